/** The rules for a single claim: what is wrong with it, each fault in words. Pure. */
import { requiredClaimProperties } from '../model/claim.js';
import {
  claimPropertyTypes,
  numericUnits,
  observationPropertyTypes,
  type PropertyType,
} from '../model/node-properties.js';
import { relationshipTypes } from '../model/relationship-types.js';
import { faultOfValue, faultsOfDates, propertyTypeOf } from './fault.js';
import { parseLocator } from './locator.js';
import { parsePartialDate } from '../time/partial-date.js';
import { identify, qualifiersOf, type StoredClaim } from './stored-claim.js';

export interface Surroundings {
  readonly sources: ReadonlySet<string>;
  /** Texts at hand, by source id; spans are checked against their lengths. */
  readonly texts: ReadonlyMap<string, string>;
}

/** All faults of one claim, in the order of the rules below; empty when it is as the model says. */
export const faultsOfClaim = (claim: StoredClaim, surroundings: Surroundings): string[] => [
  ...faultsOfType(claim),
  ...faultsOfProperties(claim),
  ...faultsOfSource(claim, surroundings),
  ...faultsOfTime(claim),
  ...(claim.type === 'Observation' ? faultsOfLiteral(claim) : []),
  ...faultsOfId(claim),
];

const faultsOfType = ({ type, fromLabels, toLabels }: StoredClaim): string[] => {
  if (type === 'Observation') return [];
  if (!Object.hasOwn(relationshipTypes, type)) return [`there is no relationship type ${type}`];
  const { from, to } = relationshipTypes[type as keyof typeof relationshipTypes];
  const wrong = (end: string, allowed: readonly string[], found: readonly string[]): string[] =>
    allowed.some((label) => found.includes(label))
      ? []
      : [`${end} is ${found.join(':')}, expected ${allowed.join(' or ')}`];
  return [...wrong('the start', from, fromLabels), ...wrong('the end', to, toLabels)];
};

const faultsOfProperties = ({ type, properties, valueTypes }: StoredClaim): string[] => {
  const own: Readonly<Record<string, PropertyType>> =
    type === 'Observation'
      ? observationPropertyTypes
      : Object.fromEntries(
          Object.entries(qualifiersOf(type)).map(([name, qualifier]) => [name, propertyTypeOf(qualifier)]),
        );
  const allowed: Readonly<Record<string, PropertyType>> = { ...claimPropertyTypes, ...own };
  const missing = requiredClaimProperties
    .filter((name) => (properties[name] ?? '') === '')
    .map((name) => `${name} is missing`);
  const wrong = Object.entries(properties).map(([name, value]) => {
    const expected = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    return expected === undefined
      ? `${type} has no property ${name}`
      : faultOfValue(name, value, valueTypes[name], expected);
  });
  return [...missing, ...wrong.filter((fault) => fault !== null)];
};

const faultsOfSource = ({ properties }: StoredClaim, { sources, texts }: Surroundings): string[] => {
  const { source, locator } = properties;
  if (typeof source !== 'string' || typeof locator !== 'string') return [];
  const place = parseLocator(locator);
  const length = Array.from(texts.get(source) ?? '').length;
  return [
    ...(sources.has(source) ? [] : [`there is no source ${source}`]),
    ...(place === null ? [`the locator ${locator} is of no known form`] : []),
    ...(place?.kind === 'char' && texts.has(source) && place.end > length
      ? [`the span ${locator} ends behind the text, which has ${length} characters`]
      : []),
  ];
};

const faultsOfTime = ({ properties }: StoredClaim): string[] => {
  const bad = faultsOfDates(['validFrom', 'validTo', 'observedOn', 'period'], properties);
  const { validFrom, validTo } = properties;
  if (bad.length > 0 || typeof validFrom !== 'string' || typeof validTo !== 'string') return bad;
  return parsePartialDate(validTo).last < parsePartialDate(validFrom).first
    ? ['validTo is before validFrom']
    : [];
};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Whether the value of an observation is what its unit says, and `number` the same as `value`. */
const faultsOfLiteral = ({ properties }: StoredClaim): string[] => {
  const { value, number, unit, kind } = properties;
  const missing = Object.entries({ value, unit, kind })
    .filter(([, found]) => (found ?? '') === '')
    .map(([name]) => `${name} is missing`);
  if (typeof value !== 'string' || typeof unit !== 'string') return missing;
  if (numericUnits.has(unit)) {
    const right = /^-?\d+(\.\d+)?$/.test(value) && number === Number(value);
    return right ? missing : [...missing, `number is ${show(number)} where value is ${value}`];
  }
  return [
    ...missing,
    ...(number === undefined ? [] : [`number is ${show(number)} where the unit is ${unit}`]),
    ...(unit === 'DATE' || unit === 'PERIOD' ? faultsOfDates(['value'], properties) : []),
    ...(unit === 'PERIOD' && !value.includes('/') ? [`value is ${value}, expected a period`] : []),
    ...(unit === 'WEEKDAY' && !weekdays.includes(value) ? [`value is ${value}, expected a weekday`] : []),
  ];
};

const show = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

const faultsOfId = (claim: StoredClaim): string[] => {
  const right = identify(claim);
  const found = String(claim.properties['claim']);
  return found === right ? [] : [`its id is ${found}, expected ${right}; stamp the seed again`];
};
