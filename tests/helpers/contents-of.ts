import type { Graph } from '../../src/graph/open-driver.js';

/** Everything in a graph as text, with the types of its values, in an order of its own. */
export const contentsOf = async (graph: Graph): Promise<string[]> => {
  const { rows } = await graph.run(`CALL () {
  MATCH (node)
  RETURN labels(node) AS names, [] AS ends, properties(node) AS properties,
         [key IN keys(node) | [key, valueType(node[key])]] AS types
  UNION ALL
  MATCH (from)-[claim]->(to)
  RETURN [type(claim)] AS names, [coalesce(from.id, from.claim), coalesce(to.id, to.claim)] AS ends,
         properties(claim) AS properties,
         [key IN keys(claim) | [key, valueType(claim[key])]] AS types
}
RETURN names, ends, properties, types`);
  return rows
    .map(({ names, ends, properties, types }) =>
      JSON.stringify([
        (names as string[]).toSorted(),
        ends,
        Object.entries(properties as Record<string, unknown>).toSorted(byName),
        (types as [string, string][]).toSorted(byName),
      ]),
    )
    .toSorted();
};

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
