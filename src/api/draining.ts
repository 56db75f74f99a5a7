/**
 * A server that stops ends when its connections have. By itself it leaves open one that was busy, until its client or a limit of ten
 * seconds ends it, and cuts one whose answer is written but not yet read to its end. So, from when it begins to stop: an answer
 * closes its connection, connections on which nothing was ever asked are closed, as browsers open them beforehand, and the server
 * goes on when what it was sending has been taken.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Who takes longer than this to read an answer does not get all of it; Apollo's integration cuts all connections then. */
const drainWithinMs = 10_000;

/**
 * Lets a server stop without cutting an answer, and as soon as there is none left to send or to make.
 * @param answering what is being answered, also to clients that have left.
 */
export const drainWhenStopped = (app: FastifyInstance, answering: ReadonlySet<Promise<unknown>>): void => {
  let isStopping = false;
  const sending = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    const { raw } = reply;
    if (isStopping) void reply.header('connection', 'close');
    if (!raw.destroyed) sending.add(raw.once('close', () => sending.delete(raw)));
    done();
  });
  app.addHook('preClose', async () => {
    isStopping = true;
    const from = performance.now();
    for (let [one] = sending; one !== undefined && performance.now() - from < drainWithinMs; [one] = sending)
      await once(one, 'close');
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onClose', async () => {
    await Promise.allSettled(answering);
  });
};
