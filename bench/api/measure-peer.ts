import { setTimeout as sleep } from 'node:timers/promises';
import { load, type LoadResult } from './load.js';
import type { Peer, Prepared } from './peer.js';
import { cpuSecondsOf, residentMbOf } from './processes.js';

export interface PeerMeasure extends LoadResult {
  /** Percent of one core; null where the database itself is the server. */
  readonly serverCpu: number | null;
  readonly databaseCpu: number;
  /** Memory of the server at the end, in MB. */
  readonly serverMb: number | null;
}

export interface LoadSettings {
  readonly connections: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** Longest that a server which keeps answers is given to make them all. */
const fillSeconds = 300;

/** What is so slow that a connection would have fewer answers in the time is asked longer, up to a minute. */
const leastRounds = 3;
const slowSeconds = 60;

/** A database is quiet when it takes less of a core than this within a second; it is waited for no longer than two minutes. */
const quietShare = 0.1;
const quietTries = 120;

/** Waits until a database has ended what an earlier peer left behind: it goes on when a client has gone. */
export const quiet = async (databasePid: number): Promise<void> => {
  for (let tries = 0; tries < quietTries; tries += 1) {
    const before = cpuSecondsOf(databasePid);
    await sleep(1_000);
    if (cpuSecondsOf(databasePid) - before < quietShare) return;
  }
};

/** Asks a peer a while, and says how many answers it gave a second. */
export const warmUp = async (
  { url, isCached }: Peer,
  { requests }: Prepared,
  { connections, warmUpSeconds }: LoadSettings,
): Promise<number> => {
  const asked = { url, requests, connections };
  if (isCached) await load({ ...asked, seconds: fillSeconds, atMost: requests.length });
  return (await load({ ...asked, seconds: warmUpSeconds })).perSecond;
};

/** Asks a peer a while, then again with a look at what it takes. */
export const measurePeer = async (
  peer: Peer,
  prepared: Prepared,
  settings: LoadSettings,
): Promise<PeerMeasure> => {
  const { url, pid, databasePid } = peer;
  const { connections, seconds } = settings;
  const { requests } = prepared;
  await quiet(databasePid);
  const perSecond = await warmUp(peer, prepared, settings);
  const taken = (): [server: number, database: number] => [
    pid === null ? 0 : cpuSecondsOf(pid),
    cpuSecondsOf(databasePid),
  ];
  const [serverBefore, databaseBefore] = taken();
  const begun = performance.now();
  const enoughSeconds = Math.ceil((leastRounds * connections) / perSecond);
  const result = await load({
    ...{ url, requests, connections },
    seconds: Math.max(seconds, Math.min(enoughSeconds, slowSeconds)),
  });
  const [serverAfter, databaseAfter] = taken();
  const percent = (cpuSeconds: number): number => (100_000 * cpuSeconds) / (performance.now() - begun);
  return {
    ...result,
    serverCpu: pid === null ? null : percent(serverAfter - serverBefore),
    databaseCpu: percent(databaseAfter - databaseBefore),
    serverMb: pid === null ? null : residentMbOf(pid),
  };
};
