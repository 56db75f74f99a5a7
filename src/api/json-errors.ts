/** Errors outside of GraphQL: in JSON of the same form as those within, and never HTML or a stack. */
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { limitOf } from './format-error.js';
import { catalogue } from '../errors/catalogue.js';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Logger } from '../util/logger.js';

export interface Refusal {
  readonly status: number;
  readonly body: { errors: { message: string; extensions: Record<string, string | number> }[] };
}

export const errorBody = (code: string, message: string): Refusal['body'] => ({
  errors: [{ message, extensions: { code } }],
});

/** What is answered where something was thrown outside of GraphQL. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof XiaojurenError) {
    const { code, message } = error;
    const extensions = { code, ...limitOf(error) };
    return { status: catalogue[code].status, body: { errors: [{ message, extensions }] } };
  }
  const { statusCode: status = 500, message = '' } = (error ?? {}) as Partial<Error & { statusCode: number }>;
  return status < 500
    ? { status, body: errorBody('BAD_REQUEST', message.slice(0, 200)) }
    : { status: 500, body: errorBody('INTERNAL_SERVER_ERROR', 'Something unexpected went wrong.') };
};

/** Lets a server answer in JSON what no route takes and what a route throws. */
export const answerErrorsInJson = (
  app: FastifyInstance,
  { logger, bodyLimitBytes }: { logger: Logger; bodyLimitBytes: number },
): void => {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        errorBody('NOT_FOUND', `There is no page "${request.url.slice(0, 100)}". The API is at /graphql.`),
      ),
  );
  app.setErrorHandler((error: Error & { code?: string }, request, reply) => {
    const known =
      error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
        ? new XiaojurenError('REQUEST_TOO_LARGE', { limit: bodyLimitBytes, value: sizeOf(request) })
        : error;
    const { status, body } = refusalOf(known);
    if (status >= 500 && !(known instanceof XiaojurenError)) logger.error('unexpected error', error);
    return reply.code(status).send(body);
  });
};

/** Answers what has an address that cannot be read, before any route. */
export const refuseUnrouted: NonNullable<FastifyServerOptions['frameworkErrors']> = (
  error,
  _request,
  reply,
) => {
  const { status, body } = refusalOf(error);
  void (reply as FastifyReply).code(status).send(body);
};

/** Answers what is no HTTP, has headers beyond all bounds, or came too slowly to be read. */
export const refuseSocket: NonNullable<FastifyServerOptions['clientErrorHandler']> = (error, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const line = socketStatus[error.code] ?? '400 Bad Request';
  const message =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? 'The request did not come to its end in time. Send it again, as a whole.'
      : 'What came cannot be read as an HTTP request.';
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  // Who does not close the other half is given a second to read this.
  setTimeout(() => socket.destroy(), lingerMs).unref();
  socket.end(
    `HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
  );
};

const lingerMs = 1_000;

const socketStatus: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** Bytes of a body as the client says; who sends it in parts of unknown number says nothing. */
const sizeOf = ({ headers }: FastifyRequest): number | string =>
  headers['content-length'] === undefined ? 'more' : Number(headers['content-length']);
