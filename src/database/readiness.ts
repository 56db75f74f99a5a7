// Whether the server answers on both of its ports. Plain sockets, so that this layer needs no driver.
import { request } from 'node:http';
import { connect } from 'node:net';
import { loopback } from './paths.js';

export interface Address {
  readonly boltPort: number;
  readonly browserPort: number;
  readonly user: string;
  readonly password: string;
}

const answerTimeoutMs = 2_000;

/**
 * 'ready' when Bolt shakes hands and a statement sent by HTTP is answered; 'refused' when the password is wrong;
 * 'silent' otherwise (the server is still starting).
 */
export const readiness = async (address: Address): Promise<'ready' | 'refused' | 'silent'> => {
  const status = await statementStatus(address);
  if (status === 401) return 'refused';
  return status === 200 && (await shakesHands(address.boltPort)) ? 'ready' : 'silent';
};

const statementStatus = ({ browserPort, user, password }: Address): Promise<number | null> =>
  new Promise((resolve) => {
    const body = JSON.stringify({ statements: [{ statement: 'RETURN 1' }] });
    const call = request({
      host: loopback,
      port: browserPort,
      path: '/db/neo4j/tx/commit',
      method: 'POST',
      auth: `${user}:${password}`,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      agent: false,
      timeout: answerTimeoutMs,
    });
    call.once('timeout', () => call.destroy());
    call.once('error', () => {
      resolve(null);
    });
    call.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('close', () => {
        // A database that is not up yet is an error in the body of a 200.
        const hasErrors = !text.includes('"errors":[]');
        resolve(response.statusCode === 200 && hasErrors ? null : (response.statusCode ?? null));
      });
    });
    call.end(body);
  });

/** Bolt: a magic number and four proposals of a version; the server answers with the one it takes. */
const handshake = Buffer.from('6060b017' + '00000405' + '00000004' + '00000000' + '00000000', 'hex');

const shakesHands = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: loopback, port, timeout: answerTimeoutMs });
    const settle = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => socket.write(handshake));
    socket.once('data', (data) => {
      settle(data.length >= 4 && data.readUInt32BE(0) !== 0);
    });
    socket.once('timeout', () => {
      settle(false);
    });
    socket.once('error', () => {
      settle(false);
    });
    socket.once('close', () => {
      settle(false);
    });
  });
