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
import { maximumTextLocator, parseLocator } from './locator.js';
import { parsePartialDate } from '../time/partial-date.js';
import { identify, qualifiersOf, type StoredClaim } from './stored-claim.js';
import { shown } from '../util/shown.js';

export interface Surroundings {
  readonly sources: ReadonlySet<string>;
  /** Lengths of the texts at hand in code points, by source id; no span may end behind its text. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** A rule for single claims. */
export interface ClaimRule {
  /** The rule in words. */
  readonly rule: string;
  readonly faults: (claim: StoredClaim, surroundings: Surroundings) => string[];
}

const onContents: readonly ClaimRule[] = [
  {
    rule: 'every claim has a source, a place in it, and a moment of recording',
    faults: (claim, surroundings) => [...faultsOfPresence(claim), ...faultsOfSource(claim, surroundings)],
  },
  {
    rule: 'no span ends behind its text',
    faults: (claim, surroundings) => faultsOfSpan(claim, surroundings),
  },
  {
    rule: 'properties, and the types of their values, are those of the model',
    faults: (claim) => faultsOfProperties(claim),
  },
  { rule: 'dates are dates, and no end is before its beginning', faults: (claim) => faultsOfTime(claim) },
  {
    rule: 'values fit their units',
    faults: (claim) => (claim.type === 'Observation' ? faultsOfLiteral(claim) : []),
  },
];

/** The rules for single claims. */
export const claimRules: readonly ClaimRule[] = [
  {
    rule: 'relationship types and their ends are those of the model',
    faults: (claim) => faultsOfType(claim),
  },
  ...onContents,
  { rule: 'claim ids are those of what is claimed', faults: (claim) => faultsOfId(claim) },
];

/** Faults of what a claim says, whatever its ends and its id; each begins with the name of a property, if it is about one. */
export const faultsOfContents = (claim: StoredClaim, surroundings: Surroundings): string[] =>
  onContents.flatMap(({ faults }) => faults(claim, surroundings));

const faultsOfType = ({ type, from, to, fromLabels, toLabels }: StoredClaim): string[] => {
  if (type === 'Observation') return [];
  if (!Object.hasOwn(relationshipTypes, type)) return [`there is no relationship type ${shown(type)}`];
  const allowed = relationshipTypes[type as keyof typeof relationshipTypes];
  return [
    ...faultsOfEnd('from', { id: from, labels: fromLabels }, allowed.from),
    ...faultsOfEnd('to', { id: to, labels: toLabels }, allowed.to),
  ];
};

/** What is wrong with an end of a claim: empty when it carries one of the allowed labels. */
export const faultsOfEnd = (
  field: string,
  { id, labels }: { readonly id: string; readonly labels: readonly string[] },
  allowed: readonly string[],
): string[] =>
  allowed.some((label) => labels.includes(label))
    ? []
    : [`${field} is ${shown(id)} (${labels.join(':')}), expected ${allowed.join(' or ')}`];

const faultsOfProperties = ({ type, properties, valueTypes }: StoredClaim): string[] => {
  const own: Readonly<Record<string, PropertyType>> =
    type === 'Observation'
      ? observationPropertyTypes
      : Object.fromEntries(
          Object.entries(qualifiersOf(type)).map(([name, qualifier]) => [name, propertyTypeOf(qualifier)]),
        );
  const allowed: Readonly<Record<string, PropertyType>> = { ...claimPropertyTypes, ...own };
  const wrong = Object.entries(properties).map(([name, value]) => {
    const expected = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    return expected === undefined
      ? `${type} has no property ${name}`
      : faultOfValue(name, value, valueTypes[name], expected);
  });
  return wrong.filter((fault) => fault !== null);
};

const faultsOfPresence = ({ properties }: StoredClaim): string[] =>
  requiredClaimProperties
    .filter((name) => (properties[name] ?? '') === '')
    .map((name) => `${name} is missing`);

const faultsOfSource = ({ properties }: StoredClaim, { sources }: Surroundings): string[] => {
  const { source, locator } = properties;
  if (typeof source !== 'string' || typeof locator !== 'string') return [];
  return [
    ...(sources.has(source) ? [] : [`there is no source ${source}`]),
    ...(parseLocator(locator) === null
      ? [
          `locator is ${shown(locator)}, which is of no known form, expected char=start,end, row=n, page=n or text=words (at most ${maximumTextLocator} characters)`,
        ]
      : []),
  ];
};

const faultsOfSpan = ({ properties }: StoredClaim, { lengths }: Surroundings): string[] => {
  const { source, locator } = properties;
  if (typeof source !== 'string' || typeof locator !== 'string') return [];
  const place = parseLocator(locator);
  const length = lengths.get(source);
  return place?.kind === 'char' && length !== undefined && place.end > length
    ? [`locator is ${locator}, which ends behind the text, which has ${length} characters`]
    : [];
};

const faultsOfTime = ({ properties }: StoredClaim): string[] => {
  const bad = faultsOfDates(['validFrom', 'validTo', 'observedOn', 'period'], properties);
  const { validFrom, validTo } = properties;
  if (bad.length > 0 || typeof validFrom !== 'string' || typeof validTo !== 'string') return bad;
  return parsePartialDate(validTo).last < parsePartialDate(validFrom).first
    ? [`validTo is before validFrom: it is ${validTo}, expected ${validFrom} or later`]
    : [];
};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Whether the values of an observation are what their units say, and `number` the same as `value`. */
const faultsOfLiteral = ({ properties }: StoredClaim): string[] => {
  const { value, number, unit, kind, convertedValue, convertedUnit } = properties;
  const missing = Object.entries({ value, unit, kind })
    .filter(([, found]) => (found ?? '') === '')
    .map(([name]) => `${name} is missing`);
  const alone =
    (convertedValue === undefined) === (convertedUnit === undefined)
      ? []
      : ['convertedValue and convertedUnit go together, and one is missing'];
  return [
    ...missing,
    ...faultsOfUnit('value', value, unit),
    ...faultsOfNumber(number, value, unit),
    ...alone,
    ...faultsOfUnit('convertedValue', convertedValue, convertedUnit),
  ];
};

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value) && Number.isFinite(Number(value));

/** What is wrong with a value for its unit; nothing when either is missing, or no text. */
const faultsOfUnit = (name: string, value: unknown, unit: unknown): string[] => {
  if (typeof value !== 'string' || typeof unit !== 'string') return [];
  const expect = (expected: string): string[] => [`${name} is ${shown(value)}, expected ${expected}`];
  if (numericUnits.has(unit)) return isNumber(value) ? [] : expect(`a number such as 8997 or 31.5 (${unit})`);
  if (unit === 'WEEKDAY') return weekdays.includes(value) ? [] : expect('a weekday in English');
  if (unit !== 'DATE' && unit !== 'PERIOD') return [];
  const faults = faultsOfDates([name], { [name]: value });
  if (unit === 'PERIOD' && faults.length === 0 && !value.includes('/'))
    return expect('a period such as 2021/2025');
  return faults;
};

const faultsOfNumber = (number: unknown, value: unknown, unit: unknown): string[] => {
  if (typeof value !== 'string' || typeof unit !== 'string') return [];
  if (!numericUnits.has(unit))
    return number === undefined ? [] : [`number is ${show(number)} where the unit is ${unit}`];
  return !isNumber(value) || number === Number(value)
    ? []
    : [`number is ${show(number)} where value is ${value}`];
};

const show = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

const faultsOfId = (claim: StoredClaim): string[] => {
  const right = identify(claim);
  const found = String(claim.properties['claim']);
  return found === right ? [] : [`its id is ${found}, expected ${right}; stamp the seed again`];
};
