/**
 * ESM through swc: Node runs the tests with --experimental-vm-modules (see the test script). Every file of tests loads the
 * house anew and soon throws it away: --interrupt-budget lets V8 optimise later than in service, which saves a sixth.
 */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // What is too long for every run has a run of its own: jest.exhaustive.config.js.
  testPathIgnorePatterns: ['/node_modules/', '\\.exhaustive\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
  // Modules of suites that have ended stay in the heap of their worker: a fresh one costs less than to walk through them.
  workerIdleMemoryLimit: '1GB',
};
