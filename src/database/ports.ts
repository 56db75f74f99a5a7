import { createServer, type AddressInfo } from 'node:net';
import { XiaojurenError } from '../errors/xiaojuren-error.js';
import type { Logger } from '../util/logger.js';

export interface PortChoice {
  /** The port the user asked for, or null. */
  readonly fixed: number | null;
  /** The port to prefer when the user asked for none. */
  readonly usual: number;
  /** The setting that fixes it, for the error message. */
  readonly setting: string;
  /** The address that will listen on it. */
  readonly host: string;
  /** Told when the usual port gives way to another. */
  readonly logger?: Pick<Logger, 'info'>;
  /** Ports already given to something that does not listen yet. */
  readonly reserved?: readonly number[];
}

/**
 * A port that is free at this moment: the fixed one; else the usual one; else any.
 * @throws PORT_TAKEN if the fixed one is in use.
 */
export const choosePort = async (choice: PortChoice): Promise<number> => {
  const { fixed, usual, setting, host, reserved = [] } = choice;
  const isUsable = async (port: number): Promise<boolean> =>
    !reserved.includes(port) && (await tryListen(port, host)) !== null;
  if (fixed !== null) {
    if (await isUsable(fixed)) return fixed;
    throw new XiaojurenError('PORT_TAKEN', { port: fixed, setting });
  }
  if (await isUsable(usual)) return usual;
  const other = await freePort(host, reserved);
  choice.logger?.info(`Port ${usual} is taken, so ${other} is used. ${setting} chooses one for good.`);
  return other;
};

/** A port nobody uses, picked by the system. */
export const freePort = async (host: string, reserved: readonly number[] = []): Promise<number> => {
  for (;;) {
    const port = await tryListen(0, host);
    if (port === null) throw new Error(`No port is free on ${host}.`);
    if (!reserved.includes(port)) return port;
  }
};

/** Listen and stop again. Returns the port, or null if that is in use or not allowed. */
const tryListen = (port: number, host: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const { port: given } = server.address() as AddressInfo;
      server.close(() => {
        resolve(given);
      });
    });
  });
