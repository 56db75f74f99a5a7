/**
 * The Cypher of the search. Types come from the model; everything a user gave is a parameter. Lists are inside one parameter,
 * `$of`: of a list that is a parameter itself the database makes a new plan for each order of size (measured: 50 to 200 ms).
 */
import { entityLabels } from '../../model/labels.js';
import {
  relationshipTypes,
  retractedType,
  type RelationshipTypeName,
} from '../../model/relationship-types.js';
import { believed, isOrWas } from '../believed.js';
import { lineColumns, sourceColumn } from '../claim-line.js';
import { storyOfSource } from '../independent-sources.js';
import { includedAt } from '../true-at.js';
import { tieTypes, typesOf, type PathsQuestion } from './question.js';

/** Relationship types that hang on entities and tie none of them to another. */
const otherTypes = (Object.keys(relationshipTypes) as RelationshipTypeName[]).filter((type) => {
  const { from, to } = relationshipTypes[type];
  const touches = [...from, ...to].some((label) => entityLabels.some((entity) => entity === label));
  return touches && !tieTypes.some((tie) => tie === type);
});

/**
 * Cypher: how many claims tie a node to other entities, as believed now. All its relationships less those that tie nothing,
 * each a number that the database keeps, so no relationship is looked at.
 */
export const degreeOf = (node: string): string =>
  `COUNT {(${node})--()}${[...otherTypes, retractedType].map((type) => ` - COUNT {(${node})-[:${type}]-()}`).join('')}`;

/** What decides which claims the database lets through. */
export type ClaimFilter = Pick<
  PathsQuestion,
  'types' | 'withoutTypes' | 'sources' | 'withoutSources' | 'tiers' | 'asOf'
>;

const conditions = (filter: ClaimFilter): string => {
  const { tiers, asOf } = filter;
  return [
    believed(asOf).condition('claim', typesOf(filter)),
    '($of.sources IS NULL OR claim.source IN $of.sources)',
    '($of.withoutSources IS NULL OR NOT claim.source IN $of.withoutSources)',
    ...(tiers.length === 0
      ? []
      : ['EXISTS {MATCH (teller:Source {id: claim.source}) WHERE teller.tier IN $of.tiers}']),
  ].join('\n  AND ');
};

/** Claims of `$of.nodes` and what they lead to. With a `trueAt`, neighbours none of whose claims could be so are left out. */
export const expandStatement = (filter: ClaimFilter, withDates = false): string => {
  const { types, typeOf } = believed(filter.asOf);
  const dated = filter.asOf.trueAt !== null;
  const dates = dated || withDates ? ', claim.validFrom, claim.validTo, claim.observedOn, claim.status' : '';
  return `UNWIND $of.nodes AS id
MATCH (node:Entity {id: id})-[claim:${types(typesOf(filter))}]-(other:Entity)
WHERE node <> other AND ${conditions(filter)}
WITH id, other, claim, ${typeOf('claim')} AS type, startNode(claim) = node AS isStart
WITH id, other, collect([type, isStart, claim.source${dates}]) AS ties${
    dated ? `,\n     max(CASE WHEN ${includedAt} THEN 1 ELSE 0 END) AS included\nWHERE included = 1` : ''
  }
WITH other, collect([id, ties]) AS links
RETURN other.id AS other, ${degreeOf('other')} AS degree, links`;
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

/** The parameters of `expandStatement` and `linesStatement`. */
export const filterParameters = (
  { sources, withoutSources, tiers, asOf }: ClaimFilter,
  about: { readonly nodes: readonly string[] } | { readonly pairs: readonly (readonly [string, string])[] },
) => ({
  of: {
    ...about,
    sources: sources.length === 0 ? null : sources,
    withoutSources: withoutSources.length === 0 ? null : withoutSources,
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
    lines: linesStatement(plain),
    linesFiltered: linesStatement(filtered),
    nodes: nodesStatement,
    reach: reachStatement(['HELD', 'POST_IN']),
    sources: sourcesStatement,
    everything: `${everything}\nRETURN claim`,
  } as const;
})();
