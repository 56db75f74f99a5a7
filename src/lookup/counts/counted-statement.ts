/** Cypher that counts enterprises by group. The question gives names of types and labels of the model alone. */
import { datesColumn } from '../../claims/tally/dating.js';
import { kindOf, kinds, type Kind } from '../../claims/tally/dimensions.js';
import type { AsOf } from '../../time/as-of.js';
import { believed } from '../believed.js';
import type { Scope } from './scope.js';

/** Where counting starts: at the members of each group, at the ends of a demand, or at all claims of the type. */
export type Start = 'groups' | 'all' | number;

type Asked = Pick<Scope, 'by' | 'demands' | 'sources'>;

/**
 * The statement. Parameters: `$groups`, a list of {group, members}, or from another start the groups by member; `$ends`,
 * a list of ends for each demand; `$sources` and `$knownAt` where the question has them. Columns: group, enterprises and
 * claims; with a `trueAt` group, enterprises, facts and others.
 */
export const countedStatement = (asked: Asked, start: Start, asOf: AsOf): string => {
  const { by, demands } = asked;
  const { typesOf, counts, where } = conditionsOf(asked, asOf, start);
  const own = kindOf[by];
  const isDated = asOf.trueAt !== null;
  const dated = (group: string): string => `WITH ${group}firm, end, ${datesColumn('claim')} AS dates
  ORDER BY end.id, dates
  WITH ${group}firm, end, count(*) AS claims, collect(DISTINCT dates) AS dates
  WITH ${group}firm, collect([claims, dates]) AS facts
  ${othersOf(asked, asOf)}
  RETURN ${group}facts, others, count(*) AS enterprises`;
  const plain = 'count(DISTINCT firm) AS enterprises, count(claim) AS claims';
  if (start === 'groups')
    return `UNWIND $groups AS one
CALL (one) {
  UNWIND one.members AS member
  MATCH (end:Entity {id: member})<-[claim:${typesOf(own)}]-(firm:Enterprise)
  WHERE ${where}
  ${isDated ? dated('') : `RETURN ${plain}`}
}
RETURN one.group AS group, enterprises, ${isDated ? 'facts, others' : 'claims'}`;
  const driver = start === 'all' ? undefined : demands[start];
  const begin =
    driver === undefined
      ? `MATCH (firm:Enterprise)-[claim:${typesOf(own)}]->(end:Entity)`
      : `UNWIND $ends[${String(start)}] AS begin
MATCH (met:Entity {id: begin})<-[first:${typesOf(driver.kind)}]-(firm:Enterprise)
USING INDEX met:Entity(id)
WHERE ${counts('first', driver.kind)}
WITH DISTINCT firm
MATCH (firm)-[claim:${typesOf(own)}]->(end:Entity)`;
  const key = by === 'TIER' ? 'claim.source' : 'end.id';
  return `${begin}
WHERE $groups[${key}] IS NOT NULL AND ${where}
UNWIND $groups[${key}] AS group
${isDated ? dated('group, ') : `RETURN group, ${plain}`}`;
};

/**
 * The statement that reads the sources of the claims of one group. Parameters as above, with `$members` for `$groups`.
 * Columns: source; with a `trueAt` also dates and others.
 */
export const sourcesStatement = (asked: Asked, asOf: AsOf): string => {
  const own = kindOf[asked.by];
  const { typesOf, where } = conditionsOf(asked, asOf, 'groups');
  const begin =
    asked.by === 'TIER'
      ? `MATCH (end:${kinds[own].label})<-[claim:${typesOf(own)}]-(firm:Enterprise)
WHERE claim.source IN $members AND claim.position >= 0 AND ${where}`
      : `UNWIND $members AS member
MATCH (end:Entity {id: member})<-[claim:${typesOf(own)}]-(firm:Enterprise)
WHERE ${where}`;
  if (asOf.trueAt === null) return `${begin}\nRETURN DISTINCT claim.source AS source`;
  return `${begin}
WITH firm, end, collect(DISTINCT ${datesColumn('claim')}) AS dates, collect(DISTINCT claim.source) AS sources
${othersOf(asked, asOf)}
UNWIND sources AS source
RETURN DISTINCT source, dates, others`;
};

interface Conditions {
  readonly typesOf: (kind: Kind) => string;
  /** Condition that a claim of a kind counts, whatever it ends at. */
  readonly counts: (claim: string, kind: Kind) => string;
  /** Condition on `claim` from `firm` to `end`; what the start has met already is left out. */
  readonly where: string;
}

const conditionsOf = ({ by, demands, sources }: Asked, asOf: AsOf, start: Start): Conditions => {
  const { types, condition } = believed(asOf);
  const counts = (claim: string, kind: Kind): string =>
    [condition(claim, [kinds[kind].type]), ...(sources === null ? [] : [`${claim}.source IN $sources`])].join(
      ' AND ',
    );
  const typesOf = (kind: Kind): string => types([kinds[kind].type]);
  const met = demands.flatMap(({ kind }, place) => {
    const ends = `$ends[${String(place)}]`;
    // What is asked of the kind that is counted is met by the counted claim itself.
    if (kind === kindOf[by]) return [`end.id IN ${ends}`];
    return place === start
      ? []
      : [
          `EXISTS { (firm)-[other:${typesOf(kind)}]->(met:Entity) WHERE met.id IN ${ends} AND ${counts('other', kind)} }`,
        ];
  });
  return { typesOf, counts, where: [counts('claim', kindOf[by]), ...met].join('\n  AND ') };
};

/** Of each `firm` the facts that meet each demand of another kind than the counted one, as lists of dates. */
const othersOf = (asked: Asked, asOf: AsOf): string => {
  const { typesOf, counts } = conditionsOf(asked, asOf, 'groups');
  const places = asked.demands.flatMap(({ kind }, place) =>
    kind === kindOf[asked.by] ? [] : [{ kind, place: String(place) }],
  );
  const read = places.map(
    ({ kind, place }) => `CALL (firm) {
    MATCH (firm)-[other:${typesOf(kind)}]->(met:Entity)
    WHERE met.id IN $ends[${place}] AND ${counts('other', kind)}
    WITH met, ${datesColumn('other')} AS dates ORDER BY dates
    WITH met, collect(DISTINCT dates) AS dates
    RETURN collect(dates) AS other${place}
  }`,
  );
  return [...read, `WITH *, [${places.map(({ place }) => `other${place}`).join(', ')}] AS others`].join(
    '\n  ',
  );
};

/** The statements of this file, for looking at their plans. */
export const countedStatements = {
  'from groups': countedStatement({ by: 'PROVINCE', demands: [], sources: null }, 'groups', {
    trueAt: null,
    knownAt: null,
  }),
  'from a demand': countedStatement(
    { by: 'PROVINCE', demands: [{ kind: 'batch', ends: [] }], sources: [] },
    0,
    { trueAt: null, knownAt: null },
  ),
  'from a demand then': countedStatement(
    { by: 'TIER', demands: [{ kind: 'place', ends: [] }], sources: null },
    0,
    { trueAt: null, knownAt: '' },
  ),
  'sources then': sourcesStatement(
    { by: 'CITY', demands: [{ kind: 'batch', ends: [] }], sources: null },
    { trueAt: null, knownAt: '' },
  ),
} as const;
