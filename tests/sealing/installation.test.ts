/** T14, R17: whoever administers the databases can neither change the logs nor what citizens are shown of them unseen. */
import { sql } from 'drizzle-orm';
import { signCheckpoint } from '../../platform/sealing/checkpoint.ts';
import { EMPTY_ROOT } from '../../platform/sealing/merkle.ts';
import { testKeys } from '../support/house.ts';
import { codeOf, readSources } from '../support/sources.ts';
import { AUDIT_TABLES, NOT_AUDIT, NOT_AUDIT_OF_A_REGISTER } from './auditTables.ts';
import { REGISTER, type Side, type Sides } from './installation.ts';
import { openScene, tamperRounds } from './tamperingRounds.ts';

const WITHIN_MS = 240_000;
const ROUNDS = 200;
let scene: Awaited<ReturnType<typeof openScene>>;

beforeAll(async () => {
  scene = await openScene();
}, WITHIN_MS);
afterAll(() => scene?.installation.close());

describe('The inspection of an installation', () => {
  it('finds nothing wrong with logs that nobody touched', async () => {
    expect(await scene.installation.inspect()).toEqual([]);
  });

  it(
    `finds ${ROUNDS} of ${ROUNDS} random tamperings over all tables of the audit`,
    async () => {
      const { done, missed } = await tamperRounds(scene, ROUNDS, 20_261_118);
      expect({ done, missed }).toEqual({ done: ROUNDS, missed: [] });
    },
    WITHIN_MS,
  );

  const inspect = (work: (sides: Sides) => Promise<unknown>) =>
    scene.installation.inspect(async (sides) => void (await work(sides)));
  const run = (sides: Sides, side: Side, text: string) => sides[side].execute(sql.raw(text));

  const named: [string, Side, string, RegExp][] = [
    [
      'an entry that was taken out',
      'shown',
      `delete from access_entries where leaf_id = (select leaf_id from access_entries where register = 'payments'
       order by leaf_id offset 4 limit 1)`,
      /^payments: entry 4 \([\w-]+\) of the batch from 3 is not shown to the person whom it concerns$/,
    ],
    [
      'a refusal of the gateway that is shown under another name',
      'shown',
      `update access_entries set register = 'transparency' where leaf_id = (select leaf_id from access_entries
       where register = 'gateway' limit 1)`,
      /is shown otherwise than it was sealed: register/,
    ],
    [
      'an entry that nobody wrote',
      'shown',
      `insert into access_entries select (jsonb_populate_record(e, jsonb_build_object('leaf_id', gen_random_uuid()))).*
       from access_entries e where register = 'payments' limit 1`,
      /an entry is shown that stands in no log/,
    ],
    [
      'a root beside its note',
      'log',
      `update audit_checkpoints set root = sha256('another') where size = 6`,
      /^payments: the row of the checkpoint at 6 was changed: root$/,
    ],
    [
      'a frontier beside its note',
      'log',
      `update audit_checkpoints set frontier = sha256('another') where size = 6`,
      /^payments: the row of the checkpoint at 6 was changed: frontier$/,
    ],
    [
      'leaves that changed places in the order of the feed',
      'log',
      `update audit_leaves set xid = '3' where id = (select leaf_id from audit_seals where position = 5)`,
      /^payments: entry 5 \([\w-]+\) was moved in the order of the log$/,
    ],
    [
      'checkpoints that seem to have come in another order',
      'shown',
      `update reported_checkpoints set received_at = received_at + interval '1 day' where register = 'payments' and size = 3`,
      /^payments: the checkpoint at 6 arrived before the one that it follows$/,
    ],
  ];
  it.each(named)('names %s, and nothing of the person', async (_what, side, statement, problem) => {
    const problems = await inspect((sides) => run(sides, side, statement));
    expect(problems).toContainEqual(expect.stringMatching(problem));
    expect(problems.join()).not.toMatch(/H15|client-|one-stop|Person\./);
  });

  it('sees what an alarm was about when the alarm itself is removed', async () => {
    const at = new Date();
    const past = {
      origin: REGISTER,
      previousSize: 0,
      previousRoot: EMPTY_ROOT,
      size: 2,
      root: EMPTY_ROOT,
      at,
    };
    const note = signCheckpoint(testKeys, past);
    const report = ({ shown }: Sides) =>
      shown.execute(
        sql`insert into reported_checkpoints (register, size, note) values (${REGISTER}, 2, ${note})`,
      );
    const alarm = ({ shown }: Sides) =>
      shown.execute(
        sql`insert into checkpoint_alarms values (${REGISTER}, now(), 'a second history', ${note})`,
      );
    expect(await inspect(alarm)).toContainEqual(expect.stringContaining('the witness has raised an alarm'));
    expect((await inspect(report)).length).toBeGreaterThan(0);
  });
});

describe('The list of tables of the audit', () => {
  it('holds every table of transparency and every one that all registers have, or says why not', async () => {
    const find = async (side: Side): Promise<string[]> => {
      let names: string[] = [];
      await scene.installation.inspect(
        async (sides) => {
          const rows = await sides[side].execute<{ name: string }>(sql`
            select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
              and c.relname not like 'earlier_%' order by 1`);
          names = [...rows].map(({ name }) => name);
        },
        () => false,
      );
      return names;
    };
    const [log, shown] = [await find('log'), await find('shown')];
    const listed = (side: Side) => [
      ...AUDIT_TABLES[side].map(({ name }) => name),
      ...Object.keys(NOT_AUDIT),
      ...(side === 'log' ? Object.keys(NOT_AUDIT_OF_A_REGISTER) : []),
    ];
    expect(shown.filter((name) => !listed('shown').includes(name))).toEqual([]);
    // What both databases have is of the kernel: every register has it.
    const common = log.filter((name) => shown.includes(name));
    expect(common.length).toBeGreaterThan(8);
    expect(common.filter((name) => !listed('log').includes(name))).toEqual([]);
    expect(AUDIT_TABLES.shown.filter(({ name }) => !shown.includes(name))).toEqual([]);
  });

  it('knows every table of any register that is called like a part of the audit', () => {
    const known = [...AUDIT_TABLES.shown.map(({ name }) => name), ...Object.keys(NOT_AUDIT)];
    const made = readSources('.sql').flatMap((file) =>
      [...codeOf(file).matchAll(/create (?:unlogged )?table (?:if not exists )?(\w+)/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(made.length).toBeGreaterThan(60);
    const alike = made.filter((name) =>
      /audit|access|leaf|leaves|seal|checkpoint|witness|disclos/.test(name),
    );
    expect(alike.filter((name) => !known.includes(name))).toEqual([]);
  });
});
