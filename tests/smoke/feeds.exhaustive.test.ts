/** A register in a process of its own follows a source that the publishing command fills, and an operator looks after it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { personIdOfNumber } from '../../kernel/identity.ts';
import { toLines, writeFile } from '../procedures/import/records.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { type Started, startCommand } from '../support/processes.ts';

const WITHIN_MS = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-feeds-'));
const at = (name: string): string => join(folder, name);
let open: TestHouse;
let owner: postgres.Sql;
let serving: Started;
let register: Started | undefined;
let settings: Record<string, string>;

beforeAll(async () => {
  open = await openHouse();
  owner = postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  settings = {
    DATABASE_URL_POPULATION: open.ownerUrl('population'),
    DATABASE_URL_WAREHOUSE: open.ownerUrl('warehouse'),
    REGISTER_SOURCES: at('sources.json'),
  };
}, WITHIN_MS);
afterAll(async () => {
  await register?.end();
  await serving?.end();
  await owner.end();
  await open.close();
  rmSync(folder, { recursive: true, force: true });
}, WITHIN_MS);

async function run(command: string, ...words: string[]): Promise<[code: unknown, told: string]> {
  const started = startCommand([`app/commands/${command}.ts`, ...words], settings);
  const code = await started.ended;
  return [code, started.lines.join('\n')];
}
const feeds = (...words: string[]) => run('feeds', ...words);
const why = ['--by', 'Nguyễn Văn Vận Hành', '--reason', 'Nguồn đã xác nhận'];
const publish = (records: readonly object[], to = at('feed')) => {
  const file = writeFile(toLines([...records]));
  return run('publishFeed', 'people', file, '--source', 'dan-cu', '--key', at('key.json'), '--to', to);
};

const person = (serial: number, changes: object = {}) => ({
  ...{ version: 1, recordedAt: '2026-06-01T08:00:00+07:00', record: `DC-${serial}` },
  ...{ personalNumber: `001190${700_000 + serial}`, fullName: 'Trịnh Thị Hạnh', gender: 'FEMALE' },
  ...{ birthDate: '1990', lifeStatus: 'ALIVE', ...changes },
});
const people = (from: number, count: number) =>
  Array.from({ length: count }, (_one, index) => person(from + index));
const countIn = async (): Promise<number> => {
  const [row] = await owner<{ count: number }[]>`
    select count(*)::int as count from people where full_name = 'Trịnh Thị Hạnh'`;
  return row?.count ?? 0;
};

async function until(done: () => Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + WITHIN_MS;
  while (!(await done())) {
    if (Date.now() > giveUp) throw new Error(`it did not happen: ${register?.lines.slice(-5).join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const startRegister = (): Started => {
  register = startCommand(['app/commands/serve.ts', 'population'], settings);
  return register;
};

it(
  'a key is made once, and only its public half is told',
  async () => {
    const [code, told] = await run('publishFeed', 'key', at('key.json'), '--kid', '2026');
    const { d, ...held } = JSON.parse(readFileSync(at('key.json'), 'utf8')) as Record<string, string>;
    expect([code, JSON.parse(told)]).toEqual([0, { keys: [held] }]);
    expect([told.includes(d as string), statSync(at('key.json')).mode & 0o077]).toEqual([false, 0]);
    expect((await run('publishFeed', 'key', at('key.json'), '--kid', '2027'))[0]).not.toBe(0);
    writeFileSync(at('token'), 'a token of this test\n');
    expect((await publish(people(1, 3_000)))[1]).toContain(
      '✓ 3000 bản ghi, 15 lô (records, batches), mới nhất (newest): 15',
    );
    serving = startCommand(
      ['app/commands/publishFeed.ts', 'serve', at('feed'), '--token-file', at('token')],
      {},
    );
    const url = await serving.find(/✓ (http:\S+)/);
    const source = { name: 'dan-cu', kind: 'people', url, intervalSeconds: 1, tokenFile: 'token' };
    writeFileSync(at('sources.json'), JSON.stringify({ sources: [{ ...source, keys: JSON.parse(told) }] }));
    expect(await feeds('status')).toEqual([1, expect.stringContaining('dan-cu people: chưa được hỏi')]);
  },
  WITHIN_MS,
);

it(
  'a first fill goes on where the register was killed, and nobody is told of twice',
  async () => {
    startRegister();
    await until(async () => (await countIn()) > 400);
    await register?.end('SIGKILL');
    const before = await countIn();
    expect([before % 200, before < 3_000]).toEqual([0, true]);
    startRegister();
    await until(async () => (await countIn()) === 3_000);
    expect(await owner`select number, newest from register_sources`).toEqual([{ number: 15, newest: 15 }]);
    expect(
      await owner`select payload ->> 'personId' from outbox where topic = 'person.registered'
        group by 1 having count(*) > 1`,
    ).toEqual([]);
    expect(await feeds('status')).toEqual([0, expect.stringContaining('✓ dan-cu people: lô (batch) 15/15')]);
  },
  WITHIN_MS,
);

it(
  'a record that is refused waits, is shown without what it says, and is tried again or discarded',
  async () => {
    await publish([person(9_001, { birthDate: '1991' }), person(9_002, { birthDate: '1992' })]);
    await until(async () => (await owner`select 1 from source_letters`).length === 2);
    const [, told] = await feeds('letters', 'dan-cu');
    expect(told).toMatch(/^\S+ 16:1 DC-9001 NUMBER_CONTRADICTS birthDate, 1 lần/);
    expect(told).not.toMatch(/001190|Hạnh/);
    const [first] = told.split('\n').map((line) => line.split(' ')[0] ?? '');
    expect(await feeds('replay', 'dan-cu', first ?? '')).toEqual([
      1,
      expect.stringContaining('1 lại bị từ chối'),
    ]);
    expect((await feeds('discard', 'dan-cu', first ?? '', ...why))[0]).toBe(0);
    expect((await feeds('discard', 'dan-cu', '--all', ...why))[0]).toBe(0);
    expect((await feeds('discard', 'dan-cu', '--all', ...why))[0]).toBe(1);
    expect((await feeds('letters', 'dan-cu'))[0]).toBe(0);
  },
  WITHIN_MS,
);

it(
  'a source that goes back stands still where operators see it, until one of them accepts where it goes on',
  async () => {
    rmSync(at('feed'), { recursive: true });
    await publish([person(9_100)]);
    const admin = await (register as Started).find(/population \S+ admin (\S+)/);
    const readiness = async () => (await fetch(`${admin}/health/ready`)).json();
    await until(async () => JSON.stringify(await readiness()).includes('STOPPED'));
    expect(await readiness()).toMatchObject({
      status: 'ready',
      sources: { 'dan-cu': 'STOPPED NUMBER_BACK' },
    });
    expect(await (await fetch(`${admin}/metrics`)).text()).toContain(
      'mot_lan_source_stopped{subgraph="population",source="dan-cu"} 1',
    );
    expect(register?.lines.filter((line) => line.includes('source-stopped'))).toHaveLength(1);
    expect(await feeds('status', 'dan-cu')).toEqual([
      1,
      expect.stringContaining('ĐỨNG (stands still) NUMBER_BACK tại lô (at batch) 1,'),
    ]);
    expect((await feeds('accept', 'dan-cu', '--from', '1', ...why))[0]).toBe(0);
    const id = personIdOfNumber(testKeys, person(9_100).personalNumber);
    await until(async () => (await owner`select 1 from people where person_id = ${id}`).length === 1);
    expect((await feeds('retry', 'dan-cu', ...why))[0]).toBe(1);
    expect((await feeds('status', 'thue'))[0]).toBe(2);
  },
  WITHIN_MS,
);

it(
  'a folder of another source, or a key without a name, publishes nothing',
  async () => {
    writeFileSync(at('nameless.json'), JSON.stringify({ kty: 'OKP' }));
    const words = ['people', writeFile(toLines([person(1)])), '--source', 'thue'];
    expect((await run('publishFeed', ...words, '--key', at('key.json'), '--to', at('feed')))[0]).toBe(3);
    expect((await run('publishFeed', ...words, '--key', at('nameless.json'), '--to', at('other')))[0]).toBe(
      3,
    );
    expect(existsSync(at('other/latest'))).toBe(false);
  },
  WITHIN_MS,
);
