/**
 * How telling a path is. Pure.
 *
 * The cost of a path p with hops h and nodes v strictly between its ends is
 *
 *   cost(p) = sum over h [1 + A w(h)] + B sum over v log2(1 + d(v))
 *   w(h)    = (1/s(h) + t(h)/5 + c(h)) / 3
 *
 * - s(h): independent sources of the hop, from 1; copies of one story count once.
 * - t(h): place of the best tier among them, from 0 for OFFICIAL_FINAL to 5 for MACHINE_MADE and for no tier.
 * - c(h): 0 for CERTAIN and when no time was asked about, 1/2 for POSSIBLE, 1 for UNDATED.
 * - d(v): claims that tie v to other entities, as believed now and whatever the filters, so that a filter makes no node rarer.
 * - A = 1/2: the weakest hop costs half a hop more than the strongest, so evidence decides between paths of one length.
 * - B = 1/10: a node with 1,023 claims costs as much as one more hop; one with 3 claims a fifth of that.
 *
 * The best path has the least cost; of two with the same cost the one whose node ids come first. Few hops weigh most,
 * then rare nodes in between, then sources. That a common neighbour tells the less the more neighbours it has, by the
 * logarithm of their number, is from L. A. Adamic and E. Adar, Friends and neighbors on the Web, Social Networks 25 (2003),
 * 211-230, who divide by it where we add it, since costs of a path have to add up. The constants are our own choice.
 *
 * Costs are whole numbers of millionths, so that sums do not depend on the order in which they are made.
 */
import { tierRank, type Hop } from './hop.js';

/** Costs in one unit of cost: one hop that nothing can be said against. */
export const unit = 1_000_000;

const evidenceWeight = 0.5;
const degreeWeight = 0.1;
const worstTier = 5;

/** How weak a hop is: above 0, at most 1. */
export const weakness = ({ independentSources, tier, certainty }: Hop): number =>
  (1 / independentSources +
    Math.min(tierRank(tier), worstTier) / worstTier +
    (certainty === 'UNDATED' ? 1 : certainty === 'POSSIBLE' ? 0.5 : 0)) /
  3;

/** Cost of a hop, in millionths. */
export const hopCost = (hop: Hop): number => Math.round(unit * (1 + evidenceWeight * weakness(hop)));

/** Cost of a node between the ends that has so many claims, in millionths. */
export const nodeCost = (degree: number): number => Math.round(unit * degreeWeight * Math.log2(1 + degree));

/**
 * Least that a node between the ends adds to the cost of a path, in millionths, half of what its two hops cost beyond 1 among it.
 *
 * Of d claims the two hops have at most d/2 independent sources each on average, so that 1/s comes to 2/d at least; of
 * A/3 (1/s + 1/s) half is the node's, the other half its neighbours'. What remains is least for one of few claims.
 */
export const leastNodeCost = Math.floor(
  Math.min(
    ...Array.from({ length: 50 }, (_, place) => place + 2).map(
      (degree) => unit * (degreeWeight * Math.log2(1 + degree) + (evidenceWeight * 2) / (3 * degree)),
    ),
  ),
);
