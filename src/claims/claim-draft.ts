/** A claim as somebody sends it, made into one as the graph holds it. Pure. */
import { relationshipTypes } from '../model/relationship-types.js';
import { numericUnits } from '../model/node-properties.js';
import { shown } from '../util/shown.js';
import { faultsOfTexts } from './check-text.js';
import { arms } from './claim-state.js';
import { qualifiersOf } from './stored-claim.js';

type Optional = string | null | undefined;

/** Where a claim was read and when it held; partial dates as in src/time/partial-date.ts. */
export interface Place {
  readonly source: string;
  readonly locator: string;
  readonly validFrom?: Optional;
  readonly validTo?: Optional;
  readonly observedOn?: Optional;
  readonly note?: Optional;
}

/** A relationship between two nodes; `from` and `to` are ids, of an observation its claim id. */
export interface ClaimInput extends Place {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly qualifiers?: readonly { readonly name: string; readonly value: string }[] | null | undefined;
}

/** A literal: the value that a source gives for an indicator of an entity. */
export interface ObservationInput extends Place {
  readonly about: string;
  readonly indicator: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  readonly approximation?: Optional;
  readonly period?: Optional;
  readonly scope?: Optional;
  readonly stage?: Optional;
  readonly printed?: Optional;
  readonly convertedValue?: Optional;
  readonly convertedUnit?: Optional;
  readonly converter?: Optional;
  readonly attribution?: Optional;
  readonly derivation?: Optional;
}

/** What stands on both arms of an observation as well. */
export const repeatedOnArms = ['source', 'locator', 'validFrom', 'validTo', 'observedOn'] as const;

const placeFields = [...repeatedOnArms, 'note'] as const;

export interface ClaimDraft {
  /** Relationship type, or `Observation`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** All but id and `recordedAt`; what was not given is left out. Whole numbers are numbers here. */
  readonly properties: Readonly<Record<string, string | number>>;
  /** What is wrong with the input as it stands, before its ends are looked at. */
  readonly faults: readonly string[];
}

/** A relationship with its qualifiers. Faults: texts, a type that is none or an arm, qualifiers that the type lacks. */
export const draftClaim = (input: ClaimInput): ClaimDraft => {
  const { type, from, to } = input;
  const qualifiers = draftQualifiers(type, input.qualifiers ?? []);
  const fields = { type, from, to, ...pick(input, placeFields) };
  return {
    type,
    from,
    to,
    properties: { ...given(pick(input, placeFields)), ...qualifiers.properties },
    faults: [
      ...faultsOfTexts(fields, ['type', 'from', 'to', 'source', 'locator']),
      ...faultsOfTypeName(type),
      ...qualifiers.faults,
    ],
  };
};

const faultsOfTypeName = (type: string): string[] => {
  if (arms.includes(type))
    return [`type is ${type}, which belongs to an observation: record the observation`];
  return Object.hasOwn(relationshipTypes, type) || type.trim() === ''
    ? []
    : [`type is ${shown(type)}, expected a relationship type of docs/MODEL.md such as HOSTED_BY`];
};

const draftQualifiers = (
  type: string,
  qualifiers: NonNullable<ClaimInput['qualifiers']>,
): Pick<ClaimDraft, 'properties' | 'faults'> => {
  const known = qualifiersOf(type);
  const properties = new Map<string, string | number>();
  const faults = qualifiers.flatMap(({ name, value }) => {
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known);
      return Object.hasOwn(relationshipTypes, type)
        ? [`qualifier is ${shown(name)}, expected ${names.length === 0 ? 'none' : names.join(' or ')}`]
        : [];
    }
    const again = properties.has(name) ? [`${name} is given twice, expected once`] : [];
    properties.set(name, known[name] === 'Int' && wholeNumber.test(value) ? Number(value) : value);
    const isWrong = known[name] === 'Int' && !wholeNumber.test(value);
    return [
      ...again,
      ...faultsOfTexts({ [name]: value }, [name]),
      ...(isWrong ? [`${name} is ${shown(value)}, expected a whole number such as 17`] : []),
    ];
  });
  return { properties: Object.fromEntries(properties), faults };
};

const wholeNumber = /^(?:0|-?[1-9]\d{0,8})$/;

const literalFields = [
  'kind',
  'value',
  'unit',
  'approximation',
  'period',
  'scope',
  'stage',
  'printed',
  'convertedValue',
  'convertedUnit',
  'converter',
  'attribution',
  'derivation',
] as const;

/** An observation; `number` is worked out from a value that is counted. Faults: texts. */
export const draftObservation = (input: ObservationInput): ClaimDraft => {
  const { about, indicator, value, unit } = input;
  const fields = pick(input, [...literalFields, ...placeFields]);
  return {
    type: 'Observation',
    from: about,
    to: indicator,
    properties: { ...given(fields), ...(numericUnits.has(unit) ? { number: Number(value) } : {}) },
    faults: faultsOfTexts({ about, indicator, ...fields }, [
      'about',
      'indicator',
      'kind',
      'value',
      'unit',
      'source',
      'locator',
    ]),
  };
};

const pick = <Name extends string>(
  input: Readonly<Partial<Record<Name, Optional>>>,
  names: readonly Name[],
): Record<Name, Optional> =>
  Object.fromEntries(names.map((name) => [name, input[name]])) as Record<Name, Optional>;

const given = (fields: Readonly<Record<string, Optional>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
