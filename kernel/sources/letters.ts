/** Records of good batches that were refused: kept, encrypted, until they are taken in after all or somebody discards them. */
import { hkdfSync } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../database.ts';
import { closePart, openPart } from '../fileEncryption.ts';
import type { ImportedLine } from '../imports/findings.ts';
import type { CutLine } from '../imports/readRecord.ts';
import type { Keys } from '../keys.ts';
import { type Deciding, note } from './standing.ts';

/** Where a record stands in its source. */
export interface Place {
  source: string;
  number: number;
  position: number;
}

/** Held by every register that knows people; what is encrypted under a key made of it nobody else reads. */
const keyOf = (keys: Keys): Buffer =>
  Buffer.from(hkdfSync('sha256', keys.secret('identity'), 'mot-lan', 'refused records of sources', 32));

const placeOf = ({ source, number }: Place): string => `source_letters|${source}|${number}`;

/** A record that was refused, as it can be told. */
export interface Letter extends Record<string, unknown>, Place {
  id: string;
  /** How the source names it; null where that may be a number of somebody. */
  record: string | null;
  reason: string;
  field: string;
  tries: number;
  refusedAt: string;
  /** Whether its content is kept; it is not for what is too long to be a record. */
  isWhole: boolean;
}

/** Keeps the refused lines of a batch, in the transaction that takes the others in. */
export async function keepLetters(
  tx: Tx,
  keys: Keys,
  { source, number }: Omit<Place, 'position'>,
  lines: readonly CutLine[],
  report: readonly ImportedLine[],
  at: Date,
): Promise<void> {
  const byPosition = new Map(lines.map((line) => [line.position, line]));
  const key = keyOf(keys);
  const rows = report.flatMap(({ position, record, findings: [finding] }) => {
    const line = byPosition.get(position);
    if (finding === undefined || line === undefined) return [];
    const place = { source, number, position };
    const sealed = line.tooLong ? null : closePart(key, placeOf(place), position, line.bytes).toString('hex');
    return { position, record, reason: finding.kind, field: finding.field, sealed };
  });
  // A batch that is read again says anew which of its records are refused.
  await tx.execute(sql`delete from source_letters where source = ${source} and number = ${number}`);
  if (rows.length === 0) return;
  const moment = at.toISOString();
  await tx.execute(sql`
    insert into source_letters (source, number, position, record, reason, field, sealed, refused_at, tried_at)
    select ${source}, ${number}, position, record, reason, field, decode(sealed, 'hex'), ${moment}::timestamptz, ${moment}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as one (position integer, record text, reason text, field text, sealed text)`);
}

const COLUMNS = sql`id::text, source, number, position, record, reason, field, tries, refused_at::text as "refusedAt",
  sealed is not null as "isWhole"`;
/** Letters of one list; the rest are behind them. */
export const LETTERS_MAX = 1_000;

export async function listLetters(database: Database, source: string): Promise<Letter[]> {
  const rows = await database.jobRead((tx) =>
    tx.execute<Letter>(sql`
      select ${COLUMNS} from source_letters where source = ${source} order by number, position limit ${LETTERS_MAX}`),
  );
  return [...rows];
}

/** A letter with its record. */
export interface OpenedLetter extends Letter {
  line: CutLine;
}

interface Choice {
  source: string;
  /** One letter; all unless said. */
  id?: string | undefined;
  /** Those that wait for another record, and were tried last before this moment. */
  waiting?: { reasons: readonly string[]; before: Date } | undefined;
  limit: number;
}

/** Letters that can be tried again, those first that were tried least lately. */
export async function openLetters(
  tx: Tx,
  keys: Keys,
  { source, id, waiting, limit }: Choice,
): Promise<OpenedLetter[]> {
  const rows = await tx.execute<Letter & { sealed: string }>(sql`
    select ${COLUMNS}, encode(sealed, 'hex') as sealed from source_letters
    where source = ${source} and sealed is not null
      and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
      and (${waiting?.before.toISOString() ?? null}::timestamptz is null
        or (tried_at < ${waiting?.before.toISOString() ?? null}::timestamptz
          and reason = any(${`{${waiting?.reasons.join(',') ?? ''}}`}::text[])))
    order by tried_at, number, position limit ${limit}`);
  const key = keyOf(keys);
  return [...rows].map(({ sealed, ...letter }) => ({
    ...letter,
    line: {
      position: letter.position,
      bytes: openPart(key, placeOf(letter), letter.position, Buffer.from(sealed, 'hex')),
      tooLong: false,
    },
  }));
}

/** What became of letters that were tried again: those that are in, or overtaken, leave; the others keep why. */
export async function settleLetters(
  tx: Tx,
  settled: readonly { id: string; finding: { kind: string; field: string } | undefined }[],
  at: Date,
): Promise<void> {
  const rows = settled.map(({ id, finding }) => ({
    id,
    reason: finding?.kind ?? null,
    field: finding?.field ?? null,
  }));
  const told = sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as one (id uuid, reason text, field text)`;
  await tx.execute(sql`
    delete from source_letters using ${told} where source_letters.id = one.id and one.reason is null`);
  await tx.execute(sql`
    update source_letters set reason = one.reason, field = one.field, tries = tries + 1, tried_at = ${at.toISOString()}::timestamptz
    from ${told} where source_letters.id = one.id and one.reason is not null`);
}

/** Somebody has looked and it is to go. @returns false where there is none */
export function discardLetter(
  database: Database,
  source: string,
  id: string,
  deciding: Deciding,
): Promise<boolean> {
  return database.jobTransaction(async (tx) => {
    const gone = [
      ...(await tx.execute<{ number: number; position: number; reason: string }>(sql`
        delete from source_letters where source = ${source} and id = ${id}::uuid returning number, position, reason`)),
    ];
    const [letter] = gone;
    if (letter === undefined) return false;
    const { number, position, reason } = letter;
    await note(tx, source, deciding, { decision: 'DISCARD', code: reason, before: number, after: position });
    return true;
  });
}
