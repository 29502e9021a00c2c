/** The same for every record of the national database that stands beside the project; where there is none, nothing is looked at. */
import './everyForm.test.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { projectRoot } from '../../app/environment/environment.ts';
import { takeIn } from '../procedures/import/records.ts';
import { EXPLAINED, fileEveryCase, openForPortal } from '../support/portal.ts';

const RECORDS = join(projectRoot, '../shared/data/national-procedures.jsonl.gz');
const COMMUNE = 'H15.50.05';

describe('A portal that knows the graph alone', () => {
  it('files every imported form, or is told by which rule it cannot', async () => {
    if (!existsSync(RECORDS)) return;
    const system = await openForPortal();
    const sql = postgres(system.test.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
    try {
      await takeIn(system.test.house.get('procedures').database, RECORDS, {
        day: '2026-11-20',
        batchRecords: 20,
      });
      await system.test.house.settle();
      const imported = await sql<{ code: string }[]>`
        select distinct code from procedures_versions where origin = 'IMPORTED' order by code`;
      const told = new Map<string, string[]>();
      for (const { code } of imported)
        for (const { form, outcome } of await fileEveryCase(system, code, COMMUNE))
          told.set(outcome, [...(told.get(outcome) ?? []), form]);
      const unexplained = [...told].filter(
        ([outcome]) => outcome !== 'DossierFiled' && !EXPLAINED.has(outcome),
      );
      expect(unexplained).toEqual([]);
      expect(imported.length).toBeGreaterThan(2_000);
      expect(told.get('DossierFiled')?.length).toBeGreaterThan(100);
    } finally {
      await sql.end();
      await system.close();
    }
  }, 3_600_000);
});
