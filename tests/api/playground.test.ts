import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fastify, type FastifyInstance } from 'fastify';
import { playgroundRoutes, wantsPage } from '../../src/api/playground.js';

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const start = async (folder: string): Promise<FastifyInstance> => {
  const app = fastify();
  await app.register(playgroundRoutes, { folder, neo4jBrowserUrl: 'http://localhost:7474/browser/' });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: () => ({ answered: 'by the API' }) });
  return app;
};

describe('wantsPage', () => {
  it.each([
    { accept: browserAccept, url: '/graphql', expected: true },
    { accept: browserAccept, url: '/graphql?query=%7Ba%7D', expected: false },
    { accept: 'application/json', url: '/graphql', expected: false },
    { accept: '*/*', url: '/graphql', expected: false },
    { accept: undefined, url: '/graphql', expected: false },
  ])('is $expected for $url with accept $accept', ({ accept, url, expected }) => {
    expect(wantsPage({ url, headers: accept === undefined ? {} : { accept } })).toBe(expected);
  });
});

describe('playgroundRoutes', () => {
  let folder: string;
  let app: FastifyInstance;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'xiaojuren-playground-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html>page');
    writeFileSync(join(folder, 'assets/a-1234.js'), 'plain');
    writeFileSync(join(folder, 'assets/a-1234.js.br'), brotliCompressSync('plain'));
    app = await start(folder);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url, headers });

  it('gives browsers the page, with its policy and to be asked for again each time', async () => {
    const response = await get('/graphql', { accept: browserAccept });
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('page');
    expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    expect(response.headers['cache-control']).toBe('public, max-age=0');
    expect(response.headers.vary).toContain('accept');
  });

  it.each([
    { url: '/graphql', headers: { accept: 'application/json' } },
    { url: '/graphql?query=%7Ba%7D', headers: { accept: browserAccept } },
  ])('leaves GET $url with $headers to the API', async ({ url, headers }) => {
    expect((await get(url, headers)).json()).toEqual({ answered: 'by the API' });
  });

  it('leaves POST to the API, also from browsers', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: browserAccept },
    });
    expect(response.json()).toEqual({ answered: 'by the API' });
  });

  it('leads / and /playground/ to the page', async () => {
    for (const url of ['/', '/playground/']) expect((await get(url)).headers.location).toBe('/graphql');
  });

  it('serves files compressed as they were built, and for long', async () => {
    const response = await get('/playground/assets/a-1234.js', { 'accept-encoding': 'gzip, br' });
    expect(response.headers['content-encoding']).toBe('br');
    expect(response.headers['content-type']).toContain('javascript');
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/playground/assets/a-1234.js')).body).toBe('plain');
  });

  it('tells where Neo4j Browser is', async () => {
    expect((await get('/playground/links.json')).json()).toEqual({
      neo4jBrowser: 'http://localhost:7474/browser/',
    });
  });

  it('says what to do when the playground was not built, and leaves the API alone', async () => {
    const bare = await start(join(folder, 'absent'));
    const page = await bare.inject({ method: 'GET', url: '/graphql', headers: { accept: browserAccept } });
    expect([page.statusCode, page.body]).toEqual([503, expect.stringContaining('npm run build')]);
    const api = await bare.inject({ method: 'POST', url: '/graphql' });
    expect(api.statusCode).toBe(200);
    await bare.close();
  });
});
