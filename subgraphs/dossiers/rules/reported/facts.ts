/** A dossier that a system masters, and how its reports come to one state in whatever order they arrive (DOMAIN D1–D3). */
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import {
  compareSteps,
  currentStatus,
  judgeStep,
  type Status,
  type StatusStep,
  statusCodes,
} from '../statuses.ts';
import type { OwnerKind, ReportedChannel, ReportedPayment } from './lists.ts';

/** What one report says of a dossier as a whole. Times in ISO 8601, UTC. */
export interface DossierFacts {
  procedure: ProcedureCode;
  agency: AgencyCode;
  channel: ReportedChannel;
  ownerKind: OwnerKind;
  status: Status;
  payment: ReportedPayment | null;
  submittedAt: string | null;
  acceptedAt: string | null;
  dueAt: string | null;
  refusedAt: string | null;
  finishedAt: string | null;
  returnedAt: string | null;
  supplements: { askedAt: string | null; answeredAt: string | null }[];
  /** Whole đồng; null where no amount could be read. */
  feesDong: (number | null)[];
  resultTypes: string[];
  replacedBy: string[];
  /** Flags that the system sets itself: claims, of which no figure is made without saying so. */
  claims: {
    digitised: boolean | null;
    reused: boolean;
    fromWarehouse: boolean;
    accountVerified: boolean | null;
  };
}

/** A step of a reported dossier. `notBefore`: the system gave no time of its own; it was reached at that time or later. */
export interface ReportedStep extends StatusStep {
  notBefore: boolean;
}

const timesOf = (facts: DossierFacts): string[] =>
  [
    facts.submittedAt,
    facts.acceptedAt,
    facts.refusedAt,
    facts.finishedAt,
    facts.returnedAt,
    ...facts.supplements.flatMap(({ askedAt, answeredAt }) => [askedAt, answeredAt]),
  ].filter((at) => at !== null);

/** The latest time that a report names; null where it names none. */
const asOf = (facts: DossierFacts): string | null => timesOf(facts).sort().at(-1) ?? null;

/**
 * By which reports of one dossier are ordered, since they carry no time of their own: by the latest time that they name, then by the
 * further status, then by whether they say that they change something. Of two that are equal in all of it the later to arrive counts. Texts
 * that compare as ranks do.
 */
export const rankOf = (facts: DossierFacts, updating: boolean): string =>
  `${asOf(facts) ?? '0000'} ${String(statusCodes[facts.status]).padStart(2, '0')} ${updating ? 1 : 0}`;

/** The steps that a report as a whole stands for. A time that does not belong to its status is none of a step. */
export function stepsOf(facts: DossierFacts): ReportedStep[] {
  const { status, channel } = facts;
  const known: [Status, string | null][] = [
    ['REGISTERED', channel === 'ONLINE' ? facts.submittedAt : null],
    ['ACCEPTED', facts.acceptedAt],
    ['NOT_ACCEPTED', status === 'NOT_ACCEPTED' ? facts.refusedAt : null],
    ['FINISHED', status === 'FINISHED' || status === 'RESULT_RETURNED' ? facts.finishedAt : null],
    ['RESULT_RETURNED', status === 'RESULT_RETURNED' ? facts.returnedAt : null],
  ];
  const steps = known.flatMap(([name, at]) =>
    at === null ? [] : [{ status: name, at: new Date(at), notBefore: false }],
  );
  if (steps.some((step) => step.status === status)) return steps;
  const latest = asOf(facts);
  return [...steps, { status, at: latest === null ? null : new Date(latest), notBefore: true }];
}

const keyOf = ({ status, at }: StatusStep): string => `${statusCodes[status]} ${at?.toISOString() ?? ''}`;

/** All steps of a dossier in the order of their times, each once, and which of them the table of transitions does not have. */
export function orderSteps(steps: readonly ReportedStep[]): (ReportedStep & { flagged: boolean })[] {
  const once = new Map<string, ReportedStep>();
  for (const step of steps) {
    const known = once.get(keyOf(step));
    // Told with its own time and without: the former counts.
    if (known === undefined || known.notBefore) once.set(keyOf(step), step);
  }
  const ordered = [...once.values()].sort(compareSteps);
  return ordered.map((step, at) => ({
    ...step,
    flagged: judgeStep(ordered.slice(0, at), step) === 'UNLISTED',
  }));
}

/** Where a dossier stands by everything that was reported of it (D2). */
export function standingOf(
  facts: DossierFacts | null,
  progress: readonly StatusStep[],
): { status: Status | null; at: Date | null } {
  const told = progress.map((step) => ({ ...step, notBefore: false }));
  const steps = orderSteps([...(facts === null ? [] : stepsOf(facts)), ...told]);
  const status = currentStatus(steps);
  return { status, at: steps.filter((step) => step.status === status).at(-1)?.at ?? null };
}
