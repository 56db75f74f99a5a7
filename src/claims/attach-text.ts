import { createHash } from 'node:crypto';
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
 * @param bytes the file. Its SHA-256 must be the one on record, as it is or without a byte order mark and with line
 *   ends as `\n`: editors on some systems add these unasked.
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
  const asIs = decode(bytes, file);
  const normalised = asIs.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const text = [asIs, normalised].find((candidate) => sha256(candidate) === expected);
  if (text === undefined) {
    throw new XiaojurenError('HASH_DIFFERS', { source, file, found: sha256(asIs), expected });
  }
  await graph.run(statements('source/attach-text'), { source, text });
  return { source, title: String(found['title']), characters: Array.from(text).length };
};

/** Longest text that is read, in bytes. */
export const maximumTextBytes = 100_000_000;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const decode = (bytes: Uint8Array, file: string): string => {
  if (bytes.length > maximumTextBytes) throw new XiaojurenError('TEXT_NOT_UTF8', { file });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new XiaojurenError('TEXT_NOT_UTF8', { file }, { cause });
  }
};
