import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { AdministrativeTier, ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { publicId } from '../../../../kernel/identity.ts';
import { proceduresVersions as versions } from './tables.ts';

/** The opaque id of a version: whoever knows code and number reaches it without asking. */
export const versionIdOf = (code: string, version: number): VersionId =>
  publicId(`procedure/${code}/${version}`);

/** A version without its content, which is large. */
export interface VersionHead {
  id: VersionId;
  code: string;
  version: number;
  name: string;
  field: string;
  publisher: string;
  /** yyyy-MM-dd. */
  inForceFrom: string;
  inForceTo: string | null;
  inForceBasis: InForceBasis;
  contentHash: string;
  decisionId: string | null;
  origin: VersionOrigin;
  publicisedAt: Date;
  /** Agency of the official who entered it; null where it came with an import or with the project. */
  editorAgency: string | null;
}

/** OBSERVED: the first day on which an imported record was seen to be in force. UNKNOWN: no source names the day. */
export type InForceBasis = 'DECIDED' | 'UNKNOWN' | 'OBSERVED';

/** DEMONSTRATION: invented, so that a question about the past has something to find. */
export type VersionOrigin = 'EMBEDDED' | 'DEMONSTRATION' | 'IMPORTED' | 'PUBLISHED';

export const headColumns = {
  id: versions.id,
  code: versions.code,
  version: versions.version,
  name: versions.name,
  field: versions.field,
  publisher: versions.publisher,
  inForceFrom: versions.inForceFrom,
  inForceTo: versions.inForceTo,
  inForceBasis: versions.inForceBasis,
  contentHash: versions.contentHash,
  decisionId: versions.decisionId,
  origin: versions.origin,
  publicisedAt: versions.publicisedAt,
  editorAgency: versions.editorAgency,
};

/** Every version of some codes: a procedure has few, and which is in force is for the rule to say. */
export const selectVersionsOfCodes = statement<{ codes: readonly string[] }, VersionHead[]>((db) =>
  db
    .select(headColumns)
    .from(versions)
    .where(sql`${versions.code} = any(${sql.placeholder('codes')}::text[])`)
    .prepare('procedures_versions_of_codes'),
);

export const selectVersions = statement<{ ids: readonly VersionId[] }, VersionHead[]>((db) =>
  db
    .select(headColumns)
    .from(versions)
    .where(sql`${versions.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('procedures_versions_by_id'),
);

export const selectContents = statement<
  { ids: readonly VersionId[] },
  { id: VersionId; content: ProcedureContent }[]
>((db) =>
  db
    .select({ id: versions.id, content: versions.content })
    .from(versions)
    .where(sql`${versions.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('procedures_contents_by_id'),
);

/** What is in force on a day (yyyy-MM-dd), by code: at most one version of each. */
export const selectInForce = statement<{ day: string; after: string | null; limit: number }, VersionHead[]>(
  (db) =>
    db
      .select(headColumns)
      .from(versions)
      .where(
        sql`${versions.inForceFrom} <= ${sql.placeholder('day')}::date
        and (${versions.inForceTo} is null or ${versions.inForceTo} > ${sql.placeholder('day')}::date)
        and (${sql.placeholder('after')}::text is null or ${versions.code} > ${sql.placeholder('after')}::text)`,
      )
      .orderBy(versions.code)
      .limit(sql.placeholder('limit'))
      .prepare('procedures_in_force'),
);

/** Makes the publications of one procedure take turns until the transaction ends. */
export async function lockProcedure(tx: Tx, code: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`procedure ${code}`}, 0))`);
}

/** Likewise for what an agency decides about its procedures as a whole. */
export async function lockCatalogueOf(tx: Tx, agency: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue of ${agency}`}, 0))`);
}

/** The version in force on a day (yyyy-MM-dd), with the levels that handle it. */
export async function findVersionInForce(
  tx: Tx,
  code: string,
  day: string,
): Promise<(VersionHead & { tiers: AdministrativeTier[] }) | undefined> {
  const [row] = await tx
    .select({ ...headColumns, tiers: sql<AdministrativeTier[]>`${versions.content} -> 'tiers'` })
    .from(versions)
    .where(
      sql`${versions.code} = ${code} and ${versions.inForceFrom} <= ${day}
        and (${versions.inForceTo} is null or ${versions.inForceTo} > ${day})`,
    )
    .limit(1);
  return row;
}

export interface LatestVersion extends VersionHead {
  decisionId: string | null;
  content: ProcedureContent;
}

export async function findLatestVersion(tx: Tx, code: string): Promise<LatestVersion | undefined> {
  const rows = await tx
    .select({ ...headColumns, decisionId: versions.decisionId, content: versions.content })
    .from(versions)
    .where(eq(versions.code, code))
    .orderBy(desc(versions.version))
    .limit(1);
  return rows[0];
}

/** Says from which day (yyyy-MM-dd) a version is no longer in force; a version whose end is known keeps it. */
export async function closeVersion(tx: Tx, id: VersionId, inForceTo: string): Promise<void> {
  await tx
    .update(versions)
    .set({ inForceTo })
    .where(and(eq(versions.id, id), isNull(versions.inForceTo)));
}

export interface NewVersion {
  id: VersionId;
  version: number;
  inForceFrom: string;
  inForceBasis: InForceBasis;
  decisionId: string | null;
  origin: VersionOrigin;
  publicisedAt: Date;
  editorAgency: string | null;
  contentHash: string;
  content: ProcedureContent;
}

/** Adds a version to the catalogue. */
export async function insertVersion(tx: Tx, { content, ...facts }: NewVersion): Promise<void> {
  const { code, name, field, publisher } = content;
  await tx.insert(versions).values({ ...facts, code, name, field, publisher, content });
}
