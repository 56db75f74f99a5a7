import type { Driver } from 'neo4j-driver';

export interface PoolState {
  /** Connections that somebody uses, and those that wait for use. NaN where this driver keeps no such count. */
  readonly used: number;
  readonly idle: number;
}

/**
 * The connections of a driver. It publishes no count of them, so its own books are read (neo4j-driver 6.3), which
 * tests/graph/pool-state.test.ts would notice to be kept otherwise.
 */
export const poolState = (driver: Driver): PoolState => {
  const { _connectionProvider: provider } = driver as unknown as { _connectionProvider?: Books | null };
  // A driver that was asked nothing yet has no connections.
  if (provider === null) return { used: 0, idle: 0 };
  const counts = provider?._connectionPool?._activeResourceCounts;
  const open = provider?._openConnections;
  if (counts === undefined || open === undefined) return { used: NaN, idle: NaN };
  const used = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { used, idle: Math.max(0, Object.keys(open).length - used) };
};

interface Books {
  readonly _connectionPool?: { readonly _activeResourceCounts?: Readonly<Record<string, number>> };
  readonly _openConnections?: Readonly<Record<string, unknown>>;
}
