import { DatabaseFailure } from './driver.ts';

/**
 * Another transaction was faster: what was looked up before it committed holds no longer (a unique or exclusion constraint), or
 * the two waited for one another (deadlock, serialization).
 */
const OVERTAKEN = /^(23505|23P01|40P01|40001)$/;

/**
 * Does work that judges what it finds and then writes, in one transaction. When it was overtaken, it is judged once more: now it
 * finds what the other wrote, and answers with the refusal that the constraint stands for. A constraint that is violated again
 * is a fault of ours.
 *
 * @param attempt one whole transaction; nothing of it may stay when it fails
 */
export async function judgeAgainWhenOvertaken<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof DatabaseFailure) || !OVERTAKEN.test(error.sqlState)) throw error;
    return attempt();
  }
}
