import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { ProcedureContent } from '../../../schema/content.ts';
import { statement, type Tx } from '../../kernel/database.ts';
import { opaqueId } from '../../kernel/identity.ts';
import type { Keys } from '../../kernel/keys.ts';
import { closeSearchRow, insertSearchRows } from './searchRows.ts';
import { proceduresVersions as versions } from './tables.ts';

/** The opaque id of a version: whoever knows code and number reaches it without asking. */
export function versionIdOf(keys: Keys, code: string, version: number): string {
  return opaqueId(keys, 'person/record', `procedure/${code}/${version}`);
}

/** A version without its content, which is large. */
export interface VersionHead {
  id: string;
  code: string;
  version: number;
  name: string;
  field: string;
  publisher: string;
  /** yyyy-MM-dd. */
  inForceFrom: string;
  inForceTo: string | null;
}

export const headColumns = {
  id: versions.id,
  code: versions.code,
  version: versions.version,
  name: versions.name,
  field: versions.field,
  publisher: versions.publisher,
  inForceFrom: versions.inForceFrom,
  inForceTo: versions.inForceTo,
};

export type VersionOrigin = 'EMBEDDED' | 'IMPORTED' | 'PUBLISHED';

/** Every version of some codes: a procedure has few, and which is in force is for the rule to say. */
export const selectVersionsOfCodes = statement<{ codes: readonly string[] }, VersionHead[]>((db) =>
  db
    .select(headColumns)
    .from(versions)
    .where(sql`${versions.code} = any(${sql.placeholder('codes')}::text[])`)
    .prepare('procedures_versions_of_codes'),
);

export const selectVersions = statement<{ ids: readonly string[] }, VersionHead[]>((db) =>
  db
    .select(headColumns)
    .from(versions)
    .where(sql`${versions.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('procedures_versions_by_id'),
);

export const selectContents = statement<
  { ids: readonly string[] },
  { id: string; content: ProcedureContent }[]
>((db) =>
  db
    .select({ id: versions.id, content: versions.content })
    .from(versions)
    .where(sql`${versions.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('procedures_contents_by_id'),
);

/** Makes the publications of one procedure take turns until the transaction ends. */
export async function lockProcedure(tx: Tx, code: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`procedure ${code}`}, 0))`);
}

export interface LatestVersion extends VersionHead {
  content: ProcedureContent;
}

export async function findLatestVersion(tx: Tx, code: string): Promise<LatestVersion | undefined> {
  const rows = await tx
    .select({ ...headColumns, content: versions.content })
    .from(versions)
    .where(eq(versions.code, code))
    .orderBy(desc(versions.version))
    .limit(1);
  return rows[0];
}

/** Says from which day (yyyy-MM-dd) a version is no longer in force; a version whose end is known keeps it. */
export async function closeVersion(tx: Tx, id: string, inForceTo: string): Promise<void> {
  await tx
    .update(versions)
    .set({ inForceTo })
    .where(and(eq(versions.id, id), isNull(versions.inForceTo)));
  await closeSearchRow(tx, id, inForceTo);
}

export interface NewVersion {
  id: string;
  version: number;
  inForceFrom: string;
  inForceBasis: 'DECIDED' | 'OBSERVED';
  decisionId: string | null;
  origin: VersionOrigin;
  publicisedAt: Date;
  contentHash: string;
  content: ProcedureContent;
}

/** Adds a version to the catalogue and to what is found in it. */
export async function insertVersion(tx: Tx, { content, ...facts }: NewVersion): Promise<void> {
  const { code, name, field, publisher } = content;
  await tx.insert(versions).values({ ...facts, code, name, field, publisher, content });
  await insertSearchRows(tx, [{ id: facts.id, inForceFrom: facts.inForceFrom, inForceTo: null, content }]);
}
