import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { ComponentContent, ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { emit } from '../../../../kernel/events.ts';
import { publicId } from '../../../../kernel/identity.ts';
import { findResultType } from '../../codeLists/database/agencies.ts';
import { isWholeDay } from '../../codeLists/rules/inForce.ts';
import { isRefused, requireDuty } from '../../officials/actions/asPublisher.ts';
import { findOwner } from '../../officials/actions/findOwner.ts';
import { listDelegationsOf } from '../../officials/database/delegations.ts';
import { type Duty, isDelegationInForce } from '../../officials/rules/delegation.ts';
import { lockProcedure } from '../../versions/database/versions.ts';
import {
  type DecidedMapping,
  findContentInForce,
  findLastDecision,
  findProposal,
  findSuggestedScore,
  insertDecision,
  insertProposal,
  type MappingProposal,
} from '../database/mappings.ts';
import { decisionAnswer, proposalAnswer, refusals } from '../reads/mappingAnswers.ts';
import {
  judgeMapping,
  type MappingVerb,
  type MappingVerdict,
  readBasisText,
} from '../rules/mappingDecision.ts';

export interface DecideMappingInput {
  requestId: string;
  procedure: string;
  component: string;
  resultType: string;
  basis: string;
  /** yyyy-MM-dd; today unless given. */
  validFrom?: string | null | undefined;
}

const COORDINATES: Record<MappingVerb, string> = {
  CONFIRM: 'Mutation.confirmMapping',
  REJECT: 'Mutation.rejectMapping',
};

/**
 * Confirms that a result type replaces a component, from a day on, for everybody who judges by it. Of a pair that nobody has decided about
 * the first of two officials proposes it so, and nothing changes until the other confirms.
 */
export const confirmMapping = (context: Context, input: DecideMappingInput) =>
  decideMapping(context, 'CONFIRM', 'confirmMapping', input, async (tx, proposal) => {
    await insertProposal(tx, proposal);
    return proposalAnswer(proposal);
  });

/** Says that a result type does not replace a component, whatever suggested, proposed or confirmed it before. */
export const rejectMapping = (context: Context, input: DecideMappingInput) =>
  decideMapping<never>(context, 'REJECT', 'rejectMapping', input, () => {
    throw new Error('a rejection waits for nobody');
  });

/** Keeps what the first of two officials has said, and says so. */
type Propose<P> = (tx: Tx, proposal: MappingProposal) => Promise<P>;

async function decideMapping<P extends object>(
  context: Context,
  verb: MappingVerb,
  mutation: string,
  input: DecideMappingInput,
  propose: Propose<P>,
) {
  return context.transactOnce(mutation, input, (tx) => decide(tx, context, verb, input, propose));
}

async function decide<P extends object>(
  tx: Tx,
  context: Context,
  verb: MappingVerb,
  input: DecideMappingInput,
  propose: Propose<P>,
) {
  const today = dayInVietnam(context.now);
  const inForce = await findContentInForce(tx, input.procedure, today);
  if (inForce === undefined) return refusals.targetUnknown('PROCEDURE');
  const { publisher } = inForce.content;
  const owner = await findOwner(tx, { publisher, acting: context.signedIn.agency ?? '', today });
  const duty = await findDuty(tx, context, owner, today);
  const acting = await requireDuty(context, tx, owner, duty, COORDINATES[verb]);
  if (isRefused(acting)) return acting;
  const component = findComponent(inForce.content, input.component);
  if (component === undefined) return refusals.targetUnknown('COMPONENT');
  if ((await findResultType(tx, input.resultType)) === undefined)
    return refusals.targetUnknown('RESULT_TYPE');
  const basis = readBasisText(input.basis);
  if (basis === undefined) return refusals.basisUnclear();
  const validFrom = input.validFrom ?? today;
  if (!isWholeDay(validFrom) || validFrom < today) return refusals.backdated(today);
  const asked = { ...input, basis, validFrom, verb, component, versionId: inForce.id, ...acting };
  return record(tx, context, asked, propose);
}

/** Checking or approving will do: the one they hold today, so that a refusal names the lesser of the two. */
async function findDuty(tx: Tx, { signedIn }: Context, agency: string, today: string): Promise<Duty> {
  const held = await listDelegationsOf(tx, signedIn.account);
  const approves = held.some(
    (one) => one.agency === agency && one.duty === 'APPROVE' && isDelegationInForce(one, today),
  );
  return approves ? 'APPROVE' : 'CHECK';
}

const findComponent = (content: ProcedureContent, code: string): ComponentContent | undefined =>
  content.cases.flatMap(({ components }) => components).find((component) => component.code === code);

interface ToRecord extends Omit<DecideMappingInput, 'component'> {
  validFrom: string;
  verb: MappingVerb;
  component: ComponentContent;
  versionId: VersionId;
  account: string;
  agency: string;
}

async function record<P extends object>(tx: Tx, { now }: Context, asked: ToRecord, propose: Propose<P>) {
  const { procedure, component, resultType, verb, account, agency, basis, validFrom, versionId } = asked;
  await lockProcedure(tx, procedure);
  const last = await findLastDecision(tx, procedure, component.code, resultType);
  const proposed = await findProposal(tx, procedure, component.code, resultType);
  const before = { last, proposedBy: proposed?.proposedBy };
  const verdict = judgeMapping(verb, component, resultType, before, account);
  if (verdict.kind === 'PROPOSED') {
    const pair = { procedure, component: component.code, resultType };
    return propose(tx, { ...pair, basis, agency, proposedBy: account, proposedAt: now, validFrom });
  }
  if (verdict.kind !== 'ACCEPTED') return refuse(verdict);
  const decision: DecidedMapping = {
    id: publicId(`mapping/${procedure}/${component.code}/${resultType}/${last?.id ?? ''}`),
    procedure,
    component: component.code,
    resultType,
    state: verb === 'CONFIRM' ? 'CONFIRMED' : 'REJECTED',
    basis,
    agency,
    decidedBy: account,
    decidedAt: now,
    validFrom,
    suggestedScore: await findSuggestedScore(tx, versionId, component.code, resultType),
  };
  await insertDecision(tx, decision, last?.id ?? null);
  await emit(tx, verb === 'CONFIRM' ? 'mapping.confirmed' : 'mapping.rejected', toEvent(decision));
  return decisionAnswer(decision);
}

function refuse(verdict: Exclude<MappingVerdict, { kind: 'ACCEPTED' | 'PROPOSED' }>) {
  switch (verdict.kind) {
    case 'ComponentIsNoPaper':
      return refusals.noPaper();
    case 'FourEyesRequired':
      return refusals.fourEyes();
    case 'StateConflict':
      return refusals.stateConflict(verdict.state, verdict.allowed);
  }
}

/** What the others need to judge by; who decided stays here. */
const toEvent = (decision: DecidedMapping) => ({
  decisionId: decision.id,
  procedure: decision.procedure,
  component: decision.component,
  resultType: decision.resultType,
  state: decision.state,
  basis: decision.basis,
  validFrom: decision.validFrom,
  decidedAt: decision.decidedAt.toISOString(),
});
