// Tests run on TypeScript as it is, against one real Neo4j that tests/helpers/global-setup.js starts.
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: '<rootDir>/tests/helpers/global-setup.js',
  globalTeardown: '<rootDir>/tests/helpers/global-teardown.js',
  testSequencer: '<rootDir>/tests/helpers/file-order.js',
  maxWorkers: 1,
  // Modules of a file stay in memory after it; at four gigabytes one collection of garbage stops everything for seconds.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
};
