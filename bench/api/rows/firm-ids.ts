import type { ApiRow } from './row.js';

/** Different generated firms, which are numbered. */
export const firmIds: ApiRow['questions'] = async (graph, random, count) => {
  const [row] = await graph.read('MATCH (firm:Enterprise) RETURN count(firm) AS firms');
  // Beside the generated firms there are some dozens of the seed.
  const below = Math.floor(Number(row?.['firms']) / 10_000) * 10_000;
  const places = new Set<number>();
  while (places.size < Math.min(count, below)) places.add(random.below(below));
  return [...places].map((place) => ({ id: `enterprise/g${String(place)}` }));
};
