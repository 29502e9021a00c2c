/** The tables of the migrations as drizzle sees them: only what the queries name. Constraints live in the SQL. */

import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { ProcedureContent, Role } from '../../../kernel/domain/content.ts';
import type { Matter } from '../../../kernel/domain/events.ts';
import type {
  DossierId,
  OrganizationId,
  PaymentRequestId,
  PersonId,
  SubjectId,
  VersionId,
} from '../../../kernel/domain/opaqueId.ts';
import type { Capacity } from '../../../kernel/domain/representation.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';
import type { HeldRequest } from '../rules/heldRequest.ts';
import type { PauseMode } from '../rules/pauses.ts';
import type { Status } from '../rules/statuses.ts';
import type { Verification } from '../rules/views.ts';

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export type Stage = 'DRAFT' | 'FILED';
export type Channel = 'COUNTER' | 'ONLINE' | 'POST';
export type PartyKind = 'PERSON' | 'ORGANIZATION';
export type Register = 'PROCEDURES' | 'POPULATION' | 'WAREHOUSE' | 'DOSSIERS' | 'PAYMENTS';
export type ReuseKind = 'COMPONENT' | 'FIELD';

export const dossiers = pgTable('dossiers', {
  dossierId: uuid('dossier_id').$type<DossierId>().primaryKey(),
  /** Null only in a draft whose applicant is not verified. */
  applicantId: uuid('applicant_id').$type<SubjectId>(),
  applicantRepresented: boolean('applicant_represented').notNull(),
  code: text('code'),
  stage: text('stage').$type<Stage>().notNull(),
  status: text('status').$type<Status>(),
  procedureVersion: uuid('procedure_version').$type<VersionId>().notNull(),
  procedureCode: text('procedure_code').$type<ProcedureCode>().notNull(),
  caseCode: text('case_code').notNull(),
  channel: text('channel').$type<Channel>().notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  openedBy: text('opened_by').notNull(),
  openedAt: instant('opened_at').notNull(),
  filedAt: instant('filed_at'),
  acceptedOn: date('accepted_on', { mode: 'string' }),
  selfReportedReuse: boolean('self_reported_reuse'),
  lastStatusAt: instant('last_status_at'),
  unit: text('unit'),
  ownSystem: text('own_system'),
  openedThrough: text('opened_through'),
});

export const dossierOfficers = pgTable('dossier_officers', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  account: text('account').notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  assignedAt: instant('assigned_at').notNull().defaultNow(),
});

export const dossierParties = pgTable('dossier_parties', {
  subject: uuid('subject').$type<SubjectId>().notNull(),
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  role: text('role').$type<Role>().notNull(),
  kind: text('kind').$type<PartyKind>().notNull(),
  typedHash: text('typed_hash'),
  verification: text('verification').$type<Verification>().notNull(),
  capacity: text('capacity').$type<Capacity>(),
  childConsent: boolean('child_consent'),
  typedEncrypted: bytea('typed_encrypted'),
});

export const statusEvents = pgTable('status_events', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  eventId: uuid('event_id').notNull(),
  status: text('status').$type<Status>().notNull(),
  at: instant('at'),
  unit: text('unit'),
  note: text('note'),
  flagged: boolean('flagged').notNull(),
  officer: text('officer'),
  atIsReceipt: boolean('at_is_receipt').notNull().default(false),
  recordedAt: instant('recorded_at').notNull().defaultNow(),
});

export const filedAnswers = pgTable('filed_answers', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  key: text('key').notNull(),
  valueEncrypted: bytea('value_encrypted').notNull(),
  locked: boolean('locked').notNull(),
  register: text('register').$type<Register>(),
});

export const filedSeals = pgTable('filed_seals', {
  dossierId: uuid('dossier_id').$type<DossierId>().primaryKey(),
  keyId: text('key_id').notNull(),
  payloadEncrypted: bytea('payload_encrypted').notNull(),
  signature: text('signature').notNull(),
  /** Codes of the components whose papers an officer had before them. */
  onPaper: text('on_paper').array().notNull().default([]),
});

export const supplementRequests = pgTable('supplement_requests', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  requestId: uuid('request_id').notNull(),
  components: text('components').array().notNull(),
  reason: text('reason').notNull(),
  at: instant('at').notNull(),
  answeredAt: instant('answered_at'),
  held: jsonb('held').$type<HeldRequest[]>().notNull().default([]),
  pauseMode: text('pause_mode').$type<PauseMode>().notNull().default('SHIFT'),
  agencyName: text('agency_name'),
  answerBy: date('answer_by', { mode: 'string' }),
});

export const reuseRecords = pgTable('reuse_records', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  kind: text('kind').$type<ReuseKind>().notNull(),
  subjectKey: text('subject_key').notNull(),
  register: text('register').$type<Register>().notNull(),
  documentId: uuid('document_id'),
  hash: text('hash').notNull(),
  at: instant('at').notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  procedureCode: text('procedure_code').$type<ProcedureCode>().notNull(),
});

export const dossierCodeCounters = pgTable('dossier_code_counters', {
  agency: text('agency').$type<AgencyCode>().notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  last: integer('last').notNull(),
});

export const procedureVersions = pgTable('procedure_versions', {
  versionId: uuid('version_id').$type<VersionId>().primaryKey(),
  code: text('code').$type<ProcedureCode>().notNull(),
  version: integer('version').notNull(),
  inForceFrom: date('in_force_from', { mode: 'string' }).notNull(),
  inForceTo: date('in_force_to', { mode: 'string' }),
  content: jsonb('content').$type<ProcedureContent>().notNull(),
  matter: text('matter').$type<Matter>().notNull(),
});

export const mappingDecisions = pgTable('mapping_decisions', {
  decisionId: uuid('decision_id').primaryKey(),
  procedureCode: text('procedure_code').$type<ProcedureCode>().notNull(),
  component: text('component').notNull(),
  resultType: text('result_type').notNull(),
  state: text('state').$type<'CONFIRMED' | 'REJECTED'>().notNull(),
  basis: text('basis').notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  decidedAt: timestamp('decided_at', { withTimezone: true }).notNull(),
});

export const identityHashes = pgTable('identity_hashes', {
  typedHash: text('typed_hash').primaryKey(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
});

export const identityAliases = pgTable('identity_aliases', {
  aliasId: uuid('alias_id').$type<PersonId>().notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
});

export const heldEvidence = pgTable('held_evidence', {
  subject: uuid('subject').$type<SubjectId>().notNull(),
  documentId: uuid('document_id').notNull(),
  resultType: text('result_type').notNull(),
  form: text('form').$type<'STRUCTURED' | 'DOCUMENT_ONLY'>().notNull(),
  state: text('state').$type<'VALID' | 'REVOKED' | 'IN_REVIEW'>().notNull(),
  validFrom: date('valid_from', { mode: 'string' }),
  validUntil: date('valid_until', { mode: 'string' }),
  permanent: boolean('permanent').notNull(),
  recordVersion: text('record_version').notNull(),
});

export const organizations = pgTable('organizations', {
  organizationId: uuid('organization_id').$type<OrganizationId>().primaryKey(),
});

export const representatives = pgTable('representatives', {
  organizationId: uuid('organization_id').$type<OrganizationId>().notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
  fromDay: date('from_day', { mode: 'string' }).$type<Day>().notNull(),
  untilDay: date('until_day', { mode: 'string' }).$type<Day>(),
});

export const familyMandates = pgTable('family_mandates', {
  representativeId: uuid('representative_id').$type<PersonId>().notNull(),
  representedId: uuid('represented_id').$type<SubjectId>().notNull(),
  capacity: text('capacity').$type<'PARENT' | 'GUARDIAN' | 'NEXT_OF_KIN'>().notNull(),
  fromDay: date('from_day', { mode: 'string' }).$type<Day>(),
  untilDay: date('until_day', { mode: 'string' }).$type<Day>(),
  minorUntil: date('minor_until', { mode: 'string' }).$type<Day>(),
  restrictedFrom: date('restricted_from', { mode: 'string' }).$type<Day>(),
  restrictedUntil: date('restricted_until', { mode: 'string' }).$type<Day>(),
  scope: text('scope').$type<'WHOLE' | 'PROPERTY' | 'DEATH'>().notNull(),
});

export const paymentsSettled = pgTable('payments_settled', {
  paymentRequestId: uuid('payment_request_id').$type<PaymentRequestId>().primaryKey(),
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  totalDong: bigint('total_dong', { mode: 'number' }).notNull(),
  paidAt: instant('paid_at').notNull(),
});
