import { readFileSync, readdirSync } from 'node:fs';
import { projectFolder } from '../helpers/project-folder.js';
import { schema, startTestApi, type TestApi } from '../helpers/test-api.js';
import { anotherConnection, emptyGraph } from '../helpers/test-graph.js';
import type { Graph } from '../../src/graph/open-driver.js';

let graph: Graph;
let api: TestApi;

beforeEach(async () => {
  api = await startTestApi(graph);
});
afterEach(async () => {
  await api.stop();
});
afterAll(async () => {
  await graph.close();
});

const textOf = async ({ url }: TestApi): Promise<string> => (await fetch(`${url}/metrics`)).text();

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What the server says of itself, but for its process. */
const samples = async (of: TestApi): Promise<Sample[]> =>
  [...(await textOf(of)).matchAll(/^(xiaojuren_\w+)(?:\{(.*)\})? (\S+)$/gm)].map(
    ([, name = '', labels = '', value]) => ({
      name,
      labels: Object.fromEntries(
        [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label = '', text = '']) => [label, text]),
      ),
      value: Number(value),
    }),
  );

/** How often each was counted, by the name of a number and its labels. */
const counts = async (of: TestApi): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await samples(of))
      .filter(({ name }) => /_(count|total)$/.test(name))
      .map(({ name, labels, value }) => [
        [name.replace(/^xiaojuren_|_(count|total)$/g, ''), ...Object.values(labels)].join(' '),
        value,
      ]),
  );

const entity = 'organization/a';
const lookups: Readonly<Record<string, string>> = {
  search: '{ search(text: "MIIT") { isTruncated } }',
  entity: `{ entity(id: "${entity}") { asked } }`,
  saidBy: '{ saidBy(source: "source/s", first: 1) { totalCount } }',
  facts: `{ facts(entity: "${entity}", first: 1) { pageInfo { hasNextPage } } }`,
  conflicts: `{ conflicts(entity: "${entity}", first: 1) { totalCount } }`,
  counts: '{ counts(by: PROVINCE, first: 1) { totalCount } }',
  ledger: '{ ledger(first: 1) { totalCount } }',
  paths: `{ paths(from: "${entity}", to: "${entity}") { paths { cost } } }`,
  auditTrail: '{ auditTrail(first: 1) { totalCount } }',
  neighbourhood: `{ neighbourhood(entity: "${entity}", first: 2) { nodes { id } } }`,
  timeline: `{ timeline(entity: "${entity}", first: 1) { totalCount } }`,
  changes: '{ changes(from: "2020", first: 1) { pageInfo { hasNextPage } } }',
  compare: `{ compare(a: "${entity}", b: "${entity}", first: 1) { sourceCount } }`,
};
const names = Object.keys(lookups);

beforeAll(async () => {
  graph = await emptyGraph();
  await graph.run(
    "CREATE (:Entity:Organization {id: 'organization/a', name: 'A'}), (:Source {id: 'source/s'})",
  );
  // Another server lets the database make its plans, which may take a busy machine longer than a question has.
  const other = await startTestApi(graph);
  for (const query of Object.values(lookups))
    for (let tries = 0; tries < 3 && (await other.ask(query)).status === 503;) tries += 1;
  await other.stop();
});

describe('the numbers of a server', () => {
  it('are about all lookups here', async () => {
    const query = (await schema).getQueryType();
    const own = Object.values(query?.getFields() ?? {}).filter(
      ({ args }) => !args.some(({ name }) => name === 'where'),
    );
    expect(own.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('count each answer by how it came about, and each look at the version', async () => {
    for (const query of Object.values(lookups)) expect((await api.ask(query)).errors).toEqual([]);
    const each = Object.fromEntries(names.map((name) => [`lookup_seconds ${name} answer`, 1]));
    // An answer that is made is looked up once, and the version with it.
    const first = {
      ...each,
      'request_seconds 200 made': names.length,
      'version_probe_seconds up': names.length,
      database_unavailable: 0,
    };
    expect(await counts(api)).toEqual(first);

    for (let time = 0; time < 4; time += 1) await api.ask(lookups['facts'] ?? '');
    const second = {
      ...first,
      'request_seconds 200 memory': 4,
      'version_probe_seconds up': names.length + 4,
    };
    expect(await counts(api)).toEqual(second);

    // Two are refused before anything is looked at; the third is looked up in vain.
    expect((await api.ask('{ places(limit: 0) { id } }')).status).toBe(400);
    expect((await api.ask('{')).status).toBe(400);
    expect((await api.ask('{ facts(entity: "none") { pageInfo { hasNextPage } } }')).errors).toHaveLength(1);
    const third = {
      ...second,
      'request_seconds 400 made': 2,
      'request_seconds 200 made': names.length + 1,
      'lookup_seconds facts error': 1,
      'version_probe_seconds up': names.length + 5,
    };
    expect(await counts(api)).toEqual(third);

    const address = `${api.url}/graphql?query=${encodeURIComponent(lookups['search'] ?? '')}`;
    const headers = { 'apollo-require-preflight': 'x' };
    const etag = (await fetch(address, { headers })).headers.get('etag') ?? '';
    expect((await fetch(address, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(304);
    const fourth = {
      ...third,
      'request_seconds 200 made': names.length + 2,
      'lookup_seconds search answer': 2,
      'request_seconds 304 unchanged': 1,
      'version_probe_seconds up': names.length + 7,
    };
    expect(await counts(api)).toEqual(fourth);

    for (let time = 0; time < 3; time += 1)
      await api.ask('query ($id: ID!) { organizations(where: { id: { eq: $id } }) { id } }', {
        id: `organization/${String(time)}`,
      });
    expect(await counts(api)).toEqual({
      ...fourth,
      'request_seconds 200 made': names.length + 5,
      'translations made': 2,
      'translations kept': 1,
      'version_probe_seconds up': names.length + 10,
    });
    const kept = (await samples(api)).find(({ name }) => name === 'xiaojuren_cache_answers');
    // Those of all lookups, that to the GET, and the three.
    expect(kept?.value).toBeGreaterThanOrEqual(names.length + 3);
    expect(kept?.value).toBeLessThanOrEqual(names.length + 4);
  });

  it('say how long it took: each time is in one bucket and in the sum', async () => {
    for (const query of [lookups['ledger'], lookups['ledger']]) await api.ask(query ?? '');
    const all = await samples(api);
    for (const name of ['request_seconds', 'version_probe_seconds', 'lookup_seconds']) {
      const of = (end: string): Sample[] => all.filter((one) => one.name === `xiaojuren_${name}_${end}`);
      expect(of('count').length).toBeGreaterThan(0);
      for (const { labels, value } of of('count')) {
        const same = ({ labels: others }: Sample): boolean =>
          Object.entries(labels).every(([label, text]) => others[label] === text);
        const buckets = of('bucket').filter(same);
        const values = buckets.map((bucket) => bucket.value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value });
        const sum = of('sum').find(same)?.value ?? 0;
        expect(sum).toBeGreaterThan(0);
        expect(sum).toBeLessThan(10);
      }
    }
  });

  it('count looks in vain', async () => {
    const nowhere = anotherConnection('bolt://127.0.0.1:1');
    const lonely = await startTestApi(nowhere);
    try {
      for (let time = 0; time < 2; time += 1)
        expect((await lonely.ask(lookups['search'] ?? '')).status).toBe(503);
      expect(await counts(lonely)).toEqual({
        'request_seconds 503 made': 2,
        'version_probe_seconds down': 2,
        database_unavailable: 2,
      });
    } finally {
      await lonely.stop();
      await nowhere.close();
    }
  });

  it('have labels of few values, whatever clients call their questions', async () => {
    const post = (body: unknown, headers = {}, path = '/graphql', method = 'POST'): Promise<unknown> =>
      fetch(`${api.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      }).then((response) => response.text());
    for (let number = 0; number < 20; number += 1) {
      const name = `hostile_${String(number)}`;
      const query = `query ${name} { ${name}: search(text: "x") { isTruncated } ...${name}f } fragment ${name}f on Query { ${name}p: places(limit: 1) { id } }`;
      await post({ query, operationName: name }, { 'x-apollo-operation-name': name, 'user-agent': name });
      await post({ query, operationName: `${name}-none` });
      await post({ query: `{ ${name}(id: "${name}") { ${name} } }` });
      await post(
        { query: `{ facts(entity: "${name}") { pageInfo { hasNextPage } } }` },
        { authorization: `Bearer ${name}` },
      );
      await post({}, {}, `/${name}`);
      await post({}, {}, `/graphql?query=${name}`, 'GET');
      await post({}, { 'content-type': `text/${name}` });
    }
    expect(await textOf(api)).not.toContain('hostile');
    const allowed: Readonly<Record<string, readonly string[]>> = {
      status: ['200', '304', '400', '404', '415', '499', '503'],
      origin: ['memory', 'made', 'unchanged', 'kept'],
      database: ['up', 'down'],
      lookup: names,
      outcome: ['answer', 'error', 'left'],
    };
    for (const { labels } of await samples(api)) {
      const { le, ...others } = labels;
      expect(le === undefined || le === '+Inf' || Number(le) > 0).toBe(true);
      for (const [label, text] of Object.entries(others)) expect(allowed[label]).toContain(text);
    }
  });

  it('are those that the documents name, with the same labels', async () => {
    await api.ask(lookups['search'] ?? '');
    await api.ask('{ places(limit: 1) { id } }');
    const text = await textOf(api);
    const given = [...text.matchAll(/^# TYPE (xiaojuren_\w+) /gm)].map(([, name = '']) => name);
    const rows = [
      ...readFileSync('docs/OPERATING.md', 'utf8').matchAll(/^\| `(xiaojuren_\w+)` +\| ([^|]*)\|/gm),
    ];
    expect(rows.map(([, name = '']) => name).toSorted()).toEqual(given.toSorted());
    const all = await samples(api);
    for (const [, name = '', labels = ''] of rows) {
      const found = all.filter((one) => one.name.replace(/_(bucket|sum|count)$/, '') === name);
      const used = new Set(found.flatMap((one) => Object.keys(one.labels)).filter((label) => label !== 'le'));
      expect(found.length).toBeGreaterThan(0);
      expect([name, [...used]]).toEqual([name, [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label)]);
    }
    const pages = [
      'README.md',
      'CHANGELOG.md',
      ...readdirSync('docs')
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
    ];
    const named = pages.flatMap(
      (file) => readFileSync(`${projectFolder}/${file}`, 'utf8').match(/xiaojuren_[a-z_]+/g) ?? [],
    );
    expect([...new Set(named)].filter((name) => !given.includes(name))).toEqual([]);
  });
});
