import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { resultTypes } from '../../codeLists/database/tables.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import { makeSearchDocument, toLabelledVector, toVector } from '../rules/document.ts';
import { proceduresSearch as search } from './tables.ts';

/** A version as the search table takes it in. */
export interface VersionToFind {
  id: VersionId;
  inForceFrom: string;
  inForceTo: string | null;
  content: ProcedureContent;
}

/** The row of one version. `resultNames` are the names of its results. */
export function toSearchRow({ id, content, ...period }: VersionToFind, resultNames: readonly string[]) {
  const { code, publisher, field, tiers, audiences } = content;
  const document = makeSearchDocument(content, resultNames);
  return {
    versionId: id,
    ...period,
    code,
    publisher,
    field,
    tiers: [...new Set(tiers)],
    audiences: [...new Set(audiences)],
    nameKey: document.nameKey,
    nameLength: document.nameLength,
    likelihood: document.likelihood,
    nameTerms: toVector(document.nameTerms),
    textTerms: toLabelledVector(document.textTerms),
  };
}

async function findResultNames(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await tx
    .select({ code: resultTypes.code, name: resultTypes.name })
    .from(resultTypes)
    .where(inArray(resultTypes.code, [...codes]));
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Lets versions be found, from the moment the transaction commits. */
export async function insertSearchRows(tx: Tx, found: readonly VersionToFind[]): Promise<void> {
  if (found.length === 0) return;
  const names = await findResultNames(tx, [...new Set(found.flatMap(({ content }) => content.results))]);
  const rows = found.map((version) =>
    toSearchRow(
      version,
      version.content.results.flatMap((code) => names.get(code) ?? []),
    ),
  );
  await tx.insert(search).values(rows).onConflictDoNothing();
}

/** The end of a version is known: from that day (yyyy-MM-dd) on nobody finds it. */
export async function closeSearchRow(tx: Tx, versionId: VersionId, inForceTo: string): Promise<void> {
  await tx
    .update(search)
    .set({ inForceTo })
    .where(and(eq(search.versionId, versionId), isNull(search.inForceTo)));
}

const BATCH = 200;

/**
 * Versions that nobody can find yet: those that were in the catalogue before it could be searched this way.
 *
 * @returns how many were added; less than a batch means that none is left
 */
export async function addMissingSearchRows(tx: Tx): Promise<{ added: number; more: boolean }> {
  const missing = await tx
    .select({
      id: versions.id,
      inForceFrom: versions.inForceFrom,
      inForceTo: versions.inForceTo,
      content: versions.content,
    })
    .from(versions)
    .where(sql`not exists (select 1 from ${search} where ${search.versionId} = ${versions.id})`)
    .orderBy(asc(versions.id))
    .limit(BATCH);
  await insertSearchRows(tx, missing);
  return { added: missing.length, more: missing.length === BATCH };
}
