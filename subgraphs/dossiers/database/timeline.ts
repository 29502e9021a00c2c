/** What a dossier's page shows beside the dossier: its steps and its reuse. Reads only. */

import { asc, sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { Status } from '../rules/statuses.ts';
import type { SupplementRow } from './filing.ts';
import type { Register } from './tables.ts';
import { reuseRecords, statusEvents, supplementRequests } from './tables.ts';

export interface StatusEventRow {
  dossierId: DossierId;
  status: Status;
  /** Null when the source gave no time. */
  at: Date | null;
  unit: string | null;
  note: string | null;
  flagged: boolean;
  /** Whether `at` is when it was received, since the source gave no time. */
  atIsReceipt: boolean;
  /** Account of the official who recorded it; null of what the applicant or the system did. */
  officer: string | null;
}

/** Steps in the order of their own time; those without one where they were recorded. */
export const statusEventsByDossiers: Statement<{ ids: DossierId[] }, StatusEventRow[]> = statement((db) =>
  db
    .select({
      dossierId: statusEvents.dossierId,
      status: statusEvents.status,
      at: statusEvents.at,
      unit: statusEvents.unit,
      note: statusEvents.note,
      flagged: statusEvents.flagged,
      atIsReceipt: statusEvents.atIsReceipt,
      officer: statusEvents.officer,
    })
    .from(statusEvents)
    .where(sql`${statusEvents.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(sql`coalesce(${statusEvents.at}, ${statusEvents.recordedAt})`), asc(statusEvents.eventId))
    .prepare('status_events_by_dossiers'),
);

export interface ReuseRow {
  dossierId: DossierId;
  subjectKey: string;
  register: Register;
  documentId: string | null;
  hash: string;
  at: Date;
}

/** Papers first, then fields, each by code. */
export const reuseByDossiers: Statement<{ ids: DossierId[] }, ReuseRow[]> = statement((db) =>
  db
    .select({
      dossierId: reuseRecords.dossierId,
      subjectKey: reuseRecords.subjectKey,
      register: reuseRecords.register,
      documentId: reuseRecords.documentId,
      hash: reuseRecords.hash,
      at: reuseRecords.at,
    })
    .from(reuseRecords)
    .where(sql`${reuseRecords.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(reuseRecords.kind), asc(reuseRecords.subjectKey))
    .prepare('reuse_by_dossiers'),
);

export const supplementsByDossiers: Statement<{ ids: DossierId[] }, SupplementRow[]> = statement((db) =>
  db
    .select()
    .from(supplementRequests)
    .where(sql`${supplementRequests.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(supplementRequests.at), asc(supplementRequests.requestId))
    .prepare('supplements_by_dossiers'),
);
