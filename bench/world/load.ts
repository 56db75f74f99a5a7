/** Writes a generated world on top of the seed, in batches of one statement for each label or relationship type. */
import type { StatementRunner } from '../../src/graph/statement-runner.js';
import { relationshipTypes } from '../../src/model/relationship-types.js';
import type { WorldClaim, WorldNode } from './element.js';
import { fieldsOf } from './fields.js';
import { firmOf, type World } from './firms.js';
import { groupBy } from './group-by.js';
import { bodiesOf, placesOf, type Province } from './places.js';
import { programmesOf } from './programmes.js';
import { randomOf } from './random.js';
import { sourcesOf } from './sources.js';

/** Rows of one statement. */
export const batchSize = 5_000;

/** Claims of one step were recorded at one moment, an hour after those of the step before. */
export const recordedAt = (step: number): string =>
  new Date(Date.UTC(2026, 0, 1, step)).toISOString().slice(0, 19);

/**
 * Writes as many firms as asked, with all that is around them. The same seed gives the same graph.
 * @returns how many claims were written.
 */
export const loadWorld = async (
  graph: StatementRunner,
  enterprises: number,
  seed: number,
  say: (line: string) => void,
): Promise<number> => {
  const { rows } = await graph.run(
    'MATCH (place:Province) RETURN place.id AS id, place.name AS name, place.nameZh AS nameZh ORDER BY id',
  );
  const provinces = rows as unknown as Province[];
  const random = randomOf(seed);
  const sources = sourcesOf(random);
  const places = placesOf(random, provinces, sources.register);
  const fields = fieldsOf(sources.register);
  const programmes = programmesOf(random, provinces, sources);
  const bodies = bodiesOf(random, places.cities, sources.register);
  const parts = [sources, places, fields, programmes, bodies];
  let claims = 0;
  const write = async (
    at: string,
    nodes: readonly WorldNode[],
    said: readonly WorldClaim[],
  ): Promise<void> => {
    await writeNodes(graph, nodes);
    claims += await writeClaims(graph, at, said);
  };
  await write(
    recordedAt(0),
    parts.flatMap((part) => part.nodes),
    parts.flatMap((part) => part.claims),
  );
  const world: World = { sources, places, fields, programmes };
  for (let from = 0; from < enterprises; from += batchSize) {
    const count = Math.min(batchSize, enterprises - from);
    const firms = Array.from({ length: count }, (_, place) => firmOf(random, world, from + place));
    await write(
      recordedAt(1 + from / batchSize),
      firms.map(({ node }) => node),
      firms.flatMap((firm) => firm.claims),
    );
    if ((from + count) % 50_000 === 0) say(`${String(from + count)} enterprises, ${String(claims)} claims`);
  }
  return claims;
};

const writeNodes = async (graph: StatementRunner, nodes: readonly WorldNode[]): Promise<void> => {
  for (const [labels, rows] of groupBy(nodes, (node) => node.labels.join(':')))
    for (const part of partsOf(rows.map(({ properties }) => properties)))
      await graph.run(`UNWIND $rows AS row CREATE (node:${labels}) SET node = row`, { rows: part });
};

const writeClaims = async (
  graph: StatementRunner,
  at: string,
  claims: readonly WorldClaim[],
): Promise<number> => {
  for (const [type, rows] of groupBy(claims, (claim) => claim.type)) {
    const label = (relationshipTypes[type].from as readonly string[]).includes('Source')
      ? 'Source'
      : 'Entity';
    for (const part of partsOf(rows)) {
      const written = await graph.run(
        `WITH localdatetime($at) AS at
UNWIND $rows AS row
MATCH (from:${label} {id: row.from})
MATCH (to:${label} {id: row.to})
CREATE (from)-[claim:${type}]->(to)
SET claim = row.properties, claim.recordedAt = at
RETURN count(*) AS written`,
        { rows: part, at },
      );
      const count = Number(written.rows[0]?.['written']);
      if (count !== part.length)
        throw new Error(
          `${String(part.length - count)} claims of ${type} end at something that is not there`,
        );
    }
  }
  return claims.length;
};

const partsOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, part) =>
    rows.slice(part * batchSize, (part + 1) * batchSize),
  );
