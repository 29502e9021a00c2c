/**
 * The same for every record of the national database. The records are no part of the project: they stand beside it, or NATIONAL_RECORDS names their file
 * (packed or not), which may hold a part of them. Without them this test says so and fails: that every form was filed must not be read from a run that
 * filed none.
 */
import './everyForm.test.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { projectRoot } from '../../app/environment/environment.ts';
import { takeIn } from '../procedures/import/records.ts';
import { agencyFor, EXPLAINED, fileEveryCase, openForPortal } from '../support/portal.ts';
import { PATIENT, type System } from '../support/system.ts';

const RECORDS =
  process.env.NATIONAL_RECORDS ?? join(projectRoot, '../shared/data/national-procedures.jsonl.gz');
const COMMUNE = 'H15.50.05';
const FILED = 'DossierFiled';

/** How each form of a procedure ended, by form; what broke off is one ending of the procedure. */
async function endingsOf(system: System, code: string): Promise<[form: string, outcome: string][]> {
  try {
    const endings = await fileEveryCase(system, code, agencyFor(COMMUNE));
    return endings.map(({ form, outcome }) => [form, outcome]);
  } catch (error) {
    return [[code, `broke off: ${error instanceof Error ? error.message : String(error)}`]];
  }
}

describe('A portal that knows the graph alone', () => {
  it('files every imported form, or is told by which rule it cannot', async () => {
    if (!existsSync(RECORDS)) {
      throw new Error(
        `No form was filed: there are no national records at ${RECORDS}. Name their file with NATIONAL_RECORDS, or leave this test out by name.`,
      );
    }
    const system = await openForPortal({ courierLimits: PATIENT });
    const sql = postgres(system.test.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
    try {
      const { run } = await takeIn(system.test.house.get('procedures').database, RECORDS, {
        day: '2026-11-20',
        batchRecords: 20,
      });
      await system.test.house.settle();
      const imported = await sql<{ code: string }[]>`
        select distinct code from procedures_versions where origin = 'IMPORTED' order by code`;
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
