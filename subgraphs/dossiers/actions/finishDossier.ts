import { randomUUID } from 'node:crypto';
import { closeContent } from '../../../kernel/closedContent.ts';
import type { Tx } from '../../../kernel/database.ts';
import { placeOfResult } from '../../../kernel/domain/resultEvents.ts';
import { emit } from '../../../kernel/events.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { listResultsOf } from '../database/procedures.ts';
import { findLastResult, insertHandover, insertResult } from '../database/results.ts';
import { isResultType } from '../database/resultTypes.ts';
import { listUploads, type UploadRow } from '../database/uploads.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { isUsable } from '../rules/files/states.ts';
import {
  dossierNotAccessible,
  resultTypeNotFound,
  textMalformed,
  transitionNotAllowed,
} from '../rules/refusals.ts';
import {
  digestOfResult,
  type IssuedResult,
  judgeEnding,
  judgeHandover,
  malformed,
  mayResultIn,
  notAResultOf,
  readResult,
} from '../rules/result.ts';
import { uploadNotReady } from '../rules/supplement.ts';
import { isReadable } from '../rules/views.ts';
import type { FinishDossierInput, HandOverResultInput, IssuedResultInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';
import { readNote, takeStep } from './takeStep.ts';

/**
 * An officer ends the handling with a result or with the reason why there is none. The warehouse hears of a result with the commit, and
 * holds it from then on.
 */
export async function finishDossier(context: ContextType, input: FinishDossierInput) {
  return onDossier(context, 'finishDossier', input, async (tx, dossier, { parties }) => {
    const { signedIn, now } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const { result: typed = null, noResult = null } = input;
    const refused = judgeEnding(typed !== null, noResult !== null);
    if (refused !== undefined) return refused;
    const { text: note, fault } = readNote(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'ghi chú');
    const named = await judgeText(tx, dossier, parties, note, { day: dayOfPapers(dossier, now) });
    if (named !== undefined) return named;
    const issued = typed === null ? undefined : await readIssued(tx, dossier, parties, typed, now);
    if (issued !== undefined && '__typename' in issued) return issued;
    if (!(await takeStep(tx, context, dossier, 'FINISHED', note)))
      return transitionNotAllowed(dossier.status, 'kết thúc xử lý');
    const { dossierId } = dossier;
    const ending = { dossierId, noResult, note, issuedBy: signedIn.account, at: now };
    await insertResult(tx, {
      ...ending,
      ...(issued === undefined ? NO_PAPER : await issue(tx, context, dossier, issued)),
    });
    return { __typename: 'DossierFinished' as const, dossierId };
  });
}

const NO_PAPER = {
  resultType: null,
  documentId: null,
  holderId: null,
  uploadId: null,
  digest: null,
} as const;

interface Issued {
  result: IssuedResult;
  holder: ViewedParty;
  upload: UploadRow | undefined;
}

/** What is issued, or why it is not: whose it is, of what type, and with which file. */
async function readIssued(
  tx: Tx,
  { dossierId, procedureVersion }: DossierRow,
  parties: readonly ViewedParty[],
  typed: IssuedResultInput,
  now: Date,
) {
  const result = readResult(typed, now);
  if ('__typename' in result) return result;
  if (!(await isResultType(tx, result.resultType))) return resultTypeNotFound;
  const foreseen = await listResultsOf(tx, procedureVersion);
  if (!mayResultIn(foreseen, result.resultType)) return notAResultOf(foreseen);
  const holder = parties.find(({ role, view }) => role === typed.holder && isReadable(view));
  if (holder === undefined)
    return malformed(
      'result.holder',
      'Hồ sơ không có người hoặc tổ chức đã được đối chiếu ở vai này; hãy chọn đúng chủ giấy tờ.',
    );
  const upload = (await listUploads(tx, dossierId)).find(({ uploadId }) => uploadId === typed.upload);
  if (typed.upload != null && (upload?.isResult !== true || !isUsable(upload.state)))
    return uploadNotReady([typed.upload]);
  return { result, holder, upload } satisfies Issued;
}

/** Tells the warehouse of a paper; its values travel closed. */
async function issue(
  tx: Tx,
  { keys, now }: ContextType,
  dossier: DossierRow,
  { result, holder, upload }: Issued,
) {
  const { title, number, data, ...facts } = result;
  const documentId = randomUUID();
  await emit(tx, 'dossier.resultIssued', {
    ...{ dossierId: dossier.dossierId, documentId, holder: holder.subject, holderKind: holder.kind },
    ...{ ...facts, issuer: dossier.agency, at: now.toISOString() },
    content: closeContent(keys, JSON.stringify({ title, number, data }), placeOfResult(documentId)),
  });
  return {
    ...{ resultType: facts.resultType, documentId, holderId: holder.subject },
    ...{ uploadId: upload?.uploadId ?? null, digest: digestOfResult(result, upload?.sha256 ?? null) },
  };
}

/** An officer records how the result reached whoever asked for it. */
export async function handOverResult(context: ContextType, input: HandOverResultInput) {
  return onDossier(context, 'handOverResult', input, async (tx, dossier) => {
    const { dossierId, status } = dossier;
    const { signedIn, now: at } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const result = await findLastResult(tx, dossierId);
    if (status !== 'FINISHED' || result === undefined) return transitionNotAllowed(status, 'trả kết quả');
    const handed = judgeHandover(input, result.digest);
    if ('__typename' in handed) return handed;
    if (!(await takeStep(tx, context, dossier, 'RESULT_RETURNED', null)))
      return transitionNotAllowed(status, 'trả kết quả');
    const { resultId } = result;
    await insertHandover(tx, {
      dossierId,
      resultId,
      manner: input.manner,
      ...handed,
      officer: signedIn.account,
      at,
    });
    return { __typename: 'ResultHandedOver' as const, dossierId };
  });
}
