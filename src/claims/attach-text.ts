import { createHash } from 'node:crypto';
import { astralPositions } from './quotation.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Statements } from '../graph/statements.js';
import type { StatementRunner } from '../graph/statement-runner.js';
import { unknownSource } from './unknown-source.js';

export interface AttachedText {
  readonly source: string;
  readonly title: string;
  /** Length of the text in code points. */
  readonly characters: number;
}

/**
 * Stores a user's own copy of a source's text after its hash matches, so that every `char=` claim of it shows its
 * quotation. Attaching the same text again changes nothing.
 * @param bytes the file. A byte order mark is left out and line ends are made `\n` before its SHA-256 is taken, which
 *   must be the one on record: editors on some systems add these unasked.
 * @param file how to name the file in messages.
 * @throws NOT_FOUND, HASH_UNKNOWN (no hash on record), HASH_DIFFERS, TEXT_NOT_UTF8. Nothing is stored then.
 */
export const attachText = async (
  graph: StatementRunner,
  statements: Statements,
  source: string,
  bytes: Uint8Array,
  file: string,
): Promise<AttachedText> => {
  const { rows } = await graph.run(statements('source/find'), { source });
  const [found] = rows;
  if (found === undefined) throw await unknownSource(graph, statements, source);
  const expected = found['sha256'];
  if (typeof expected !== 'string') throw new XiaojurenError('HASH_UNKNOWN', { source });
  const text = textOf(bytes, file);
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  if (hash !== expected) throw new XiaojurenError('HASH_DIFFERS', { source, file, found: hash, expected });
  await graph.run(statements('source/attach-text'), {
    source,
    text,
    astral: astralPositions(text).map(BigInt),
  });
  return { source, title: String(found['title']), characters: Array.from(text).length };
};

/** Longest text that is read, in bytes. */
export const maximumTextBytes = 100_000_000;

const textOf = (bytes: Uint8Array, file: string): string => {
  if (bytes.length > maximumTextBytes) throw new XiaojurenError('TEXT_NOT_UTF8', { file });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch (cause) {
    throw new XiaojurenError('TEXT_NOT_UTF8', { file }, { cause });
  }
};
