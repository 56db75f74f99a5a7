import { readFileSync } from 'node:fs';
import { claimProperties, observationNotes, observationProperties } from '../../src/model/claim.js';
import { enums } from '../../src/model/enums.js';
import { labels } from '../../src/model/labels.js';
import {
  claimPropertyTypes,
  idKinds,
  nodeProperties,
  observationPropertyTypes,
} from '../../src/model/node-properties.js';
import {
  eventTypes,
  relationshipTypes,
  retractedType,
  type RelationshipType,
} from '../../src/model/relationship-types.js';
import { parseLocator } from '../../src/claims/locator.js';

/** Rows of the first table below a heading of docs/MODEL.md, as lists of cells. */
const table = (heading: string): string[][] => {
  const [, section = ''] = readFileSync('docs/MODEL.md', 'utf8').split(`\n## ${heading}\n`);
  return section
    .replace(/\n## [^]*/, '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
};
const code = (cell: string | undefined): string =>
  /^`([^`]+)`$/.exec(cell ?? '')?.[1] ?? `not code: ${String(cell)}`;
const first = (heading: string): string[] => table(heading).map(([cell]) => code(cell));

describe('docs/MODEL.md', () => {
  it('explains every label, in the order of the model, with the form of its ids', () => {
    expect(first('Labels')).toEqual(labels);
    for (const [label, meaning, id] of table('Labels')) {
      expect(meaning).not.toBe('');
      const kind = idKinds[code(label) as keyof typeof idKinds];
      if (kind !== undefined) expect(id).toMatch(new RegExp(`^\`${kind}/`));
    }
  });

  it('explains every relationship type with its direction, its qualifiers and what it is not for', () => {
    const rows = table('Relationship types');
    const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
    const expected = Object.entries(relationshipTypes as Record<string, RelationshipType>).map(
      ([name, { from, to, qualifiers }]) => [
        `\`${name}\``,
        quoted(from),
        quoted(to),
        Object.entries(qualifiers)
          .map(([qualifier, type]) => `\`${qualifier}\` (${type})`)
          .join(', '),
      ],
    );
    expect(rows.slice(0, -1).map((row) => row.slice(0, 4))).toEqual(expected);
    expect(code(rows.at(-1)?.[0])).toBe(retractedType);
    for (const [, , , , meaning, notFor] of rows) {
      expect(meaning).not.toBe('');
      expect(notFor).not.toBe('');
    }
  });

  it('explains every property of claims and observations', () => {
    expect(first('Properties of every claim')).toEqual([...claimProperties, 'position']);
    expect(first('Properties of an observation')).toEqual([...observationProperties, ...observationNotes]);
    expect(Object.keys(claimPropertyTypes)).toEqual([...claimProperties, 'position']);
    expect(Object.keys(observationPropertyTypes)).toEqual([...observationProperties, ...observationNotes]);
  });

  it('explains every property of nodes', () => {
    const expected = Object.entries(nodeProperties).flatMap(([label, properties]) =>
      Object.keys(properties).map((property) => [label, property]),
    );
    expect(table('Properties of nodes').map(([label, property]) => [code(label), code(property)])).toEqual(
      expected,
    );
  });

  it('explains every value of every enum', () => {
    const expected = Object.entries(enums).flatMap(([name, values]) => values.map((value) => [name, value]));
    expect(table('Values').map(([name, value]) => [code(name), code(value)])).toEqual(expected);
  });

  it('names the types of what happens once', () => {
    const [, named = ''] =
      /\*\*What happens once, and has happened ever since\*\*([^.]+)\./.exec(
        readFileSync('docs/MODEL.md', 'utf8'),
      ) ?? [];
    expect([...named.matchAll(/`([A-Z_]+)`/g)].map(([, type]) => type)).toEqual(eventTypes);
  });

  it('gives locators that can be read', () => {
    const kinds = first('Locators').map((locator) => parseLocator(locator)?.kind);
    expect(kinds).toEqual(['char', 'row', 'page', 'text']);
  });

  it('names only files that exist', () => {
    const named = [
      ...readFileSync('docs/MODEL.md', 'utf8').matchAll(/`((?:seed|src|cypher|docs)\/[\w/.-]+\.\w+)`/g),
    ];
    for (const [, file] of named) expect(() => readFileSync(file ?? '')).not.toThrow();
  });
});
