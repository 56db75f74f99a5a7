// Starts the embedded database: a real Neo4j Community as a child process, on this machine only.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Logger } from '../util/logger.js';
import { makeClassArchive } from './class-archive.js';
import { claimDataVersion } from './data-version.js';
import { fetchJars } from './fetch-jars.js';
import { findJava, type Java } from './find-java.js';
import { freeMb, requireFreeSpace } from './free-space.js';
import { stopLeftovers } from './leftovers.js';
import { takeLock, type Lock, type RunFacts } from './lock.js';
import { usualMemory, type Memory } from './memory.js';
import { neo4jConf, type BrowserSettings } from './neo4j-conf.js';
import { preparePassword } from './password.js';
import { openHome, usable } from './open-home.js';
import { databasePaths, loopback, neo4jVersion, type DatabasePaths } from './paths.js';
import { choosePort, freePort } from './ports.js';
import { readiness } from './readiness.js';
import { serverLogsXml, userLogsXml } from './server-logs.js';
import { startServerProcess, type ServerProcess } from './server-process.js';
import { beginReport, startFailure, tellingLine, type ServerReport } from './server-report.js';

const user = 'neo4j';
const usualPorts = { bolt: 7687, browser: 7474 } as const;
const startTimeoutMs = 120_000;
const pollMs = 50;
/** Characters of a server's report in which the reason of its end is looked for. */
const lastWordsLength = 4_000;

export interface StartOptions {
  readonly config: Pick<Config, 'home' | 'ports' | 'java'>;
  /** The folder that holds package.json. */
  readonly projectFolder: string;
  readonly browser: BrowserSettings;
  readonly logger: Logger;
  /** Stops a start that is under way; everything is given back. */
  readonly signal?: AbortSignal;
  /** Folder of the jars, when several homes share one. Default: in the home. */
  readonly jarsFolder?: string;
  /** Memory of the server; left out: `usualMemory`. */
  readonly memory?: Memory;
  /** Called when a server process was begun, some seconds before it answers; again when another takes its place. */
  readonly onBegun?: () => void;
}

export interface DatabaseExit {
  /** Whether `stop` was called before. */
  readonly isExpected: boolean;
  /** What the server said last. */
  readonly reason: string;
  readonly log: string;
}

export interface RunningDatabase {
  readonly uri: string;
  readonly browserUrl: string;
  readonly user: string;
  readonly password: string;
  readonly boltPort: number;
  readonly browserPort: number;
  /** Version of Neo4j. */
  readonly version: string;
  /** Tell other commands about this run, such as the address of its API; see `findRunning`. */
  describe(facts: RunFacts): void;
  /** As `makeClassArchive`; given up when the server stops. Best after questions that use much of the database. */
  archiveClasses(): Promise<boolean>;
  /** Stops the server, then gives the home folder back. Every call waits for the same end. */
  stop(): Promise<void>;
  /** Settles once the server has ended, stopped or not. The home stays taken until `stop`. */
  readonly exited: Promise<DatabaseExit>;
}

/**
 * A running database on the home folder of the configuration. The first start fetches Neo4j and creates the data; a
 * later one takes about 8 s, with an archive of the classes about 6. If a step fails, what the earlier ones took is given back.
 * @throws HOME_NOT_USABLE, DATA_IN_USE, DISK_FULL, JAVA_NOT_FOUND, JAVA_TOO_OLD, MAVEN_NOT_FOUND, DOWNLOAD_FAILED, DATA_TOO_NEW,
 * PORT_TAKEN, DATABASE_START_FAILED (also after 120 s without an answer), or the reason of `signal`.
 */
export const startDatabase = async (options: StartOptions): Promise<RunningDatabase> => {
  const { config, projectFolder, logger, signal, jarsFolder } = options;
  signal?.throwIfAborted();
  // One folder has one name, whichever way it was reached.
  const paths = databasePaths(openHome(config.home), jarsFolder);
  const lock = usable(paths.home, () => takeLock(paths));
  try {
    await requireFreeSpace(paths.home);
    const java = await findJava(config.java);
    await fetchJars({ folder: paths.jars, projectFolder, path: config.java.path, java, logger, signal });
    if ((await stopLeftovers(paths)) > 0) logger.warn('A server left by an earlier run was stopped.');
    usable(paths.home, () => {
      makeFolders(paths);
    });
    claimDataVersion(paths);
    const password = await preparePassword(paths, java, signal);
    return await startServer({ ...options, paths, java, password, lock });
  } catch (error) {
    lock.release();
    throw error;
  }
};

/** The data is nobody else's business. */
const makeFolders = (paths: DatabasePaths): void => {
  for (const folder of [paths.database, paths.conf, paths.import, paths.logs])
    mkdirSync(folder, { recursive: true });
  chmodSync(paths.database, 0o700);
};

interface ServerOptions extends StartOptions {
  readonly paths: DatabasePaths;
  readonly java: Java;
  readonly password: string;
  readonly lock: Lock;
}

interface Ports {
  readonly boltPort: number;
  readonly browserPort: number;
}

/**
 * Between choosing a port and listening on it lie some 3 s in which another program may take it. A port the user did
 * not fix is then chosen anew, once.
 */
const startServer = async (options: ServerOptions): Promise<RunningDatabase> => {
  const { bolt, browser } = options.config.ports;
  try {
    return await startOnPorts(options, await usualOrFixedPorts(options));
  } catch (error) {
    const isRetriable = error instanceof XiaojurenError && error.code === 'PORT_TAKEN';
    if (!isRetriable || (bolt !== null && browser !== null)) throw error;
    const boltPort = bolt ?? (await freePort(loopback, browser === null ? [] : [browser]));
    return startOnPorts(options, {
      boltPort,
      browserPort: browser ?? (await freePort(loopback, [boltPort])),
    });
  }
};

const usualOrFixedPorts = async ({ config: { ports }, logger }: ServerOptions): Promise<Ports> => {
  const fixed = [ports.bolt, ports.browser, ports.api].filter((port) => port !== null);
  const choose = (own: number | null, usual: number, setting: string, others: readonly number[]) =>
    choosePort({
      fixed: own,
      usual,
      setting,
      host: loopback,
      logger,
      reserved: [...others, ...(own === null ? fixed : [])],
    });
  const boltPort = await choose(ports.bolt, usualPorts.bolt, 'XIAOJUREN_BOLT_PORT', []);
  const browserPort = await choose(ports.browser, usualPorts.browser, 'XIAOJUREN_BROWSER_PORT', [boltPort]);
  return { boltPort, browserPort };
};

const startOnPorts = async (options: ServerOptions, ports: Ports): Promise<RunningDatabase> => {
  const { paths, java, password, lock, browser, logger, memory = usualMemory } = options;
  writeFileSync(join(paths.conf, 'neo4j.conf'), neo4jConf({ ...ports, browser, memory }));
  writeFileSync(join(paths.conf, 'server-logs.xml'), serverLogsXml());
  writeFileSync(join(paths.conf, 'user-logs.xml'), userLogsXml());
  logger.info(`Starting Neo4j ${neo4jVersion} with Java ${java.version}.`);
  const report = beginReport(paths);
  const server = startServerProcess(paths, java, memory);
  try {
    options.onBegun?.();
    await untilReady(options, ports, server, report);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const uri = `bolt://${loopback}:${ports.boltPort}`;
  const browserUrl = `http://${loopback}:${ports.browserPort}/browser/`;
  lock.describe({ uri, browserUrl, user });
  let stopping: Promise<void> | null = null;
  const archiving = new AbortController();
  return {
    ...{ uri, browserUrl, user, password, ...ports, version: neo4jVersion },
    describe: (facts) => {
      lock.describe(facts);
    },
    archiveClasses: () => makeClassArchive(paths, java, archiving.signal),
    stop: () => {
      archiving.abort();
      return (stopping ??= server.stop().finally(() => {
        lock.release();
      }));
    },
    exited: server.exited.then(() => ({
      isExpected: stopping !== null,
      reason: tellingLine(report.text().slice(-lastWordsLength)),
      log: paths.serverLog,
    })),
  };
};

const untilReady = async (
  { paths, password, signal }: ServerOptions,
  { boltPort, browserPort }: Ports,
  server: ServerProcess,
  report: ServerReport,
): Promise<void> => {
  const failed = (reason: string): XiaojurenError =>
    new XiaojurenError('DATABASE_START_FAILED', { reason, log: paths.serverLog });
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    signal?.throwIfAborted();
    if (server.hasEnded())
      throw startFailure(report.text(), {
        paths,
        ports: [
          { port: boltPort, setting: 'XIAOJUREN_BOLT_PORT' },
          { port: browserPort, setting: 'XIAOJUREN_BROWSER_PORT' },
        ],
        freeMb: await freeMb(paths.database),
      });
    // Before it says so, whoever answers on these ports may be another program that took them meanwhile.
    const hasStarted = report.text().includes(' Started.');
    const state = hasStarted ? await readiness({ boltPort, browserPort, user, password }) : 'silent';
    if (state === 'ready') return;
    if (state === 'refused') throw failed(`the password in ${paths.password} is not the one of the data`);
    if (Date.now() > deadline)
      throw failed(`no answer after ${startTimeoutMs / 1000} s. It said last: ${tellingLine(report.text())}`);
    await sleep(pollMs);
  }
};
