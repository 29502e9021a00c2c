import { boolean, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { OrganizationId, PersonId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { Datum, DocumentForm, RecordedState } from '../rules/document.ts';

/** The tables as the queries read them; their constraints, indexes and policies stand in the migrations. */

export const documents = pgTable('documents', {
  holderId: uuid('holder_id').$type<SubjectId>().notNull(),
  documentId: uuid('document_id').notNull(),
  resultType: text('result_type').notNull(),
  title: text('title').notNull(),
  number: text('number'),
  issuer: text('issuer').notNull(),
  issuedOn: text('issued_on'),
  validFrom: date('valid_from', { mode: 'string' }),
  validUntil: date('valid_until', { mode: 'string' }),
  permanent: boolean('permanent').notNull(),
  state: text('state').$type<RecordedState>().notNull(),
  form: text('form').$type<DocumentForm>().notNull(),
  data: jsonb('data').$type<Datum[]>().notNull(),
  recordVersion: integer('record_version').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'date' }).notNull(),
});

export const organizations = pgTable('organizations', {
  organizationId: uuid('organization_id').$type<OrganizationId>().primaryKey(),
  taxNumber: text('tax_number').notNull(),
  name: text('name').notNull(),
  legalForm: text('legal_form'),
  headquarters: text('headquarters'),
  establishedOn: text('established_on'),
  recordVersion: integer('record_version').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'date' }).notNull(),
});

export const representations = pgTable('representations', {
  organizationId: uuid('organization_id').$type<OrganizationId>().notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
  representativeName: text('representative_name').notNull(),
  fromDay: date('from_day', { mode: 'string' }).$type<Day>().notNull(),
  untilDay: date('until_day', { mode: 'string' }).$type<Day>(),
});
