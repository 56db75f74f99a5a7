/** `xiaojuren record-claim`, `xiaojuren record-observation`, `xiaojuren retract-claim`: one line for what became of it. */
import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import { withGraph } from '../with-graph.js';
import type { Reason } from '../../claims/change.js';
import type { ClaimInput, ObservationInput } from '../../claims/claim-draft.js';
import { recordClaim } from '../../claims/record-claim.js';
import { recordObservation } from '../../claims/record-observation.js';
import type { RecordedClaim } from '../../claims/recorded-claim.js';
import { retractClaim } from '../../claims/retract-claim.js';
import type { Graph } from '../../graph/open-driver.js';
import { openStatements, type Statements } from '../../graph/statements.js';

export interface ClaimOptions extends Omit<ClaimInput, 'qualifiers'>, Reason {
  /** Each `name=value`. */
  readonly qualifier: readonly string[];
}

export const recordClaimCommand = ({ qualifier, by, because, ...claim }: ClaimOptions): Promise<void> => {
  const qualifiers = qualifier.map((text) => {
    const [name = '', ...value] = text.split('=');
    return { name, value: value.join('=') };
  });
  return write((graph, statements) =>
    recordClaim(graph, statements, { ...claim, qualifiers }, { by, because }),
  );
};

export const recordObservationCommand = ({
  by,
  because,
  ...observation
}: ObservationInput & Reason): Promise<void> =>
  write((graph, statements) => recordObservation(graph, statements, observation, { by, because }));

export const retractClaimCommand = (claim: string, reason: Reason): Promise<void> =>
  write((graph, statements) => retractClaim(graph, statements, claim, reason));

const write = (work: (graph: Graph, statements: Statements) => Promise<RecordedClaim>): Promise<void> =>
  withGraph(async (graph) => {
    const { claim, outcome, change } = await work(graph, openStatements(join(projectFolder, 'cypher')));
    console.log([outcome, claim, ...(change === null ? [] : [`(${change.id})`])].join(' '));
  });
