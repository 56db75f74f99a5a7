/** Firms one by one, each with what sources claim of it: about four claims. */
import { claimOf, type WorldClaim, type WorldNode } from './element.js';
import type { Fields } from './fields.js';
import type { City, Places } from './places.js';
import type { Batch, Programmes } from './programmes.js';
import type { Random } from './random.js';
import type { Sources } from './sources.js';
import { brandSyllables, capital, legalForms, trades } from './words.js';

export interface Firm {
  readonly node: WorldNode;
  readonly claims: readonly WorldClaim[];
}

export interface World {
  readonly sources: Sources;
  readonly places: Places;
  readonly fields: Fields;
  readonly programmes: Programmes;
}

/** Firm number `place` of a world. The order of calls matters: each takes its choices from one sequence. */
export const firmOf = (random: Random, world: World, place: number): Firm => {
  const id = `enterprise/g${String(place)}`;
  const city = world.places.choose(random);
  return {
    node: { labels: ['Entity', 'Enterprise'], properties: { id, ...namesOf(random, city) } },
    claims: [
      ...locations(random, world, id, city, place),
      ...activities(random, world, id, place),
      ...designations(random, world, id, city, place),
    ],
  };
};

/**
 * The names of a firm: region, brand, trade and legal form; the firm of the Chinese name is the same in pinyin or, for some, in
 * English. What else the node of a firm has stands here.
 */
const namesOf = (random: Random, city: City): Record<string, string> => {
  const brand = Array.from({ length: random.chance(0.8) ? 2 : 3 }, () => random.one(brandSyllables));
  const trade = random.one(trades);
  const form =
    legalForms[random.chance(0.6) ? 0 : random.chance(0.7) ? 1 : random.chance(0.7) ? 2 : 3] ?? trade;
  const ofProvince = random.chance(0.4);
  const regionZh = ofProvince ? city.province.nameZh.replace(/(省|市|自治区)$/, '') : city.nameZh;
  const region = ofProvince ? city.province.name : city.name;
  const brandZh = brand.map(({ zh }) => zh).join('');
  const brandName = capital(brand.map(({ pinyin }) => pinyin).join(''));
  const isEnglish = random.chance(0.3);
  return {
    nameZh: regionZh + brandZh + trade.zh + form.zh,
    name: isEnglish
      ? `${region} ${brandName} ${trade.en} ${form.en}`
      : `${region} ${brandName} ${trade.pinyin} ${form.pinyin}`,
  };
};

const locations = (random: Random, { sources }: World, id: string, city: City, place: number) => {
  const locator = `row=${String(place)}`;
  const said = () => ({
    source: random.one(random.chance(0.6) ? sources.lists : sources.others),
    locator,
    ...(random.chance(0.3) ? { observedOn: String(2019 + random.below(7)) } : {}),
  });
  const at = random.chance(0.1) ? city.province.id : city.id;
  const claims = [claimOf('LOCATED_IN', id, at, said())];
  // A second source, which in four of ten cases knows the province only.
  if (random.chance(0.15))
    claims.push(
      claimOf('LOCATED_IN', id, random.chance(0.4) ? city.province.id : at, {
        ...said(),
        locator: `page=${String(1 + (place % 90))}`,
      }),
    );
  return claims;
};

const activities = (random: Random, { sources, fields }: World, id: string, place: number): WorldClaim[] => {
  const say = (field: string, locator: string): WorldClaim =>
    claimOf('ACTIVE_IN', id, field, { source: random.one(sources.others), locator });
  const first = fields.choose(random);
  const claims = [say(first, `row=${String(place)}`)];
  if (random.chance(0.2)) claims.push(say(fields.choose(random), `row=${String(place)}`));
  if (random.chance(0.12)) claims.push(say(first, `page=${String(1 + (place % 90))}`));
  return claims.filter(({ properties: { claim } }, index) =>
    claims.slice(0, index).every(({ properties }) => properties['claim'] !== claim),
  );
};

const designations = (
  random: Random,
  { programmes }: World,
  id: string,
  city: City,
  place: number,
): WorldClaim[] => {
  const claims: WorldClaim[] = [];
  const designate = (batch: Batch, isTitle: boolean): void => {
    const dates = random.chance(0.8)
      ? {
          validFrom: `${String(batch.year)}-07`,
          ...(isTitle ? { validTo: `${String(batch.year + 3)}-06` } : {}),
        }
      : {};
    claims.push(
      claimOf('DESIGNATED_IN', id, batch.id, {
        source: batch.list,
        locator: `row=${String(place)}`,
        stage: batch.stage,
        sequence: place,
        ...(random.chance(0.2) ? { listedRegion: city.province.nameZh } : {}),
        ...dates,
      }),
    );
    if (random.chance(0.17)) {
      const source = random.one(batch.mirrors);
      const locator = `row=${String(place)}`;
      claims.push(
        claimOf('DESIGNATED_IN', id, batch.id, { source, locator, observedOn: String(batch.year) }),
      );
    }
  };
  designate(programmes.ofProvince(random, city.province.id), false);
  if (random.chance(0.3)) {
    const batch = programmes.littleGiants(random);
    designate(batch, true);
    const review = programmes.reviews.get(batch.id);
    if (review !== undefined && random.chance(0.8))
      claims.push(
        claimOf('REVIEWED_IN', id, review, {
          source: batch.list,
          locator: `row=${String(place)}`,
          outcome: random.chance(0.8) ? 'PASSED' : random.chance(0.5) ? 'FAILED' : 'NOT_APPLIED',
          validFrom: `${String(batch.year + 3)}-09`,
        }),
      );
  }
  if (random.chance(0.2)) designate(programmes.others(random), false);
  return claims;
};
