/** The databases of one size and all servers on them, for as long as something is done with them. */
import type { BenchGraph } from '../database.js';
import { openBenchGraph } from '../database.js';
import type { Peer, PeerName } from './peer.js';
import type { PostgresqlPrograms } from './postgresql/programs.js';
import { startPostgresql } from './postgresql/start.js';
import { startedBy } from './processes.js';
import { openSent, type Sent } from './sent.js';
import { startPeers } from './start-peers.js';

export interface ServersTask {
  readonly size: number;
  readonly home: string;
  /** Null: PostgreSQL is not installed. */
  readonly programs: PostgresqlPrograms | null;
  readonly isAsked: (name: PeerName) => boolean;
  readonly say: (line: string) => void;
}

export interface Servers {
  readonly bench: BenchGraph;
  readonly sent: Sent;
  readonly peers: readonly Peer[];
}

/** Starts everything, does the work, and stops what was started, last first, also when the work fails. */
export const withServers = async (
  { size, home, programs, isAsked, say }: ServersTask,
  work: (servers: Servers) => Promise<void>,
): Promise<void> => {
  const stops: (() => Promise<void>)[] = [];
  try {
    const bench = await openBenchGraph(home, size);
    stops.push(() => bench.close());
    const neo4jPid = startedBy(process.pid, 'java');
    if (neo4jPid === null) throw new Error('the process of Neo4j is not found below /proc');
    const postgresql =
      programs === null || !isAsked('PostGraphile')
        ? null
        : await startPostgresql({ programs, home, size, graph: bench.graph, say });
    if (postgresql !== null) stops.push(() => postgresql.stop());
    const sent = await openSent(bench);
    stops.push(() => sent.close());
    const { connection, browserUrl } = bench;
    const neo4jUrl = new URL(browserUrl).origin;
    const { peers, stop } = await startPeers({ connection, neo4jUrl, neo4jPid, postgresql }, isAsked);
    stops.push(stop);
    await work({ bench, sent, peers });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
};
