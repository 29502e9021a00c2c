/** The files of the catalogue as drizzle sees them. Constraints stand in migrations 0026 and 0028. */
import { bigint, customType, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { MediaType } from '../../../../kernel/uploads/kinds.ts';
import type { CatalogueUploadProblem, CatalogueUploadState } from '../rules/states.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const catalogueFiles = pgTable('catalogue_files', {
  id: uuid('id').primaryKey(),
  sha256: text('sha256'),
  name: text('name').notNull(),
  mediaType: text('media_type').$type<MediaType>().notNull(),
  sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
  parts: integer('parts').notNull().default(0),
  publishedAt: instant('published_at'),
  quarantinedAt: instant('quarantined_at'),
});

export const catalogueFileParts = pgTable(
  'catalogue_file_parts',
  {
    fileId: uuid('file_id').notNull(),
    part: integer('part').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.part] })],
);

export const catalogueUploads = pgTable('catalogue_uploads', {
  id: uuid('id').primaryKey(),
  agency: text('agency').notNull(),
  openedBy: text('opened_by'),
  name: text('name').notNull(),
  mediaType: text('media_type').$type<MediaType>().notNull(),
  sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
  receivedBytes: bigint('received_bytes', { mode: 'number' }).notNull().default(0),
  state: text('state').$type<CatalogueUploadState>().notNull(),
  problem: text('problem').$type<CatalogueUploadProblem>(),
  fileId: uuid('file_id'),
  at: instant('at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  nextLookAt: instant('next_look_at'),
});
