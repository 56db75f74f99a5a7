/** What was aimed at, against what came of it. Pure. */
import { parsePartialDate } from '../../time/partial-date.js';
import type { ClaimLine } from '../claim-line.js';
import { rangeOf } from '../figure.js';
import { lineId } from './batches.js';
import { figuresOf, shown, type LedgerFigure, type LedgerLine, type LedgerStatus } from './line.js';
import { indicatorIs, type Material } from './material.js';

/**
 * A line for each target of a programme. Results are the actual values of the same indicator observed in the target's
 * period or after it, latest first; of a target for new firms in some years, the batches of these years. The status goes
 * by the latest result within the period, or by the first after it.
 */
export const targetLines = (material: Material, most: number): LedgerLine[] => {
  const { programme, claims } = material;
  const targets = claims.filter(
    (claim) =>
      claim.from.id === programme.id && claim['kind'] === 'TARGET' && claim['unit'] === 'ENTERPRISES',
  );
  const label = (claim: ClaimLine): string =>
    `${claim.to.name ?? claim.to.id}, ${typeof claim['period'] === 'string' ? claim['period'] : 'no period'}`;
  return figuresOf(targets, label).map((reported) => {
    const [target] = reported.claims as [ClaimLine];
    const sums = resultsOf(material, target).map((figure) => ({
      parts: [figure],
      result: figure.value,
      gap: shown(figure.number - reported.number),
      fits: isMet(reported, figure),
      rate: null,
    }));
    const [latest] = sums;
    const status: LedgerStatus = latest === undefined ? 'NO_RESULT' : latest.fits ? 'EXCEEDED' : 'MISSED';
    return {
      id: lineId('target', reported),
      kind: 'TARGET_TO_RESULT',
      reported,
      against: [],
      status,
      gap: latest?.gap ?? null,
      sums: sums.slice(0, most),
      combinations: sums.length,
    };
  });
};

/** Met when the least that the result allows is no less than the target. */
const isMet = (target: LedgerFigure, result: LedgerFigure): boolean =>
  (rangeOf({ value: '', number: result.number, approximation: result.approximation })?.least ?? -Infinity) >=
  target.number;

const resultsOf = ({ programme, claims }: Material, target: ClaimLine): LedgerFigure[] => {
  const period = typeof target['period'] === 'string' ? parsePartialDate(target['period']) : null;
  const actual = claims.filter(({ kind }) => kind === 'ACTUAL');
  if (target.to.id === 'indicator/new-little-giants') {
    const batches = programme.batches.filter(
      ({ year }) =>
        period !== null &&
        year !== null &&
        period.first <= `${String(year)}-12-31` &&
        period.last >= `${String(year)}-01-01`,
    );
    return batches.flatMap(({ id, name }) =>
      figuresOf(
        actual.filter((claim) => claim.from.id === id && indicatorIs(claim, 'batch-enterprises')),
        () => name,
      ),
    );
  }
  const seen = (claim: ClaimLine): string =>
    typeof claim['observedOn'] === 'string' ? claim['observedOn'] : '';
  const results = actual.filter(
    (claim) =>
      claim.from.id === target.from.id &&
      claim.to.id === target.to.id &&
      seen(claim) !== '' &&
      (period === null || parsePartialDate(seen(claim)).last >= period.first),
  );
  const within = (claim: ClaimLine): boolean =>
    period === null || parsePartialDate(seen(claim)).first <= period.last;
  return figuresOf(
    results,
    (claim) =>
      `${claim.from.name ?? ''}${typeof claim['scope'] === 'string' ? `, ${claim['scope']}` : ''}, ${seen(claim)}`,
  )
    .map((figure) => ({ figure, claim: figure.claims[0] as ClaimLine }))
    .toSorted((a, b) => {
      const [first, second] = [within(a.claim), within(b.claim)];
      if (first !== second) return first ? -1 : 1;
      const inTime = seen(a.claim) < seen(b.claim) ? -1 : seen(a.claim) > seen(b.claim) ? 1 : 0;
      return (
        (first ? -inTime : inTime) ||
        Number(a.claim.source.tier === 'MACHINE_MADE') - Number(b.claim.source.tier === 'MACHINE_MADE')
      );
    })
    .map(({ figure }) => figure);
};
