/**
 * Which steps may be recorded as reported, and which take a mutation of the desk: a refusal without a reason, a stop without one or a result
 * without content would go round what the desk asks for.
 */
import { currentStatus, judgeStep, type Status, type StatusStep } from './statuses.ts';

/** The mutations that take a step: those of the desk, and the one by which payments is asked to collect what is due. */
export type DeskMutation =
  | 'createPaymentRequest'
  | 'acceptDossier'
  | 'refuseDossier'
  | 'requestSupplement'
  | 'answerSupplement'
  | 'stopDossier'
  | 'resumeDossier'
  | 'finishDossier'
  | 'handOverResult'
  | 'withdrawDossier';

/** The mutation that takes a listed step; undefined where recording it is the only way. */
export function findDeskMutation(from: Status, to: Status): DeskMutation | undefined {
  switch (to) {
    case 'REGISTERED':
    case 'ACCEPTED':
    case 'IN_PROGRESS':
      if (from === 'SUPPLEMENT_REQUESTED') return 'answerSupplement';
      if (from === 'STOPPED') return 'resumeDossier';
      return from === 'REGISTERED' ? 'acceptDossier' : undefined;
    case 'NOT_ACCEPTED':
      return 'refuseDossier';
    case 'SUPPLEMENT_REQUESTED':
      return 'requestSupplement';
    case 'STOPPED':
      return 'stopDossier';
    case 'FINISHED':
      return 'finishDossier';
    case 'RESULT_RETURNED':
      return 'handOverResult';
    case 'WITHDRAWN':
      return 'withdrawDossier';
    case 'PAYMENT_REQUESTED':
      return 'createPaymentRequest';
  }
}

export type ReportVerdict =
  /** WAITS_FOR_PAYMENT: only a payment lets it go on, and payments tells it. */
  { kind: 'RECORD' | 'NOT_ALLOWED' | 'WAITS_FOR_PAYMENT' } | { kind: 'OTHERWISE'; mutation: DeskMutation };

/** With which steps the work begins anew. */
const reopening: ReadonlySet<Status> = new Set<Status>(['ACCEPTED', 'IN_PROGRESS']);

/**
 * Whether a step of a dossier that the desk handles is recorded: only one that is listed after the last step, follows it in time and has no
 * mutation. Of a dossier that a system handles itself every step is recorded, and this is not asked.
 *
 * @param recorded the steps before it, oldest record first
 * @param takenBack whether the dossier is returned and its result was taken back since: the work begins anew as it would have before the handover. The
 *   step stays out of the list, and is flagged
 */
export function judgeReport(
  recorded: readonly StatusStep[],
  step: StatusStep & { at: Date },
  takenBack = false,
): ReportVerdict {
  if (takenBack && reopening.has(step.status)) {
    const isLate = recorded.some(({ at }) => at !== null && at > step.at);
    const unreturned = recorded.filter(({ status }) => status !== 'RESULT_RETURNED');
    return isLate ? { kind: 'NOT_ALLOWED' } : judgeReport(unreturned, step);
  }
  const from = currentStatus(recorded);
  const isLate = recorded.some(({ at }) => at !== null && at > step.at);
  if (from === null || isLate || judgeStep(recorded, step) === 'UNLISTED') return { kind: 'NOT_ALLOWED' };
  if (from === 'PAYMENT_REQUESTED' && step.status === 'IN_PROGRESS') return { kind: 'WAITS_FOR_PAYMENT' };
  const mutation = findDeskMutation(from, step.status);
  return mutation === undefined ? { kind: 'RECORD' } : { kind: 'OTHERWISE', mutation };
}

/**
 * Whether a dossier may still be left to a system of the agency: it is filed, and nothing was decided about it.
 *
 * @param isDecided whether the desk issued a slip, asked for a supplement, or stopped it
 */
export const mayLeave = (status: Status | null, isDecided: boolean): boolean =>
  (status === 'REGISTERED' || status === 'ACCEPTED') && !isDecided;

export const waitsForPayment = {
  __typename: 'TransitionNotAllowed' as const,
  message:
    'Hồ sơ đang chờ người nộp thanh toán; khi nền tảng thanh toán xác nhận đã nộp đủ, hồ sơ tự trở lại “Đang xử lý”.',
};

export const stepHasItsMutation = (mutation: DeskMutation) => ({
  __typename: 'StepHasItsMutation' as const,
  message:
    'Bước này có chức năng riêng để nhập lý do hoặc kết quả cho người nộp; hãy dùng chức năng được nêu thay vì chỉ ghi nhận trạng thái.',
  mutation,
});
