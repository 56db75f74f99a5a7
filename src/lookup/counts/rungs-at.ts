import { datesColumn } from '../../claims/tally/dating.js';
import { kinds, type Kind } from '../../claims/tally/dimensions.js';
import type { Rung } from '../../claims/tally/groups.js';
import { readRungs } from '../../claims/tally/read-rungs.js';
import type { Graph } from '../../graph/open-driver.js';
import type { AsOf } from '../../time/as-of.js';
import { believed } from '../believed.js';
import { readerOf } from './reader.js';
import { isSoBy } from './dates.js';

export interface RungAt extends Rung {
  /** Ids of what it lies in whatever the time, by what is believed at the time asked about. */
  readonly everAbove: readonly string[];
}

/** Places, fields or batches with what each lay in at a time, as `facts` would say it. Costs all there are of the kind. */
export const rungsAt = async (graph: Graph, kind: Kind, asOf: AsOf): Promise<RungAt[]> => {
  if (asOf.trueAt === null && asOf.knownAt === null)
    return (await readRungs(readerOf(graph), kind)).map((rung) => ({ ...rung, everAbove: rung.above }));
  const rows = await graph.read(rungsStatement(kind, asOf), {
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  const isSo = isSoBy(kinds[kind].above, asOf);
  return (rows as unknown as (Rung & { said: [string, string][] })[]).map(({ said, ...rung }) => {
    const everAbove = [...new Set(said.map(([up]) => up))];
    const above = everAbove.filter((up) => isSo(said.flatMap(([id, dates]) => (id === up ? [dates] : []))));
    return { ...rung, above, everAbove };
  });
};

const rungsStatement = (kind: Kind, asOf: Pick<AsOf, 'knownAt'>): string => {
  const { type, label, above } = kinds[kind];
  const { types, condition } = believed(asOf);
  return `MATCH (node:${label})
RETURN node.id AS id, labels(node) AS labels, ${kind === 'batch' ? 'node.year' : 'null'} AS year, null AS tier,
       COUNT { (node)<-[:${type}]-() } AS degree,
       COLLECT {
         MATCH (node)-[claim:${types([above])}]->(up:Entity) WHERE ${condition('claim', [above])}
         RETURN [up.id, ${datesColumn('claim')}]
       } AS said
ORDER BY id`;
};
