import { randomBytes } from 'node:crypto';
import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { type DossierId, isOpaqueId, type PaymentRequestId } from '../../../kernel/domain/opaqueId.ts';
import { emit } from '../../../kernel/events.ts';
import { Failure } from '../../../kernel/failure.ts';
import { findPayableDossier, type PayableDossier } from '../database/payableDossiers.ts';
import { findLiveRequest, insertRequest, wasPaidBeside } from '../database/paymentRequests.ts';
import type { ContextType, CreatePaymentRequestResultMapper, PaymentRequestedMapper } from '../mappers.ts';
import { judgeDue } from '../rules/due.ts';
import { makeReference, REFERENCE_BYTES } from '../rules/reference.ts';
import type { CreatePaymentRequestInput } from '../types.generated.ts';
import { announceNow } from './collect.ts';

export const messages = {
  NothingToPay: 'Hồ sơ này không phải nộp phí, lệ phí.',
  NothingPublished: 'Thủ tục không công bố khoản phí, lệ phí nào cho cách nộp này; Cổng không thu khoản nào.',
  AmountNotSet:
    'Mức phí, lệ phí chưa được công bố cụ thể; vui lòng liên hệ Bộ phận Một cửa để được thông báo số tiền phải nộp.',
  AlreadyPaid: 'Hồ sơ này đã được thanh toán đủ phí, lệ phí; không cần nộp lại.',
  DossierNotPayable:
    'Chưa tìm thấy hồ sơ đã nộp mà tài khoản này được thanh toán. Nếu hồ sơ vừa được nộp, vui lòng thử lại sau ít giây.',
  InReview: 'Khoản thanh toán của hồ sơ này đang được đối soát; vui lòng chờ kết quả, không thanh toán thêm.',
} as const;

type Refused = 'NothingToPay' | 'AmountNotSet' | 'AlreadyPaid' | 'DossierNotPayable';
type Decision = { kind: 'PaymentRequested'; id: PaymentRequestId } | { kind: Refused; message: string };

const refuse = (kind: Refused, message: string = messages[kind]) => ({ kind, message });

/** What a filed dossier owes, or why nothing can be collected for it: it follows from the filing, so that whoever pays later owes what they owed then. */
export function judgeOwed({ lines, filedAt }: PayableDossier) {
  const due = lines === null ? { kind: 'AmountNotSet' as const } : judgeDue(lines, dayInVietnam(filedAt));
  // Nothing published is nothing that may be collected, but nobody said that it costs nothing.
  if (lines?.length === 0) return refuse('NothingToPay', messages.NothingPublished);
  return due.kind === 'Due' ? due : refuse(due.kind);
}

/** Why a dossier is not paid a second time; undefined where nothing was paid for it, and nothing waits for a decision. */
export async function judgePaid(tx: Tx, dossierId: DossierId) {
  const state = (await findLiveRequest(tx, dossierId))?.state;
  if (state === 'PAID') return refuse('AlreadyPaid');
  const isInReview = state === 'IN_DISPUTE' || (await wasPaidBeside(tx, dossierId));
  return isInReview ? refuse('DossierNotPayable', messages.InReview) : undefined;
}

/**
 * Asks for what a filed dossier owes by its published version. One dossier has one open or settled request: whoever
 * comes second gets the same. Amounts never come from the caller. An officer who asks makes the dossier wait for the payment.
 */
export async function createPaymentRequest(
  context: ContextType,
  input: CreatePaymentRequestInput,
): Promise<CreatePaymentRequestResultMapper> {
  if (input.requestId.length === 0 || input.requestId.length > 100)
    throw new Failure('BAD_USER_INPUT', 'requestId phải có từ 1 đến 100 ký tự.');
  const dossier = await findDossier(context, input.dossier);
  // Not kept under the requestId: the filing may only not have arrived here yet, and the same request then succeeds.
  if (dossier === undefined) return asResult(refuse('DossierNotPayable'));
  const decision = await context.transactOnce('createPaymentRequest', input, async (tx) => {
    const decided = await decide(tx, context, dossier);
    if (decided.kind === 'PaymentRequested') await tellDossiers(tx, context, dossier.dossierId, decided.id);
    return decided;
  });
  if ('__typename' in decision) return decision;
  if (decision.kind !== 'PaymentRequested') return asResult(decision);
  // After the commit, never inside it: a slow platform must not hold a lock, nor a rolled-back order be announced.
  await announceNow(context, decision.id);
  return {
    __typename: 'PaymentRequested',
    paymentRequest: await context.loaders.request.load(decision.id),
  } satisfies PaymentRequestedMapper;
}

const asResult = ({
  kind,
  message,
}: {
  kind: Refused;
  message: string;
}): CreatePaymentRequestResultMapper => ({ __typename: kind, message });

/** A filed dossier that the viewer may pay for; undefined where there is none, or its version has not arrived here. */
export async function findDossier(context: ContextType, id: string): Promise<PayableDossier | undefined> {
  if (!isOpaqueId<DossierId>(id)) return undefined;
  const [dossier] = await context.read(findPayableDossier, { dossier: id });
  return dossier?.versionKnown === true ? dossier : undefined;
}

/** An applicant who pays before anybody asks keeps nobody waiting. */
async function tellDossiers(
  tx: Tx,
  { signedIn, now }: ContextType,
  dossierId: DossierId,
  paymentRequestId: PaymentRequestId,
): Promise<void> {
  if (signedIn.agency === null) return;
  const requestedBy = signedIn.account;
  await emit(tx, 'payment.requested', {
    ...{ paymentRequestId, dossierId, requestedBy },
    requestedAt: now.toISOString(),
  });
}

async function decide(tx: Tx, context: ContextType, dossier: PayableDossier): Promise<Decision> {
  const due = judgeOwed(dossier);
  if (due.kind !== 'Due') return due;
  const { applicant, dossierId } = dossier;
  const refused = await judgePaid(tx, dossierId);
  if (refused !== undefined) return refused;
  const reference = makeReference(randomBytes(REFERENCE_BYTES));
  const id = await insertRequest(tx, {
    applicant,
    dossierId,
    reference,
    totalDong: due.totalDong,
    lines: due.lines,
    now: context.now,
  });
  if (id !== undefined) return { kind: 'PaymentRequested', id };
  const live = await findLiveRequest(tx, dossierId);
  if (live === undefined) throw new Failure('SUBGRAPH_UNAVAILABLE');
  if (live.state === 'PAID') return refuse('AlreadyPaid');
  if (live.state === 'IN_DISPUTE') return refuse('DossierNotPayable', messages.InReview);
  return { kind: 'PaymentRequested', id: live.id };
}
