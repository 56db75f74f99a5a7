/**
 * A server that stops ends when its connections have. Left to itself it leaves open one that was busy until its client ends it, cuts
 * an answer that is written but not yet read to its end, and waits for connections on which nothing was ever asked, as browsers open
 * them beforehand. So an answer closes its connection from when the server begins to stop, and the server goes on when what it
 * has written has been taken.
 */
import type { ServerResponse } from 'node:http';
import { Server, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Who takes longer to read does not get all of it. Less than the ten seconds that Fastify gives a hook, and Apollo all connections. */
const drainWithinMs = 9_500;

const lookAgainMs = 20;

/**
 * Lets a server stop without cutting an answer, and as soon as there is none left to send or to make.
 * @param answering what is being answered, also to clients that have left.
 * @param withinMs how long slow readers are waited for; below ten seconds, since all connections are cut then.
 */
export const drainWhenStopped = (
  app: FastifyInstance,
  answering: ReadonlySet<Promise<unknown>>,
  withinMs = drainWithinMs,
): void => {
  let isStopping = false;
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // What comes when it is stopping already; for some of this, as an address that cannot be read, no hook is run.
  app.server.prependListener('request', (_request, response: ServerResponse) => {
    if (isStopping) response.setHeader('connection', 'close');
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) void reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    const from = performance.now();
    // Nobody new is let in. An HTTP server that is closed as one cuts what is written and not read.
    Server.prototype.close.call(app.server);
    // What has come is read.
    await turn();
    await turn();
    const isSending = (): boolean => [...sockets].some(({ writableLength }) => writableLength > 0);
    while (isSending() && performance.now() - from < withinMs) await sleep(lookAgainMs);
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onClose', async () => {
    await Promise.allSettled(answering);
  });
};
