import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../../../kernel/domain/text/typed.ts';
import { isRefused, requireAnyDuty } from '../../officials/actions/asPublisher.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import type { AnnexItemInput, RegisterDecisionInput } from '../../types.generated.ts';
import { decisionIdOf } from '../../versions/database/decisions.ts';
import { findDecisionByNumber, insertAnnex, writeDecision } from '../database/decisionRegister.ts';
import { hasSeenDraftOf } from '../database/drafts.ts';
import { type AnnexItem, type DecisionFacts, listDecisionFaults } from '../rules/decision.ts';
import { anotherHandNeeded } from './publicationRefusals.ts';

/** Whoever enters drafts, or checks them, may enter an annex: of a draft that they have done nothing to and not read. */
const HANDS = ['ENTER', 'CHECK'] as const;

/**
 * Registers a signed decision with its file and its annex (step 2). A number that only a record named becomes whole; one
 * that was registered stays as it is, whatever anybody sends. Its annex is entered by somebody who has neither done anything to a draft that
 * it is about nor read one.
 */
export async function registerDecision(context: Context, input: RegisterDecisionInput) {
  return context.transactOnce('registerDecision', input, (tx) => register(tx, context, input));
}

async function register(tx: Tx, context: Context, input: RegisterDecisionInput) {
  const { authority } = input;
  const acting = await requireAnyDuty(context, tx, authority, HANDS, 'Mutation.registerDecision');
  if (isRefused(acting)) return acting;
  const facts = toFacts(input);
  const faults = listDecisionFaults(facts, dayInVietnam(context.now));
  if (faults.length > 0) return inputMalformed(faults);
  const codes = facts.annex.map(({ code }) => code);
  if (await hasSeenDraftOf(tx, acting.account, codes)) return anotherHandNeeded();
  const known = await findDecisionByNumber(tx, input.authority, facts.number);
  if (known?.origin === 'REGISTERED') return alreadyRegistered(known.id);
  const id = known?.id ?? decisionIdOf(input.authority, facts.number);
  const { number, decidedOn, effectiveOn, file, annex } = facts;
  await writeDecision(
    tx,
    {
      id,
      number,
      authority: input.authority,
      decidedOn,
      origin: 'REGISTERED',
      kind: input.kind,
      effectiveOn,
      fileAddress: file.address,
      fileSha256: file.sha256,
      registeredBy: acting.account,
      registeredAt: context.now,
    },
    known !== undefined,
  );
  await insertAnnex(tx, id, annex);
  return { __typename: 'DecisionRegistered' as const, decisionId: id };
}

const alreadyRegistered = (decisionId: string) => ({
  __typename: 'DecisionAlreadyRegistered' as const,
  message: 'Cơ quan này đã đăng ký quyết định mang số đó; quyết định đã ký không thay đổi.',
  decisionId,
});

/** Controls, line ends and what is not Unicode stay, so that they are refused: the text of a decision is copied line by line. */
const tidy = (text: string): string =>
  /(?!\t)\p{Cc}/u.test(text.trim()) || !isUnicode(text) ? text : cleanLine(text);

const toFacts = ({ number, decidedOn, effectiveOn, file, annex }: RegisterDecisionInput): DecisionFacts => ({
  number: tidy(number),
  decidedOn,
  effectiveOn,
  file: { address: file.address?.trim() ?? null, sha256: file.sha256 },
  annex: annex.map(toItem),
});

/** A list that was not sent is one that the annex does not give: it stays apart from an empty one. */
const toItem = ({ code, name, change, components, fees, timeLimits }: AnnexItemInput): AnnexItem => ({
  code,
  name: tidy(name),
  change,
  components: components?.map(tidy) ?? null,
  fees: fees?.map((fee) => ({ name: tidy(fee.name), amountDong: fee.amount ?? null })) ?? null,
  timeLimits:
    timeLimits?.map(({ channel, value, unit }) => ({ channel: channel ?? null, value, unit })) ?? null,
});
