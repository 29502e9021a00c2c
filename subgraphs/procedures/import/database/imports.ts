import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { importRecords, imports } from './tables.ts';

/** How many records became what. */
interface ImportCounts {
  accepted: number;
  repaired: number;
  unchanged: number;
  refused: number;
}

/** A file that is being taken in, and how far it came. */
export interface ImportRun extends ImportCounts {
  id: string;
  source: string;
  fileDigest: string | null;
  /** yyyy-MM-dd. */
  observedOn: string;
  /** Everything up to here is done. */
  position: number;
  reportBytes: number;
}

const runColumns = {
  id: imports.id,
  source: imports.source,
  fileDigest: imports.fileDigest,
  observedOn: imports.observedOn,
  position: imports.position,
  reportBytes: imports.reportBytes,
  accepted: imports.accepted,
  repaired: imports.repaired,
  unchanged: imports.unchanged,
  refused: imports.refused,
};

/** The run over this very file that was cut short, if there is one. */
export async function findUnfinishedRun(
  tx: Tx,
  source: string,
  fileDigest: string,
): Promise<ImportRun | undefined> {
  const rows = await tx
    .select(runColumns)
    .from(imports)
    .where(and(eq(imports.source, source), eq(imports.fileDigest, fileDigest), isNull(imports.finishedAt)))
    .limit(1);
  return rows[0];
}

export async function insertRun(
  tx: Tx,
  { source, fileDigest, observedOn }: Pick<ImportRun, 'source' | 'fileDigest' | 'observedOn'>,
): Promise<ImportRun> {
  const rows = await tx.execute<{ id: string }>(sql`
    insert into imports (source, file_digest, observed_on) values (${source}, ${fileDigest}, ${observedOn}) returning id`);
  const none = { position: 0, reportBytes: 0, accepted: 0, repaired: 0, unchanged: 0, refused: 0 };
  return { id: rows[0]?.id ?? '', source, fileDigest, observedOn, ...none };
}

/** Moves a run on from where the caller found it. False when somebody else has moved it meanwhile. */
export async function moveRun(tx: Tx, from: ImportRun, to: ImportRun): Promise<boolean> {
  const { position, reportBytes, accepted, repaired, unchanged, refused } = to;
  const moved = await tx
    .update(imports)
    .set({ position, reportBytes, accepted, repaired, unchanged, refused })
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

export async function insertSeenRecords(
  tx: Tx,
  importId: string,
  seen: readonly { code: string; position: number; contentHash: string }[],
): Promise<void> {
  if (seen.length > 0) await tx.insert(importRecords).values(seen.map((one) => ({ importId, ...one })));
}
