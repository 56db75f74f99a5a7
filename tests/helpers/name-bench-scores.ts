import type { Hit } from '../../src/lookup/search.js';
import { nameBenchGroups, type NameBenchGroup, type NameBenchRow } from './name-bench.js';

/** How well a search answers the rows of one group. */
export interface GroupScore {
  readonly group: NameBenchGroup;
  readonly rows: number;
  /** Share of rows with a right entity among the first five hits; 1 where none is right. */
  readonly recallAt5: number;
  /** Share of rows whose first hit is a right entity; 1 where none is right. */
  readonly precisionAt1: number;
  /** Rows that mean nothing in the graph and were answered by a literal or confident hit. */
  readonly wrong: number;
}

/** Groups for which spelling follows no rule that a search could know in full. */
export const looseGroups: readonly NameBenchGroup[] = ['press-spelling', 'wade-giles', 'pinyin-initials'];

/** The scores of every group, in the order of the file. */
export const scoreNames = async (
  rows: readonly NameBenchRow[],
  ask: (query: string) => Promise<readonly Hit[]>,
): Promise<GroupScore[]> => {
  const places = new Map<NameBenchGroup, { place: number; confident: boolean; none: boolean }[]>();
  for (const { query, entities, group } of rows) {
    const hits = await ask(query);
    const place = hits.findIndex(({ entity }) => entities.includes(entity.id));
    const answer = { place, confident: hits.some((hit) => hit.isConfident), none: entities.length === 0 };
    places.set(group, [...(places.get(group) ?? []), answer]);
  }
  return (Object.keys(nameBenchGroups) as NameBenchGroup[]).map((group) => {
    const answers = places.get(group) ?? [];
    const share = (isRight: (place: number) => boolean): number =>
      answers.filter(({ place, none }) => none || isRight(place)).length / Math.max(1, answers.length);
    return {
      group,
      rows: answers.length,
      recallAt5: share((place) => place >= 0 && place < 5),
      precisionAt1: share((place) => place === 0),
      wrong: answers.filter(({ none, confident }) => none && confident).length,
    };
  });
};
