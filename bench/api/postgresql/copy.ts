/** Copies the nodes and claims of a graph into the tables, as a stream from one database to the other. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Integer } from 'neo4j-driver';
import type { Graph } from '../../../src/graph/open-driver.js';
import {
  claimTables,
  claimTexts,
  columnName,
  nodeTables,
  type ClaimTable,
  type NodeTable,
} from './tables.js';

/** How psql is started: its path, and the arguments by which it reaches the database. */
export interface Psql {
  readonly path: string;
  readonly args: readonly string[];
}

interface Copied {
  readonly table: string;
  readonly columns: readonly string[];
  /** Gives the columns, in their order. */
  readonly statement: string;
}

const copiedNodes = ({ table, label, texts, numbers = [] }: NodeTable): Copied => {
  const properties = ['id', ...texts, ...numbers];
  const isPlace = table === 'place';
  return {
    table,
    columns: [...properties.map(columnName), ...(isPlace ? ['is_province'] : [])],
    statement: `MATCH (node:${label}) RETURN ${properties.map((name) => `node.${name}`).join(', ')}${isPlace ? ', node:Province' : ''}`,
  };
};

const copiedClaims = ({ table, type, from, to, texts = [], numbers = [] }: ClaimTable): Copied => {
  const properties = [...claimTexts, ...texts, ...numbers];
  const [fromLabel, toLabel] = [from, to].map(
    (end) => nodeTables.find((node) => node.table === end.table)?.label,
  );
  const values = properties.map((name) =>
    name === 'recordedAt' ? 'toString(claim.recordedAt)' : `claim.${name}`,
  );
  return {
    table,
    columns: [
      ...['claim', `${from.column}_id`, `${to.column}_id`, 'source_id'],
      ...properties.map(columnName),
    ],
    statement: `MATCH (from:${fromLabel ?? ''})-[claim:${type}]->(to:${toLabel ?? ''})
RETURN claim.claim, from.id, to.id, claim.source, ${values.join(', ')}`,
  };
};

/** Fills all tables. Throws with what psql said when it does not take a row. */
export const copyGraph = async (graph: Graph, psql: Psql, say: (line: string) => void): Promise<void> => {
  for (const copied of [...nodeTables.map(copiedNodes), ...claimTables.map(copiedClaims)]) {
    say(`PostgreSQL: ${copied.table}`);
    await copyTable(graph, psql, copied);
  }
};

const copyTable = async (graph: Graph, psql: Psql, { table, columns, statement }: Copied): Promise<void> => {
  const command = `COPY ${table} (${columns.join(', ')}) FROM STDIN`;
  const child = spawn(psql.path, [...psql.args, '-c', command], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: 'READ' });
  try {
    // No limit of time: a million firms take minutes.
    const result = session.run(statement, {}, { timeout: 0 });
    const lines = async function* () {
      for await (const record of result)
        yield `${[...(record.values() as Iterable<Value>)].map(cell).join('\t')}\n`;
    };
    await pipeline(Readable.from(lines()), child.stdin);
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw new Error(`psql did not take ${table}; its report is above`);
  } finally {
    await session.close();
  }
};

/** What properties of the graph are copied: texts, whole numbers, and whether a node has a label. */
type Value = string | boolean | Integer | null;

/** A value in the text format of COPY. */
const cell = (value: Value): string =>
  value === null ? '\\N' : value.toString().replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
