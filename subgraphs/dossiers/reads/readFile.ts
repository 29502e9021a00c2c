import type { z } from 'zod';
import { FILES_PATH, type fileLinkSchema, type filePieceSchema } from '../../../kernel/domain/files.ts';
import { isOpaqueId, type SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { Failure } from '../../../kernel/failure.ts';
import { openFileKey, openPart } from '../../../kernel/fileEncryption.ts';
import { decryptField } from '../../../kernel/identity.ts';
import { type FileAction, type FileLink, judgeLink, makeLink } from '../../../kernel/uploads/links.ts';
import { consultationOfUpload } from '../database/consultations.ts';
import {
  placeOfName,
  type UploadRow,
  type UploadWithFile,
  uploadsByIds,
  uploadWithFile,
} from '../database/uploads.ts';
import type { ContextType, UploadMapper } from '../mappers.ts';
import { isUsable } from '../rules/files/states.ts';
import { PROCEDURE_HANDLING } from '../rules/refusals.ts';
import type { FilesUpstream } from '../upstream/files/port.ts';
import { closeText } from './closeHomes.ts';
import { requireAttested } from './listIntake.ts';
import { readStanding } from './loaders.ts';
import { readDossier } from './readDossier.ts';

/** @throws Failure SUBGRAPH_UNAVAILABLE where files are not connected yet */
export function requireFiles({ upstream }: Pick<ContextType, 'upstream'>): FilesUpstream {
  if (upstream === undefined) throw new Failure('SUBGRAPH_UNAVAILABLE');
  return upstream;
}

/**
 * A link is for whoever it was made for. An officer's system is attested at every use.
 *
 * @throws Failure FILE_LINK_NOT_VALID, UNAUTHENTICATED
 */
export function requireLink(
  { keys, now, signedIn }: ContextType,
  action: FileAction,
  asked: z.infer<typeof fileLinkSchema>,
): void {
  const scope = action === 'SEND' ? 'dossier:write' : 'dossier:read';
  if (!isOpaqueId(asked.upload) || !judgeLink(keys, action, asked, signedIn.account, now))
    throw new Failure('FILE_LINK_NOT_VALID');
  if (!signedIn.scopes.includes(scope)) throw new Failure('FORBIDDEN');
}

export const describeOffset = ({ receivedBytes, sizeBytes, expiresAt }: UploadRow) => ({
  offset: receivedBytes,
  sizeBytes: sizeBytes ?? 0,
  expiresAt: (expiresAt ?? new Date(0)).toISOString(),
});

/** Whether nothing will come of an upload any more: its bytes are gone, or it is too late to send the rest. */
export const isGone = ({ fileId, state, expiresAt }: UploadRow, now: Date): boolean =>
  fileId === null || expiresAt === null || (state === 'RECEIVING' && now >= expiresAt);

/**
 * How far a file has come whose bytes are awaited, or were until a moment ago.
 *
 * @throws Failure FILE_LINK_NOT_VALID, FILE_GONE for one that was not taken or whose time is over
 */
export async function readOffset(context: ContextType, asked: z.infer<typeof fileLinkSchema>) {
  requireLink(context, 'SEND', asked);
  const [upload] = await context.read(
    uploadsByIds,
    { ids: [asked.upload] },
    (await readStanding(context)).any,
  );
  if (upload === undefined) throw new Failure('FILE_LINK_NOT_VALID');
  if (isGone(upload, context.now)) throw new Failure('FILE_GONE');
  return describeOffset(upload);
}

/**
 * One part of a file that can be read. Who may is judged anew at every part; that somebody reads it is written down with the first.
 *
 * @throws Failure FILE_LINK_NOT_VALID, FILE_NOT_READY, NOT_FOUND for a part beyond the last
 */
export async function readPiece(context: ContextType, asked: z.infer<typeof filePieceSchema>) {
  requireLink(context, 'READ', asked);
  if (context.signedIn.agency !== null) await requireAttested(context);
  const standing = await readStanding(context);
  const [found] = await context.read(uploadWithFile, { id: asked.upload }, standing.any);
  if (found === undefined) throw new Failure('FILE_LINK_NOT_VALID');
  const { upload, file } = found;
  const subjects = await findReadable(context, upload);
  if (subjects === undefined) throw new Failure('FILE_LINK_NOT_VALID');
  if (file === null || !isUsable(upload.state)) throw new Failure('FILE_NOT_READY');
  if (asked.part >= file.parts) throw new Failure('NOT_FOUND');
  context.purpose ??= { code: PROCEDURE_HANDLING, basis: null, dossier: upload.dossierId };
  if (asked.part === 0) for (const subject of subjects) context.audit.disclose(subject, 'Upload.readAt');
  return describePiece(context, { upload, file }, asked.part);
}

/** Whose data a file is that the viewer may read: one of their dossier, or of a paper about which their agency is asked. */
async function findReadable(
  context: ContextType,
  { dossierId, uploadId }: UploadRow,
): Promise<readonly SubjectId[] | undefined> {
  const { agency } = context.signedIn;
  if (agency !== null) {
    const [asked] = await context.read(consultationOfUpload, { id: uploadId, agency });
    if (asked !== undefined) return asked.subjects;
  }
  return (await readDossier(context, dossierId, 'Upload.readAt'))?.subjects;
}

async function describePiece(
  context: ContextType,
  { upload, file }: { upload: UploadRow; file: NonNullable<UploadWithFile['file']> },
  part: number,
) {
  const key = openFileKey(context.keys, file.fileId, file);
  const stored = await requireFiles(context).vault.get(file.fileId, part);
  return {
    bytes: openPart(key, file.fileId, part, stored).toString('base64'),
    parts: file.parts,
    sizeBytes: upload.sizeBytes ?? 0,
    mediaType: upload.mediaType ?? 'application/octet-stream',
    name: (await readName(context, upload)) ?? '',
  };
}

/** The name of a file as its sender gave it; null where none was taken in, or where it states a protected address. */
export function readName(context: ContextType, upload: UploadRow): Promise<string | null> {
  const { dossierId, uploadId, nameEncrypted, openedBy } = upload;
  const name =
    nameEncrypted === null ? null : decryptField(context.keys, nameEncrypted, placeOfName(uploadId));
  return closeText(context, dossierId, name, openedBy);
}

/** Where the viewer sends the rest: whoever opened the upload, while bytes are awaited. */
export function linkToSend({ keys, now, signedIn }: ContextType, upload: UploadMapper): FileLink | null {
  const { uploadId, state, openedBy, expiresAt } = upload;
  const isAwaited = state === 'RECEIVING' && expiresAt !== null && now < expiresAt;
  return isAwaited && openedBy === signedIn.account
    ? makeLink(keys, FILES_PATH, 'SEND', { upload: uploadId, account: signedIn.account }, now)
    : null;
}

/** Where the viewer reads it; whoever may read the dossier may read its files. */
export function linkToRead({ keys, now, signedIn }: ContextType, upload: UploadMapper): FileLink | null {
  return isUsable(upload.state) && upload.fileId !== null
    ? makeLink(keys, FILES_PATH, 'READ', { upload: upload.uploadId, account: signedIn.account }, now)
    : null;
}
