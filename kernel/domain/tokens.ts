/** What the signed tokens between our processes say: envelopes, grants, attestations. Signing and checking is the kernel's. */

import { z } from 'zod';
import type { Branding } from './brand.ts';
import type { DossierId, PersonId, SubjectId, VersionId } from './opaqueId.ts';
import type { AgencyCode } from './scalars.ts';

const viewerSchema = z.object({
  kind: z.enum(['CITIZEN', 'OFFICER', 'SYSTEM', 'PUBLISHER', 'GOVERNMENT_OFFICE', 'ADMINISTRATOR']),
  /** Opaque account id. */
  account: z.string().min(1).max(100),
  /** Opaque Person.id of a citizen. */
  personId: (z.uuid() as Branding<PersonId>).nullable(),
  /** Agency an officer acts for, root first. */
  agency: (z.string().max(40) as Branding<AgencyCode, z.ZodString>).nullable(),
  /** The system through which the viewer came. */
  client: z.string().min(1).max(100),
  /** As many as a token may hold: a caller with too many must not look like a gateway that cannot sign. */
  scopes: z.array(z.string().max(2_000)).max(1_000),
  /** Level of the citizen's electronic identity; absent means the lower level. */
  assurance: z.literal([1, 2]).optional(),
});
export type Viewer = Readonly<z.infer<typeof viewerSchema>>;

const purposeSchema = z.object({
  /** Code of the purpose, e.g. PROCEDURE_HANDLING. */
  code: z.string().max(60),
  /** Legal basis as cited. */
  basis: z.string().max(200).nullable(),
  /** Opaque dossier id. */
  dossier: (z.uuid() as Branding<DossierId>).nullable(),
  /** Signed by dossiers beside a stated purpose: the system through which the viewer came is attested. */
  attestation: z.string().max(2000).optional(),
});
export type Purpose = z.infer<typeof purposeSchema>;

export const envelopeSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  jti: z.uuid(),
  iat: z.number(),
  exp: z.number(),
  path: z.string(),
  body: z.string().length(43),
  requestId: z.string().max(100),
  operation: z.string().max(200).nullable(),
  /** Absolute, in milliseconds since 1970. */
  deadline: z.number(),
  viewer: viewerSchema.nullable(),
  purpose: purposeSchema.nullable(),
  /** The grant as dossiers signed it. */
  grant: z.string().max(8000).nullable(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

export const grantSchema = z.object({
  jti: z.uuid(),
  iat: z.number(),
  exp: z.number(),
  /** Account and agency of the viewer it was given to. */
  account: z.string(),
  agency: z.string().nullable(),
  /**
   * Whoever may be read, by part. `typed` is the keyed hash of what was typed to verify; null where nothing was. `reads`
   * are the only coordinates that are opened, those that the form asks of the part: `Person.fullName`,
   * `Organization.name`, `Document[KQ.G15.000031].number`, `Document[KQ.G15.000031].data.fatherName`, or a whole paper as
   * `Document[KQ.G15.000031]`.
   */
  subjects: z.array(
    z.object({
      role: z.string(),
      kind: z.enum(['PERSON', 'ORGANIZATION']),
      id: z.uuid() as Branding<SubjectId>,
      typed: z.string().nullable(),
      reads: z.array(z.string().max(120)).max(200),
    }),
  ),
  /** Parts that somebody plays of whom nothing may be read for this viewer, and why. */
  unread: z.array(z.object({ role: z.string(), why: z.enum(['READ_AT_INTAKE', 'NOT_VERIFIED']) })),
  procedureVersion: z.uuid() as Branding<VersionId>,
  caseCode: z.string(),
  channel: z.string(),
  dossier: z.uuid() as Branding<DossierId>,
  purpose: z.string(),
});
export type Grant = z.infer<typeof grantSchema>;

/** Signed by dossiers: whether the viewer's client system is attested. Like a grant, but about no person. */
export const attestationSchema = grantSchema
  .pick({ jti: true, iat: true, exp: true, account: true, agency: true, purpose: true })
  .extend({ client: z.string() });
