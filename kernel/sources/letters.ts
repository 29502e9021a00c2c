/** Records of good batches that were refused: kept, encrypted, until they are taken in after all or somebody discards them. */
import { createHmac, hkdfSync } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../database.ts';
import { toCanonical } from '../domain/canonical.ts';
import { closePart, openPart } from '../fileEncryption.ts';
import type { ImportedLine } from '../imports/findings.ts';
import { type CutLine, readLine } from '../imports/readRecord.ts';
import { isOvertaken } from '../imports/standing.ts';
import { written } from '../imports/words.ts';
import type { Keys } from '../keys.ts';
import type { Deciding } from './standing.ts';

/** Where a record stands in its source. */
export interface Place {
  source: string;
  number: number;
  position: number;
}

/**
 * Refused records of one source at most, and their bytes: a source that sends nothing else fills no disk. Each holds personal data, and
 * somebody is told of them long before.
 */
export const LETTERS_HELD_MAX = 10_000;
const LETTER_BYTES_HELD_MAX = 256 * 1024 * 1024;

/** With the refused records of a batch there would be too many of its source: nothing of it goes in. */
export class TooManyRefused extends Error {
  override name = 'TooManyRefused';
}

/** Held by every register that knows people; what is encrypted under a key made of it nobody else reads. */
const derive = (keys: Keys, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', keys.secret('identity'), 'mot-lan', purpose, 32));
const keyOf = (keys: Keys): Buffer => derive(keys, 'refused records of sources');

/** Which record a line is of, and which state of it; undefined where it does not say. */
function identify(keys: Keys, line: CutLine): { key: string; version: number } | undefined {
  const { told } = readLine(line);
  const version = written.version.safeParse(told?.version);
  if (told === undefined || !version.success) return undefined;
  const { kind, person, relative, from = null, taxNumber, record, personalNumber } = told;
  // Of relations and organisations `record` is a name beside the key.
  const names = kind === undefined ? [taxNumber ?? record ?? personalNumber] : [kind, person, relative, from];
  const text = toCanonical(names);
  if (text === undefined || names[0] == null) return undefined;
  const key = createHmac('sha256', derive(keys, 'keys of refused records')).update(text).digest('hex');
  return { key, version: version.data };
}

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

/**
 * Keeps the refused lines of a batch, in the transaction that takes the others in. What a newer state has overtaken already needs nobody
 * and is only counted.
 *
 * @throws TooManyRefused
 */
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
    if (finding === undefined || line === undefined || isOvertaken(finding)) return [];
    const place = { source, number, position };
    const sealed = line.tooLong ? null : closePart(key, placeOf(place), position, line.bytes).toString('hex');
    const { key: recordKey, version } = identify(keys, line) ?? {};
    return { position, record, reason: finding.kind, field: finding.field, sealed, recordKey, version };
  });
  // A batch that is read again says anew which of its records are refused.
  await tx.execute(sql`delete from source_letters where source = ${source} and number = ${number}`);
  if (rows.length > 0) {
    const moment = at.toISOString();
    await tx.execute(sql`
      insert into source_letters (source, number, position, record, reason, field, sealed, record_key, version, refused_at, tried_at)
      select ${source}, ${number}, position, record, reason, field, decode(sealed, 'hex'), "recordKey", version,
        ${moment}::timestamptz, ${moment}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as one (position integer, record text, reason text, field text, sealed text, "recordKey" text, version integer)`);
  }
  await endOvertaken(tx, keys, source, lines, report);
  if (rows.length > 0) await refuseTooMany(tx, source);
}

async function refuseTooMany(tx: Tx, source: string): Promise<void> {
  const [held] = await tx.execute<{ count: number; bytes: string }>(sql`
    select count(*)::int as count, coalesce(sum(octet_length(sealed)), 0)::text as bytes from source_letters where source = ${source}`);
  if (held !== undefined && (held.count > LETTERS_HELD_MAX || Number(held.bytes) > LETTER_BYTES_HELD_MAX))
    throw new TooManyRefused();
}

/** Ends the letters of a source of whose records a newer state is in now, and counts what was overtaken. */
export async function endOvertaken(
  tx: Tx,
  keys: Keys,
  source: string,
  lines: readonly CutLine[],
  report: readonly ImportedLine[],
): Promise<void> {
  const refused = new Set(report.flatMap((line) => (line.outcome === 'REFUSED' ? [line.position] : [])));
  const old = report.filter(({ findings }) => findings.some(isOvertaken)).length;
  const ended = await tx.execute<{ any: boolean }>(sql`
    select exists (select from source_letters where source = ${source} and record_key is not null) as any`);
  let gone = 0;
  if (ended[0]?.any === true) {
    const taken = lines.flatMap((line) => (refused.has(line.position) ? [] : (identify(keys, line) ?? [])));
    const rows = await tx.execute(sql`
      delete from source_letters using jsonb_to_recordset(${JSON.stringify(taken)}::text::jsonb) as one (key text, version integer)
      where source = ${source} and record_key = one.key and source_letters.version <= one.version returning source_letters.id`);
    gone = rows.length;
  }
  if (old + gone > 0)
    await tx.execute(sql`
      update register_sources set overtaken = overtaken + ${old + gone} where source = ${source}`);
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

/** Somebody has looked and they are to go: the one of this id, or all of the source. @returns how many went */
export function discardLetters(
  database: Database,
  source: string,
  id: string | undefined,
  { by, reason, at }: Deciding,
): Promise<number> {
  return database.jobTransaction(async (tx) => {
    const noted = await tx.execute(sql`
      with gone as (
        delete from source_letters where source = ${source} and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
        returning number, position, reason)
      insert into source_decisions (source, at, decision, decided_by, reason, code, before, after)
      select ${source}, ${at.toISOString()}::timestamptz, 'DISCARD', ${by}, ${reason}, gone.reason, gone.number, gone.position
      from gone returning id`);
    return noted.length;
  });
}
