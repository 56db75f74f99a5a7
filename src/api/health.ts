/** What those ask who look after the server: whether it lives, whether it can answer, and what it does. */
import type { FastifyPluginCallback } from 'fastify';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import { deadline } from '../util/deadline.js';
import type { Metrics } from './metrics.js';

/** A database that takes longer to answer nothing at all is as good as gone. */
const readyWithinMs = 1_000;

/**
 * `/livez`: 200 as long as the server runs at all. `/readyz`: 200 when the database tells its version within a second, as it has to
 * before an answer is kept or taken from memory, else 503. `/metrics`: numbers for Prometheus. The first two are named as in Kubernetes.
 */
export const healthRoutes: FastifyPluginCallback<{ version: () => Promise<string>; metrics: Metrics }> = (
  app,
  { version, metrics },
  done,
) => {
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await deadline(version(), readyWithinMs, () => new XiaojurenError('DATABASE_UNAVAILABLE'));
      return await reply.send({ status: 'ok' });
    } catch {
      return await reply.code(503).send({ status: 'database unavailable' });
    }
  });
  app.get('/metrics', async (_request, reply) =>
    reply.header('content-type', metrics.contentType).send(await metrics.text()),
  );
  done();
};
