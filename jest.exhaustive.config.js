/** `npm run test:exhaustive`: every wave, every route, thousands of properties. One file at a time, since some are timed. */
import { from, kinds, onPostgres } from './jest.config.js';

export default {
  ...onPostgres,
  // Tests over a spread of their cases take all of them: tests/support/extent.ts.
  globals: { exhaustive: true },
  testMatch: from(kinds.exhaustive),
  testTimeout: 30 * 60_000,
  maxWorkers: 1,
};
