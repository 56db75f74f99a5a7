import { join } from 'node:path';
import { askBeforehand } from '../ask-beforehand.js';
import { projectFolder } from '../project-folder.js';
import { terminalLogger as logger } from '../terminal-logger.js';
import { userName } from '../user-name.js';
import { contentHosts, postConnectCommand } from '../../api/browser-kit.js';
import type { Editor } from '../../api/editors.js';
import { publicUrl } from '../../api/public-url.js';
import { readConfig, type Config } from '../../config.js';
import { editorToken } from '../../database/editor-token.js';
import { choosePort } from '../../database/ports.js';
import { startDatabase, type RunningDatabase } from '../../database/start-database.js';
import { XiaojurenError } from '../../errors/xiaojuren-error.js';
import type { Connection } from '../../graph/open-driver.js';
import { promised } from '../../util/promised.js';

/**
 * `xiaojuren start`: database, schema, seed, API, in this order; one block of addresses when all answer. Ends when it
 * is told to (Ctrl-C, SIGTERM) or when the database ends; whatever was started is stopped, last first.
 */
export const start = async (): Promise<void> => {
  const config = readConfig(process.env, projectFolder);
  const stopping = stopSignal();
  const cleanUp: (() => Promise<void>)[] = [];
  try {
    const port = await choosePort({
      fixed: config.ports.api,
      usual: 4000,
      setting: 'XIAOJUREN_PORT',
      host: config.host,
      reserved: [config.ports.bolt, config.ports.browser].filter((fixed) => fixed !== null),
      logger,
    }).catch((cause: unknown) => {
      throw hostOr(config.host, cause);
    });
    const apiUrl = publicUrl(config.host, port);
    const begun = promised<undefined>();
    // What answers is loaded while the database starts, which takes longer.
    const loading = begun.promise.then(async () => (await import('../serve.js')).loadServer());
    loading.catch(() => undefined);
    if (config.neo4j !== null) begun.resolve(undefined);
    const onBegun = (): void => {
      begun.resolve(undefined);
    };
    const database = config.neo4j === null ? await embedded(config, apiUrl, stopping.signal, onBegun) : null;
    if (database !== null) cleanUp.push(() => database.stop());
    const { graph, fill, listen } = (await loading)(config.neo4j ?? connectionTo(database));
    cleanUp.push(() => graph.close());
    stopping.signal.throwIfAborted();
    await fill(stopping.signal);
    stopping.signal.throwIfAborted();
    const editors = whoMayEdit(config);
    const api = await listen({
      editors: editors.all,
      neo4jBrowserUrl: database?.browserUrl ?? config.neo4j?.browserUrl ?? null,
      host: config.host,
      port,
      cacheBytes: config.cacheBytes,
    });
    cleanUp.push(() => api.stop());
    stopping.signal.throwIfAborted();
    database?.describe({ apiUrl });
    const warming = new AbortController();
    const examples = join(projectFolder, 'src/web/examples');
    const warmed = askBeforehand(api, examples, warming.signal).catch((error: unknown) => {
      logger.warn(`The questions of the playground were not asked beforehand: ${String(error)}`);
    });
    // By then the database has taken most classes that it ever needs.
    if (database !== null)
      void warmed
        .then(() => warming.signal.aborted || database.archiveClasses())
        .then((isMade) => {
          if (!isMade && !warming.signal.aborted)
            logger.info(
              'No archive of the classes of Neo4j could be made: later starts take as long as this one.',
            );
        });
    cleanUp.push(() => {
      warming.abort();
      return warmed;
    });
    console.log(welcome(apiUrl, database, config.neo4j?.browserUrl ?? null, editors.hint));
    const exit = await Promise.race([stopping.requested, database?.exited ?? never]);
    if (exit !== undefined && !stopping.signal.aborted) {
      logger.error(`The database ended by itself: ${exit.reason}. Its log is ${exit.log}.`);
      process.exitCode = 1;
    }
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    if (stopping.signal.aborted) logger.info('Stopping ...');
    for (const stop of cleanUp.toReversed()) {
      await stop().catch((error: unknown) => {
        logger.error('Stopping a part failed.', error);
      });
    }
    stopping.forget();
  }
};

/** SETTING_INVALID where the address to listen on is none of this machine; else the error as it is. */
const hostOr = (host: string, cause: unknown): unknown =>
  cause instanceof XiaojurenError
    ? cause
    : new XiaojurenError(
        'SETTING_INVALID',
        { setting: 'XIAOJUREN_HOST', value: host, expected: 'an address of this machine' },
        { cause },
      );

/**
 * Who may change the graph: the editors that are set; else, of the embedded database, whoever can read the token in the
 * home folder; else nobody.
 */
const whoMayEdit = ({ editors, neo4j, home }: Config): { all: readonly Editor[]; hint: string } => {
  if (editors !== null)
    return { all: editors, hint: `by ${editors.map(({ name }) => name).join(', ')}, with their tokens` };
  if (neo4j !== null) return { all: [], hint: 'by the command line only; XIAOJUREN_EDITORS is not set' };
  const { token, file } = editorToken(home);
  return { all: [{ name: userName(), token }], hint: `with the token in ${file}` };
};

const embedded = (
  config: Config,
  apiUrl: string,
  signal: AbortSignal,
  onBegun: () => void,
): Promise<RunningDatabase> =>
  startDatabase({
    config,
    projectFolder,
    browser: { postConnectCommand: postConnectCommand(apiUrl), contentHosts: contentHosts(apiUrl) },
    logger,
    signal,
    onBegun,
  });

const connectionTo = (database: RunningDatabase | null): Connection => {
  if (database === null) throw new Error('neither a server is set nor was one started');
  return { uri: database.uri, user: database.user, password: database.password, database: 'neo4j' };
};

const never = new Promise<undefined>(() => undefined);

/** Ctrl-C or SIGTERM asks for an orderly stop; a second one ends at once, and the guard sees to the database. */
const stopSignal = () => {
  const controller = new AbortController();
  const requested = new Promise<undefined>((resolve) => {
    controller.signal.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    requested,
    forget: () => {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    },
  };
};

const welcome = (
  apiUrl: string,
  database: RunningDatabase | null,
  otherBrowserUrl: string | null,
  editing: string,
): string => {
  const browser =
    database === null
      ? `  Neo4j Browser   ${otherBrowserUrl ?? 'that of the server named by NEO4J_URI'}`
      : `  Neo4j Browser   ${database.browserUrl}
                  user ${database.user}, password ${database.password}`;
  return `
Xiaojuren is ready. Ctrl-C stops it.

  Playground      ${apiUrl}/graphql
${browser}
  Changes         ${editing}
  Try first       open the playground and press the play button: who hosted the 2022 conference, in which role,
                  and according to which source? Each tab asks another question.
`;
};
