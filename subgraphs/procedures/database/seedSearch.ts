import type { Seeding } from '../../../kernel/definition.ts';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import { toSearchRow } from '../search/database/searchRows.ts';
import { COUNT_VOCABULARY, NOTE_VOCABULARY } from '../search/database/vocabulary.ts';
import { readSeedResultTypes } from './seedFiles.ts';

export interface SeededVersion {
  id: VersionId;
  in_force_from: string;
  in_force_to: string | null;
  content: ProcedureContent;
}

/** What the embedded versions are found by, and the vocabulary that they have together. */
export async function seedSearch(sql: Seeding['sql'], versions: readonly SeededVersion[]): Promise<void> {
  const names = new Map(readSeedResultTypes().map(({ code, name }) => [code, name]));
  const rows = versions.map(({ id, in_force_from, in_force_to, content }) =>
    toSearchRow(
      { id, inForceFrom: in_force_from, inForceTo: in_force_to, content },
      content.results.flatMap((code) => names.get(code) ?? []),
    ),
  );
  await sql`
    insert into procedures_search (version_id, code, publisher, field, tiers, audiences, in_force_from, in_force_to,
      name_key, name_length, likelihood, name_terms, text_terms)
    select "versionId", code, publisher, field, tiers, audiences, "inForceFrom", "inForceTo",
      "nameKey", "nameLength", likelihood, "nameTerms"::tsvector, "textTerms"::tsvector
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as found ("versionId" uuid, code text, publisher text,
      field text, tiers text[], audiences text[], "inForceFrom" date, "inForceTo" date,
      "nameKey" text, "nameLength" integer, likelihood integer, "nameTerms" text, "textTerms" text)`;
  await sql.unsafe(COUNT_VOCABULARY);
  await sql.unsafe(NOTE_VOCABULARY);
}
