/** A text becomes a day or an id where it is checked, and nowhere else; each is a text wherever one is wanted. */

import type { z } from 'zod';
import type { Context } from '../../kernel/access.ts';
import type { AuditTrail } from '../../kernel/audit.ts';
import type { Tx } from '../../kernel/database.ts';
import {
  addYears,
  type Day,
  type dayInVietnam,
  type readDay,
  requireDay,
} from '../../kernel/domain/calendar.ts';
import type { dossierFiled, familyRegistered, procedurePublished } from '../../kernel/domain/events.ts';
import {
  type DossierId,
  isOpaqueId,
  type OrganizationId,
  type PaymentRequestId,
  type PersonId,
  type SubjectId,
  type VersionId,
} from '../../kernel/domain/opaqueId.ts';
import type { paymentSettled } from '../../kernel/domain/paymentEvents.ts';
import {
  judgeRepresentation,
  type listRepresented,
  type Mandate,
  type majorityDay,
  type Term,
} from '../../kernel/domain/representation.ts';
import type {
  AgencyCode,
  normalizeAgencyCode,
  normalizeProcedureCode,
  ProcedureCode,
} from '../../kernel/domain/scalars.ts';
import type { organizationIdOfTaxNumber, personIdOfNumber } from '../../kernel/identity.ts';
import type { Grant, Purpose, Viewer } from '../../kernel/tokens.ts';
import {
  type DossierRow,
  findDossier,
  insertOfficer,
  listOfficers,
} from '../../subgraphs/dossiers/database/dossiers.ts';
import { findMappedProcedure } from '../../subgraphs/dossiers/database/localCodes.ts';
import { listPeopleOf } from '../../subgraphs/dossiers/database/parties.ts';
import type { DossierAccess } from '../../subgraphs/dossiers/rules/access.ts';
import { askSoon } from '../../subgraphs/payments/database/collection.ts';
import type { FiledDossier } from '../../subgraphs/payments/database/payableDossiers.ts';
import {
  listRequestsById,
  type PaymentRequestRow,
} from '../../subgraphs/payments/database/paymentRequests.ts';
import type { PersonRecord } from '../../subgraphs/population/database/people.ts';
import { listServices } from '../../subgraphs/procedures/online/database/onlineChanges.ts';
import type { StopOnlineServiceInput } from '../../subgraphs/procedures/types.generated.ts';
import {
  closeVersion,
  type VersionHead,
  type versionIdOf,
} from '../../subgraphs/procedures/versions/database/versions.ts';
import type { WarehouseDocument } from '../../subgraphs/warehouse/rules/document.ts';
import { holds, type Same } from './expectType.ts';

holds<Same<ReturnType<typeof dayInVietnam>, Day>>();
holds<Same<ReturnType<typeof readDay>, Day | undefined>>();
holds<Same<ReturnType<typeof majorityDay>, Day>>();

const day = requireDay('2026-01-01');
const text: string = day;
const later: Day = addYears(day, 1);
const partial: string = addYears('2026', 1);
export const days: Term = { from: day, until: later };
export const texts = [text, partial];

// @ts-expect-error a text that nobody has checked is no day
export const unchecked: Day = '2026-01-01';
// @ts-expect-error a date known in part may be no day
export const inPart: Day = addYears('2026', 1);
// @ts-expect-error one kind of text is not another
export const mixed: PersonId = day;

declare const lan: PersonId;
declare const firm: OrganizationId;
const facts = { actor: lan, subject: firm, mandates: [], matter: 'WHOLE', today: day } as const;
judgeRepresentation(facts);
// @ts-expect-error nobody is judged on a day that nobody has checked
judgeRepresentation({ ...facts, today: '2026-01-01' });
// @ts-expect-error an organisation acts for nobody
judgeRepresentation({ ...facts, actor: firm });
// @ts-expect-error a text is nobody
judgeRepresentation({ ...facts, subject: '' });

declare const dossier: DossierId;
// @ts-expect-error a dossier is nobody
judgeRepresentation({ ...facts, actor: dossier });
// @ts-expect-error a dossier is nobody
judgeRepresentation({ ...facts, subject: dossier });

// Where a person's id comes from: what is signed, what is made of a number, what an event tells, what a column holds.
holds<Same<Viewer['personId'], PersonId | null>>();
holds<Same<ReturnType<typeof personIdOfNumber>, PersonId>>();
holds<Same<ReturnType<typeof organizationIdOfTaxNumber>, OrganizationId>>();
holds<Same<PersonRecord['personId'], PersonId>>();
holds<Same<DossierAccess['applicantId'], SubjectId | null>>();
holds<Same<WarehouseDocument['subject'], SubjectId>>();
holds<Same<Mandate['representative'], PersonId>>();
holds<Same<ReturnType<typeof listRepresented>, SubjectId[]>>();
export const granted = ({ subjects }: Grant): SubjectId[] => subjects.map(({ id }) => id);
export const kinOf = ({ nextOfKin }: z.output<typeof familyRegistered>): PersonId[] => nextOfKin;

/** What a reference names is a text until it is looked at; then it is of the kind that was asked for, and no other. */
export function read(reference: string): PersonId | undefined {
  // @ts-expect-error nobody has looked at it
  const unread: PersonId = reference;
  // @ts-expect-error it was asked for as another kind
  if (isOpaqueId<OrganizationId>(reference)) return reference;
  // @ts-expect-error nobody said of what kind
  if (isOpaqueId(reference)) return reference;
  return isOpaqueId<PersonId>(reference) ? reference : unread;
}

export function tell(audit: AuditTrail, context: Context, account: string): void {
  audit.disclose(lan, 'Person.fullName');
  // @ts-expect-error an account is nobody's id
  audit.disclose(account, 'Person.fullName');
  // @ts-expect-error a dossier is nobody whose log could say it
  audit.disclose(dossier, 'Person.fullName');
  // @ts-expect-error an account has no record
  context.mayRead(account, 'Person.fullName');
  // @ts-expect-error row-level security is widened by ids alone
  context.settings([account]);
}

// Where a dossier's id comes from.
holds<Same<DossierRow['dossierId'], DossierId>>();
holds<Same<Awaited<ReturnType<typeof findDossier>>, DossierRow | undefined>>();
export const filed = ({ dossierId }: z.output<typeof dossierFiled>): DossierId => dossierId;
export const named = ({ dossier: id }: Purpose): DossierId | null => id;

export async function handle(tx: Tx, reference: string): Promise<void> {
  // A reference is looked at there.
  await findDossier(tx, reference);
  await listOfficers(tx, dossier);
  // @ts-expect-error a person has no officers
  await listOfficers(tx, lan);
  // @ts-expect-error nobody has looked at it
  await listPeopleOf(tx, reference);
}

// Where the id of a version comes from, and that of a payment request.
holds<Same<ReturnType<typeof versionIdOf>, VersionId>>();
holds<Same<VersionHead['id'], VersionId>>();
holds<Same<DossierRow['procedureVersion'], VersionId>>();
holds<Same<Grant['procedureVersion'], VersionId>>();
holds<Same<FiledDossier['procedureVersion'], VersionId>>();
holds<Same<PaymentRequestRow['id'], PaymentRequestId>>();
export const published = ({ versionId }: z.output<typeof procedurePublished>): VersionId => versionId;
export const settled = ({ paymentRequestId }: z.output<typeof paymentSettled>): PaymentRequestId =>
  paymentRequestId;

declare const version: VersionId;
declare const payment: PaymentRequestId;

export async function collect(tx: Tx, context: Context, now: Date, reference: string): Promise<void> {
  await closeVersion(tx, version, day);
  // @ts-expect-error a dossier is no version
  await closeVersion(tx, dossier, day);
  // @ts-expect-error nobody has looked at it
  await closeVersion(tx, reference, day);
  await askSoon(tx, payment, now);
  // @ts-expect-error what is due for a dossier has an id of its own
  await askSoon(tx, dossier, now);
  // @ts-expect-error nobody has looked at it
  await askSoon(tx, reference, now);
  // A statement asks for the kind that its own parameter is of, whatever it is given.
  await context.read(listRequestsById, { ids: [payment] });
  // @ts-expect-error a version is no payment request
  await context.read(listRequestsById, { ids: [version] });
  // @ts-expect-error nobody has looked at it
  await context.read(listRequestsById, { ids: [reference] });
}

// Where the codes of agencies and procedures come from, which stand side by side.
holds<Same<ReturnType<typeof normalizeAgencyCode>, AgencyCode | undefined>>();
holds<Same<ReturnType<typeof normalizeProcedureCode>, ProcedureCode | undefined>>();
holds<Same<StopOnlineServiceInput['agency'], AgencyCode>>();
holds<Same<StopOnlineServiceInput['procedure'], ProcedureCode>>();
holds<Same<Viewer['agency'], AgencyCode | null>>();
holds<Same<DossierRow['agency'], AgencyCode>>();
holds<Same<DossierRow['procedureCode'], ProcedureCode>>();

declare const agency: AgencyCode;
declare const procedure: ProcedureCode;

export async function look(tx: Tx, written: string): Promise<void> {
  await listServices(tx, procedure, agency);
  // @ts-expect-error the procedure comes first
  await listServices(tx, agency, procedure);
  // @ts-expect-error nobody has read what was written
  await listServices(tx, written, agency);
  await insertOfficer(tx, dossier, written, agency);
  // @ts-expect-error the account comes first
  await insertOfficer(tx, dossier, agency, written);
  await findMappedProcedure(tx, agency, written);
  // @ts-expect-error a locality's own code is no agency's
  await findMappedProcedure(tx, written, agency);
}
