/**
 * Tallies: how many enterprises are in a group, written beside the claims that say so. Degrees of nodes cannot tell, since
 * two sources that place a firm in one city are two relationships, and a firm placed in a province and in a city of it
 * is one firm of that province. A tally is a second truth, so it carries the number of claims it was made from: where
 * that is not what the graph holds now, it is not used. Dates that were changed by hand it does not notice.
 */
import type { StatementRunner } from '../../graph/statement-runner.js';
import { digestId } from '../claim-id.js';
import { datesColumn, datingText, type Dating } from './dating.js';
import { kindOf, kinds, type CountBy } from './dimensions.js';
import type { Groups } from './groups.js';

export interface Tally {
  readonly by: CountBy;
  /** Id of an entity, a year or a tier. */
  readonly group: string;
  /** Enterprises of which at least one claim says that they are in the group. */
  readonly enterprises: number;
  /** These claims. */
  readonly claims: number;
  /** Their sources, in order, each with how many of the claims are its own. */
  readonly sources: readonly string[];
  readonly sourceClaims: readonly number[];
  /** The different datings of these enterprises, as text and in order, each with how many enterprises have it. */
  readonly datings: readonly string[];
  readonly datingEnterprises: readonly number[];
}

export type TallyNumbers = Pick<Tally, 'group' | 'enterprises' | 'claims'>;
export type DatedNumbers = TallyNumbers & Pick<Tally, 'datings' | 'datingEnterprises'>;

/** Raised when tallies hold something else than before, so that graphs that are there already count anew. */
export const talliesVersion = '2';

/** Such as `tally/dgu6vlkoq7vq75zp`. */
export const tallyId = (by: CountBy, group: string): string => `tally/${digestId([by, group])}`;

/** Counts what the live graph holds, a group at a time. Costs the claims that end at members, three times. */
export const measure = async (graph: StatementRunner, by: CountBy, groups: Groups): Promise<Tally[]> => {
  const { rows } = await graph.run(measureStatement(by), {
    groups: [...groups].map(([group, members]) => ({ group, members })),
  });
  return (rows as unknown as Measured[]).map(({ dated, ...numbers }) => {
    const counted = new Map<string, number>();
    for (const [dating, enterprises] of dated) {
      const text = datingText(dating);
      counted.set(text, (counted.get(text) ?? 0) + enterprises);
    }
    return { ...numbers, by, ...datingsOf(counted) };
  });
};

type Measured = Omit<Tally, 'by' | 'datings' | 'datingEnterprises'> & {
  readonly dated: readonly (readonly [Dating, number])[];
};

/** A tally holds no more: it is written anew with each claim. Where there are more, questions about a time count claims. */
const mostDatings = 2_000;

/** Counted datings as a tally holds them; those that no enterprise has any more are left out. None where they are too many. */
export const datingsOf = (
  counted: ReadonlyMap<string, number>,
): Pick<Tally, 'datings' | 'datingEnterprises'> => {
  const kept = [...counted]
    .filter(([, enterprises]) => enterprises !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (kept.length > mostDatings) return { datings: [], datingEnterprises: [] };
  return {
    datings: kept.map(([text]) => text),
    datingEnterprises: kept.map(([, enterprises]) => enterprises),
  };
};

const measureStatement = (by: CountBy): string => {
  const { type, label } = kinds[kindOf[by]];
  const claims = `UNWIND one.members AS member
  ${
    by === 'TIER'
      ? `MATCH (firm:Enterprise)-[claim:${type} {source: member}]->(end:${label}) USING INDEX SEEK claim:${type}(source, position)
  WHERE claim.position >= 0`
      : `MATCH (end:Entity {id: member})<-[claim:${type}]-(firm:Enterprise)`
  }`;
  return `UNWIND $groups AS one
CALL (one) {
  ${claims}
  RETURN count(DISTINCT firm) AS enterprises, count(claim) AS claims
}
CALL (one) {
  ${claims}
  WITH claim.source AS source, count(*) AS said ORDER BY source
  RETURN collect(source) AS sources, collect(said) AS sourceClaims
}
CALL (one) {
  ${claims}
  WITH firm, end, count(*) AS said, collect(DISTINCT ${datesColumn('claim')}) AS dates
  WITH firm, collect([said, dates]) AS dating
  WITH dating, count(*) AS firms
  RETURN collect([dating, firms]) AS dated
}
RETURN one.group AS group, enterprises, claims, sources, sourceClaims, dated`;
};

/** Writes tallies; with the same numbers, nothing. */
export const writeTallies = async (graph: StatementRunner, tallies: readonly Tally[]): Promise<void> => {
  if (tallies.length > 0) await graph.run(writeStatement, { rows: tallies.map(asRow) });
};

const asRow = ({ enterprises, claims, sourceClaims, datingEnterprises, ...texts }: Tally) => ({
  id: tallyId(texts.by, texts.group),
  properties: {
    ...texts,
    enterprises: BigInt(enterprises),
    claims: BigInt(claims),
    sourceClaims: sourceClaims.map(BigInt),
    datingEnterprises: datingEnterprises.map(BigInt),
  },
});

const writeStatement = `UNWIND $rows AS row
MERGE (tally:Tally {id: row.id})
SET tally += row.properties`;

/** Tallies as they are written; groups that have none are left out. */
export const readTallies = async (
  graph: StatementRunner,
  by: CountBy,
  groups: Iterable<string>,
): Promise<Tally[]> =>
  (await graph.run(readStatement, { ids: [...groups].map((group) => tallyId(by, group)) }))
    .rows as unknown as Tally[];

const readStatement = `UNWIND $ids AS id
MATCH (tally:Tally {id: id})
RETURN tally.by AS by, tally.group AS group, tally.enterprises AS enterprises, tally.claims AS claims,
       tally.sources AS sources, tally.sourceClaims AS sourceClaims,
       coalesce(tally.datings, []) AS datings, coalesce(tally.datingEnterprises, []) AS datingEnterprises`;

/** The sources of one tally; null where there is none. */
export const readTallySources = async (
  graph: StatementRunner,
  by: CountBy,
  group: string,
): Promise<readonly string[] | null> => {
  const [row] = (await graph.run(sourcesStatement, { id: tallyId(by, group) })).rows;
  return (row?.['sources'] ?? null) as readonly string[] | null;
};

const sourcesStatement = `MATCH (tally:Tally {id: $id})
RETURN tally.sources AS sources`;

/** The numbers of all tallies of one way of counting, without their sources, which can be hundreds each. */
export const readTallyNumbers = async (graph: StatementRunner, by: CountBy): Promise<TallyNumbers[]> =>
  (await graph.run(numbersStatement, { by })).rows as unknown as TallyNumbers[];

const numbersStatement = `MATCH (tally:Tally {by: $by})
RETURN tally.group AS group, tally.enterprises AS enterprises, tally.claims AS claims`;

/** The same with their datings. */
export const readDatedNumbers = async (graph: StatementRunner, by: CountBy): Promise<DatedNumbers[]> =>
  (await graph.run(datedStatement, { by })).rows as unknown as DatedNumbers[];

const datedStatement = `${numbersStatement}, coalesce(tally.datings, []) AS datings,
       coalesce(tally.datingEnterprises, []) AS datingEnterprises`;

/** The statements of this file, for looking at their plans. */
export const tallyStatements = {
  measure: measureStatement('PROVINCE'),
  'measure tiers': measureStatement('TIER'),
  write: writeStatement,
  read: readStatement,
  numbers: numbersStatement,
  dated: datedStatement,
  sources: sourcesStatement,
} as const;
