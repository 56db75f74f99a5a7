/** Stops the database of the run and removes its folder. */
import { rmSync } from 'node:fs';

export default async () => {
  const { database, home } = globalThis.testDatabase;
  await database.stop();
  rmSync(home, { recursive: true, force: true });
};
