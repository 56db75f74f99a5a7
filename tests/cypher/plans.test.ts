import { readdirSync } from 'node:fs';
import type { Graph } from '../../src/graph/open-driver.js';
import { cypherFolder, emptyGraph, statements } from '../helpers/test-graph.js';

/**
 * Statements of the product find their starting points by an index, so that their cost does not grow with the graph.
 * Exceptions have a reason in the header of their file.
 */
const exceptions: Record<string, readonly string[]> = {
  // Only after a miss, and sources are few.
  'source/near-ids': ['NodeByLabelScan'],
  // Only when somebody asks how many changes there are.
  'change/count-all': ['NodeByLabelScan'],
  // All there are of them is the question: a few programmes, 37 regions.
  'ledger/programmes': ['NodeByLabelScan'],
  'ledger/listing-regions': ['NodeByLabelScan'],
  // Two ends, each found by its key, are one row.
  'claim/record-observation': ['CartesianProduct'],
};

const names = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !/^(schema|query)\//.test(file))
  .map((file) => file.replace('.cypher', ''));

/** What binds `this` for statements of fields. */
const bindings: Record<string, string> = {
  claim: `MATCH ()-[this:HELD {claim: 'x'}]->() `,
  entity: `MATCH (this:Entity {id: 'x'}) `,
  source: `MATCH (this:Source {id: 'x'}) `,
};

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
});

afterAll(async () => {
  await graph.close();
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}
const operatorsOf = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operatorsOf)];

describe('plans', () => {
  it.each(names)('%s starts from an index', async (name) => {
    const statement = statements(name);
    const binding =
      /\bthis\./.test(statement) || statement.includes('(this)')
        ? (bindings[name.split('/')[0] ?? ''] ?? '')
        : '';
    const session = graph.driver.session();
    const parameters = { source: 'source/x', id: 'source/x', text: '', sha256: '', claims: [], because: '' };
    const query = binding === '' ? statement : `${binding}CALL (this) { ${statement} } RETURN 1 AS done`;
    const { summary } = await session.run(`EXPLAIN ${query}`, parameters);
    await session.close();
    const operators = operatorsOf(summary.plan as unknown as Plan).map((operator) =>
      operator.replace('@neo4j', ''),
    );
    const scans = operators.filter((operator) => /Scan|CartesianProduct/.test(operator));
    expect(scans).toEqual(exceptions[name] ?? []);
  });
});
