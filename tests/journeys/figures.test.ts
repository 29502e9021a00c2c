/** Figures by the registered operations of each client: they follow a dossier from its acceptance on, and what everybody may read is the same to all. */
import postgres from 'postgres';
import { fileEveryCase, openForPortal, runAs } from '../support/portal.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
const PERIOD = { agency: AGENCY, from: '2026', to: '2026' };

describe.each(journeyTransports)('The figures of an agency, %s', (transport) => {
  let system: System;
  beforeAll(async () => {
    system = await openForPortal({ transport });
  }, 120_000);
  afterAll(() => system?.close());
  const work = () => system.test.house.get('dossiers').work();
  const totalOf = async () =>
    (await runAs(system, 'one-stop-dak-lak', 'minh', 'HandlingFigures', PERIOD)).total;

  it('follow a dossier that is filed at home and taken at the desk, which whoever leads there sees behind them', async () => {
    await work();
    const before = await totalOf();
    const [{ dossier } = { dossier: null }] = await fileEveryCase(system, '1.004845', AGENCY);
    for (const [name, input] of [
      ['TakeDossier', { dossier }],
      ['AcceptDossier', { dossier }],
    ] as const)
      await runAs(system, 'one-stop-dak-lak', 'ha', name, { input: { requestId: name, ...input } });
    await work();
    const after = await totalOf();
    expect(after.dossiers).toBe(before.dossiers + 1);
    const counted = ({ onTime }: typeof after) =>
      onTime.onTime + onTime.inTime + onTime.late + onTime.withoutDate;
    expect(counted(after)).toBe(after.dossiers);
    const behind = await runAs(system, 'one-stop-dak-lak', 'ha', 'FigureDossiers', { ...PERIOD, first: 100 });
    expect(behind.dossiers.nodes).toHaveLength(after.dossiers);
    expect(behind.dossiers.nodes[0]).toMatchObject({
      source: 'DESK',
      agency: { code: AGENCY, name: expect.any(String) },
    });
    const groups = { ...PERIOD, by: 'PROCEDURE', first: 100 };
    const told = await runAs(system, 'one-stop-dak-lak', 'minh', 'HandlingFigureGroups', groups);
    expect(told.groups.nodes).toContainEqual(expect.objectContaining({ key: '1.004845' }));
    const reuse = await runAs(system, 'one-stop-dak-lak', 'minh', 'ComponentReuse', {
      ...PERIOD,
      first: 100,
    });
    expect(reuse.components.nodes).toEqual(expect.any(Array));
  }, 120_000);

  it('that are public are read by whoever has no account, and once more by their id', async () => {
    const sql = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
    await sql`insert into frozen_months values ('2026-09-01', now() - interval '1 minute') on conflict do nothing`;
    await sql`insert into public_figures (figure_id, month, dossiers, on_time, in_time, late, without_date, online, reused,
      claimed_reuse, withheld_dossiers) values ('2026-09', '2026-09-01', 8, 6, 0, 2, 0, 4, 0, 0, 8) on conflict do nothing`;
    await sql.end({ timeout: 5 });
    const month = await runAs(system, 'public', 'lan', 'Statistics', { month: '2026-09' });
    expect(month.nodes).toMatchObject([
      { id: '2026-09', dossiers: 8, onTime: { rate: 0.75 }, online: { rate: 0.5 } },
    ]);
    expect(month.csv).toBe(
      'id,within,source,agency,procedureCode,dossiers,onTime,inTime,late,withoutDate,online,reused,claimedReuse,withheldDossiers\r\n2026-09,,,,,8,6,0,2,0,4,,,8\r\n',
    );
    expect(await runAs(system, 'public', 'lan', 'Statistic', { id: '2026-09' })).toEqual(month.nodes[0]);
    expect(await runAs(system, 'public', 'lan', 'Statistic', { id: '2026-09/DESK' })).toBeNull();
  });
});
