/**
 * A copy of the seeded graph as a file of the test run. Filling the graph from the scripts of seed/ takes some ten
 * seconds each time, for the database plans each of their two hundred statements; putting the copy back takes two
 * statements. That both give the same graph is tested in tests/seed/seed.test.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import neo4j, { type LocalDateTime } from 'neo4j-driver';
import { inRunFolder } from './run-folder.js';
import type { Graph } from '../../src/graph/open-driver.js';

interface Copy {
  readonly nodes: readonly Record<string, unknown>[];
  readonly edges: readonly Record<string, unknown>[];
}

const file = (): string => inRunFolder('seeded-graph.json');

/** Whether the graph was copied in this run. */
export const hasSeedCopy = (): boolean => existsSync(file());

/** Copies all that the graph holds. */
export const keepSeedCopy = async (graph: Graph): Promise<void> => {
  const session = graph.driver.session();
  try {
    const copy = await session.executeRead(async (transaction): Promise<Copy> => {
      const rows = async (statement: string) =>
        (await transaction.run(statement)).records.map((record) => record.toObject());
      return { nodes: await rows(readNodes), edges: await rows(readEdges) };
    });
    writeFileSync(file(), JSON.stringify(copy));
  } finally {
    await session.close();
  }
};

/** Writes what was copied into an empty graph. */
export const putBackSeedCopy = async (graph: Graph): Promise<void> => {
  const { nodes, edges } = JSON.parse(readFileSync(file(), 'utf8'), driverValue) as Copy;
  const session = graph.driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      const { records } = await transaction.run(writeNodes, { nodes });
      const ids = new Map(records.map((record) => [record.get('was') as string, record.get('is') as string]));
      const joined = edges.map((edge) => ({
        ...edge,
        from: ids.get(edge['from'] as string),
        to: ids.get(edge['to'] as string),
      }));
      await transaction.run(writeEdges, { edges: joined });
    });
  } finally {
    await session.close();
  }
};

const readNodes =
  'MATCH (node) RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties';
const readEdges = `MATCH (from)-[edge]->(to)
RETURN elementId(from) AS from, elementId(to) AS to, type(edge) AS type, properties(edge) AS properties`;
const writeNodes = `UNWIND $nodes AS row CREATE (node:$(row.labels)) SET node = row.properties
RETURN row.id AS was, elementId(node) AS is`;
const writeEdges = `UNWIND $edges AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to) SET edge = row.properties`;

/** Integers and moments, which JSON shows as their parts, as the driver takes them. */
const driverValue = (_name: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if ('low' in value && 'high' in value) return neo4j.int(value as { low: number; high: number });
  if ('nanosecond' in value) {
    const { year, month, day, hour, minute, second, nanosecond } = value as LocalDateTime;
    return new neo4j.types.LocalDateTime(year, month, day, hour, minute, second, nanosecond);
  }
  return value;
};
