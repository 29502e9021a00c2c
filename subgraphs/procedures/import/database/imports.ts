import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { importRecords, imports } from './tables.ts';

/** How many records became what. */
interface ImportCounts {
  accepted: number;
  repaired: number;
  unchanged: number;
  incomplete: number;
  refused: number;
}

/** REREAD: records that are in already are read again by the rules of today. */
export type RunKind = 'IMPORT' | 'REREAD';

/** A file that is being taken in, and how far it came. */
export interface ImportRun extends ImportCounts {
  id: string;
  kind: RunKind;
  source: string;
  fileDigest: string | null;
  /** yyyy-MM-dd: from here on holds what it brings. */
  observedOn: string;
  /** Everything up to here is done. */
  position: number;
  reportBytes: number;
}

const runColumns = {
  id: imports.id,
  kind: imports.kind,
  source: imports.source,
  fileDigest: imports.fileDigest,
  observedOn: imports.observedOn,
  position: imports.position,
  reportBytes: imports.reportBytes,
  accepted: imports.accepted,
  repaired: imports.repaired,
  unchanged: imports.unchanged,
  incomplete: imports.incomplete,
  refused: imports.refused,
};

/** What a run is known again by: the file itself, whose it is, and what is done with it. */
export type RunKey = Pick<ImportRun, 'kind' | 'source' | 'fileDigest'>;

/** The run over this very file that was cut short, if there is one; what came through a pipe is not known again. */
export async function findUnfinishedRun(
  tx: Tx,
  { kind, source, fileDigest }: RunKey,
): Promise<ImportRun | undefined> {
  if (fileDigest === null) return undefined;
  const isThis = and(eq(imports.source, source), eq(imports.fileDigest, fileDigest), eq(imports.kind, kind));
  const rows = await tx
    .select(runColumns)
    .from(imports)
    .where(and(isThis, isNull(imports.finishedAt)))
    .limit(1);
  return rows[0];
}

/** The imports of this very file under this source, the last one first. */
export async function listImportsOf(
  tx: Tx,
  source: string,
  fileDigest: string,
): Promise<{ id: string; observedOn: string }[]> {
  return tx
    .select({ id: imports.id, observedOn: imports.observedOn })
    .from(imports)
    .where(and(eq(imports.source, source), eq(imports.fileDigest, fileDigest), eq(imports.kind, 'IMPORT')))
    .orderBy(desc(imports.observedOn), desc(imports.startedAt), desc(imports.id))
    .limit(100);
}

/** A run that has read nothing yet. */
export const beginRun = (id: string, key: RunKey & { observedOn: string }): ImportRun => {
  const none = { accepted: 0, repaired: 0, unchanged: 0, incomplete: 0, refused: 0 };
  return { id, ...key, position: 0, reportBytes: 0, ...none };
};

export async function insertRun(tx: Tx, key: RunKey & { observedOn: string }): Promise<ImportRun> {
  const { kind, source, fileDigest, observedOn } = key;
  const rows = await tx.execute<{ id: string }>(sql`
    insert into imports (kind, source, file_digest, observed_on)
    values (${kind}, ${source}, ${fileDigest}, ${observedOn}) returning id`);
  return beginRun(rows[0]?.id ?? '', key);
}

/** The run as it stands, once whoever is writing it has ended. */
export async function findRun(tx: Tx, id: string): Promise<ImportRun | undefined> {
  const rows = await tx.select(runColumns).from(imports).where(eq(imports.id, id)).for('update');
  return rows[0];
}

/** Moves a run on from where the caller found it. False when somebody else has moved it meanwhile. */
export async function moveRun(tx: Tx, from: ImportRun, to: ImportRun): Promise<boolean> {
  const { position, reportBytes, accepted, repaired, unchanged, incomplete, refused } = to;
  const moved = await tx
    .update(imports)
    .set({ position, reportBytes, accepted, repaired, unchanged, incomplete, refused })
    .where(and(eq(imports.id, from.id), eq(imports.position, from.position), isNull(imports.finishedAt)))
    .returning({ id: imports.id });
  return moved.length === 1;
}

export async function finishRun(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(imports).set({ finishedAt: now }).where(eq(imports.id, id));
}

/** What the file said of these codes before, by code. */
export async function findSeenRecords(
  tx: Tx,
  importId: string,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ code: importRecords.code, contentHash: importRecords.contentHash })
    .from(importRecords)
    .where(and(eq(importRecords.importId, importId), inArray(importRecords.code, [...codes])));
  return new Map(rows.map(({ code, contentHash }) => [code, contentHash]));
}

/** Which import spoke last of each of these codes, by code: of the latest day, then the one that began last. */
export async function findLastImports(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectDistinctOn([importRecords.code], { code: importRecords.code, importId: importRecords.importId })
    .from(importRecords)
    .innerJoin(imports, eq(imports.id, importRecords.importId))
    .where(and(eq(imports.kind, 'IMPORT'), inArray(importRecords.code, [...codes])))
    .orderBy(importRecords.code, desc(imports.observedOn), desc(imports.startedAt), desc(imports.id));
  return new Map(rows.map(({ code, importId }) => [code, importId]));
}

export async function insertSeenRecords(
  tx: Tx,
  importId: string,
  seen: readonly { code: string; position: number; contentHash: string }[],
): Promise<void> {
  if (seen.length > 0) await tx.insert(importRecords).values(seen.map((one) => ({ importId, ...one })));
}
