/** Who plays which part in a dossier. */
import { eq, sql } from 'drizzle-orm';
import type { Role } from '../../../schema/content.ts';
import type { Capacity } from '../../../schema/representation.ts';
import { type Statement, statement, type Tx } from '../../kernel/database.ts';
import type { PartyKind, Verification } from './tables.ts';
import { dossierParties } from './tables.ts';

/** One part. `subject` is the opaque id of the person or organisation. */
export interface PartyRow {
  dossierId: string;
  subject: string;
  role: Role;
  kind: PartyKind;
  /** Keyed hash of what was typed; null for the viewer's own record and for organisations. */
  typedHash: string | null;
  verification: Verification;
  /** In what right the opener acts for her; null for whoever was typed. */
  capacity: Capacity | null;
  /** Whether the child agreed; null where nobody need ask. */
  childConsent: boolean | null;
}

const columns = {
  dossierId: dossierParties.dossierId,
  subject: dossierParties.subject,
  role: dossierParties.role,
  kind: dossierParties.kind,
  typedHash: dossierParties.typedHash,
  verification: dossierParties.verification,
  capacity: dossierParties.capacity,
  childConsent: dossierParties.childConsent,
};

/** The parties of these dossiers, by role. */
export const partiesByDossiers: Statement<{ ids: string[] }, PartyRow[]> = statement((db) =>
  db
    .select(columns)
    .from(dossierParties)
    .where(sql`${dossierParties.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(dossierParties.role)
    .prepare('parties_by_dossiers'),
);

export async function listParties(tx: Tx, dossierId: string): Promise<PartyRow[]> {
  return tx
    .select(columns)
    .from(dossierParties)
    .where(eq(dossierParties.dossierId, dossierId))
    .orderBy(dossierParties.role);
}

export async function insertParties(tx: Tx, parties: PartyRow[]): Promise<void> {
  await tx.insert(dossierParties).values(parties);
}
