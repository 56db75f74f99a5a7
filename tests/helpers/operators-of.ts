import type { Graph } from '../../src/graph/open-driver.js';

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const walk = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace('@neo4j', ''),
  ...children.flatMap(walk),
];

/** The operators of the plan that the database makes for a statement, which is not run. */
export const operatorsOf = async (
  graph: Graph,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<string[]> => {
  const session = graph.driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${statement}`, parameters);
    return walk(summary.plan as unknown as Plan);
  } finally {
    await session.close();
  }
};
