import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import {
  type ActingOfficial,
  isRefused,
  type NotDelegated,
  requireDuty,
} from '../../officials/actions/asPublisher.ts';
import { findItem, lockItem, type WorkedItem } from '../database/items.ts';
import type { PortalProblem } from '../rules/content.ts';
import { dutyOf, judgeStep, type PortalAction } from '../rules/workflow.ts';

/** What every step on an entered version is told. */
export interface PortalStepInput {
  requestId: string;
  id: string;
}

export const portalItemNotFound = {
  __typename: 'PortalItemNotFound',
  message: 'Không tìm thấy thông tin này; hãy tải lại danh sách đang xử lý.',
} as const;

export const refusePortalItem = (problems: PortalProblem[]) => ({
  __typename: 'PortalItemRefused' as const,
  message: `Chưa ghi nhận được: còn ${problems.length} lỗi cần sửa.`,
  problems,
});

const stateConflict = (state: string, allowed: readonly string[]) => ({
  __typename: 'StateConflict' as const,
  message: 'Bước này không thực hiện được ở trạng thái hiện tại; hãy tải lại rồi chọn bước được phép.',
  state,
  allowed: [...allowed],
});

const fourEyesRequired = {
  __typename: 'FourEyesRequired' as const,
  message: 'Người đã nhập thông tin không được tự kiểm tra hoặc công khai; cần một cán bộ khác thực hiện.',
  duty: 'ENTER' as const,
};

type StepRefusal =
  | typeof portalItemNotFound
  | NotDelegated
  | ReturnType<typeof stateConflict>
  | typeof fourEyesRequired;

/**
 * The frame of every step: once per request id, in one transaction, with the item locked; the duty is judged before the
 * state, so that whoever may not act learns no state.
 */
export async function onPortalItem<T extends { __typename: string }>(
  context: Context,
  mutation: string,
  action: PortalAction,
  input: PortalStepInput,
  work: (tx: Tx, item: WorkedItem, official: ActingOfficial) => Promise<T>,
) {
  const step = async (tx: Tx): Promise<T | StepRefusal> => {
    const found = isOpaqueId(input.id) ? await findItem(tx, input.id) : undefined;
    if (found === undefined) return portalItemNotFound;
    const duty = dutyOf(found.state, action);
    const official = await requireDuty(context, tx, found.agency, duty, `Mutation.${mutation}`);
    if (isRefused(official)) return official;
    await lockItem(tx, found.item);
    const verdict = judgeStep(found.state, action, found.draftedBy, official.account);
    switch (verdict.kind) {
      case 'StateConflict':
        return stateConflict(found.state, verdict.allowed);
      case 'FourEyesRequired':
        return fourEyesRequired;
      case 'Step':
        return work(tx, found, official);
    }
  };
  return context.transactOnce<T | StepRefusal>(mutation, input, step);
}
