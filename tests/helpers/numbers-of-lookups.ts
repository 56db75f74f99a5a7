import {
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import { schema } from './test-api.js';

/** A number with a default that a field of the contract takes. */
export interface NumberOfLookup {
  /** Fields from `Query` on, and the argument. */
  readonly name: string;
  readonly argument: GraphQLArgument;
  /** The largest by the description. */
  readonly most: number;
  /** A question with it, written as that is; null: left out. */
  readonly query: (written: string | null) => string;
}

type Field = GraphQLField<unknown, unknown>;

/** Something that a needed argument may be in the seeded graph. */
const needed = ({ name, type }: GraphQLArgument): string => {
  const of = getNamedType(type);
  if (isEnumType(of)) return String(of.getValues()[0]?.name);
  if (name === 'source') return '"source/ecns-nanjing-conference"';
  return of.name === 'ID' ? '"organization/miit"' : '"2020"';
};

const isList = ({ args }: Field): boolean => args.some(({ name }) => name === 'where');

const fieldsOf = ({ type }: Field): Field[] => {
  const of = getNamedType(type);
  return isObjectType(of) ? Object.values(of.getFields()) : [];
};

const shown = (field: Field): string => {
  const fields = fieldsOf(field).map(({ name }) => name);
  return fields.length === 0 ? '' : fields.includes('edges') ? '{ edges { cursor } }' : '{ __typename }';
};

/** Those of the fields, and of what they give, once for each type; not of lists of nodes, which are generated. */
const numbersOf = (
  fields: readonly Field[],
  path: string,
  around: (inner: string) => string,
  seen: Set<string>,
): NumberOfLookup[] =>
  fields.flatMap((field) => {
    const asked = (more: readonly string[], selected: string): string => {
      const args = [
        ...field.args.filter(isRequiredArgument).map((one) => `${one.name}: ${needed(one)}`),
        ...more,
      ];
      return around(`${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`} ${selected}`);
    };
    const own = field.args
      .filter(({ type, defaultValue }) => String(type) === 'Int!' && defaultValue !== undefined)
      .map((argument) => ({
        name: `${path}${field.name} ${argument.name}`,
        argument,
        most: Number(/1 to ([\d,]+)/.exec(argument.description ?? '')?.[1]?.replaceAll(',', '')),
        query: (written: string | null) =>
          asked(written === null ? [] : [`${argument.name}: ${written}`], shown(field)),
      }));
    const inner = fieldsOf(field);
    const type = getNamedType(field.type).name;
    if (inner.some(isList) || seen.has(type)) return own;
    seen.add(type);
    const within = (selected: string): string => asked([], `{ ${selected} }`);
    return [...own, ...numbersOf(inner, `${path}${field.name}.`, within, seen)];
  });

/** Every number with a default that lookups and what they give take, by the contract. */
export const numbersOfLookups = async (): Promise<readonly NumberOfLookup[]> => {
  const fields = Object.values((await schema).getQueryType()?.getFields() ?? {});
  return numbersOf(
    fields.filter((field) => !isList(field)),
    '',
    (inner) => `{ ${inner} }`,
    new Set(),
  );
};
