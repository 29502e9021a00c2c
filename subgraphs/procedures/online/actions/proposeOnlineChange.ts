import { randomUUID } from 'node:crypto';
import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../../kernel/domain/scalars.ts';
import { cleanWithin, readTyped } from '../../../../kernel/domain/text/typed.ts';
import { isRefused, requireDuty } from '../../officials/actions/asPublisher.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import type { Duty } from '../../officials/rules/delegation.ts';
import { decideProposal, insertProposal, lockProposal, type Proposal } from '../database/onlineProposals.ts';
import type { ProposalKind } from '../database/tables.ts';
import { judgeDecider } from '../rules/onlineProposal.ts';
import { judgeAttaching } from './attachService.ts';
import { judgeListing, judgePlanning } from './listEligibility.ts';
import { judgeMappingCode } from './mapLocalCode.ts';
import { occasionOf } from './onlineChange.ts';
import { judgeResuming, judgeStopping } from './stopService.ts';

const judgements = {
  ELIGIBILITY_LIST: judgeListing,
  ATTACHMENT: judgeAttaching,
  STOP: judgeStopping,
  RESUMPTION: judgeResuming,
  RESTRUCTURING_PLAN: judgePlanning,
  LOCAL_CODE: judgeMappingCode,
} as const satisfies Record<ProposalKind, unknown>;

/** What each mutation that proposes is called, for the log of refused attempts. */
const MUTATIONS: Record<ProposalKind, string> = {
  ELIGIBILITY_LIST: 'publishEligibilityList',
  ATTACHMENT: 'attachOnlineService',
  STOP: 'stopOnlineService',
  RESUMPTION: 'resumeOnlineService',
  RESTRUCTURING_PLAN: 'registerRestructuringPlan',
  LOCAL_CODE: 'mapLocalCode',
};

type Answer<K extends ProposalKind> = Exclude<
  Awaited<ReturnType<(typeof judgements)[K]>>,
  { __typename: 'Effect' }
>;

interface Entered {
  requestId: string;
  agency: AgencyCode;
}

/**
 * Enters a change for another official to confirm: judged now, so that what cannot be is refused where it is typed, and
 * judged again when it is confirmed.
 */
export async function proposeOnlineChange<K extends ProposalKind>(
  context: Context,
  kind: K,
  input: Entered,
  content: object,
) {
  return context.transactOnce(MUTATIONS[kind], input, async (tx) => {
    const acting = await actAs(context, tx, kind, input.agency, 'ENTER', `Mutation.${MUTATIONS[kind]}`);
    if ('__typename' in acting) return acting;
    const verdict = await judgements[kind](occasionOf(tx, context), content);
    if (verdict.__typename !== 'Effect') return verdict as Answer<K>;
    const id = randomUUID();
    await insertProposal(tx, {
      id,
      kind,
      agency: input.agency,
      content: cleanWithin(content) as Record<string, unknown>,
      enteredBy: acting.account,
      enteredAt: context.now,
      state: 'PROPOSED',
    });
    return { __typename: 'OnlineChangeProposed' as const, proposalId: id };
  });
}

/** Makes a proposal a fact: another official than the one who entered it, and everything is judged anew. */
export async function confirmOnlineProposal(
  context: Context,
  input: { requestId: string; proposal: string },
) {
  return context.transactOnce('confirmOnlineProposal', input, async (tx) => {
    const decided = await decide(context, tx, input.proposal, 'Mutation.confirmOnlineProposal', true);
    if (!('proposal' in decided)) return decided;
    const { proposal, account } = decided;
    const verdict = await judgements[proposal.kind](occasionOf(tx, context), proposal.content);
    if (verdict.__typename !== 'Effect') return verdict;
    await verdict.run(account);
    const { id } = proposal;
    await decideProposal(tx, id, {
      state: 'CONFIRMED',
      decidedBy: account,
      decidedAt: context.now,
      reason: null,
    });
    return { __typename: 'OnlineProposalConfirmed' as const, proposalId: id };
  });
}

/** Sends a proposal back with the reason, or takes back one's own; nothing changes but the proposal. */
export async function rejectOnlineProposal(
  context: Context,
  input: { requestId: string; proposal: string; reason: string },
) {
  return context.transactOnce('rejectOnlineProposal', input, async (tx) => {
    const decided = await decide(context, tx, input.proposal, 'Mutation.rejectOnlineProposal', false);
    if (!('proposal' in decided)) return decided;
    const { proposal, account } = decided;
    const { text: reason } = readTyped(input.reason);
    if (reason === undefined) return inputMalformed(['reason']);
    await decideProposal(tx, proposal.id, {
      state: 'REJECTED',
      decidedBy: account,
      decidedAt: context.now,
      reason,
    });
    return { __typename: 'OnlineProposalRejected' as const, proposalId: proposal.id };
  });
}

/** Whoever may decide an open proposal, with it under a lock; or why they may not. */
async function decide(context: Context, tx: Tx, id: string, coordinate: string, confirms: boolean) {
  const proposal = isOpaqueId(id) ? await lockProposal(tx, id) : undefined;
  if (proposal === undefined) return proposalNotFound();
  const isOwn = proposal.enteredBy === context.signedIn.account;
  const duty = !confirms && isOwn ? 'ENTER' : dutyToConfirm(proposal);
  const acting = await actAs(context, tx, proposal.kind, proposal.agency, duty, coordinate);
  if ('__typename' in acting) return acting;
  const refused = judgeDecider(proposal, { account: acting.account, confirms, duty });
  return refused ?? { proposal, account: acting.account };
}

/** A list binds the whole ministry: whoever publishes for it confirms it. */
const dutyToConfirm = ({ kind }: Proposal): Duty => (kind === 'ELIGIBILITY_LIST' ? 'PUBLISH' : 'APPROVE');

/** The official with the duty; for local codes the Government Office as well, which keeps the table for the whole country. */
async function actAs(
  context: Context,
  tx: Tx,
  kind: ProposalKind,
  agency: AgencyCode,
  duty: Duty,
  coordinate: string,
) {
  const viewer = context.signedIn;
  if (kind === 'LOCAL_CODE' && viewer.scopes.includes('catalogue:govern')) return { account: viewer.account };
  const acting = await requireDuty(context, tx, agency, duty, coordinate);
  return isRefused(acting) ? acting : { account: acting.account };
}

const proposalNotFound = () => ({
  __typename: 'ProposalNotFound' as const,
  message: 'Không tìm thấy đề xuất này; hãy tải lại danh sách đề xuất đang chờ.',
});
