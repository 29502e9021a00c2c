import type { Seeding } from '../../../kernel/definition.ts';
import type { LegalBasisContent } from '../../../kernel/domain/content.ts';
import { publicId } from '../../../kernel/identity.ts';
import { documentIdOf } from '../portal/database/legalDocuments.ts';
import { derivedFrom } from '../portal/database/writeItems.ts';
import { type NamedDocument, readNamedDocuments } from '../portal/rules/legalDocument.ts';
import { readSeedPortalItems } from './seedFiles.ts';

type Sql = Seeding['sql'];

interface VersionBasis {
  versionId: string;
  legalBasis: LegalBasisContent[];
}

/**
 * What the embedded portal shows, and the list of legal documents that the embedded versions and entries name.
 *
 * @param shownFrom day (yyyy-MM-dd) from which everything without a day of its own is shown: that of the procedures
 */
export async function seedPortal(
  sql: Sql,
  versions: readonly VersionBasis[],
  shownFrom: string,
): Promise<void> {
  const entered = readSeedPortalItems().map(({ key, content, ...facts }) => ({
    ...facts,
    ...derivedFrom(content, facts.effectiveFrom ?? shownFrom),
    effectiveFrom: facts.effectiveFrom ?? shownFrom,
    item: publicId(`portal-item/${key}`),
    id: publicId(`portal-item/${key}/1`),
  }));
  const numbers = entered.flatMap(({ content }) =>
    content.kind === 'LEGAL_DOCUMENT' ? [content.number] : [],
  );
  await seedDocuments(sql, versions, numbers);
  await sql`
    insert into portal_items (id, item, version, kind, agency, procedure_code, about_agency, document_key, place, content,
      content_hash, title_search, text_search, is_demonstration, origin, state, effective_from, effective_to, drafted_at,
      published_at)
    select id, item, 1, kind, agency, "procedureCode", "aboutAgency", "documentKey", place, content, "contentHash",
      "titleSearch", "textSearch", "isDemonstration", 'EMBEDDED', 'PUBLISHED', "effectiveFrom", "effectiveTo", now(), now()
    from jsonb_to_recordset(${JSON.stringify(entered)}::text::jsonb) as entered (id uuid, item uuid, kind text, agency text,
      "procedureCode" text, "aboutAgency" text, "documentKey" text, place text, content jsonb, "contentHash" text,
      "titleSearch" text, "textSearch" text, "isDemonstration" boolean, "effectiveFrom" date, "effectiveTo" date)`;
}

const numberOnly = (number: string): LegalBasisContent => {
  return { number, name: null, issuedOn: null, effectiveFrom: null, issuer: null, url: null };
};

async function seedDocuments(
  sql: Sql,
  versions: readonly VersionBasis[],
  numbers: readonly string[],
): Promise<void> {
  const lines = versions.flatMap(({ legalBasis }) => legalBasis);
  // Whoever names a document together with its title goes first: the others only repeat its number.
  const named = readNamedDocuments(
    [...lines].sort((a, b) => Number(a.name === null) - Number(b.name === null)),
  );
  const known = new Set(named.map(({ numberKey }) => numberKey));
  const others = readNamedDocuments(numbers.map(numberOnly)).filter(({ numberKey }) => !known.has(numberKey));
  const rows = [...named, ...others].map((one: NamedDocument) => ({
    ...one,
    id: documentIdOf(one.numberKey),
  }));
  await sql`
    insert into legal_documents (id, number, number_key, place, title, issuer, issued_on, effective_from, address,
      document_kind, search_text)
    select id, number, "numberKey", place, title, issuer, "issuedOn", "effectiveFrom", address, "documentKind", "searchText"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as document (id uuid, number text, "numberKey" text,
      place text, title text, issuer text, "issuedOn" text, "effectiveFrom" text, address text, "documentKind" text,
      "searchText" text)`;
  const links = versions.flatMap(({ versionId, legalBasis }) =>
    readNamedDocuments(legalBasis).map(({ numberKey }) => ({
      versionId,
      documentId: documentIdOf(numberKey),
    })),
  );
  await sql`
    insert into procedures_legal_documents (version_id, document_id)
    select "versionId", "documentId"
    from jsonb_to_recordset(${JSON.stringify(links)}::text::jsonb) as link ("versionId" uuid, "documentId" uuid)`;
}
