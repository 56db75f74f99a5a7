/**
 * Where each claim stands in its source, as a number beside its locator: a page of what a source says is read from the index on
 * both, not sorted anew. Claims that are recorded have it at once, those that scripts write get it here.
 */
import type { StatementRunner } from '../graph/statement-runner.js';
import { relationshipTypes, retractedType } from '../model/relationship-types.js';
import type { CheckedRule, Fault } from './fault.js';
import { lastPosition } from './locator.js';

/** Raised when positions are worked out otherwise, so that graphs that are there are done again. */
export const positionsVersion = '1';

/** The kinds of claims that have a position. The two arms of an observation are no claims of their own. */
export const positioned = [
  '(claim:Observation)',
  '(claim:RetractedObservation)',
  ...Object.keys(relationshipTypes)
    .filter((type) => type !== 'ABOUT' && type !== 'OF')
    .map((type) => `()-[claim:${type}]->()`),
  `()-[claim:${retractedType} WHERE NOT claim.was IN ['ABOUT', 'OF']]->()`,
] as const;

/** Claims written at once. */
const chunk = 50_000;

/**
 * Gives a position to every claim that has another one or none. Reads every claim; writes nothing where nothing changed.
 * @returns how many had to be written.
 */
export const refreshPositions = async (graph: StatementRunner): Promise<number> => {
  let written = 0;
  for (const pattern of positioned)
    for (let more = true; more;) {
      const [row] = (await graph.run(refreshStatement(pattern), { chunk: BigInt(chunk) })).rows;
      const count = Number(row?.['written'] ?? 0);
      written += count;
      more = count === chunk;
    }
  return written;
};

/** Cypher: `positionOf` of the locator of a `claim`. */
export const positionColumn = `CASE WHEN claim.locator =~ '(char|row|page)=[0-9]{1,9}(,[0-9]+)?'
  THEN toInteger(split(split(claim.locator, '=')[1], ',')[0]) ELSE ${String(lastPosition)} END`;

const refreshStatement = (pattern: string): string => `MATCH ${pattern}
WITH claim, ${positionColumn} AS position
WHERE claim.position IS NULL OR claim.position <> position
WITH claim, position LIMIT $chunk
SET claim.position = position
RETURN count(*) AS written`;

/** Whether every claim stands where its locator says; names at most 100 claims of each kind that do not. */
export const faultsOfPositions = async (graph: StatementRunner): Promise<CheckedRule> => {
  let examined = 0;
  const faults: Fault[] = [];
  for (const pattern of positioned) {
    const [row] = (await graph.run(wrongStatement(pattern))).rows;
    examined += Number(row?.['examined'] ?? 0);
    faults.push(
      ...((row?.['wrong'] ?? []) as string[]).map((claim) => ({
        where: claim,
        what: 'it is not where its locator says among what its source says; `xiaojuren recount` puts it there',
      })),
    );
  }
  return { rule: 'every claim stands where its locator says', examined, faults };
};

const wrongStatement = (pattern: string): string => `MATCH ${pattern}
WITH claim, claim.position IS NULL OR claim.position <> ${positionColumn} AS isWrong
RETURN count(*) AS examined, collect(CASE WHEN isWrong THEN claim.claim END)[..100] AS wrong`;
