/**
 * What the dates of its claims tell of an enterprise in a group. Many thousand enterprises have few different ones, so a tally
 * can hold how many enterprises have each, and answer for any time. Pure.
 */

/** Of each fact that puts an enterprise into a group how many claims it has, and their different dates. */
export type Dating = readonly DatedFact[];
type DatedFact = readonly [claims: number, dates: readonly string[]];

/** Cypher: the dates of a claim as one text: first day, last day, day of observation. Partial dates hold no blanks. */
export const datesColumn = (claim: string): string =>
  `coalesce(${claim}.validFrom, '') + ' ' + coalesce(${claim}.validTo, '') + ' ' + coalesce(${claim}.observedOn, '')`;

/** The dates of a claim without any. */
const undated = '  ';

/**
 * A dating as text, the same for all that the time of a question cannot tell apart. Claims of what lasts, of which none says
 * when it began or ended, never set a fact apart by the day they were seen.
 */
export const datingText = (dating: Dating): string =>
  JSON.stringify(
    dating
      .map(([claims, dates]): DatedFact => [claims, dates.some(isBounded) ? dates.toSorted() : [undated]])
      .map((fact) => JSON.stringify(fact))
      .toSorted(),
  );

/** The dating that a text of `datingText` stands for. */
export const datingOf = (text: string): Dating =>
  (JSON.parse(text) as string[]).map((fact) => JSON.parse(fact) as DatedFact);

const isBounded = (dates: string): boolean => {
  const [from, to] = dates.split(' ');
  return from !== '' || to !== '';
};
