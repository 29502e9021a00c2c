/** Whoever entered a change never confirms it (bốn mắt); a proposal is decided once. */
import { Failure } from '../../../../kernel/failure.ts';
import type { Duty } from '../../officials/rules/delegation.ts';
import { hasActed } from '../../officials/rules/fourEyes.ts';

export interface OpenProposal {
  state: 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
  enteredBy: string;
}

/** Null when they may decide it. Taking back one's own proposal needs nobody else. */
export function judgeDecider(
  proposal: OpenProposal,
  { account, confirms, duty }: { account: string; confirms: boolean; duty: Duty },
) {
  if (proposal.state !== 'PROPOSED') return alreadyDecided(proposal.state);
  return confirms && hasActed(account, proposal.enteredBy) ? fourEyesRequired(duty) : null;
}

/** Whose proposals somebody reads: an official those of their agency, the Government Office those of any. Throws FORBIDDEN. */
export function agencyOfProposals(
  viewer: { agency: string | null; scopes: readonly string[] },
  asked: string | null | undefined,
): string {
  const agency = asked ?? viewer.agency;
  const isOpen = agency === viewer.agency || viewer.scopes.includes('catalogue:govern');
  if (agency === null || !isOpen) throw new Failure('FORBIDDEN');
  return agency;
}

const alreadyDecided = (state: string) => ({
  __typename: 'StateConflict' as const,
  message: 'Đề xuất này đã được xác nhận hoặc bị trả lại; hãy tải lại danh sách đề xuất đang chờ.',
  state,
  allowed: [] as string[],
});

const fourEyesRequired = (duty: Duty) => ({
  __typename: 'FourEyesRequired' as const,
  message:
    'Người nhập đề xuất không được tự xác nhận (nguyên tắc bốn mắt); hãy chuyển cho cán bộ khác xác nhận.',
  duty,
});
