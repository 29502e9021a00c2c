import type { Seeding } from '../../../kernel/definition.ts';
import { accountOf } from '../../../nation/accounts.ts';
import { agencies, oneStopSystems, personas, portals } from '../../../nation/nation.ts';

/** Who leads the intake of their agency, and who keeps the directory for the Government Office. */
const LEADS = ['ha', 'phong', 'tuan'];
const ADMINISTRATORS = ['viet', 'phuong'];
/** Since when: the communes of today exist since then. */
const FROM = '2025-07-01';

/** The directory of the synthetic nation: its officers and one-stop systems. Dossiers are opened by people, not seeded. */
export async function seed({ sql, report }: Seeding): Promise<void> {
  const duties = personas.flatMap(({ key, role, agency }) => {
    const duty = ADMINISTRATORS.includes(key) ? 'ADMINISTER' : LEADS.includes(key) ? 'LEAD' : 'HANDLE';
    const isListed = role === 'OFFICER' || duty === 'ADMINISTER';
    return isListed && agency !== null ? [{ kind: 'DUTY', agency, account: accountOf(key), duty }] : [];
  });
  const systems = oneStopSystems.flatMap(({ clientId: client, name, agencyRoot: agency, attestedUntil }) => [
    { kind: 'SYSTEM', agency, client, client_kind: 'CONSUMER_SYSTEM', name },
    { kind: 'ATTESTATION', agency, client, number: '01/XN-ATTT', last_day: attestedUntil },
  ]);
  const reading = portals.map(({ clientId: client, owner: agency }) => {
    const name = `Cổng dịch vụ công: ${agencies.find(({ code }) => code === agency)?.name ?? agency}`;
    return { kind: 'SYSTEM', agency, client, client_kind: 'PORTAL', name };
  });
  const rows = JSON.stringify([...duties, ...systems, ...reading]);
  await sql`
    insert into directory_entries (kind, agency, account, duty, client, client_kind, name, number, from_day, until_day, basis,
      state, origin, entered_by, entered_at)
    select kind, agency, account, duty, client, client_kind, name, number, ${FROM}::date, last_day + 1, 'sandbox',
      'IN_FORCE', 'BEFORE', 'sandbox', ${FROM}::timestamptz
    from jsonb_to_recordset(${rows}::text::jsonb) as entry (kind text, agency text, account text, duty text, client text,
      client_kind text, name text, number text, last_day date)`;
  // Whoever is invented is sealed with the key of invented people (see rules/seal.ts).
  await sql`insert into nation (synthetic) values (true)`;
  report(`${duties.length} cán bộ, ${oneStopSystems.length} hệ thống một cửa`);
}
