/** Figures of places against the figure of the whole. Pure. */
import type { ClaimLine } from '../claim-line.js';
import { lineId } from './batches.js';
import { figuresOf, isToldBy, lineOfSums, shown, type LedgerFigure, type LedgerLine } from './line.js';
import { batchParts, type Material } from './material.js';
import { batchScope } from './scope.js';

/**
 * Where one source counts all listing regions, or the wide regions of the country, for some batches: their sum against
 * what is said of these batches together. Places that only some sources count make no line, since what is left out of
 * them is not known.
 */
export const regionsToTotal = (material: Material, most: number): LedgerLine[] => {
  const { claims, listingRegions } = material;
  const counts = claims.filter(
    (claim) =>
      claim['kind'] === 'ACTUAL' && claim['unit'] === 'ENTERPRISES' && claim.from.labels.includes('Place'),
  );
  const tables = new Map<string, ClaimLine[]>();
  for (const claim of counts) {
    const key = JSON.stringify([claim.source.id, claim.to.id, claim['scope'] ?? null]);
    tables.set(key, [...(tables.get(key) ?? []), claim]);
  }
  const found = [...tables.values()].flatMap((table) => {
    const scope = batchScope(table[0]?.['scope']);
    if (scope === null) return [];
    const wide = table.filter(({ from }) => from.labels.length === 1);
    const listed = table.filter(({ from }) => from.labels.includes('ListingRegion'));
    const isWhole =
      listingRegions.length > 0 && listingRegions.every((id) => listed.some(({ from }) => from.id === id));
    const rows = isWhole ? listed : wide.length > 2 ? wide : [];
    if (rows.length === 0) return [];
    const parts = figuresOf(rows, (claim) => claim.from.name ?? claim.from.id).toSorted(
      (a, b) => b.number - a.number || (a.label < b.label ? -1 : 1),
    );
    const sum = parts.reduce((total, { number }) => total + number, 0);
    return wholeOf(material, scope.batches).map((reported) => ({
      id: lineId('regions', reported),
      reported,
      sum: {
        parts,
        result: shown(sum),
        gap: shown(reported.number - sum),
        fits: isToldBy(reported, sum),
        rate: null,
      },
    }));
  });
  // One line for each figure, however many tables there are to hold against it.
  const first = found.filter(({ id }, place) => found.findIndex((one) => one.id === id) === place);
  return first.map(({ id, reported }) =>
    lineOfSums(
      { id, kind: 'REGIONS_TO_TOTAL', reported },
      found.filter((one) => one.id === id).map(({ sum }) => sum),
      most,
    ),
  );
};

/** What is said of some batches together. */
const wholeOf = (material: Material, batches: readonly number[]): LedgerFigure[] => {
  const { claims, programme } = material;
  const [only] = batches;
  if (batches.length === 1) {
    return batchParts(material)
      .filter(({ covers, review }) => review === null && covers[0] === only)
      .map(({ figure }) => figure);
  }
  return figuresOf(
    claims.filter(
      (claim) =>
        claim.from.id === programme.id &&
        claim['kind'] === 'ACTUAL' &&
        claim['unit'] === 'ENTERPRISES' &&
        String(batchScope(claim['scope'])?.batches) === String(batches),
    ),
    (claim) => `${programme.name}, ${String(claim['scope'])}`,
  );
};
