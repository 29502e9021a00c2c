import type { Channel, ChannelContent, FeeLine, TimeLimit } from '../../../../kernel/domain/content.ts';
import { readFeeLines } from './feeLines.ts';
import { type Notes, note } from './findings.ts';
import { noteUnprovenTime } from './plainTimes.ts';
import { fieldOf, type Place, readRows, readText } from './source.ts';
import { readTimeCell, type TimeCell } from './timeCell.ts';
import { readSituations } from './timeWords.ts';

const CHANNELS: Readonly<Record<string, Channel>> = {
  1: 'COUNTER',
  2: 'ONLINE',
  3: 'POST',
  'trực tiếp': 'COUNTER',
  'trực tuyến': 'ONLINE',
  'dịch vụ bưu chính': 'POST',
  'bưu chính công ích': 'POST',
  'qua bưu chính': 'POST',
};

/** One row of the table: a time limit and the fees that stand beside it. */
interface Row {
  /** One, or those that its description enumerates by situation. */
  timeLimits: TimeLimit[];
  fees: FeeLine[];
}

/**
 * Reads CACHTHUCTHUCHIEN: per channel the time limits and fees of every row, in the order of the record. Rows of the same
 * channel belong together wherever they stand.
 */
export function readChannels(record: Place, notes: Notes): ChannelContent[] {
  const rows = new Map<Channel, Row[]>();
  for (const way of readRows(fieldOf(record, 'CACHTHUCTHUCHIEN'), notes)) {
    const place = fieldOf(way, 'KENH');
    const name = readText(place, notes);
    const channel = CHANNELS[(name ?? '').toLowerCase()];
    if (channel === undefined) {
      note(notes, 'CHANNEL_UNKNOWN', place.path, name ?? '');
      continue;
    }
    const known = rows.get(channel) ?? [];
    rows.set(channel, known);
    for (const row of readRows(fieldOf(way, 'THOIGIAN'), notes)) known.push(readRow(row, notes));
  }
  return [...rows].map(([channel, known]) => toChannel(channel, known));
}

function readRow(row: Place, notes: Notes): Row {
  const cell = readTimeCell(row, notes);
  return { timeLimits: readTimeLimits(row, cell, notes), fees: readFeeLines(row, cell, notes) };
}

/** The limits of a row: one, or several by situation; what of them is not proven is told. */
export function readTimeLimits(row: Place, { timeLimit }: TimeCell, notes: Notes): TimeLimit[] {
  const limits = readSituations(timeLimit) ?? [timeLimit];
  noteUnprovenTime(row, limits, notes);
  return limits;
}

const says = ({ value, unit, condition }: TimeLimit): boolean =>
  value !== null || unit !== null || condition !== null;

/**
 * A fee that stands in every row belongs to all of them; so does the fee of the only row. Codes are given here, because
 * they must differ within the channel.
 */
function toChannel(channel: Channel, rows: Row[]): ChannelContent {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    return { channel, timeLimits: only.timeLimits.filter(says), fees: numbered(channel, only.fees) };
  }
  const common = (only?.fees ?? []).filter((fee) =>
    rows.every(({ fees }) => fees.some((other) => isSame(fee, other))),
  );
  const own = rows.flatMap(({ fees, timeLimits }, row) => {
    const first = rows.slice(0, row).reduce((count, one) => count + one.timeLimits.length, 0);
    const apart = fees.filter((fee) => !common.some((other) => isSame(fee, other)));
    // A row of several limits has its fees at each of them; the code of the source stays at the first.
    return timeLimits.flatMap((_limit, index) =>
      apart.map((fee) => ({ ...fee, code: index === 0 ? fee.code : '', timeLimit: first + index })),
    );
  });
  return {
    channel,
    timeLimits: rows.flatMap(({ timeLimits }) => timeLimits),
    fees: numbered(channel, [...common, ...own]),
  };
}

const isSame = (one: FeeLine, other: FeeLine): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A line without a code of its own is named by its kind, its channel and its place in it. */
function numbered(channel: Channel, fees: FeeLine[]): FeeLine[] {
  const prefix = { FEE: 'PH', CHARGE: 'LP', NOT_STATED: 'PLP' } as const;
  return fees.map((fee, index) =>
    fee.code === '' ? { ...fee, code: `${prefix[fee.kind]}-${channel}-${index + 1}` } : fee,
  );
}
