/**
 * When the clock of a dossier stood still: while the agency waited for the applicant, for money or for somebody else (DOMAIN §3.1). The pauses follow
 * from the steps, so that a step told late puts them right.
 */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { compareSteps, type Status, type StatusStep } from './statuses.ts';

export type PauseCause = 'SUPPLEMENT' | 'PAYMENT' | 'STOP';
/**
 * How the time is counted once a supplement is answered (D5): SHIFT moves the day by the time that passed, RESTART counts the whole limit from the
 * day of the answer.
 */
export type PauseMode = 'SHIFT' | 'RESTART';

/** The days after `from`, up to `until` and with it, do not count. Days are yyyy-MM-dd; `until` is null while it lasts. */
export interface Pause {
  from: string;
  until: string | null;
  cause: PauseCause;
  mode: PauseMode;
}

const causeOf: Readonly<Partial<Record<Status, PauseCause>>> = {
  SUPPLEMENT_REQUESTED: 'SUPPLEMENT',
  PAYMENT_REQUESTED: 'PAYMENT',
  STOPPED: 'STOP',
};

/**
 * The pauses of a dossier, oldest first. A step without a time says nothing of when the clock stood still.
 *
 * @param modeAt how the time is counted after the supplement that was asked for at an instant
 */
export function listPauses(steps: readonly StatusStep[], modeAt: (at: Date) => PauseMode): Pause[] {
  const pauses: Pause[] = [];
  for (const { status, at } of [...steps].sort(compareSteps)) {
    if (at === null) continue;
    const day = dayInVietnam(at);
    const cause = causeOf[status];
    const open = pauses.at(-1)?.until === null ? pauses.at(-1) : undefined;
    if (open !== undefined && open.cause === cause) continue;
    if (open !== undefined) open.until = day;
    if (cause !== undefined)
      pauses.push({ from: day, until: null, cause, mode: cause === 'SUPPLEMENT' ? modeAt(at) : 'SHIFT' });
  }
  return pauses;
}

/** Whether the same was counted with. */
export const isSamePauses = (one: readonly Pause[], other: readonly Pause[]): boolean =>
  one.length === other.length &&
  one.every(({ from, until, cause, mode }, index) => {
    const second = other[index];
    return second?.from === from && second.until === until && second.cause === cause && second.mode === mode;
  });
