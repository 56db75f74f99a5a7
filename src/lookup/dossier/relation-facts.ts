import { factTypes } from '../../model/relationship-types.js';
import type { Graph } from '../../graph/open-driver.js';
import type { AsOf } from '../../time/as-of.js';
import { factEdges, factPage, keyOfCursor, type FactPage } from '../facts.js';
import { pageAsked, type PageArguments } from '../page.js';
import { relationsOf, type Relation } from './relations.js';

/** The claims of one relation and direction, which lead to their facts. */
export interface DossierRelation extends Relation {
  readonly facts: (page: PageArguments) => Promise<FactPage>;
}

/** Up to so many claims of an entity are read together when the facts of any relation are asked for. */
const mostTogether = 1_000;

/**
 * The relations of an entity that is there, with their facts: those of an entity with few claims are read by one statement,
 * those of others a relation at a time.
 */
export const withFacts = async (graph: Graph, entity: string, asOf: AsOf): Promise<DossierRelation[]> => {
  const relations = await relationsOf(graph, entity, asOf);
  const isSmall = relations.reduce((sum, { claims }) => sum + claims, 0) <= mostTogether;
  let all: ReturnType<typeof factEdges> | null = null;
  const readAll = (): ReturnType<typeof factEdges> =>
    (all ??= factEdges(graph, {
      ...{ entity, types: factTypes, direction: null, asOf },
      ...{ after: '', enough: Number.MAX_SAFE_INTEGER },
    }));
  const together = async ({ type, direction }: Relation, after: string) =>
    (await readAll()).filter(
      ({ key, node }) =>
        key > after && node.type === type && (direction === 'OUT' ? node.from : node.to).id === entity,
    );
  return relations.map((relation) => ({
    ...relation,
    facts: async (page) => {
      const asked = pageAsked(page);
      const after = keyOfCursor(asked.after);
      const one = { entity, types: [relation.type], direction: relation.direction };
      const rest = isSmall
        ? await together(relation, after)
        : await factEdges(graph, { ...one, asOf, after, enough: asked.first + 1 });
      return factPage(graph, one, rest, asked);
    },
  }));
};
