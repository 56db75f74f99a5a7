/** The rules for a single node that is not a claim: labels, id, properties. Pure. */
import { documentLabels, entityLabels, labels, organizationLabels, placeLabels } from '../model/labels.js';
import type { Label } from '../model/labels.js';
import { idKinds, nodeProperties, type PropertyType } from '../model/node-properties.js';
import { faultOfValue, faultsOfDates } from './fault.js';

export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Neo4j's name of each property's type. */
  readonly valueTypes: Readonly<Record<string, string>>;
}

/** All faults of one node; empty when it is as the model says. */
export const faultsOfNode = (node: StoredNode): string[] => [
  ...faultsOfLabels(node),
  ...faultsOfProperties(node),
  ...faultsOfId(node),
  ...faultsOfKind(node),
  ...faultsOfDates(['publishedOn', 'retrievedOn', 'openedOn'], node.properties),
];

// Labels that come with another one.
const besides: readonly (readonly [readonly string[], string])[] = [
  [entityLabels.filter((label) => label !== 'Entity'), 'Entity'],
  [organizationLabels, 'Organization'],
  [placeLabels, 'Place'],
  [documentLabels, 'Document'],
];

const faultsOfLabels = ({ labels: found }: StoredNode): string[] => {
  const unknown = found.filter((label) => !(labels as readonly string[]).includes(label));
  const without = besides
    .filter(([narrow, wide]) => narrow.some((label) => found.includes(label)) && !found.includes(wide))
    .map(([, wide]) => `it is ${found.join(':')} without ${wide}`);
  return [
    ...unknown.map((label) => `there is no label ${label}`),
    ...without,
    ...(found.length === 1 && found[0] === 'Entity' ? ['it has no label but Entity'] : []),
    ...(found.length === 0 ? ['it has no label'] : []),
  ];
};

const faultsOfProperties = ({ labels: found, properties, valueTypes }: StoredNode): string[] => {
  const allowed: Record<string, PropertyType> = {};
  for (const label of found) Object.assign(allowed, nodeProperties[label as Label]);
  const needed = ['id', ...(found.includes('Source') ? ['title', 'tier'] : [])].concat(
    found.includes('Entity') || found.includes('Indicator') ? ['name'] : [],
  );
  const missing = needed
    .filter((name) => (properties[name] ?? '') === '')
    .map((name) => `${name} is missing`);
  const wrong = Object.entries(properties).map(([name, value]) => {
    const expected = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    return expected === undefined
      ? `${found.join(':')} has no property ${name}`
      : faultOfValue(name, value, valueTypes[name], expected);
  });
  return [...missing, ...wrong.filter((fault) => fault !== null)];
};

const faultsOfId = ({ labels: found, properties }: StoredNode): string[] => {
  const kinds = found.flatMap((label) => idKinds[label as Label] ?? []);
  const id = String(properties['id']);
  return kinds.length === 0 ||
    kinds.some((kind) => id.startsWith(`${kind}/`) && /^[^/\s]+\/[^/\s]+$/.test(id))
    ? []
    : [`the id ${id} is not of the form ${kinds.join(' or ')}/name`];
};

const faultsOfKind = ({ labels: found, properties }: StoredNode): string[] => {
  if (!found.includes('Organization')) return [];
  const own = organizationLabels.filter((label) => found.includes(label));
  const kind = own[0]?.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return own.length === 1 && kind === properties['kind']
    ? []
    : [`kind is ${String(properties['kind'])} where the labels are ${found.join(':')}`];
};
