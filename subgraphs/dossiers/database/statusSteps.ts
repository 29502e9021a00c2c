import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { emit } from '../../../kernel/events.ts';
import { judgeReported, type RecordedStep, type ReportedStep, type StepEffect } from '../rules/recording.ts';
import { closingStatuses, type Status } from '../rules/statuses.ts';
import { insertNotice } from './notices.ts';
import { followSteps } from './promiseClock.ts';
import { endStop } from './stops.ts';
import { dossiers, statusEvents } from './tables.ts';

export interface NewStep extends RecordedStep {
  dossierId: DossierId;
  atIsReceipt?: boolean;
  /** Account of the official who records it; none for what the applicant or the system does. */
  officer?: string | null;
}

/** Steps of one dossier in the order in which they were recorded. */
export async function listRecordedSteps(tx: Tx, dossierId: DossierId): Promise<RecordedStep[]> {
  return tx
    .select({
      status: statusEvents.status,
      at: statusEvents.at,
      unit: statusEvents.unit,
      note: statusEvents.note,
      flagged: statusEvents.flagged,
    })
    .from(statusEvents)
    .where(eq(statusEvents.dossierId, dossierId))
    .orderBy(asc(statusEvents.recordedAt), asc(statusEvents.eventId));
}

export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  await tx
    .insert(statusEvents)
    .values({ ...step, eventId: sql`uuidv7()`, recordedAt: sql`clock_timestamp()` });
  const { dossierId, status, at } = step;
  await insertNotice(tx, { dossierId, kind: 'STATUS', status, at });
}

/** What the row of the dossier says of its handling; derived from the steps, kept beside them for lists. */
async function writeStatus(
  tx: Tx,
  dossierId: DossierId,
  status: Status,
  lastStatusAt: Date | null,
): Promise<void> {
  await tx.update(dossiers).set({ status, lastStatusAt }).where(eq(dossiers.dossierId, dossierId));
}

/** The acceptance day is written once: validity and deadlines are judged on it. */
async function writeAcceptedOn(tx: Tx, dossierId: DossierId, acceptedOn: string): Promise<void> {
  await tx
    .update(dossiers)
    .set({ acceptedOn })
    .where(and(eq(dossiers.dossierId, dossierId), isNull(dossiers.acceptedOn)));
}

/**
 * Adds one step to a dossier inside the caller's transaction, which holds the lock on the dossier: reads what was recorded,
 * asks the rule, writes what it says.
 */
export async function recordStep(
  tx: Tx,
  step: ReportedStep & Pick<NewStep, 'atIsReceipt' | 'officer'>,
): Promise<StepEffect> {
  const { dossierId } = step;
  const recorded = await listRecordedSteps(tx, dossierId);
  const effect = judgeReported(recorded, step);
  const { isNew, flagged, status, acceptedOn, closedAt } = effect;
  if (!isNew) return effect;
  await insertStep(tx, { ...step, flagged });
  await writeStatus(tx, dossierId, status, effect.lastStatusAt);
  if (status !== 'STOPPED' && recorded.some((known) => known.status === 'STOPPED'))
    await endStop(tx, dossierId, step.at);
  if (step.at !== null && !closingStatuses.has(status))
    await followSteps(tx, dossierId, [...recorded, step], step.at);
  if (acceptedOn !== null) await writeAcceptedOn(tx, dossierId, acceptedOn);
  if (closedAt !== null) await emit(tx, 'dossier.closed', { dossierId, status, at: closedAt.toISOString() });
  return effect;
}
