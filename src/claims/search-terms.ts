/**
 * Keeps what the search index reads, in nodes of their own: on the entities themselves it would fill every view of them.
 */
import type { StatementRunner } from '../graph/statement-runner.js';
import type { CheckedRule, Fault } from './fault.js';
import { namedProperties, termsOf, type Named, type SearchTerms } from '../names/terms.js';

/** Changes whenever `termsOf` gives other terms for the same names, so that graphs that are there are done again. */
export const termsVersion = '2';

/** Entities read at once. */
const chunk = 5_000;

/**
 * Writes the search terms of all entities whose names call for others than they have.
 * @returns how many had to be written. Reads every entity; writes nothing where nothing changed.
 */
export const refreshSearchTerms = async (graph: StatementRunner): Promise<number> => {
  let written = 0;
  for await (const { outdated } of everyEntity(graph)) {
    if (outdated.length > 0) await graph.run(writeStatement, { outdated });
    written += outdated.length;
  }
  return written;
};

/** Whether every entity can be found by all its names. */
export const faultsOfSearchTerms = async (graph: StatementRunner): Promise<CheckedRule> => {
  let examined = 0;
  const faults: Fault[] = [];
  for await (const { read, outdated } of everyEntity(graph)) {
    examined += read;
    faults.push(
      ...outdated.map(({ id }) => ({
        where: id,
        what: 'its search terms are not those of its names; the next filling with the seed writes them',
      })),
    );
  }
  return { rule: 'every entity is found by its names', examined, faults };
};

interface Chunk {
  readonly read: number;
  readonly outdated: readonly { readonly id: string; readonly terms: SearchTerms }[];
}

const everyEntity = async function* (graph: StatementRunner): AsyncGenerator<Chunk> {
  for (let after = '', more = true; more;) {
    const { rows } = await graph.run(readStatement, { after, chunk: BigInt(chunk) });
    const entities = rows as unknown as (Named & SearchTerms)[];
    const outdated = entities
      .map((entity) => ({ id: entity.id, entity, terms: termsOf(entity) }))
      .filter(({ entity, terms }) => !isSame(entity, terms))
      .map(({ id, terms }) => ({ id, terms }));
    yield { read: rows.length, outdated };
    more = rows.length === chunk;
    after = entities.at(-1)?.id ?? '';
  }
};

const isSame = (one: SearchTerms, other: SearchTerms): boolean =>
  termProperties.every((property) => JSON.stringify(one[property]) === JSON.stringify(other[property]));

const termProperties = ['names', 'words', 'sounds'] as const;

const readStatement = `MATCH (entity:Entity) WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $chunk
OPTIONAL MATCH (entry:SearchEntry {id: entity.id})
RETURN labels(entity) AS labels, ${namedProperties.map((property) => `entity.${property} AS ${property}`).join(', ')},
       ${termProperties.map((property) => `entry.${property} AS ${property}`).join(', ')}
ORDER BY id`;

const writeStatement = `UNWIND $outdated AS row
MERGE (entry:SearchEntry {id: row.id})
SET entry += row.terms`;
