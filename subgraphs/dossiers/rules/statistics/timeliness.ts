/**
 * Whether a dossier was handled in time: the one formula of every figure on it (DOMAIN D6–D8, indicator 2.1 of Decision 766/QĐ-TTg). Each dossier is
 * judged by itself; figures add the verdicts up.
 */
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { compareSteps, type Status, type StatusStep } from '../statuses.ts';

/** Changes with every change of what follows. */
export const TIMELINESS_FORMULA = 'on-time/1';

/** A step as it is judged. `notBefore`: its source gave no time of its own; it was taken at that time or later. */
export interface JudgedStep extends StatusStep {
  notBefore?: boolean;
}

/** What a dossier is judged by. */
export interface Handling {
  /** Day of acceptance in Vietnam, yyyy-MM-dd; null where there is none. */
  acceptedOn: string | null;
  /** The last instant that is in time, with every pause in it that has ended; null where no day was promised. */
  dueAt: Date | null;
  steps: readonly JudgedStep[];
}

export const verdicts = ['ON_TIME', 'LATE', 'OPEN', 'NO_DATE'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Timeliness {
  verdict: Verdict;
  /** Of an open dossier whose clock runs, the last day on which it is in time: from the next day on it counts as late. */
  inTimeThrough: string | null;
  /** Day on which it ended; null while it is open, and where the source gave no time. */
  endedOn: string | null;
}

const WAITING: readonly Status[] = ['SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'STOPPED'];
const ENDED: readonly Status[] = ['FINISHED', 'RESULT_RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN'];

/**
 * The verdict on one dossier; undefined for one that is not counted, since it was never accepted (D7).
 *
 * A dossier without a promised day, or that ended without a time, has no verdict: NO_DATE enters no rate. While the agency waits the clock stands
 * still: the dossier is judged by when the waiting began. It ended with the step 9, else 10, else 3, 7; one that ended in neither 9 nor 10 after a
 * request for a supplement ended, for the agency, with the last of them. Two or more requests without a result are late.
 */
export function judgeTimeliness({ acceptedOn, dueAt, steps }: Handling): Timeliness | undefined {
  if (acceptedOn === null) return undefined;
  const ordered = [...steps].sort(compareSteps);
  const status = ordered.at(-1)?.status;
  if (status !== undefined && ENDED.includes(status)) return judgeEnded(ordered, dueAt);
  if (dueAt === null) return { verdict: 'NO_DATE', inTimeThrough: null, endedOn: null };
  if (status === undefined || !WAITING.includes(status))
    return { verdict: 'OPEN', inTimeThrough: dayInVietnam(dueAt), endedOn: null };
  const isLate = askedTwice(ordered) || isAfter(beginOfWaiting(ordered), dueAt);
  return { verdict: isLate ? 'LATE' : 'OPEN', inTimeThrough: null, endedOn: null };
}

function judgeEnded(ordered: readonly JudgedStep[], dueAt: Date | null): Timeliness {
  const lastOf = (name: Status) =>
    ordered.findLast((step) => step.status === name && timeOf(step) !== null) ??
    ordered.findLast(({ status }) => status === name);
  const finished = lastOf('FINISHED') ?? lastOf('RESULT_RETURNED');
  const endedAt = timeOf(finished ?? ordered.at(-1));
  const endedOn = endedAt === null ? null : dayInVietnam(endedAt);
  const judgedAt =
    finished === undefined ? timeOf(lastOf('SUPPLEMENT_REQUESTED') ?? ordered.at(-1)) : endedAt;
  if (dueAt === null || judgedAt === null) return { verdict: 'NO_DATE', inTimeThrough: null, endedOn };
  const isLate = (finished === undefined && askedTwice(ordered)) || isAfter(judgedAt, dueAt);
  return { verdict: isLate ? 'LATE' : 'ON_TIME', inTimeThrough: null, endedOn };
}

/** D8: exactly at the due instant is in time. */
const isAfter = (at: Date | null, dueAt: Date): boolean => at !== null && at.getTime() > dueAt.getTime();

/** When a step was taken; null where its source did not say. */
const timeOf = (step: JudgedStep | undefined): Date | null =>
  step === undefined || step.notBefore === true ? null : step.at;

const askedTwice = (ordered: readonly StatusStep[]): boolean =>
  ordered.filter(({ status }) => status === 'SUPPLEMENT_REQUESTED').length > 1;

/** When the waiting began that still lasts: one follows upon another without work in between. */
function beginOfWaiting(ordered: readonly JudgedStep[]): Date | null {
  const lastWork = ordered.findLastIndex(({ status }) => !WAITING.includes(status));
  return timeOf(ordered[lastWork + 1]);
}

/** The last instant of a day in Vietnam: what a promised day means. @param day yyyy-MM-dd */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T23:59:59.999+07:00`));

/**
 * The last instant that is in time of a dossier that a system reports: what it says, later by the time for which it waited for supplements (D6). Null
 * where it says none.
 */
export function dueOfReported(
  dueAt: string | null,
  supplements: readonly { askedAt: string | null; answeredAt: string | null }[],
): Date | null {
  if (dueAt === null) return null;
  const waited = supplements.reduce((sum, { askedAt, answeredAt }) => {
    if (askedAt === null || answeredAt === null) return sum;
    return sum + Math.max(0, Date.parse(answeredAt) - Date.parse(askedAt));
  }, 0);
  return new Date(Date.parse(dueAt) + waited);
}
