/** Tables of the desk as drizzle sees them. */
import { boolean, date, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DossierId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { RefusalReason } from '../rules/intakeDecision.ts';
import type { HandoverManner, NoResultReason, ResultRecipient } from '../rules/result.ts';
import type { RevisionReason } from '../rules/revision.ts';
import type { StopReason } from '../rules/stop.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const handlingEvents = pgTable('handling_events', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  eventId: uuid('event_id').notNull(),
  kind: text('kind').$type<'TAKEN' | 'ASSIGNED' | 'UNASSIGNED' | 'HANDED_OVER'>().notNull(),
  byAccount: text('by_account').notNull(),
  fromOfficer: text('from_officer'),
  officer: text('officer'),
  unit: text('unit'),
  reason: text('reason'),
  at: instant('at').notNull(),
});

export const dossierStops = pgTable('dossier_stops', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  stopId: uuid('stop_id').notNull(),
  reason: text('reason').$type<StopReason>().notNull(),
  consultedAgency: text('consulted_agency').$type<AgencyCode>(),
  note: text('note'),
  stoppedAt: instant('stopped_at').notNull(),
  resumedAt: instant('resumed_at'),
});

export const slips = pgTable('slips', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  slipId: uuid('slip_id').notNull(),
  kind: text('kind').$type<'RECEIPT' | 'REFUSAL' | 'APOLOGY'>().notNull(),
  issuedAt: instant('issued_at').notNull(),
  /** Null of an apology, which is written by itself. */
  issuedBy: text('issued_by'),
  promisedDay: date('promised_day', { mode: 'string' }),
  reasons: text('reasons').array().$type<RefusalReason[]>().notNull(),
  explanation: text('explanation'),
  /** What the agency was called then; null where no name was known. */
  agencyName: text('agency_name'),
});

export const dossierResults = pgTable('dossier_results', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  resultId: uuid('result_id').notNull(),
  resultType: text('result_type'),
  documentId: uuid('document_id'),
  holderId: uuid('holder_id').$type<SubjectId>(),
  uploadId: uuid('upload_id'),
  digest: text('digest'),
  noResult: text('no_result').$type<NoResultReason>(),
  note: text('note'),
  issuedBy: text('issued_by').notNull(),
  at: instant('at').notNull(),
});

export const resultRevisions = pgTable('result_revisions', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  resultId: uuid('result_id').notNull(),
  reason: text('reason').$type<RevisionReason>().notNull(),
  note: text('note').notNull(),
  /** Whether another result took its place at once. */
  corrected: boolean('corrected').notNull(),
  officer: text('officer').notNull(),
  at: instant('at').notNull(),
});

export const resultHandovers = pgTable('result_handovers', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  resultId: uuid('result_id').notNull(),
  manner: text('manner').$type<HandoverManner>().notNull(),
  receivedBy: text('received_by').$type<ResultRecipient>(),
  proof: text('proof').notNull(),
  officer: text('officer').notNull(),
  at: instant('at').notNull(),
  agencyName: text('agency_name'),
});
