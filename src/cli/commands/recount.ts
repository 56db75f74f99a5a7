import { withGraph } from '../with-graph.js';
import { refreshPositions } from '../../claims/positions.js';
import { rebuildTallies } from '../../claims/tally/rebuild.js';

/** `xiaojuren recount`: counts enterprises anew and puts claims in their places, after claims were written past the API. */
export const recount = (): Promise<void> =>
  withGraph(async (graph) => {
    await refreshPositions(graph);
    await rebuildTallies(graph);
    console.log('Every tally of enterprises was counted anew.');
  });
