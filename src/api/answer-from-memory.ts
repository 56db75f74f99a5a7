/**
 * Answers a question again from memory as long as nothing in the graph has changed. Before each answer the database is asked
 * for its version, which changes whenever a transaction commits, whoever commits; so an answer lacks nothing that was
 * acknowledged before the question came, also with several servers on one database.
 */
import { createHash, randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache, KeptAnswer } from './answer-cache.js';
import type { Origin } from './metrics.js';
import { promised } from '../util/promised.js';

export interface Memory {
  /** Null: nothing is kept, and no version asked for. */
  readonly cache: AnswerCache | null;
  /** The version of the graph at some moment after the call. */
  readonly versionOf: () => Promise<string>;
  /** Who asks, as far as answers differ by it. */
  readonly roleOf: (request: FastifyRequest) => string;
  /** Whether the answer that was just made holds for as long as the graph stays as it is. */
  readonly isLasting: (request: FastifyRequest) => boolean;
  /** Whether the answer that was just made is a refusal for want of a database, which others would get as well. */
  readonly isInVain: (request: FastifyRequest) => boolean;
  /** Tells the handler what to wait for once a question is to be answered, before it reads anything. */
  readonly whenJudged: (request: FastifyRequest, look: () => Promise<void>) => void;
  /** Called when the database did not tell its version. */
  readonly databaseIsGone: (request: FastifyRequest, fault: unknown) => void;
}

type Handler<Given> = (request: FastifyRequest, reply: FastifyReply) => Promise<Given>;

/** The body of an answer, and how it came about. */
export interface Answered {
  readonly body: unknown;
  readonly origin: Origin;
}

/** What is said where there is no database to answer. */
interface Refusal {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

/**
 * The same handler, which is asked only for what is not kept. Neither errors are kept, nor changes, nor what another try
 * may answer otherwise. Answers to queries say in `extensions.graph` of which version they are and whether they were
 * kept. Those to a GET carry an ETag, by which they are answered with 304 while the version lasts (RFC 9110, 13.1.2).
 * A hit costs no parsing; without a database everything goes to the handler, whose error it is. For a question that was not
 * answered before, the database is asked for its version when the handler has judged it.
 * @param answer gives the JSON of a GraphQL response as text.
 */
export const answerFromMemory = (
  answer: Handler<unknown>,
  { cache, versionOf, roleOf, isLasting, isInVain, whenJudged, databaseIsGone }: Memory,
): Handler<Answered> => {
  // A later release may answer the same question of the same graph otherwise, so its tags are others.
  const server = randomUUID();
  const beingMade = new Map<string, Promise<KeptAnswer | Refusal | null>>();
  /** Of questions that are asked for the first time, whether they will be answered. */
  const beingJudged = new Map<string, Promise<boolean>>();
  /** Whether the last answer to a question could be given to others; where it could not, nobody waits for the next. */
  const lasts = new LRUCache<string, boolean>({ max: 1_000 });
  return async (request, reply) => {
    const asked = questionOf(request, [server, roleOf(request)]);
    const made = async (): Promise<Answered> => ({ body: await answer(request, reply), origin: 'made' });
    if (asked === null || cache === null) return made();
    const question = digest(asked);
    const tagOf = (version: string): string | null =>
      request.method === 'GET' ? `W/"${digest(question + version)}"` : null;
    let version = null as string | null;
    let looked: Promise<string | null> | undefined;
    /** One look for each request, also when it is in vain. */
    const look = (): Promise<string | null> =>
      (looked ??= versionOf().then(
        (found) => (version = found),
        (fault: unknown) => {
          databaseIsGone(request, fault);
          return null;
        },
      ));
    // Nobody yields between seeing that nobody else is at it and saying so.
    const first = beingJudged.get(question);
    const isKnown =
      lasts.has(question) ||
      cache.has(question) ||
      request.headers['if-none-match'] !== undefined ||
      (first !== undefined && (await first));
    const found = isKnown ? await look() : null;
    if (found !== null) {
      const tag = tagOf(found);
      if (tag !== null && knows(request, tag)) {
        void tagged(reply, tag).code(304);
        return { body: undefined, origin: 'unchanged' };
      }
      // Who asks the same while it is made waits for that answer: it is read after a look at the version which they had too.
      const others = lasts.get(question) === false ? undefined : beingMade.get(question + found);
      const kept = cache.get(question, found) ?? (others === undefined ? null : await others);
      if (kept !== null && 'status' in kept) {
        void reply.code(kept.status).header('content-type', kept.contentType);
        return { body: kept.body, origin: 'made' };
      }
      if (kept !== null) {
        if (tag !== null) tagged(reply, tag);
        void reply.header('content-type', kept.contentType);
        return { body: withVersion(kept.body, found, true), origin: 'memory' };
      }
    }
    const judged = promised<boolean>();
    const { promise, resolve: tell } = promised<KeptAnswer | Refusal | null>();
    const isFirst = !isKnown && !beingJudged.has(question);
    if (isFirst) beingJudged.set(question, judged.promise);
    if (found !== null) beingMade.set(question + found, promise);
    whenJudged(request, async () => {
      judged.resolve(true);
      const later = await look();
      if (later !== null) beingMade.set(question + later, promise);
    });
    let forOthers = null as KeptAnswer | Refusal | null;
    try {
      const { body } = await made();
      const contentType = String(reply.getHeader('content-type'));
      // Whoever waited has waited long enough.
      if (isInVain(request) && reply.statusCode === 503 && typeof body === 'string')
        forOthers = { status: reply.statusCode, body, contentType };
      const isGood = reply.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data":');
      if (version === null || !isGood) return { body, origin: 'made' };
      lasts.set(question, isLasting(request));
      if (!isLasting(request)) return { body, origin: 'made' };
      const lasting = { version, body, contentType };
      forOthers = lasting;
      cache.put(question, lasting);
      const tag = tagOf(version);
      if (tag !== null) tagged(reply, tag);
      return { body: withVersion(body, version, false), origin: 'made' };
    } finally {
      // An answer that does not last is nobody else's: whoever waited asks anew.
      if (version !== null && beingMade.get(question + version) === promise)
        beingMade.delete(question + version);
      if (isFirst) beingJudged.delete(question);
      judged.resolve(false);
      tell(forOthers);
    }
  };
};

/** Whoever keeps an answer asks whether it still holds. */
const tagged = (reply: FastifyReply, tag: string): FastifyReply =>
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('vary', 'accept');

/**
 * All that an answer depends on beside the graph, or null for what is no question. The day is there for `trueAt: "now"`; the
 * headers are those by which requests of other sites are told apart, and by which the form of the answer is chosen.
 */
const questionOf = (
  { method, headers, url, body }: FastifyRequest,
  others: readonly string[],
): string | null => {
  if (method !== 'GET' && (typeof body !== 'object' || body === null)) return null;
  try {
    return JSON.stringify(
      [
        ...[new Date().toISOString().slice(0, 10), ...others, method, url, body ?? null],
        ...[headers.accept, headers['content-type']],
        ...[headers['apollo-require-preflight'], headers['x-apollo-operation-name']].map(Boolean),
      ],
      finite,
    );
  } catch {
    // Too deep to be written, or holding what JSON has no word for.
    return null;
  }
};

/** Numbers beyond all bounds, which would be written as null. */
const finite = (_key: string, value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no finite number');
  return value;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);

const knows = ({ headers }: FastifyRequest, tag: string): boolean =>
  headers['if-none-match']
    ?.split(',')
    .some((one) => one.trim().replace(/^W\//, '') === tag.replace(/^W\//, '')) === true;

/** The JSON of a response without extensions, with what is said of the graph. */
const withVersion = (body: string, version: string, cached: boolean): string =>
  `${body.slice(0, body.lastIndexOf('}'))},"extensions":${JSON.stringify({ graph: { version: digest(version), cached } })}}\n`;
