/**
 * The facts that subgraphs tell one another, as they stand in the outbox. A reader parses what it takes in with these
 * schemas: an event is outside data. None of them carries a personal number, a name or any other value of a person.
 */

import { z } from 'zod';
import type { Branding } from './brand.ts';
import type { ProcedureContent } from './content.ts';
import { leafShape } from './leaf.ts';
import type { DossierId, OrganizationId, PersonId, SubjectId, VersionId } from './opaqueId.ts';
import type { AgencyCode, ProcedureCode } from './scalars.ts';

const uuid = z.uuid();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Whether a procedure concerns property or the person; UNKNOWN, which is neither, until it is classified. */
export const matter = z.enum(['PROPERTY', 'PERSON', 'UNKNOWN']);
export type Matter = z.infer<typeof matter>;

/** `procedure.published`, by procedures: one immutable version with everything in it. */
export const procedurePublished = z.object({
  versionId: uuid as Branding<VersionId>,
  code: z.string() as Branding<ProcedureCode, z.ZodString>,
  version: z.number().int(),
  inForceFrom: date,
  inForceTo: date.nullable(),
  // Checked by the publication rule before it was published; its own subgraph is the authority on its shape.
  content: z.custom<ProcedureContent>((value) => typeof value === 'object' && value !== null),
  // Not said of what was published before there was such a word.
  matter: matter.default('UNKNOWN'),
});

/** `procedure.classified`, by procedures: what a version is now, since the lists say something else of it. */
export const procedureClassified = z.object({ versionId: uuid as Branding<VersionId>, matter });

/** `procedure.repealed`, by procedures: the first day on which a version is no longer in force. */
export const procedureRepealed = z.object({ versionId: uuid as Branding<VersionId>, inForceTo: date });

/** `localCode.mapped`, by procedures: what a province's own code stands for since this version; null: nothing any more. */
export const localCodeMapped = z.object({
  /** The root of the locality, such as H15. */
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  localCode: z.string(),
  procedureCode: (z.string() as Branding<ProcedureCode, z.ZodString>).nullable(),
  version: z.number().int().positive(),
});

/** How far an online service goes (mức độ dịch vụ công trực tuyến): one that only informs takes no dossier. */
export const onlineLevel = z.enum(['INFORMATION', 'PARTIAL', 'FULL']);

/**
 * `onlineService.changed`, by procedures: every online service that a procedure has had at an agency, with its stops. It replaces
 * what an earlier revision said of the two. The first of two days is in it, the second no longer.
 */
export const onlineServicesChanged = z.object({
  procedure: z.string() as Branding<ProcedureCode, z.ZodString>,
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  revision: z.number().int().positive(),
  services: z.array(
    z.object({
      level: onlineLevel,
      from: date,
      to: date.nullable(),
      stops: z.array(z.object({ from: date, until: date.nullable() })),
    }),
  ),
});
export type ToldServices = z.output<typeof onlineServicesChanged>;

/** `agency.listed`, by procedures: what kind of agency a code of the list stands for, such as PROVINCE or COMMUNE, and its name then. */
export const agencyListed = z.object({
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  kind: z.string(),
  /** Absent in what was told before names were. */
  name: z.string().optional(),
});

/** `resultType.listed`, by procedures: a code that the list of result types has. */
export const resultTypeListed = z.object({ resultType: z.string() });

/**
 * `calendar.decided`, by procedures: a decision on days on which the state's offices are closed or work, once it is confirmed. One of
 * a later day goes before an earlier one; of one day, the one confirmed last. `changes` says what it changed.
 */
export const calendarDecided = z.object({
  /** There is one calendar. */
  calendar: z.literal('VN'),
  decisionId: uuid,
  number: z.string(),
  decidedOn: date.nullable(),
  position: z.number().int().positive(),
  /** The stretch that it settles beside its own days. */
  settles: z.object({ from: date, until: date }).nullable(),
  days: z.array(z.object({ day: date, kind: z.enum(['OFF', 'WORK']) })),
  changes: z.array(
    z.object({
      day: date,
      before: z.enum(['WORKING', 'OFF', 'OPEN']),
      after: z.enum(['WORKING', 'OFF', 'OPEN']),
    }),
  ),
});

/** `localCode.unmapped`, by dossiers: a dossier was to be opened with a code that is not mapped. */
export const localCodeUnmapped = z.object({
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  localCode: z.string(),
  at: z.string(),
});

/**
 * `mapping.confirmed` and `mapping.rejected`, by procedures: what an official decided about one result type of one
 * component. A later decision about the two replaces it from its first day. Who decided stays with the catalogue.
 */
export const mappingDecided = z.object({
  decisionId: uuid,
  procedure: z.string() as Branding<ProcedureCode, z.ZodString>,
  component: z.string(),
  resultType: z.string(),
  state: z.enum(['CONFIRMED', 'REJECTED']),
  basis: z.string(),
  validFrom: date,
  decidedAt: z.iso.datetime(),
});

/**
 * `person.registered` and `person.corrected`, by population: the keyed hashes of what may be typed to mean this person,
 * one per number, and the opaque ids of old numbers. It replaces the previous event about the person.
 */
export const personIdentity = z.object({
  personId: uuid as Branding<PersonId>,
  aliases: z.array(uuid),
  typedHashes: z.array(z.string()),
  /** The same of number and name alone, as reports name owners; missing in events older than this field. */
  namedHashes: z.array(z.string()).default([]),
});

const term = z.object({ from: date, until: date.nullable() });

/**
 * `family.registered`, by population: who may act for this person by law, and the next of kin once the person has died. It
 * replaces the previous event, so that an empty list ends every right. Of the birth date it tells only the day of majority.
 */
export const familyRegistered = z.object({
  personId: uuid as Branding<PersonId>,
  parents: z.array(
    z.object({ personId: uuid as Branding<PersonId>, minorUntil: date, restricted: term.nullable() }),
  ),
  guardians: z.array(
    term.extend({
      personId: uuid as Branding<PersonId>,
      scope: z.enum(['WHOLE', 'PROPERTY']),
      /** Null where the ward needs a guardian for another reason than age. */
      minorUntil: date.nullable(),
    }),
  ),
  /** Spouse, parents and children, once the person has died; missing in events older than this field. */
  nextOfKin: z.array(uuid as Branding<PersonId>).default([]),
});

/** `evidence.held` and `evidence.revoked`, by warehouse: the state of one document, replacing what was said before. */
export const evidence = z.object({
  documentId: uuid,
  /** Opaque id of the person or organisation who holds it. */
  subject: uuid as Branding<SubjectId>,
  resultType: z.string(),
  form: z.enum(['STRUCTURED', 'DOCUMENT_ONLY']),
  state: z.enum(['VALID', 'REVOKED', 'IN_REVIEW']),
  validFrom: date.nullable(),
  validUntil: date.nullable(),
  permanent: z.boolean(),
  recordVersion: z.string(),
});

/** `organization.registered`, by warehouse: who may act for an organisation, and when. */
export const organizationRegistered = z.object({
  organizationId: uuid as Branding<OrganizationId>,
  representatives: z.array(
    z.object({ personId: uuid as Branding<PersonId>, from: date, until: date.nullable() }),
  ),
});

/** `dossier.filed`, by dossiers: what payments needs to know to collect what is due; procedures only counts it. */
export const dossierFiled = z.object({
  dossierId: uuid as Branding<DossierId>,
  code: z.string(),
  procedureVersion: uuid as Branding<VersionId>,
  caseCode: z.string(),
  channel: z.enum(['COUNTER', 'ONLINE', 'POST']),
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  /** Opaque id of the person or organisation that applies. */
  applicant: uuid as Branding<SubjectId>,
  /** Accounts that may act on it: who opened it and who is assigned. */
  accounts: z.array(z.string()),
  filedAt: z.string(),
});

/** `dossier.handed`, by dossiers: which officers have got a filed dossier, and who has lost it. */
export const dossierHanded = z.object({
  dossierId: uuid as Branding<DossierId>,
  /** Accounts. */
  added: z.array(z.string()),
  removed: z.array(z.string()),
});

/** `dossier.closed`, by dossiers: handling has ended. */
export const dossierClosed = z.object({
  dossierId: uuid as Branding<DossierId>,
  status: z.string(),
  at: z.string(),
});

const count = z.number().int().nonnegative();

/** `service.measured`, by dossiers: how a procedure was really done online at an agency in the last year. Numbers, and nobody's name. */
export const serviceMeasured = z.object({
  procedure: z.string() as Branding<ProcedureCode, z.ZodString>,
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  measuredOn: date,
  /** Online dossiers that have ended, and those of them that still took a paper or a visit. */
  ended: count,
  visited: count,
  /** Dossiers that are dated, and the calendar days that they took together. */
  onlineHandled: count,
  onlineDays: count,
  counterHandled: count,
  counterDays: count,
});

/** `access.leaf`, from every audit stream: one disclosure or refusal. Leaves from before there were reasons say none. */
export const accessLeaf = z.object({
  ...leafShape,
  refusal: leafShape.refusal.default(null),
  attempts: leafShape.attempts.default(1),
});

/** `access.checkpoint`, by every subgraph: the signed note over its sealed audit log. */
export const accessCheckpoint = z.object({ note: z.string().max(2_000) });
