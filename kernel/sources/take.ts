/** How the records of a source go in: by the action that takes files in, with where the source stands in the same transaction. */
import { isOfData } from '../consumer.ts';
import type { Database, Tx } from '../database.ts';
import { type ImportedLine, type ImportFinding, refusal } from '../imports/findings.ts';
import { type CutLine, readLine } from '../imports/readRecord.ts';
import { isOvertaken } from '../imports/standing.ts';
import type { Keys } from '../keys.ts';
import { endOvertaken, openLetters, settleLetters } from './letters.ts';

/** What is taken in, in one transaction. */
export interface TakeOrder {
  lines: readonly CutLine[];
  now: Date;
  /** Whether this installation knows invented people. */
  synthetic: boolean;
  /** Written in the same transaction, once every record is. */
  also?: ((tx: Tx, report: readonly ImportedLine[]) => Promise<void>) | undefined;
}

/** The action of a register that takes a batch in: of a file and of a source the same one. */
export type TakeRecords = (database: Database, keys: Keys, order: TakeOrder) => Promise<ImportedLine[]>;

export interface TakeParts {
  database: Database;
  keys: Keys;
  take: TakeRecords;
  synthetic: boolean;
}

const NOT_KEPT = 'NOT_KEPT' as const;

/**
 * Takes lines in. Where the database refuses one that looked right, the others go in all the same, and that one is refused.
 *
 * @param also is given what became of every line, in the transaction that completes it
 */
export async function takeLines(
  { database, keys, take, synthetic }: TakeParts,
  lines: readonly CutLine[],
  now: Date,
  also: NonNullable<TakeOrder['also']>,
): Promise<ImportedLine[]> {
  const order = { now, synthetic };
  try {
    return await take(database, keys, { ...order, lines, also });
  } catch (error) {
    if (!isOfData(error)) throw error;
  }
  const refused: ImportedLine[] = [];
  for (const line of lines)
    await take(database, keys, { ...order, lines: [line] }).catch((error: unknown) => {
      if (!isOfData(error)) throw error;
      refused.push({
        position: line.position,
        record: readLine(line).record,
        outcome: 'REFUSED',
        findings: [refusal(NOT_KEPT)],
      });
    });
  const left = new Set(refused.map(({ position }) => position));
  const whole = (report: readonly ImportedLine[]): ImportedLine[] =>
    [...report, ...refused].toSorted((one, other) => one.position - other.position);
  const rest = lines.filter(({ position }) => !left.has(position));
  return whole(
    await take(database, keys, { ...order, lines: rest, also: (tx, report) => also(tx, whole(report)) }),
  );
}

/** What a record may wait for: another record, of this source or of another; or a newer state of itself. */
const WAITS_FOR: readonly string[] = [
  'PERSON_UNKNOWN',
  'NOT_HELD',
  'GOES_BACK',
] satisfies ImportFinding['kind'][];
const WAIT_MS = 60_000;
/** Letters that are tried in one turn. */
const LETTERS_AT_ONCE = 100;

export interface Replayed {
  tried: number;
  /** Those that are in now, or were overtaken by a newer state of their record. */
  settled: number;
}

/** Whether a record that was refused needs nobody any more: it is in, or a newer state of it came meanwhile. */
export const isSettled = ({ findings: [finding] }: ImportedLine): boolean =>
  finding === undefined || isOvertaken(finding);

/**
 * Tries refused records again, each in a transaction of its own.
 *
 * @param id only this one; all unless said
 * @param waiting only those that wait for another record, now and then
 */
export async function replayLetters(
  parts: TakeParts,
  source: string,
  now: Date,
  { id, waiting = false }: { id?: string | undefined; waiting?: boolean } = {},
): Promise<Replayed> {
  const { database, keys } = parts;
  const limit = waiting ? LETTERS_AT_ONCE : Number.MAX_SAFE_INTEGER;
  const before = waiting ? { reasons: WAITS_FOR, before: new Date(now.getTime() - WAIT_MS) } : undefined;
  const letters = await database.jobRead((tx) =>
    openLetters(tx, keys, { source, id, waiting: before, limit }),
  );
  let settled = 0;
  for (const letter of letters.toSorted(inOrder)) {
    await takeLines(parts, [letter.line], now, async (tx, report) => {
      const [line] = report;
      if (line === undefined) return;
      const isGone = isSettled(line);
      if (isGone) settled += 1;
      await settleLetters(tx, [{ id: letter.id, finding: isGone ? undefined : line.findings[0] }], now);
      await endOvertaken(tx, keys, source, [letter.line], report);
    });
  }
  return { tried: letters.length, settled };
}

const inOrder = (
  one: { number: number; position: number },
  other: { number: number; position: number },
): number => one.number - other.number || one.position - other.position;
