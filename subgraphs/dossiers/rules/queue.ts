/**
 * Whose turn it is with an open dossier, and how it stands to its promised day. The database groups and filters by what these rules
 * name, so that the list, its filters and its counts cannot disagree.
 */
import type { Status } from './statuses.ts';

export const turns = [
  'ARRIVED',
  'IN_WORK',
  'APPLICANT',
  'PAYMENT',
  'OTHER_AGENCY',
  'STOPPED',
  'RESULT',
] as const;
export type Turn = (typeof turns)[number];

export const deadlines = ['LATE', 'TODAY', 'LATER', 'NOT_PROMISED', 'PAUSED', 'ENDED'] as const;
export type Deadline = (typeof deadlines)[number];

/** An open status, with a stop that waits for another agency told apart: what the database groups by. */
export const openKeys = [
  'REGISTERED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'CONSULTING',
  'STOPPED',
  'FINISHED',
] as const;
export type OpenKey = (typeof openKeys)[number];

const turnOfKey: Readonly<Record<OpenKey, Turn>> = {
  REGISTERED: 'ARRIVED',
  ACCEPTED: 'ARRIVED',
  IN_PROGRESS: 'IN_WORK',
  SUPPLEMENT_REQUESTED: 'APPLICANT',
  PAYMENT_REQUESTED: 'PAYMENT',
  CONSULTING: 'OTHER_AGENCY',
  STOPPED: 'STOPPED',
  FINISHED: 'RESULT',
};

/** The clock of each turn (DOMAIN §3.1): it runs while the agency works, pauses while it waits, and ends with the result. */
const clockOfTurn: Readonly<Record<Turn, 'RUNS' | 'PAUSED' | 'ENDED'>> = {
  ARRIVED: 'RUNS',
  IN_WORK: 'RUNS',
  APPLICANT: 'PAUSED',
  PAYMENT: 'PAUSED',
  OTHER_AGENCY: 'PAUSED',
  STOPPED: 'PAUSED',
  RESULT: 'ENDED',
};

const isRunning = (key: OpenKey): boolean => clockOfTurn[turnOfKey[key]] === 'RUNS';

/** Statuses in which the clock of the agency runs. */
export const runningStatuses: readonly Status[] = openKeys.flatMap((key) =>
  key !== 'CONSULTING' && isRunning(key) ? [key] : [],
);

/** Whether the clock of the agency runs; not for a draft, which has no status. */
export const isClockRunning = (status: Status | null): boolean =>
  status !== null && runningStatuses.includes(status);

export const turnOf = (key: OpenKey): Turn => turnOfKey[key];

/** @param promised yyyy-MM-dd, null where no day was promised; @param today yyyy-MM-dd in Vietnam */
export function deadlineOf(key: OpenKey, promised: string | null, today: string): Deadline {
  const clock = clockOfTurn[turnOfKey[key]];
  if (clock !== 'RUNS') return clock;
  if (promised === null) return 'NOT_PROMISED';
  if (promised === today) return 'TODAY';
  return promised < today ? 'LATE' : 'LATER';
}

/** Which dossiers of a queue are meant, as the database asks for them. */
export interface QueueBounds {
  keys: OpenKey[];
  /** Whether a day must have been promised; null: either. */
  promised: boolean | null;
  /** The promised day is before, on or after this one (yyyy-MM-dd); null: no bound. */
  before: string | null;
  on: string | null;
  after: string | null;
}

/** The bounds of the turns and the deadline that are asked for; what is left out restricts nothing. */
export function boundsOf(
  asked: readonly Turn[] | null | undefined,
  deadline: Deadline | null | undefined,
  today: string,
): QueueBounds {
  const keys = openKeys.filter(
    (key) => (asked == null || asked.includes(turnOfKey[key])) && (deadline == null || fits(key, deadline)),
  );
  return {
    keys,
    promised: deadline === 'NOT_PROMISED' ? false : null,
    before: deadline === 'LATE' ? today : null,
    on: deadline === 'TODAY' ? today : null,
    after: deadline === 'LATER' ? today : null,
  };
}

function fits(key: OpenKey, deadline: Deadline): boolean {
  const clock = clockOfTurn[turnOfKey[key]];
  return deadline === 'PAUSED' || deadline === 'ENDED' ? clock === deadline : clock === 'RUNS';
}

/** So many dossiers of one key and one promised day. */
export interface QueueGroup {
  key: OpenKey;
  promised: string | null;
  count: number;
}

/** Counts by turn and by deadline, each named once in the order of the lists. */
export function countQueue(groups: readonly QueueGroup[], today: string) {
  const sumOf = (which: (group: QueueGroup) => boolean): number =>
    groups.filter(which).reduce((sum, { count }) => sum + count, 0);
  return {
    total: sumOf(() => true),
    turns: turns.map((turn) => ({ turn, count: sumOf(({ key }) => turnOf(key) === turn) })),
    deadlines: deadlines.map((deadline) => ({
      deadline,
      count: sumOf(({ key, promised }) => deadlineOf(key, promised, today) === deadline),
    })),
  };
}

/** The key of a status, given whether an open stop asks another agency; undefined for a closed one. */
export function keyOf(status: Status, consulting: boolean): OpenKey | undefined {
  if (status === 'STOPPED' && consulting) return 'CONSULTING';
  return openKeys.find((key) => key === status);
}
