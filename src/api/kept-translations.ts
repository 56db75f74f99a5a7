/**
 * Spares @neo4j/graphql its work for questions of a form that it has translated before: the same document with variables
 * that differ by nothing but texts has the same Cypher, and the texts are parameters of it. The translation, half of what
 * a small question costs, is learnt from the library itself and used only where that is shown to give the same.
 */
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
import { listOutcome, rootConnectionOutcome } from './library-outcome.js';
import type { TranslationOrigin } from './metrics.js';
import { questionShape, withTexts, type Variables } from './question-shape.js';
import type { QueryResult } from '../graph/open-driver.js';

/** What is asked of the context of a question. */
export interface ReadingContext {
  /**
   * Through this @neo4j/graphql reads. It takes a driver, a session or a transaction, and of the last asks for nothing but
   * `run`; so its statements are sent as our own are, without the messages of a transaction around them.
   */
  readonly executionContext: StatementReader;
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
}

/** What is known of a form: it was met once, its translation, or that it has none that can be kept. */
type Known = 'met' | Translation | 'none';

/** Forms of one field of one document; who asks in more of them has each translated. */
const mostForms = 50;

/**
 * The resolver of a generated field of `Query`, made to keep translations. They live as long as the document does, and
 * a form is learnt when it comes for the second time: most questions that people write by hand come once.
 */
export const keepingTranslations = (type: GraphQLOutputType, resolve: Resolve): Resolve => {
  const outcome = isListType(getNullableType(type)) ? listOutcome : rootConnectionOutcome;
  const known = new WeakMap<FieldNode, Map<string, Known>>();
  return async (root, args, context, info) => {
    const [node, another] = info.fieldNodes;
    // Two mentions of one field share an answer with the fields of both.
    if (node === undefined || another !== undefined) return resolve(root, args, context, info);
    const { key, texts } = questionShape(info.schema, definitionsOf(info), info.variableValues);
    const forms = known.get(node) ?? new Map<string, Known>();
    known.set(node, forms);
    const found = forms.get(key);
    if (found !== undefined && found !== 'met' && found !== 'none') {
      context.translated('kept');
      return outcome(await context.executionContext.run(found.statement, found.parametersFor(texts)));
    }
    context.translated('made');
    if (found === undefined && forms.size < mostForms) forms.set(key, 'met');
    if (found === 'met') {
      const translate = (values: Variables): ReturnType<typeof translated> =>
        translated(resolve, { root, context, info: { ...info, variableValues: { ...values } }, node });
      forms.set(key, (await learnt(translate, info, texts).catch(() => null)) ?? 'none');
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
  let count = 0;
  const marked = withTexts(info.schema, definitionsOf(info), info.variableValues, () => markOf(count++));
  const [model, real] = [await translate(marked), await translate(info.variableValues)];
  if (model === null || real === null || model.statement !== real.statement) return null;
  const translation: Translation = {
    statement: model.statement,
    parametersFor: (others) => replaced(model.parameters, others) as Parameters,
  };
  const isSame = isDeepStrictEqual(translation.parametersFor(texts), real.parameters);
  return isSame && count === texts.length ? translation : null;
};

/** Begins with a sign that stands for none, so nothing else in a statement is like it. */
const markOf = (number: number): string => `\u{10FFFF}text ${String(number)}`;
const mark = /^\u{10FFFF}text (\d+)$/u;

/** Lists and maps of parameters with texts in place of their marks; values of the driver stay what they are. */
const replaced = (value: unknown, texts: readonly string[]): unknown => {
  if (typeof value === 'string') {
    const number = mark.exec(value)?.[1];
    return number === undefined ? value : texts[Number(number)];
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, texts));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, texts)]));
};
