/**
 * What the server does, in numbers for Prometheus. Names follow its conventions: seconds, bytes, `_total` for what only grows
 * (https://prometheus.io/docs/practices/naming/). Each server has its own, so that several can run in one process.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** How an answer came about: from memory, made anew, or not sent because the client has it. */
export type Origin = 'memory' | 'made' | 'unchanged';

/** How a lookup ended; left: its client had gone by then. */
export type LookupOutcome = 'answer' | 'error' | 'left';

/** Where the Cypher of a generated field came from. */
export type TranslationOrigin = 'kept' | 'made';

export interface Metrics {
  readonly answered: (status: number, origin: Origin, seconds: number) => void;
  readonly probed: (isUp: boolean, seconds: number) => void;
  readonly looked: (lookup: string, outcome: LookupOutcome, seconds: number) => void;
  readonly translated: (origin: TranslationOrigin) => void;
  /** All of it, in the text format of Prometheus 0.0.4. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** What is counted only when somebody looks. */
export interface Looked {
  readonly cache: () => { readonly bytes: number; readonly answers: number };
  readonly pool: () => { readonly used: number; readonly idle: number };
}

// From a hit in memory to a search of paths that uses all its time.
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const openMetrics = ({ cache, pool }: Looked): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const histogram = <Label extends string>(name: string, help: string, labels: readonly Label[]) =>
    new Histogram({ name, help, labelNames: labels, buckets: seconds, registers });
  const answers = histogram(
    'xiaojuren_request_seconds',
    'Requests to /graphql by HTTP status and by how they were answered.',
    ['status', 'origin'],
  );
  const probes = histogram(
    'xiaojuren_version_probe_seconds',
    'Probes of the version of the graph, of which one serves all requests that wait for it.',
    ['database'],
  );
  const lookups = histogram(
    'xiaojuren_lookup_seconds',
    'Lookups up to their first answer; parts of a dossier are read later.',
    ['lookup', 'outcome'],
  );
  const translations = new Counter({
    name: 'xiaojuren_translations_total',
    help: 'Translations of lists and connections into Cypher, kept from an earlier question or made.',
    labelNames: ['origin'],
    registers,
  });
  const unavailable = new Counter({
    name: 'xiaojuren_database_unavailable_total',
    help: 'Probes that the database did not answer.',
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  };
  gauge('xiaojuren_cache_bytes', 'Room that kept answers take.', () => cache().bytes);
  gauge('xiaojuren_cache_answers', 'Answers that are kept.', () => cache().answers);
  gauge('xiaojuren_pool_used', 'Connections to the database that are in use.', () => pool().used);
  gauge('xiaojuren_pool_idle', 'Connections to the database that wait for use.', () => pool().idle);
  return {
    answered: (status, origin, taken) => {
      answers.observe({ status, origin }, taken);
    },
    probed: (isUp, taken) => {
      probes.observe({ database: isUp ? 'up' : 'down' }, taken);
      if (!isUp) unavailable.inc();
    },
    looked: (lookup, outcome, taken) => {
      lookups.observe({ lookup, outcome }, taken);
    },
    translated: (origin) => {
      translations.inc({ origin });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
