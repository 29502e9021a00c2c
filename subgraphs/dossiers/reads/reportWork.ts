import type { Database } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import { countLookedAt } from '../../../kernel/uploads/looking.ts';
import type { WorkReport } from '../../../kernel/verifications.ts';
import { countUnattended } from '../database/unattended.ts';
import { UPLOADS } from '../database/uploads.ts';
import { countDeadEvents } from '../database/webhooks.ts';

const PAUSE_MS = 60_000;
const looked = new WeakMap<Database, { at: number; report: WorkReport }>();

/**
 * What operators should see, counted once a minute: agencies where dossiers wait that nobody there can take, so that somebody enters a head of
 * unit; files at which nobody has looked for malware, and those that are closed since somebody has; events for
 * clients that were given up.
 */
export async function reportWork({ database, now }: Running): Promise<WorkReport> {
  const before = looked.get(database);
  if (before !== undefined && Math.abs(now.getTime() - before.at) < PAUSE_MS) return before.report;
  const report = await database.jobRead(async (tx) => {
    const unattendedIntakes = await countUnattended(tx);
    const webhooksDead = await countDeadEvents(tx);
    return { unattendedIntakes, webhooksDead, ...(await countLookedAt(tx, UPLOADS)) };
  });
  looked.set(database, { at: now.getTime(), report });
  return report;
}
