import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { choosePort, freePort } from '../../src/database/ports.js';

const host = '127.0.0.1';
let server: Server;
let taken: number;
beforeEach(async () => {
  server = createServer().listen(0, host);
  await once(server, 'listening');
  taken = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.close();
});

describe('choosing a port', () => {
  it('takes the fixed one if it is free', async () => {
    const free = await freePort(host);
    expect(await choosePort({ fixed: free, usual: taken, setting: 'X', host })).toBe(free);
  });

  it('refuses a fixed one that is taken, naming it and its setting', async () => {
    const choice = { fixed: taken, usual: 7687, setting: 'XIAOJUREN_BOLT_PORT', host };
    await expect(choosePort(choice)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      details: { port: taken, setting: 'XIAOJUREN_BOLT_PORT' },
    });
  });

  it('prefers the usual one, else takes any that is free and not reserved', async () => {
    const usual = await freePort(host);
    expect(await choosePort({ fixed: null, usual, setting: 'X', host })).toBe(usual);
    const other = await choosePort({ fixed: null, usual: taken, setting: 'X', host });
    expect(other).not.toBe(taken);
    const next = await choosePort({ fixed: null, usual: other, setting: 'X', host, reserved: [other] });
    expect(next).not.toBe(other);
  });

  it('sees a program that listens on all addresses', async () => {
    const everywhere = createServer().listen(0, '0.0.0.0');
    await once(everywhere, 'listening');
    const { port } = everywhere.address() as AddressInfo;
    try {
      await expect(choosePort({ fixed: port, usual: 1, setting: 'X', host })).rejects.toMatchObject({
        code: 'PORT_TAKEN',
      });
    } finally {
      everywhere.close();
    }
  });
});
