import type { z } from 'zod';
import type { Context } from '../../../../kernel/access.ts';
import {
  CATALOGUE_FILES_PATH,
  type fileLinkSchema,
  type filePieceSchema,
  type publicFileSchema,
} from '../../../../kernel/domain/files.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { type FileAction, type FileLink, judgeLink, makeLink } from '../../../../kernel/uploads/links.ts';
import { mayReadDrafts } from '../../officials/rules/delegation.ts';
import { type CatalogueFileRow, selectPublicPart } from '../database/files.ts';
import { type CatalogueUploadRow, selectUploadPart, selectUploads } from '../database/uploads.ts';
import { counts } from '../rules/states.ts';
import { type CatalogueIntake, isIntake } from '../upstream/port.ts';

/** @throws Failure SUBGRAPH_UNAVAILABLE where this process has not been told how files come in */
export function requireIntake({ upstream }: Pick<Context, 'upstream'>): CatalogueIntake {
  if (!isIntake(upstream)) throw new Failure('SUBGRAPH_UNAVAILABLE');
  return upstream;
}

/**
 * A link is for whoever it was made for, who needs the scope still.
 *
 * @throws Failure FILE_LINK_NOT_VALID, UNAUTHENTICATED, FORBIDDEN
 */
export function requireLink(
  { keys, now, signedIn }: Context,
  action: FileAction,
  asked: z.infer<typeof fileLinkSchema>,
): void {
  if (!isOpaqueId(asked.upload) || !judgeLink(keys, action, asked, signedIn.account, now))
    throw new Failure('FILE_LINK_NOT_VALID');
  const scopes = action === 'SEND' ? ['catalogue:write'] : ['catalogue:write', 'catalogue:govern'];
  if (!scopes.some((scope) => signedIn.scopes.includes(scope))) throw new Failure('FORBIDDEN');
}

export const isAwaited = ({ state, expiresAt }: CatalogueUploadRow, now: Date): boolean =>
  state === 'RECEIVING' && now < expiresAt;

/** Whether it is too late to send the rest. */
export const isOver = ({ state, expiresAt }: CatalogueUploadRow, now: Date): boolean =>
  state === 'RECEIVING' && now >= expiresAt;

export const describeOffset = ({ receivedBytes, sizeBytes, expiresAt }: CatalogueUploadRow) => ({
  offset: receivedBytes,
  sizeBytes,
  expiresAt: expiresAt.toISOString(),
});

/**
 * How far a file has come whose bytes are awaited, or were until a moment ago.
 *
 * @throws Failure FILE_LINK_NOT_VALID, FILE_GONE for one that was not taken or whose time is over
 */
export async function readOffset(context: Context, asked: z.infer<typeof fileLinkSchema>) {
  requireLink(context, 'SEND', asked);
  const [upload] = await context.read(selectUploads, { ids: [asked.upload] });
  if (upload === undefined) throw new Failure('FILE_LINK_NOT_VALID');
  if (upload.fileId === null || isOver(upload, context.now)) throw new Failure('FILE_GONE');
  return describeOffset(upload);
}

/**
 * One part of a file that counts, for an official of its agency or the Government Office, before everybody may read it.
 *
 * @throws Failure FILE_LINK_NOT_VALID, FILE_NOT_READY, NOT_FOUND for a part beyond the last
 */
export async function readPiece(context: Context, { part, ...asked }: z.infer<typeof filePieceSchema>) {
  requireLink(context, 'READ', asked);
  const [found] = await context.read(selectUploadPart, { id: asked.upload, part });
  if (found === undefined || !mayReadDrafts(context.signedIn, found.agency))
    throw new Failure('FILE_LINK_NOT_VALID');
  if (!counts(found.state)) throw new Failure('FILE_NOT_READY');
  if (found.bytes === null) throw new Failure('NOT_FOUND');
  const { parts, sizeBytes, mediaType, name } = found;
  return { bytes: found.bytes.toString('base64'), parts, sizeBytes, mediaType, name };
}

/**
 * What a public file is, with one of its parts where one is asked for.
 *
 * @throws Failure NOT_FOUND for a file that is not here or not public, and for a part beyond the last
 */
export async function readPublicFile(context: Context, { sha256, part }: z.infer<typeof publicFileSchema>) {
  const [found] = await context.read(selectPublicPart, { sha256, part: part ?? -1 });
  if (found === undefined || (part !== null && found.bytes === null)) throw new Failure('NOT_FOUND');
  const { parts, sizeBytes, mediaType, name } = found;
  return { bytes: found.bytes?.toString('base64') ?? null, parts, sizeBytes, mediaType, name };
}

/** Where everybody reads a file, as a path below the address of the gateway; null while it is not public, and where malware was found in it. */
export const urlOf = (file: CatalogueFileRow | undefined): string | null =>
  file?.publishedAt == null || file.quarantinedAt !== null ? null : `${CATALOGUE_FILES_PATH}/${file.sha256}`;

/** Where the viewer sends the rest: whoever opened the upload, while bytes are awaited. */
export function linkToSend({ keys, now, signedIn }: Context, upload: CatalogueUploadRow): FileLink | null {
  const { account } = signedIn;
  return isAwaited(upload, now) && upload.openedBy === account
    ? makeLink(keys, CATALOGUE_FILES_PATH, 'SEND', { upload: upload.id, account }, now)
    : null;
}

/** Where the viewer reads it, public or not. */
export const linkToRead = ({ keys, now, signedIn }: Context, upload: CatalogueUploadRow): FileLink | null =>
  counts(upload.state)
    ? makeLink(keys, CATALOGUE_FILES_PATH, 'READ', { upload: upload.id, account: signedIn.account }, now)
    : null;
