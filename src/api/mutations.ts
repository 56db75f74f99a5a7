import type { Context } from './context.js';
import { unauthenticated } from './editors.js';
import type { Resolvers } from './executable-schema.js';
import type { Reason } from '../claims/change.js';
import type { ClaimInput, ObservationInput } from '../claims/claim-draft.js';
import { recordClaim } from '../claims/record-claim.js';
import { recordObservation } from '../claims/record-observation.js';
import { retractClaim } from '../claims/retract-claim.js';
import type { Statements } from '../graph/statements.js';

interface Because {
  readonly because: string;
}

/** Fields of `Mutation`: each hands its arguments to one write of src/claims/, in the name of who asks. */
export const mutations = (statements: Statements): Resolvers<Context> => ({
  recordClaim: (_root, { claim, because }: Because & { claim: ClaimInput }, context) =>
    recordClaim(context.graph, statements, claim, reasonOf(context, because)),
  recordObservation: (
    _root,
    { observation, because }: Because & { observation: ObservationInput },
    context,
  ) => recordObservation(context.graph, statements, observation, reasonOf(context, because)),
  retractClaim: (_root, { claim, because }: Because & { claim: string }, context) =>
    retractClaim(context.graph, statements, claim, reasonOf(context, because)),
});

/** The operation guard lets nobody else come this far; this makes sure of it. */
const reasonOf = (context: Context, because: string): Reason => {
  if (context.user === null) throw unauthenticated(context);
  return { by: context.user.name, because };
};
