import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { Status, StatusStep } from '../rules/statuses.ts';
import { dossiers, statusEvents } from './tables.ts';

/** A step as it was recorded. */
export interface RecordedStep extends StatusStep {
  unit: string | null;
  note: string | null;
  flagged: boolean;
}

export interface NewStep extends RecordedStep {
  dossierId: string;
}

/** Steps of one dossier in the order in which they were recorded. */
export async function listRecordedSteps(tx: Tx, dossierId: string): Promise<RecordedStep[]> {
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
}

/** What the row of the dossier says of its handling; derived from the steps, kept beside them for lists. */
export async function writeStatus(
  tx: Tx,
  dossierId: string,
  status: Status,
  lastStatusAt: Date | null,
): Promise<void> {
  await tx.update(dossiers).set({ status, lastStatusAt }).where(eq(dossiers.dossierId, dossierId));
}

/** The acceptance day is written once: validity and deadlines are judged on it. */
export async function writeAcceptedOn(tx: Tx, dossierId: string, acceptedOn: string): Promise<void> {
  await tx
    .update(dossiers)
    .set({ acceptedOn })
    .where(and(eq(dossiers.dossierId, dossierId), isNull(dossiers.acceptedOn)));
}
