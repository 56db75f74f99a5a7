/**
 * The two clocks: another time, and what is known now.
 */
import { parsePartialDate } from '../../../time/partial-date.js';
import type { FoundPath } from '../best-paths.js';
import { part } from '../budget.js';
import { hopsUnder } from '../hop.js';
import type { KnownGraph } from '../known-graph.js';
import type { PathSearchRules } from '../search-paths.js';
import { nearestDays, spanAround, type Span } from '../spans.js';
import { otherEnd, type Link } from '../tie.js';
import { best, search, small, tiesOnWalks, type Relax } from './relax.js';

/** The nearest day on which a path holds, and the days around it on which that path holds too. */
export const trueAt: Relax = async (missed) => {
  const { question, rules, budget } = missed;
  const { asOf } = question;
  const asked = asOf.trueAt;
  if (asked === null) return null;
  const limits = part(budget, small);
  const whenever = { ...question, asOf: { ...asOf, trueAt: null } };
  const known = missed.under(whenever, true);
  const rulesOn = (day: string | null): PathSearchRules => {
    const days = day === null ? null : parsePartialDate(day);
    return { ...rules, hopRules: hopsUnder({ ...question, asOf: { trueAt: days } }, known.expander.sources) };
  };
  if ((await search(missed, known, rulesOn(null))) === undefined) return null;
  for (const day of nearestDays(await tiesOnWalks(known, rulesOn(null)), asked)) {
    if (limits.now() > limits.until) {
      missed.cut();
      return null;
    }
    const found = await best(known, rulesOn(day));
    if (found === undefined) continue;
    const links = linksOf(known, found);
    const holds = (on: string): boolean => {
      const { hopRules } = rulesOn(on);
      return links.every(hopRules.isHop);
    };
    const span = spanAround(
      day,
      links.flatMap(({ ties }) => ties()),
      holds,
    );
    return {
      kind: 'TRUE_AT',
      value: day,
      sentence: wordsOf(span),
      span,
      found,
      filter: { ...question, asOf: { ...asOf, trueAt: parsePartialDate(day) } },
      known,
    };
  }
  return null;
};

/** What was recorded since. */
export const knownAt: Relax = async (missed) => {
  const { question, rules } = missed;
  if (question.asOf.knownAt === null) return null;
  const filter = { ...question, asOf: { ...question.asOf, knownAt: null } };
  const known = missed.under(filter);
  const found = await search(missed, known, {
    ...rules,
    hopRules: hopsUnder(filter, known.expander.sources),
  });
  if (found === undefined) return null;
  return { kind: 'KNOWN_AT', value: null, sentence: 'as this graph believes now', found, filter, known };
};

const wordsOf = ({ first, last }: Span): string =>
  [...(first === null ? [] : [`from ${first}`]), ...(last === null ? [] : [`up to ${last}`])].join(' ');

const linksOf = (known: KnownGraph, { nodes }: FoundPath): Link[] =>
  nodes
    .slice(1)
    .flatMap((node, index) => known.linksOf(node).filter((link) => otherEnd(link, node) === nodes[index]));
