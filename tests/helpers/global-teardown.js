/** Stops the database of the run and removes its folder. */
import { rmSync } from 'node:fs';
import { clearTimeout } from 'node:timers';

export default async () => {
  const { database, home, archiving } = globalThis.testDatabase;
  clearTimeout(archiving);
  await database.stop();
  rmSync(home, { recursive: true, force: true });
};
