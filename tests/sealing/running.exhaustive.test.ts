/** `npm run verify:access-log` on an installation that runs: no false alarm while it writes, and its output and exit codes. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { AuditWriter } from '../../kernel/audit.ts';
import { Database } from '../../kernel/database.ts';
import { publicKeysOf, WITNESS } from '../../platform/sealing/checkpoint.ts';
import { inspect } from '../../platform/sealing/inspection.ts';
import { subgraphNames } from '../../schema/files.ts';
import { ask, personId, send, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { databaseVariables, startCommand } from '../support/processes.ts';
import { leafOf } from './leaves.ts';

const WITHIN_MS = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-verify-'));
const kept = join(folder, 'checkpoints.json');
const SUBJECT = personId('lan');
let open: TestHouse;
let owner: postgres.Sql;

beforeAll(async () => {
  open = await openHouse();
  owner = postgres(open.ownerUrl('transparency'), { max: 1, onnotice: () => undefined });
}, WITHIN_MS);
afterAll(async () => {
  await owner?.end();
  await open?.close();
  rmSync(folder, { recursive: true, force: true });
}, WITHIN_MS);

const verify = (words: string[], changes: Record<string, string> = {}) =>
  startCommand(['app/commands/verifyAccessLog.ts', ...words], { ...databaseVariables(open), ...changes });

/** Runs the command to its end. */
async function said(
  words: string[],
  changes?: Record<string, string>,
): Promise<{ code: number | null; text: string }> {
  const started = verify(words, changes);
  const code = await started.ended;
  return { code, text: started.lines.join('\n') };
}

/** People are read, refused, and refused by the gateway, for as long as it is not told to stop. */
async function readPeople(isOver: () => boolean): Promise<number> {
  const { house } = open;
  const writers = (['population', 'payments', 'warehouse'] as const).map(
    (name) => new AuditWriter(house.get(name).database),
  );
  const refusal = {
    subject: SUBJECT,
    fields: ['Person.fullName'],
    purpose: null,
    basis: null,
    dossier: null,
    code: 'PURPOSE_REQUIRED',
    attempts: 1,
  };
  let rounds = 0;
  for (; !isOver(); rounds += 1) {
    await Promise.all(writers.map((writer) => writer.append([leafOf({ subject: SUBJECT }), leafOf({})])));
    await send(
      house,
      'transparency',
      { path: '/refusals', viewer: viewerOf('tuan') },
      JSON.stringify([{ ...refusal, at: new Date().toISOString() }]),
    );
    const query = '{ viewer { person { accessLog { nodes { id } } } } }';
    await ask(house, 'transparency', { query, viewer: viewerOf('lan', { scopes: ['person:read'] }) });
  }
  return rounds;
}

/** One inspection beside the running house, on connections of its own. */
async function inspectOnce(): Promise<{ problems: string[]; behind: number }> {
  const databases = subgraphNames.map((name) => {
    const url = open.ownerUrl(name);
    return [name, new Database({ app: url, job: url })] as const;
  });
  const find = new Map<string, Database>(databases);
  const get = (name: string): Database => find.get(name) as Database;
  const verdicts = await get('transparency').jobSnapshot((transparency) =>
    inspect({
      keys: publicKeysOf(testKeys, [...subgraphNames, WITNESS]),
      registers: subgraphNames,
      kept: new Map(),
      transparency,
      openLog: (register, work) => get(register).jobSnapshot(work),
    }),
  );
  await Promise.all(databases.map(([, database]) => database.close()));
  return {
    problems: verdicts.flatMap((verdict) => ('unread' in verdict ? [verdict.register] : verdict.problems)),
    behind: verdicts.reduce(
      (sum, verdict) => sum + ('waiting' in verdict ? verdict.waiting + verdict.unsealed : 0),
      0,
    ),
  };
}

describe('npm run verify:access-log on an installation at work', () => {
  it(
    'verifies 20 times of 20 while people are read, and what waits is said and is no fault',
    async () => {
      // Nothing is sealed or taken in yet: all of it waits.
      await readPeople(onceOnly());
      expect(await inspectOnce()).toEqual({ problems: [], behind: expect.any(Number) });
      open.house.run();
      let over = false;
      const reading = readPeople(() => over);
      const behind: number[] = [];
      for (let round = 0; round < 20; round += 1) {
        const one = await inspectOnce();
        expect(one.problems).toEqual([]);
        behind.push(one.behind);
        await sleep(20);
      }
      const command = await said(['--checkpoints', kept]);
      over = true;
      expect(await reading).toBeGreaterThan(3);
      expect(command).toMatchObject({
        code: 0,
        text: expect.stringContaining('hiện đúng (shown as sealed)'),
      });
      expect(command.text.match(/^✓ /gm)).toHaveLength(subgraphNames.length + 1);
      // The load was one: some of the inspections saw leaves on their way.
      expect(behind.some((count) => count > 0)).toBe(true);
    },
    WITHIN_MS,
  );

  it(
    'keeps the newest checkpoints in the file that it is given, and only when all is well',
    async () => {
      expect(existsSync(kept)).toBe(true);
      const before = readFileSync(kept, 'utf8');
      expect(Object.keys(JSON.parse(before))).toEqual(expect.arrayContaining(['population', 'transparency']));
      const [hidden] = await owner`delete from access_entries where leaf_id = (
        select leaf_id from access_entries where register = 'population' order by leaf_id limit 1) returning *`;
      const found = await said(['--checkpoints', kept]);
      await owner`insert into access_entries ${owner(hidden as Record<string, unknown>)}`;
      expect(found.code).toBe(1);
      expect(found.text).toMatch(/^✗ population /m);
      expect(found.text).toContain(
        `(${hidden?.leaf_id}) of the batch from 0 is not shown to the person whom it concerns`,
      );
      expect(readFileSync(kept, 'utf8')).toBe(before);
      for (const value of [hidden?.subject, hidden?.actor, hidden?.agency, hidden?.client])
        expect(found.text).not.toContain(value);
      expect((await inspectOnce()).problems).toEqual([]);
    },
    WITHIN_MS,
  );

  it(
    'ends with 0 for its help, 2 for words that it does not know, 3 for a database that cannot be read',
    async () => {
      const absent = new URL(open.ownerUrl('payments'));
      absent.port = '9';
      const [help, option, database] = await Promise.all([
        said(['--help']),
        said(['--whole']),
        said([], { DATABASE_URL_PAYMENTS: absent.href }),
      ]);
      expect([help.code, option.code, database.code]).toEqual([0, 2, 3]);
      expect(help.text).toContain('--checkpoints FILE');
      expect(database.text).toMatch(/^\? payments /m);
      expect(database.text.match(/^✓ /gm)).toHaveLength(subgraphNames.length - 1);
      for (const { text } of [option, database]) {
        expect(text).not.toMatch(/\n\s+at |postgres:|:9\b|select /);
      }
    },
    WITHIN_MS,
  );
});

/** True from the second time on. */
function onceOnly(): () => boolean {
  let asked = 0;
  return () => asked++ > 0;
}
