import { randomOf } from '../world/random.js';
import type { BenchGraph } from '../database.js';
import { answersOf, compareAnswers } from './compare.js';
import { measurePeer, quiet, warmUp, type LoadSettings } from './measure-peer.js';
import { isOurs, type AskedRow, type Peer, type Prepared } from './peer.js';
import type { PeerResult, RowResult } from './result.js';
import type { ApiRow } from './rows/row.js';
import type { Sent } from './sent.js';

/** Questions of which all answers are compared before anything is measured. */
const comparedQuestions = 25;

export interface RowTask {
  readonly row: ApiRow;
  readonly bench: BenchGraph;
  readonly sent: Sent;
  readonly peers: readonly Peer[];
  readonly questions: number;
  readonly settings: LoadSettings;
  /** Told what is under way. */
  readonly say: (line: string) => void;
}

/** One row on one size: first all answers are compared, then each peer whose answers are ours is measured. */
export const measureRow = async (task: RowTask): Promise<RowResult> => {
  const { row, bench, sent, peers, settings, say } = task;
  const questions = await row.questions(bench.graph, randomOf(7), task.questions);
  const asked: AskedRow = {
    ...{ row, questions, graph: bench.graph },
    stagesOf: await sent.stagesFor(row, questions),
  };
  const compared = Math.min(comparedQuestions, questions.length);
  const known = peers.find(({ isCached, name }) => isOurs(name) && !isCached);
  if (known === undefined) throw new Error('the product is not among the peers');
  const ours = await answersOf(known, preparedOf(await known.prepare(asked)), compared);
  const faults = ours.filter((answer) => answer.startsWith(known.name));
  if (faults[0] !== undefined) say(`${row.name}: ${faults[0]}`);
  const results: PeerResult[] = [];
  const ready: { peer: Peer; prepared: Prepared }[] = [];
  for (const peer of peers) {
    const prepared = await peer.prepare(asked);
    if ('reason' in prepared) {
      results.push({ peer: peer.name, measure: null, reason: prepared.reason });
      continue;
    }
    if (peer.isCached) await answersOf(peer, prepared, compared);
    const answers = await answersOf(peer, prepared, compared);
    const { equal, difference } = compareAnswers(ours, answers);
    if (difference === null && faults.length === 0) ready.push({ peer, prepared });
    else {
      const reason = `${String(equal)} of ${String(compared)} answers are ours`;
      say(`${row.name}, ${peer.name}: ${reason}. ${difference ?? ''}`);
      results.push({ peer: peer.name, measure: null, reason });
    }
  }
  // The database compiles what it runs often, so whoever is measured later would find it faster.
  for (const { peer, prepared } of ready) {
    await warmUp(peer, prepared, settings);
    await quiet(peer.databasePid);
  }
  for (const { peer, prepared } of ready) {
    say(`${row.name}, ${peer.name}, ${String(bench.enterprises)} enterprises`);
    results.push({ peer: peer.name, measure: await measurePeer(peer, prepared, settings), reason: null });
  }
  const place = ({ peer }: PeerResult): number => peers.findIndex(({ name }) => name === peer);
  return {
    ...{ row: row.name, size: bench.enterprises, questions: questions.length, compared },
    results: results.sort((a, b) => place(a) - place(b)),
  };
};

const preparedOf = (prepared: Prepared | { readonly reason: string }): Prepared => {
  if ('reason' in prepared) throw new Error(prepared.reason);
  return prepared;
};
