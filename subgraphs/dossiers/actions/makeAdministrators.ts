import { randomUUID } from 'node:crypto';
import { insertLeaves } from '../../../kernel/audit.ts';
import type { Database } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { operatorLeaf } from '../../../kernel/operatorLeaf.ts';
import { insertEntry, listAdministrators, listKept, lockDirectory } from '../database/directoryEntries.ts';
import { GOVERNMENT_OFFICE } from '../rules/directory/authority.ts';
import { meets } from '../rules/directory/entry.ts';

export type FirstAdministrators =
  | 'MADE'
  /** These two are the administrators: the same order came again. */
  | 'MADE_BEFORE'
  | 'ADMINISTRATOR_EXISTS'
  | 'ANOTHER_ADMINISTRATOR'
  | 'ACCOUNT_AT_OTHER_AGENCY';

/**
 * Makes the first administrators of the Government Office: two, since what one proposes another confirms. Afterwards administrators are
 * made by administrators. Where a single one is left, who can confirm nothing, it gives her a second: she has to be one of the two, so
 * that nobody is outvoted from the machine.
 */
export function makeAdministrators(
  database: Database,
  keys: Keys,
  order: { accounts: readonly [string, string]; by: string; basis: string; now: Date },
): Promise<FirstAdministrators> {
  const { accounts, by, basis, now } = order;
  return database.jobTransaction(async (tx) => {
    await lockDirectory(tx);
    const fromDay = dayInVietnam(now);
    const [left, ...others] = await listAdministrators(tx, GOVERNMENT_OFFICE, fromDay);
    if (others.length > 0)
      return [left, ...others].every((one) => accounts.some((account) => account === one))
        ? 'MADE_BEFORE'
        : 'ADMINISTRATOR_EXISTS';
    if (left !== undefined && !accounts.includes(left)) return 'ANOTHER_ADMINISTRATOR';
    const term = { fromDay, untilDay: null };
    const kept = await listKept(tx, { accounts, clients: [], agencies: [] });
    if (kept.some((one) => one.agency !== GOVERNMENT_OFFICE && meets(one, term)))
      return 'ACCOUNT_AT_OTHER_AGENCY';
    for (const account of accounts.filter((one) => one !== left)) {
      const subject = await insertEntry(tx, {
        ...{ kind: 'DUTY', agency: GOVERNMENT_OFFICE, account, duty: 'ADMINISTER', ...term },
        ...{ unit: null, client: null, clientKind: null, name: null, number: null, purposes: null },
        ...{ list: null, code: null, means: null, url: null, events: null },
        ...{ basis, state: 'IN_FORCE', origin: 'FIRST', enteredBy: by, enteredAt: now },
      });
      const told = { at: now.toISOString(), request_id: randomUUID(), fields: ['administrators'], basis };
      await insertLeaves(tx, [operatorLeaf(keys, by, { ...told, subject })]);
    }
    return 'MADE';
  });
}
