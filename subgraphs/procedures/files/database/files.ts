/** Files of the catalogue: what everybody may read of them, and what makes them public. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import {
  catalogueFiles as files,
  catalogueFileParts as parts,
  catalogueUploads as uploads,
} from './tables.ts';

/** A file as it is told beside what names it. */
export interface CatalogueFileRow {
  sha256: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  publishedAt: Date | null;
  /** Since when nobody reads it, for malware was found in it. */
  quarantinedAt: Date | null;
}

const columns = {
  sha256: sql<string>`${files.sha256}`,
  name: files.name,
  mediaType: files.mediaType,
  sizeBytes: files.sizeBytes,
  publishedAt: files.publishedAt,
  quarantinedAt: files.quarantinedAt,
};

export const selectFilesByHash = statement<{ hashes: readonly string[] }, CatalogueFileRow[]>((db) =>
  db
    .select(columns)
    .from(files)
    .where(sql`${files.sha256} = any(${sql.placeholder('hashes')}::text[])`)
    .prepare('catalogue_files_by_hash'),
);

/** A file that everybody may read, with one of its parts; without one where it has not so many. */
export const selectPublicPart = statement<
  { sha256: string; part: number },
  (CatalogueFileRow & { parts: number; bytes: Buffer | null })[]
>((db) =>
  db
    .select({ ...columns, parts: files.parts, bytes: parts.bytes })
    .from(files)
    .leftJoin(parts, and(eq(parts.fileId, files.id), sql`${parts.part} = ${sql.placeholder('part')}::int`))
    .where(sql`${files.sha256} = ${sql.placeholder('sha256')}::text and ${files.publishedAt} is not null
      and ${files.quarantinedAt} is null`)
    .prepare('catalogue_file_public_part'),
);

/** Whether an agency has handed in a file of this content, and it counts. */
export async function listHandedIn(
  tx: Tx,
  agency: string,
  hashes: readonly string[],
): Promise<Map<string, { mediaType: string; sizeBytes: number }>> {
  if (hashes.length === 0) return new Map();
  const rows = await tx
    .selectDistinct({ sha256: columns.sha256, mediaType: files.mediaType, sizeBytes: files.sizeBytes })
    .from(files)
    .innerJoin(uploads, eq(uploads.fileId, files.id))
    .where(
      and(
        inArray(files.sha256, [...hashes]),
        eq(uploads.agency, agency),
        inArray(uploads.state, ['CLEAN', 'NOT_SCANNED']),
      ),
    )
    .limit(1_000);
  return new Map(rows.map(({ sha256, ...file }) => [sha256, file]));
}

/** From now on everybody may read these files; those that are public already stay so since they were. */
export async function publishFiles(tx: Tx, hashes: readonly string[], now: Date): Promise<void> {
  if (hashes.length === 0) return;
  await tx
    .update(files)
    .set({ publishedAt: now })
    .where(and(inArray(files.sha256, [...hashes]), isNull(files.publishedAt)));
}
