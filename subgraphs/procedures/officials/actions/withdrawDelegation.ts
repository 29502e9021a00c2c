import type { Context } from '../../../../kernel/access.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import type { WithdrawDelegationInput } from '../../types.generated.ts';
import { findDelegation, withdrawDelegationRow } from '../database/delegations.ts';
import { delegationNotFound } from './refusals.ts';

/** Takes a duty back, or a proposal of one, from this moment. One that was taken back before stays as it was: the answer is the same. */
export async function withdrawDelegation(context: Context, input: WithdrawDelegationInput) {
  return context.transactOnce('withdrawDelegation', input, async (tx) => {
    const found = isOpaqueId(input.delegation) ? await findDelegation(tx, input.delegation) : undefined;
    if (found === undefined) return delegationNotFound;
    await withdrawDelegationRow(tx, found.id, context.signedIn.account, context.now);
    return { __typename: 'DelegationWithdrawn' as const, delegationId: found.id };
  });
}
