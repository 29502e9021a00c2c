import type { Tx } from '../../../kernel/database.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../../kernel/domain/text/typed.ts';
import { Failure } from '../../../kernel/failure.ts';
import { insertReceipt, receiptById } from '../database/cash.ts';
import type { PayableDossier } from '../database/payableDossiers.ts';
import type { CashRecordedMapper, ContextType, RecordCashReceiptResultMapper } from '../mappers.ts';
import { cashNotAccepted, judgeCash } from '../rules/cash.ts';
import type { RecordCashReceiptInput } from '../types.generated.ts';
import { findDossier, judgeOwed, judgePaid, messages } from './createPaymentRequest.ts';
import { settleCash } from './settleCash.ts';

const RECEIPT_MAX = 50;

/**
 * An officer who has a dossier of their agency records the receipt for cash: it pays what is due, once. The job role moves the money after the commit, as for every
 * decision of an official.
 */
export async function recordCashReceipt(
  context: ContextType,
  input: RecordCashReceiptInput,
): Promise<RecordCashReceiptResultMapper> {
  if (input.requestId.length === 0 || input.requestId.length > 100)
    throw new Failure('BAD_USER_INPUT', 'requestId phải có từ 1 đến 100 ký tự.');
  const dossier = await findDossier(context, input.dossier);
  // Not kept under the requestId: the filing may only not have arrived here yet, and the same request then succeeds.
  if (dossier === undefined || dossier.agency !== context.signedIn.agency)
    return refused('DossierNotPayable');
  const answer = await context.transactOnce('recordCashReceipt', input, (tx) =>
    record(tx, context, { dossier, input }),
  );
  if (!('receipt' in answer)) return answer;
  await settleCash(context, answer.receipt);
  const [receipt] = await context.read(receiptById, { id: answer.receipt });
  // Another payment was faster: the money is given back over the counter.
  if (receipt?.paymentRequest == null) return refused('AlreadyPaid');
  context.audit.disclose(dossier.applicant, 'Mutation.recordCashReceipt');
  return {
    __typename: 'CashRecorded',
    paymentRequest: await context.loaders.request.load(receipt.paymentRequest),
  };
}

const refused = (kind: 'DossierNotPayable' | 'AlreadyPaid') => ({
  __typename: kind,
  message: messages[kind],
});

/** Writes the receipt down, or says why it pays nothing. */
async function record(
  tx: Tx,
  { signedIn, now }: ContextType,
  { dossier, input }: { dossier: PayableDossier; input: RecordCashReceiptInput },
): Promise<Exclude<RecordCashReceiptResultMapper, CashRecordedMapper> | { receipt: string }> {
  const { applicant, dossierId, agency, filedAt } = dossier;
  const receipt = isUnicode(input.receipt) ? cleanLine(input.receipt) : '';
  if (receipt === '' || receipt.length > RECEIPT_MAX) return cashNotAccepted('RECEIPT_MALFORMED');
  const due = judgeOwed(dossier);
  if (due.kind !== 'Due') return { __typename: due.kind, message: due.message };
  const { paidOn, amount: amountDong } = input;
  const problem = judgeCash({ amountDong, paidOn }, { dueDong: due.totalDong, filedAt, now });
  if (problem !== undefined) return cashNotAccepted(problem);
  const paid = await judgePaid(tx, dossierId);
  if (paid !== undefined) return { __typename: paid.kind, message: paid.message };
  const id = await insertReceipt(tx, {
    ...{ applicant, dossierId, agency, receipt, amountDong, paidOn, now },
    ...{ lines: due.lines, takenBy: signedIn.account },
  });
  return id === undefined ? cashNotAccepted('RECEIPT_USED') : { receipt: id };
}
