import globalSetup from './globalSetup.ts';
import globalTeardown from './globalTeardown.ts';

/** What jest gives its tests, for an experiment that runs by itself: PostgreSQL, and the search for people at the end. */
export async function withTestServer<T>(work: () => Promise<T>): Promise<T> {
  if (process.env.TEST_ADMIN_URL !== undefined) return work();
  await globalSetup();
  try {
    return await work();
  } finally {
    await globalTeardown();
  }
}
