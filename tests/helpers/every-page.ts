import type { Page } from '../../src/lookup/page.js';

/** What lies on all pages of a lookup, asked one after the other. */
export const everyPage = async <Node>(
  ask: (after: string | null) => Promise<Page<Node>>,
): Promise<Node[]> => {
  const nodes: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo } = await ask(after);
    nodes.push(...edges.map(({ node }) => node));
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
  return nodes;
};
