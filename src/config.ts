/**
 * Settings: the environment read once into one frozen object. Nothing else reads `process.env`.
 * `docs/CONFIG.md` lists every variable; `tests/config.test.ts` keeps the two equal.
 */
import { homedir } from 'node:os';
import { delimiter, resolve } from 'node:path';
import { z } from 'zod';
import { XiaojurenError } from './errors/xiaojuren-error.js';

/** What a token is made of (RFC 6750, with a length that cannot be guessed). */
export const tokenForm = /^[A-Za-z0-9._~+/=-]{20,500}$/;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535);

const editors = z
  .string()
  .transform((text) => text.split(',').map((entry) => entry.split(':')))
  .pipe(
    z.array(
      z.tuple([z.string().regex(/^[^\s\p{C}](?:[^\p{C}]{0,98}[^\s\p{C}])?$/u), z.string().regex(tokenForm)]),
    ),
  )
  .transform((entries) => entries.map(([name, token]) => Object.freeze({ name, token })))
  .refine((entries) => (['name', 'token'] as const).every((part) => isDistinct(entries.map((e) => e[part]))));

const isDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** Each variable with what it accepts; the texts stand in error messages and in docs/CONFIG.md. */
export const settings = {
  NEO4J_URI: {
    schema: z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/),
    expected: 'an address such as bolt://localhost:7687 or neo4j+s://example.org',
  },
  NEO4J_USER: { schema: z.string().min(1), expected: 'a user name' },
  NEO4J_PASSWORD: { schema: z.string().min(1), expected: 'a password' },
  NEO4J_DATABASE: { schema: z.string().min(1), expected: 'the name of a database' },
  NEO4J_BROWSER_URL: {
    schema: z.string().regex(/^https?:\/\/\S+$/),
    expected: 'an address such as http://localhost:7474/browser/',
  },
  XIAOJUREN_HOME: { schema: z.string().min(1), expected: 'a folder' },
  XIAOJUREN_HOST: { schema: z.string().min(1), expected: 'an address to listen on, such as 127.0.0.1' },
  XIAOJUREN_PORT: { schema: port, expected: 'a port from 1 to 65535' },
  XIAOJUREN_BOLT_PORT: { schema: port, expected: 'a port from 1 to 65535' },
  XIAOJUREN_BROWSER_PORT: { schema: port, expected: 'a port from 1 to 65535' },
  XIAOJUREN_JAVA_FOLDERS: { schema: z.string(), expected: `folders separated by "${delimiter}"` },
  XIAOJUREN_EDITORS: {
    schema: editors,
    expected:
      'names with their tokens, such as wang:TOKEN,li:TOKEN; a token has 20 characters or more of A-Z, a-z, 0-9 and ._~+/=-, and no two names or tokens are the same',
  },
  XIAOJUREN_CACHE_MB: {
    schema: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .refine((value) => value <= 1_000),
    expected: 'a number of megabytes from 0 to 1000',
  },
  XIAOJUREN_SERVER: {
    schema: z.string().regex(/^https?:\/\/\S+$/),
    expected: 'an address such as http://localhost:4000',
  },
  JAVA_HOME: { schema: z.string(), expected: 'the folder of a Java installation' },
  PATH: { schema: z.string(), expected: `folders separated by "${delimiter}"` },
} as const;

export type SettingName = keyof typeof settings;

const defaultCacheMb = 64;

/** Settings whose value no message shows. */
const secret: ReadonlySet<SettingName> = new Set(['NEO4J_PASSWORD', 'XIAOJUREN_EDITORS']);

export interface Config {
  /** The server to use, or null to start the embedded one. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
    /** Where the Neo4j Browser of that server is, or null when there is none to link to. */
    readonly browserUrl: string | null;
  } | null;
  /** Folder of the jars, the data and the password of the embedded database. */
  readonly home: string;
  /** Address of the server that commands ask, or null: the one that runs here. */
  readonly server: string | null;
  /** Address the API listens on. */
  readonly host: string;
  /** Room for answers that are kept in memory, in bytes; 0: none are. */
  readonly cacheBytes: number;
  /** Who may change the graph, each with a token; null: not set. */
  readonly editors: readonly { readonly name: string; readonly token: string }[] | null;
  /** Ports the user fixed; null means: take the usual one, or another if that is taken. */
  readonly ports: {
    readonly api: number | null;
    readonly bolt: number | null;
    readonly browser: number | null;
  };
  /** Where to look for Java, in this order: JAVA_HOME, PATH, the usual folders (null: those of this system). */
  readonly java: {
    readonly javaHome: string | null;
    readonly path: string;
    readonly folders: readonly string[] | null;
    readonly userHome: string;
  };
}

/**
 * The settings of an environment. Empty variables count as unset, except XIAOJUREN_JAVA_FOLDERS, whose empty value
 * means "nowhere else".
 * @param environment usually `process.env`.
 * @param projectFolder the folder that holds package.json; the default home is `.xiaojuren` in it.
 * @throws SETTING_INVALID naming the variable, its value and what was expected. Passwords and tokens are never shown.
 */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
  projectFolder: string,
): Config => {
  const read = <Name extends SettingName>(name: Name): z.output<(typeof settings)[Name]['schema']> | null => {
    const value = environment[name];
    if (value === undefined || (value === '' && name !== 'XIAOJUREN_JAVA_FOLDERS')) return null;
    const result = settings[name].schema.safeParse(value);
    if (result.success) return result.data as z.output<(typeof settings)[Name]['schema']>;
    const shown = secret.has(name) ? '***' : value;
    throw new XiaojurenError('SETTING_INVALID', {
      setting: name,
      value: shown,
      expected: settings[name].expected,
    });
  };
  const ports = {
    api: read('XIAOJUREN_PORT'),
    bolt: read('XIAOJUREN_BOLT_PORT'),
    browser: read('XIAOJUREN_BROWSER_PORT'),
  };
  refuseEqualPorts(ports);
  const uri = read('NEO4J_URI');
  const folders = read('XIAOJUREN_JAVA_FOLDERS');
  return Object.freeze({
    neo4j:
      uri === null
        ? null
        : Object.freeze({
            uri,
            user: read('NEO4J_USER') ?? 'neo4j',
            password: read('NEO4J_PASSWORD') ?? missingPassword(),
            database: read('NEO4J_DATABASE') ?? 'neo4j',
            browserUrl: read('NEO4J_BROWSER_URL'),
          }),
    home: resolve(projectFolder, read('XIAOJUREN_HOME') ?? '.xiaojuren'),
    server: read('XIAOJUREN_SERVER'),
    host: read('XIAOJUREN_HOST') ?? '127.0.0.1',
    cacheBytes: isRouting(uri) ? 0 : (read('XIAOJUREN_CACHE_MB') ?? defaultCacheMb) * 2 ** 20,
    editors: read('XIAOJUREN_EDITORS'),
    ports: Object.freeze(ports),
    java: Object.freeze({
      javaHome: read('JAVA_HOME'),
      path: read('PATH') ?? '',
      folders: folders === null ? null : folders.split(delimiter).filter((folder) => folder !== ''),
      userHome: homedir(),
    }),
  });
};

/** Behind such an address may be a cluster, whose members are not all of one version. */
const isRouting = (uri: string | null): boolean => uri?.startsWith('neo4j') === true;

const refuseEqualPorts = ({ api, bolt, browser }: Config['ports']): void => {
  const refuse = (setting: SettingName, value: number): never => {
    throw new XiaojurenError('SETTING_INVALID', {
      setting,
      value,
      expected: 'a port that no other setting has',
    });
  };
  if (bolt !== null && bolt === api) refuse('XIAOJUREN_BOLT_PORT', bolt);
  if (browser !== null && (browser === api || browser === bolt)) refuse('XIAOJUREN_BROWSER_PORT', browser);
};

const missingPassword = (): never => {
  throw new XiaojurenError('SETTING_INVALID', {
    setting: 'NEO4J_PASSWORD',
    value: '',
    expected: 'the password of the server named by NEO4J_URI',
  });
};
