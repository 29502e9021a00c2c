/**
 * When a procedure can be done online at an agency. A service is in force from its first day until, but without, the first
 * day it no longer is; within that time it may be stopped (tạm dừng) and taken up again, each by a decision.
 */

/** How far: information, partial (một phần), full (toàn trình): 2, 3 and 4 of the old count (Decree 42/2022/NĐ-CP). */
export type Level = 'INFORMATION' | 'PARTIAL' | 'FULL';
export type ServiceState = 'OFFERED' | 'STOPPED';

/** What a level is called today, and the number that systems still store for it. */
export const LEVEL_NAMES: Record<Level, string> = {
  INFORMATION: 'Cung cấp thông tin trực tuyến',
  PARTIAL: 'Dịch vụ công trực tuyến một phần',
  FULL: 'Dịch vụ công trực tuyến toàn trình',
};
export const FORMER_LEVELS: Record<Level, number> = { INFORMATION: 2, PARTIAL: 3, FULL: 4 };

/** Days are yyyy-MM-dd. */
export interface ServiceTerm {
  inForceFrom: string;
  inForceTo: string | null;
}

export interface StopTerm {
  id: string;
  stoppedFrom: string;
  stoppedUntil: string | null;
  /** The first day on which a decision takes it up again; null where none did. */
  resumedOn: string | null;
}

export interface Period {
  state: ServiceState;
  from: string;
  to: string | null;
}

/** The first day on which a stop is over: the day it was taken up again, else its planned end; null while neither is known. */
export const endOfStop = ({ stoppedUntil, resumedOn }: StopTerm): string | null => resumedOn ?? stoppedUntil;

/** Whether a stop covers a day. */
export const isStoppedOn = (stop: StopTerm, day: string): boolean =>
  stop.stoppedFrom <= day && isBefore(day, endOfStop(stop));

/** A day that is not known is later than every other. */
const isBefore = (day: string, end: string | null): boolean => end === null || day < end;
const earlier = (left: string | null, right: string | null): string | null =>
  left === null || (right !== null && right < left) ? right : left;

/** A service cut into the times in which it is offered and those in which it is stopped, in order, without a gap. */
export function listPeriods(service: ServiceTerm, stops: readonly StopTerm[]): Period[] {
  const periods: Period[] = [];
  let at: string | null = service.inForceFrom;
  for (const stop of [...stops].sort((a, b) => a.stoppedFrom.localeCompare(b.stoppedFrom))) {
    const from: string = stop.stoppedFrom;
    const to = earlier(endOfStop(stop), service.inForceTo);
    if (at === null || !isBefore(from, service.inForceTo)) break;
    if (at < from) periods.push({ state: 'OFFERED', from: at, to: from });
    periods.push({ state: 'STOPPED', from, to });
    at = to;
  }
  if (at !== null && isBefore(at, service.inForceTo))
    periods.push({ state: 'OFFERED', from: at, to: service.inForceTo });
  return periods;
}

export interface DailyChange {
  state: ServiceState;
  day: string;
  change: number;
}

/** What turning these periods into those adds to each day of the roll-up; days on which nothing changes are left out. */
export function listDailyChanges(before: readonly Period[], after: readonly Period[]): DailyChange[] {
  const sums = new Map<string, DailyChange>();
  const add = (state: ServiceState, day: string | null, change: number) => {
    if (day === null) return;
    const key = `${state} ${day}`;
    const known = sums.get(key) ?? { state, day, change: 0 };
    sums.set(key, { ...known, change: known.change + change });
  };
  for (const [periods, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { state, from, to } of periods) {
      add(state, from, sign);
      add(state, to, -sign);
    }
  }
  return [...sums.values()].filter(({ change }) => change !== 0);
}
