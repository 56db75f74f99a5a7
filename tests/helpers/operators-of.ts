import { isDone, noteDone } from './run-notes.js';
import type { Graph } from '../../src/graph/open-driver.js';

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const walk = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace('@neo4j', ''),
  ...children.flatMap(walk),
];

const counted = new WeakSet<Graph>();

/**
 * Plans go by what the database counted of its indexes, which it does some time after they were filled. It forgets all its plans
 * with that, so it is asked once for the same data.
 */
const countIndexes = async (graph: Graph): Promise<void> => {
  if (counted.has(graph)) return;
  counted.add(graph);
  if (await isDone('indexes-counted', graph)) return;
  await graph.run('CALL db.prepareForReplanning(60)');
  await noteDone('indexes-counted', graph);
};

/** The operators of the plan that the database makes for a statement, which is not run. */
export const operatorsOf = async (
  graph: Graph,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<string[]> => {
  await countIndexes(graph);
  const session = graph.driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${statement}`, parameters);
    return walk(summary.plan as unknown as Plan);
  } finally {
    await session.close();
  }
};
