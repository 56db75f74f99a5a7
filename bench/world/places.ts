/** Cities below the provinces of the seed, of log-normal size, and the governments, posts and officials of each. */
import { claimOf, type WorldClaim, type WorldNode } from './element.js';
import { weighted, type Random } from './random.js';
import { brandSyllables, capital, surnames } from './words.js';

/** A province as the seed has it. */
export interface Province {
  readonly id: string;
  readonly nameZh: string;
  readonly name: string;
}

export interface City {
  readonly id: string;
  readonly name: string;
  /** Without 市. */
  readonly nameZh: string;
  readonly province: Province;
  readonly weight: number;
}

export interface Places {
  readonly nodes: readonly WorldNode[];
  readonly claims: readonly WorldClaim[];
  readonly cities: readonly City[];
  readonly choose: (random: Random) => City;
}

export const cityCount = 330;

export const placesOf = (random: Random, provinces: readonly Province[], register: string): Places => {
  const provinceWeights = provinces.map(() => Math.exp(random.normal()));
  const cities = Array.from({ length: cityCount }, (_, place): City => {
    const index = place % provinces.length;
    const province = provinces[index];
    if (province === undefined) throw new Error('the seed has no provinces');
    const [a, b] = [random.one(brandSyllables), random.one(brandSyllables)];
    return {
      id: `place/g-city-${String(place)}`,
      name: capital(a.pinyin + b.pinyin),
      nameZh: a.zh + b.zh,
      province,
      weight: (provinceWeights[index] ?? 1) * Math.exp(1.2 * random.normal()),
    };
  });
  const nodes = cities.map(({ id, name, nameZh }, place): WorldNode => ({
    labels: ['Entity', 'Place', 'City'],
    properties: { id, name, nameZh: `${nameZh}市`, code: String(900_000 + place) },
  }));
  const claims = cities.map(({ id, province }, place) =>
    claimOf('WITHIN', id, province.id, { source: register, locator: `row=${String(place + 2)}` }),
  );
  return { nodes, claims, cities, choose: weighted(cities, ({ weight }) => weight) };
};

/** What ties officials to places: HELD a post, in a government, that governs a city; careers go through several. */
export const bodiesOf = (
  random: Random,
  cities: readonly City[],
  register: string,
): { readonly nodes: readonly WorldNode[]; readonly claims: readonly WorldClaim[] } => {
  const nodes: WorldNode[] = [];
  const claims: WorldClaim[] = [];
  const posts: string[] = [];
  let row = 1;
  const said = () => ({ source: register, locator: `row=${String((row += 1))}` });
  for (const [place, city] of cities.entries()) {
    const government = `organization/g-gov-${String(place)}`;
    nodes.push({
      labels: ['Entity', 'Organization', 'Government'],
      properties: {
        id: government,
        name: `Government of ${city.name}`,
        nameZh: `${city.nameZh}市人民政府`,
        kind: 'GOVERNMENT',
      },
    });
    claims.push(claimOf('GOVERNS', government, city.id, said()));
    for (const title of ['mayor', 'vice-mayor']) {
      const post = `post/g-${title}-${String(place)}`;
      posts.push(post);
      nodes.push({ labels: ['Entity', 'Post'], properties: { id: post, name: `${title} of ${city.name}` } });
      claims.push(claimOf('POST_IN', post, government, said()));
    }
  }
  for (let person = 0; person < posts.length * 3; person += 1) {
    const id = `official/g-${String(person)}`;
    const [surname, given] = [random.one(surnames), random.one(brandSyllables)];
    nodes.push({
      labels: ['Entity', 'Official'],
      properties: {
        id,
        name: `${surname.pinyin} ${capital(given.pinyin)}`,
        nameZh: surname.zh + given.zh,
      },
    });
    let year = 2008 + random.below(10);
    for (let terms = 1 + random.below(3); terms > 0; terms -= 1) {
      const until = year + 1 + random.below(4);
      const dates = { validFrom: `${String(year)}-03`, validTo: `${String(until)}-02` };
      claims.push(claimOf('HELD', id, random.one(posts), { ...said(), ...dates }));
      year = until;
    }
  }
  return { nodes, claims };
};
