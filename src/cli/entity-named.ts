/** Lets a person write the name of an entity where a command wants its id. */
import { XiaojurenError } from '../errors/xiaojuren-error.js';

/** Asks the server a question and gives its data. */
export type Ask = <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

interface Found {
  readonly search: {
    readonly hits: readonly {
      readonly entity: { readonly id: string; readonly name: string | null; readonly nameZh: string | null };
      readonly kind: string;
      readonly isConfident: boolean;
    }[];
  };
}

const namedQuery = `query ($text: String!) {
  search(text: $text, first: 5) { hits { entity { id name nameZh } kind isConfident } }
}`;

/** Matches of a whole name in either script; by sound two people may be meant. */
const wholeNames: readonly string[] = ['EXACT', 'OTHER_SCRIPT'];

/**
 * The id that a word stands for: the word itself when it is an id, which has a `/`; else that of the only entity with this
 * whole name.
 * @throws NOT_FOUND with the nearest ids when no entity has this name, BAD_USER_INPUT when several have.
 */
export const entityNamed = async (word: string, ask: Ask): Promise<string> => {
  if (word.includes('/')) return word;
  const { hits } = (await ask<Found>(namedQuery, { text: word })).search;
  const named = hits.filter(({ kind, isConfident }) => isConfident && wholeNames.includes(kind));
  const [only] = named;
  if (only !== undefined && named.length === 1) return only.entity.id;
  const ids = (only === undefined ? hits : named).map(
    ({ entity: { id, name, nameZh } }) => `${id} (${name ?? nameZh ?? id})`,
  );
  if (only !== undefined)
    throw new XiaojurenError('BAD_USER_INPUT', {
      reason: `"${word.slice(0, 60)}" is the whole name of ${String(named.length)} entities. Give the id of the one you mean: ${ids.join(', ')}.`,
    });
  throw new XiaojurenError('NOT_FOUND', {
    what: 'entity with the whole name',
    id: word.slice(0, 60),
    suggestion: ids.length === 0 ? '' : ` Did you mean ${ids.join(', ')}?`,
  });
};
