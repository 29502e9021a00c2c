/** The commands that feed the registers, as processes of their own. */
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { blindIndex, personIdOfProvider } from '../../kernel/identity.ts';
import { packed, toLines, writeFile } from '../procedures/import/records.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { startCommand } from '../support/processes.ts';

const WITHIN_MS = 240_000;
let open: TestHouse;
let owner: postgres.Sql;

beforeAll(async () => {
  open = await openHouse();
  owner = postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });
}, WITHIN_MS);
afterAll(async () => {
  await owner.end();
  await open.close();
});

async function run(command: string, ...words: string[]): Promise<[code: unknown, told: string]> {
  const started = startCommand([`app/commands/${command}.ts`, ...words], {
    DATABASE_URL_POPULATION: open.ownerUrl('population'),
    DATABASE_URL_WAREHOUSE: open.ownerUrl('warehouse'),
  });
  const code = await started.ended;
  return [code, started.lines.join('\n')];
}

const told = { version: 1, recordedAt: '2026-06-01T08:00:00+07:00' };
/** Somebody whom nobody knows yet. */
const person = (serial: number) => ({
  ...{ ...told, record: `R-${serial}`, personalNumber: `001190${String(700_000 + serial)}` },
  ...{ fullName: 'Trịnh Thị Hạnh', gender: 'FEMALE', birthDate: '1990', lifeStatus: 'ALIVE' },
});
const people = (from: number, count: number) =>
  Array.from({ length: count }, (_one, index) => person(from + index));

describe('The commands that feed the registers', () => {
  it(
    'take a packed file in with a report that holds nothing of anybody, and say the same of it again',
    async () => {
      const records = [...people(1, 450), { ...person(451), birthDate: '1991' }, []];
      const file = writeFile(packed(toLines(records)));
      const report = `${file}.report`;
      const first = await run('importPeople', file, '--report', report);
      expect(first).toEqual([1, expect.stringContaining('! 452 bản ghi (records): 450 thêm')]);
      expect(first[1]).toContain('451 birthDate: NUMBER_CONTRADICTS');
      expect(first[1]).toContain('452: NOT_AN_OBJECT (list)');
      const lines = readFileSync(report, 'utf8').trim().split('\n');
      expect(lines).toHaveLength(452);
      expect(JSON.parse(lines[449] ?? '')).toEqual({
        position: 450,
        record: 'R-450',
        outcome: 'ADDED',
        findings: [],
      });
      expect(lines.join() + first[1]).not.toMatch(/001190|Hạnh/);
      expect((await run('importPeople', file))[1]).toContain('450 không đổi');
    },
    WITHIN_MS,
  );

  it(
    'say how far a file came that breaks off, and go on with it',
    async () => {
      const file = writeFile(toLines(people(1_001, 500)));
      // Whoever holds the last of them keeps the import waiting until its time is over.
      const broken = await owner.begin(async (tx) => {
        await tx`insert into people (person_id, full_name, birth_date, gender, typed_hashes, life_status, record_version,
          recorded_at, number_encrypted, number_index) select '00000000-0000-8000-8000-000000000000', 'x', '1990', 'FEMALE', '{}', 'ALIVE', 1, now(),
          '\\x00'::bytea, ${blindIndex(testKeys, '001190701500')}`;
        const ended = await run('importPeople', file);
        await tx`delete from people where person_id = '00000000-0000-8000-8000-000000000000'`;
        return ended;
      });
      expect(broken).toEqual([4, expect.stringContaining('✗ 400 bản ghi')]);
      expect(await run('importPeople', file)).toEqual([
        0,
        expect.stringMatching(/✓ 500 bản ghi.* 100 thêm.* 400 không đổi/),
      ]);
    },
    WITHIN_MS,
  );

  it(
    'link identifiers, say how far a file came that breaks off, and what is refused without a tick',
    async () => {
      const issuer = ['--issuer', 'https://login.example'];
      const link = (serial: number) => ({
        identifier: `sub-${serial}`,
        personalNumber: person(1).personalNumber,
      });
      const file = writeFile(toLines(Array.from({ length: 1_200 }, (_one, index) => link(index))));
      const last = personIdOfProvider(testKeys, 'https://login.example', 'sub-1199');
      const broken = await owner.begin(async (tx) => {
        await tx`insert into provider_identifiers (identifier_id, person_id, linked_at)
          select ${last}, person_id, now() from people limit 1`;
        const ended = await run('importIdentities', file, ...issuer);
        await tx`delete from provider_identifiers where identifier_id = ${last}`;
        return ended;
      });
      expect(broken).toEqual([4, expect.stringContaining('✗ 1000 dòng đã xong')]);
      expect((await run('importIdentities', file, ...issuer))[1]).toMatch(
        /✓ 1200 .* 200 liên kết.* 1000 không đổi/,
      );
      const refused = await run('importIdentities', writeFile('[]\n'), ...issuer);
      expect(refused).toEqual([1, expect.stringMatching(/^! 1 .*\n {2}✗ 1: NOT_READABLE \(list\)$/)]);
      expect(await run('importIdentities', writeFile('\n'), ...issuer)).toEqual([
        3,
        expect.stringContaining('FILE_EMPTY'),
      ]);
    },
    WITHIN_MS,
  );

  it(
    'take nothing from an empty file, a file that is cut off, and where the report cannot be written',
    async () => {
      const whole = packed(toLines(people(2_001, 2)));
      expect(await run('importPeople', writeFile('\n\n'))).toEqual([
        3,
        expect.stringContaining('FILE_EMPTY'),
      ]);
      expect((await run('importDocuments', writeFile(whole.subarray(0, 40))))[0]).toBe(3);
      expect((await run('importRelations', '/nonexistent'))[0]).toBe(3);
      expect((await run('importOrganizations', writeFile(whole), '--report', '/nonexistent/report'))[0]).toBe(
        3,
      );
      expect(
        await owner`select 1 from person_records r join people p using (person_id) where p.birth_date = '1990'`,
      ).toHaveLength(950);
    },
    WITHIN_MS,
  );
});
