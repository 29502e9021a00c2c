import { asc, eq, type SQL, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { LegalBasisContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { publicId } from '../../../../kernel/identity.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import type { LegalDocumentKind } from '../rules/content.ts';
import { documentKeyOf, type NamedDocument, readNamedDocuments } from '../rules/legalDocument.ts';
import { isShownOn, itemColumns, type PortalItem } from './items.ts';
import { legalDocuments as documents, portalItems as items, proceduresLegalDocuments } from './tables.ts';

/** A document as procedures tell of it, with what an agency has entered and is shown on the day. */
export interface KnownDocument extends Omit<NamedDocument, 'documentKind' | 'searchText'> {
  id: string;
  entry: PortalItem | null;
}

export const documentIdOf = (numberKey: string): string => publicId(`legal-document/${numberKey}`);

const documentColumns = {
  id: documents.id,
  number: documents.number,
  numberKey: documents.numberKey,
  place: documents.place,
  title: documents.title,
  issuer: documents.issuer,
  issuedOn: documents.issuedOn,
  effectiveFrom: documents.effectiveFrom,
  address: documents.address,
};

const day = sql`${sql.placeholder('day')}::date`;

/** A row that only a draft has made is nobody's statement yet. */
const isKnown = sql`(${items.id} is not null
  or exists (select from procedures_legal_documents named where named.document_id = ${documents.id}))`;

const isEntryOn = (onDay: SQL) => sql`${items.documentKey} = ${documents.numberKey}
  and ${items.kind} = 'LEGAL_DOCUMENT' and ${isShownOn(onDay)}`;

export type DocumentsParams = {
  day: string;
  kind: LegalDocumentKind | null;
  afterPlace: string | null;
  afterKey: string | null;
  limit: number;
};

/** Known documents, newest year first. */
export const selectDocuments = statement<DocumentsParams, KnownDocument[]>((db) => {
  const kind = sql`${sql.placeholder('kind')}::text`;
  const afterKey = sql`${sql.placeholder('afterKey')}::text`;
  return db
    .select({ ...documentColumns, entry: itemColumns })
    .from(documents)
    .leftJoin(items, isEntryOn(day))
    .where(
      sql`${isKnown}
        and (${kind} is null or coalesce(${items.content} ->> 'documentKind', ${documents.documentKind}) = ${kind})
        and (${afterKey} is null or (${documents.place}, ${documents.numberKey})
          > (${sql.placeholder('afterPlace')}::text, ${afterKey}))`,
    )
    .orderBy(asc(documents.place), asc(documents.numberKey))
    .limit(sql.placeholder('limit'))
    .prepare('legal_documents_listed');
});

const asked = sql`jsonb_to_recordset(${sql.placeholder('asks')}::text::jsonb) as asked (ask integer, key text, day date)`;

/** Known documents by their keys, each as it was known on a day; `ask` is the place of the question. */
export const selectDocumentsByKey = statement<{ asks: string }, (KnownDocument & { ask: number })[]>((db) =>
  db
    .select({ ...documentColumns, entry: itemColumns, ask: sql<number>`asked.ask`.as('ask') })
    .from(asked)
    .innerJoin(documents, sql`${documents.numberKey} = asked.key`)
    .leftJoin(items, isEntryOn(sql`asked.day`))
    .where(isKnown)
    .prepare('legal_documents_by_key'),
);

/** How many procedures in force on a day rest on each document, by its id. */
export const selectProcedureCounts = statement<{ asks: string }, { ask: number; procedures: number }[]>(
  (db) =>
    db
      .select({
        ask: sql<number>`asked.ask`.as('ask'),
        procedures: sql<number>`count(*)::integer`.as('procedures'),
      })
      .from(asked)
      .innerJoin(proceduresLegalDocuments, sql`${proceduresLegalDocuments.documentId} = asked.key::uuid`)
      .innerJoin(
        versions,
        sql`${versions.id} = ${proceduresLegalDocuments.versionId} and ${versions.inForceFrom} <= asked.day
        and (${versions.inForceTo} is null or ${versions.inForceTo} > asked.day)`,
      )
      .groupBy(sql`asked.ask`)
      .prepare('legal_documents_procedures'),
);

const rowOf = (one: NamedDocument) => ({ id: documentIdOf(one.numberKey), ...one });

/** What a version rests on goes on the list of legal documents; a gap there is filled by what it tells. */
export async function recordLegalBasis(
  tx: Tx,
  versionId: VersionId,
  legalBasis: readonly LegalBasisContent[],
): Promise<void> {
  const named = readNamedDocuments(legalBasis);
  if (named.length === 0) return;
  await tx
    .insert(documents)
    .values(named.map((one) => rowOf(one)))
    .onConflictDoNothing();
  await fillGaps(tx, named);
  await tx
    .insert(proceduresLegalDocuments)
    .values(named.map(({ numberKey }) => ({ versionId, documentId: documentIdOf(numberKey) })))
    .onConflictDoNothing();
}

/** Writes only the rows that have a gap which can be filled: a version that tells nothing new waits for nobody. */
async function fillGaps(tx: Tx, named: readonly NamedDocument[]): Promise<void> {
  await tx.execute(sql`
    update legal_documents known set
      search_text = case when known.title is null and told.title is not null then told."searchText" else known.search_text end,
      document_kind = coalesce(known.document_kind, told."documentKind"), title = coalesce(known.title, told.title),
      issuer = coalesce(known.issuer, told.issuer), issued_on = coalesce(known.issued_on, told."issuedOn"),
      effective_from = coalesce(known.effective_from, told."effectiveFrom"), address = coalesce(known.address, told.address)
    from jsonb_to_recordset(${JSON.stringify(named)}::text::jsonb) as told ("numberKey" text, title text, issuer text,
      "issuedOn" text, "effectiveFrom" text, address text, "documentKind" text, "searchText" text)
    where known.number_key = told."numberKey" and ((known.title is null and told.title is not null)
      or (known.issuer is null and told.issuer is not null) or (known.issued_on is null and told."issuedOn" is not null)
      or (known.effective_from is null and told."effectiveFrom" is not null)
      or (known.address is null and told.address is not null))`);
}

/** The row that an entry hangs on; nobody sees it before the entry is public or a procedure names the document. */
export async function ensureDocument(tx: Tx, number: string): Promise<void> {
  const [named] = readNamedDocuments([
    { number, name: null, issuedOn: null, effectiveFrom: null, issuer: null, url: null },
  ]);
  if (named === undefined) return;
  const known = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.numberKey, documentKeyOf(number)))
    .limit(1);
  if (known.length === 0) await tx.insert(documents).values(rowOf(named)).onConflictDoNothing();
}
