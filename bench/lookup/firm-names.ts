/** Names to search for, each with the firm that it was taken from. */
import { pinyin } from 'pinyin-pro';
import { firms, type LookupRow } from './row.js';

export interface NameQuestion {
  readonly firm: string;
  readonly text: string;
}

/** What is typed for a Chinese name of a firm. */
export type Typed = (nameZh: string) => string;

/** Without the first two characters, most of the place, and without the legal form. */
const part: Typed = (nameZh) => nameZh.replace(/(集团|股份)?有限(责任)?公司$/u, '').slice(2);

export const typings = {
  whole: (nameZh) => nameZh,
  part,
  pinyin: (nameZh) => pinyin(part(nameZh), { toneType: 'none', type: 'array' }).join(''),
  /** Without its fourth character. */
  error: (nameZh) => nameZh.slice(0, 3) + nameZh.slice(4),
} as const satisfies Record<string, Typed>;

/** The names of generated firms as somebody types them; each question is JSON of a `NameQuestion`. */
export const namesOfFirms =
  (typed: Typed): LookupRow['questions'] =>
  async (graph, random, count) => {
    const ids = await firms(graph, random, count);
    const rows = await graph.read(
      'UNWIND $ids AS id MATCH (firm:Entity {id: id}) RETURN id, firm.nameZh AS nameZh',
      { ids },
    );
    return rows.map(({ id, nameZh }) => JSON.stringify({ firm: id, text: typed(String(nameZh)) }));
  };

export const nameQuestion = (question: string): NameQuestion => JSON.parse(question) as NameQuestion;
