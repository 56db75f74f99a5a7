import { join } from 'node:path';

/** A file or folder of this test run, which is removed with its database when the run ends. */
export const inRunFolder = (name: string): string => {
  const folder = process.env['XIAOJUREN_TEST_HOME'];
  if (folder === undefined) throw new Error('XIAOJUREN_TEST_HOME is set by tests/helpers/global-setup.js');
  return join(folder, name);
};
