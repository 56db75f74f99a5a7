/**
 * Gives every claim of the seed its id. Authors write any unique word as `claim`, and the same word as `observation`
 * where another row refers to it; the ids are then computed from what the scripts wrote into an empty database.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TransactionRunner } from '../graph/statement-runner.js';
import { applySeed } from './apply-seed.js';
import { readScripts } from './read-scripts.js';
import { identify, readStoredClaims, type StoredClaim } from './stored-claim.js';

export interface StampReport {
  /** Claims in the seed; an observation and its two arms count once. */
  readonly claims: number;
  /** Ids that were not right and have been rewritten. */
  readonly stamped: number;
  /** Scripts that were written. */
  readonly scripts: readonly string[];
}

/**
 * How many ids were rewritten; 0 when all were right. Run it again after any edit of a script.
 * @param scratch an empty database; the seed stays in it.
 * @throws SEED_INCOMPLETE when the scripts do not run; Error when the database is not empty, when two claims share a
 *   word, or when two claims are the same in everything that makes their id. No script is written then.
 */
export const stampSeed = async (scratch: TransactionRunner, folder: string): Promise<StampReport> => {
  const { rows } = await scratch.run('MATCH (n) RETURN n IS NULL AS taken LIMIT 1');
  if (rows.length > 0) throw new Error('The database for stamping is not empty. Give an empty one.');
  await applySeed(scratch, folder);
  const ids = newIds(await readStoredClaims(scratch));
  const written: string[] = [];
  for (const { name, text } of await readScripts(folder)) {
    const stamped = text.replace(
      claimWords,
      (_, key: string, word: string) => `${key}: '${ids.get(word) ?? word}'`,
    );
    if (stamped === text) continue;
    await writeFile(join(folder, name), stamped);
    written.push(name);
  }
  const wrong = [...ids].filter(([word, id]) => word !== id);
  return { claims: ids.size, stamped: wrong.length, scripts: written };
};

const claimWords = /\b(claim|observation): '([^']*)'/g;

/** The right id for every claim word. Observations come first, since other claims start or end at them. */
const newIds = (claims: readonly StoredClaim[]): Map<string, string> => {
  const ids = new Map<string, string>();
  const words = new Map<string, string>();
  for (const claim of claims) {
    const word = String(claim.properties['claim']);
    const { from, to } = claim;
    const id = identify({ ...claim, from: ids.get(from) ?? from, to: ids.get(to) ?? to });
    if ((ids.get(word) ?? id) !== id) throw new Error(`Two claims of the seed are called '${word}'.`);
    if ((words.get(id) ?? word) !== word)
      throw new Error(`The claims '${word}' and '${String(words.get(id))}' say the same at the same place.`);
    ids.set(word, id);
    words.set(id, word);
  }
  return ids;
};
