/**
 * The Cypher of the search. Types come from the model; everything a user gave is a parameter. Lists are inside one parameter,
 * `$of`: of a list that is a parameter itself the database makes a new plan for each order of size (measured: 50 to 200 ms).
 */
import type { RelationshipTypeName } from '../../model/relationship-types.js';
import { believed, isOrWas } from '../believed.js';
import { lineColumns, sourceColumn } from '../claim-line.js';
import { storyOfSource } from '../independent-sources.js';
import { includedAt } from '../true-at.js';
import { degreeOf, isHub } from './degree.js';
import { tieTypes, typesOf, type PathsQuestion } from './question.js';

/** What decides which claims the database lets through. */
export type ClaimFilter = Pick<
  PathsQuestion,
  'types' | 'withoutTypes' | 'sources' | 'withoutSources' | 'tiers' | 'asOf'
>;

const conditions = (filter: ClaimFilter): string => {
  const { sources, withoutSources, tiers, asOf } = filter;
  return [
    believed(asOf).condition('claim', typesOf(filter)),
    // Asked of each claim, so left out where it says nothing.
    ...(sources.length === 0 ? [] : ['claim.source IN $of.sources']),
    ...(withoutSources.length === 0 ? [] : ['NOT claim.source IN $of.withoutSources']),
    ...(tiers.length === 0
      ? []
      : ['EXISTS {MATCH (teller:Source {id: claim.source}) WHERE teller.tier IN $of.tiers}']),
  ].join('\n  AND ');
};

/** Which neighbours a statement gives: all, those in `$of.into`, or also those with more claims than `$of.hubDegree`. */
export type Neighbours = 'all' | 'into' | 'hubs';

const which: Record<Neighbours, string> = {
  all: '',
  into: '\n  AND other.id IN $of.into',
  hubs: `\n  AND (other.id IN $of.into OR ${isHub('other')})`,
};

/** Claims of `$of.nodes` and what they lead to. With a `trueAt`, neighbours none of whose claims could be so are left out. */
export const expandStatement = (
  filter: ClaimFilter,
  withDates = false,
  neighbours: Neighbours = 'all',
): string => {
  const { types, typeOf } = believed(filter.asOf);
  return `UNWIND $of.nodes AS id
MATCH (node:Entity {id: id})-[claim:${types(typesOf(filter))}]-(other:Entity)
WHERE node <> other${which[neighbours]} AND ${conditions(filter)}
WITH id, other, claim, ${typeOf('claim')} AS type, startNode(claim) = node AS isStart
WITH id, other, ${ties(filter, withDates)}
WITH other, collect([id, ties]) AS links
RETURN other.id AS other, ${degreeOf('other')} AS degree, links`;
};

/**
 * Nodes that are no hubs between `$of.nodes` and `$of.into`, each with its claims to both. One row: how many claims such nodes
 * have together that have one in `$of.nodes`, and, unless these are more than `$of.claims`, the nodes. `$of.ends` are both sets.
 */
export const joinStatement = (filter: ClaimFilter, withDates = false): string => {
  const { types, typeOf } = believed(filter.asOf);
  const claims = `[claim:${types(typesOf(filter))}]`;
  return `UNWIND $of.nodes AS id
MATCH (start:Entity {id: id})-${claims}-(node:Entity)
WHERE start <> node AND ${conditions(filter)}
WITH DISTINCT node
WHERE NOT ${isHub('node')}
WITH collect(node) AS between, sum(COUNT {(node)--()}) AS claims
CALL (between, claims) {
  UNWIND CASE WHEN claims <= $of.claims THEN between ELSE [] END AS node
  WITH node
  WHERE EXISTS {
    MATCH (node)-${claims}-(end:Entity)
    WHERE end.id IN $of.into AND ${conditions(filter)}
  }
  MATCH (node)-${claims}-(other:Entity)
  WHERE node <> other AND other.id IN $of.ends AND ${conditions(filter)}
  WITH node, other, claim, ${typeOf('claim')} AS type, startNode(claim) = other AS isStart
  WITH node, other, ${ties(filter, withDates)}
  WITH node, collect([other.id, ties]) AS links
  RETURN collect([node.id, ${degreeOf('node')}, links]) AS found
}
RETURN claims, found`;
};

/** Claims gathered to what search and ranking need of them. */
const ties = ({ asOf }: ClaimFilter, withDates: boolean): string => {
  const dated = asOf.trueAt !== null;
  const dates = dated || withDates ? ', claim.validFrom, claim.validTo, claim.observedOn, claim.status' : '';
  return `collect([type, isStart, claim.source${dates}]) AS ties${
    dated ? `,\n     max(CASE WHEN ${includedAt} THEN 1 ELSE 0 END) AS included\nWHERE included = 1` : ''
  }`;
};

/** All claims between pairs of neighbours, in full. */
export const linesStatement = (filter: ClaimFilter): string => {
  const { types, typeOf } = believed(filter.asOf);
  return `UNWIND $of.pairs AS pair
MATCH (one:Entity {id: pair[0]})
MATCH (other:Entity {id: pair[1]})
MATCH (one)-[claim:${types(typesOf(filter))}]-(other)
WHERE ${conditions(filter)}
WITH pair, claim, startNode(claim) AS from, endNode(claim) AS to, ${typeOf('claim')} AS type
MATCH (source:Source {id: claim.source})
OPTIONAL MATCH (attached:SourceText {id: claim.source})
RETURN pair, ${lineColumns}, ${sourceColumn}, attached.text AS text
ORDER BY pair, claim.claim`;
};

/** Nodes by id, with their degree. No row for one that is unknown. */
export const nodesStatement = `UNWIND $of.ids AS id
MATCH (node:Entity {id: id})
RETURN id, node.name AS name, node.nameZh AS nameZh, labels(node) AS labels, ${degreeOf('node')} AS degree`;

/** How many claims of some types each of `$of.ids` has. */
export const reachStatement = (types: readonly RelationshipTypeName[]): string => `UNWIND $of.ids AS id
MATCH (node:Entity {id: id})
RETURN id, ${types.map((type) => `COUNT {(node)-[:${type}]-()}`).join(' + ')} AS claims`;

/** Those of `$of.sources` that there are, with tier and story. */
export const sourcesStatement = `UNWIND $of.sources AS id
MATCH (source:Source {id: id})
${storyOfSource}
RETURN id, source.tier AS tier, story`;

/** All that was ever claimed about the ends, whatever is believed of it. */
export const everything = `UNWIND $ends AS id
MATCH (:Entity {id: id})-[claim:${believed({ knownAt: '' }).types(tieTypes)}]-(:Entity)
WHERE ${isOrWas('claim', tieTypes)}`;

/** The parameters of these statements under a filter, and what else is in `$of`. */
export const filterParameters = (
  { sources, withoutSources, tiers, asOf }: ClaimFilter,
  about: Readonly<Record<string, unknown>>,
) => ({
  of: {
    ...about,
    sources,
    withoutSources,
    tiers,
  },
  ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  ...(asOf.trueAt === null ? {} : { firstDay: asOf.trueAt.first, lastDay: asOf.trueAt.last }),
});

/** The statements of this lookup, for looking at their plans. */
export const pathsStatements = (() => {
  const plain: ClaimFilter = {
    types: [],
    withoutTypes: [],
    sources: [],
    withoutSources: [],
    tiers: [],
    asOf: { trueAt: null, knownAt: null },
  };
  const day = { text: '2022-01-01', precision: 'DAY', first: '2022-01-01', last: '2022-01-01' } as const;
  const filtered: ClaimFilter = {
    types: ['HELD', 'POST_IN'],
    withoutTypes: ['HELD'],
    sources: ['source/x'],
    withoutSources: ['source/y'],
    tiers: ['NEWS'],
    asOf: { trueAt: day, knownAt: '2026' },
  };
  return {
    expand: expandStatement(plain),
    expandFiltered: expandStatement(filtered),
    into: expandStatement(plain, false, 'into'),
    intoFiltered: expandStatement(filtered, false, 'into'),
    hubs: expandStatement(plain, false, 'hubs'),
    hubsFiltered: expandStatement(filtered, false, 'hubs'),
    join: joinStatement(plain),
    joinFiltered: joinStatement(filtered),
    lines: linesStatement(plain),
    linesFiltered: linesStatement(filtered),
    nodes: nodesStatement,
    reach: reachStatement(['HELD', 'POST_IN']),
    sources: sourcesStatement,
    everything: `${everything}\nRETURN claim`,
  } as const;
})();
