import type { Graph } from '../../src/graph/open-driver.js';
import type { enums } from '../../src/model/enums.js';

/** A claim between two entities, as a test writes it. */
export interface DrawnClaim {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly source: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly observedOn?: string;
  readonly status?: string;
  readonly recordedAt?: string;
  /** Withdrawn then. */
  readonly retractedAt?: string;
}

export interface DrawnSource {
  readonly id: string;
  readonly tier: (typeof enums.SourceTier)[number] | null;
  /** Id of the source that it copies. */
  readonly copyOf?: string;
}

/** Entities, claims and sources in an empty database; entities are named by their ids. */
export const drawGraph = async (
  graph: Graph,
  {
    claims,
    sources,
    nodes = [],
  }: { claims: readonly DrawnClaim[]; sources: readonly DrawnSource[]; nodes?: readonly string[] },
): Promise<void> => {
  const ids = [...new Set([...nodes, ...claims.flatMap(({ from, to }) => [from, to])])];
  await graph.run('UNWIND $ids AS id CREATE (:Entity:Place {id: id, name: id})', { ids });
  await graph.run('UNWIND $sources AS row CREATE (s:Source {id: row.id, title: row.id, tier: row.tier})', {
    sources,
  });
  await graph.run(
    `UNWIND $copies AS row MATCH (copy:Source {id: row.id}), (original:Source {id: row.copyOf})
CREATE (copy)-[:REPRINTS {claim: row.id, source: row.id, locator: 'row=1'}]->(original)`,
    { copies: sources.filter(({ copyOf }) => copyOf !== undefined) },
  );
  const rows = claims.map(({ from, to, type, recordedAt, retractedAt, ...properties }, index) => ({
    from,
    to,
    type: retractedAt === undefined ? type : 'RETRACTED',
    recordedAt: recordedAt ?? '2026-01-01T00:00:00',
    retractedAt: retractedAt ?? null,
    properties: {
      ...properties,
      claim: `${from} ${type} ${to} ${String(index)}`,
      locator: 'row=1',
      ...(retractedAt === undefined ? {} : { was: type }),
    },
  }));
  await graph.run(
    `UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
CREATE (from)-[claim:$(row.type)]->(to)
SET claim = row.properties, claim.recordedAt = localdatetime(row.recordedAt),
    claim.retractedAt = localdatetime(row.retractedAt)`,
    { rows },
  );
};

/** Takes all of it out again. */
export const wipeGraph = (graph: Graph) => graph.run('MATCH (node:Entity|Source) DETACH DELETE node');
