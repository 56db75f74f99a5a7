/** One server of the comparison. */
import type { Graph } from '../../src/graph/open-driver.js';
import type { HttpRequest } from './load.js';
import type { Stages } from './record.js';
import type { ApiRow, Question } from './rows/row.js';

/** A row as all peers are given it. */
export interface AskedRow {
  readonly row: ApiRow;
  readonly questions: readonly Question[];
  /** The Cypher that the product sends for a question. */
  readonly stagesOf: (question: Question) => Stages;
  readonly graph: Graph;
}

/** A row in the language of a peer: a request for each question, and how its answers are read. */
export interface Prepared {
  readonly requests: readonly HttpRequest[];
  /** The answer in the form in which answers are compared. Throws when it is none. */
  readonly answerOf: (body: unknown) => unknown;
}

export interface Peer {
  readonly name: string;
  readonly url: string;
  /** Process of the server; null where the database itself listens. */
  readonly pid: number | null;
  /** Process of the database, with all that it started. */
  readonly databasePid: number;
  /** Whether it keeps answers, so that all are asked before it is measured. */
  readonly isCached: boolean;
  /** The row in its language, or why it cannot be asked. */
  readonly prepare: (asked: AskedRow) => Promise<Prepared | { readonly reason: string }>;
}

/** The names of all peers, in the order of the tables. */
export const peerNames = [
  'ours, cached',
  'ours, uncached',
  'vanilla',
  'bare driver',
  'HTTP query API',
  'PostGraphile',
] as const;
export type PeerName = (typeof peerNames)[number];

export const isOurs = (name: string): boolean => name.startsWith('ours');
