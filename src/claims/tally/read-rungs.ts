import type { StatementRunner } from '../../graph/statement-runner.js';
import { kinds, type CountBy, kindOf, type Kind } from './dimensions.js';
import type { Rung } from './groups.js';

/** The ends of a kind as the live graph has them: some hundred places, fields or batches. */
export const readRungs = async (graph: StatementRunner, kind: Kind): Promise<Rung[]> =>
  (await graph.run(rungsStatement(kind))).rows as unknown as Rung[];

/** The sources, by tier. */
export const readSourceRungs = async (graph: StatementRunner): Promise<Rung[]> =>
  (await graph.run(sourcesStatement)).rows as unknown as Rung[];

/** The rungs of which the groups of one way of counting are made. */
export const readRungsFor = (graph: StatementRunner, by: CountBy): Promise<Rung[]> =>
  by === 'TIER' ? readSourceRungs(graph) : readRungs(graph, kindOf[by]);

const rungsStatement = (kind: Kind): string => {
  const { type, label, above } = kinds[kind];
  return `MATCH (node:${label})
RETURN node.id AS id, labels(node) AS labels, ${kind === 'batch' ? 'node.year' : 'null'} AS year, null AS tier,
       COUNT { (node)<-[:${type}]-() } AS degree,
       COLLECT { MATCH (node)-[:${above}]->(up:Entity) RETURN DISTINCT up.id } AS above
ORDER BY id`;
};

export const sourcesStatement = `MATCH (node:Source)
RETURN node.id AS id, labels(node) AS labels, null AS year, node.tier AS tier, 0 AS degree, [] AS above
ORDER BY id`;
