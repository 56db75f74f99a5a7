/**
 * The API: Fastify in front (limits, headers, JSON errors), Apollo Server behind it at /graphql. It keeps no state, so
 * as many instances as needed can stand side by side on one database.
 */
import { lookup } from 'node:dns/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import helmet from '@fastify/helmet';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import {
  fastify,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type onRequestHookHandler,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { openAnswerCache } from './answer-cache.js';
import { answerFromMemory } from './answer-from-memory.js';
import { newAsked, type Asked } from './asked.js';
import { browserKitRoutes } from './browser-kit.js';
import { contextOf, type Context } from './context.js';
import { drainWhenStopped } from './draining.js';
import { recogniser, type Editor } from './editors.js';
import { executableSchema } from './executable-schema.js';
import { formatError } from './format-error.js';
import { healthRoutes } from './health.js';
import { answerErrorsInJson, errorBody, refusalOf, refuseSocket, refuseUnrouted } from './json-errors.js';
import { checkLargeQuery, maximumTokens } from './large-queries.js';
import { openLeavers } from './leavers.js';
import { lookups, measured } from './lookups.js';
import { openMetrics, type Metrics } from './metrics.js';
import { mutations } from './mutations.js';
import { operationGuard } from './operation-guard.js';
import { playgroundRoutes } from './playground.js';
import { publicUrl } from './public-url.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { readTimeoutMs, type Graph } from '../graph/open-driver.js';
import { poolState } from '../graph/pool-state.js';
import type { Statements } from '../graph/statements.js';
import { deadline } from '../util/deadline.js';
import type { Logger } from '../util/logger.js';
import { sharedNext } from '../util/shared-next.js';
import { stopwatch } from '../util/stopwatch.js';

export interface ApiOptions {
  readonly graph: Graph;
  /** What `apiSchema` gives. */
  readonly schema: GraphQLSchema;
  /** Folder of package.json, below which the built pages and the queries lie. */
  readonly projectFolder: string;
  /** Who may change the graph; nobody else can. */
  readonly editors: readonly Editor[];
  /** Address of Neo4j Browser, or null when there is none to link to. */
  readonly neo4jBrowserUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  /** The database stops a statement after this time; 10 s when left out. */
  readonly timeoutMs?: number;
  /** A request must have come whole within this time; 10 s when left out. */
  readonly arrivalMs?: number;
  /** Room for answers that are kept in memory, in bytes; 0: none are. */
  readonly cacheBytes: number;
  /** A server that stops waits for slow readers so long; 9.5 s when left out. */
  readonly drainMs?: number;
  /** Gives the version that kept answers are of; left out, it is that of the graph. */
  readonly versionOf?: () => Promise<string>;
}

export interface RunningApi {
  readonly url: string;
  /** How many requests to /graphql are being answered. */
  answering(): number;
  /** Finishes what is being answered, then stops listening. The graph stays open: its opener closes it. */
  stop(): Promise<void>;
}

/** Longest request body; the longest example query has about 1 kB. */
const bodyLimitBytes = 100_000;

/**
 * A request may take this long to come, headers and body: 100 kB at 80 kbit/s. Without a limit, whoever sends half of one holds
 * a connection for ever.
 */
const usualArrivalMs = 10_000;
/** How often it is looked for requests that take longer. */
const lookForLateMs = 1_000;

/**
 * schema.graphql with all that answers it. It needs no database yet, so it can be built while that starts.
 * @param contract schema.graphql.
 * @param isChecked whether the contract is known to be without fault, as that of a release is.
 * @throws as `executableSchema`.
 */
export const apiSchema = (
  contract: string,
  statements: Statements,
  isChecked = false,
): Promise<GraphQLSchema> =>
  executableSchema(contract, statements, {
    lookups: measured(lookups(statements)),
    mutations: mutations(statements),
    isChecked,
  });

/** Starts listening. @throws PORT_TAKEN when the port was taken since it was chosen. */
export const startApi = async (options: ApiOptions): Promise<RunningApi> => {
  const { schema, logger, host, port, arrivalMs = usualArrivalMs } = options;
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: arrivalMs,
    http: { headersTimeout: arrivalMs, connectionsCheckingInterval: Math.min(arrivalMs, lookForLateMs) },
    forceCloseConnections: 'idle',
    // What comes on a connection that is open still is answered as before.
    return503OnClosing: false,
    frameworkErrors: refuseUnrouted,
    clientErrorHandler: refuseSocket,
  });
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of an answer; how long answers hold is said by their tags.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      operationGuard(),
    ],
    formatError: formatError(logger),
    parseOptions: { maxLexicalTokens: maximumTokens },
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Fastify and the start command see to signals.
    stopOnTerminationSignals: false,
    logger: { debug: ignore, info: ignore, warn: logged(logger.warn), error: logged(logger.error) },
  });
  await apollo.start();
  const answering = await addRoutes(app, apollo, options);
  try {
    // Of the two addresses that localhost may have, one: with a second server for the other Fastify would not stop as one.
    await app.listen({ host: (await lookup(host, { verbatim: false })).address, port });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new XiaojurenError('PORT_TAKEN', { port, setting: 'XIAOJUREN_PORT' }, { cause });
  }
  let stopped: Promise<void> | null = null;
  return {
    url: publicUrl(host, port),
    answering,
    // A second stop waits for the first.
    stop: () => (stopped ??= apollo.stop()),
  };
};

/** @returns how many requests to /graphql are being answered. */
const addRoutes = async (
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  options: ApiOptions,
): Promise<() => number> => {
  const { graph, projectFolder, editors, neo4jBrowserUrl, logger, host, timeoutMs = readTimeoutMs } = options;
  const recognise = recogniser(editors);
  answerErrorsInJson(app, { logger, bodyLimitBytes });
  app.addHook('onRequest', refuseOtherHosts(host));
  await app.register(helmet, { contentSecurityPolicy: false, strictTransportSecurity: false });
  await app.register(playgroundRoutes, { folder: `${projectFolder}/dist/web/playground`, neo4jBrowserUrl });
  await app.register(browserKitRoutes, {
    folder: `${projectFolder}/dist/web/neo4j-browser`,
    queryFolder: `${projectFolder}/cypher/query`,
  });
  const { cacheBytes } = options;
  const cache = cacheBytes === 0 ? null : openAnswerCache(cacheBytes);
  const metrics = openMetrics({
    cache: () => cache?.taken() ?? { bytes: 0, answers: 0 },
    pool: () => poolState(graph.driver),
  });
  const version = (): (() => Promise<string>) => sharedNext(counted(() => graph.version(), metrics));
  const { versionOf = inTime(version()) } = options;
  // Apollo's integration hands on the request and nothing else.
  const beingAsked = new WeakMap<object, Asked>();
  const askedBy = (request: object): Asked => beingAsked.get(request) ?? newAsked();
  const byApollo = fastifyApolloHandler(apollo, {
    context: (request) => {
      const { authorization } = request.headers;
      const asking = { user: recognise(authorization), hasToken: authorization !== undefined };
      const { looked, translated } = metrics;
      return Promise.resolve(
        contextOf(graph, timeoutMs, { ...asking, asked: askedBy(request), looked, translated }),
      );
    },
  }) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  const answer: typeof byApollo = async (request, reply) => {
    const { query, operationName } = (request.body ?? request.query ?? {}) as Record<string, unknown>;
    checkLargeQuery(query, operationName);
    return byApollo(request, reply);
  };
  const fromMemory = answerFromMemory(answer, {
    cache,
    versionOf,
    isLasting: (request) => askedBy(request).isLasting,
    isInVain: (request) => askedBy(request).isInVain && !askedBy(request).isClientGone,
    roleOf: ({ headers: { authorization } }) => recognise(authorization)?.role ?? 'READER',
    whenJudged: (request, look) => {
      askedBy(request).whenJudged = look;
    },
    databaseIsGone: (request, fault) => {
      askedBy(request).databaseFault = fault;
    },
  });
  const { whileWanted } = openLeavers(graph);
  const answering = new Set<Promise<unknown>>();
  drainWhenStopped(app, answering, options.drainMs);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const taken = stopwatch();
      const asked = newAsked();
      beingAsked.set(request, asked);
      // Unless it has a tag by which to ask whether it still holds.
      void reply.header('cache-control', 'no-store');
      const answered = whileWanted(reply, asked, () => fromMemory(request, reply));
      answering.add(answered);
      try {
        const { body, origin } = await answered;
        metrics.answered(asked.isClientGone ? clientClosed : reply.statusCode, origin, taken());
        return body;
      } catch (error) {
        metrics.answered(asked.isClientGone ? clientClosed : refusalOf(error).status, 'made', taken());
        throw error;
      } finally {
        answering.delete(answered);
      }
    },
  });
  await app.register(healthRoutes, { version: version(), metrics });
  return () => answering.size;
};

/** A request waits no longer for the version, also where it first waits for a look that began before it came. */
const versionWithinMs = 2_500;

const inTime =
  (version: () => Promise<string>): (() => Promise<string>) =>
  () =>
    deadline(version(), versionWithinMs, () => new XiaojurenError('DATABASE_UNAVAILABLE'));

/** The status by which web servers count requests whose client closed the connection, after nginx. */
const clientClosed = 499;

/** Probes of the version, counted. */
const counted =
  (probe: () => Promise<string>, { probed }: Metrics): (() => Promise<string>) =>
  async () => {
    const taken = stopwatch();
    try {
      const version = await probe();
      probed(true, taken());
      return version;
    } catch (error) {
      probed(false, taken());
      throw error;
    }
  };

/**
 * Answers only requests that name this machine, so that a page elsewhere cannot read the API by giving its own name
 * our address (DNS rebinding). Who listens on all addresses lets others in on purpose.
 */
const refuseOtherHosts =
  (host: string): onRequestHookHandler =>
  (request, reply, done) => {
    const names = ['localhost', '127.0.0.1', '[::1]', host];
    if (
      ['0.0.0.0', '::'].includes(host) ||
      names.includes(request.headers.host?.replace(/:\d+$/, '') ?? '')
    ) {
      done();
      return;
    }
    void reply.code(421).send(errorBody('BAD_REQUEST', 'This server does not answer for that host.'));
  };

const ignore = (): void => undefined;
const logged = (log: (message: string) => void) => (message: unknown) => {
  log(String(message));
};
