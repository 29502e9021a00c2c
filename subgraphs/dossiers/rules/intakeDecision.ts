/**
 * Accepting and refusing a dossier at intake. The reasons are a closed list of ours: the form of the refusal (Circular 01/2018/TT-VPCP) leaves
 * the reason to whoever writes it. A missing paper is none of them: it is asked for.
 */
import type { Status } from './statuses.ts';

export const refusalReasons = {
  NOT_COMPETENT: 'Không thuộc thẩm quyền giải quyết của cơ quan tiếp nhận.',
  CONDITIONS_NOT_MET: 'Không đủ điều kiện theo quy định của pháp luật.',
  PAPER_NOT_VALID: 'Giấy tờ trong hồ sơ không hợp lệ.',
  FILED_TWICE: 'Trùng nội dung với một hồ sơ đã nộp.',
  SUPPLEMENT_NOT_ANSWERED: 'Không bổ sung hồ sơ trong thời hạn đã được yêu cầu.',
} as const;
export type RefusalReason = keyof typeof refusalReasons;

/** What accepting does: the step and the slip, the slip alone of what the counter accepted, or nothing. */
export function judgeAcceptance(
  status: Status | null,
  isReceiptIssued: boolean,
): 'ACCEPT' | 'WRITE_SLIP' | 'NOT_ALLOWED' {
  if (status === 'REGISTERED') return 'ACCEPT';
  return status === 'ACCEPTED' && !isReceiptIssued ? 'WRITE_SLIP' : 'NOT_ALLOWED';
}

/**
 * Whether a dossier may be refused with these reasons: from the first status with any but one, and while a supplement is asked for only
 * because it was not answered, once the time for it has passed (DOMAIN §3.2).
 *
 * @param isAwaited whether the applicant may still answer in time
 */
export function judgeRefusal(
  status: Status | null,
  reasons: readonly RefusalReason[],
  isAwaited: boolean,
): 'REFUSE' | 'NOT_ALLOWED' | 'REASONS_NOT_APPLICABLE' | 'STILL_AWAITED' {
  if (status !== 'REGISTERED' && status !== 'SUPPLEMENT_REQUESTED') return 'NOT_ALLOWED';
  const isUnanswered = (reason: RefusalReason): boolean => reason === 'SUPPLEMENT_NOT_ANSWERED';
  const fit = status === 'REGISTERED' ? !reasons.some(isUnanswered) : reasons.every(isUnanswered);
  if (reasons.length === 0 || !fit) return 'REASONS_NOT_APPLICABLE';
  return status === 'SUPPLEMENT_REQUESTED' && isAwaited ? 'STILL_AWAITED' : 'REFUSE';
}

/** @param answerBy yyyy-MM-dd; null where no limit was told */
export const supplementStillAwaited = (answerBy: string | null) => ({
  __typename: 'ReasonsNotApplicable' as const,
  message:
    answerBy === null
      ? 'Yêu cầu bổ sung này không nêu thời hạn nên không thể từ chối vì quá hạn; hãy chờ người nộp bổ sung hoặc rút hồ sơ.'
      : `Người nộp còn được bổ sung đến hết ngày ${answerBy.split('-').reverse().join('/')}; sau ngày đó mới được từ chối vì không bổ sung.`,
});

export const reasonsNotApplicable = () => ({
  __typename: 'ReasonsNotApplicable' as const,
  message:
    'Hãy chọn lý do đúng với bước hiện tại: lý do “không bổ sung trong thời hạn” chỉ dùng, và chỉ dùng riêng, khi hồ sơ đang chờ bổ sung.',
});
