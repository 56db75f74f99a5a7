/**
 * Runs the numbered scripts of a seed folder. Each statement returns how many rows it was given and how many it
 * wrote; when these differ a node that it needs is missing, and nothing of its script is kept.
 */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { StatementRunner, TransactionRunner } from '../graph/statement-runner.js';
import { refreshPositions } from './positions.js';
import { readScripts, type Script } from './read-scripts.js';
import { refreshSearchTerms } from './search-terms.js';
import { rebuildTallies } from './tally/rebuild.js';

export interface ScriptReport {
  readonly script: string;
  readonly statements: number;
  /** Rows that its statements were given, all of which are in the graph now. */
  readonly rows: number;
}

/**
 * What each script wrote, in the order of their names; one transaction per script; then search terms and
 * positions are written and the tallies counted anew. A second run changes nothing and
 * commits nothing: Neo4j leaves out what a property has already.
 * A claim that was withdrawn since stays withdrawn.
 * @throws SEED_INCOMPLETE naming the ids that are missing, FILE_NOT_READABLE, DATABASE_UNAVAILABLE.
 */
export const applySeed = async (graph: TransactionRunner, folder: string): Promise<ScriptReport[]> => {
  const reports: ScriptReport[] = [];
  for (const script of await readScripts(folder)) {
    reports.push(await applyScript(graph, script));
  }
  await refreshSearchTerms(graph);
  await refreshPositions(graph);
  await rebuildTallies(graph);
  return reports;
};

/**
 * What one script wrote, in one transaction.
 * @throws SEED_INCOMPLETE as above; then nothing of the script is kept.
 */
export const applyScript = (graph: TransactionRunner, script: Script): Promise<ScriptReport> =>
  graph.transaction(async (transaction) => {
    let rows = 0;
    for (const [index, statement] of script.statements.entries()) {
      const result = await transaction.run(statement);
      const [counts] = result.rows;
      if (counts === undefined || counts['given'] !== counts['written'])
        throw await incomplete(transaction, script.name, index + 1, statement, counts);
      rows += Number(counts['given']);
    }
    for (const statement of keepWithdrawn) await transaction.run(statement);
    return { script: script.name, statements: script.statements.length, rows };
  });

// MERGE does not see that a claim was withdrawn and writes it again; what is both withdrawn and live is taken out.
const keepWithdrawn = [
  `MATCH (gone:RetractedObservation)
MATCH (again:Observation {claim: gone.claim})
DETACH DELETE again`,
  `MATCH (from)-[gone:RETRACTED]->(to)
MATCH (from)-[again {claim: gone.claim}]->(to)
WHERE type(again) = gone.was
DELETE again`,
];

const incomplete = async (
  transaction: StatementRunner,
  script: string,
  statement: number,
  text: string,
  counts: Record<string, unknown> | undefined,
): Promise<XiaojurenError> => {
  const { rows } = await transaction.run(missingStatement, {
    ids: idsIn(text),
    claims: observationsIn(text),
  });
  const missing = rows.map((row) => String(row['id']));
  return new XiaojurenError('SEED_INCOMPLETE', {
    script,
    statement,
    given: counts === undefined ? 'some' : Number(counts['given']),
    written: counts === undefined ? 0 : Number(counts['written']),
    missing:
      missing.length > 0 ? missing.join(', ') : 'nothing by its id; a node has another label than expected',
  });
};

/** Ids named in a statement: strings of the form `kind/name`. */
const idsIn = (statement: string): string[] => [
  ...new Set([...statement.matchAll(/'([a-z][a-z-]*\/[a-z0-9-]+)'/g)].map((match) => match[1] ?? '')),
];

/** Observations named in a statement by their claim id. */
const observationsIn = (statement: string): string[] => [
  ...new Set([...statement.matchAll(/\bobservation: '([^']+)'/g)].map((match) => match[1] ?? '')),
];

const missingStatement = `UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Entity {id: id}) } AND NOT EXISTS { (:Indicator {id: id}) } AND NOT EXISTS { (:Source {id: id}) }
RETURN id
UNION
UNWIND $claims AS id
WITH id WHERE NOT EXISTS { (:Observation {claim: id}) }
RETURN id`;
