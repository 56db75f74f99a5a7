import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/** Another way to the database of this run, which can fall silent or be cut. */
export const openWay = async () => {
  const { hostname, port } = new URL(process.env['XIAOJUREN_TEST_URI'] ?? '');
  const sockets: { near: Socket; far: Socket }[] = [];
  const state = { isNewSilent: false, isCut: false };
  const server = createServer((near) => {
    const far = createConnection({ host: hostname, port: Number(port) });
    const ignore = (): void => undefined;
    near.on('error', ignore).on('close', () => far.destroy());
    far.on('error', ignore).on('close', () => near.destroy());
    if (state.isCut) near.destroy();
    near.pipe(far);
    if (!state.isNewSilent) far.pipe(near);
    sockets.push({ near, far });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    silence: (which: 'those that are open' | 'all'): void => {
      state.isNewSilent = which === 'all';
      for (const { far } of sockets) far.unpipe();
    },
    /** Cuts the connections that are open as soon as something is sent on them, which does not arrive, and maybe all later ones. */
    cutAtNext: (isForGood = false): void => {
      state.isCut = isForGood;
      for (const { near, far } of sockets) {
        near.unpipe();
        near.once('data', () => near.destroy()).resume();
        far.unpipe();
      }
    },
    /** How many connections there were so far. */
    connections: (): number => sockets.length,
    close: (): void => {
      for (const { far } of sockets) far.destroy();
      server.close();
    },
  };
};
