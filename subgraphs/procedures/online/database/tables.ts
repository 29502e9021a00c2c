/** Tables of online services, reviews and local codes as drizzle sees them; what they must satisfy stands in the migrations. */

import { date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import type { ChannelGap } from '../rules/channelGaps.ts';
import type { Level, ServiceState } from '../rules/servicePeriods.ts';

const day = (name: string) => date(name, { mode: 'string' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const onlineServices = pgTable('online_services', {
  id: uuid('id').primaryKey(),
  procedureCode: text('procedure_code').$type<ProcedureCode>().notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  level: text('level').$type<Level>().notNull(),
  address: text('address').notNull(),
  decisionId: uuid('decision_id').notNull(),
  inForceFrom: day('in_force_from').notNull(),
  inForceTo: day('in_force_to'),
});

export const onlineServiceStops = pgTable('online_service_stops', {
  id: uuid('id').primaryKey(),
  serviceId: uuid('service_id').notNull(),
  decisionId: uuid('decision_id').notNull(),
  reason: text('reason').notNull(),
  stoppedFrom: day('stopped_from').notNull(),
  stoppedUntil: day('stopped_until'),
});

export const onlineServiceResumptions = pgTable('online_service_resumptions', {
  stopId: uuid('stop_id').primaryKey(),
  decisionId: uuid('decision_id').notNull(),
  resumedOn: day('resumed_on').notNull(),
});

export const onlineServiceDaily = pgTable('online_service_daily', {
  agency: text('agency').$type<AgencyCode>().notNull(),
  level: text('level').$type<Level>().notNull(),
  state: text('state').$type<ServiceState>().notNull(),
  day: day('day').notNull(),
  change: integer('change').notNull(),
});

export const eligibilityLists = pgTable('eligibility_lists', {
  id: uuid('id').primaryKey(),
  agency: text('agency').notNull(),
  decisionId: uuid('decision_id').notNull(),
  deadline: day('deadline').notNull(),
  inForceFrom: day('in_force_from').notNull(),
  inForceTo: day('in_force_to'),
});

export const eligibilityEntries = pgTable('eligibility_entries', {
  listId: uuid('list_id').notNull(),
  procedureCode: text('procedure_code').$type<ProcedureCode>().notNull(),
});

export const restructuringPlans = pgTable('restructuring_plans', {
  id: uuid('id').primaryKey(),
  procedureCode: text('procedure_code').$type<ProcedureCode>().notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  decisionId: uuid('decision_id').notNull(),
});

export const channelGaps = pgTable('channel_gaps', {
  versionId: uuid('version_id').$type<VersionId>().primaryKey(),
  gaps: jsonb('gaps').$type<ChannelGap[]>().notNull(),
});

export type ProposalKind =
  | 'ELIGIBILITY_LIST'
  | 'ATTACHMENT'
  | 'STOP'
  | 'RESUMPTION'
  | 'RESTRUCTURING_PLAN'
  | 'LOCAL_CODE';
export type ProposalState = 'PROPOSED' | 'CONFIRMED' | 'REJECTED';

export const onlineProposals = pgTable('online_proposals', {
  id: uuid('id').primaryKey(),
  kind: text('kind').$type<ProposalKind>().notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  content: jsonb('content').$type<Record<string, unknown>>().notNull(),
  enteredBy: text('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
  state: text('state').$type<ProposalState>().notNull(),
  decidedBy: text('decided_by'),
  decidedAt: instant('decided_at'),
  reason: text('reason'),
});

export const localProcedureCodes = pgTable('local_procedure_codes', {
  id: uuid('id').primaryKey(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  localCode: text('local_code').notNull(),
  version: integer('version').notNull(),
  localName: text('local_name'),
  procedureCode: text('procedure_code').$type<ProcedureCode>(),
  state: text('state').$type<'MAPPED' | 'UNMAPPED'>().notNull(),
  mappedBy: text('mapped_by'),
  mappedAt: instant('mapped_at'),
  basis: text('basis').notNull(),
});

export const unmappedAttempts = pgTable('unmapped_attempts', {
  agency: text('agency').$type<AgencyCode>().notNull(),
  localCode: text('local_code').notNull(),
  attempts: integer('attempts').notNull(),
  firstAt: instant('first_at').notNull(),
  lastAt: instant('last_at').notNull(),
});
