/** What the databases refuse to the roles that serve, whatever the code above them has become (A91, A92, A108). */
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { Database, type RowSettings } from '../../kernel/database.ts';
import { databaseName } from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { adminUrl, openHouse, type TestHouse } from '../support/house.ts';

/** What a role that may do nothing else is told. */
const DENIED = '42501';
const forbidden = (name: SubgraphName): string[] => [
  `set role mig_${name}`,
  `set session authorization mig_${name}`,
  'set row_security = off; select * from audit_leaves',
  'create table taken (id int)',
  'create schema taken',
  "create function taken() returns int language sql as 'select 1'",
  'create extension dblink',
  'alter table audit_leaves disable row level security',
  'alter table audit_leaves no force row level security',
  'create policy open on audit_leaves using (true)',
  'update audit_leaves set outcome = outcome',
  'delete from audit_leaves',
  'truncate audit_leaves',
  'drop table audit_leaves',
  'update outbox set topic = topic',
  'delete from outbox',
  'update schema_migrations set sha256 = sha256',
  "copy audit_leaves to '/dev/null'",
  "copy (select 1) to program 'true'",
  "copy audit_leaves from program 'true'",
  "select pg_read_file('/etc/passwd')",
  "select pg_ls_dir('/')",
  "select lo_import('/etc/passwd')",
  'select * from pg_authid',
  'select pg_reload_conf()',
  'alter system set fsync = off',
  `alter role app_${name} bypassrls`,
  `grant mig_${name} to app_${name}`,
  'load $$anything$$',
];

describe('The database roles that serve', () => {
  let test: TestHouse;
  beforeAll(async () => {
    test = await openHouse();
  }, 120_000);
  afterAll(() => test?.close());

  it.each(subgraphNames.flatMap((name) => [[name, 'app'] as const, [name, 'job'] as const]))(
    'of %s (%s) may not leave their place (A91)',
    async (name, role) => {
      const connection = postgres(test.urls[name]?.[role] ?? '', { max: 1, onnotice: () => undefined });
      const allowed: string[] = [];
      for (const statement of forbidden(name)) {
        const code = await connection.unsafe(statement).then(
          () => 'done',
          (error: { code?: string }) => error.code,
        );
        // A file that the server lets nobody see, or a library that is not there, is refused before the right is asked.
        if (code !== DENIED) allowed.push(`${statement}: ${code}`);
      }
      await connection.end();
      expect(allowed).toEqual([]);
    },
  );

  it.each([...subgraphNames])(
    'of %s may not enter the database of another, nor make tables in its own (A91)',
    async (name) => {
      // As provisioned: a copy for a test has no grants of its own on the database.
      const database = (other: SubgraphName) => databaseName('template_seeded', other);
      const admin = postgres(adminUrl(), { max: 1 });
      for (const role of [`app_${name}`, `job_${name}`]) {
        for (const other of subgraphNames) {
          const [may] =
            await admin`select has_database_privilege(${role}, ${database(other)}, 'connect') as enter,
          has_database_privilege(${role}, ${database(other)}, 'temporary') as temporary,
          has_database_privilege(${role}, ${database(other)}, 'create') as make`;
          expect({ other, ...may }).toEqual({ other, enter: other === name, temporary: false, make: false });
        }
      }
      await admin.end();
    },
  );

  describe('share a connection with whoever comes next (A92)', () => {
    const settings = (changes: Partial<RowSettings>): RowSettings => ({
      subjects: [],
      agency: null,
      actor: null,
      deadline: Date.now() + 10_000,
      ...changes,
    });
    const lan = () => settings({ subjects: [personId('lan')], actor: viewerOf('lan').account });

    it.each([...subgraphNames])('%s: nothing of one request is left for the next', async (name) => {
      const owner = postgres(test.ownerUrl(name), { max: 1 });
      const tables = await owner<{ name: string }[]>`
        select relname as name from pg_class where relrowsecurity and relforcerowsecurity and relkind = 'r'
          and has_table_privilege(${`app_${name}`}, oid, 'select') order by 1`;
      await owner.end();
      const database = new Database(test.urls[name] as { app: string; job: string }, {
        connections: 1,
      });
      const foreignRows = () =>
        database.transaction(settings({}), async (tx) => {
          const seen: string[] = [];
          for (const table of tables) {
            const rows = await tx.execute(sql`select 1 from ${sql.identifier(table.name)} limit 1`);
            if (rows.length > 0) seen.push(table.name);
          }
          return seen;
        });
      const abuses: (() => Promise<unknown>)[] = [
        () => database.transaction(lan(), async () => undefined),
        () => database.transaction(lan(), () => Promise.reject(new Error('in the middle'))),
        () => database.transaction(lan(), (tx) => tx.execute(sql`select 1/0`)),
        () =>
          database.transaction({ ...lan(), deadline: Date.now() + 50 }, (tx) =>
            tx.execute(sql`select pg_sleep(5)`),
          ),
      ];
      const open = await foreignRows();
      for (const abuse of abuses) {
        await abuse().catch(() => undefined);
        // What is open to everybody (a catalogue) stays so; nobody's rows join it.
        expect(await foreignRows()).toEqual(open);
      }
      await database.close();
      expect(
        open.filter((table) => /people|person|documents|organi|dossiers|parties|payment|entries/.test(table)),
      ).toEqual([]);
    });
  });

  it('give two people who ask in turn and at once each her own, a thousand times (A108)', async () => {
    const query = '{ viewer { id person { id } documents(first: 50) { nodes { id title } } } }';
    const own = new Map<string, string>();
    for (const key of ['lan', 'hung'])
      own.set(key, JSON.stringify(await ask(test.house, 'warehouse', { query, viewer: viewerOf(key) })));
    expect(own.get('lan')).not.toBe(own.get('hung'));
    // A fixed sequence that looks like none: the same on every machine.
    let seed = 42;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let wave = 0; wave < 50; wave += 1) {
      const wanted = Array.from({ length: 20 }, () => (next() < 0.5 ? 'lan' : 'hung'));
      const answers = await Promise.all(
        wanted.map((key) => ask(test.house, 'warehouse', { query, viewer: viewerOf(key) })),
      );
      for (const [index, key] of wanted.entries()) expect(JSON.stringify(answers[index])).toBe(own.get(key));
    }
  }, 60_000);
});
