/**
 * Spares @neo4j/graphql its work for questions of a form that it has translated before: the same document with variables
 * that differ by nothing but texts has the same Cypher, and the texts are parameters of it. The translation, half of what
 * a small question costs, is learnt from the library itself and used only where that is shown to give the same.
 */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  getArgumentValues,
  getNullableType,
  isListType,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { keptByForm } from './kept-by-form.js';
import { listOutcome, rootConnectionOutcome } from './library-outcome.js';
import type { TranslationOrigin } from './metrics.js';
import { betterPlanned } from './plans/better-planned.js';
import { questionShape, withTexts, type Variables } from './question-shape.js';
import type { QueryResult } from '../graph/open-driver.js';

/** What is asked of the context of a question. */
export interface ReadingContext {
  /**
   * Through this @neo4j/graphql reads. It takes a driver, a session or a transaction, and of the last asks for nothing but
   * `run`; so its statements are sent as our own are, without the messages of a transaction around them.
   */
  readonly executionContext: StatementReader;
  /** Through this statements go that it has written before. */
  readonly graph: { readonly readRecords: StatementReader['run'] };
  readonly translated: (origin: TranslationOrigin) => void;
}

/** Runs a reading statement and gives what the driver gives. */
export interface StatementReader {
  readonly run: (statement: string, parameters: Record<string, unknown>) => Promise<QueryResult>;
}

type Resolve = GraphQLFieldResolver<unknown, ReadingContext, Record<string, unknown>>;
type Parameters = Readonly<Record<string, unknown>>;

/** A statement, and its parameters for texts by their number. */
interface Translation {
  readonly statement: string;
  readonly parametersFor: (texts: readonly string[]) => Parameters;
  /** About what it takes in memory. */
  readonly bytes: number;
}

/** What is known of a form: its translation; null: it was met once; false: it has none that can be kept. */
interface Known {
  readonly translation: Translation | null | false;
}
const unknownBytes = 100;

/**
 * The resolver of a generated field of `Query`, made to keep translations. They are kept while there is room, and
 * a form is learnt when it comes for the second time: most questions that people write by hand come once.
 */
export const keepingTranslations = (type: GraphQLOutputType, resolve: Resolve): Resolve => {
  const outcome = isListType(getNullableType(type)) ? listOutcome : rootConnectionOutcome;
  const known = keptByForm<Known>();
  return async (root, args, context, info) => {
    const [node, another] = info.fieldNodes;
    const { key, texts } = questionShape(info.schema, definitionsOf(info), info.variableValues);
    // Two mentions of one field share an answer with the fields of both.
    if (node === undefined || another !== undefined || key === null) {
      context.translated('made');
      return resolve(root, args, context, info);
    }
    const { translation } = known.get(node, key) ?? {};
    if (translation) {
      const { statement, parametersFor } = translation;
      context.translated('kept');
      return outcome(await context.graph.readRecords(statement, parametersFor(texts)));
    }
    context.translated('made');
    if (translation === undefined) known.put(node, key, { translation: null }, unknownBytes);
    if (translation === null) {
      const translate = (values: Variables): ReturnType<typeof translated> =>
        translated(resolve, { root, context, info: { ...info, variableValues: { ...values } }, node });
      const found = (await learnt(translate, info, texts).catch(() => null)) ?? false;
      known.put(node, key, { translation: found }, found === false ? unknownBytes : found.bytes);
    }
    return resolve(root, args, context, info);
  };
};

const definitionsOf = (info: GraphQLResolveInfo) => info.operation.variableDefinitions ?? [];

interface Sent {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** What the library would send, without sending it; null: not one statement. */
const translated = async (
  resolve: Resolve,
  asked: { root: unknown; context: ReadingContext; info: GraphQLResolveInfo; node: FieldNode },
): Promise<Sent | null> => {
  const sent: Sent[] = [];
  const executionContext: StatementReader = {
    run: (statement, parameters) => {
      sent.push({ statement, parameters });
      return Promise.resolve(noRows);
    },
  };
  const { root, context, info, node } = asked;
  const field = info.parentType.getFields()[info.fieldName];
  if (field === undefined) return null;
  await resolve(
    root,
    getArgumentValues(field, node, info.variableValues),
    { ...context, executionContext },
    info,
  );
  const [one, another] = sent;
  return one === undefined || another !== undefined ? null : one;
};

const noRows = { records: [], summary: { counters: { updates: () => ({}) } } } as unknown as QueryResult;

/** The translation of a form: that of marks in place of its texts, if putting the texts back gives that of the texts. */
const learnt = async (
  translate: (variables: Variables) => Promise<Sent | null>,
  info: GraphQLResolveInfo,
  texts: readonly string[],
): Promise<Translation | null> => {
  // Nothing that a question says can be like them.
  const mark = `${randomUUID()} `;
  let count = 0;
  const marked = withTexts(
    info.schema,
    definitionsOf(info),
    info.variableValues,
    () => mark + String(count++),
  );
  const [model, real] = [await translate(marked), await translate(info.variableValues)];
  if (model === null || real === null || model.statement !== real.statement) return null;
  const statement = betterPlanned(model.statement);
  const translation: Translation = {
    statement,
    parametersFor: (others) => replaced(model.parameters, mark, others) as Parameters,
    bytes: 2 * statement.length + 4 * JSON.stringify(model.parameters).length,
  };
  const isSame = isDeepStrictEqual(translation.parametersFor(texts), real.parameters);
  return isSame && count === texts.length ? translation : null;
};

/** Lists and maps of parameters with texts in place of their marks; values of the driver stay what they are. */
const replaced = (value: unknown, mark: string, texts: readonly string[]): unknown => {
  if (typeof value === 'string')
    return value.startsWith(mark) ? texts[Number(value.slice(mark.length))] : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, mark, texts));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, replaced(inner, mark, texts)]),
  );
};
