import type { Expander, Neighbour, SourceFacts, Tie } from '../../../src/lookup/paths/tie.js';
import type { PathsQuestion } from '../../../src/lookup/paths/question.js';
import type { DrawnClaim } from '../../helpers/tie-graph.js';
import { degreeIn, grouped, passing, type Drawn } from './exhaustive.js';

/** A drawn graph as the search reads one, without a database. */
export const memoryExpander = (drawn: Drawn, question: PathsQuestion): Expander => {
  const claims = passing(drawn, question);
  const sources = new Map<string, SourceFacts>();
  const tie = (claim: DrawnClaim): Tie => ({
    type: claim.type,
    source: claim.source,
    from: claim.from,
    validFrom: claim.validFrom ?? null,
    validTo: claim.validTo ?? null,
    observedOn: claim.observedOn ?? null,
    status: claim.status ?? null,
  });
  return {
    sources,
    meetSources: (links) => {
      for (const { source } of links.flatMap(({ ties }) => ties())) {
        const found = drawn.sources.find(({ id }) => id === source);
        sources.set(source, { tier: found?.tier ?? null, story: found?.copyOf ?? source });
      }
      return Promise.resolve();
    },
    expand: (nodes) =>
      Promise.resolve(
        nodes.flatMap((of): Neighbour[] => {
          const own = claims.filter(({ from, to }) => from === of || to === of);
          const others = grouped(own, ({ from, to }) => (from === of ? to : from));
          return [...others].map(([id, between]) => ({
            of,
            id,
            degree: degreeIn(drawn.claims, id),
            claims: between.length,
            ties: () => between.map(tie),
          }));
        }),
      ),
  };
};
