/**
 * How many independent sources say the same. Copies of one story (REPRINTS) count once, however many carry it, and
 * also when the story they copy is not among the sources.
 */
import type { Graph } from '../graph/open-driver.js';
import { observationProperties } from '../model/claim.js';
import { relationshipTypes } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed, isBelieved } from './believed.js';

/** For each source the name of its story: the least id among it and all that it copies or is copied by. */
export const storiesOf = async (
  graph: Graph,
  sources: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (sources.length === 0) return new Map();
  const rows = await graph.read(storiesStatement, { sources: [...new Set(sources)] });
  return new Map(rows.map(({ source, story }) => [String(source), String(story)]));
};

/** Cypher: the `story` of a `source`. Chains of copies are short; twenty links are more than any story has. */
export const storyOfSource = `CALL (source) {
  MATCH (source)-[:REPRINTS*0..20]-(copy:Source)
  RETURN min(copy.id) AS story
}`;

const storiesStatement = `UNWIND $sources AS id
MATCH (source:Source {id: id})
${storyOfSource}
RETURN id AS source, story`;

/** How many stories some sources tell: the number of independent sources among them. */
export const independentAmong = (sources: readonly string[], stories: ReadonlyMap<string, string>): number =>
  new Set(sources.map((source) => stories.get(source) ?? source)).size;

/**
 * Counts the independent sources of several claims; the stories are read once, when the first count is asked for.
 * @param sayers for each claim the sources that make the same claim, from `sayersOf`.
 */
export const independentSources = (
  graph: Graph,
  sayers: readonly (readonly string[])[],
): ((claim: number) => Promise<number>) => {
  let stories: Promise<ReadonlyMap<string, string>> | null = null;
  return async (claim) => {
    stories ??= storiesOf(graph, sayers.flat());
    return independentAmong(sayers[claim] ?? [], await stories);
  };
};

const qualifiers = [
  ...new Set(Object.values(relationshipTypes).flatMap((type) => Object.keys(type.qualifiers))),
];

const sameIn = (names: readonly string[]): string =>
  `all(name IN [${names.map((name) => `'${name}'`).join(', ')}]
           WHERE same[name] = claim[name] OR (same[name] IS NULL AND claim[name] IS NULL))`;

/**
 * Cypher: a list of the sources that make the same claim as `claim` of `type` between `from` and `to`. The same claim
 * has the same type, ends and qualifiers, or the same value, unit, kind, period, scope and stage of the same indicator;
 * dates and places in the sources may differ. Costs the lesser degree of the two ends.
 */
export const sayersOf = (asOf: Pick<AsOf, 'knownAt'>): string => {
  const then = asOf.knownAt !== null;
  const { arm, observation } = believed(asOf);
  return `CASE type
  WHEN 'OBSERVATION' THEN COLLECT {
    MATCH (from)<-${arm('ABOUT')}-(same:${observation})-${arm('OF')}->(to)
    WHERE ${sameIn(observationProperties)} AND ${isBelieved(asOf, 'same')}
    RETURN DISTINCT same.source
  }
  ELSE COLLECT {
    MATCH (from)-[same]->(to)
    WHERE coalesce(same.was, type(same)) = type AND ${sameIn(qualifiers)} AND ${isBelieved(asOf, 'same')}${then ? '' : " AND type(same) <> 'RETRACTED'"}
    RETURN DISTINCT same.source
  }
END`;
};

/** The same as a column `sayers`. */
export const sayersColumn = (asOf: Pick<AsOf, 'knownAt'>): string => `${sayersOf(asOf)} AS sayers`;
