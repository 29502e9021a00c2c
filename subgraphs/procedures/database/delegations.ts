import { eq } from 'drizzle-orm';
import type { Tx } from '../../kernel/database.ts';
import { opaqueId } from '../../kernel/identity.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { DelegationTerm, Duty } from '../rules/delegation.ts';
import { delegations } from './publicationTables.ts';

/** One duty of one official for one agency, with who gave it and who took it back. */
export interface Delegation extends DelegationTerm {
  id: string;
  /** Opaque account of the official. */
  account: string;
  duty: Duty;
  grantedBy: string;
  grantedAt: Date;
  withdrawnBy: string | null;
}

const columns = {
  id: delegations.id,
  account: delegations.account,
  agency: delegations.agency,
  duty: delegations.duty,
  validFrom: delegations.validFrom,
  validUntil: delegations.validUntil,
  grantedBy: delegations.grantedBy,
  grantedAt: delegations.grantedAt,
  withdrawnBy: delegations.withdrawnBy,
  withdrawnAt: delegations.withdrawnAt,
};

/** Everything an account was ever entrusted with; few rows, and which of them holds today is for the rule to say. */
export async function listDelegationsOf(tx: Tx, account: string): Promise<Delegation[]> {
  return tx.select(columns).from(delegations).where(eq(delegations.account, account)).limit(1_000);
}

/** The id under which the audit log has an agency: a log entry is about an id, never about a code that anybody can read. */
export const agencySubjectOf = (keys: Keys, agency: string): string =>
  opaqueId(keys, 'person/record', `agency/${agency}`);
