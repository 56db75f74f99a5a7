import { join } from 'node:path';

/** The Neo4j that is started; `pom.xml` names the same one. */
export const neo4jVersion = '5.26.30';

/** The only address the embedded database listens on. A number, so that no resolver decides what it means. */
export const loopback = '127.0.0.1';

export interface DatabasePaths {
  readonly home: string;
  /** Who uses this home now. */
  readonly lock: string;
  /** The token with which changes are sent to the API. */
  readonly editorToken: string;
  readonly jars: string;
  /** Everything of the database; moving or deleting it takes data, password and version along. */
  readonly database: string;
  readonly conf: string;
  readonly data: string;
  /** The one folder LOAD CSV could read from; it stays empty. */
  readonly import: string;
  readonly logs: string;
  /** What Java and Neo4j print themselves, of the latest start only. */
  readonly output: string;
  readonly serverLog: string;
  /** Names of the classes that the latest start took, if it wrote them down. */
  readonly classes: string;
  readonly password: string;
  readonly version: string;
}

/**
 * Where everything lies below a home folder.
 * @param jars folder of the jars; several homes may share one. Default: `neo4j-<version>` in the home.
 */
export const databasePaths = (home: string, jars = join(home, `neo4j-${neo4jVersion}`)): DatabasePaths => {
  const database = join(home, 'database');
  return {
    home,
    lock: join(home, 'in-use.json'),
    editorToken: join(home, 'editor-token'),
    jars,
    database,
    conf: join(database, 'conf'),
    data: join(database, 'data'),
    import: join(database, 'import'),
    logs: join(database, 'logs'),
    output: join(database, 'logs', 'output.log'),
    serverLog: join(database, 'logs', 'neo4j.log'),
    classes: join(database, 'logs', 'classes.list'),
    password: join(database, 'password'),
    version: join(database, 'neo4j-version'),
  };
};
