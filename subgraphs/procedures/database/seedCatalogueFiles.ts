import type { Seeding } from '../../../kernel/definition.ts';
import { decisionFile } from '../../../nation/decisionFile.ts';

/** Opaque, and the same in every sandbox. */
const FILE = '0d0c0000-0000-4000-8000-000000000001';

/** The one file of the sandbox, as if the Ministry of Public Security had handed it in: its decisions name it. */
export async function seedCatalogueFiles(sql: Seeding['sql']): Promise<void> {
  const { name, mediaType, bytes, sha256 } = decisionFile;
  const size = bytes.length;
  await sql`
    insert into catalogue_files (id, sha256, name, media_type, size_bytes, parts)
    values (${FILE}, ${sha256}, ${name}, ${mediaType}, ${size}, 1)`;
  await sql`insert into catalogue_file_parts (file_id, part, bytes) values (${FILE}, 0, ${bytes})`;
  await sql`
    insert into catalogue_uploads
      (id, agency, opened_by, name, media_type, size_bytes, received_bytes, state, file_id, at, expires_at)
    values (${FILE}, 'G01', null, ${name}, ${mediaType}, ${size}, ${size}, 'NOT_SCANNED', ${FILE}, now(), now())`;
}
