/** Starts all servers that are compared, on one graph. */
import { join } from 'node:path';
import type { Connection } from '../../src/graph/open-driver.js';
import { driverLanguage, graphqlLanguage, queryApiLanguage } from './languages.js';
import { newerNode, peersFolder } from './peers-folder.js';
import { peerNames, type Peer, type PeerName } from './peer.js';
import { ownServer, startServer, type RunningServer } from './start-server.js';

export interface Databases {
  readonly connection: Connection;
  /** Address at which Neo4j listens for HTTP. */
  readonly neo4jUrl: string;
  readonly neo4jPid: number;
  /** Null: PostgreSQL is not installed, or nobody asks for it. */
  readonly postgresql: { readonly connectionString: string; readonly pid: number } | null;
}

export interface RunningPeers {
  readonly peers: readonly Peer[];
  readonly stop: () => Promise<void>;
}

/** Room for answers of the cached server, as by default. */
const cacheBytes = 64 * 2 ** 20;

/** @param isAsked whether a peer takes part. */
export const startPeers = async (
  { connection, neo4jUrl, neo4jPid, postgresql }: Databases,
  isAsked: (name: PeerName) => boolean,
): Promise<RunningPeers> => {
  const servers: RunningServer[] = [];
  const started = async (...given: Parameters<typeof startServer>): Promise<RunningServer> => {
    const server = await startServer(...given);
    servers.push(server);
    return server;
  };
  const own = (name: string, bytes = 0) => started(ownServer(name), { connection, cacheBytes: bytes });
  const ours = graphqlLanguage(({ row }) => row.ours);
  const start: Record<PeerName, () => Promise<Pick<Peer, 'url' | 'pid' | 'prepare'> | null>> = {
    'ours, cached': async () => ({ ...(await own('us', cacheBytes)), prepare: ours }),
    'ours, uncached': async () => ({ ...(await own('us')), prepare: ours }),
    vanilla: async () => ({
      ...(await own('vanilla')),
      prepare: graphqlLanguage(({ row, graph }) => row.vanilla?.(graph) ?? row.ours),
    }),
    'bare driver': async () => ({ ...(await own('bare-driver')), prepare: driverLanguage }),
    'HTTP query API': () =>
      Promise.resolve({
        url: `${neo4jUrl}/db/${connection.database}/query/v2`,
        pid: null,
        prepare: queryApiLanguage(connection.user, connection.password),
      }),
    PostGraphile: async () =>
      postgresql === null
        ? null
        : {
            ...(await started(
              join(peersFolder, 'postgraphile.js'),
              { connectionString: postgresql.connectionString },
              newerNode,
            )),
            prepare: graphqlLanguage(({ row }) => row.postgraphile),
          },
  };
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  try {
    const peers: Peer[] = [];
    for (const name of peerNames) {
      const peer = isAsked(name) ? await start[name]() : null;
      if (peer === null) continue;
      const { url, pid, prepare } = peer;
      const databasePid = name === 'PostGraphile' ? (postgresql?.pid ?? 0) : neo4jPid;
      peers.push({ ...{ name, url, pid, prepare, databasePid }, isCached: name === 'ours, cached' });
    }
    return { peers, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
