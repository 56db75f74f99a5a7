/** Constraints and indexes, as the files of cypher/schema/ ask for them and as the database shows them. */

export interface SchemaEntry {
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly name: string;
  /** Everything but the name, such as `UNIQUENESS of Official(id)`: equal texts are equal schemas. */
  readonly is: string;
  /** What it is on, such as `Official(id)`. */
  readonly on: string;
}

/**
 * What a statement of cypher/schema/ creates, or null when it is of another form than those files use:
 * a uniqueness constraint, a range index on one property or more, a full-text index on several.
 */
export const parseSchemaStatement = (statement: string): SchemaEntry | null => {
  const text = statement
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const unique =
    /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \((?:\w+:(\w+)|\)-\[\w+:(\w+)\]-\()\) REQUIRE (\w+\.\w+|\(\w+\.\w+(?:, \w+\.\w+)+\)) IS UNIQUE$/;
  const range =
    /^CREATE INDEX (\w+) IF NOT EXISTS FOR \((?:\w+:(\w+)|\)-\[\w+:(\w+)\]-\()\) ON \((\w+\.\w+(?:, \w+\.\w+)*)\)$/;
  const fullText =
    /^CREATE FULLTEXT INDEX (\w+) IF NOT EXISTS FOR \(\w+:(\w+)\) ON EACH \[([^\]]+)\] OPTIONS \{indexConfig: \{(.+)\}\}$/;
  const one = unique.exec(text) ?? range.exec(text);
  if (one !== null) {
    const [whole, name = '', label, type, properties = ''] = one;
    const kind = whole.startsWith('CREATE CONSTRAINT') ? 'CONSTRAINT' : 'INDEX';
    return entry(
      kind,
      name,
      kind === 'CONSTRAINT' ? 'UNIQUENESS' : 'RANGE',
      [label ?? type ?? ''],
      namesIn(properties),
    );
  }
  const [, name, label, properties, options] = fullText.exec(text) ?? [];
  if (name === undefined || label === undefined || properties === undefined) return null;
  const config = [...(options ?? '').matchAll(/`([\w.]+)`: '?([^',]+)'?/g)];
  return entry(
    'INDEX',
    name,
    'FULLTEXT',
    [label],
    namesIn(properties),
    Object.fromEntries(config.map(([, key = '', value = '']) => [key, value])),
  );
};

/** Names of the properties in `(r.claim, r.was)`. */
const namesIn = (properties: string): string[] =>
  properties.split(', ').map((property) => property.replace(/^\(?\w+\.(\w+)\)?$/, '$1'));

/** What a row of SHOW CONSTRAINTS or SHOW INDEXES says. */
export const shownEntry = (kind: SchemaEntry['kind'], row: Record<string, unknown>): SchemaEntry => {
  const type = String(row['type']);
  const options = row['options'] as { indexConfig?: Record<string, unknown> } | null | undefined;
  return entry(
    kind,
    String(row['name']),
    // The name of the type differs between Neo4j 5 and 2025: UNIQUENESS, RELATIONSHIP_PROPERTY_UNIQUENESS ...
    type.endsWith('UNIQUENESS') ? 'UNIQUENESS' : type,
    (row['labelsOrTypes'] ?? []) as string[],
    (row['properties'] ?? []) as string[],
    type === 'FULLTEXT' ? (options?.indexConfig ?? {}) : {},
  );
};

const entry = (
  kind: SchemaEntry['kind'],
  name: string,
  type: string,
  labels: readonly string[],
  properties: readonly string[],
  config: Readonly<Record<string, unknown>> = {},
): SchemaEntry => {
  const on = `${labels.join('|')}(${properties.join(', ')})`;
  const settings = Object.entries(config)
    .map(([key, value]) => `, ${key} ${String(value)}`)
    .sort()
    .join('');
  return { kind, name, on, is: `${type} of ${on}${settings}` };
};
