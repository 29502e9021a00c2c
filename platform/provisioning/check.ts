/** What a start needs of a database that others have made: it is asked for, never made. */
import type postgres from 'postgres';
import type { DatabaseUrls } from '../../kernel/database.ts';
import { openConnections } from '../../kernel/driver.ts';
import { DatabaseUnready } from './failures.ts';
import { extensionsOf } from './migrate.ts';
import { databaseOf, type Roles } from './names.ts';
import type { Subject } from './steps.ts';

/** The server knows us not, or does not let us in: wrong password, no such role, no such database, no right to connect. */
const NOT_LET_IN: Record<string, string> = {
  '28P01':
    'không có vai trò này, hoặc mật khẩu không phải của KEY_DATABASE (no such role, or its password is not that of KEY_DATABASE)',
  '28000':
    'máy chủ không cho vào: xem pg_hba.conf và vai trò (not let in: see pg_hba.conf, and whether the role is there and may sign in)',
  '3D000': 'không có cơ sở dữ liệu này (no such database)',
  '42501': 'không có quyền CONNECT (no right to connect to the database)',
};

const openOne = (url: string): postgres.Sql =>
  openConnections(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 });

/**
 * Opens a database under the role that owns it.
 *
 * @throws DatabaseUnready when the server does not let it in
 */
export async function openOwner(url: string, subject: Subject): Promise<postgres.Sql> {
  const owner = openOne(url);
  try {
    await owner`select 1`;
    return owner;
  } catch (error) {
    await owner.end({ timeout: 5 });
    const why = whyNotLetIn(error);
    if (why === undefined) throw error;
    throw unready(subject, [`${subject.roles.mig} @ ${subject.database}: ${why}`]);
  }
}

function whyNotLetIn(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? NOT_LET_IN[code] : undefined;
}

const unready = ({ definition }: Subject, problems: readonly string[]): DatabaseUnready =>
  new DatabaseUnready('DATABASE_NOT_PROVISIONED', definition.name, problems);

interface Found {
  encoding: string;
  knowsLetters: boolean;
  mayCreate: boolean;
  mayExtend: boolean;
  isOpen: boolean;
  /** Extensions that are not there yet, and of them those that the server has no files for. */
  lacking: string[];
  unknown: string[];
}

/**
 * Asks everything that a start needs, so that all that is missing is said at once.
 *
 * @param makes whether this start has tables to make
 * @returns sentences about what works, and should not stay so
 * @throws DatabaseUnready with every problem
 */
export async function checkDatabase(
  owner: postgres.Sql,
  urls: DatabaseUrls,
  subject: Subject,
  makes: boolean,
): Promise<string[]> {
  const { roles, database } = subject;
  const found = await look(owner, subject);
  const problems = [
    ...(await listRoleProblems(owner, roles)),
    ...(await listShutOut(urls, roles)),
    ...(found.encoding === 'UTF8' ? [] : [`${database}: ENCODING ${found.encoding} ≠ UTF8`]),
    ...(makes && !found.mayCreate ? [`${roles.mig}: GRANT USAGE, CREATE ON SCHEMA public`] : []),
    ...(makes && !found.mayExtend
      ? found.lacking.map((name) => `${database}: CREATE EXTENSION ${name}`)
      : []),
    ...(makes
      ? found.unknown.map((name) => `máy chủ không có (the server lacks) ${name}: postgresql-contrib`)
      : []),
  ];
  if (problems.length > 0) throw unready(subject, problems);
  return [
    ...(found.isOpen
      ? [
          `${database}: mọi vai trò trên máy chủ đều vào được (every role of the server may connect): npm run provision`,
        ]
      : []),
    ...(found.knowsLetters
      ? []
      : [
          `${database}: LC_CTYPE không biết chữ tiếng Việt (does not know Vietnamese letters; search needs C.UTF-8)`,
        ]),
  ];
}

async function look(owner: postgres.Sql, { definition }: Subject): Promise<Found> {
  const wanted = extensionsOf(definition);
  const [row] = await owner<Found[]>`
    select current_setting('server_encoding') as encoding, upper('đ') = 'Đ' as "knowsLetters",
      has_schema_privilege('public', 'create') as "mayCreate",
      has_database_privilege(current_database(), 'create') as "mayExtend",
      exists (select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as given
        where d.datname = current_database() and given.grantee = 0 and given.privilege_type = 'CONNECT') as "isOpen",
      array(select name from unnest(${wanted}::text[]) as wanted (name)
        where name not in (select extname from pg_extension)) as lacking,
      array(select name from unnest(${wanted}::text[]) as wanted (name)
        where name not in (select name from pg_available_extensions)) as unknown`;
  if (row === undefined) throw new Error('the database has said nothing of itself');
  return row;
}

async function listRoleProblems(owner: postgres.Sql, { mig, app, job }: Roles): Promise<string[]> {
  const rows = await owner<{ name: string; super: boolean; bypass: boolean; makes: boolean }[]>`
    select rolname as name, rolsuper as super, rolbypassrls as bypass, rolcreaterole or rolcreatedb as makes
    from pg_roles where rolname in ${owner([mig, app, job])}`;
  return [mig, app, job].flatMap((role) => {
    const row = rows.find(({ name }) => name === role);
    if (row === undefined) return [`${role}: CREATE ROLE`];
    return [
      ...(role === mig && !row.bypass && !row.super ? [`${role}: BYPASSRLS`] : []),
      ...(role !== mig && (row.bypass || row.super) ? [`${role}: NOBYPASSRLS NOSUPERUSER`] : []),
      ...(role !== mig && row.makes ? [`${role}: NOCREATEROLE NOCREATEDB`] : []),
    ];
  });
}

/** Signs in once under each role that serves: nothing else proves a password. */
async function listShutOut(urls: DatabaseUrls, { app, job }: Roles): Promise<string[]> {
  const problems: string[] = [];
  for (const [role, url] of [
    [app, urls.app],
    [job, urls.job],
  ] as const) {
    const sql = openOne(url);
    try {
      await sql`select 1`;
    } catch (error) {
      const why = whyNotLetIn(error);
      if (why === undefined) throw error;
      problems.push(`${role} @ ${databaseOf(url)}: ${why}`);
    } finally {
      await sql.end({ timeout: 5 });
    }
  }
  return problems;
}
