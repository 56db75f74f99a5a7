import { factTypes } from '../../model/relationship-types.js';
import type { Graph } from '../../graph/open-driver.js';
import type { AsOf } from '../../time/as-of.js';
import {
  factPage,
  factsByKey,
  independentAmongLines,
  keyAfter,
  keyedFacts,
  keyedLines,
  type FactPage,
  type KeyedLine,
} from '../facts.js';
import { pageAsked, type PageArguments } from '../page.js';
import { relationsAmong, relationsOf, sideOf, type Relation } from './relations.js';

/** The claims of one relation and direction, which lead to their facts. */
export interface DossierRelation extends Relation {
  readonly facts: (page: PageArguments) => Promise<FactPage>;
}

/** Up to so many claims that tie an entity to others are read together, whichever of its relations is asked for. */
export const mostTogether = 300;

/** All claims that tie an entity to others, where these are about `mostTogether` at most: some may come while it is read. */
export const claimsTogether = (graph: Graph, entity: string, asOf: AsOf): Promise<KeyedLine[]> =>
  keyedLines(graph, { entity, types: factTypes, direction: null, asOf, key: '', rows: 2 * mostTogether });

/**
 * The relations of an entity that is there, with their facts.
 * @param together all its claims, where they are read together; null: each relation is read when it is asked for.
 */
export const withFacts = async (
  graph: Graph,
  entity: string,
  asOf: AsOf,
  together: readonly KeyedLine[] | null,
): Promise<DossierRelation[]> => {
  const relations =
    together === null ? await relationsOf(graph, entity, asOf) : relationsAmong(together, entity, asOf);
  const independent = independentAmongLines(graph, together ?? []);
  return relations.map((relation) => ({
    ...relation,
    facts: async (page) => {
      const asked = pageAsked(page);
      const one = { entity, types: [relation.type], direction: relation.direction, asOf };
      const after = keyAfter(one, asked.after);
      const isOfIt = ({ key, line }: KeyedLine): boolean =>
        key > after && line.type === relation.type && sideOf(line, entity).includes(relation.direction);
      const rest =
        together === null
          ? await keyedFacts(graph, { ...one, key: after, enough: asked.first + 1 })
          : factsByKey(together.filter(isOfIt), asOf, independent);
      return factPage(graph, one, rest, asked);
    },
  }));
};
