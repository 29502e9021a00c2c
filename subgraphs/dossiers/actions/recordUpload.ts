import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { insertUpload } from '../database/filing.ts';
import { isResultType } from '../database/resultTypes.ts';
import type { ContextType } from '../mappers.ts';
import { judgeComponents } from '../reads/judgeComponents.ts';
import { isSha256 } from '../rules/heldGuard.ts';
import { dossierNotDraft } from '../rules/refusals.ts';
import type { RecordUploadInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';

/**
 * Records what an upload to a draft is for and its hash; the bytes go elsewhere. Refuses a paper that the state holds today:
 * a copy from the citizen proves less than the document itself (W3).
 */
export async function recordUpload(context: ContextType, input: RecordUploadInput) {
  return onDossier(context, 'recordUpload', input, async (tx, dossier, { parties, lapsed }) => {
    if (dossier.stage !== 'DRAFT') return dossierNotDraft();
    if (lapsed.length > 0) return refuseLapsed(context, dossier.dossierId, lapsed, 'Mutation.recordUpload');
    const component = cleanLine(input.component);
    const refused = await judgeComponents(tx, dossier, parties, [component], dayInVietnam(context.now));
    if (refused !== undefined) return refused;
    if (!isSha256(input.sha256)) return hashMalformed;
    const { dossierId } = dossier;
    const resultType = input.resultType == null ? null : cleanLine(input.resultType);
    if (resultType !== null && !(await isResultType(tx, resultType))) return resultTypeNotFound;
    const id = await insertUpload(tx, {
      dossierId,
      component,
      resultType,
      sha256: input.sha256,
      at: context.now,
    });
    return { __typename: 'UploadRecorded' as const, id, component };
  });
}

export const resultTypeNotFound = {
  __typename: 'ResultTypeNotFound',
  message: 'Danh mục loại kết quả không có mã này; hãy chọn một mã trong danh mục hoặc để trống.',
} as const;

export const hashMalformed = {
  __typename: 'HashMalformed',
  message: 'Mã băm SHA-256 phải gồm 64 chữ số thập lục phân viết thường; hãy tính lại từ tệp đính kèm.',
} as const;
