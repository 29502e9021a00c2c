import { randomUUID } from 'node:crypto';
import { insertLeaves } from '../../../../kernel/audit.ts';
import type { Database, Tx } from '../../../../kernel/database.ts';
import { agencySubjectOf } from '../../../../kernel/identity.ts';
import type { Keys } from '../../../../kernel/keys.ts';
import { operatorLeaf } from '../../../../kernel/operatorLeaf.ts';
import { findAgencyKind, findPublisherKind, hasEnded } from '../../codeLists/database/agencies.ts';
import {
  type Delegation,
  hasOverlap,
  insertFromFile,
  listDelegationsOf,
  lockAccount,
  withdrawDelegationRow,
} from '../database/delegations.ts';
import type { Duty } from '../rules/delegation.ts';

/** What an import of the directory asks the catalogue: which agencies there are, and who is entrusted with what. */
export interface DutyQuestion {
  agencies: readonly string[];
  accounts: readonly string[];
  /** yyyy-MM-dd, in Vietnam. */
  today: string;
}

/** Reads what the directory has to be judged beside. */
export function readDuties(database: Database, { agencies, accounts, today }: DutyQuestion) {
  return database.jobRead(async (tx) => {
    const standings = new Map<string, { hasEnded: boolean; publishes: boolean }>();
    for (const code of agencies) {
      if ((await findAgencyKind(tx, code)) === undefined) continue;
      const publishes = (await findPublisherKind(tx, code, today)) !== null;
      standings.set(code, { hasEnded: await hasEnded(tx, code, today), publishes });
    }
    const duties: Delegation[] = [];
    for (const account of accounts) duties.push(...(await listDelegationsOf(tx, account)));
    return { agencies: standings, duties: duties.filter(({ withdrawnAt }) => withdrawnAt === null) };
  });
}

/** One duty that a file gives, or takes back at once. */
export type DutyChange =
  | { kind: 'GIVE'; account: string; agency: string; duty: Duty; from: string; until: string | null }
  | { kind: 'TAKE_BACK'; id: string; agency: string };

/** Writes what a file of the directory says of publishers: all of it or nothing. */
export function importDuties(
  database: Database,
  keys: Keys,
  { changes, by, now }: { changes: readonly (DutyChange & { basis: string })[]; by: string; now: Date },
): Promise<void> {
  return database.jobTransaction(async (tx) => {
    for (const change of changes) {
      if (change.kind === 'TAKE_BACK') await withdrawDelegationRow(tx, change.id, `operator/${by}`, now);
      else await give(tx, change, { by, now });
      const told = { at: now.toISOString(), request_id: randomUUID(), fields: ['import:directory'] };
      const subject = agencySubjectOf(change.agency);
      await insertLeaves(tx, [operatorLeaf(keys, by, { ...told, subject, basis: change.basis })]);
    }
  });
}

async function give(
  tx: Tx,
  { account, agency, duty, from, until }: Extract<DutyChange, { kind: 'GIVE' }>,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const term = { account, agency, duty, validFrom: from, validUntil: until };
  const delegation = { ...term, id: randomUUID(), grantedBy: `operator/${by}`, grantedAt: now };
  await lockAccount(tx, account);
  // Somebody entrusted them in the graph while the file was being judged: then it stands already.
  if (!(await hasOverlap(tx, delegation))) await insertFromFile(tx, delegation);
}
