/**
 * The API: Fastify in front (limits, headers, JSON errors), Apollo Server behind it at /graphql. It keeps no state, so
 * as many instances as needed can stand side by side on one database.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import helmet from '@fastify/helmet';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyInstance } from 'fastify';
import { browserKitRoutes } from './browser-kit.js';
import { contextOf, type Context } from './context.js';
import { executableSchema } from './executable-schema.js';
import { formatError } from './format-error.js';
import { lookups } from './lookups.js';
import { operationGuard } from './operation-guard.js';
import { playgroundRoutes } from './playground.js';
import type { Graph } from '../graph/open-driver.js';
import type { Statements } from '../graph/statements.js';
import type { Logger } from '../util/logger.js';

export interface ApiOptions {
  readonly graph: Graph;
  readonly statements: Statements;
  /** schema.graphql. */
  readonly contract: string;
  /** Folder of package.json, below which the built pages and the queries lie. */
  readonly projectFolder: string;
  /** Address of Neo4j Browser, or null when there is none to link to. */
  readonly neo4jBrowserUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
}

export interface RunningApi {
  readonly url: string;
  /** Finishes what is being answered, then stops listening. The graph stays open: its opener closes it. */
  stop(): Promise<void>;
}

/** Longest request body; the longest example query has about 1 kB. */
const bodyLimitBytes = 100_000;
/** Most lexical tokens of a query; GraphiQL's introspection has about 250. */
const maximumTokens = 4_000;

/** Builds the schema and starts listening. Throws what `executableSchema` throws, or the listening error. */
export const startApi = async (options: ApiOptions): Promise<RunningApi> => {
  const { graph, statements, contract, logger } = options;
  const app = fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<Context>({
    schema: await executableSchema(contract, statements, graph, lookups(statements)),
    plugins: [ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app), operationGuard()],
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
  await addRoutes(app, apollo, options);
  await app.listen({ host: options.host, port: options.port });
  return {
    url: `http://${options.host === '127.0.0.1' ? 'localhost' : options.host}:${String(options.port)}`,
    stop: () => apollo.stop(),
  };
};

const addRoutes = async (
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  { graph, projectFolder, neo4jBrowserUrl, logger }: ApiOptions,
): Promise<void> => {
  const context = contextOf(graph);
  answerErrorsInJson(app, logger);
  await app.register(helmet, { contentSecurityPolicy: false, strictTransportSecurity: false });
  await app.register(playgroundRoutes, { folder: `${projectFolder}/dist/web/playground`, neo4jBrowserUrl });
  await app.register(browserKitRoutes, {
    folder: `${projectFolder}/dist/web/neo4j-browser`,
    queryFolder: `${projectFolder}/cypher/query`,
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) }),
  });
  app.get('/healthz', async (_request, reply) => {
    try {
      await graph.read('RETURN 1 AS one', {}, 2_000);
      return await reply.send({ status: 'ok' });
    } catch {
      return await reply.code(503).send({ status: 'database unavailable' });
    }
  });
};

const answerErrorsInJson = (app: FastifyInstance, logger: Logger): void => {
  const body = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(body('NOT_FOUND', `There is no page "${request.url.slice(0, 100)}". The API is at /graphql.`)),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(body('BAD_REQUEST', error.message));
    logger.error('unexpected error', error);
    return reply.code(500).send(body('INTERNAL_SERVER_ERROR', 'Something unexpected went wrong.'));
  });
};

const ignore = (): void => undefined;
const logged = (log: (message: string) => void) => (message: unknown) => {
  log(String(message));
};
