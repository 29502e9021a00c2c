import type { Context } from '../../../../kernel/access.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import type { ConfirmDelegationInput } from '../../types.generated.ts';
import { confirmDelegationRow, findDelegation } from '../database/delegations.ts';
import { hasActed } from '../rules/fourEyes.ts';
import { delegationNotFound } from './refusals.ts';

/**
 * Makes a proposed duty count from now on, by another official than the one who proposed it. One that was confirmed before stays as it
 * was; one that was withdrawn is not there any more.
 */
export async function confirmDelegation(context: Context, input: ConfirmDelegationInput) {
  const { account } = context.signedIn;
  return context.transactOnce('confirmDelegation', input, async (tx) => {
    const found = isOpaqueId(input.delegation) ? await findDelegation(tx, input.delegation) : undefined;
    if (found === undefined || found.withdrawnAt !== null) return delegationNotFound;
    if (found.confirmedAt === null && hasActed(account, found.grantedBy)) return anotherOfficialNeeded;
    await confirmDelegationRow(tx, found.id, account, context.now);
    return { __typename: 'DelegationConfirmed' as const, delegationId: found.id };
  });
}

const anotherOfficialNeeded = {
  __typename: 'AnotherOfficialNeeded',
  message:
    'Nguyên tắc bốn mắt: người đề nghị giao quyền không tự xác nhận; cần một cán bộ khác của Văn phòng Chính phủ.',
} as const;
