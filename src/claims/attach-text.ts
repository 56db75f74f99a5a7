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
 * @param bytes the file as it is; its SHA-256 must be the one on record.
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
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== expected) throw new XiaojurenError('HASH_DIFFERS', { source, file, found: hash, expected });
  const text = decode(bytes, file);
  await graph.run(statements('source/attach-text'), {
    source,
    text,
    astral: astralPositions(text).map(BigInt),
  });
  return { source, title: String(found['title']), characters: Array.from(text).length };
};

const decode = (bytes: Uint8Array, file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new XiaojurenError('TEXT_NOT_UTF8', { file }, { cause });
  }
};
