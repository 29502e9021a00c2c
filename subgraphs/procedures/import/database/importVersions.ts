import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import { headColumns, type LatestVersion, type VersionOrigin } from '../../versions/database/versions.ts';

/** The latest version with what an import compares. */
export interface StandingVersion extends LatestVersion {
  contentHash: string;
  origin: VersionOrigin;
}

/** `lockProcedure` for many at once, always in the same order, so that two of us never wait for each other. */
export async function lockProcedures(tx: Tx, codes: readonly string[]): Promise<void> {
  const ordered = JSON.stringify([...codes].sort());
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('procedure ' || code, 0))
    from jsonb_array_elements_text(${ordered}::text::jsonb) with ordinality as one (code, place) order by place`);
}

/** The latest version of each code that has one; the caller holds `lockProcedures`. */
export async function findLatestVersions(
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, StandingVersion>> {
  const rows = await tx
    .selectDistinctOn([versions.code], {
      ...headColumns,
      content: versions.content,
      contentHash: versions.contentHash,
      origin: versions.origin,
    })
    .from(versions)
    .where(sql`${versions.code} in (select jsonb_array_elements_text(${JSON.stringify(codes)}::text::jsonb))`)
    .orderBy(versions.code, sql`${versions.version} desc`);
  return new Map(rows.map((row) => [row.code, row]));
}
