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
  const neighboursOf = (of: string): Neighbour[] => {
    const own = claims.filter(({ from, to }) => from === of || to === of);
    const others = grouped(own, ({ from, to }) => (from === of ? to : from));
    return [...others].map(([id, between]) => ({
      of,
      id,
      degree: degreeIn(drawn.claims, id),
      claims: between.length,
      ties: () => between.map(tie),
    }));
  };
  return {
    sources,
    meetSources: (links) => {
      for (const { source } of links.flatMap(({ ties }) => ties())) {
        const found = drawn.sources.find(({ id }) => id === source);
        sources.set(source, { tier: found?.tier ?? null, story: found?.copyOf ?? source });
      }
      return Promise.resolve();
    },
    expand: (nodes) => Promise.resolve(nodes.flatMap(neighboursOf)),
    join: ({ direct, through, hubDegree }) => {
      const linked = (direct?.nodes ?? [])
        .flatMap(neighboursOf)
        .filter(
          ({ id, degree }) => direct?.into.includes(id) || (direct?.hubs === true && degree > hubDegree),
        );
      const { nodes = [], into = [] } = through ?? {};
      const around = nodes.flatMap(neighboursOf).map(({ id }) => id);
      const isBetween = (id: string): boolean =>
        degreeIn(drawn.claims, id) <= hubDegree &&
        around.includes(id) &&
        neighboursOf(id).some((other) => into.includes(other.id));
      const between = [...new Set([...nodes, ...into])]
        .flatMap(neighboursOf)
        .filter(({ id }) => isBetween(id));
      return Promise.resolve({ claims: around.length, neighbours: [...linked, ...between] });
    },
  };
};
