/** What two entities share: neighbours, sources, values, and what ties them to each other. */
import { factTypes } from '../model/relationship-types.js';
import { unknownEntity } from '../claims/unknown-entity.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { AsOf } from '../time/as-of.js';
import type { ClaimEnd } from './claim-line.js';
import { inOrder, type Reached } from './neighbourhood-cut.js';
import { observationLines } from './observation-lines.js';
import { overlapOf, type Overlap } from './overlap.js';
import { describeEntities, reachStatements, stepFrom, type Reading } from './reach.js';
import { sharedValues, type SharedValue } from './shared-values.js';
import {
  commonSources,
  described,
  sourcesOf,
  sourceStatements,
  type SharedSource,
} from './shared-sources.js';
import { amongStatements, factsAmong } from './facts-among.js';
import type { Fact } from './facts-of.js';

export interface CompareQuestion {
  readonly a: string;
  readonly b: string;
  /** Most shared neighbours, and most shared sources. */
  readonly first: number;
  readonly asOf: AsOf;
}

export interface Side {
  readonly entity: ClaimEnd;
  /** How many claims tie it to others, as of now. */
  readonly degree: number;
  /** Whether all of these were read to find what is shared. */
  readonly complete: boolean;
}

export interface SharedNeighbour {
  readonly node: ClaimEnd;
  readonly degree: number;
  /** 1 / ln(degree): the fewer claims tie it to anything, the more it tells that both are among them. */
  readonly weight: number;
  readonly aFacts: readonly Fact[];
  readonly bFacts: readonly Fact[];
  /** For each two facts of one type that last: when both were so. */
  readonly overlaps: readonly (Overlap & { readonly type: string })[];
}

export interface Comparison {
  readonly sides: readonly Side[];
  /** Most telling first. */
  readonly neighbours: readonly SharedNeighbour[];
  /** How many there are, among what was read. */
  readonly neighbourCount: number;
  readonly direct: readonly Fact[];
  readonly sources: readonly SharedSource[];
  readonly sourceCount: number;
  readonly values: readonly SharedValue[];
  /** Whether there may be more than is shown: more than `first`, or a side of which not all was read. */
  readonly truncated: boolean;
}

/** Claims read of one side; of one with more, 500 of each type. */
const most = 2_000;
const perType = 500;

/**
 * What two entities share as of a time. Neighbours are weighed after L. A. Adamic and E. Adar (Friends and neighbors on the Web,
 * Social Networks 25, 2003), with claims in place of neighbours: 1 / ln(degree); by that, then by id. Sources by the
 * lesser of the two counts, the greater first, then by id. Begins with the side with fewer claims and looks each of
 * its neighbours up on the other, so it costs at most 2,000 claims however large the two are. An entity compared with
 * itself shares every neighbour, with the same facts on both sides.
 * @throws NOT_FOUND with near ids, DATABASE_UNAVAILABLE.
 */
export const compare = async (
  graph: Graph,
  statements: Statements,
  { a, b, first, asOf }: CompareQuestion,
): Promise<Comparison> => {
  const [one, two] = await Promise.all([sideOf(graph, statements, a), sideOf(graph, statements, b)]);
  const [lesser, greater] = one.degree <= two.degree ? [one, two] : [two, one];
  const near = await neighboursOf(graph, asOf, lesser, null);
  const far = await neighboursOf(graph, asOf, greater, near);
  const shared = near.filter((id) => far.includes(id) && id !== a && id !== b);
  const found = inOrder(await describeEntities(graph, factTypes, shared));
  const shown = found.slice(0, first);
  const facts = await factsAmong(graph, {
    types: factTypes,
    asOf,
    kept: [],
    readable: [],
    walked: [[a, b], ...shown.flatMap(({ id }) => [[a, id] as const, [b, id] as const])],
  });
  const [ofA, ofB] = await Promise.all(
    [a, b].map((entity) => sourcesOf(graph, factTypes, asOf, { entity, rows: perType })),
  );
  const common = commonSources(ofA ?? new Map(), ofB ?? new Map());
  const values = await valuesOf(graph, asOf, a, b);
  const sides = [one, two].map(({ degree, ...entity }) => ({ entity, degree, complete: degree <= most }));
  const isBetween =
    (x: string, y: string) =>
    ({ from, to }: Fact): boolean =>
      (from.id === x && to.id === y) || (from.id === y && to.id === x);
  const neighbours = shown.map((node): SharedNeighbour => {
    const aFacts = facts.filter(isBetween(a, node.id));
    const bFacts = facts.filter(isBetween(b, node.id));
    return {
      node,
      degree: node.degree,
      weight: 1 / Math.log(Math.max(node.degree, 2)),
      aFacts,
      bFacts,
      overlaps: overlaps(aFacts, bFacts),
    };
  });
  return {
    sides,
    neighbours: neighbours.filter(({ aFacts, bFacts }) => aFacts.length > 0 && bFacts.length > 0),
    neighbourCount: found.length,
    direct: facts.filter(isBetween(a, b)),
    sources: await described(graph, statements, common.slice(0, first)),
    sourceCount: common.length,
    values,
    truncated: found.length > first || common.length > first || sides.some(({ complete }) => !complete),
  };
};

const sideOf = async (graph: Graph, statements: Statements, entity: string): Promise<Reached> => {
  const [found] = await describeEntities(graph, factTypes, [entity]);
  if (found === undefined) throw await unknownEntity(graph, statements, entity);
  return found;
};

/**
 * The ids of the neighbours of a side, or of those of some candidates that are neighbours of it; the latter are looked up one
 * by one where the side has too many claims to read them all.
 */
const neighboursOf = async (
  graph: Graph,
  asOf: AsOf,
  side: Reached,
  among: readonly string[] | null,
): Promise<string[]> => {
  const isRead = side.degree <= most;
  if (among === null || isRead) {
    const reading: Reading = isRead ? 'everyClaim' : 'eachType';
    const rows = isRead ? 2 * most : perType;
    const met = await stepFrom(graph, factTypes, asOf, { nodes: [side.id], reading, rows });
    return [...new Set(met.map(({ id }) => id))];
  }
  const candidates = await describeEntities(graph, factTypes, among);
  const [few, many] = [candidates.filter(isSmall), candidates.filter((node) => !isSmall(node))];
  const ids = (nodes: readonly Reached[]): string[] => nodes.map(({ id }) => id);
  const met = [
    ...(await stepFrom(graph, factTypes, asOf, { nodes: ids(few), reading: 'direct', other: side.id })),
    ...(await stepFrom(graph, factTypes, asOf, { nodes: ids(many), reading: 'between', other: side.id })),
  ];
  return met.map(({ parent }) => parent);
};

const isSmall = ({ degree }: Reached): boolean => degree <= 200;

const overlaps = (aFacts: readonly Fact[], bFacts: readonly Fact[]): SharedNeighbour['overlaps'] =>
  aFacts.flatMap((one) =>
    bFacts.flatMap((other) => {
      const overlap = overlapOf(one, other);
      return overlap === null ? [] : [{ type: one.type, ...overlap }];
    }),
  );

const valuesOf = async (graph: Graph, asOf: AsOf, a: string, b: string): Promise<SharedValue[]> => {
  const read = (entity: string, indicators: readonly string[]) =>
    observationLines(graph, { asOf, entity, indicators, differing: false });
  const ofA = await read(a, []);
  if (ofA.length === 0) return [];
  return sharedValues(ofA, await read(b, [...new Set(ofA.map(({ to }) => to.id))]));
};

/** The statements of this lookup, for looking at their plans. */
export const compareStatements = {
  ...reachStatements(factTypes),
  ...amongStatements(factTypes),
  ...sourceStatements(factTypes),
} as const;
