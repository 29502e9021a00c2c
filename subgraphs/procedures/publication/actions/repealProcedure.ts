import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { isRefused, requireDuty } from '../../officials/actions/asPublisher.ts';
import { findOwner } from '../../officials/actions/findOwner.ts';
import { fourEyesRequired } from '../../officials/actions/refusals.ts';
import { hasActed } from '../../officials/rules/fourEyes.ts';
import { endServicesOf } from '../../online/actions/endServices.ts';
import type { RepealProcedureInput } from '../../types.generated.ts';
import { type Followed, recordRepeal } from '../../versions/actions/recordVersion.ts';
import { findLatestVersion, lockProcedure } from '../../versions/database/versions.ts';
import { listAnnex } from '../database/decisionRegister.ts';
import { findDraftOfVersion, moveDraft } from '../database/drafts.ts';
import { findRegistered } from './compareEntered.ts';
import { publishDecisionFile, refuseWithoutFile } from './decisionFile.ts';
import { decisionUnknown } from './publicationRefusals.ts';

/**
 * Ends a procedure on the day that the decision says which rescinds it; nothing else does (PUB-2). Two people see to it:
 * whoever registered the decision cannot also carry it out.
 */
export async function repealProcedure(context: Context<Followed>, input: RepealProcedureInput) {
  return context.transactOnce('repealProcedure', input, (tx) => repeal(tx, context, input));
}

async function repeal(tx: Tx, context: Context<Followed>, { code, decision: id }: RepealProcedureInput) {
  await lockProcedure(tx, code);
  const latest = await findLatestVersion(tx, code);
  // Nobody's procedure can be ended by nobody: the official then learns that there is none, if they may learn anything.
  const agency = await findOwner(tx, {
    publisher: latest?.publisher,
    acting: context.signedIn.agency ?? '',
    today: dayInVietnam(context.now),
  });
  const acting = await requireDuty(context, tx, agency, 'PUBLISH', 'Mutation.repealProcedure');
  if (isRefused(acting)) return acting;
  const decision = await findRegistered(tx, id, agency);
  if (decision === undefined || decision.effectiveOn === null) return decisionUnknown();
  const item = (await listAnnex(tx, decision.id)).find((one) => one.code === code);
  if (item?.change !== 'RESCINDED') return decisionDoesNotRescind;
  if (hasActed(acting.account, decision.registeredBy)) return fourEyesRequired(acting.duty);
  if (latest === undefined || latest.inForceTo !== null || latest.inForceFrom >= decision.effectiveOn)
    return notInForce(latest === undefined ? 'UNKNOWN' : 'ENDED');
  const withoutFile = await refuseWithoutFile(tx, decision);
  if (withoutFile !== undefined) return withoutFile;
  await recordRepeal({ tx, followers: context.loaders.followers }, latest.id, decision.effectiveOn);
  await endServicesOf(tx, { code, day: decision.effectiveOn, decisionId: decision.id });
  const draft = await findDraftOfVersion(tx, latest.id);
  if (draft !== undefined) {
    const moved = { ...draft, state: 'REPEALED', touchedAt: context.now } as const;
    await moveDraft(tx, moved, { ...acting, action: 'REPEAL', note: decision.number });
  }
  await publishDecisionFile(tx, decision, context.now);
  const { version } = latest;
  return { __typename: 'ProcedureRepealed' as const, code, version, inForceTo: decision.effectiveOn };
}

const decisionDoesNotRescind = {
  __typename: 'DecisionDoesNotRescind',
  message:
    'Quyết định này không bãi bỏ thủ tục đã nêu; chỉ danh mục bãi bỏ của một quyết định mới chấm dứt được thủ tục.',
} as const;

const notInForce = (state: 'UNKNOWN' | 'ENDED') => ({
  __typename: 'StateConflict' as const,
  message: 'Thủ tục này không có phiên bản đang còn hiệu lực để bãi bỏ vào ngày của quyết định.',
  state,
  allowed: [],
});
