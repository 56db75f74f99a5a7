// The whole of it, against a real Neo4j: one home that is started, used, killed and started again.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { classArchive } from '../../src/database/class-archive.js';
import { findJava } from '../../src/database/find-java.js';
import { findRunning } from '../../src/database/find-running.js';
import { findLeftovers } from '../../src/database/leftovers.js';
import { startDatabase, type RunningDatabase } from '../../src/database/start-database.js';
import { silentLogger } from '../../src/util/logger.js';
import { compileSources, firstLine, runScript } from './helpers/compiled.js';
import { httpQuery } from './helpers/http-query.js';
import {
  removeFolder,
  scratchConfig,
  scratchFolder,
  scratchOptions,
  scratchPaths,
  startScratch,
} from './helpers/scratch.js';

// A name with a blank and with Chinese characters, as homes of users have.
const home = scratchFolder('家 home');
const paths = scratchPaths(home);
let running: RunningDatabase | null = null;

const start = async (): Promise<RunningDatabase> => (running = await startScratch(home));

const stop = async (): Promise<void> => {
  await running?.stop();
  running = null;
};

afterAll(async () => {
  await stop();
  removeFolder(home);
});

describe('a database on a new home', () => {
  let database: RunningDatabase;
  beforeAll(async () => {
    database = await start();
  });
  afterAll(stop);

  it('answers with the version it names', async () => {
    const statement = 'CALL dbms.components() YIELD versions, edition RETURN versions[0], edition';
    expect((await httpQuery(database, statement)).rows).toEqual([[database.version, 'community']]);
  });

  it('lets nobody in without the password', async () => {
    const answer = await httpQuery({ ...database, password: 'another-password' }, 'RETURN 1');
    expect(answer.errorCodes).toEqual(['Neo.ClientError.Security.Unauthorized']);
  });

  it('keeps a long random password where only its owner can read it', () => {
    expect(database.password).toMatch(/^[0-9a-f]{48}$/);
    expect(statSync(paths.password).mode & 0o777).toBe(0o600);
    expect(statSync(paths.database).mode & 0o777).toBe(0o700);
  });

  it('listens on this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const port of [database.boltPort, database.browserPort]) {
      expect(await accepts('127.0.0.1', port)).toBe(true);
      for (const address of outside) expect(await accepts(address, port)).toBe(false);
    }
  });

  it('serves Neo4j Browser, and tells it where Bolt is', async () => {
    const page = await fetch(database.browserUrl);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Neo4j Browser');
    const discovery = await fetch(new URL('/', database.browserUrl), {
      headers: { accept: 'application/json' },
    });
    expect(await discovery.json()).toMatchObject({ bolt_direct: `bolt://127.0.0.1:${database.boltPort}` });
  });

  it('reads no file by LOAD CSV, not even from its import folder', async () => {
    writeFileSync(join(paths.import, 'rows.csv'), 'a\n');
    const answer = await httpQuery(database, "LOAD CSV FROM 'file:///rows.csv' AS row RETURN row");
    expect(answer.rows).toEqual([]);
    expect(answer.errorCodes).toEqual(['Neo.ClientError.Statement.ExternalResourceFailed']);
  });

  it('has the limits of its configuration', async () => {
    const names = ['db.transaction.timeout', 'db.memory.transaction.max', 'dbms.usage_report.enabled'];
    const statement = `SHOW SETTINGS YIELD name, value WHERE name IN ${JSON.stringify(names)} RETURN name, value ORDER BY name`;
    expect((await httpQuery(database, statement)).rows).toEqual([
      ['db.memory.transaction.max', '256.00MiB'],
      ['db.transaction.timeout', '1m'],
      ['dbms.usage_report.enabled', 'false'],
    ]);
  });

  it('takes its classes from the archive, or writes down which they are for who makes one', async () => {
    const archive = classArchive(paths, await findJava(scratchConfig(home).java));
    const list = existsSync(paths.classes) ? readFileSync(paths.classes, 'utf8') : '';
    // What it began with counts: the archive may have been made since.
    if (list === '') expect(memoryMaps(findLeftovers(paths.database)[0])).toContain(archive);
    else expect(list).toContain('org/neo4j/server/CommunityEntryPoint');
    if (existsSync(archive)) expect(await database.archiveClasses()).toBe(true);
  });

  it('takes a few megabytes of disk', () => {
    expect(sizeBytes(paths.data)).toBeLessThan(10 * 2 ** 20);
  });

  it('refuses a second run on the same home and names the first', async () => {
    await expect(startDatabase(await scratchOptions(home))).rejects.toMatchObject({
      code: 'DATA_IN_USE',
      details: { pid: process.pid },
    });
    expect((await httpQuery(database, 'RETURN 1')).rows).toEqual([[1]]);
  });

  it('can be found by another command, with what the run says about itself', () => {
    database.describe({ apiUrl: 'http://127.0.0.1:4000' });
    expect(findRunning(home)).toEqual({
      uri: `bolt://127.0.0.1:${database.boltPort}`,
      browserUrl: database.browserUrl,
      user: 'neo4j',
      password: database.password,
      pid: process.pid,
      apiUrl: 'http://127.0.0.1:4000',
    });
  });

  it('stops within 5 s and leaves no process, no lock', async () => {
    await httpQuery(database, "CREATE (:Kept {name: '乐聚'})");
    const begun = Date.now();
    await Promise.all([database.stop(), database.stop()]);
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(await database.exited).toMatchObject({ isExpected: true });
    expect(findLeftovers(paths.database)).toEqual([]);
    expect(existsSync(paths.lock)).toBe(false);
    expect(findRunning(home)).toBeNull();
  });
});

describe('a home that was used before', () => {
  let compiled: string;
  beforeAll(() => {
    compiled = compileSources();
  });
  afterAll(() => {
    removeFolder(compiled);
  });

  it('keeps data and password, and is free again at once after its program was killed', async () => {
    const password = readFileSync(paths.password, 'utf8').trim();
    const options = await scratchOptions(home);
    const script = `
      const { startDatabase } = await import('./database/start-database.js');
      const { silentLogger } = await import('./util/logger.js');
      const options = ${JSON.stringify({ ...options, logger: null })};
      const database = await startDatabase({ ...options, logger: silentLogger });
      console.log(JSON.stringify(database));`;
    const program = runScript(compiled, script);
    const first = JSON.parse(await firstLine(program)) as RunningDatabase;
    expect((await httpQuery(first, 'MATCH (n:Kept) RETURN n.name')).rows).toEqual([['乐聚']]);
    expect(findRunning(home)?.pid).toBe(program.pid);

    // The system takes a moment to end a process; the home is free from then on.
    const ended = once(program, 'exit');
    program.kill('SIGKILL');
    await ended;
    const second = (running = await startDatabase(options));
    expect(second).toMatchObject({ boltPort: first.boltPort, password });
    expect((await httpQuery(second, 'MATCH (n:Kept) RETURN n.name')).rows).toEqual([['乐聚']]);
    expect(findLeftovers(paths.database)).toHaveLength(1);

    process.kill(parentOf(findLeftovers(paths.database)[0]), 'SIGKILL');
    expect(await second.exited).toMatchObject({ isExpected: false });
    await stop();
    expect(findLeftovers(paths.database)).toEqual([]);
  });

  it('gives everything back when a start is called off', async () => {
    const controller = new AbortController();
    const abort = (): void => {
      controller.abort();
    };
    const logger = { ...silentLogger, info: () => setTimeout(abort, 500) };
    const starting = startScratch(home, { signal: controller.signal, logger });
    await expect(starting).rejects.toThrow(/abort/i);
    expect(findLeftovers(paths.database)).toEqual([]);
    expect(existsSync(paths.lock)).toBe(false);
  });

  it('takes another port when a program took the chosen one meanwhile', async () => {
    const options = await scratchOptions(home);
    const ports = { ...options.config.ports, browser: null };
    const thief = createServer();
    const steal = (): void => {
      const [, port] = /^server\.http\.listen_address=.*:(\d+)$/m.exec(readConf()) ?? [];
      if (!thief.listening) thief.listen(Number(port), '127.0.0.1');
    };
    try {
      running = await startDatabase({
        ...options,
        config: { ...options.config, ports },
        logger: { ...silentLogger, info: steal },
      });
      expect(running.boltPort).toBe(ports.bolt);
      expect(running.browserPort).not.toBe((thief.address() as AddressInfo).port);
      expect((await httpQuery(running, 'RETURN 1')).rows).toEqual([[1]]);
    } finally {
      thief.close();
    }
  });

  it('says so when the server ends by itself', async () => {
    const database = running ?? (await start());
    process.kill(findLeftovers(paths.database)[0] ?? 0, 'SIGKILL');
    expect(await database.exited).toMatchObject({ isExpected: false, log: paths.serverLog });
    await stop();
    expect(existsSync(paths.lock)).toBe(false);
  });

  it('names the password file when that is gone', async () => {
    renameSync(paths.password, `${paths.password}.away`);
    try {
      const failure = startScratch(home);
      await expect(failure).rejects.toMatchObject({ code: 'DATABASE_START_FAILED' });
      await expect(failure).rejects.toThrow(paths.password);
    } finally {
      renameSync(`${paths.password}.away`, paths.password);
    }
  });

  it('is not opened once a newer Neo4j has', async () => {
    writeFileSync(paths.version, '2026.08.1\n');
    await expect(startScratch(home)).rejects.toMatchObject({
      code: 'DATA_TOO_NEW',
      details: { found: '2026.08.1' },
    });
    expect(existsSync(paths.lock)).toBe(false);
  });
});

const readConf = (): string => readFileSync(join(paths.conf, 'neo4j.conf'), 'utf8');

const parentOf = (pid = 0): number =>
  Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));

const sizeBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, { size }) => sum + size, 0);

const accepts = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    for (const event of ['error', 'timeout'])
      socket.once(event, () => {
        socket.destroy();
        resolve(false);
      });
  });

/** Which files a process has mapped into its memory. */
const memoryMaps = (pid: number | undefined): string => readFileSync(`/proc/${pid}/maps`, 'utf8');
