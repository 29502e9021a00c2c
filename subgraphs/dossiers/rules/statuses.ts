/**
 * The ten statuses of handling shared with the national portal (Circular 22/2019/TT-BTTTT, Appendix I), the steps that one
 * live provincial system enforces between them (DOMAIN §3.2), and how the present status follows from what was reported.
 */
export type Status =
  | 'REGISTERED'
  | 'ACCEPTED'
  | 'NOT_ACCEPTED'
  | 'IN_PROGRESS'
  | 'SUPPLEMENT_REQUESTED'
  | 'PAYMENT_REQUESTED'
  | 'WITHDRAWN'
  | 'STOPPED'
  | 'FINISHED'
  | 'RESULT_RETURNED';

/** Code of each status in the national exchange. */
export const statusCodes: Readonly<Record<Status, number>> = {
  REGISTERED: 1,
  ACCEPTED: 2,
  NOT_ACCEPTED: 3,
  IN_PROGRESS: 4,
  SUPPLEMENT_REQUESTED: 5,
  PAYMENT_REQUESTED: 6,
  WITHDRAWN: 7,
  STOPPED: 8,
  FINISHED: 9,
  RESULT_RETURNED: 10,
};

/** Name of each status as the applicant reads it. */
export const statusNames: Readonly<Record<Status, string>> = {
  REGISTERED: 'Mới đăng ký',
  ACCEPTED: 'Được tiếp nhận',
  NOT_ACCEPTED: 'Không được tiếp nhận',
  IN_PROGRESS: 'Đang xử lý',
  SUPPLEMENT_REQUESTED: 'Yêu cầu bổ sung giấy tờ',
  PAYMENT_REQUESTED: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  WITHDRAWN: 'Công dân yêu cầu rút hồ sơ',
  STOPPED: 'Dừng xử lý',
  FINISHED: 'Đã xử lý xong',
  RESULT_RETURNED: 'Đã trả kết quả',
};

/** Statuses after which nothing but a correction may follow (D3). */
export const closingStatuses: ReadonlySet<Status> = new Set<Status>([
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'RESULT_RETURNED',
]);

/**
 * From each status, the statuses that may follow. A supplement may end in refusal only after its deadline; no deadline is
 * reported to us, so the step is listed without that condition.
 */
export const transitions: Readonly<Record<Status, readonly Status[]>> = {
  REGISTERED: ['ACCEPTED', 'NOT_ACCEPTED', 'SUPPLEMENT_REQUESTED', 'WITHDRAWN'],
  ACCEPTED: ['IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'WITHDRAWN', 'FINISHED'],
  NOT_ACCEPTED: [],
  IN_PROGRESS: ['ACCEPTED', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'FINISHED'],
  SUPPLEMENT_REQUESTED: ['REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'IN_PROGRESS', 'WITHDRAWN'],
  PAYMENT_REQUESTED: ['IN_PROGRESS', 'WITHDRAWN'],
  WITHDRAWN: [],
  STOPPED: ['IN_PROGRESS', 'WITHDRAWN'],
  FINISHED: ['ACCEPTED', 'IN_PROGRESS', 'WITHDRAWN', 'RESULT_RETURNED'],
  RESULT_RETURNED: [],
};

/** Where a dossier may begin. */
const beginnings: readonly Status[] = ['REGISTERED', 'ACCEPTED'];

/** Statuses that go back to the one before them, whatever else they may do. */
const returning: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  SUPPLEMENT_REQUESTED: ['REGISTERED', 'ACCEPTED', 'IN_PROGRESS'],
  FINISHED: ['ACCEPTED', 'IN_PROGRESS'],
};

export type TransitionVerdict = 'LISTED' | 'UNLISTED';

/**
 * Whether a step is in the list. `before` is the status that `from` was reached from: a supplement and a recall lead back
 * to exactly that one, and where it is not known any of the possible ones is listed.
 */
export function judgeTransition(from: Status | null, to: Status, before?: Status): TransitionVerdict {
  if (from === null) return beginnings.includes(to) ? 'LISTED' : 'UNLISTED';
  if (!transitions[from].includes(to)) return 'UNLISTED';
  const back = returning[from];
  if (before !== undefined && back?.includes(to) === true && back.includes(before))
    return to === before ? 'LISTED' : 'UNLISTED';
  return 'LISTED';
}

/** What the rules read of one reported step. `at` is null when the source gave no time. */
export interface StatusStep {
  status: Status;
  at: Date | null;
}

/** Order of steps in time; at the same instant the further status stands later (D2). */
export function compareSteps(a: StatusStep, b: StatusStep): number {
  const time = (a.at?.getTime() ?? Number.NEGATIVE_INFINITY) - (b.at?.getTime() ?? Number.NEGATIVE_INFINITY);
  // Two steps without a time differ by neither.
  return Number.isNaN(time) || time === 0 ? statusCodes[a.status] - statusCodes[b.status] : time;
}

/**
 * The present status: the step with the greatest time, on a tie the furthest in 1→10 (D2). A step without a time never
 * wins over one that has it; among steps without any time the furthest counts, so that the order in which they arrived
 * changes nothing. Null when nothing was reported.
 */
export function currentStatus(steps: readonly StatusStep[]): Status | null {
  return [...steps].sort(compareSteps).at(-1)?.status ?? null;
}

/**
 * Whether a step that arrives now is out of the list (D1, D3), given what was recorded before it, oldest record first. A
 * step with a time is judged after the last one in time before it; a step without one, after the last that was recorded.
 */
export function judgeStep(recorded: readonly StatusStep[], step: StatusStep): TransitionVerdict {
  const earlier =
    step.at === null
      ? recorded
      : recorded.filter((known) => known.at !== null && compareSteps(known, step) <= 0).sort(compareSteps);
  return judgeTransition(earlier.at(-1)?.status ?? null, step.status, earlier.at(-2)?.status);
}

/** Where a dossier goes on once a supplement is answered: where it stood before it was asked for. */
export function statusBeforeSupplement(steps: readonly StatusStep[]): Status {
  const before = currentStatus(steps.filter(({ status }) => status !== 'SUPPLEMENT_REQUESTED'));
  const possible = returning.SUPPLEMENT_REQUESTED ?? [];
  return before !== null && possible.includes(before) ? before : 'IN_PROGRESS';
}
