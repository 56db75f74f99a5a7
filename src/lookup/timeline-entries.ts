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

const stepOf = `CASE
  WHEN type IN ${events} THEN [
    ['HAPPENED', coalesce(claim.validFrom, claim.observedOn, claim.validTo)],
    ['OBSERVED', CASE WHEN claim.validFrom IS NOT NULL THEN claim.observedOn END],
    ['ENDS', CASE WHEN coalesce(claim.validFrom, claim.observedOn) IS NOT NULL THEN claim.validTo END]]
  WHEN type <> 'OBSERVATION' THEN
    [['BEGINS', claim.validFrom], ['OBSERVED', claim.observedOn], ['ENDS', claim.validTo]]
  ELSE [
    ['BEGINS', claim.validFrom],
    [CASE claim.kind WHEN 'ACTUAL' THEN 'OBSERVED' ELSE 'TOLD' END, claim.observedOn],
    [CASE claim.kind WHEN 'TARGET' THEN 'DUE' ELSE 'MEASURED' END, claim.period],
    ['NAMED', CASE WHEN claim.unit IN ['DATE', 'PERIOD'] THEN claim.value END],
    ['ENDS', claim.validTo]]
END`;

// Days as text, so that they compare as dates; the 31st of a short month lies before the first of the next all the same.
const firstDay = `split(date, '/')[0] + substring('-01-01', size(split(date, '/')[0]) - 4)`;
const lastDay = `split(date, '/')[-1] + substring('-12-31', size(split(date, '/')[-1]) - 4)`;

/**
 * Cypher: of a `claim` of a `type`, its `dates`: pairs of a step and a date as written; none when it has no date.
 */
export const datesOf = `[pair IN ${stepOf} WHERE pair[1] IS NOT NULL]`;

/**
 * Cypher: of a `pair`, its `step`, its `date`, the days `since` and `until` which that covers, and its `key`: the earlier
 * start first, the wider of two that start together first, then by claim, then by step.
 */
export const entryOf = `WITH *, pair[0] AS step, pair[1] AS date
WITH *, ${firstDay} AS since, ${lastDay} AS until
WITH *, since + ' ' + toString(199999999 - toInteger(replace(until, '-', ''))) + ' ' + claim.claim + ' ' +
     toString(reduce(place = 0, index IN range(0, ${String(timelineSteps.length - 1)}) |
       CASE [${timelineSteps.map((step) => `'${step}'`).join(', ')}][index] WHEN step THEN index ELSE place END)) AS key`;
