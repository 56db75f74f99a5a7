import type { Graph } from '../../../src/graph/open-driver.js';
import type { PostgresqlPrograms } from './programs.js';

export interface PostgresqlTask {
  readonly programs: PostgresqlPrograms;
  readonly home: string;
  readonly size: number;
  readonly graph: Graph;
  readonly say: (line: string) => void;
}

export interface RunningPostgresql {
  readonly connectionString: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Not yet: the data has to be written into PostgreSQL first. */
export const startPostgresql = ({ say }: PostgresqlTask): Promise<RunningPostgresql | null> => {
  say('PostGraphile is left out as yet.');
  return Promise.resolve(null);
};
