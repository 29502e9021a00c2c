import {
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { LegalDocumentKind, PortalContent, PortalKind } from '../rules/content.ts';
import type { PortalState } from '../rules/workflow.ts';

/** Constraints and triggers stand in migration 0008; this is what the queries need. */
export const legalDocuments = pgTable('legal_documents', {
  id: uuid('id').primaryKey(),
  number: text('number').notNull(),
  numberKey: text('number_key').notNull(),
  place: text('place').notNull(),
  title: text('title'),
  issuer: text('issuer'),
  issuedOn: text('issued_on'),
  effectiveFrom: text('effective_from'),
  address: text('address'),
  documentKind: text('document_kind').$type<LegalDocumentKind>(),
  searchText: text('search_text').notNull(),
});

export const proceduresLegalDocuments = pgTable(
  'procedures_legal_documents',
  { versionId: uuid('version_id').$type<VersionId>().notNull(), documentId: uuid('document_id').notNull() },
  (t) => [primaryKey({ columns: [t.versionId, t.documentId] })],
);

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const portalItems = pgTable('portal_items', {
  id: uuid('id').primaryKey(),
  item: uuid('item').notNull(),
  version: integer('version').notNull(),
  kind: text('kind').$type<PortalKind>().notNull(),
  agency: text('agency').notNull(),
  procedureCode: text('procedure_code'),
  aboutAgency: text('about_agency'),
  documentKey: text('document_key'),
  place: text('place').notNull(),
  content: jsonb('content').$type<PortalContent>().notNull(),
  contentHash: text('content_hash').notNull(),
  titleSearch: text('title_search').notNull(),
  textSearch: text('text_search').notNull(),
  isDemonstration: boolean('is_demonstration').notNull(),
  origin: text('origin').$type<'EMBEDDED' | 'REGISTERED'>().notNull(),
  state: text('state').$type<PortalState>().notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }),
  effectiveTo: date('effective_to', { mode: 'string' }),
  draftedBy: text('drafted_by'),
  draftedAt: moment('drafted_at').notNull(),
  checkedBy: text('checked_by'),
  checkedAt: moment('checked_at'),
  publishedBy: text('published_by'),
  publishedAt: moment('published_at'),
  withdrawnBy: text('withdrawn_by'),
  withdrawnAt: moment('withdrawn_at'),
  withdrawalReason: text('withdrawal_reason'),
});
