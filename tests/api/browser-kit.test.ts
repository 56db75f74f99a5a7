import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import {
  browserKitRoutes,
  contentHosts,
  fillPage,
  isNear,
  postConnectCommand,
  readQueries,
} from '../../src/api/browser-kit.js';
import { labels } from '../../src/model/labels.js';
import { relationshipTypes, retractedType } from '../../src/model/relationship-types.js';

const project = join(import.meta.dirname, '../..');
const folder = join(project, 'src/web/neo4j-browser');
const queryFolder = join(project, 'cypher/query');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const queries = readQueries(queryFolder);

/** What a reader sees of a page's HTML. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_entity, code: string) => String.fromCharCode(Number(code)));

describe('style.grass', () => {
  const rules = new Map(
    [...read('style.grass').matchAll(/^([\w.]+) \{\n([^}]+(?:\{\w+\}[^}]*)?)\n\}$/gm)].map(
      ([, selector, body]) => [selector, body ?? ''],
    ),
  );

  it.each(labels)('has colours and a caption for :%s', (label) => {
    const rule = rules.get(`node.${label}`);
    expect(rule).toMatch(/color: #[0-9A-F]{6};/);
    expect(rule).toMatch(/caption: "\{\w+\}";/);
  });

  it.each([...Object.keys(relationshipTypes), retractedType])('has a colour and a caption for %s', (type) => {
    expect(rules.get(`relationship.${type}`)).toMatch(/color: #[0-9A-F]{6};[^]*caption: "<type>";/);
  });

  it('has no rule for anything else', () => {
    const known = [...labels, ...Object.keys(relationshipTypes), retractedType];
    const named = [...rules.keys()].flatMap((selector) => selector?.split('.')[1] ?? []);
    expect(named.toSorted()).toEqual(known.toSorted());
  });

  it('writes captions in a colour that can be read on the node (contrast of WCAG AA)', () => {
    for (const [selector, body] of rules) {
      if (selector?.startsWith('node') !== true) continue;
      const colour = /(?<![\w-])color: (#\w+)/.exec(body)?.[1] ?? '';
      const text = /text-color-internal: (#\w+)/.exec(body)?.[1] ?? '';
      expect({ selector, contrast: contrast(colour, text) >= 4.5 }).toEqual({ selector, contrast: true });
    }
  });
});

describe('guide.html and welcome.html', () => {
  const pages = ['guide.html', 'welcome.html'].map((file) => ({
    file,
    html: fillPage(read(file), 'http://localhost:4000', queries),
  }));

  it.each(pages)('$file has all its places filled', ({ html }) => {
    expect(html).not.toMatch(/\{\{/);
  });

  it.each(pages)('$file survives what Neo4j Browser cuts out of guides', ({ html }) => {
    // It removes scripts and everything that looks like an event handler, also inside a query.
    expect(html).not.toMatch(/<script|\son[^\s=]+\s*=/i);
  });

  it('the guide has six steps and shows every saved query as its file has it', () => {
    const guide = pages[0]?.html ?? '';
    expect(guide.match(/<slide>/g)).toHaveLength(6);
    const shown = [...guide.matchAll(/<pre class="[^"]*runnable">([^]*?)<\/pre>/g)].map(([, text]) =>
      textOf(text ?? ''),
    );
    const saved = [...queries.values()].map((query) => query.replace(/^(\/\/.*\n)+/, '').trim());
    expect(shown.toSorted()).toEqual(saved.toSorted());
  });

  it('a page that names an unknown query is refused', () => {
    expect(() => fillPage('{{query nothing}}', '', queries)).toThrow('no query "nothing"');
  });

  it('queries and addresses are escaped', () => {
    const page = fillPage(
      '{{query a}} {{api}}',
      'http://"<',
      new Map([['a', '// header\nRETURN "<b>" & 1;\n']]),
    );
    expect(page).toBe('RETURN &#34;&#60;b&#62;&#34; &#38; 1; http://&#34;&#60;');
  });
});

describe('the settings of Neo4j Browser', () => {
  it('name style, guide and welcome with the address of the API', () => {
    expect(postConnectCommand('http://localhost:4000/')).toBe(
      'style http://localhost:4000/neo4j-browser/style.grass; guide http://localhost:4000/neo4j-browser/guide.html; play http://localhost:4000/neo4j-browser/welcome.html',
    );
  });

  it.each([
    ['http://localhost:4000', 'localhost,127.0.0.1'],
    ['http://example.org:4000', 'example.org,localhost,127.0.0.1'],
  ])('allow content of %s from %s', (apiUrl, hosts) => {
    expect(contentHosts(apiUrl)).toBe(hosts);
  });
});

describe('isNear', () => {
  it.each([
    { origin: 'http://localhost:7474', host: 'localhost:4000', expected: true },
    { origin: 'http://127.0.0.1:7474', host: 'localhost:4000', expected: true },
    { origin: 'http://graph.example:7474', host: 'graph.example:4000', expected: true },
    { origin: 'https://evil.example', host: 'localhost:4000', expected: false },
    { origin: 'http://localhost.evil.example', host: 'localhost:4000', expected: false },
    { origin: 'null', host: 'localhost:4000', expected: false },
    { origin: 'http://graph.example', host: undefined, expected: false },
  ])('is $expected for $origin asking $host', ({ origin, host, expected }) => {
    expect(isNear(origin, host)).toBe(expected);
  });
});

describe('browserKitRoutes', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify();
    await app.register(browserKitRoutes, { folder, queryFolder });
  });
  afterAll(() => app.close());

  const ask = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'OPTIONS' = 'GET') =>
    app.inject({ method, url: `/neo4j-browser/${url}`, headers: { host: 'localhost:4000', ...headers } });

  it.each([
    ['style.grass', 'text/css; charset=utf-8', 'node.Conference {'],
    ['guide.html', 'text/html; charset=utf-8', 'http://localhost:4000/graphql'],
    ['welcome.html', 'text/html; charset=utf-8', 'Xiaojuren'],
    ['queries/conference-hosts.cypher', 'text/plain; charset=utf-8', '// conference-hosts:'],
  ])('serves %s as %s', async (url, type, words) => {
    const response = await ask(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, type]);
    expect(response.body).toContain(words);
  });

  it.each(['queries/nothing.cypher', 'queries/..%2F..%2Fpackage.cypher', 'queries/conference-hosts'])(
    'knows no %s',
    async (url) => {
      expect((await ask(url)).statusCode).toBe(404);
    },
  );

  it('answers the preflight of Neo4j Browser, also for a private network', async () => {
    const response = await ask(
      'guide.html',
      {
        origin: 'http://127.0.0.1:7474',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'cache-control,pragma,sentry-trace',
        'access-control-request-private-network': 'true',
      },
      'OPTIONS',
    );
    expect(response.statusCode).toBe(204);
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': 'http://127.0.0.1:7474',
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': '*',
      'access-control-allow-private-network': 'true',
    });
  });

  it('lets no page of another site read it', async () => {
    const response = await ask('guide.html', { origin: 'https://evil.example' });
    expect(response.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('says what to do when the kit was not built', async () => {
    const bare = fastify();
    await bare.register(browserKitRoutes, { folder: join(folder, 'absent'), queryFolder });
    const response = await bare.inject({ url: '/neo4j-browser/style.grass' });
    expect([response.statusCode, response.body]).toEqual([503, expect.stringContaining('npm run build')]);
    await bare.close();
  });
});

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
