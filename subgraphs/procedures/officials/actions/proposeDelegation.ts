import { randomUUID } from 'node:crypto';
import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { findPublisherKind } from '../../codeLists/database/agencies.ts';
import { isWholeDay } from '../../codeLists/rules/inForce.ts';
import type { ProposeDelegationInput } from '../../types.generated.ts';
import { hasOverlap, insertProposal, lockAccount } from '../database/delegations.ts';
import { inputMalformed } from './refusals.ts';

const ACCOUNT = /^[\w:.@-]{1,100}$/;

/** An official of the Government Office proposes to entrust somebody with one duty for one agency (PUB-1); another one confirms it. */
export async function proposeDelegation(context: Context, input: ProposeDelegationInput) {
  return context.transactOnce('proposeDelegation', input, (tx) => propose(tx, context, input));
}

async function propose(tx: Tx, { signedIn, now }: Context, input: ProposeDelegationInput) {
  const faults = listFaults(input);
  if (faults.length > 0) return inputMalformed(faults);
  if ((await findPublisherKind(tx, input.agency, dayInVietnam(now))) === null) return agencyPublishesNothing;
  const delegation = {
    id: randomUUID(),
    account: input.account,
    agency: input.agency,
    duty: input.duty,
    validFrom: input.from,
    validUntil: input.until ?? null,
    grantedBy: signedIn.account,
    grantedAt: now,
  };
  await lockAccount(tx, input.account);
  if (await hasOverlap(tx, delegation)) return delegationOverlaps;
  await insertProposal(tx, delegation);
  return { __typename: 'DelegationProposed' as const, delegationId: delegation.id };
}

function listFaults({ account, from, until }: ProposeDelegationInput): string[] {
  const isPast = until != null && isWholeDay(until) && until <= from;
  const faults: [string, boolean][] = [
    ['account', !ACCOUNT.test(account)],
    ['from', !isWholeDay(from)],
    ['until', until != null && (!isWholeDay(until) || isPast)],
  ];
  return faults.filter(([, wrong]) => wrong).map(([field]) => field);
}

const agencyPublishesNothing = {
  __typename: 'AgencyPublishesNothing',
  message:
    'Chỉ bộ, cơ quan ngang bộ, Bảo hiểm xã hội, Ngân hàng Chính sách xã hội, Ngân hàng Phát triển và Ủy ban nhân dân cấp tỉnh mới công bố thủ tục hành chính.',
} as const;

const delegationOverlaps = {
  __typename: 'DelegationOverlaps',
  message:
    'Trong thời gian đó cán bộ này đã có quyền ấy, hoặc đang làm việc cho cơ quan khác; hãy thu hồi quyền cũ trước.',
} as const;
