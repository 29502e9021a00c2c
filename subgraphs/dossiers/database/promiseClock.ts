/** The promised day follows the steps of handling: it is counted anew when the agency no longer waits. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { isSamePauses, listPauses, type PauseMode } from '../rules/pauses.ts';
import { promiseDay } from '../rules/promise.ts';
import type { StatusStep } from '../rules/statuses.ts';
import { findPromise, holdCalendar, listDecisions, movePromise } from './promisedDays.ts';
import { supplementRequests } from './tables.ts';

/** Counts the promised day of a dossier with the pauses that follow from its steps. The caller holds the lock on the dossier. */
export async function followSteps(
  tx: Tx,
  dossierId: DossierId,
  steps: readonly StatusStep[],
  at: Date,
): Promise<void> {
  const before = await findPromise(tx, dossierId);
  if (before === undefined) return;
  const modes = await listPauseModes(tx, dossierId);
  const pauses = listPauses(steps, (asked) => modes.get(asked.getTime()) ?? 'SHIFT');
  if (isSamePauses(pauses, before.pauses)) return;
  await holdCalendar(tx);
  const clock = { pauses, extendedDays: before.extendedDays };
  const day = promiseDay(before.countedFrom, before, joinDecisions(await listDecisions(tx)), clock) ?? before;
  const cause = pauses.findLast(({ until }) => until !== null)?.cause ?? 'STOP';
  await movePromise(tx, before, { ...day, ...clock }, { cause, reason: null, at });
}

/** How the time is counted after each supplement, by the instant at which it was asked for. */
async function listPauseModes(tx: Tx, dossierId: DossierId): Promise<Map<number, PauseMode>> {
  const rows = await tx
    .select({ at: supplementRequests.at, mode: supplementRequests.pauseMode })
    .from(supplementRequests)
    .where(eq(supplementRequests.dossierId, dossierId));
  return new Map(rows.map(({ at, mode }) => [at.getTime(), mode]));
}
