import type { Seeding } from '../../../kernel/definition.ts';
import { accountOf } from '../../../nation/accounts.ts';
import { oneStopSystems, personas } from '../../../nation/nation.ts';

/** The directory of the synthetic nation: its officers and one-stop systems. Dossiers are opened by people, not seeded. */
export async function seed({ sql, report }: Seeding): Promise<void> {
  const officers = personas.flatMap((persona) =>
    persona.role === 'OFFICER' && persona.agency !== null
      ? [{ account: accountOf(persona.key), agency: persona.agency, client: persona.clientId }]
      : [],
  );
  const systems = oneStopSystems.map((system) => ({
    client_id: system.clientId,
    agency_root: system.agencyRoot,
    attested_until: system.attestedUntil,
  }));
  await sql`insert into officers ${sql(officers)}`;
  await sql`insert into consumer_systems ${sql(systems)}`;
  // Whoever is invented is sealed with the key of invented people (see rules/seal.ts).
  await sql`insert into nation (synthetic) values (true)`;
  report(`${officers.length} cán bộ, ${systems.length} hệ thống một cửa`);
}
