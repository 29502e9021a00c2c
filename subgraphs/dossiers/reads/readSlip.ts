/** Slips as files: read by the door under a link, like what was handed in, and drawn when they are asked for. */
import type { z } from 'zod';
import { FILES_PATH, type filePieceSchema, PART_BYTES_MAX } from '../../../kernel/domain/files.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { pathOfBinding } from '../../../kernel/domain/opened.ts';
import { Failure } from '../../../kernel/failure.ts';
import { decryptField } from '../../../kernel/identity.ts';
import { type FileLink, isLinkToPrint, makeLink } from '../../../kernel/uploads/links.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { sealPlace } from '../database/filed.ts';
import { placeOfSlip } from '../database/printedSlips.ts';
import type { ContextType } from '../mappers.ts';
import { isHandedIn } from '../rules/files/states.ts';
import { describeSlip, type SlipContent, type SlipFacts } from '../rules/printedSlip.ts';
import { PROCEDURE_HANDLING } from '../rules/refusals.ts';
import { isSynthetic } from '../rules/seal.ts';
import { drawSlip } from './drawSlip.ts';
import { requireAttested } from './listIntake.ts';
import { readStanding } from './loaders.ts';
import { readDossier } from './readDossier.ts';
import { readPiece, requireLink } from './readFile.ts';
import { readFiling } from './readFiling.ts';

type Asked = z.infer<typeof filePieceSchema>;

/** Where the viewer reads a slip as a file. @param id of the slip, of the supplement or of the result that was handed over */
export const linkToPrint = ({ keys, now, signedIn }: ContextType, id: string): FileLink =>
  makeLink(keys, FILES_PATH, 'PRINT', { upload: id, account: signedIn.account }, now);

/** One part of whatever a link leads to: of a file that was handed in, or of a slip. */
export const readPieceOrSlip = (context: ContextType, asked: Asked) =>
  isLinkToPrint(asked.link) ? readSlip(context, asked) : readPiece(context, asked);

/** @throws Failure FILE_LINK_NOT_VALID, FORBIDDEN for whoever may not read what the slip says, NOT_FOUND for a part beyond the last */
async function readSlip(context: ContextType, asked: Asked) {
  requireLink(context, 'PRINT', asked);
  if (context.signedIn.agency !== null) await requireAttested(context);
  const standing = await readStanding(context);
  const [place] = await context.read(placeOfSlip, { id: asked.upload }, standing.any);
  if (place === undefined) throw new Failure('FILE_LINK_NOT_VALID');
  const dossier = await readDossier(context, place.dossierId, 'Slip.file');
  const slip = await findIssued(context, place.dossierId, asked.upload);
  if (dossier === null || slip === undefined) throw new Failure('FILE_LINK_NOT_VALID');
  const facts = await readFacts(context, dossier, { ...slip, procedureName: place.procedureName });
  const printed = describeSlip(facts);
  const bytes = await drawSlip(printed, slip.issuedAt);
  const parts = Math.ceil(bytes.length / PART_BYTES_MAX);
  if (asked.part >= parts) throw new Failure('NOT_FOUND');
  context.purpose ??= { code: PROCEDURE_HANDLING, basis: null, dossier: dossier.dossierId };
  if (asked.part === 0) for (const subject of dossier.subjects) context.audit.disclose(subject, 'Slip.file');
  const start = asked.part * PART_BYTES_MAX;
  return {
    bytes: bytes.subarray(start, start + PART_BYTES_MAX).toString('base64'),
    ...{ parts, sizeBytes: bytes.length, mediaType: 'application/pdf' },
    name: `${printed.code} ${slip.content.kind}.pdf`,
  };
}

interface IssuedSlip {
  content: SlipContent;
  issuedAt: Date;
  agencyName: string | null;
}

/** A slip as this viewer may read it: what its texts say of a protected address is closed, as in the graph. */
async function findIssued(
  { loaders }: ContextType,
  dossierId: DossierId,
  id: string,
): Promise<IssuedSlip | undefined> {
  const [slips, supplements, handovers] = await Promise.all([
    loaders.slips.load(dossierId),
    loaders.supplements.load(dossierId),
    loaders.handovers.load(dossierId),
  ]);
  const slip = slips.find(({ slipId }) => slipId === id);
  if (slip !== undefined) return { ...slip, content: slip };
  const asked = supplements.find(({ requestId }) => requestId === id);
  if (asked !== undefined) return { ...asked, content: { ...asked, kind: 'SUPPLEMENT' }, issuedAt: asked.at };
  const handed = handovers.find(({ resultId }) => resultId === id);
  return handed && { ...handed, content: { ...handed, kind: 'HANDOVER' }, issuedAt: handed.at };
}

/**
 * What a slip says, the same for everybody who may read it: whoever may not read the name of the applicant as it was filed reads no slip, rather
 * than another one.
 */
async function readFacts(
  context: ContextType,
  dossier: DossierRow,
  slip: IssuedSlip & { procedureName: string | null },
): Promise<SlipFacts> {
  const { loaders, keys } = context;
  const { dossierId } = dossier;
  const [filing, found, kept, [seal], uploads] = await Promise.all([
    readFiling(context, dossier),
    loaders.cases.load(dossier),
    loaders.filedAnswers.load(dossierId),
    loaders.filedSeals.load(dossierId),
    loaders.uploads.load(dossierId),
  ]);
  if (filing === null || found?.content == null || seal === undefined || dossier.code === null)
    throw new Failure('FILE_LINK_NOT_VALID');
  const { questions, components } = found.content;
  const asksName = questions.find(
    ({ role, binding }) =>
      role === 'APPLICANT' && binding !== null && pathOfBinding(binding) === 'Person.fullName',
  );
  const name = filing.answers.find(({ key }) => key === asksName?.key);
  if (name === undefined && kept.some(({ key }) => key === asksName?.key)) throw new Failure('FORBIDDEN');
  const given = new Set([
    ...seal.onPaper,
    ...uploads
      .filter(
        ({ supplementId, isResult, state, problem }) =>
          supplementId === null && !isResult && isHandedIn(state, problem),
      )
      .map(({ component }) => component),
  ]);
  return {
    content: slip.content,
    issuedAt: slip.issuedAt,
    agency: { code: dossier.agency, name: slip.agencyName },
    dossier: { code: dossier.code, filedAt: dossier.filedAt, channel: dossier.channel },
    procedure: { code: dossier.procedureCode, name: slip.procedureName },
    applicantName: name?.value ?? null,
    handedIn: components.filter(({ code }) => given.has(code)).map((one) => one.name),
    names: new Map(components.map((one) => [one.code, one.name])),
    seal,
    synthetic: isSynthetic(decryptField(keys, seal.payloadEncrypted, sealPlace(dossierId))),
  };
}
