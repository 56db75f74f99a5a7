/**
 * Limits that are numbers: hops, hubs, independent sources.
 */
import { hopsUnder } from '../hop.js';
import { pathRanges } from '../question.js';
import type { PathSearchRules } from '../search-paths.js';
import { best, search, small, type Relax } from './relax.js';

/** The fewest further hops. */
export const hops: Relax = async (missed) => {
  const { question, rules, known } = missed;
  const [, most] = pathRanges.hops;
  for (let more = question.hops + 1; more <= most; more += 1) {
    const found = await search(missed, known, { ...rules, hops: more });
    if (found !== undefined)
      return {
        kind: 'HOPS',
        value: String(more),
        sentence: `with ${String(more)} hops`,
        found,
        filter: question,
        known,
      };
  }
  return null;
};

/** Hubs that were met become corridors, those with the fewest claims first, as far as a small budget goes. */
export const hub: Relax = async (missed) => {
  const { question, rules, known, hubs } = missed;
  const degrees = hubs.map((node) => known.degreeOf(node)).toSorted((a, b) => a - b);
  let claims = 0;
  const passable = degrees.filter((degree) => (claims += degree) <= small.claims);
  const most = passable.at(-1);
  if (most === undefined || (await search(missed, known, { ...rules, hubDegree: most })) === undefined)
    return null;
  for (const degree of new Set(passable)) {
    const found = await best(known, { ...rules, hubDegree: degree });
    if (found === undefined) continue;
    const through = found.nodes.slice(1, -1).filter((node) => {
      const own = known.degreeOf(node);
      return own > question.hubDegree && own <= degree;
    });
    return {
      kind: 'HUB',
      value: String(degree),
      sentence: `through ${through.join(' and ')}, a hub: with hubDegree ${String(degree)}`,
      found,
      filter: question,
      known,
    };
  }
  return null;
};

/** The most independent sources that leave a path. */
export const independentSources: Relax = async (missed) => {
  const { question, rules, known } = missed;
  const withLeast = (least: number): PathSearchRules => ({
    ...rules,
    hopRules: hopsUnder({ ...question, independentSources: least }, known.expander.sources),
  });
  if (question.independentSources === 1 || (await search(missed, known, withLeast(1))) === undefined)
    return null;
  for (let least = question.independentSources - 1; least >= 1; least -= 1) {
    const found = await best(known, withLeast(least));
    if (found !== undefined)
      return {
        kind: 'INDEPENDENT_SOURCES',
        value: String(least),
        sentence: `with ${String(least)} independent source${least === 1 ? '' : 's'} for each hop`,
        found,
        filter: question,
        known,
      };
  }
  return null;
};
