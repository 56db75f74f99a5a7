/**
 * The dossier of an entity: everything on record about it, with the claims and sources. Each part is read when it is asked
 * for; the claims of an entity with few of them once for all parts that show or count them.
 */
import { factTypes } from '../model/relationship-types.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { AsOf } from '../time/as-of.js';
import type { ClaimEnd } from './claim-line.js';
import { conflictsOf, type ConflictPage } from './conflicts.js';
import { namesOf, type DossierName } from './dossier/names.js';
import { claimsTogether, mostTogether, withFacts, type DossierRelation } from './dossier/relation-facts.js';
import { resolveEntity } from './dossier/resolve.js';
import { preferredValues, type PreferredValue } from './dossier/values.js';
import { observationLines } from './observation-lines.js';
import { topSources, type CountedSource } from './shared-sources.js';
import { timelineOf, type Timeline } from './timeline.js';
import { pageAsked, type PageArguments } from './page.js';

export interface Dossier {
  /** The id that was asked for: that of the entity, or of one that it was found to be. */
  readonly asked: string;
  readonly entity: ClaimEnd;
  readonly names: () => Promise<DossierName[]>;
  readonly values: () => Promise<PreferredValue[]>;
  readonly relations: () => Promise<DossierRelation[]>;
  /** Most claims first, then by id; of a hub, among the first 5,000 claims of each type. */
  readonly sources: (asked: { readonly first: number }) => Promise<DossierSource[]>;
  readonly timeline: (page: PageArguments) => Promise<Timeline>;
  readonly conflicts: (page: PageArguments) => Promise<ConflictPage>;
}

/** A source and how many claims it makes about the entity. */
export type DossierSource = CountedSource<{ readonly id: string; readonly claims: number }>;

/** Claims of each type that are read for the sources. */
const mostClaims = 5_000;

/**
 * The dossier of an entity, as it was and was believed at a time. Costs one look at its id; each part what it says itself.
 * @throws NOT_FOUND with near ids, DATABASE_UNAVAILABLE.
 */
export const dossier = async (
  graph: Graph,
  statements: Statements,
  { id, asOf }: { id: string; asOf: AsOf },
): Promise<Dossier> => {
  const found = await resolveEntity(graph, statements, id, asOf);
  const { entity } = found;
  const observations = once(() =>
    observationLines(graph, { asOf, entity: entity.id, indicators: [], differing: false }),
  );
  const together = found.degree <= mostTogether ? once(() => claimsTogether(graph, entity.id, asOf)) : null;
  return {
    asked: id,
    entity,
    names: () => namesOf(graph, found, asOf),
    values: async () => preferredValues(await observations()),
    relations: async () => withFacts(graph, entity.id, asOf, together === null ? null : await together()),
    sources: ({ first }) =>
      topSources(graph, factTypes, asOf, {
        entity: entity.id,
        first,
        reading: together === null ? 'eachType' : 'everyClaim',
        rows: mostClaims,
      }),
    timeline: (page) =>
      timelineOf(graph, {
        entity: entity.id,
        types: [],
        from: null,
        until: null,
        asOf,
        ...pageAsked(page),
      }),
    conflicts: (page) =>
      conflictsOf(
        graph,
        { entity: entity.id, compatible: null, asOf, ...pageAsked(page) },
        {
          observations,
          ...(together === null ? {} : { ties: async () => (await together()).map(({ line }) => line) }),
        },
      ),
  };
};

/** What is read when it is first asked for, for all who ask. */
const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let value: Promise<Value> | null = null;
  return () => (value ??= read());
};
