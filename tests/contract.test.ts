import { readFileSync, readdirSync } from 'node:fs';
import { Kind, parse, visit, type EnumTypeDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { claimProperties, observationNotes, observationProperties } from '../src/model/claim.js';
import { preferenceRules } from '../src/lookup/preference.js';
import { ledgerKinds, ledgerStatuses } from '../src/lookup/ledger/line.js';
import { matchKinds } from '../src/lookup/search/match.js';
import { pathCuts } from '../src/lookup/paths/budget.js';
import { missKinds } from '../src/lookup/paths/path.js';
import { timelineSteps } from '../src/lookup/timeline-entries.js';
import { countBys } from '../src/claims/tally/dimensions.js';
import { claimOutcomes } from '../src/claims/recorded-claim.js';
import { certainties } from '../src/time/certainty.js';
import { enums } from '../src/model/enums.js';
import { entityLabels, labels, organizationLabels } from '../src/model/labels.js';
import { factTypes, relationshipTypes, type RelationshipTypeName } from '../src/model/relationship-types.js';

const contract = parse(readFileSync('schema.graphql', 'utf8'));
const types = contract.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
const enumTypes = contract.definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
const has = (node: ObjectTypeDefinitionNode, directive: string): boolean =>
  node.directives?.some(({ name }) => name.value === directive) === true;
const fieldNames = (node: ObjectTypeDefinitionNode | undefined): string[] =>
  (node?.fields ?? []).map(({ name }) => name.value);
const argumentOf = (
  directive: { arguments?: readonly { name: { value: string }; value: unknown }[] } | undefined,
  name: string,
): string =>
  (
    directive?.arguments?.find((argument) => argument.name.value === name)?.value as
      { value: string } | undefined
  )?.value ?? '';

describe('schema.graphql', () => {
  it('describes every type, field, argument and enum value', () => {
    const silent: string[] = [];
    const note = (node: { name: { value: string }; description?: { value: string } | undefined }): void => {
      if ((node.description?.value.trim().length ?? 0) < 3) silent.push(node.name.value);
    };
    visit(contract, {
      ObjectTypeDefinition: (node) => {
        if (node.name.value !== 'Query') note(node);
      },
      EnumTypeDefinition: note,
      EnumValueDefinition: note,
      FieldDefinition: note,
      InputValueDefinition: note,
    });
    expect(silent).toEqual([]);
  });

  it('has a type for every label, except the kinds of organizations and what is internal', () => {
    const internal = [
      'RetractedObservation',
      'SourceText',
      'ConflictReview',
      'Seed',
      'Change',
      'SearchEntry',
      'Tally',
    ];
    const expected = labels.filter(
      (label) => !organizationLabels.some((kind) => kind === label) && !internal.includes(label),
    );
    const names = types.filter((node) => has(node, 'node')).map(({ name }) => name.value);
    expect(names.toSorted()).toEqual([...expected].toSorted());
  });

  it('has the enums of the model, value by value', () => {
    const written = Object.fromEntries(
      enumTypes.map((node: EnumTypeDefinitionNode) => [
        node.name.value,
        node.values?.map(({ name }) => name.value),
      ]),
    );
    expect(written).toEqual({
      ...enums,
      Certainty: certainties,
      RelationshipType: factTypes,
      EntityLabel: entityLabels.filter((label) => label !== 'Entity'),
      MatchKind: matchKinds,
      NameTime: ['CURRENT', 'EARLIER', 'LATER'],
      Direction: ['OUT', 'IN'],
      PreferenceRule: preferenceRules,
      LedgerKind: ledgerKinds,
      LedgerStatus: ledgerStatuses,
      ConflictKind: ['VALUES', 'BEGINNING', 'END', 'DECLARED'],
      ClaimOutcome: claimOutcomes,
      PathCut: pathCuts,
      NearestMissKind: missKinds,
      CutReason: ['HUB', 'CAP'],
      DatePrecision: ['YEAR', 'MONTH', 'DAY', 'PERIOD'],
      TimelineStep: timelineSteps,
      CountBy: countBys,
    });
  });

  it('limits every list', () => {
    expect(types.filter((node) => has(node, 'node') && !has(node, 'limit'))).toEqual([]);
  });

  it('carries provenance and the qualifiers of the model on every relationship', () => {
    const properties = new Map(
      types.filter((node) => has(node, 'relationshipProperties')).map((node) => [node.name.value, node]),
    );
    const base = [...claimProperties, 'quotation'];
    const used = new Set<string>();
    for (const type of types) {
      for (const field of type.fields ?? []) {
        const directive = field.directives?.find(({ name }) => name.value === 'relationship');
        if (directive === undefined) continue;
        const name = argumentOf(directive, 'type');
        used.add(name);
        const expected = [
          ...base,
          ...Object.keys(relationshipTypes[name as RelationshipTypeName].qualifiers),
        ];
        const written = fieldNames(properties.get(argumentOf(directive, 'properties')));
        expect({ name, fields: written.toSorted() }).toEqual({ name, fields: expected.toSorted() });
      }
    }
    const identity = ['NAMED_BEFORE', 'SAME_AS', 'NOT_SAME_AS'];
    expect(Object.keys(relationshipTypes).filter((name) => !used.has(name))).toEqual(identity);
  });

  it('goes from the labels and to the labels that the model allows', () => {
    const wrong: string[] = [];
    const covers = (allowed: readonly string[], label: string): boolean =>
      allowed.includes(label) ||
      allowed.includes('Entity') ||
      (allowed.includes('Place') && ['Province', 'City', 'ListingRegion'].includes(label)) ||
      label === 'Entity';
    for (const type of types) {
      for (const field of type.fields ?? []) {
        const directive = field.directives?.find(({ name }) => name.value === 'relationship');
        if (directive === undefined) continue;
        const { from, to } = relationshipTypes[argumentOf(directive, 'type') as RelationshipTypeName];
        let target = field.type;
        while (target.kind !== Kind.NAMED_TYPE) target = target.type;
        const ends = [type.name.value, target.name.value];
        const [start, end] = argumentOf(directive, 'direction') === 'IN' ? ends.toReversed() : ends;
        if (!covers(from, start ?? '') || !covers(to, end ?? ''))
          wrong.push(`${type.name.value}.${field.name.value}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('shows every property of an observation', () => {
    const observation = types.find(({ name }) => name.value === 'Observation');
    expect(fieldNames(observation)).toEqual(
      expect.arrayContaining([...claimProperties, ...observationProperties, ...observationNotes]),
    );
  });

  it('refers to statements that exist', () => {
    const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' });
    const named = [...readFileSync('schema.graphql', 'utf8').matchAll(/@statement\(name: "([^"]+)"\)/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(files).toContain(`${name ?? ''}.cypher`);
  });
});
