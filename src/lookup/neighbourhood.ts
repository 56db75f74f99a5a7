/**
 * The neighbourhood of an entity: the entities up to three hops away and what ties them, in an answer of bounded size.
 */
import { unknownEntity } from '../claims/unknown-entity.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { factTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { dataSince, type DataSince } from './data-since.js';
import {
  inOrder,
  isHub,
  planStep,
  readable,
  readsPerHop,
  rowsPerType,
  type CutReason,
  type Limits,
  type Reached,
  type Step,
} from './neighbourhood-cut.js';
import {
  degreesByType,
  describeEntities,
  everClaimed,
  reachStatements,
  stepFrom,
  type Met,
} from './reach.js';
import { amongStatements, factsAmong } from './facts-among.js';
import type { Fact } from './facts-of.js';

export interface NeighbourhoodQuestion extends Limits {
  readonly entity: string;
  /** From 1 to 3. */
  readonly hops: number;
  /** Empty: all types that tie entities to one another. */
  readonly types: readonly RelationshipTypeName[];
  readonly withoutTypes: readonly RelationshipTypeName[];
  /** Only nodes with one of these labels; empty: all. The start is always there. */
  readonly labels: readonly string[];
  readonly withoutLabels: readonly string[];
  /** Most claims shown of each fact. */
  readonly claimsPerFact: number;
  readonly asOf: AsOf;
}

/** Ranges of its numbers. */
export const neighbourhoodRanges = {
  first: [1, 500],
  hops: [1, 3],
  hubDegree: [1, 1_000_000],
  claimsPerFact: [1, 50],
} as const satisfies Partial<Record<keyof NeighbourhoodQuestion, readonly [number, number]>>;

export interface Near extends Reached {
  /** From the start, which is 0 away. */
  readonly hops: number;
  readonly isHub: boolean;
  /** Whether its own facts were walked, all or some of them. */
  readonly expanded: boolean;
}

export interface Neighbourhood {
  readonly nodes: readonly Near[];
  readonly facts: readonly Fact[];
  /** Whether anything was cut: nodes left out, or nodes that the hops asked for would have gone on from. */
  readonly truncated: boolean;
  /** Of each hop how many nodes are shown, and how many more were met. */
  readonly perHop: readonly { readonly hop: number; readonly nodes: number; readonly leftOut: number }[];
  /** Nodes that were not expanded, or only in part. */
  readonly unexpanded: readonly Unexpanded[];
  readonly dataSince: () => Promise<DataSince>;
}

export interface Unexpanded {
  readonly node: Near;
  readonly degree: number;
  /** How many of its claims were read all the same. */
  readonly read: number;
  readonly why: CutReason;
}

/**
 * The nodes nearest to an entity: by hops, then those with the fewest claims, then by id; and the facts among them.
 * Costs what is read: at most 2,000 claims a hop, or ten times `first`, and 20,000 for the facts. What a hub has more than
 * that is read in part: its rare types whole, some claims of the others, those that the database keeps first.
 * @throws NOT_FOUND with near ids, DATABASE_UNAVAILABLE.
 */
export const neighbourhood = async (
  graph: Graph,
  statements: Statements,
  question: NeighbourhoodQuestion,
): Promise<Neighbourhood> => {
  const { entity, hops, asOf, first, claimsPerFact } = question;
  const types = typesOf(question);
  const [start] = await describeEntities(graph, types, [entity]);
  if (start === undefined) throw await unknownEntity(graph, statements, entity);
  const kept = new Map<string, Near>([[start.id, near(start, 0, question)]]);
  const cut = new Map<string, Pick<Unexpanded, 'read' | 'why'>>();
  const walked: Met[] = [];
  const perHop: { hop: number; nodes: number; leftOut: number }[] = [];
  let frontier: readonly Reached[] = [start];
  for (let hop = 1; hop <= hops && frontier.length > 0 && types.length > 0; hop += 1) {
    const step = planStep(frontier, question, { isStart: hop === 1, hasRoom: kept.size < first });
    const met = await walk(graph, question, types, step, first - kept.size);
    for (const { node, why } of step.cut) cut.set(node.id, { read: 0, why });
    for (const id of [...step.whole, ...step.byType]) {
      const node = kept.get(id) as Near;
      kept.set(id, { ...node, expanded: true });
      const read = met.reduce((sum, { parent, claims }) => (parent === id ? sum + claims : sum), 0);
      if (step.byType.includes(id) && read < node.degree) cut.set(id, { read, why: 'CAP' });
    }
    walked.push(...met);
    const fresh = [...new Set(met.map(({ id }) => id))].filter((id) => !kept.has(id));
    const found = (await describeEntities(graph, types, fresh)).filter(hasLabels(question));
    frontier = inOrder(found).slice(0, first - kept.size);
    for (const node of frontier) kept.set(node.id, near(node, hop, question));
    perHop.push({ hop, nodes: frontier.length, leftOut: found.length - frontier.length });
  }
  const nodes = [...kept.values()];
  const facts = await factsAmong(graph, {
    types,
    asOf,
    kept: [...kept.keys()],
    readable: readable(nodes, question),
    walked: walked.filter(({ id }) => kept.has(id)).map(({ parent, id }) => [parent, id] as const),
  });
  return {
    nodes,
    facts: facts.map((fact) => ({ ...fact, claims: fact.claims.slice(0, claimsPerFact) })),
    truncated: cut.size > 0 || perHop.some(({ leftOut }) => leftOut > 0),
    perHop,
    unexpanded: nodes.flatMap((node) => {
      const found = cut.get(node.id);
      return found === undefined ? [] : [{ node, degree: node.degree, ...found }];
    }),
    dataSince: () =>
      types.length === 0
        ? Promise.resolve({ trueAt: null, knownAt: null })
        : dataSince(graph, everClaimed(types), { entity }),
  };
};

const typesOf = ({ types, withoutTypes }: NeighbourhoodQuestion): RelationshipTypeName[] =>
  (types.length === 0 ? factTypes : types).filter((type) => !withoutTypes.includes(type));

const near = (node: Reached, hops: number, limits: Limits): Near => ({
  ...node,
  hops,
  isHub: isHub(node, limits),
  expanded: false,
});

const hasLabels =
  ({ labels, withoutLabels }: NeighbourhoodQuestion) =>
  (node: Reached): boolean => {
    const carries = (label: string): boolean => label === 'Entity' || node.labels.includes(label);
    return (labels.length === 0 || labels.some(carries)) && !withoutLabels.some(carries);
  };

const walk = async (
  graph: Graph,
  question: NeighbourhoodQuestion,
  types: readonly RelationshipTypeName[],
  { whole, byType }: Step,
  room: number,
): Promise<Met[]> => {
  const { asOf, labels, withoutLabels } = question;
  const most = readsPerHop(question);
  // Some of what is read falls out again where a time or labels are asked about.
  const spare = asOf.trueAt === null && labels.length + withoutLabels.length === 0 ? 1 : 5;
  const share = Math.floor((spare * room) / byType.length);
  const degrees = await degreesByType(graph, types, byType);
  const rows = Math.min(...degrees.map((ofNode) => rowsPerType(ofNode, share)));
  return [
    ...(await stepFrom(graph, types, asOf, { nodes: whole, reading: 'everyClaim', rows: most })),
    ...(await stepFrom(graph, types, asOf, { nodes: byType, reading: 'eachType', rows })),
  ];
};

/** The statements of this lookup, for looking at their plans. */
export const neighbourhoodStatements = {
  ...reachStatements(factTypes),
  ...amongStatements(factTypes),
} as const;
