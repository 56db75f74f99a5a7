import { withGraph } from '../with-graph.js';
import { rebuildTallies } from '../../claims/tally/rebuild.js';

/** `xiaojuren recount`: counts enterprises anew, after claims were written past the API. */
export const recount = (): Promise<void> =>
  withGraph(async (graph) => {
    await rebuildTallies(graph);
    console.log('Every tally of enterprises was counted anew.');
  });
