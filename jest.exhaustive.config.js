/** `npm run test:exhaustive`: every wave, every route, thousands of properties. One file at a time, since some are timed. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/tests/**/*.exhaustive.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 30 * 60_000,
  maxWorkers: 1,
};
