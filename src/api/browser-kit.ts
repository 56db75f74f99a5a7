/**
 * The kit for Neo4j Browser: our style, a guide, a welcome and the saved queries. Neo4j Browser is served by the
 * database from another port, so it fetches them from here across origins.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

export interface BrowserKitOptions {
  /** Folder of style.grass, guide.html and welcome.html, usually dist/web/neo4j-browser. */
  readonly folder: string;
  /** Folder of the saved queries, usually cypher/query. */
  readonly queryFolder: string;
}

/** Where the kit is served below the address of the API. */
const base = '/neo4j-browser';

/** How much later than the style the welcome is answered. */
const welcomeDelayMs = 300;

/**
 * The value of `browser.post_connect_cmd`: applies our style, opens our guide in the side bar, where it stays beside the
 * answers, and our welcome in the stream. Neo4j Browser splits at `;` and puts a colon before each part.
 * Newer frames go on top; the welcome is answered a moment later so that it stands above the listing of the style.
 * @param apiUrl address of the API as the reader's browser reaches it, such as `http://localhost:4000`.
 */
export const postConnectCommand = (apiUrl: string): string => {
  const kit = new URL(apiUrl).origin + base;
  return `style ${kit}/style.grass; guide ${kit}/guide.html; play ${kit}/welcome.html`;
};

/** The value of `browser.remote_content_hostname_whitelist`: the hosts, without port, that the commands fetch from. */
export const contentHosts = (apiUrl: string): string =>
  [...new Set([new URL(apiUrl).hostname, 'localhost', '127.0.0.1'])].join(',');

/** GET /neo4j-browser/style.grass, guide.html, welcome.html and queries/NAME.cypher. */
export const browserKitRoutes: FastifyPluginAsync<BrowserKitOptions> = async (
  app,
  { folder, queryFolder },
) => {
  app.addHook('onRequest', allowNeo4jBrowser);
  app.options(`${base}/*`, (_request, reply) => reply.code(204).send());
  app.get(`${base}/style.grass`, (_request, reply) =>
    sendFile(reply, join(folder, 'style.grass'), 'text/css; charset=utf-8'),
  );
  for (const name of ['guide.html', 'welcome.html']) {
    app.get(`${base}/${name}`, async (request, reply) => {
      if (name === 'welcome.html') await setTimeout(welcomeDelayMs);
      const apiUrl = `${request.protocol}://${request.host}`;
      return sendFile(reply, join(folder, name), 'text/html; charset=utf-8', (page) =>
        fillPage(page, apiUrl, readQueries(queryFolder)),
      );
    });
  }
  app.get<{ Params: { name: string } }>(`${base}/queries/:name.cypher`, (request, reply) => {
    const query = readQueries(queryFolder).get(request.params.name);
    if (query !== undefined) return reply.type('text/plain; charset=utf-8').send(query);
    reply.callNotFound();
    return reply;
  });
  await Promise.resolve();
};

const notBuilt = 'This part of Xiaojuren was not built. Run "npm run build" and try again.\n';

/** Reads at every request: the files are small and seldom asked for, and a change shows at once. */
const sendFile = (
  reply: FastifyReply,
  path: string,
  type: string,
  fill: (text: string) => string = (text) => text,
): FastifyReply =>
  existsSync(path)
    ? reply.type(type).send(fill(readFileSync(path, 'utf8')))
    : reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);

/**
 * A page of the kit with its places filled: `{{query NAME}}` by the saved query, so that page and file cannot differ,
 * `{{api}}` by the address of the API and `{{kit}}` by that of the kit.
 * @throws Error naming a place for which there is no query.
 */
export const fillPage = (page: string, apiUrl: string, queries: ReadonlyMap<string, string>): string =>
  page
    .replaceAll('{{api}}', escapeHtml(apiUrl))
    .replaceAll('{{kit}}', escapeHtml(apiUrl + base))
    .replace(/\{\{query ([\w-]+)\}\}/g, (_place, name: string) => {
      const query = queries.get(name);
      if (query === undefined) throw new Error(`neo4j-browser: there is no query "${name}"`);
      return escapeHtml(withoutHeader(query));
    });

/** The saved queries by name, with their headers. */
export const readQueries = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => [file.replace(/\.cypher$/, ''), readFileSync(join(folder, file), 'utf8')]),
  );

const withoutHeader = (query: string): string => query.replace(/^(?:\/\/.*\n)+/, '').trim();

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** Whether an origin is on the reader's own machine or on the host that the request went to. */
export const isNear = (origin: string, host: string | undefined): boolean => {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  if (['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return true;
  const own = `http://${host ?? ''}`;
  return URL.canParse(own) && new URL(own).hostname === hostname;
};

/** Lets Neo4j Browser read the answer: CORS, and the private network access that Chromium asks for. */
const allowNeo4jBrowser = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
  const { origin, host } = request.headers;
  void reply.headers({ vary: 'origin', 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
  if (origin !== undefined && isNear(origin, host)) {
    void reply.headers({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET',
      // It asks with cache-control, pragma and headers of its error reporting.
      'access-control-allow-headers': '*',
    });
    if (request.headers['access-control-request-private-network'] === 'true')
      void reply.header('access-control-allow-private-network', 'true');
  }
  done();
};
