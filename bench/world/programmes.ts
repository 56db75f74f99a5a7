/** Programmes and their batches: seven growing ones of little giants, and a long tail of others. */
import { claimOf, type WorldClaim, type WorldNode } from './element.js';
import type { Province } from './places.js';
import { weighted, type Random } from './random.js';
import type { Sources } from './sources.js';

export interface Batch {
  readonly id: string;
  readonly year: number;
  /** The list that gives it, and others that copy firms from it. */
  readonly list: string;
  readonly mirrors: readonly string[];
  readonly stage: 'FINAL' | 'PUBLICISED';
}

export interface Programmes {
  readonly nodes: readonly WorldNode[];
  readonly claims: readonly WorldClaim[];
  readonly littleGiants: (random: Random) => Batch;
  /** A batch of one province of the wide programme. */
  readonly ofProvince: (random: Random, province: string) => Batch;
  readonly others: (random: Random) => Batch;
  /** Batches of which reviews exist, with the review. */
  readonly reviews: ReadonlyMap<string, string>;
}

/** Firms in the seven batches, as published (docs/COVERAGE.md), which is how fast they grow. */
const littleGiantSizes = [248, 1744, 2930, 4357, 3671, 3012, 3482];

export const programmesOf = (
  random: Random,
  provinces: readonly Province[],
  { lists, others, register }: Sources,
): Programmes => {
  const nodes: WorldNode[] = [];
  const claims: WorldClaim[] = [];
  const reviews = new Map<string, string>();
  let row = 1;
  const said = () => ({ source: register, locator: `row=${String((row += 1))}` });
  const batchOf = (id: string, year: number): Batch => {
    const list = random.one(lists);
    const stage = random.chance(0.7) ? 'FINAL' : 'PUBLICISED';
    return { id, year, list, stage, mirrors: [random.one(others), random.one(others), random.one(others)] };
  };
  const add = (id: string, programme: string, number: number, year: number, nameZh: string): Batch => {
    nodes.push({
      labels: ['Entity', 'EnterpriseBatch'],
      properties: {
        id,
        name: `Batch ${String(number)} of ${programme}`,
        nameZh,
        number: BigInt(number),
        year: BigInt(year),
      },
    });
    claims.push(claimOf('BATCH_OF', id, programme, { ...said(), observedOn: String(year) }));
    return batchOf(id, year);
  };
  const littleGiants = littleGiantSizes.map((_, place) =>
    batchOf(`batch/little-giant-${String(place + 1)}`, 2019 + place),
  );
  const wide = new Map(
    provinces.map(({ id, nameZh }, place) => [
      id,
      Array.from({ length: 5 }, (_, index) => {
        const batch = `batch/g-p${String(place)}-${String(index + 1)}`;
        const name = `${nameZh}第${String(index + 1)}批专精特新中小企业`;
        return add(batch, 'programme/specialised-sme', index + 1, 2020 + index, name);
      }),
    ]),
  );
  const tail = (['innovative-sme', 'single-champion', 'technology-sme', 'key-little-giant'] as const).flatMap(
    (programme, which) =>
      Array.from({ length: 8 }, (_, index) =>
        add(
          `batch/g-n${String(which)}-${String(index + 1)}`,
          `programme/${programme}`,
          index + 1,
          2018 + index,
          `第${String(index + 1)}批`,
        ),
      ),
  );
  for (const { id, year } of littleGiants.slice(0, 4)) {
    const review = id.replace('batch/', 'review/g-');
    reviews.set(id, review);
    nodes.push({
      labels: ['Entity', 'Review'],
      properties: { id: review, name: `Review of ${id}`, year: BigInt(year + 3) },
    });
    claims.push(claimOf('REVIEW_OF', review, id, said()));
  }
  const chooseGiant = weighted(littleGiants, (_, place) => littleGiantSizes[place] ?? 0);
  return {
    nodes,
    claims,
    reviews,
    littleGiants: chooseGiant,
    ofProvince: (source, province) => source.one(wide.get(province) ?? []),
    others: weighted(tail, (_, place) => 1 / (place + 1)),
  };
};
