/**
 * Limits that are lists of what counts: tiers, sources, types. One more entry, or else the list left out.
 */
import { enums } from '../../../model/enums.js';
import type { FoundPath } from '../best-paths.js';
import { part } from '../budget.js';
import { hopsUnder, type HopFilter } from '../hop.js';
import type { KnownGraph } from '../known-graph.js';
import type { MissKind } from '../path.js';
import { tieTypes, typesOf, type PathsQuestion } from '../question.js';
import type { PathSearchRules } from '../search-paths.js';
import type { Tie } from '../tie.js';
import { best, search, small, tiesOnWalks, type Missed, type Relax, type Relaxed } from './relax.js';

/** A list of what counts, with one more entry: the one that opens the best path, or all. */
const list = async (
  missed: Missed,
  {
    kind,
    open,
    candidates,
    accepts,
    words,
  }: {
    readonly kind: MissKind;
    /** The question without the list. */
    readonly open: PathsQuestion;
    /** Entries that may be added, given all claims on walks between the ends. */
    readonly candidates: (ties: readonly Tie[], known: KnownGraph) => readonly string[];
    readonly accepts: (tie: Tie, candidate: string, known: KnownGraph) => boolean;
    readonly words: (candidate: string | null) => string;
  },
): Promise<Relaxed | null> => {
  const { rules, budget } = missed;
  const limits = part(budget, small);
  const known = missed.under(open);
  const rulesWith = (filter: Partial<HopFilter>): PathSearchRules => ({
    ...rules,
    hopRules: hopsUnder({ ...open, ...filter }, known.expander.sources),
  });
  const whole = await search(missed, known, rulesWith({}));
  if (whole === undefined) return null;
  const opened: { candidate: string; found: FoundPath }[] = [];
  for (const candidate of candidates(await tiesOnWalks(known, rulesWith({})), known)) {
    if (limits.now() > limits.until) break;
    const found = await best(known, rulesWith({ accepts: (tie) => accepts(tie, candidate, known) }));
    if (found !== undefined) opened.push({ candidate, found });
  }
  const [first] = opened.toSorted((a, b) => a.found.cost - b.found.cost);
  return {
    kind,
    value: first?.candidate ?? null,
    sentence: words(first?.candidate ?? null),
    found: first?.found ?? whole,
    filter: first === undefined ? open : narrowed(open, kind, first.candidate, missed.question),
    known,
  };
};

/** The question with one more entry in a list. */
const narrowed = (
  open: PathsQuestion,
  kind: MissKind,
  candidate: string,
  { sources, withoutSources, tiers, types, withoutTypes }: PathsQuestion,
): PathsQuestion => {
  const added = (entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : [...entries, candidate];
  const without = <Entry extends string>(entries: readonly Entry[]): Entry[] =>
    entries.filter((entry) => entry !== candidate);
  if (kind === 'SOURCE') return { ...open, sources: added(sources), withoutSources: without(withoutSources) };
  if (kind === 'TIER') return { ...open, tiers: added(tiers) };
  return { ...open, types: added(types) as PathsQuestion['types'], withoutTypes: without(withoutTypes) };
};

/** A further tier, the best first among those that open equally good paths. */
export const tier: Relax = async (missed) => {
  const { question } = missed;
  if (question.tiers.length === 0) return null;
  return list(missed, {
    kind: 'TIER',
    open: { ...question, tiers: [] },
    candidates: () => enums.SourceTier.filter((one) => !question.tiers.includes(one)),
    accepts: ({ source }, candidate, known) => {
      const found = known.expander.sources.get(source)?.tier ?? null;
      return found !== null && (found === candidate || question.tiers.includes(found));
    },
    words: (candidate) =>
      `if you accept sources of ${candidate === null ? 'every tier' : `tier ${candidate}`}`,
  });
};

/** A further source, or one no longer left out. */
export const source: Relax = async (missed) => {
  const { question } = missed;
  const { sources, withoutSources } = question;
  if (sources.length === 0 && withoutSources.length === 0) return null;
  const isAccepted = (id: string): boolean =>
    (sources.length === 0 || sources.includes(id)) && !withoutSources.includes(id);
  return list(missed, {
    kind: 'SOURCE',
    open: { ...question, sources: [], withoutSources: [] },
    candidates: (ties) =>
      [...new Set(ties.map((tie) => tie.source))].filter((id) => !isAccepted(id)).toSorted(),
    accepts: (tie, candidate) => tie.source === candidate || isAccepted(tie.source),
    words: (candidate) => `if you accept ${candidate ?? 'every source'}`,
  });
};

/** A further relationship type, or one no longer left out. */
export const type: Relax = async (missed) => {
  const { question } = missed;
  const admitted: readonly string[] = typesOf(question);
  if (admitted.length === tieTypes.length) return null;
  return list(missed, {
    kind: 'TYPE',
    open: { ...question, types: [], withoutTypes: [] },
    candidates: () => tieTypes.filter((one) => !admitted.includes(one)),
    accepts: (tie, candidate) => tie.type === candidate || admitted.includes(tie.type),
    words: (candidate) => `if ${candidate ?? 'every relationship type'} counts`,
  });
};
