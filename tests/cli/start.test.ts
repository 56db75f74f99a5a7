import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findLeftovers } from '../../src/database/leftovers.js';
import { databasePaths } from '../../src/database/paths.js';
import { openGraph } from '../../src/graph/open-driver.js';
import { finished, runCommand, scratchHome, startProduct, type Product } from '../helpers/product.js';
import { article, describeWithShared, sharedPath } from '../helpers/shared.js';

const ask = async ({ apiUrl }: Pick<Product, 'apiUrl'>, query: string): Promise<unknown> => {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

/** Withdraws a claim, or tries to withdraw one that is not there. */
const change = async ({ apiUrl }: Product, token: string, claim = 'none'): Promise<unknown> => {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: `mutation { retractClaim(claim: "${claim}", because: "x") { outcome } }` }),
  });
  return response.json();
};

const countHosts =
  '{ conferences(where: { id: { eq: "conference/national-sme-2022" } }) { hostedBy { name } } }';

describe('xiaojuren start', () => {
  const home = scratchHome();
  let started: Product | null = null;
  /** The start that a test before left running, or a new one. */
  const running = async (): Promise<Product> => (started ??= await startProduct({ home }));
  const ended = async (signal: NodeJS.Signals): Promise<unknown> => {
    const { process } = await running();
    const closed = new Promise((resolve) => process.once('close', resolve));
    process.kill(signal);
    started = null;
    return closed;
  };
  afterAll(async () => {
    await started?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const tokenFile = join(realpathSync(home), 'editor-token');
  let kept: { readonly password: string; readonly token: string; readonly claim: string };

  it('prints one short block of addresses, and answers', async () => {
    const first = await running();
    expect(first.output()).toMatch(/Xiaojuren is ready/);
    expect(first.output().split('\n').length).toBeLessThan(25);
    expect(await ask(first, countHosts)).toMatchObject({ data: { conferences: [{ hostedBy: [{}, {}] }] } });
    expect(statSync(join(home, 'database', 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
    const token = readFileSync(tokenFile, 'utf8').trim();
    expect(first.output()).toContain(tokenFile);
    expect(first.output()).not.toContain(token);
    expect(await change(first, 'x'.repeat(40))).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await change(first, token)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    kept = { password: first.password, token, claim: 'none' };
  });

  it('finishes what it is asked when it gets SIGTERM, lets nobody in meanwhile, and ends', async () => {
    const first = await running();
    const { boltUri: uri, user, password } = first;
    const graph = openGraph({ uri, user, password, database: 'neo4j' });
    const [row] = await graph.read(
      'MATCH (:Place)-[claim:WITHIN]->() RETURN claim.claim AS claim, claim.source AS source ORDER BY claim LIMIT 1',
    );
    kept = { ...kept, claim: String(row?.['claim']) };
    // Somebody else changes the source meanwhile, so that the change waits for seconds.
    const session = graph.driver.session();
    const holding = session.beginTransaction();
    await holding.run('MATCH (source:Source {id: $source}) SET source.held = true', {
      source: row?.['source'],
    });
    const done: string[] = [];
    const changed = change(first, kept.token, kept.claim).then((answer) => {
      done.push('answered');
      return answer;
    });
    const waiting = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
    while ((await graph.driver.executeQuery(waiting)).records.length === 0) await sleep(50);
    const end = ended('SIGTERM').then((status) => {
      done.push('ended');
      return status;
    });
    await sleep(2_000);
    expect(done).toEqual([]);
    await expect(ask(first, '{ __typename }')).rejects.toThrow();
    await holding.rollback();
    expect(await changed).toEqual({ data: { retractClaim: { outcome: 'RETRACTED' } } });
    await session.close();
    await graph.close();
    expect(await end).toBe(0);
    expect(done).toEqual(['answered', 'ended']);
    expect(first.output()).not.toMatch(/rror|\bat .*:\d+:\d+/);
  });

  it('keeps its data with what was changed last, its password and its token', async () => {
    const second = await running();
    expect(second.password).toBe(kept.password);
    expect(readFileSync(tokenFile, 'utf8').trim()).toBe(kept.token);
    expect(await change(second, kept.token)).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    const trail = `{ auditTrail(claim: "${kept.claim}", first: 1) { edges { node { action } } } }`;
    expect(await ask(second, trail)).toMatchObject({
      data: { auditTrail: { edges: [{ node: { action: 'RETRACTED' } }] } },
    });
    expect(await ask(second, countHosts)).toMatchObject({ data: { conferences: [{ hostedBy: [{}, {}] }] } });
  });

  it('refuses a second start on one folder and names the first', async () => {
    const first = await running();
    const { status, stdout, stderr } = await finished(runCommand(['start'], { XIAOJUREN_HOME: home }));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('DATA_IN_USE');
    expect(stderr).toContain(`process ${String(first.process.pid)}`);
    expect(await ask(first, countHosts)).toMatchObject({ data: { conferences: [{}] } });
  });

  it('starts again at once after it was killed, and leaves no database behind', async () => {
    await ended('SIGKILL');
    const second = await running();
    expect(await ask(second, countHosts)).toMatchObject({ data: { conferences: [{}] } });
    await second.stop();
    started = null;
    expect(findLeftovers(databasePaths(realpathSync(home)).database)).toEqual([]);
  });

  it('says how to mend it when there is no Java', async () => {
    const empty = join(home, 'empty');
    mkdirSync(empty, { recursive: true });
    const bare = { XIAOJUREN_HOME: home, PATH: empty, JAVA_HOME: '', XIAOJUREN_JAVA_FOLDERS: '' };
    const { status, stderr } = await finished(runCommand(['start'], bare));
    expect(status).toBe(1);
    expect(stderr).toContain('JAVA_NOT_FOUND');
    expect(stderr).toContain('JAVA_HOME');
  });

  it('says how to mend it when a port that was asked for is taken', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        resolve((server.address() as { port: number }).port);
      });
    });
    const environment = { XIAOJUREN_HOME: home, XIAOJUREN_PORT: String(port) };
    const { status, stderr } = await finished(runCommand(['start'], environment));
    server.close();
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`PORT_TAKEN: Port ${String(port)} \\(XIAOJUREN_PORT\\)`));
  });

  it.each([
    ['a file', (scratch: string) => join(scratch, 'file')],
    ['below a file', (scratch: string) => join(scratch, 'file', 'home')],
    ['where no folder can be made', () => '/proc/xiaojuren'],
  ])('says how to mend it when the home folder is %s', async (_name, folder) => {
    writeFileSync(join(home, 'file'), '');
    const { status, stderr } = await finished(runCommand(['start'], { XIAOJUREN_HOME: folder(home) }));
    expect(status).toBe(1);
    expect(stderr).toContain('HOME_NOT_USABLE: The folder ');
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('says how to mend it when the address to listen on is none of this machine', async () => {
    const { status, stderr } = await finished(runCommand(['start'], { XIAOJUREN_HOST: '192.0.2.1' }));
    expect(status).toBe(2);
    expect(stderr).toContain('SETTING_INVALID: The setting XIAOJUREN_HOST is "192.0.2.1"');
  });

  it.each([
    ['SIGINT', 800],
    ['SIGTERM', 4_000],
  ] as const)(
    'stops without a word more when it gets %s after %i ms of starting',
    async (signal, delayMs) => {
      const child = runCommand(['start'], { XIAOJUREN_HOME: home });
      const ended = finished(child);
      await new Promise((resolve) => child.stderr?.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      child.kill(signal);
      const { status, stdout, stderr } = await ended;
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(stderr.trim().split('\n').at(-1)).toBe('Stopping ...');
      expect(stderr).not.toMatch(/rror|\bat .*:\d+:\d+/);
    },
  );

  it.each([
    ['XIAOJUREN_PORT', 'many'],
    ['XIAOJUREN_CACHE_MB', '-1'],
    ['XIAOJUREN_CACHE_MB', '1001'],
    ['XIAOJUREN_CACHE_MB', 'none'],
  ])('refuses a setting that cannot be used with exit status 2: %s=%s', async (setting, value) => {
    const { status, stderr } = await finished(runCommand(['start'], { [setting]: value }));
    expect(status).toBe(2);
    expect(stderr).toContain(`SETTING_INVALID: The setting ${setting} is "${value}"`);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

describe('xiaojuren start with NEO4J_URI', () => {
  it('uses that server and starts none, and keeps no answer where it is told so', async () => {
    const home = scratchHome();
    const child = runCommand(['start'], {
      XIAOJUREN_HOME: home,
      NEO4J_URI: process.env['XIAOJUREN_TEST_URI'] ?? '',
      NEO4J_PASSWORD: process.env['XIAOJUREN_TEST_PASSWORD'] ?? '',
      NEO4J_BROWSER_URL: 'http://localhost:7474/browser/',
      XIAOJUREN_CACHE_MB: '0',
    });
    const ended = finished(child);
    const ready = new Promise<string>((resolve) => {
      let text = '';
      child.stdout?.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('Try first')) resolve(text);
      });
    });
    const block = await Promise.race([ready, ended.then(({ stderr }) => stderr)]);
    expect(block).toContain('Xiaojuren is ready');
    const [, apiUrl = ''] = /Playground +(\S+)\/graphql/.exec(block) ?? [];
    // An answer of a server that keeps some says whether it was kept.
    for (let time = 0; time < 3; time += 1)
      expect(await ask({ apiUrl }, '{ places(limit: 1) { __typename } }')).toEqual({
        data: { places: [{ __typename: 'Place' }] },
      });
    const numbers = await (await fetch(`${apiUrl}/metrics`)).text();
    expect(numbers).toMatch(/^xiaojuren_cache_answers 0$/m);
    expect(numbers).not.toContain('origin="memory"');
    expect(numbers).not.toContain('xiaojuren_version_probe_seconds_count');
    child.kill('SIGTERM');
    const { status, stderr } = await ended;
    expect(status).toBe(0);
    expect(stderr).not.toContain('Starting Neo4j');
    expect(existsSync(join(home, 'database'))).toBe(false);
    rmSync(home, { recursive: true, force: true });
  });

  it('says in a few seconds when that server does not answer or does not take the password', async () => {
    const uri = process.env['XIAOJUREN_TEST_URI'] ?? '';
    const cases = [
      [{ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 'DATABASE_UNAVAILABLE'],
      [{ NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' }, 'DATABASE_REFUSED'],
      [
        {
          NEO4J_URI: uri,
          NEO4J_PASSWORD: process.env['XIAOJUREN_TEST_PASSWORD'] ?? '',
          NEO4J_DATABASE: 'none',
        },
        'DATABASE_REFUSED',
      ],
    ] as const;
    for (const [environment, code] of cases) {
      const { status, stdout, stderr } = await finished(runCommand(['start'], environment));
      expect({ code, status, stdout }).toEqual({ code, status: 1, stdout: '' });
      expect(stderr).toContain(`${code}: `);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    }
  });
});

describe('the command line', () => {
  it('shows its commands, and exits with 2 when called wrongly', async () => {
    const help = await finished(runCommand(['--help'], {}));
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('attach');
    for (const words of [['nothing'], ['attach'], ['attach', 'source/x'], ['start', '--port', '1']]) {
      const { status, stdout, stderr } = await finished(runCommand(words, {}));
      expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' });
      expect(stderr.length).toBeGreaterThan(10);
    }
  });
});

describeWithShared('xiaojuren attach', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(async () => {
    await product.stop();
  });

  const attach = (source: string, file: string) =>
    finished(runCommand(['attach', source, file], { XIAOJUREN_HOME: product.home }));

  it('refuses another text, an unknown source and a file that is not there, and stores nothing', async () => {
    const changed = join(product.home, 'changed.txt');
    writeFileSync(changed, `${readFileSync(sharedPath(article.file), 'utf8')} `);
    const cases = [
      [article.source, changed, 'HASH_DIFFERS'],
      ['source/none', changed, 'NOT_FOUND'],
      [article.source, join(product.home, 'none.txt'), 'FILE_NOT_READABLE'],
      [article.source, product.home, 'FILE_NOT_READABLE'],
      [article.source, '/dev/zero', 'FILE_NOT_READABLE'],
      ['Metropol', changed, 'NOT_FOUND'],
    ] as const;
    for (const [source, file, code] of cases) {
      const { status, stdout, stderr } = await attach(source, file);
      expect({ code, status, stdout }).toEqual({ code, status: 1, stdout: '' });
      expect(stderr).toContain(`${code}: `);
    }
    const near = await attach('Metropol', changed);
    expect(near.stderr).toContain(`Did you mean "${article.source}"`);
    const { extensions, ...answer } = (await ask(
      product,
      '{ sources(where: {textAttached: {eq: true}}) { id } }',
    )) as Record<string, unknown>;
    expect(answer).toEqual({ data: { sources: [] } });
    expect(extensions).toEqual({ graph: { version: expect.any(String) as string, cached: false } });
  });

  it('takes a copy with a byte order mark and the line ends of another system', async () => {
    const copy = join(product.home, 'windows.txt');
    const text = readFileSync(sharedPath(article.file), 'utf8');
    writeFileSync(copy, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect((await attach(article.source, copy)).status).toBe(0);
  });

  it('stores the right text in the running database, twice if asked to, and quotations appear', async () => {
    const copy = join(product.home, 'article.txt');
    cpSync(sharedPath(article.file), copy);
    for (let time = 0; time < 2; time += 1) {
      const { status, stdout } = await attach(article.source, copy);
      expect(status).toBe(0);
      expect(stdout).toContain('SHA-256 matches');
    }
    const answer = await ask(
      product,
      '{ conferences { heldInConnection { edges { properties { quotation } } } } }',
    );
    expect(JSON.stringify(answer)).toContain('Nanjing City');
  });
});
