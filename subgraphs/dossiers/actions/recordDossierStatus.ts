import { isBlank } from '../../../kernel/domain/text/clean.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { Failure } from '../../../kernel/failure.ts';
import { recordStep } from '../database/statusSteps.ts';
import type { ContextType } from '../mappers.ts';
import { dossierNotAccessible, textMalformed } from '../rules/refusals.ts';
import type { RecordDossierStatusInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';

/** Clocks of one-stop systems differ by so much; a step later than that has not happened. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Records a step of handling as the one-stop system tells it. A step that is not in the list is kept and flagged. One without a
 * time counts from the moment at which it was received, and is marked so: kept without any time it would lose against every step that has one,
 * and what is answered as recorded would change nothing. Only a time that has not come yet is refused, since it would hide
 * every step until then.
 */
export async function recordDossierStatus(context: ContextType, input: RecordDossierStatusInput) {
  const at = input.at == null ? context.now : new Date(input.at);
  if (at.getTime() > context.now.getTime() + CLOCK_SKEW_MS) {
    throw new Failure('BAD_USER_INPUT', 'Thời điểm của bước xử lý chưa đến; hãy gửi thời điểm đã diễn ra.');
  }
  return onDossier(context, 'recordDossierStatus', input, async (tx, { dossierId, stage }) => {
    const unit = context.signedIn.agency;
    if (unit === null) return dossierNotAccessible();
    if (stage !== 'FILED') return notFiled;
    // Many systems send an empty note with every step: it is none.
    const note = isBlank(input.note) ? { text: null, fault: undefined } : readTyped(input.note ?? '');
    if (note.fault !== undefined) return textMalformed(note.fault, 'note', 'ghi chú');
    const { flagged } = await recordStep(tx, {
      dossierId,
      status: input.status,
      at,
      unit,
      note: note.text,
      atIsReceipt: input.at == null,
      officer: context.signedIn.account,
    });
    return { __typename: 'StatusRecorded' as const, dossierId, flagged };
  });
}

const notFiled = {
  __typename: 'DossierNotFiled',
  message: 'Hồ sơ còn là bản nháp nên chưa có trạng thái xử lý; hãy nộp hồ sơ trước.',
} as const;
