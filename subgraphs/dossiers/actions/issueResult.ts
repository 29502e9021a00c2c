/** What it takes to issue a paper as the result of a dossier: at its end, and in the stead of one that was wrong. */
import { randomUUID } from 'node:crypto';
import { closeContent } from '../../../kernel/closedContent.ts';
import type { Tx } from '../../../kernel/database.ts';
import { placeOfResult } from '../../../kernel/domain/resultEvents.ts';
import { emit } from '../../../kernel/events.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { listResultsOf } from '../database/procedures.ts';
import { isResultType } from '../database/resultTypes.ts';
import { listUploads, type UploadRow } from '../database/uploads.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { isUsable } from '../rules/files/states.ts';
import { resultTypeNotFound } from '../rules/refusals.ts';
import {
  digestOfResult,
  type IssuedResult,
  malformed,
  mayResultIn,
  notAResultOf,
  readResult,
} from '../rules/result.ts';
import { uploadNotReady } from '../rules/supplement.ts';
import { isReadable } from '../rules/views.ts';
import type { IssuedResultInput } from '../types.generated.ts';

/** A result that may be issued. */
export interface Issued {
  result: IssuedResult;
  holder: ViewedParty;
  upload: UploadRow | undefined;
}

/** What is issued, or why it is not: whose it is, of what type, and with which file. */
export async function readIssued(
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
export async function issue(
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
