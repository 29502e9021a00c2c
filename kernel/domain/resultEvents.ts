/** How a result goes from the desk to the warehouse. An event is outside data, so its reader parses it. */
import { z } from 'zod';
import type { Branding } from './brand.ts';
import type { DossierId, SubjectId } from './opaqueId.ts';
import type { AgencyCode } from './scalars.ts';

const uuid = z.uuid();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * `dossier.resultIssued`, by dossiers: a paper that the handling of a dossier ended with, for the warehouse to hold. Its title, number and
 * data are closed (`kernel/closedContent.ts`) under `placeOfResult`.
 */
export const resultIssued = z.object({
  dossierId: uuid as Branding<DossierId>,
  documentId: uuid,
  /** Opaque id of the person or organisation whose paper it is. */
  holder: uuid as Branding<SubjectId>,
  holderKind: z.enum(['PERSON', 'ORGANIZATION']),
  resultType: z.string(),
  /** The agency that handled the dossier. */
  issuer: z.string() as Branding<AgencyCode, z.ZodString>,
  issuedOn: date,
  validFrom: date.nullable(),
  validUntil: date.nullable(),
  permanent: z.boolean(),
  form: z.enum(['STRUCTURED', 'DOCUMENT_ONLY']),
  content: z.string(),
  at: z.iso.datetime(),
});

/** `dossier.resultRevoked`, by dossiers: its agency has taken a result back, or issues another in its stead. */
export const resultRevoked = z.object({
  dossierId: uuid as Branding<DossierId>,
  documentId: uuid,
  at: z.iso.datetime(),
});

/** What is closed within `dossier.resultIssued`, as JSON. */
export const resultContent = z.object({
  title: z.string(),
  number: z.string().nullable(),
  data: z.array(z.object({ key: z.string(), value: z.string().nullable() })),
});

export const placeOfResult = (documentId: string): string => `dossier.resultIssued|${documentId}`;
