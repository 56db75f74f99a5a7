/** The SQL of the tables, and of what a careful user puts beside them. */
import {
  claimTables,
  claimTexts,
  columnName,
  nodeTables,
  type ClaimTable,
  type NodeTable,
} from './tables.js';

const typed = (properties: readonly string[] = [], type: string): string[] =>
  properties.map((property) => `${columnName(property)} ${type}`);

const nodeTable = ({ table, texts, numbers }: NodeTable): string => {
  const columns = ['id text PRIMARY KEY', ...typed(texts, 'text'), ...typed(numbers, 'integer')];
  if (table === 'place') columns.push('is_province boolean NOT NULL');
  return `CREATE TABLE ${table} (${columns.join(', ')});`;
};

const claimTable = ({ table, from, to, texts, numbers }: ClaimTable): string => {
  const columns = [
    'claim text PRIMARY KEY',
    ...[from, to].map(({ column }) => `${column}_id text NOT NULL`),
    'source_id text NOT NULL',
    ...typed([...claimTexts, ...(texts ?? [])], 'text'),
    ...typed(numbers, 'integer'),
  ];
  return `CREATE TABLE ${table} (${columns.join(', ')});`;
};

/** Run before the data comes. */
export const tablesSql = [...nodeTables.map(nodeTable), ...claimTables.map(claimTable)].join('\n');

/** Foreign keys with the names that the API gives them, and indexes on both ends in the order of pages. */
const claimKeys = ({ table, from, to }: ClaimTable): string => {
  const key = (column: string, target: string, tags: readonly string[]): string => {
    const name = `${table}_${column}_fkey`;
    return `ALTER TABLE ${table} ADD CONSTRAINT ${name} FOREIGN KEY (${column}_id) REFERENCES ${target};
COMMENT ON CONSTRAINT ${name} ON ${table} IS E'${tags.join('\\n')}';`;
  };
  return [
    ...[from, to].map(({ column, table: target, claims }) =>
      key(column, target, [`@fieldName ${column}`, `@foreignFieldName ${claims}`]),
    ),
    key('source', 'source', ['@fieldName source', '@behavior -manyRelation:resource:connection']),
    `CREATE INDEX ON ${table} (${from.column}_id, claim);`,
    `CREATE INDEX ON ${table} (${to.column}_id, ${from.column}_id, claim);`,
    `CREATE INDEX ON ${table} (source_id);`,
  ].join('\n');
};

/**
 * A province's firms by name, and how many firms each province has: a field and a table of the API by a function and a view, which is
 * how PostGraphile is given what its generated fields cannot say. Neither keeps anything.
 */
const own = `CREATE INDEX ON enterprise (name, id);
CREATE FUNCTION place_firms(place place) RETURNS SETOF enterprise LANGUAGE sql STABLE AS $$
  SELECT enterprise.* FROM enterprise
  WHERE EXISTS (
    SELECT FROM location
    WHERE location.enterprise_id = enterprise.id AND location.place_id IN (
      SELECT place.id UNION ALL SELECT inner_id FROM lying_within WHERE outer_id = place.id
    )
  )
  ORDER BY enterprise.name, enterprise.id
$$;
CREATE VIEW province_count AS
  SELECT province_id, count(*)::integer AS enterprises
  FROM (
    SELECT DISTINCT below.outer_id AS province_id, location.enterprise_id
    FROM (
      SELECT id AS inner_id, id AS outer_id FROM place UNION SELECT inner_id, outer_id FROM lying_within
    ) AS below
    JOIN place ON place.id = below.outer_id AND place.is_province
    JOIN location ON location.place_id = below.inner_id
  ) AS located
  GROUP BY province_id;`;

/** Run when the data is there. */
export const keysSql = [...claimTables.map(claimKeys), own, 'VACUUM (ANALYZE, FREEZE);'].join('\n');
