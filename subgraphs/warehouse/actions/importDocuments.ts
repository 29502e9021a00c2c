import type { Database, Tx } from '../../../kernel/database.ts';
import { emitAll } from '../../../kernel/events.ts';
import { type ImportedLine, refusal } from '../../../kernel/imports/findings.ts';
import { digestOf, judgeTold, refuseTold } from '../../../kernel/imports/standing.ts';
import { type Judged, readBatch, reportBatch } from '../../../kernel/imports/takeIn.ts';
import type { Keys } from '../../../kernel/keys.ts';
import type { TakeOrder } from '../../../kernel/sources/take.ts';
import {
  findKeptDocuments,
  lockImports,
  putDocuments,
  type Revocation,
  revokeDocuments,
} from '../database/writeRecords.ts';
import { type DocumentRow, type KeptDocument, tellDocument, toDocumentRow } from '../rules/documentRow.ts';
import { documentIdOf, holderIdOf } from '../rules/imports/ids.ts';
import { type PaperLine, readPaper, type ToldPaper } from '../rules/imports/paper.ts';

/**
 * Takes a batch of papers in, each record by itself, all of them in one transaction with the facts that tell of them. What is in
 * already changes nothing.
 */
export function importDocuments(
  database: Database,
  keys: Keys,
  { lines, now, synthetic, also }: TakeOrder,
): Promise<ImportedLine[]> {
  return database.jobTransaction(async (tx) => {
    await lockImports(tx);
    const read = readBatch(lines, (told) => readPaper(told, synthetic));
    const ids = read.records.map(({ told }) => documentIdOf(keys, told.record));
    const batch = new Batch(keys, now, await findKeptDocuments(tx, ids));
    const report = reportBatch(read, (told) => batch.judge(told));
    await batch.write(tx);
    await also?.(tx, report);
    return report;
  });
}

class Batch {
  readonly #keys: Keys;
  readonly #now: Date;
  /** As they stood before the batch. */
  readonly #before: ReadonlyMap<string, KeptDocument>;
  readonly #known: Map<string, KeptDocument>;
  readonly #told = new Map<string, DocumentRow>();
  readonly #revoked = new Map<string, Revocation>();

  constructor(keys: Keys, now: Date, kept: readonly KeptDocument[]) {
    this.#keys = keys;
    this.#now = now;
    this.#before = new Map(kept.map((row) => [row.document_id, row]));
    this.#known = new Map(this.#before);
  }

  judge(line: PaperLine): Judged {
    const id = documentIdOf(this.#keys, line.record);
    const kept = this.#known.get(id);
    if ('revoked' in line && kept === undefined) return refusal('NOT_HELD', 'record');
    const { version, recordedAt, ...facts } = line;
    const told = { version, recordedAt, digest: digestOf(facts) };
    const verdict = judgeTold(told, kept && toKept(kept), this.#now);
    if (verdict === 'UNCHANGED') return { outcome: verdict };
    if (verdict !== 'ADDED' && verdict !== 'CORRECTED')
      return refuseTold(verdict, told, kept && toKept(kept));
    if ('revoked' in line) return this.#revoke(id, kept as KeptDocument, told);
    const row = describe(this.#keys, id, line, told.digest);
    this.#known.set(id, row);
    this.#told.set(id, row);
    this.#revoked.delete(id);
    return { outcome: verdict };
  }

  #revoke(
    id: string,
    kept: KeptDocument,
    { version, recordedAt, digest }: { version: number; recordedAt: Date; digest: string },
  ): Judged {
    const revocation = { version, recordedAt: recordedAt.toISOString(), digest };
    this.#revoked.set(id, { id, ...revocation });
    const { recordedAt: recorded_at } = revocation;
    this.#known.set(id, {
      ...kept,
      state: 'REVOKED',
      record_version: version,
      recorded_at,
      facts_digest: digest,
    });
    return { outcome: 'REVOKED' };
  }

  async write(tx: Tx): Promise<void> {
    await putDocuments(tx, [...this.#told.values()], (id) => this.#before.has(id));
    await revokeDocuments(tx, [...this.#revoked.values()]);
    const changed = [...new Set([...this.#told.keys(), ...this.#revoked.keys()])];
    const now = changed.flatMap((id) => this.#known.get(id) ?? []);
    // Who held the paper before holds it no longer.
    const left = now.flatMap((row) => {
      const before = this.#before.get(row.document_id);
      if (before === undefined || before.holder_id === row.holder_id) return [];
      return [{ ...before, state: 'REVOKED' as const, record_version: row.record_version }];
    });
    const isRevoked = ({ state }: KeptDocument): boolean => state === 'REVOKED';
    await emitAll(tx, 'evidence.held', now.filter((row) => !isRevoked(row)).map(tellDocument));
    await emitAll(tx, 'evidence.revoked', [...now.filter(isRevoked), ...left].map(tellDocument));
  }
}

const toKept = (kept: KeptDocument) => ({
  version: kept.record_version,
  recordedAt: new Date(kept.recorded_at),
  digest: kept.facts_digest,
});

const describe = (keys: Keys, id: string, told: ToldPaper, digest: string): DocumentRow =>
  toDocumentRow(
    {
      holder_id: holderIdOf(keys, told.holder),
      document_id: id,
      holder_kind: 'taxNumber' in told.holder ? 'ORGANIZATION' : 'PERSON',
      record_version: told.version,
      recorded_at: told.recordedAt.toISOString(),
      facts_digest: digest,
    },
    told,
  );
