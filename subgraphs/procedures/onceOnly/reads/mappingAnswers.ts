import type { DecidedMapping, MappingProposal } from '../database/mappings.ts';

/** A decision as an answer keeps it: an answer given again comes out of JSON. */
export interface DecisionAnswer extends Omit<DecidedMapping, 'decidedAt'> {
  /** ISO 8601. */
  decidedAt: string;
}

export const decisionAnswer = (decision: DecidedMapping) => ({
  __typename: 'MappingDecided' as const,
  decision: { ...decision, decidedAt: decision.decidedAt.toISOString() } satisfies DecisionAnswer,
});

/** A proposal as an answer keeps it. */
export interface ProposalAnswer extends Omit<MappingProposal, 'proposedAt'> {
  /** ISO 8601. */
  proposedAt: string;
}

export const toProposalAnswer = (proposal: MappingProposal): ProposalAnswer => ({
  ...proposal,
  proposedAt: proposal.proposedAt.toISOString(),
});

export const proposalAnswer = (proposal: MappingProposal) => ({
  __typename: 'MappingProposed' as const,
  proposal: toProposalAnswer(proposal),
});

export type MappingTarget = 'PROCEDURE' | 'COMPONENT' | 'RESULT_TYPE';

const UNKNOWN: Record<MappingTarget, string> = {
  PROCEDURE: 'Không có thủ tục nào đang có hiệu lực với mã này; hãy kiểm tra lại mã thủ tục.',
  COMPONENT:
    'Phiên bản đang có hiệu lực của thủ tục không có thành phần hồ sơ mang mã này; hãy tải lại thủ tục.',
  RESULT_TYPE: 'Danh mục loại kết quả không có mã này; hãy chọn một loại kết quả trong danh mục.',
};

/** Every way in which a decision about a mapping is refused, beside the lack of a duty. */
export const refusals = {
  targetUnknown: (unknown: MappingTarget) => ({
    __typename: 'MappingTargetUnknown' as const,
    message: UNKNOWN[unknown],
    unknown,
  }),
  noPaper: () => ({
    __typename: 'ComponentIsNoPaper' as const,
    message:
      'Thành phần này là tờ khai hoặc ghi chú, không phải giấy tờ do Nhà nước cấp; không thể gắn loại kết quả.',
  }),
  basisUnclear: () => ({
    __typename: 'MappingBasisUnclear' as const,
    message:
      'Hãy nêu căn cứ bằng chữ Unicode, trong khoảng 10 đến 1.000 ký tự: văn bản quy định hoặc cơ sở dữ liệu làm căn cứ.',
  }),
  backdated: (earliest: string) => ({
    __typename: 'MappingBackdated' as const,
    message: 'Ngày có hiệu lực không được trước hôm nay; hãy chọn hôm nay hoặc một ngày sau đó.',
    earliest,
  }),
  fourEyes: () => ({
    __typename: 'FourEyesRequired' as const,
    message:
      'Người đã đề nghị hoặc đã từ chối không tự mình xác nhận; hãy đề nghị cán bộ khác được giao kiểm tra hoặc phê duyệt.',
    duty: 'CHECK' as const,
  }),
  stateConflict: (state: string, allowed: string[]) => ({
    __typename: 'StateConflict' as const,
    message:
      allowed.length === 0
        ? 'Quyết định công bố đã xác định giấy tờ thay thế này; chỉ lần công bố sau mới thay đổi được.'
        : 'Giấy tờ thay thế này đã ở trạng thái đó; không cần quyết định lại.',
    state,
    allowed,
  }),
};
