/** The directory, and whether the nation is invented, as drizzle sees them. */
import { boolean, date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { Duty, Entry, EntryKind, EntryOrigin, EntryState } from '../rules/directory/entry.ts';
import type { NoticeKind } from '../rules/notices.ts';
import { instant } from './tables.ts';

export const directoryEntries = pgTable('directory_entries', {
  id: uuid('id').primaryKey(),
  kind: text('kind').$type<EntryKind>().notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  account: text('account'),
  duty: text('duty').$type<Duty>(),
  unit: text('unit'),
  client: text('client'),
  clientKind: text('client_kind').$type<Entry['clientKind']>(),
  name: text('name'),
  number: text('number'),
  purposes: text('purposes').array(),
  list: text('list').$type<Entry['list']>(),
  code: text('code'),
  means: text('means'),
  url: text('url'),
  events: text('events').array().$type<NoticeKind[]>(),
  fromDay: date('from_day', { mode: 'string' }).notNull(),
  untilDay: date('until_day', { mode: 'string' }),
  basis: text('basis').notNull(),
  state: text('state').$type<EntryState>().notNull(),
  origin: text('origin').$type<EntryOrigin>().notNull(),
  enteredBy: text('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
  decidedBy: text('decided_by'),
  decidedAt: instant('decided_at'),
  reason: text('reason'),
  endedBy: text('ended_by'),
  endedAt: instant('ended_at'),
});

export const nation = pgTable('nation', { synthetic: boolean('synthetic').notNull() });
