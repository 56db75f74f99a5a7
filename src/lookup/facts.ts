/**
 * The facts about an entity at a time: which other entities it is tied to, and what each source says of it.
 */
import { unknownEntity } from '../claims/unknown-entity.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import { factTypes, type RelationshipTypeName } from '../model/relationship-types.js';
import type { AsOf } from '../time/as-of.js';
import { believed, isOrWas } from './believed.js';
import type { ClaimLine } from './claim-line.js';
import { cursorsOf } from './cursor.js';
import { dataSince, type DataSince } from './data-since.js';
import { factsOf, type Fact } from './facts-of.js';
import { pageOf, type Page, type PageAsked } from './page.js';
import { independentOf, readLines, returnLines } from './source-lines.js';

/** Whether an entity is where relationships start (OUT) or end (IN). */
export type Direction = 'OUT' | 'IN';

export interface FactPage extends Page<Fact> {
  readonly dataSince: () => Promise<DataSince>;
}

export interface FactsQuestion extends PageAsked {
  readonly entity: string;
  /** Empty: all types that tie entities to one another. */
  readonly types: readonly RelationshipTypeName[];
  /** Only those that start at the entity (OUT) or end there (IN); null or left out: both. */
  readonly direction?: Direction | null;
  readonly asOf: AsOf;
}

/** A fact with its place in the order of all facts of an entity. */
export interface KeyedFact {
  readonly key: string;
  readonly node: Fact;
}

/** Which facts of an entity that is there. */
interface FactsAsked {
  readonly entity: string;
  readonly types: readonly RelationshipTypeName[];
  readonly direction: Direction | null;
  readonly asOf: AsOf;
}

/** Of these, those whose keys come after one. */
interface FactsAfter extends FactsAsked {
  readonly key: string;
}

/** Claims read at once at most; a fact with more is judged by these. */
const chunk = 2_000;
/** Claims read at first, for each fact that is wanted: most have one, and each costs more to hand over than to look at. */
const claimsPerFact = 1.5;

/**
 * One page of the facts about an entity, by relationship type, then by the id of the other end, outgoing first. With a
 * `trueAt`, facts that by all their dated claims were not so are left out, and those of which no claim is dated are
 * marked UNDATED. Costs the number of its claims of these types.
 * @throws NOT_FOUND with near ids, CURSOR_INVALID, DATABASE_UNAVAILABLE.
 */
export const facts = async (
  graph: Graph,
  statements: Statements,
  { entity, types, direction = null, first, after, asOf }: FactsQuestion,
): Promise<FactPage> => {
  const asked = { entity, types: types.length === 0 ? factTypes : types, direction, asOf };
  // Before anything is read, for what it throws.
  const key = keyAfter(asked, after);
  const [[found], rest] = await Promise.all([
    graph.read(statements('entity/find'), { id: entity }),
    keyedFacts(graph, { ...asked, key, enough: first + 1 }),
  ]);
  if (found === undefined) throw await unknownEntity(graph, statements, entity);
  return factPage(graph, asked, rest, { first, after });
};

/** A page of facts. `rest` holds one more than the page where there is more. */
export const factPage = (
  graph: Graph,
  asked: FactsAsked,
  rest: readonly KeyedFact[],
  page: PageAsked,
): FactPage => {
  const { entity, types, direction } = asked;
  const cursors = cursorsOfFacts(asked);
  return {
    ...pageOf(
      rest.map(({ key, node }) => ({ cursor: cursors.of(key), node })),
      page,
    ),
    dataSince: () => dataSince(graph, everything(types, direction), { entity }),
  };
};

/** The key after which the facts of a page begin; empty for the first page. Throws CURSOR_INVALID. */
export const keyAfter = (asked: FactsAsked, after: string | null): string =>
  cursorsOfFacts(asked).keysOf(after)?.[0] ?? '';

const cursorsOfFacts = ({ entity, types, direction, asOf }: FactsAsked) =>
  cursorsOf('facts', ['string'], { entity, types, direction, asOf });

/** The facts of an entity with keys after one, by key, until there are enough or no more. Costs the number of the claims. */
export const keyedFacts = async (
  graph: Graph,
  { enough, ...asked }: FactsAfter & { readonly enough: number },
): Promise<KeyedFact[]> => {
  const kept: KeyedFact[] = [];
  let { key } = asked;
  let rows = Math.min(chunk, Math.ceil(enough * claimsPerFact));
  for (let more = true; more && kept.length < enough;) {
    const lines = await keyedLines(graph, { ...asked, key, rows });
    more = lines.length === rows;
    const last = lines.at(-1)?.key ?? key;
    // The last group may go on in the next rows, so it is read again with them, unless it fills a whole chunk alone.
    const whole =
      more && (lines[0]?.key !== last || rows < chunk) ? lines.filter((line) => line.key !== last) : lines;
    rows = whole.length === 0 ? chunk : Math.min(chunk, 4 * rows);
    key = whole.at(-1)?.key ?? key;
    kept.push(...factsByKey(whole, asked.asOf, independentAmongLines(graph, whole)));
  }
  return kept;
};

/** The same of claims with keys. */
export const independentAmongLines = (graph: Graph, lines: readonly KeyedLine[]): Independent =>
  independentOf(
    graph,
    lines.map(({ line }) => line),
  );

/** A claim with the key of its fact. */
export interface KeyedLine {
  readonly key: string;
  readonly line: ClaimLine;
}

/** Claims of an entity with keys after one, by key, then by id. */
export const keyedLines = async (
  graph: Graph,
  { entity, types, direction, asOf, key, rows: most }: FactsAfter & { readonly rows: number },
): Promise<KeyedLine[]> => {
  const read = await readLines(graph, pageStatement(types, direction, asOf), {
    entity,
    key,
    rows: BigInt(most),
    // Of a fact that fills a chunk alone, always the same claims; elsewhere the id need not be read.
    isChunk: most === chunk,
    ...(asOf.knownAt === null ? {} : { knownAt: asOf.knownAt }),
  });
  return read.map(({ row, line }) => ({ key: String(row['key']), line }));
};

/** Counts independent sources among some of the claims that were read together. */
export type Independent = ReturnType<typeof independentOf>;

/** The facts that some claims make, by key. */
export const factsByKey = (
  lines: readonly KeyedLine[],
  asOf: AsOf,
  independent: Independent,
): KeyedFact[] => {
  const groups = new Map<string, ClaimLine[]>();
  for (const { key, line } of lines) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups].flatMap(([key, group]) =>
    factsOf(group, asOf, independent).map((node) => ({ key, node })),
  );
};

const claimsStatement = (
  types: readonly string[],
  direction: Direction | null,
  asOf: Pick<AsOf, 'knownAt'>,
): string => {
  const { types: expression } = believed(asOf);
  const [left, right] = [direction === 'IN' ? '<-' : '-', direction === 'OUT' ? '->' : '-'];
  return `MATCH (entity:Entity {id: $entity})${left}[claim:${expression(types)}]${right}(other:Entity)`;
};

/** All that was ever claimed of these types, whatever is believed of it. */
const everything = (types: readonly string[], direction: Direction | null): string =>
  `${claimsStatement(types, direction, { knownAt: '' })} WHERE ${isOrWas('claim', types)}`;

const pageStatement = (
  types: readonly string[],
  direction: Direction | null,
  asOf: Pick<AsOf, 'knownAt'>,
): string => {
  const { typeOf, condition } = believed(asOf);
  return `${claimsStatement(types, direction, asOf)}
WHERE ${condition('claim', types)}
WITH claim, startNode(claim) AS from, endNode(claim) AS to, ${typeOf('claim')} AS type,
     ${typeOf('claim')} + CASE startNode(claim) WHEN entity THEN ' > ' ELSE ' < ' END + other.id AS key
WHERE key > $key
WITH claim, from, to, type, key ORDER BY key, CASE WHEN $isChunk THEN claim.claim END LIMIT $rows
${returnLines({ key: 'key' }, 'key, claim.claim')}`;
};

/** The statements of this lookup, for looking at their plans. */
export const factsStatements = {
  now: pageStatement(factTypes, null, { knownAt: null }),
  then: pageStatement(factTypes, null, { knownAt: '' }),
} as const;
