import type { Graph } from '../../src/graph/open-driver.js';
import { idKinds } from '../../src/model/node-properties.js';

/** A claim of a drawn graph: start, type, end, and what it says beyond that. */
export type Drawn = readonly [
  from: string,
  type: string,
  to: string,
  properties?: Readonly<Record<string, string | number | readonly string[]>>,
];

const labelOf = (id: string): string => {
  const kind = id.split('/')[0] ?? '';
  return Object.entries(idKinds).find(([, word]) => word === kind)?.[0] ?? 'Place';
};

/**
 * Empties a graph and draws claims into it: nodes come from the ids, their labels from the words before the slash. A claim is
 * called after its place (`c1`, `c2`), comes from `source/one` and was recorded on 25 November 2026, unless it says otherwise.
 * One with `retractedAt` lies withdrawn. An observation is drawn as [entity, 'OBSERVATION', indicator, properties].
 */
export const draw = async (graph: Graph, drawn: readonly Drawn[]): Promise<void> => {
  await graph.run('MATCH (node) DETACH DELETE node');
  const ends = new Set(drawn.flatMap(([from, , to]) => [from, to]));
  for (const id of ends) {
    const isEntity = !id.startsWith('indicator/');
    await graph.run(`CREATE (node:${isEntity ? 'Entity:' : ''}${labelOf(id)} {id: $id, name: $id})`, { id });
  }
  const rows = drawn.map(([from, type, to, properties = {}], index) => ({
    from,
    type,
    to,
    properties: {
      claim: `c${String(index + 1)}`,
      source: 'source/one',
      locator: 'row=1',
      recordedAt: '2026-11-25T00:00:00',
      ...properties,
    },
  }));
  const sources = [...new Set(rows.map(({ properties }) => properties['source']))];
  await graph.run(`UNWIND $sources AS id CREATE (:Source {id: id, title: id, tier: 'NEWS'})`, { sources });
  for (const { from, type, to, properties } of rows) {
    const isWithdrawn = 'retractedAt' in properties;
    const name = isWithdrawn ? 'RETRACTED' : type;
    const moments = `claim.recordedAt = localdatetime(claim.recordedAt), claim.retractedAt = localdatetime(claim.retractedAt)`;
    if (type === 'OBSERVATION') {
      await graph.run(
        `MATCH (from {id: $from}) MATCH (to {id: $to})
CREATE (node:${isWithdrawn ? 'RetractedObservation' : 'Observation'})
CREATE (node)-[about:${isWithdrawn ? 'RETRACTED' : 'ABOUT'}]->(from)
CREATE (node)-[of:${isWithdrawn ? 'RETRACTED' : 'OF'}]->(to)
SET node = $properties, about = $properties, of = $properties
SET about.was = $about, of.was = $of
WITH [node, about, of] AS all UNWIND all AS claim
SET ${moments}`,
        {
          from,
          to,
          properties,
          about: isWithdrawn ? 'ABOUT' : null,
          of: isWithdrawn ? 'OF' : null,
        },
      );
    } else {
      await graph.run(
        `MATCH (from {id: $from}) MATCH (to {id: $to})
CREATE (from)-[claim:${name}]->(to) SET claim = $properties, claim.was = $was SET ${moments}`,
        { from, to, properties, was: isWithdrawn ? type : null },
      );
    }
  }
};
