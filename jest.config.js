/**
 * Four projects: `rules` (`npm run test:rules`), `house` (what holds of the sources) and `properties`, without any set-up, and `integration`
 * on a real PostgreSQL. What a file imports decides to which it belongs.
 */
import { setFlagsFromString } from 'node:v8';
import { sortTests } from './tests/support/testKinds.js';

/**
 * A worker lives for minutes: with this budget V8 optimises later than in service, which saves a tenth, and with so much room for what
 * is young it copies less of what dies with each file. Only Node 20 knows the budget; jest starts its workers with the options of this
 * process.
 */
const options = ['--max-semi-space-size=64'];
if (process.versions.node.startsWith('20.')) options.push('--interrupt-budget=1000000');
for (const option of options) {
  setFlagsFromString(option);
  if (!process.execArgv.includes(option)) process.execArgv.push(option);
}

export const kinds = sortTests();

export const project = {
  runtime: '<rootDir>/tests/support/nativeRuntime.cjs',
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  // What was built has a package.json of the same name.
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Through tsx, as in service: tests/support/nativeRuntime.cjs.
  transform: {},
};

const pure = { ...project, testEnvironment: '<rootDir>/tests/support/rulesEnvironment.js' };

export const onPostgres = {
  ...project,
  testEnvironment: '<rootDir>/tests/support/keepingEnvironment.js',
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
};

export const from = (paths) => paths.map((path) => `<rootDir>/${path}`);

export default {
  projects: [
    { ...pure, displayName: 'rules', testMatch: from(kinds.rules) },
    { ...pure, displayName: 'house', testMatch: from(kinds.house) },
    { ...pure, displayName: 'properties', testMatch: from(kinds.properties) },
    { ...onPostgres, displayName: 'integration', testMatch: from(kinds.integration) },
  ],
  testTimeout: 30_000,
  // One more than the cores of a small machine: files of tests wait for PostgreSQL and for processes a sixth of their time.
  maxWorkers: 3,
  // A worker keeps what its files have loaded and left: one that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
  // To end, a worker gives back all of that, and the thread of its planner: on a busy machine longer than the half second that jest
  // allows. One that is really kept alive is told of all the same.
  workerGracefulExitTimeout: 30_000,
};
