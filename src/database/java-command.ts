// The arguments Java is given, for the server and for Neo4j's own administration tool.
import { join } from 'node:path';
import { usualMemory } from './memory.js';
import type { DatabasePaths } from './paths.js';

export interface JavaCommand {
  readonly args: readonly string[];
  /** The whole environment: nothing set for other programs (JAVA_TOOL_OPTIONS, a locale without UTF-8) reaches Java. */
  readonly env: Readonly<Record<string, string>>;
}

/** Neo4j's own list for Java 17 and newer, as far as Community needs it. */
const serverOptions = [
  '-Xms256m',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  // After an OutOfMemoryError the server may go on half dead; an end is seen and can be acted on.
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

export const serverCommand = (paths: DatabasePaths, { heapMb } = usualMemory): JavaCommand => ({
  args: [
    `-Xmx${heapMb}m`,
    ...serverOptions,
    ...classPath(paths),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(paths.database),
    `--config-dir=${paths.conf}`,
  ],
  env: environment(paths),
});

/** It lives a second or two: optimizing its code would take longer than running it (measured: 2.5 s, with these 0.9 s). */
const adminOptions = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export const adminCommand = (paths: DatabasePaths, command: readonly string[]): JavaCommand => ({
  args: [...adminOptions, ...classPath(paths), 'org.neo4j.cli.AdminTool', ...command],
  env: environment(paths),
});

/** The argument by which a server of this database is recognised among all processes. */
export const homeArgument = (database: string): string => `--home-dir=${database}`;

const classPath = (paths: DatabasePaths): string[] => ['-cp', join(paths.jars, '*')];

const environment = (paths: DatabasePaths): Record<string, string> => ({
  NEO4J_HOME: paths.database,
  NEO4J_CONF: paths.conf,
  LC_ALL: 'C.UTF-8',
});
