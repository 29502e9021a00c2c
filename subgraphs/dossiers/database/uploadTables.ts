/** The tables of uploads and their files as drizzle sees them. Constraints live in the SQL. */

import { bigint, boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { MediaType } from '../../../kernel/uploads/kinds.ts';
import type { UploadProblem, UploadState } from '../rules/files/states.ts';
import { bytea, instant } from './tables.ts';

export const uploads = pgTable('uploads', {
  uploadId: uuid('upload_id').primaryKey(),
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  component: text('component').notNull(),
  resultType: text('result_type'),
  /** Computed here once all bytes are in; null before. */
  sha256: text('sha256'),
  at: instant('at').notNull(),
  supplementId: uuid('supplement_id'),
  /** Null once its bytes are gone, or where there never were any. */
  fileId: uuid('file_id'),
  state: text('state').$type<UploadState>().notNull(),
  problem: text('problem').$type<UploadProblem>(),
  nameEncrypted: bytea('name_encrypted'),
  /** What the sender says; once it was examined, what the bytes say too. */
  mediaType: text('media_type').$type<MediaType>(),
  sizeBytes: bigint('size_bytes', { mode: 'number' }),
  receivedBytes: bigint('received_bytes', { mode: 'number' }).notNull().default(0),
  openedBy: text('opened_by'),
  /** Until when the rest of its bytes is awaited. */
  expiresAt: instant('expires_at'),
  completedAt: instant('completed_at'),
  examinedAt: instant('examined_at'),
  nextLookAt: instant('next_look_at'),
  /** A file that is the result of the dossier, and no paper of the applicant. */
  isResult: boolean('is_result').notNull().default(false),
});

export const storedFiles = pgTable('stored_files', {
  fileId: uuid('file_id').primaryKey(),
  sha256: text('sha256'),
  wrappedKey: bytea('wrapped_key').notNull(),
  keyId: text('key_id').notNull(),
  parts: integer('parts').notNull().default(0),
});

export const removedFiles = pgTable('removed_files', { fileId: uuid('file_id').primaryKey() });
