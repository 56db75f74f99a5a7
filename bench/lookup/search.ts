import { search } from '../../src/lookup/search.js';
import { keyOf } from '../../src/names/fold.js';
import { always } from '../../src/time/as-of.js';
import { nameQuestion, namesOfFirms, typings, type NameQuestion } from './firm-names.js';
import type { LookupRow } from './row.js';

const first = 10;

interface Found {
  readonly id?: unknown;
  readonly nameZh?: unknown;
}

/** What of the entities found is compared. */
type Compared = (found: readonly Found[], asked: NameQuestion) => unknown;

/** How many hold the text. */
const holding: Compared = (found, { text }) =>
  found.filter(({ nameZh }) => String(nameZh).includes(text)).length;

/** Whether the firm whose name was typed is among them. */
const hasFirm: Compared = (found, { firm }) => found.some(({ id }) => id === firm);

const row = (
  name: string,
  typed: keyof typeof typings,
  statement: string,
  written: (text: string) => string,
  compared: Compared | null,
): LookupRow => ({
  name,
  questions: namesOfFirms(typings[typed]),
  ours: async ({ graph, statements }, question) => {
    const asked = nameQuestion(question);
    const { text } = asked;
    const { hits } = await search(graph, statements, { text, sound: true, labels: [], first, asOf: always });
    const found = hits.map(({ entity }) => entity);
    return compared === null ? found : compared(found, asked);
  },
  plain: {
    statement: `${statement}\nRETURN entity.id AS id, entity.nameZh AS nameZh LIMIT ${String(first)}`,
    parameters: (question) => ({ text: written(nameQuestion(question).text) }),
    ...(compared === null ? {} : { answer: (rows, question) => compared(rows, nameQuestion(question)) }),
  },
});

const contains = 'MATCH (entity:Entity) WHERE entity.nameZh CONTAINS $text';
const soundsLike = "MATCH (entity:Entity) WHERE replace(toLower(entity.name), ' ', '') CONTAINS $text";
const alike = `CALL db.index.fulltext.queryNodes('entity_search', $text) YIELD node, score
MATCH (entity:Entity {id: node.id})`;

const asTyped = (text: string): string => text;

export const searchRows: readonly LookupRow[] = [
  row('search, whole name', 'whole', contains, asTyped, holding),
  row('search, part of a name', 'part', contains, asTyped, holding),
  row('search in pinyin', 'pinyin', soundsLike, asTyped, null),
  row('search, name with an error', 'error', alike, (text) => `names:${keyOf(text)}~1`, hasFirm),
];
