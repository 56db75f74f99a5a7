import type { Resolvers } from './executable-schema.js';
import type { Context } from './context.js';
import type { Statements } from '../graph/statements.js';
import type { CountBy } from '../claims/tally/dimensions.js';
import { conflicts } from '../lookup/conflicts.js';
import { counts } from '../lookup/counts.js';
import { ledger } from '../lookup/ledger.js';
import type { LedgerKind } from '../lookup/ledger/line.js';
import { auditTrail } from '../lookup/audit-trail.js';
import { changes } from '../lookup/changes.js';
import { compare } from '../lookup/compare.js';
import { dossier } from '../lookup/dossier.js';
import { facts } from '../lookup/facts.js';
import { neighbourhood, type NeighbourhoodQuestion } from '../lookup/neighbourhood.js';
import { pageAsked, type PageArguments } from '../lookup/page.js';
import { paths } from '../lookup/paths.js';
import type { PathsQuestion } from '../lookup/paths/question.js';
import { saidBy } from '../lookup/said-by.js';
import { search } from '../lookup/search.js';
import { timeline } from '../lookup/timeline.js';
import type { RelationshipTypeName } from '../model/relationship-types.js';
import { parseAsOf, type AsOfInput } from '../time/as-of.js';
import { parseMoment } from '../time/moment.js';
import { stopwatch } from '../util/stopwatch.js';

interface Paged extends PageArguments {
  readonly asOf?: AsOfInput | null;
}

interface PathsArguments {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly hops: number;
  readonly types?: RelationshipTypeName[] | null;
  readonly withoutTypes?: RelationshipTypeName[] | null;
  readonly sources?: string[] | null;
  readonly withoutSources?: string[] | null;
  readonly tiers?: string[] | null;
  readonly independentSources: number;
  readonly hubDegree: number;
  readonly asOf?: AsOfInput | null;
}

type Lists = 'types' | 'withoutTypes' | 'labels' | 'withoutLabels';
type NeighbourhoodArguments = Omit<NeighbourhoodQuestion, Lists | 'asOf'> & {
  readonly [List in Lists]?: NeighbourhoodQuestion[List] | null;
} & { readonly asOf?: AsOfInput | null };

/** A search of paths that took longer may have ended by one of its limits of time, and find more at another try. */
const surelyWholeMs = 100;

/** Clocks of other machines may be ahead, so what was recorded up to now is all that was recorded. */
const endOfTime = '9999-12-31T23:59:59.999';

/** Own fields of `Query`: each hands its arguments to one lookup of src/lookup/. */
export const lookups = (statements: Statements): Resolvers<Context> => ({
  search: (
    _root,
    args: { text: string; sound: boolean; labels?: string[] | null; first: number; asOf?: AsOfInput | null },
    { graph },
  ) => search(graph, statements, { ...args, labels: args.labels ?? [], asOf: parseAsOf(args.asOf) }),
  entity: (_root, { id, asOf }: { id: string; asOf?: AsOfInput | null }, { graph }) =>
    dossier(graph, statements, { id, asOf: parseAsOf(asOf) }),
  saidBy: (_root, args: Paged & { source: string }, { graph }) =>
    saidBy(graph, statements, { ...page(args), source: args.source }),
  facts: (_root, args: Paged & { entity: string; types?: RelationshipTypeName[] | null }, { graph }) =>
    facts(graph, statements, { ...page(args), entity: args.entity, types: args.types ?? [] }),
  conflicts: (
    _root,
    args: Paged & { entity?: string | null; compatible?: boolean | null; reviewed?: boolean | null },
    { graph },
  ) =>
    conflicts(graph, statements, {
      ...page(args),
      entity: args.entity ?? null,
      compatible: args.compatible ?? null,
      reviewed: args.reviewed ?? null,
    }),
  counts: (
    _root,
    args: Paged & {
      by: CountBy;
      programme?: string | null;
      batch?: string | null;
      year?: number | null;
      place?: string | null;
      field?: string | null;
      tier?: string | null;
    },
    { graph },
  ) =>
    counts(graph, statements, {
      ...page(args),
      by: args.by,
      programme: args.programme ?? null,
      batch: args.batch ?? null,
      year: args.year ?? null,
      place: args.place ?? null,
      field: args.field ?? null,
      tier: args.tier ?? null,
    }),
  ledger: (
    _root,
    args: Paged & {
      programme?: string | null;
      kind?: LedgerKind | null;
      value?: string | null;
      sums: number;
    },
    { graph },
  ) =>
    ledger(graph, statements, {
      ...page(args),
      programme: args.programme ?? null,
      kind: args.kind ?? null,
      value: args.value ?? null,
      sums: args.sums,
    }),
  paths: async (_root, args: PathsArguments, { graph, asked }) => {
    const begun = performance.now();
    const answer = await paths(graph, statements, pathsQuestion(args));
    if (performance.now() - begun > surelyWholeMs) asked.isLasting = false;
    return answer;
  },
  neighbourhood: (_root, args: NeighbourhoodArguments, { graph }) =>
    neighbourhood(graph, statements, {
      ...args,
      types: args.types ?? [],
      withoutTypes: args.withoutTypes ?? [],
      labels: args.labels ?? [],
      withoutLabels: args.withoutLabels ?? [],
      asOf: parseAsOf(args.asOf),
    }),
  timeline: (
    _root,
    args: Paged & {
      entity: string;
      types?: RelationshipTypeName[] | null;
      from?: string | null;
      until?: string | null;
    },
    { graph },
  ) =>
    timeline(graph, statements, {
      ...page(args),
      entity: args.entity,
      types: args.types ?? [],
      from: args.from ?? null,
      until: args.until ?? null,
    }),
  changes: (_root, args: Paged & { from: string; to?: string | null; entity?: string | null }, { graph }) =>
    changes(graph, statements, {
      from: parseMoment(args.from),
      to: args.to === undefined || args.to === null || args.to === 'now' ? endOfTime : parseMoment(args.to),
      entity: args.entity ?? null,
      ...page(args),
    }),
  compare: (_root, { a, b, first, asOf }: Paged & { a: string; b: string }, { graph }) =>
    compare(graph, statements, { a, b, first, asOf: parseAsOf(asOf) }),
  auditTrail: (
    _root,
    { claim, by, first, after }: Paged & { claim?: string | null; by?: string | null },
    { graph },
  ) => auditTrail(graph, statements, { claim: claim ?? null, by: by ?? null, first, after: after ?? null }),
});

const page = (args: Paged) => ({ ...pageAsked(args), asOf: parseAsOf(args.asOf) });
const pathsQuestion = (args: PathsArguments): PathsQuestion => ({
  ...args,
  types: args.types ?? [],
  withoutTypes: args.withoutTypes ?? [],
  sources: args.sources ?? [],
  withoutSources: args.withoutSources ?? [],
  tiers: args.tiers ?? [],
  asOf: parseAsOf(args.asOf),
});

/** The same, with how long each took until its first answer. */
export const measured = (resolvers: Resolvers<Context>): Resolvers<Context> =>
  Object.fromEntries(
    Object.entries(resolvers).map(([name, resolve]) => [
      name,
      async (...given: Parameters<typeof resolve>): Promise<unknown> => {
        const { looked, asked } = given[2];
        const taken = stopwatch();
        try {
          const answer: unknown = await resolve(...given);
          looked(name, 'answer', taken());
          return answer;
        } catch (error) {
          looked(name, asked.isClientGone ? 'left' : 'error', taken());
          throw error;
        }
      },
    ]),
  );
