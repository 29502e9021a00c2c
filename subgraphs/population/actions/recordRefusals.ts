import { insertLeaves, type Leaf } from '../../../kernel/audit.ts';
import { type ReportedRefusal, refusalsOfNumbers } from '../../../kernel/domain/reported.ts';
import { Failure } from '../../../kernel/failure.ts';
import { decryptField, encryptField } from '../../../kernel/identity.ts';
import type { ContextType } from '../mappers.ts';
import { findCandidates } from '../reads/findCandidates.ts';

/** What binds a receipt to its use: it opens nowhere else. */
const PLACE = 'refusals|receipt|gateway';

/**
 * Writes what the gateway refused about whoever carries a typed number (the gateway cannot tell who that is). For each it gives
 * a receipt, the number sealed with our own key, so that the gateway can report further attempts and forget the number. The
 * answer is the same whether somebody carries the number or nobody does.
 */
export async function recordRefusals(
  context: ContextType,
  payload: unknown,
): Promise<{ receipts: string[] }> {
  const parsed = refusalsOfNumbers.safeParse(payload);
  if (!parsed.success) throw new Failure('BAD_REQUEST');
  if (context.viewer === null) throw new Failure('UNAUTHENTICATED');
  const leaves: Leaf[] = [];
  const receipts: string[] = [];
  for (const { number: typed, receipt, ...refused } of parsed.data) {
    const number = typed ?? openReceipt(context, receipt);
    leaves.push(...(await leavesAbout(context, number, refused)));
    receipts.push(encryptField(context.keys, number, PLACE).toString('base64url'));
  }
  try {
    await context.database.jobTransaction((tx) => insertLeaves(tx, leaves));
  } catch (error) {
    throw new Failure('AUDIT_UNAVAILABLE', undefined, error);
  }
  return { receipts };
}

async function leavesAbout(context: ContextType, number: string, refused: ReportedRefusal): Promise<Leaf[]> {
  const candidates = await findCandidates(context, number);
  return context.leavesOf(
    refused,
    candidates.map(({ personId }) => personId),
  );
}

function openReceipt({ keys }: ContextType, receipt: string | null): string {
  try {
    return decryptField(keys, Buffer.from(receipt ?? '', 'base64url'), PLACE);
  } catch {
    throw new Failure('BAD_REQUEST');
  }
}
