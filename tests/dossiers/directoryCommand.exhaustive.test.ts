/** `npm run administrators` and `npm run import:directory` as processes of their own, on the databases of two registers. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { writeFile } from '../procedures/import/records.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { startCommand } from '../support/processes.ts';

const WITHIN_MS = 180_000;
let open: TestHouse;
let owner: postgres.Sql;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures', 'dossiers'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
}, WITHIN_MS);
afterAll(async () => {
  await owner.end();
  await open.close();
});

async function run(command: string, ...words: string[]): Promise<[code: unknown, told: string]> {
  const started = startCommand([`app/commands/${command}.ts`, ...words], {
    DATABASE_URL_PROCEDURES: open.ownerUrl('procedures'),
    DATABASE_URL_DOSSIERS: open.ownerUrl('dossiers'),
  });
  const code = await started.ended;
  return [code, started.lines.join('\n')];
}

const by = ['--by', 'Nguyễn Văn Vận Hành', '--basis', 'Quyết định 7/QĐ-UBND'];

/** Lines of officers whom nobody knows yet. */
const manyOfficers = (count: number): string[] =>
  Array.from({ length: count }, () => {
    const told = { kind: 'DUTY', account: randomUUID(), agency: 'H15.50.05', duty: 'HANDLE' };
    return JSON.stringify({ ...told, from: '2026-11-01' });
  });

describe('The commands of the directory', () => {
  it(
    'take a file in with a report, say the same of it again, and hand publishers to the catalogue',
    async () => {
      const records = [
        { kind: 'DUTY', account: 'new-officer', agency: 'H15.50.05', duty: 'LEAD', from: '2026-11-01' },
        { kind: 'DUTY', account: 'new-publisher', agency: 'G10', duty: 'ENTER', from: '2026-11-01' },
        { kind: 'DUTY', account: 'new-publisher', agency: 'H15.50.05', duty: 'HANDLE', from: '2026-11-01' },
        { kind: 'DUTY', account: 'nobody', agency: 'H98.1', duty: 'HANDLE', from: '2026-11-01' },
      ];
      const file = writeFile(records.map((one) => JSON.stringify(one)).join('\n'));
      const report = `${file}.report`;
      const first = await run('importDirectory', file, ...by, '--report', report);
      expect(first).toEqual([1, expect.stringContaining('2 nhận')]);
      expect(first[1]).toContain('ACCOUNT_AT_TWO_AGENCIES');
      const lines = readFileSync(report, 'utf8').trim().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { position: 1, code: 'new-officer', outcome: 'ACCEPTED' },
        { position: 2, outcome: 'ACCEPTED' },
        { position: 3, outcome: 'REFUSED', findings: [{ kind: 'ACCOUNT_AT_TWO_AGENCIES', before: 'G10' }] },
        { position: 4, outcome: 'REFUSED', findings: [{ kind: 'AGENCY_UNKNOWN' }] },
      ]);
      expect(await owner`select duty, granted_by from delegations where account = 'new-publisher'`).toEqual([
        { duty: 'ENTER', granted_by: 'operator/Nguyễn Văn Vận Hành' },
      ]);
      expect(await run('importDirectory', file, ...by)).toEqual([1, expect.stringContaining('2 không đổi')]);
    },
    WITHIN_MS,
  );

  it(
    'take a file of thousands in, by batches, and nothing where the report cannot be written',
    async () => {
      const file = writeFile(manyOfficers(3_000).join('\n'));
      const lost = await run('importDirectory', file, ...by, '--report', '/nonexistent/report');
      expect(lost[0]).toBe(3);
      expect(await run('importDirectory', file, ...by)).toEqual([0, expect.stringContaining('3000 nhận')]);
    },
    WITHIN_MS,
  );

  it(
    'say how far a file came that breaks off, and go on with it',
    async () => {
      const publisher = { kind: 'DUTY', account: 'late', agency: 'G10', duty: 'ENTER', from: '2026-11-01' };
      const file = writeFile([...manyOfficers(120), JSON.stringify(publisher)].join('\n'));
      const broken = await owner.begin(async (tx) => {
        await tx`lock table delegations in share mode`;
        return run('importDirectory', file, ...by);
      });
      expect(broken).toEqual([4, expect.stringContaining('100/121')]);
      expect((await run('importDirectory', file, ...by))[0]).toBe(0);
      expect(await owner`select duty from delegations where account = 'late'`).toHaveLength(1);
    },
    WITHIN_MS,
  );

  it(
    'make no administrator where there is one, and nothing without saying who and why',
    async () => {
      expect(await run('administrators', 'one', 'two', ...by)).toEqual([
        1,
        expect.stringContaining('there is an administrator already'),
      ]);
      expect((await run('administrators', 'one', 'two'))[0]).toBe(2);
      expect((await run('importDirectory', '/nonexistent', ...by))[0]).toBe(3);
    },
    WITHIN_MS,
  );
});
