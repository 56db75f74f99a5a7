/** Makes the joins that were decided on (joins.ts). */
import { lookedAtForOne, type Budget } from './budget.js';
import { costOf, type Exploration } from './exploration.js';
import type { Join } from './joins.js';
import type { KnownGraph } from './known-graph.js';
import type { Side } from './side.js';
import { PathTimeout, type Joining } from './tie.js';

/** A side, and how its frontier is joined; null: its next level is read. */
export interface Step {
  readonly side: Side;
  readonly other: Side;
  readonly join: Join | null;
}

/** A step that was tried. */
export interface Tried extends Step {
  readonly isLast: boolean;
}

/** Makes the joins of some steps at once; of those that would look at too many claims gives null as the join. */
export const joinAll = async (
  known: KnownGraph,
  exploration: Exploration,
  steps: readonly Step[],
  budget: Budget,
): Promise<Tried[]> => {
  const joins = steps.flatMap((step) => (step.join === null ? [] : [{ ...step, join: step.join }]));
  if (joins.length === 0) return [];
  const timeMs = budget.until - budget.now();
  if (timeMs <= 0) throw new PathTimeout('the time of the search is over');
  const share = Math.floor((budget.claims * lookedAtForOne) / joins.length);
  const done = await Promise.all(
    joins.map(async (step) => {
      const joining = joiningOf(known, exploration, step.join, share);
      const isDone = await known.join(joining, timeMs);
      return { ...step, join: isDone ? step.join : null, isLast: step.join.isLast };
    }),
  );
  if (exploration.hopRules.needSources)
    await known.expander.meetSources(
      done.flatMap(({ join }) => [...(join?.nodes ?? []), ...(join?.direct ?? [])]).flatMap(known.linksOf),
    );
  return done;
};

/** What is asked for a join, each part of it from where there are fewer claims. */
const joiningOf = (
  known: KnownGraph,
  exploration: Exploration,
  { nodes, direct, through, hubs }: Join,
  claims: number,
): Joining => {
  const [own, near, far] = [nodes, direct, through].map((all) => costOf(known, exploration, all)) as [
    number,
    number,
    number,
  ];
  const fromNear = !hubs && near < own;
  const fromFar = far < own;
  const isDirect = hubs || direct.length > 0;
  const isThrough = through.length > 0;
  return {
    direct: isDirect ? { nodes: fromNear ? direct : nodes, into: fromNear ? nodes : direct, hubs } : null,
    through: isThrough ? { nodes: fromFar ? through : nodes, into: fromFar ? nodes : through } : null,
    hubDegree: exploration.hubDegree,
    begin: (isDirect ? (fromNear ? near : own) : 0) + (isThrough ? Math.min(far, own) : 0),
    claims,
  };
};
