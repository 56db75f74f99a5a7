/** What a neighbourhood keeps and where it goes on, so that its size is bounded and its order is one. Pure. */
import type { ClaimEnd } from './claim-line.js';

/** An entity on the way, with how many claims of the types asked about it has now. */
export interface Reached extends ClaimEnd {
  readonly degree: number;
}

/** Why a node was not expanded, or not all of it: it is a hub, or a count was used up. */
export type CutReason = 'HUB' | 'CAP';

export interface Limits {
  /** Most nodes of the answer. */
  readonly first: number;
  /** A node with more claims than this is a hub. */
  readonly hubDegree: number;
  readonly expandHubs: boolean;
}

/** Claims that one hop may read. */
export const readsPerHop = ({ first }: Pick<Limits, 'first'>): number => Math.max(2_000, 10 * first);

export interface Step {
  /** Nodes of which all claims are read. */
  readonly whole: readonly string[];
  /** Hubs of which some claims of each type are read. */
  readonly byType: readonly string[];
  readonly cut: readonly { readonly node: Reached; readonly why: CutReason }[];
}

/**
 * From which nodes the next hop goes on: from those with few claims first, until the claims that a hop may read are used up.
 * From hubs only when they are to be expanded, or are the start; these share what is left.
 */
export const planStep = (
  frontier: readonly Reached[],
  limits: Limits,
  { isStart, hasRoom }: { readonly isStart: boolean; readonly hasRoom: boolean },
): Step => {
  const ordered = inOrder(frontier);
  const isOpen = (node: Reached): boolean => isStart || limits.expandHubs || !isHub(node, limits);
  const open = ordered.filter((node) => hasRoom && isOpen(node));
  const cut: { node: Reached; why: CutReason }[] = ordered
    .filter((node) => !open.includes(node))
    .map((node) => ({ node, why: isOpen(node) ? 'CAP' : 'HUB' }));
  const whole: string[] = [];
  const byType: string[] = [];
  let left = readsPerHop(limits);
  for (const [index, node] of open.entries()) {
    const share = Math.floor(left / (open.length - index));
    if (node.degree <= (isHub(node, limits) ? share : left)) {
      whole.push(node.id);
      left -= node.degree;
    } else if (isHub(node, limits) && share > 0) {
      byType.push(node.id);
      left -= share;
    } else cut.push({ node, why: 'CAP' });
  }
  return { whole, byType, cut };
};

/**
 * How many claims to read of each type, so that of all types together no more than a share is read: types with few claims are
 * read whole, and those with many share the rest. At least one of each.
 */
export const rowsPerType = (degrees: readonly number[], share: number): number => {
  const ascending = degrees.toSorted((a, b) => a - b);
  let left = share;
  for (const [index, degree] of ascending.entries()) {
    const level = Math.floor(left / (ascending.length - index));
    if (degree > level) return Math.max(level, 1);
    left -= degree;
  }
  return ascending.at(-1) ?? 1;
};

export const isHub = ({ degree }: Reached, { hubDegree }: Pick<Limits, 'hubDegree'>): boolean =>
  degree > hubDegree;

/** The telling ones first: those with the fewest claims; then by id. */
export const inOrder = <Node extends Reached>(nodes: readonly Node[]): Node[] =>
  nodes.toSorted((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * The nodes whose claims are read to find the facts between the kept ones: no hubs, those with few claims first, until
 * 20,000 claims are to be read. A fact with any of them is found; one between two others only where it was walked.
 */
export const readable = (kept: readonly Reached[], limits: Limits): string[] => {
  let reads = 0;
  return inOrder(kept)
    .filter((node) => !isHub(node, limits) && (reads += node.degree) <= 20_000)
    .map(({ id }) => id);
};
