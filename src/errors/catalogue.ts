/**
 * Every error a user can meet: its stable code, where it shows, and its message. `docs/ERRORS.md` lists the same
 * codes and says what to do; `tests/errors.test.ts` keeps the two equal. A code is never used for another error.
 *
 * `status` is the HTTP status of a GraphQL answer with this error, `exit` the exit status of a command
 * (1 it failed, 2 it was called wrongly). `{name}` in a message stands for a detail given by the thrower.
 */
export interface ErrorEntry {
  readonly status: number;
  readonly exit: 1 | 2;
  readonly message: string;
}

export const catalogue = {
  // Starting the database
  JAVA_NOT_FOUND: {
    status: 500,
    exit: 1,
    message:
      'Neo4j needs Java 17 or newer, and none was found. Looked in: {places}. Install Java (Debian: apt-get install openjdk-17-jre-headless) or set JAVA_HOME to one.',
  },
  JAVA_TOO_OLD: {
    status: 500,
    exit: 1,
    message:
      'Neo4j needs Java 17 or newer. Found only: {found}. Install a newer Java or set JAVA_HOME to one.',
  },
  MAVEN_NOT_FOUND: {
    status: 500,
    exit: 1,
    message:
      'Neo4j {version} is not in {folder} yet, and Maven, which fetches it, is not on PATH. Install Maven (Debian: apt-get install maven) and start again.',
  },
  DOWNLOAD_FAILED: {
    status: 500,
    exit: 1,
    message:
      'Fetching Neo4j {version} did not finish: {reason}. What has arrived is kept; start again with a connection to resume.',
  },
  PORT_TAKEN: {
    status: 500,
    exit: 1,
    message:
      'Port {port} ({setting}) is taken by another program. Stop that program, choose another {setting}, or unset it so that a free port is chosen.',
  },
  HOME_NOT_USABLE: {
    status: 500,
    exit: 1,
    message:
      'The folder {folder} cannot be used for the database: {reason}. Set XIAOJUREN_HOME to a folder you may write to.',
  },
  DATA_IN_USE: {
    status: 500,
    exit: 1,
    message:
      'The data folder {folder} is in use by another run (process {pid}). Stop that run with Ctrl-C in its window, or set XIAOJUREN_HOME to another folder.',
  },
  DATA_TOO_NEW: {
    status: 500,
    exit: 1,
    message:
      'The data in {folder} was written by Neo4j {found}, which is newer than {version}. Use the newer Xiaojuren, or set XIAOJUREN_HOME to another folder.',
  },
  DISK_FULL: {
    status: 500,
    exit: 1,
    message:
      'The disk that holds {folder} has {free} MB left; at least {needed} MB are needed. Free some space and start again.',
  },
  DATABASE_START_FAILED: {
    status: 500,
    exit: 1,
    message: 'Neo4j did not start: {reason}. Its log is {log}.',
  },

  // Working with the database
  DATABASE_UNAVAILABLE: {
    status: 503,
    exit: 1,
    message:
      'The database does not answer. Try again in a moment; if it lasts, look at its log, or check NEO4J_URI if you set it.',
  },
  DATABASE_BUSY: {
    status: 503,
    exit: 1,
    message:
      'The database has more to do than it can: a question waited {seconds} seconds for one of {connections} connections in vain. Try again in a moment, or ask for less at a time.',
  },
  DATABASE_REFUSED: {
    status: 503,
    exit: 1,
    message:
      'The database refused the log-in or does not have the database asked for ({reason}). Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
  },
  SCHEMA_DIFFERS: {
    status: 500,
    exit: 1,
    message:
      'The database has "{name}" with other options than cypher/schema/ says: expected {expected}, found {found}. Drop it (DROP {kind} {name}) and start again.',
  },
  SEED_INCOMPLETE: {
    status: 500,
    exit: 1,
    message:
      '{script}, statement {statement}: {given} rows were given and {written} could be written. Not in the graph: {missing}. Run the scripts of seed/ in the order of their numbers.',
  },

  // Commands
  SETTING_INVALID: {
    status: 500,
    exit: 2,
    message: 'The setting {setting} is "{value}". Expected {expected}. See docs/CONFIG.md.',
  },
  FILE_NOT_READABLE: {
    status: 500,
    exit: 1,
    message: 'The file {file} cannot be read: {reason}.',
  },
  HASH_DIFFERS: {
    status: 500,
    exit: 1,
    message:
      '{file} is not the text that {source} was read from: its SHA-256 is {found}, expected {expected}. Nothing was stored. Each character counts; docs/MODEL.md says what text is meant.',
  },
  HASH_UNKNOWN: {
    status: 500,
    exit: 1,
    message: '{source} has no SHA-256 on record, so no text can be checked against it. Nothing was stored.',
  },
  TEXT_NOT_UTF8: {
    status: 500,
    exit: 1,
    message: '{file} is not UTF-8 text, or longer than 100 MB. Nothing was stored.',
  },

  // Questions
  BAD_USER_INPUT: { status: 400, exit: 2, message: '{reason}' },
  NOT_FOUND: { status: 200, exit: 1, message: 'There is no {what} "{id}".{suggestion}' },
  SERVER_UNAVAILABLE: {
    status: 503,
    exit: 1,
    message:
      'No Xiaojuren server at {address}: {reason}. Start one with "xiaojuren start", or give the address of one with --server or XIAOJUREN_SERVER.',
  },
  OPTION_INVALID: {
    status: 400,
    exit: 2,
    message: 'Option {option} is "{value}". Expected {expected}.',
  },
  CLAIM_INVALID: {
    status: 400,
    exit: 2,
    message: 'Nothing was written: {faults} docs/MODEL.md says what each field takes.',
  },
  UNAUTHENTICATED: {
    status: 401,
    exit: 1,
    message:
      'Changes need the token of an editor, sent as "Authorization: Bearer TOKEN", and this request has {found}. docs/CONFIG.md says under XIAOJUREN_EDITORS where the token is.',
  },
  LIMIT_OUT_OF_RANGE: {
    status: 400,
    exit: 2,
    message: 'Field "{field}": {argument} is {value}. Expected a whole number from {least} to {most}.',
  },
  CURSOR_INVALID: {
    status: 400,
    exit: 2,
    message:
      'Field "{field}": {argument} is "{value}". Expected an endCursor of an earlier page of the same list.',
  },
  DATE_INVALID: {
    status: 400,
    exit: 2,
    message:
      '"{value}" is not a date: {reason}. Expected a year (2022), a month (2022-09), a day (2022-09-08) or a period (2021/2025).',
  },
  REQUEST_TOO_LARGE: {
    status: 413,
    exit: 2,
    message:
      'The body of the request has {value} bytes, at most {limit} are read. Hand long lists over in parts.',
  },
  QUERY_TOO_EXPENSIVE: {
    status: 400,
    exit: 2,
    message: 'The query is too large: {reason}. Ask for fewer levels, fewer fields or smaller pages.',
  },
  QUERY_TIMED_OUT: {
    status: 503,
    exit: 1,
    message:
      'The query took longer than {seconds} seconds and was stopped. Ask for fewer levels or smaller pages.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    exit: 1,
    message: 'Something unexpected went wrong; what is known about it is in the log: {reference}.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof catalogue;
