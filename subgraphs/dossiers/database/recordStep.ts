import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { emit } from '../../../kernel/events.ts';
import { closingStatuses, currentStatus, judgeStep, type Status } from '../rules/statuses.ts';
import {
  insertStep,
  listRecordedSteps,
  type RecordedStep,
  writeAcceptedOn,
  writeStatus,
} from './statusSteps.ts';

/** A step as somebody reports it. `at` is null when the source gave no time. */
export interface ReportedStep {
  dossierId: string;
  status: Status;
  at: Date | null;
  unit: string | null;
  note: string | null;
}

export interface StepOutcome {
  /** Kept though it is not in the list of steps. */
  flagged: boolean;
  /** Present status with this step counted. */
  status: Status;
}

/**
 * Adds one step to a dossier inside the caller's transaction, which holds the lock on the dossier. The very same step told
 * again changes nothing (D2); a step that is not in the list is kept and flagged (D1).
 */
export async function recordStep(tx: Tx, step: ReportedStep): Promise<StepOutcome> {
  const recorded = await listRecordedSteps(tx, step.dossierId);
  const before = currentStatus(recorded);
  const again = recorded.find((known) => isSameStep(known, step));
  if (again !== undefined) return { flagged: again.flagged, status: before ?? again.status };
  const flagged = judgeStep(recorded, step) === 'UNLISTED';
  await insertStep(tx, { ...step, flagged });
  const steps = [...recorded, step];
  const status = currentStatus(steps) ?? step.status;
  await writeStatus(tx, step.dossierId, status, latestTime(steps));
  if (step.status === 'ACCEPTED' && step.at !== null)
    await writeAcceptedOn(tx, step.dossierId, dayInVietnam(step.at));
  if (status !== before && closingStatuses.has(status) && step.at !== null) {
    await emit(tx, 'dossier.closed', { dossierId: step.dossierId, status, at: step.at.toISOString() });
  }
  return { flagged, status };
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
