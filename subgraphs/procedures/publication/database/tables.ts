import { date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { Duty } from '../../officials/rules/delegation.ts';
import type { AnnexItem } from '../rules/decision.ts';
import type { DraftText } from '../rules/draftContent.ts';
import type { FindingKind } from '../rules/observation.ts';
import type { DraftState, RecordedAction } from '../rules/workflow.ts';

/** Constraints and triggers stand in migration 0004; this is what the queries need. */
export const decisionAnnexes = pgTable(
  'decision_annexes',
  {
    decisionId: uuid('decision_id').notNull(),
    code: text('code').notNull(),
    place: integer('place').notNull(),
    name: text('name').notNull(),
    change: text('change').$type<AnnexItem['change']>().notNull(),
    says: jsonb('says').$type<Pick<AnnexItem, 'components' | 'fees' | 'timeLimits'>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.code] })],
);

export const procedureDrafts = pgTable('procedure_drafts', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull(),
  agency: text('agency').notNull(),
  state: text('state').$type<DraftState>().notNull(),
  revision: integer('revision').notNull(),
  decisionId: uuid('decision_id'),
  inForceFrom: date('in_force_from', { mode: 'string' }).notNull(),
  versionId: uuid('version_id').$type<VersionId>(),
  touchedAt: timestamp('touched_at', { withTimezone: true }).notNull(),
});

export const draftRevisions = pgTable(
  'draft_revisions',
  {
    draftId: uuid('draft_id').notNull(),
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<DraftText>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.revision] })],
);

export const draftSteps = pgTable(
  'draft_steps',
  {
    draftId: uuid('draft_id').notNull(),
    place: integer('place').notNull(),
    action: text('action').$type<RecordedAction>().notNull(),
    state: text('state').$type<DraftState>().notNull(),
    revision: integer('revision').notNull(),
    account: text('account'),
    duty: text('duty').$type<Duty>(),
    agency: text('agency').notNull(),
    note: text('note'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.place] })],
);

export const draftReadings = pgTable(
  'draft_readings',
  {
    draftId: uuid('draft_id').notNull(),
    account: text('account').notNull(),
    readAt: timestamp('read_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.account] })],
);

export const draftWaivers = pgTable(
  'draft_waivers',
  {
    draftId: uuid('draft_id').notNull(),
    revision: integer('revision').notNull(),
    finding: text('finding').notNull(),
    kind: text('kind').$type<FindingKind>().notNull(),
    subject: text('subject').notNull(),
    decided: text('decided'),
    entered: text('entered'),
    reason: text('reason').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.draftId, t.revision, t.finding] })],
);
