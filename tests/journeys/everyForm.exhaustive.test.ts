/** The same for every record of the national database, each at an agency of a level that handles it. */
import './everyForm.test.ts';
import postgres from 'postgres';
import { takeIn } from '../procedures/import/records.ts';
import { findNationalRecords, giveLeaders } from '../support/nationalRecords.ts';
import { agencyFor, EXPLAINED, fileEveryCase, openForPortal } from '../support/portal.ts';
import type { System } from '../support/system.ts';

const COMMUNE = 'H15.50.05';
const PROVINCE = 'H15';
const FILED = 'DossierFiled';

/** How each form of a procedure ended, by form; what broke off is one ending of the procedure. */
async function endingsOf(system: System, code: string): Promise<[form: string, outcome: string][]> {
  try {
    const endings = await fileEveryCase(system, code, agencyFor(COMMUNE, PROVINCE));
    return endings.map(({ form, outcome }) => [form, outcome]);
  } catch (error) {
    return [[code, `broke off: ${error instanceof Error ? error.message : String(error)}`]];
  }
}

describe('A portal that knows the graph alone', () => {
  it('files every imported form, or is told by which rule it cannot', async () => {
    const records = findNationalRecords();
    const system = await openForPortal();
    const sql = postgres(system.test.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
    try {
      const { run } = await takeIn(system.test.house.get('procedures').database, records, {
        day: '2026-11-20',
        batchRecords: 20,
      });
      await system.test.house.settle();
      const imported = await sql<{ code: string; publisher: string }[]>`
        select distinct code, publisher from procedures_versions where origin = 'IMPORTED' order by code`;
      const ministries = new Set(imported.map(({ publisher }) => publisher).filter(isCode));
      await giveLeaders(system, [PROVINCE, ...ministries]);
      const told = new Map<string, string[]>();
      for (const { code } of imported)
        for (const [form, outcome] of await endingsOf(system, code))
          told.set(outcome, [...(told.get(outcome) ?? []), form]);
      console.log([...told].map(([outcome, forms]) => `${forms.length} ${outcome}`).join('\n'));
      const unexplained = [...told].filter(([outcome]) => outcome !== FILED && !EXPLAINED.has(outcome));
      expect(unexplained).toEqual([]);
      expect(imported).toHaveLength(run.accepted + run.repaired);
      expect(told.get(FILED)?.length ?? 0).toBeGreaterThan(0);
    } finally {
      await sql.end();
      await system.close();
    }
  }, 7_200_000);
});

/** A publisher that no list knows keeps its spelling. */
const isCode = (publisher: string): boolean => /^[A-Z]\d{2}$/.test(publisher);
