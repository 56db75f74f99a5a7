/** Sources: lists, mirrors of them, news and directories, some of which reprint others. */
import type { Random } from './random.js';
import { claimOf, type WorldClaim, type WorldNode } from './element.js';

/** Tiers with how many of a hundred sources have them. */
const tiers = [
  ['OFFICIAL_FINAL', 20],
  ['OFFICIAL_PUBLICISED', 10],
  ['OFFICIAL_MIRROR', 25],
  ['NEWS', 25],
  ['COMMERCIAL', 15],
  ['MACHINE_MADE', 5],
] as const;

export const sourceCount = 300;

export interface Sources {
  readonly nodes: readonly WorldNode[];
  readonly claims: readonly WorldClaim[];
  /** Sources that print lists of firms. */
  readonly lists: readonly string[];
  /** Sources that say something of single firms. */
  readonly others: readonly string[];
  /** The register from which places, fields and bodies are read. */
  readonly register: string;
}

export const sourcesOf = (random: Random): Sources => {
  const nodes = Array.from({ length: sourceCount }, (_, place) => {
    let rest = place % 100;
    const [tier] = tiers.find(([, share]) => (rest -= share) < 0) ?? tiers[0];
    const id = `source/g${String(place)}`;
    const year = String(2019 + random.below(7));
    return {
      labels: ['Source'],
      properties: {
        id,
        title: `Generated source ${String(place)}`,
        publisher: `Publisher ${String(random.below(60))}`,
        url: `https://example.org/${String(place)}`,
        publishedOn: `${year}-${String(1 + random.below(12)).padStart(2, '0')}`,
        language: random.chance(0.8) ? 'zh' : 'en',
        tier,
      },
    };
  });
  const ofTiers = (...wanted: string[]): string[] =>
    nodes.filter(({ properties }) => wanted.includes(properties.tier)).map(({ properties }) => properties.id);
  const lists = ofTiers('OFFICIAL_FINAL', 'OFFICIAL_PUBLICISED');
  const others = ofTiers('OFFICIAL_MIRROR', 'NEWS', 'COMMERCIAL', 'MACHINE_MADE');
  const register = lists[0] ?? '';
  // Every fifth of the others copies the one before it; a copy is read at its first page.
  const claims = others.flatMap((copy, place) =>
    place % 5 === 1
      ? [claimOf('REPRINTS', copy, others[place - 1] ?? register, { source: copy, locator: 'page=1' })]
      : [],
  );
  return { nodes, claims, lists, others, register };
};
