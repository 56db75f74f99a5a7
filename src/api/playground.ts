/**
 * Serves the GraphQL playground that `vite build` made. A browser that opens /graphql gets the page; requests with a
 * query, and clients that do not ask for HTML, go on to the API at the same address.
 */
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply, RouteShorthandOptions } from 'fastify';

export interface PlaygroundOptions {
  /** The folder that the build wrote, usually dist/web/playground. */
  readonly folder: string;
  /** Address of Neo4j Browser for the link in the header, null when there is none. */
  readonly neo4jBrowserUrl: string | null;
}

/**
 * What the page may load: its own files; styles that the editor makes while running; icons and fonts inside its styles.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt =
  'The playground was not built, so there is no page here. Run "npm run build" and start again. The API itself answers POST requests at /graphql.\n';

/** Whether this is a person's browser asking for a page: it wants HTML and sends no query. */
export const wantsPage = ({ url, headers }: Pick<IncomingMessage, 'url' | 'headers'>): boolean =>
  /\btext\/html\b/.test(headers.accept ?? '') && !new URLSearchParams(url?.split('?')[1]).has('query');

/** Route options under which a route is taken only for requests that `wantsPage`; the others find the next route. */
const pageOnly: RouteShorthandOptions = { constraints: { page: true } };

/** GET /, GET /graphql for browsers, and /playground/*. Without a build the page is a 503 that says what to do. */
export const playgroundRoutes: FastifyPluginAsync<PlaygroundOptions> = async (app, options) => {
  app.addConstraintStrategy({
    name: 'page',
    storage: <Handler>() => {
      const handlers = new Map<unknown, Handler>();
      return {
        get: (value: unknown) => handlers.get(value) ?? null,
        set: (value: unknown, handler: Handler) => {
          handlers.set(value, handler);
        },
      };
    },
    deriveConstraint: (request: IncomingMessage) => wantsPage(request),
  });
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('content-security-policy', contentSecurityPolicy);
    done();
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  app.get('/playground/', (_request, reply) => reply.redirect('/graphql'));
  app.get('/playground/links.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({ neo4jBrowser: options.neo4jBrowserUrl }),
  );

  if (!existsSync(join(options.folder, 'index.html'))) {
    app.get('/graphql', pageOnly, (_request, reply) => missing(reply));
    return;
  }
  await app.register(fastifyStatic, {
    root: options.folder,
    prefix: '/playground/',
    index: false,
    preCompressed: true,
    // Every file below assets/ has a hash of its content in its name.
    maxAge: '365d',
    immutable: true,
    setHeaders: (reply) => void reply.setHeader('vary', 'accept, accept-encoding'),
  });
  app.get('/graphql', pageOnly, (_request, reply) =>
    reply.sendFile('index.html', { maxAge: 0, immutable: false }),
  );
};

const missing = (reply: FastifyReply): FastifyReply =>
  reply.code(503).header('vary', 'accept').type('text/plain; charset=utf-8').send(notBuilt);
