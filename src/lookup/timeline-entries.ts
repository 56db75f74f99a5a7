/**
 * The dates of claims as entries of a timeline, in Cypher, so that the database can sort them. What a date of a claim tells
 * depends on how the claim extends in time (src/time/certainty.ts).
 */
import { eventTypes } from '../model/relationship-types.js';

/**
 * What an entry tells.
 * - BEGINS, ENDS: first and last time it was so, both by the claim.
 * - OBSERVED: it was so at least then.
 * - HAPPENED: of what happens once, when.
 * - MEASURED: the time that an actual value measures.
 * - DUE: the time for which a target is set.
 * - TOLD: a target or a remark was told then.
 * - NAMED: the value of the observation is this date; its indicator says of what.
 */
export const timelineSteps = [
  'BEGINS',
  'HAPPENED',
  'OBSERVED',
  'MEASURED',
  'DUE',
  'TOLD',
  'NAMED',
  'ENDS',
] as const;
export type TimelineStep = (typeof timelineSteps)[number];

const events = `[${eventTypes.map((type) => `'${type}'`).join(', ')}]`;

/** A step with its date, and its place among the steps of one day. */
const pair = (step: TimelineStep, date: string): string =>
  `['${step}', ${date}, '${String(timelineSteps.indexOf(step))}']`;
const told = (step: TimelineStep): string => pair(step, 'claim.observedOn');
const measured = (step: TimelineStep): string => pair(step, 'claim.period');

const stepOf = `CASE
  WHEN type IN ${events} THEN [
    ${pair('HAPPENED', 'coalesce(claim.validFrom, claim.observedOn, claim.validTo)')},
    ${pair('OBSERVED', 'CASE WHEN claim.validFrom IS NOT NULL THEN claim.observedOn END')},
    ${pair('ENDS', 'CASE WHEN coalesce(claim.validFrom, claim.observedOn) IS NOT NULL THEN claim.validTo END')}]
  WHEN type <> 'OBSERVATION' THEN
    [${pair('BEGINS', 'claim.validFrom')}, ${pair('OBSERVED', 'claim.observedOn')}, ${pair('ENDS', 'claim.validTo')}]
  ELSE [
    ${pair('BEGINS', 'claim.validFrom')},
    CASE claim.kind WHEN 'ACTUAL' THEN ${told('OBSERVED')} ELSE ${told('TOLD')} END,
    CASE claim.kind WHEN 'TARGET' THEN ${measured('DUE')} ELSE ${measured('MEASURED')} END,
    ${pair('NAMED', "CASE WHEN claim.unit IN ['DATE', 'PERIOD'] THEN claim.value END")},
    ${pair('ENDS', 'claim.validTo')}]
END`;

// Days as text, so that they compare as dates; the 31st of a short month lies before the first of the next all the same.
const firstDay = `days[0] + substring('-01-01', size(days[0]) - 4)`;
const lastDay = `days[-1] + substring('-12-31', size(days[-1]) - 4)`;

/**
 * Cypher: of a `claim` of a `type`, its `dates`: a step, a date as written and a place each; none when it has no date.
 */
export const datesOf = `[pair IN ${stepOf} WHERE pair[1] IS NOT NULL]`;

/** Cypher: of a `pair`, its `step`, its `date`, the days `since` and `until` which that covers, and the `place` of the step. */
export const entryOf = `WITH *, pair[0] AS step, pair[1] AS date, pair[2] AS place, split(pair[1], '/') AS days
WITH *, ${firstDay} AS since, ${lastDay} AS until`;

/** Cypher: the order of entries: the earlier start first, the wider of two that start together, then by claim, then by step. */
export const entryOrder = 'since, until DESC, claim.claim, place';

/** Cypher: the same order as one text. Takes longer than comparing what it is made of. */
export const entryKey = `since + ' ' + toString(199999999 - toInteger(replace(until, '-', ''))) + ' ' + claim.claim + ' ' + place`;
