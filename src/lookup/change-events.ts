/**
 * Cypher that finds what happened to claims between two moments: each by an index on its moment, so that the cost grows with
 * what happened then and not with the graph.
 *
 * That a claim was recorded, and that it is withdrawn now, stands on the claim (`recordedAt`, `retractedAt`). What a claim
 * that lives again went through stands in `withdrawals`, which no index can search; it is found by the audit trail, where every
 * withdrawal and every return has an entry.
 */
import { chunks } from '../util/chunks.js';
import { relationshipTypes, type RelationshipTypeName } from '../model/relationship-types.js';

/** Types of claims that are relationships; the arms of an observation are not claims of their own. */
export const claimTypes = (Object.keys(relationshipTypes) as RelationshipTypeName[]).filter(
  (type) => type !== 'ABOUT' && type !== 'OF',
);

/** Changes of one claim at one moment come in this order. */
export const changeOrder = ['RECORDED', 'RETRACTED', 'RESTORED'] as const;

interface Place {
  /** Label or type, with what else holds of its claims. */
  readonly on: string;
  readonly type: string;
  readonly where?: string;
  readonly property: 'recordedAt' | 'retractedAt';
}

const noArm = ` AND NOT claim.was IN ['ABOUT', 'OF']`;
const observations = ['Observation', 'RetractedObservation'];

const recordings: readonly Place[] = [
  ...claimTypes.map((type): Place => ({ on: type, type: `'${type}'`, property: 'recordedAt' })),
  { on: 'RETRACTED', type: 'claim.was', where: noArm, property: 'recordedAt' },
  ...observations.map((label): Place => ({ on: label, type: `'OBSERVATION'`, property: 'recordedAt' })),
];

const withdrawals: readonly Place[] = [
  { on: 'RETRACTED', type: 'claim.was', where: noArm, property: 'retractedAt' },
  { on: 'RetractedObservation', type: `'OBSERVATION'`, property: 'retractedAt' },
];

const matched = ({ on }: Place): string =>
  observations.includes(on) ? `(claim:${on})` : `()-[claim:${on}]->()`;

/** `$start` < moment <= `$end`. */
const within = (moment: string): string =>
  `${moment} > localdatetime($start) AND ${moment} <= localdatetime($end)`;
/** At the moment of a cursor, the claim of the cursor or one after it. */
const atOnce = (moment: string, claim: string): string =>
  `${moment} = localdatetime($start) AND ${claim} >= $claim`;

type When = 'within' | 'atOnce';

const rowsOf = (place: Place, when: When, isCut: boolean): string => {
  const { on, property, type, where = '' } = place;
  const moment = `claim.${property}`;
  const action = property === 'recordedAt' ? 'RECORDED' : 'RETRACTED';
  const condition =
    when === 'within' ? `${within(moment)} AND claim.claim IS NOT NULL` : atOnce(moment, 'claim.claim');
  return `MATCH ${matched(place)} USING INDEX SEEK claim:${on}(${property}, claim)
  WHERE ${condition}${where}
  WITH claim${isCut ? ` ORDER BY ${moment}, claim.claim LIMIT $rows` : ''}
  RETURN ${moment} AS at, claim.claim AS claim, ${type} AS type, '${action}' AS action`;
};

const trail = (
  when: When,
  isCut: boolean,
): string => `MATCH (change:Change) USING INDEX SEEK change:Change(at)
  WHERE ${when === 'within' ? within('change.at') : atOnce('change.at', 'change.claim')} AND change.action <> 'RECORDED'
  WITH change${isCut ? ' ORDER BY change.at, change.claim LIMIT $rows' : ''}
  RETURN change.at AS at, change.claim AS claim, change.type AS type, change.action AS action`;

const union = (parts: readonly string[], kind: 'UNION' | 'UNION ALL'): string => `CALL () {
  ${parts.join(`\n  ${kind}\n  `)}
}`;

const placeOfAction = `CASE action WHEN 'RECORDED' THEN 0 WHEN 'RETRACTED' THEN 1 ELSE 2 END`;

/** Cypher: what a page of changes reads, in order. Columns: at (text), claim, type, action. */
const listed = `WITH DISTINCT at, claim, type, action ORDER BY at, claim, ${placeOfAction} LIMIT $rows
RETURN toString(at) AS at, claim, type, action`;

/**
 * Kinds of claims that one statement reads. All in one take the planner seconds (3.3 s measured, 41 kinds at once, on a busy
 * machine), and no statement may take ten.
 */
export const kindsAtOnce = 6;

/** Changes of all claims, in several statements: `within` after `$start`, `atOnce` at it. */
export const eventStatements = (when: When): string[] =>
  chunks(
    [...[...recordings, ...withdrawals].map((one) => rowsOf(one, when, true)), trail(when, true)],
    kindsAtOnce,
  ).map((arms) => `${union(arms, 'UNION ALL')}\n${listed}`);

/** How many of each action there are between the two moments, in several statements to be added; they read all of them. */
export const countStatements: readonly string[] = [
  ...chunks(recordings, kindsAtOnce).map((some) =>
    union(
      some.map((one) => rowsOf(one, 'within', false)),
      'UNION ALL',
    ),
  ),
  union([...withdrawals.map((one) => rowsOf(one, 'within', false)), trail('within', false)], 'UNION'),
].map((events) => `${events}\nRETURN action, count(*) AS total`);

const ofEntity = `CALL () {
  MATCH (entity:Entity {id: $entity})-[claim:${[...claimTypes, 'RETRACTED'].join('|')}]-()
  WHERE claim.was IS NULL OR NOT claim.was IN ['ABOUT', 'OF']
  RETURN claim, coalesce(claim.was, type(claim)) AS type
  UNION
  MATCH (entity:Entity {id: $entity})<-[arm:ABOUT|RETRACTED]-(claim:Observation|RetractedObservation)
  WHERE coalesce(arm.was, 'ABOUT') = 'ABOUT'
  RETURN claim, 'OBSERVATION' AS type
}
UNWIND [['RECORDED', claim.recordedAt], ['RETRACTED', claim.retractedAt]] +
       [span IN coalesce(claim.withdrawals, []) | ['RETRACTED', localdatetime(split(span, '/')[0])]] +
       [span IN coalesce(claim.withdrawals, []) | ['RESTORED', localdatetime(split(span, '/')[1])]] AS event
WITH claim.claim AS claim, type, event[0] AS action, event[1] AS at
WHERE ${within('at')}`;

/** Changes of the claims of one entity; after the cursor, if there is one. */
export const entityEventsStatement = `${ofEntity}
  AND ($at IS NULL OR at > localdatetime($at) OR (at = localdatetime($at) AND
    (claim > $claim OR (claim = $claim AND ${placeOfAction} > $place))))
${listed}`;

export const entityCountStatement = `${ofEntity}
RETURN action, count(*) AS total`;
