/** `npm run import:procedures` as a process of its own: killed, stopped, run again; its exit codes, its report and what is left to people. */
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { type Started, startCommand } from '../../support/processes.ts';
import { codeOf, makeRecord, packed, readReport, toLines, writeFile } from './records.ts';

const WITHIN_MS = 600_000;
const RECORDS = 600;
let open: TestHouse;
let owner: postgres.Sql;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
}, WITHIN_MS);
afterAll(async () => {
  await owner.end();
  await open.close();
});

const run = (...words: string[]): Started =>
  startCommand(['app/commands/importProcedures.ts', ...words], {
    DATABASE_URL_PROCEDURES: open.ownerUrl('procedures'),
  });

const file = writeFile(
  packed(toLines(Array.from({ length: RECORDS }, (_one, index) => makeRecord(codeOf(index + 1))))),
);

async function countVersions(): Promise<number> {
  const [row] = await owner<{ count: number }[]>`
    select count(*)::integer as count from procedures_versions where code like '7.%'`;
  return row?.count ?? 0;
}

describe('An import that is ended in the middle', () => {
  it(
    'goes on where it was killed and ends as if nothing had happened',
    async () => {
      const report = writeFile('');
      const words = [file, '--report', report, '--observed-on', '2026-11-20'];
      const killed = run(...words);
      await killed.find(/ (\d+) bản ghi \(records\)/);
      await killed.end('SIGKILL');
      const before = await countVersions();
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(RECORDS);

      const again = run(...words);
      expect(Number(await again.find(/tiếp tục từ bản ghi (\d+)/))).toBe(before + 1);
      expect(await again.ended).toBe(0);
      expect(await countVersions()).toBe(RECORDS);
      // The report is that of one run: each record once, in order, none lost and none told twice.
      const lines = readReport(report);
      expect(lines.map(({ position }) => position)).toEqual(
        Array.from({ length: RECORDS }, (_one, index) => index + 1),
      );
      expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['ACCEPTED']));
      const [events] =
        await owner`select count(*)::integer as count from outbox where payload ->> 'code' like '7.%'`;
      expect(events?.count).toBe(RECORDS);
    },
    WITHIN_MS,
  );

  it(
    'whose database goes away says how far it came, and goes on when it is called again',
    async () => {
      const other = writeFile(
        packed(toLines(Array.from({ length: RECORDS }, (_one, index) => makeRecord(codeOf(index + 5_001))))),
      );
      const broken = run(other, '--observed-on', '2026-11-20');
      await broken.find(/ (\d+) bản ghi \(records\)/);
      let hasEnded = false;
      void broken.ended.then(() => {
        hasEnded = true;
      });
      while (!hasEnded) {
        await owner`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(await broken.ended).toBe(4);
      await broken.find(/chạy lại để tiếp tục \(broke off, run again\)/);
      expect(await run(other, '--observed-on', '2026-11-20').ended).toBe(0);
    },
    WITHIN_MS,
  );
});

describe('What people have to look at', () => {
  it(
    'is a table made of the report, and counted, for a rehearsal too',
    async () => {
      const THANHPHANHOSO = [{ TRUONGHOP: null, GIAYTO: [{ TENGIAYTO: 'Giấy phép; hợp đồng thuê' }] }];
      const records = writeFile(toLines([makeRecord('7.800001', { THANHPHANHOSO }), makeRecord('7.800002')]));
      const [report, table] = [writeFile(''), writeFile('')];
      const started = run(records, '--report', report, '--to-check', table, '--dry-run');
      expect(await started.ended).toBe(0);
      expect(started.lines.join('\n')).toContain('? 1 chỗ của 1 bản ghi cần người xem');
      const [, line = ''] = readFileSync(table, 'utf8').split('\n');
      expect(line.split('\t').slice(0, 2)).toEqual(['7.800001', 'THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO']);
    },
    WITHIN_MS,
  );
});

describe('How the command ends', () => {
  it.each<[string, number, string[], string]>([
    [
      '1 when a record was refused and the others are in',
      1,
      [writeFile(toLines([makeRecord('7.900001'), { MATTHC: 'x' }]))],
      '1 nhận',
    ],
    ['3 when there is no such file', 3, ['/no/such/file'], 'ENOENT'],
  ])(
    'with %s',
    async (_what, code, words, said) => {
      const started = run(...words);
      expect(await started.ended).toBe(code);
      expect(started.lines.join('\n')).toContain(said);
      expect(started.lines.join('\n')).not.toMatch(/^\s+at /m);
    },
    WITHIN_MS,
  );
});
