/** Who plays which part in a dossier. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Database, type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { Role } from '../../../kernel/domain/content.ts';
import type { DossierId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { Capacity } from '../../../kernel/domain/representation.ts';
import type { Verification } from '../rules/views.ts';
import type { PartyKind } from './tables.ts';
import { dossierParties, identityHashes } from './tables.ts';

/** One part. `subject` is the opaque id of the person or organisation. */
export interface PartyRow {
  dossierId: DossierId;
  subject: SubjectId;
  role: Role;
  kind: PartyKind;
  /** Keyed hash of what was typed; null for the viewer's own record and for organisations. */
  typedHash: string | null;
  verification: Verification;
  /** In what right the opener acts for them; null for whoever was typed. */
  capacity: Capacity | null;
  /** Whether the child agreed; null where nobody need ask. */
  childConsent: boolean | null;
  /** What a citizen typed, encrypted; null for everybody else. */
  typedEncrypted: Buffer | null;
}

/** As the dossier has it: what a citizen sees, whatever the registers may know of whom they typed. */
const asOpened = {
  dossierId: dossierParties.dossierId,
  subject: dossierParties.subject,
  role: dossierParties.role,
  kind: dossierParties.kind,
  typedHash: dossierParties.typedHash,
  verification: dossierParties.verification,
  capacity: dossierParties.capacity,
  childConsent: dossierParties.childConsent,
  typedEncrypted: dossierParties.typedEncrypted,
};

/** For an officer, whom a citizen typed is compared with the register at every reading (DOMAIN C1). */
const asRead = {
  ...asOpened,
  subject: sql<SubjectId>`coalesce(${identityHashes.personId}, ${dossierParties.subject})`,
  verification: sql<Verification>`case when ${dossierParties.verification} <> 'READ_AT_INTAKE'
    then ${dossierParties.verification} when ${identityHashes.personId} is null then 'NOT_VERIFIED' else 'VERIFIED' end`,
};
const typedAtIntake = (): SQL | undefined =>
  and(
    eq(dossierParties.verification, 'READ_AT_INTAKE'),
    eq(identityHashes.typedHash, dossierParties.typedHash),
  );
const ofDossiers = (): SQL => sql`${dossierParties.dossierId} = any(${sql.placeholder('ids')}::uuid[])`;

/** The parties of these dossiers, by role, as a citizen may know them: nobody is looked up. */
export const partiesByDossiers: Statement<{ ids: DossierId[] }, PartyRow[]> = statement((db) =>
  db
    .select(asOpened)
    .from(dossierParties)
    .where(ofDossiers())
    .orderBy(dossierParties.role)
    .prepare('parties_by_dossiers'),
);

/** The parties of these dossiers, by role, as an officer reads them. */
export const partiesForOfficer: Statement<{ ids: DossierId[] }, PartyRow[]> = statement((db) =>
  db
    .select(asRead)
    .from(dossierParties)
    .leftJoin(identityHashes, typedAtIntake())
    .where(ofDossiers())
    .orderBy(dossierParties.role)
    .prepare('parties_for_officer'),
);

export async function insertParties(tx: Tx, parties: PartyRow[]): Promise<void> {
  await tx.insert(dossierParties).values(parties);
}

/** Where the typed identity of a party lies, as its encryption is bound to it. */
export const typedPlace = (dossierId: DossierId, role: string): string =>
  `dossier_parties|typed_encrypted|${dossierId}|${role}`;

/** The people who take part in a dossier, whoever asks: under the job role only, for the audit. */
export async function listPeopleOf(tx: Tx, dossierId: DossierId): Promise<SubjectId[]> {
  const rows = await tx
    .selectDistinct({ subject: dossierParties.subject })
    .from(dossierParties)
    .where(and(eq(dossierParties.dossierId, dossierId), eq(dossierParties.kind, 'PERSON')));
  return rows.map((row) => row.subject);
}

/** The same outside a transaction. */
export const readPeopleOf = (database: Database, dossierId: DossierId): Promise<SubjectId[]> =>
  database.jobTransaction((tx) => listPeopleOf(tx, dossierId));
