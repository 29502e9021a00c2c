import type { Seeding } from '../../../kernel/definition.ts';
import { accountOf } from '../../../nation/accounts.ts';
import type { Duty } from '../officials/rules/delegation.ts';

/** Officials of the synthetic nation, and what the Government Office has entrusted them with. */
const DELEGATED: { persona: string; agency: string; duties: Duty[] }[] = [
  { persona: 'thu', agency: 'G01', duties: ['ENTER'] },
  { persona: 'trang', agency: 'G01', duties: ['CHECK'] },
  { persona: 'quan', agency: 'G01', duties: ['APPROVE'] },
  { persona: 'ngoc', agency: 'G01', duties: ['PUBLISH'] },
  { persona: 'linh', agency: 'G15', duties: ['ENTER', 'CHECK', 'APPROVE', 'PUBLISH'] },
  { persona: 'duc', agency: 'H15', duties: ['ENTER', 'CHECK', 'APPROVE', 'PUBLISH'] },
  { persona: 'hang', agency: 'G22', duties: ['ENTER'] },
  { persona: 'kien', agency: 'G22', duties: ['CHECK', 'APPROVE', 'PUBLISH'] },
];

const PROPOSED_BY = 'viet';
const CONFIRMED_BY = 'phuong';
const VALID_FROM = '2025-07-01';

export async function seedDelegations(sql: Seeding['sql']): Promise<void> {
  const rows = DELEGATED.flatMap(({ persona, agency, duties }) =>
    duties.map((duty) => ({ account: accountOf(persona), agency, duty })),
  );
  await sql`
    insert into delegations (id, account, agency, duty, valid_from, granted_by, granted_at, confirmed_by, confirmed_at)
    select uuidv7(), account, agency, duty, ${VALID_FROM}::date, ${accountOf(PROPOSED_BY)}, ${VALID_FROM}::timestamptz,
      ${accountOf(CONFIRMED_BY)}, ${VALID_FROM}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as delegation (account text, agency text, duty text)`;
}
