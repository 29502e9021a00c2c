import { and, desc, eq, sql } from 'drizzle-orm';
import { statement } from '../../../kernel/database.ts';
import type { WarehouseDocument } from '../rules/document.ts';
import { documents } from './tables.ts';

/** Columns of a paper as they are read: everything that one can be asked for. */
const columns = {
  holderId: documents.holderId,
  documentId: documents.documentId,
  resultType: documents.resultType,
  title: documents.title,
  number: documents.number,
  issuer: documents.issuer,
  issuedOn: documents.issuedOn,
  validFrom: documents.validFrom,
  validUntil: documents.validUntil,
  permanent: documents.permanent,
  state: documents.state,
  form: documents.form,
  data: documents.data,
  recordVersion: documents.recordVersion,
  recordedAt: documents.recordedAt,
};

type Row = typeof documents.$inferSelect;

/** No request reads more; a person holds a few dozen papers. */
const ROWS_MAX = 5_000;

/** Sort value of a paper in the lists: an unknown date of issue comes last. */
const issueOrder = sql<string>`coalesce(${documents.issuedOn}, '')`;

/** `wanted`: JSON list of ids. */
export const selectDocumentsById = statement<{ wanted: string }, Row[]>((db) =>
  db
    .select(columns)
    .from(documents)
    .innerJoin(
      sql`jsonb_array_elements_text(${sql.placeholder('wanted')}::text::jsonb) as wanted (document_id)`,
      sql`${documents.documentId} = wanted.document_id::uuid`,
    )
    .limit(ROWS_MAX)
    .prepare('documents_by_id'),
);

/** `wanted`: JSON list of {holder_id, result_type}; every paper of each pair, in one index look-up per pair. */
export const selectDocumentsByKind = statement<{ wanted: string }, Row[]>((db) =>
  db
    .select(columns)
    .from(documents)
    .innerJoin(
      sql`jsonb_to_recordset(${sql.placeholder('wanted')}::text::jsonb) as wanted (holder_id uuid, result_type text)`,
      sql`${documents.holderId} = wanted.holder_id and ${documents.resultType} = wanted.result_type`,
    )
    .limit(ROWS_MAX)
    .prepare('documents_by_kind'),
);

/**
 * `wanted`: JSON list of {place, holder_id, result_type, kinds, after_issued_on, after_id}, one per page; `limit` rows of each,
 * newest first. `place` says which page a row belongs to.
 */
export const selectDocumentPages = statement<{ wanted: string; limit: number }, (Row & { place: number })[]>(
  (db) => {
    // Named as the table is, so that one list of columns reads both.
    const page = db
      .select(columns)
      .from(documents)
      .where(
        and(
          eq(documents.holderId, sql`wanted.holder_id`),
          sql`(wanted.result_type is null or ${documents.resultType} = wanted.result_type)`,
          sql`(wanted.kinds is null or ${documents.resultType} = any(wanted.kinds))`,
          sql`(${issueOrder}, ${documents.documentId}) < (wanted.after_issued_on, wanted.after_id)`,
        ),
      )
      .orderBy(desc(issueOrder), desc(documents.documentId))
      .limit(sql.placeholder('limit'))
      .as('documents');
    return db
      .select({ place: sql<number>`wanted.place`, ...columns })
      .from(
        sql`jsonb_to_recordset(${sql.placeholder('wanted')}::text::jsonb)
        as wanted (place integer, holder_id uuid, result_type text, kinds text[], after_issued_on text, after_id uuid)`,
      )
      .innerJoinLateral(page, sql`true`)
      .orderBy(sql`wanted.place`, desc(issueOrder), desc(documents.documentId))
      .prepare('document_pages');
  },
);

export function toDocument({ documentId, holderId, state, recordVersion, ...rest }: Row): WarehouseDocument {
  return {
    ...rest,
    id: documentId,
    subject: holderId,
    recordedState: state,
    recordVersion: String(recordVersion),
  };
}
