import type { Context } from '../../../../kernel/access.ts';
import { cleanLines } from '../../../../kernel/domain/text/clean.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import type { WaiveDifferenceInput } from '../../types.generated.ts';
import { insertWaiver } from '../database/drafts.ts';
import { readEntered } from './compareEntered.ts';
import { onDraft } from './onDraft.ts';
import { isReason } from './returnDraft.ts';

/** Accepts one finding with a reason, which is public with the version (PUB-5). */
export async function waiveDifference(context: Context, input: WaiveDifferenceInput) {
  return onDraft(
    context,
    { mutation: 'waiveDifference', action: 'WAIVE' },
    input,
    async (tx, { draft, move }) => {
      if (!isReason(input.reason)) return inputMalformed(['reason']);
      const entered = await readEntered(tx, draft);
      if ('__typename' in entered) return entered;
      const finding = entered.findings.find(({ key }) => key === input.finding);
      if (finding === undefined || !finding.waivable) return differenceNotWaivable;
      const reason = cleanLines(input.reason);
      const standing = await insertWaiver(tx, { ...draft, touchedAt: context.now }, finding, reason);
      // A reason that is not kept must not be answered as if it were.
      if (standing !== reason) return alreadyWaived;
      return move();
    },
  );
}

const differenceNotWaivable = {
  __typename: 'DifferenceNotWaivable',
  message:
    'Điểm này không còn trong kết quả đối chiếu, hoặc không được chấp nhận bằng lý do; hãy sửa bản nhập.',
} as const;

const alreadyWaived = {
  __typename: 'DifferenceNotWaivable',
  message:
    'Điểm này đã được chấp nhận với một lý do khác trong bản nhập này; lý do đó được giữ. Muốn đổi, hãy nhập lại bản khác.',
} as const;
