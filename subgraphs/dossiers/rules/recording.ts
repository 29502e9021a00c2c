import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { closingStatuses, currentStatus, judgeStep, type Status, type StatusStep } from './statuses.ts';

/** A step as it was recorded. */
export interface RecordedStep extends StatusStep {
  unit: string | null;
  note: string | null;
  flagged: boolean;
}

/** A step as somebody reports it. `at` is null when the source gave no time. */
export interface ReportedStep extends StatusStep {
  dossierId: DossierId;
  unit: string | null;
  note: string | null;
}

/** What recording a step does. */
export interface StepEffect {
  /** False for the very same step told again, which changes nothing (D2). */
  isNew: boolean;
  /** Kept though it is not in the list of steps (D1). */
  flagged: boolean;
  /** Present status with this step counted. */
  status: Status;
  lastStatusAt: Date | null;
  /** The day of acceptance (yyyy-MM-dd), when the step is one. */
  acceptedOn: string | null;
  /** When the handling ends by this step. */
  closedAt: Date | null;
}

/** What a step does to a dossier with these steps, oldest record first. */
export function judgeReported(recorded: readonly RecordedStep[], step: ReportedStep): StepEffect {
  const { status: reported, at } = step;
  const before = currentStatus(recorded);
  const again = recorded.find((known) => isSameStep(known, step));
  if (again !== undefined) {
    const status = before ?? again.status;
    const nothing = { lastStatusAt: null, acceptedOn: null, closedAt: null };
    return { isNew: false, flagged: again.flagged, status, ...nothing };
  }
  const steps = [...recorded, step];
  const status = currentStatus(steps) ?? reported;
  return {
    isNew: true,
    flagged: judgeStep(recorded, step) === 'UNLISTED',
    status,
    lastStatusAt: latestTime(steps),
    acceptedOn: reported === 'ACCEPTED' && at !== null ? dayInVietnam(at) : null,
    closedAt: status !== before && closingStatuses.has(status) ? at : null,
  };
}

/** Without a time nothing tells a repetition from a second step, so only timed steps can be the same. */
const isSameStep = (known: RecordedStep, step: ReportedStep): boolean =>
  known.at !== null &&
  known.at.getTime() === step.at?.getTime() &&
  known.status === step.status &&
  known.unit === step.unit &&
  known.note === step.note;

function latestTime(steps: readonly { at: Date | null }[]): Date | null {
  const times = steps.flatMap(({ at }) => (at === null ? [] : [at.getTime()]));
  return times.length === 0 ? null : new Date(Math.max(...times));
}
