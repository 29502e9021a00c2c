import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { makeFileKey } from '../../../kernel/fileEncryption.ts';
import { encryptField } from '../../../kernel/identity.ts';
import { type AcceptedFile, judgeClaim } from '../../../kernel/uploads/claim.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { findOpenSupplement } from '../database/filing.ts';
import { isResultType } from '../database/resultTypes.ts';
import { countReceiving, insertStoredFile, insertUpload, placeOfName } from '../database/uploads.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { asksForFile, judgeComponents } from '../reads/judgeComponents.ts';
import { requireFiles } from '../reads/readFile.ts';
import {
  dossierNotAccessible,
  dossierNotDraft,
  resultTypeNotFound,
  transitionNotAllowed,
} from '../rules/refusals.ts';
import { malformed } from '../rules/result.ts';
import { supplementNotOpen } from '../rules/supplement.ts';
import type { OpenUploadInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';

/** How long the bytes are awaited: a line that breaks off in the evening is mended the next morning. */
const AWAITED_MS = 24 * 3_600_000;
/** Files of one dossier whose bytes are awaited at the same time. */
const RECEIVING_MAX = 50;

/**
 * Opens an upload to a draft, or for a supplement that waits for its answer. Refuses a paper that the state holds today: a copy from
 * the citizen proves less than the document itself (W3). The bytes come by the link of `Upload.sendTo`.
 */
export async function openUpload(context: ContextType, input: OpenUploadInput) {
  const { bytesMax } = requireFiles(context);
  return onDossier(context, 'openUpload', input, async (tx, dossier, { parties, lapsed }) => {
    const { dossierId } = dossier;
    if (lapsed.length > 0) return refuseLapsed(context, dossierId, lapsed, 'Mutation.openUpload');
    const isResult = input.forResult === true;
    const component = isResult ? RESULT : cleanLine(input.component ?? '');
    const refused = isResult
      ? judgeForResult(dossier, input, context.signedIn.agency !== null)
      : ((await judgeOccasion(tx, dossier, input.supplement ?? null, component)) ??
        (await judgePaper(
          tx,
          dossier,
          parties,
          { component, supplement: input.supplement ?? null },
          context.now,
        )));
    if (refused !== undefined) return refused;
    const claim = judgeClaim(input, bytesMax);
    if ('__typename' in claim) return claim;
    const resultType = input.resultType == null ? null : cleanLine(input.resultType);
    if (resultType !== null && !(await isResultType(tx, resultType))) return resultTypeNotFound;
    if ((await countReceiving(tx, dossierId)) >= RECEIVING_MAX) return tooManyUploads;
    const uploadId = await open(tx, context, claim, {
      dossierId,
      component,
      resultType,
      supplementId: input.supplement ?? null,
      isResult,
    });
    return { __typename: 'UploadOpened' as const, dossierId, uploadId };
  });
}

/** Under what the file of a result is listed. */
const RESULT = 'RESULT';

/** The file of a result is sent by an officer while they work on the dossier. */
function judgeForResult(
  { status }: DossierRow,
  { supplement, component }: OpenUploadInput,
  isOfficer: boolean,
) {
  if (!isOfficer) return dossierNotAccessible();
  if (supplement != null || component != null)
    return malformed(
      supplement != null ? 'supplement' : 'component',
      'Tệp kết quả không thuộc thành phần hồ sơ hay yêu cầu bổ sung nào.',
    );
  const isInWork = status === 'ACCEPTED' || status === 'IN_PROGRESS';
  return isInWork ? undefined : transitionNotAllowed(status, 'gửi tệp kết quả');
}

/**
 * What the state holds is not handed in, unless an officer asks for it with a reason; the file of a question is judged with its answer.
 */
async function judgePaper(
  tx: Tx,
  dossier: DossierRow,
  parties: readonly ViewedParty[],
  { component, supplement }: { component: string; supplement: string | null },
  now: Date,
) {
  const isTaken =
    supplement === null
      ? await asksForFile(tx, dossier, component)
      : await isAskedAnyway(tx, dossier, supplement, component);
  if (isTaken) return undefined;
  return judgeComponents(tx, dossier, parties, [component], dayInVietnam(now));
}

async function isAskedAnyway(
  tx: Tx,
  { dossierId }: DossierRow,
  supplement: string,
  code: string,
): Promise<boolean> {
  const open = await findOpenSupplement(tx, dossierId, supplement);
  return open?.held.some(({ component }) => component === code) === true;
}

/** A draft takes papers of its case; what is filed takes what its supplement asks for, and nothing else. */
async function judgeOccasion(tx: Tx, dossier: DossierRow, supplement: string | null, component: string) {
  if (supplement === null) return dossier.stage === 'DRAFT' ? undefined : dossierNotDraft();
  const open = await findOpenSupplement(tx, dossier.dossierId, supplement);
  const isAsked = open?.components.includes(component) && dossier.status === 'SUPPLEMENT_REQUESTED';
  return isAsked ? undefined : supplementNotOpen();
}

async function open(
  tx: Tx,
  { keys, now, signedIn }: ContextType,
  { name, mediaType, sizeBytes }: AcceptedFile,
  what: {
    dossierId: DossierRow['dossierId'];
    component: string;
    resultType: string | null;
    supplementId: string | null;
    isResult: boolean;
  },
): Promise<string> {
  const [uploadId, fileId] = [randomUUID(), randomUUID()];
  await insertStoredFile(tx, fileId, makeFileKey(keys, fileId));
  const nameEncrypted = encryptField(keys, name, placeOfName(uploadId));
  const upload = {
    ...what,
    fileId,
    mediaType,
    sizeBytes,
    nameEncrypted,
    at: now,
    openedBy: signedIn.account,
    expiresAt: new Date(now.getTime() + AWAITED_MS),
  };
  await insertUpload(tx, upload, uploadId);
  return uploadId;
}

const tooManyUploads = {
  __typename: 'TooManyUploads',
  message: `Hồ sơ đang chờ nhận ${RECEIVING_MAX} tệp; hãy gửi xong các tệp đã mở trước khi mở thêm.`,
} as const;
