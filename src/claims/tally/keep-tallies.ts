/** Keeps tallies right while claims are written, in the transaction that writes them. */
import type { StatementRunner } from '../../graph/statement-runner.js';
import { datesColumn, datingText } from './dating.js';
import { bysOf, kinds, type CountBy, type Kind } from './dimensions.js';
import { groupsOf, groupsOfMembers, type Groups } from './groups.js';
import { lockTallies } from './lock.js';
import { readRungsFor } from './read-rungs.js';
import { rebuildOf, rebuildOthers } from './rebuild.js';
import { datingsOf, readTallies, writeTallies, type Tally } from './tally.js';

/** A claim that is about to be written or withdrawn. */
export interface ClaimAtHand {
  /** Relationship type, or `OBSERVATION`. */
  readonly type: string;
  /** Id of its start; null where that has none. */
  readonly from: string | null;
}

const kindNames = Object.keys(kinds) as Kind[];

/**
 * What `work` gives, with tallies that count what it wrote. Of claims about enterprises only these enterprises are looked at,
 * before and after; a claim that puts a place, field or batch into another counts those groups anew that have other members
 * then. Nothing is done for other claims.
 * @param transaction one that has locked the sources of the claims.
 */
export const keepTallies = async <Result>(
  transaction: StatementRunner,
  claims: readonly ClaimAtHand[],
  work: () => Promise<Result>,
): Promise<Result> => {
  const uprooted = kindNames.filter((kind) => claims.some(({ type }) => type === kinds[kind].above));
  const touched = kindNames.filter((kind) => claims.some(({ type }) => type === kinds[kind].type));
  if (uprooted.length + touched.length === 0) return work();
  await lockTallies(transaction);
  const before: { readonly read: () => Promise<Shares>; readonly shares: Shares }[] = [];
  const both = uprooted.filter((kind) => touched.includes(kind));
  const others = await rebuildOthers(
    transaction,
    uprooted.filter((kind) => !both.includes(kind)).flatMap(bysOf),
  );
  for (const kind of touched.filter((one) => !both.includes(one))) {
    const read = await sharesOf(transaction, kind, claims);
    before.push({ read, shares: await read() });
  }
  const result = await work();
  for (const { read, shares } of before) await apply(transaction, shares, await read());
  await others();
  await rebuildOf(transaction, both.flatMap(bysOf));
  return result;
};

/** What some enterprises add to tallies, by way of counting and group. */
type Shares = ReadonlyMap<string, Share>;

interface Share {
  readonly by: CountBy;
  readonly group: string;
  /** Of each enterprise the facts, by their end. */
  readonly enterprises: Map<string, Map<string, { claims: number; dates: Set<string> }>>;
  readonly sources: Map<string, number>;
}

const sharesOf = async (
  transaction: StatementRunner,
  kind: Kind,
  claims: readonly ClaimAtHand[],
): Promise<() => Promise<Shares>> => {
  const { type } = kinds[kind];
  const firms = [...new Set(claims.flatMap((claim) => (claim.type === type ? (claim.from ?? []) : [])))];
  const groups: [CountBy, Groups][] = [];
  for (const by of bysOf(kind)) groups.push([by, groupsOf(by, await readRungsFor(transaction, by))]);
  const members = groups.map(([by, found]) => [by, groupsOfMembers(found)] as const);
  return async () => {
    const { rows } = await transaction.run(sharesStatement(type), { firms });
    const shares = new Map<string, Share>();
    for (const { firm, end, source, dates, claims: said } of rows as unknown as ShareRow[])
      for (const [by, groupsOfMember] of members)
        for (const group of groupsOfMember.get(by === 'TIER' ? source : end) ?? []) {
          const key = `${by} ${group}`;
          const share = shares.get(key) ?? emptyShare(by, group);
          shares.set(key, share);
          const facts =
            share.enterprises.get(firm) ?? new Map<string, { claims: number; dates: Set<string> }>();
          share.enterprises.set(firm, facts);
          const fact = facts.get(end) ?? { claims: 0, dates: new Set() };
          facts.set(end, fact);
          fact.claims += said;
          fact.dates.add(dates);
          share.sources.set(source, (share.sources.get(source) ?? 0) + said);
        }
    return shares;
  };
};

const emptyShare = (by: CountBy, group: string): Share => ({
  by,
  group,
  enterprises: new Map(),
  sources: new Map(),
});

interface ShareRow {
  readonly firm: string;
  readonly end: string;
  readonly source: string;
  readonly dates: string;
  readonly claims: number;
}

const sharesStatement = (type: string): string => `UNWIND $firms AS id
MATCH (firm:Enterprise {id: id})-[claim:${type}]->(end:Entity)
RETURN firm.id AS firm, end.id AS end, claim.source AS source, ${datesColumn('claim')} AS dates, count(*) AS claims`;

/** Adds the difference to the tallies that there are; a group without one is counted when somebody asks. */
const apply = async (transaction: StatementRunner, before: Shares, after: Shares): Promise<void> => {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const concerned = keys.flatMap((key) => after.get(key) ?? before.get(key) ?? []);
  const tallies: Tally[] = [];
  for (const by of new Set(concerned.map((share) => share.by)))
    tallies.push(
      ...(await readTallies(
        transaction,
        by,
        concerned.flatMap((share) => (share.by === by ? share.group : [])),
      )),
    );
  const changed = tallies.map((tally) => {
    const key = `${tally.by} ${tally.group}`;
    return moved(tally, before.get(key), after.get(key));
  });
  await writeTallies(transaction, changed);
};

const moved = (tally: Tally, before: Share | undefined, after: Share | undefined): Tally => {
  const sources = countsOf(tally.sources, tally.sourceClaims);
  const isDated = tally.enterprises === 0 || tally.datings.length > 0;
  const datings = countsOf(tally.datings, tally.datingEnterprises);
  const add = (share: Share | undefined, sign: 1 | -1): void => {
    for (const [source, said] of share?.sources ?? [])
      sources.set(source, (sources.get(source) ?? 0) + sign * said);
    for (const facts of share?.enterprises.values() ?? []) {
      const text = datingText([...facts.values()].map(({ claims, dates }) => [claims, [...dates]]));
      datings.set(text, (datings.get(text) ?? 0) + sign);
    }
  };
  add(before, -1);
  add(after, 1);
  const kept = [...sources].filter(([, said]) => said !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...tally,
    enterprises: tally.enterprises + (after?.enterprises.size ?? 0) - (before?.enterprises.size ?? 0),
    claims: kept.reduce((sum, [, said]) => sum + said, 0),
    sources: kept.map(([source]) => source),
    sourceClaims: kept.map(([, said]) => said),
    ...(isDated ? datingsOf(datings) : {}),
  };
};

const countsOf = (texts: readonly string[], numbers: readonly number[]): Map<string, number> =>
  new Map(texts.map((text, place) => [text, numbers[place] ?? 0]));

/** The statements of this file, for looking at their plans. */
export const keepTalliesStatements = Object.fromEntries(
  kindNames.map((kind) => [`shares of ${kinds[kind].type}`, sharesStatement(kinds[kind].type)]),
);
