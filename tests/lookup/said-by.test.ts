import { saidBy, saidByStatements } from '../../src/lookup/said-by.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { always } from '../../src/time/as-of.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

let graph: Graph;
const source = 'source/metropoltv-little-giants';

beforeAll(async () => {
  graph = await seededGraph();
});

afterAll(async () => {
  await graph.close();
});

const startOf = (locator: unknown): number => Number(/^char=(\d+)/.exec(String(locator))?.[1] ?? Infinity);

describe('saidBy', () => {
  it('gives every claim of a source once, in text order, whatever the page size', async () => {
    const all = await saidBy(graph, statements, { source, first: 200, after: null, asOf: always });
    const claims = all.edges.map(({ node }) => node.claim);
    expect(new Set(claims).size).toBe(claims.length);
    expect(await all.totalCount()).toBe(claims.length);
    const starts = all.edges.map(({ node }) => startOf(node['locator']));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const first of [7, 50]) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page = await saidBy(graph, statements, { source, first, after, asOf: always });
        seen.push(...page.edges.map(({ node }) => node.claim));
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      expect(seen).toEqual(claims);
    }
  });

  it('counts what the graph has of the source, each observation with its two arms as one claim', async () => {
    const [relationships] = await graph.read(
      `MATCH ()-[claim {source: $source}]->() WHERE NOT type(claim) IN ['ABOUT', 'OF'] RETURN count(claim) AS n`,
      { source },
    );
    const [observations] = await graph.read('MATCH (o:Observation {source: $source}) RETURN count(o) AS n', {
      source,
    });
    const { totalCount } = await saidBy(graph, statements, { source, first: 1, after: null, asOf: always });
    expect(await totalCount()).toBe(Number(relationships?.['n']) + Number(observations?.['n']));
  });

  it('refuses an unknown source and proposes near ids', async () => {
    const unknown = saidBy(graph, statements, {
      source: 'source/metropoltv-little-giant',
      first: 1,
      after: null,
      asOf: always,
    });
    await expect(unknown).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining(`Did you mean "${source}"`) as string,
    });
  });

  it.each(['x', 'W10', 'WzEsMl0', '', 'bnVsbA', '%00'])('refuses %j as a cursor', async (after) => {
    const page = saidBy(graph, statements, { source, first: 1, after, asOf: always });
    await expect(page).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it.each(Object.entries(saidByStatements))(
    '%s reads by index, not the whole graph',
    async (_name, statement) => {
      const session = graph.driver.session();
      const parameters = {
        source,
        position: -1,
        claim: '',
        rows: 10,
        firstDay: null,
        lastDay: null,
        knownAt: '',
      };
      const { summary } = await session.run(
        `EXPLAIN ${statement.replace('$rows', 'toInteger($rows)')}`,
        parameters,
      );
      await session.close();
      const operators = (function walk(plan: { operatorType: string; children: never[] }): string[] {
        return [plan.operatorType, ...plan.children.flatMap(walk)];
      })(summary.plan as never);
      expect(operators.filter((name) => /Scan|CartesianProduct/.test(name))).toEqual([]);
      const hints = statement.match(/USING INDEX SEEK/g) ?? [];
      expect(operators.filter((name) => name.includes('IndexSeek')).length).toBeGreaterThanOrEqual(
        hints.length,
      );
    },
  );
});
