// The arguments Java is given, for the server and for Neo4j's own administration tool.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { usualMemory, type Memory } from './memory.js';
import type { DatabasePaths } from './paths.js';

export interface JavaCommand {
  readonly args: readonly string[];
  /** The whole environment: nothing set for other programs (JAVA_TOOL_OPTIONS, a locale without UTF-8) reaches Java. */
  readonly env: Readonly<Record<string, string>>;
}

/** Neo4j's own list for Java 17 and newer, as far as Community needs it. */
const serverOptions = [
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

/** @param classes what `archiveOptions` gives. */
export const serverCommand = (
  paths: DatabasePaths,
  classes: readonly string[],
  { heapMb }: Memory = usualMemory,
): JavaCommand => ({
  args: [
    '-Xms256m',
    `-Xmx${heapMb}m`,
    ...serverOptions,
    ...classes,
    ...classPath(paths),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(paths.database),
    `--config-dir=${paths.conf}`,
  ],
  env: environment(paths),
});

/** Makes an archive of the classes in a list, for a server with these options; see class-archive.ts. */
export const archiveCommand = (
  paths: DatabasePaths,
  { list, archive }: { readonly list: string; readonly archive: string },
): JavaCommand => ({
  args: [
    '-Xmx512m',
    ...serverOptions,
    ...['-Xshare:dump', `-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${archive}`],
    ...classPath(paths),
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

/** By the folder's own name, as an archive of classes has it, whichever link leads there. */
const classPath = (paths: DatabasePaths): string[] => ['-cp', join(realpathSync(paths.jars), '*')];

const environment = (paths: DatabasePaths): Record<string, string> => ({
  NEO4J_HOME: paths.database,
  NEO4J_CONF: paths.conf,
  LC_ALL: 'C.UTF-8',
});
