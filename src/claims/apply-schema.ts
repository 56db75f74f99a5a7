/**
 * Brings the constraints and indexes of cypher/schema/ into a database, before any data. `IF NOT EXISTS` is silent
 * when something of the same name or on the same properties is there with other options, so what is there is read
 * back and compared.
 */
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { StatementRunner, TransactionRunner } from '../graph/statement-runner.js';
import { readScripts } from './read-scripts.js';
import { parseSchemaStatement, shownEntry, type SchemaEntry } from './schema-entry.js';

export interface SchemaReport {
  /** Constraints and indexes that cypher/schema/ asks for; all are there and ready now. */
  readonly entries: number;
  /** How many of them were not there before. */
  readonly created: number;
}

/**
 * How much was created; 0 on every run but the first. Constraints and indexes of others are left alone.
 * @param folder cypher/schema/
 * @throws SCHEMA_DIFFERS when one of ours is there with other labels, properties, type or options, or when another
 *   one stands in its place; FILE_NOT_READABLE, DATABASE_UNAVAILABLE.
 */
export const applySchema = async (graph: TransactionRunner, folder: string): Promise<SchemaReport> => {
  const scripts = await readScripts(folder);
  const wanted = scripts
    .flatMap((script) => script.statements.map((statement) => ({ script: script.name, statement })))
    .map(({ script, statement }) => {
      const entry = parseSchemaStatement(statement);
      if (entry === null) throw new Error(`${script} holds a statement of an unknown form:\n${statement}`);
      return { statement, entry };
    });
  const { entries: before, isReady } = await shownEntries(graph);
  for (const { entry } of wanted) compare(entry, before);
  const missing = wanted.filter(({ entry }) => !before.some((shown) => shown.name === entry.name));
  if (missing.length > 0) {
    // In one transaction: each of its own takes a tenth of a second.
    await graph.transaction(async (transaction) => {
      for (const { statement } of missing) await transaction.run(statement);
    });
    const after = await shownEntries(graph);
    for (const { entry } of wanted) compare(entry, after.entries, true);
  }
  if (missing.length > 0 || !isReady) await graph.run('CALL db.awaitIndexes(300)');
  return { entries: wanted.length, created: missing.length };
};

interface Shown {
  readonly entries: readonly SchemaEntry[];
  /** Whether all indexes can be read. */
  readonly isReady: boolean;
}

/** Side by side: a database that has just started takes some tenths of a second for the first of each kind. */
const shownEntries = async (graph: StatementRunner): Promise<Shown> => {
  const [constraints, indexes] = await Promise.all([
    graph.run('SHOW CONSTRAINTS'),
    graph.run('SHOW INDEXES YIELD *'),
  ]);
  return {
    entries: [
      ...constraints.rows.map((row) => shownEntry('CONSTRAINT', row)),
      // The index of a constraint goes with it, and the two token look-ups belong to the database.
      ...indexes.rows
        .filter((row) => row['owningConstraint'] === null && row['type'] !== 'LOOKUP')
        .map((row) => shownEntry('INDEX', row)),
    ],
    isReady: indexes.rows.every((row) => row['state'] === 'ONLINE'),
  };
};

const compare = (wanted: SchemaEntry, shown: readonly SchemaEntry[], mustBeThere = false): void => {
  const same = shown.find(({ name }) => name === wanted.name);
  const inPlace = same ?? shown.find((other) => takesPlaceOf(other, wanted));
  if (inPlace === undefined && !mustBeThere) return;
  if (inPlace?.name === wanted.name && inPlace.kind === wanted.kind && inPlace.is === wanted.is) return;
  throw new XiaojurenError('SCHEMA_DIFFERS', {
    name: inPlace?.name ?? wanted.name,
    kind: inPlace?.kind ?? wanted.kind,
    expected: describe(wanted),
    found: inPlace === undefined ? 'nothing' : describe(inPlace),
  });
};

// A uniqueness constraint brings its own range index, so neither stands beside the other on the same properties;
// a full-text index stands in the way of another full-text index only. Indexes of other types are in nobody's way.
const takesPlaceOf = (other: SchemaEntry, wanted: SchemaEntry): boolean =>
  other.on === wanted.on &&
  (wanted.is.startsWith('FULLTEXT ')
    ? other.is.startsWith('FULLTEXT ')
    : /^(?:UNIQUENESS|RANGE) /.test(other.is));

const describe = ({ kind, name, is }: SchemaEntry): string => `${kind} ${name}, ${is}`;
