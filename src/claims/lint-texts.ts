import { createHash } from 'node:crypto';
import type { StatementRunner } from '../graph/statement-runner.js';
import type { CheckedRule } from './fault.js';

/** The attached texts by source id. */
export const attachedTexts = async (graph: StatementRunner): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await graph.run(
    'MATCH (text:SourceText) RETURN text.id AS id, text.text AS text ORDER BY id',
  );
  return new Map(rows.map(({ id, text }) => [String(id), String(text)]));
};

/**
 * Hashes that fit no text and texts that fit no hash; claims placed by characters in a source of which no text is on
 * record, so that nobody can tell what they lie on.
 */
export const faultsOfTexts = async (
  graph: StatementRunner,
  texts: ReadonlyMap<string, string>,
): Promise<CheckedRule> => {
  const { rows } = await graph.run(`MATCH (source:Source)
RETURN source.id AS id, source.sha256 AS sha256 ORDER BY id`);
  const hashes = new Map(rows.map(({ id, sha256 }) => [String(id), sha256]));
  const placed = await graph.run(`MATCH ()-[claim]->()
WHERE claim.locator STARTS WITH 'char='
RETURN DISTINCT claim.source AS id ORDER BY id`);
  const malformed = [...hashes].flatMap(([id, sha256]) =>
    typeof sha256 === 'string' && !/^[0-9a-f]{64}$/.test(sha256)
      ? [
          {
            where: id,
            what: `sha256 is ${sha256.slice(0, 80)}, expected 64 hexadecimal digits in small letters`,
          },
        ]
      : [],
  );
  const dangling = [...texts].flatMap(([id, text]) => {
    if (!hashes.has(id))
      return [{ where: id, what: 'a text is attached to it, but there is no such source' }];
    const found = createHash('sha256').update(text, 'utf8').digest('hex');
    return found === hashes.get(id)
      ? []
      : [
          {
            where: id,
            what: `the text attached has SHA-256 ${found}, on record is ${String(hashes.get(id))}`,
          },
        ];
  });
  const unplaced = placed.rows.flatMap(({ id }) =>
    typeof hashes.get(String(id)) === 'string'
      ? []
      : [
          {
            where: String(id),
            what: 'claims are placed by characters in it, but no SHA-256 of its text is on record',
          },
        ],
  );
  return {
    rule: 'hashes and attached texts belong together',
    examined: hashes.size,
    faults: [...malformed, ...dangling, ...unplaced],
  };
};
