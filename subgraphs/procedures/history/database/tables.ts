import { date, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';

export type ChangeKind = 'PUBLISHED' | 'ENDED' | 'WITHDRAWN';

/** The order in which portals read is (xid, id); a trigger writes it. */
export const catalogueChanges = pgTable(
  'catalogue_changes',
  {
    // Compared in the database and carried as text: a transaction id is longer than a JavaScript number.
    xid: text('xid').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<ChangeKind>().notNull(),
    versionId: uuid('version_id').$type<VersionId>().notNull(),
    inForceTo: date('in_force_to', { mode: 'string' }),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.xid, t.id] })],
);
