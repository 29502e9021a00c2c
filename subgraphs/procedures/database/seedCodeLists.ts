import type { Seeding } from '../../../kernel/definition.ts';
import { codeOfName } from '../codeLists/rules/lists/readList.ts';
import { isKnownMatter, type MatterLists } from '../codeLists/rules/matters.ts';
import { indexExactly } from '../codeLists/rules/spelling.ts';
import { readSeedCodeLists, readSeedContents, readSeedMatters } from './seedFiles.ts';

/** The lists as they begin: what the catalogue speaks of, the kinds of applicants, and how known sources spell them. */
export async function seedCodeLists(sql: Seeding['sql']): Promise<void> {
  const { applicantKinds, spellings } = readSeedCodeLists();
  const entries = [
    ...applicantKinds.map(([code, name]) => ['APPLICANT_KIND', code, name]),
    ...listFields().map(([code, name]) => ['FIELD', code, name]),
    ...listSeedMatters().map(({ code, name, kind }) => ['MATTER', code, name, kind]),
  ];
  await sql`
    insert into code_list_entries (list, code, name, kind, basis, source)
    select entry ->> 0, entry ->> 1, entry ->> 2, entry ->> 3, 'OBSERVED', 'embedded'
    from jsonb_array_elements(${JSON.stringify(entries)}::text::jsonb) as entry`;
  await sql`select embed_code_lists()`;
  await sql`select embed_unit_changes()`;
  await sql`
    insert into code_spellings (list, source, spelling)
    select spelling ->> 0, spelling ->> 1, spelling ->> 2
    from jsonb_array_elements(${JSON.stringify(spellings)}::text::jsonb) as spelling`;
  await sql`
    insert into spelling_mappings (spelling_id, version, code, basis, mapped_at)
    select s.id, 1, one ->> 3, 'EMBEDDED', now()
    from jsonb_array_elements(${JSON.stringify(spellings)}::text::jsonb) as one
    join code_spellings s on (s.list, s.source, s.spelling) = (one ->> 0, one ->> 1, one ->> 2)
    where one ->> 3 is not null`;
}

const listSeedMatters = () => readSeedMatters().flatMap(({ entry }) => entry ?? []);

/** The lists by which the embedded versions are judged. */
export const seedMatterLists = (): MatterLists => ({
  fields: indexExactly(listFields().map(([code, name]) => ({ code, name }))),
  matters: new Map(
    listSeedMatters().flatMap(({ code, kind }) => (isKnownMatter(kind) ? [[code, kind] as const] : [])),
  ),
});

/** No source gives the fields codes: each has one made of its name. */
function listFields(): [code: string, name: string][] {
  const names = readSeedContents().map(({ field }) => field);
  return [...new Map(names.map((name) => [codeOfName(name), name]))];
}
