/** What a start needs of a database that others have made: it is asked for, never made. */
import type postgres from 'postgres';
import type { DatabaseUrls } from '../../kernel/database.ts';
import { openConnections } from '../../kernel/driver.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { DatabaseUnready } from './failures.ts';
import { extensionsOf } from './migrate.ts';
import { databaseOf, installationOf, type Roles, serverOf } from './names.ts';
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
/** Who is known here depends on two settings: a forgotten one looks like a server that was not provisioned. */
const NO_SUCH_ROLE = '28P01';

/** The server is not there, or has no room: what the network or the server said, and what that means where a word does not. */
const NOT_REACHED = /^(E[A-Z_]+|CONNECT_TIMEOUT|CONNECTION_\w+|57P03|53300)$/;
const NO_ROOM = '53300';

const openOne = (url: string): postgres.Sql =>
  openConnections(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 });

/**
 * Opens a database under the role that owns it.
 *
 * @throws DatabaseUnready when the server does not let it in, naming those who serve too where they are not let in either; or
 *   when no server answers
 */
export async function openOwner(url: string, urls: DatabaseUrls, subject: Subject): Promise<postgres.Sql> {
  const owner = openOne(url);
  try {
    await owner`select 1`;
    return owner;
  } catch (error) {
    await owner.end({ timeout: 5 });
    const why = whyNotLetIn(error, subject);
    if (why === undefined) throw unreached(error, url, subject);
    const problems = [`${subject.roles.mig} @ ${subject.database}: ${why}`];
    throw unready(subject, [...problems, ...(await listShutOut(urls, subject))]);
  }
}

function whyNotLetIn(error: unknown, { roles, definition }: Subject): string | undefined {
  const code = codeOf(error);
  const why = NOT_LET_IN[code];
  if (code !== NO_SUCH_ROLE) return why;
  return `${why}; đang dùng (in force) INSTALLATION=${installationOf(roles, definition.name)}`;
}

const codeOf = (error: unknown): string => String(((error ?? {}) as { code?: unknown }).code);

const unreached = (error: unknown, url: string, { definition: { name } }: Subject): unknown =>
  describeUnreached(error, url, name, `DATABASE_URL_${name.toUpperCase()}`);

/** A server that gives no connection, by the variable that names it and without whoever signs in. Anything else stays what it is. */
export function describeUnreached(
  error: unknown,
  url: string,
  name: SubgraphName,
  variable: string,
): unknown {
  const code = codeOf(error);
  if (!NOT_REACHED.test(code)) return error;
  const room = code === NO_ROOM ? ' máy chủ hết chỗ kết nối (no connection is left: max_connections)' : '';
  return new DatabaseUnready('DATABASE_UNREACHABLE', name, [
    `${variable}, ${serverOf(url)}/${databaseOf(url)}: ${code}${room}`,
  ]);
}

const unready = ({ definition }: Subject, problems: readonly string[]): DatabaseUnready =>
  new DatabaseUnready('DATABASE_NOT_PROVISIONED', definition.name, problems);

interface Found {
  encoding: string;
  knowsLetters: boolean;
  mayCreate: boolean;
  mayExtend: boolean;
  isOpen: boolean;
  /** Connections that the server has for whoever is no superuser. */
  room: number;
  /** Extensions that are not there yet, and of them those that the server has no files for. */
  lacking: string[];
  unknown: string[];
}

/**
 * Asks everything that a start needs, so that all that is missing is said at once.
 *
 * @param makes whether this start has tables to make
 * @returns sentences about what works, and should not stay so; and how many connections the server has
 * @throws DatabaseUnready with every problem
 */
export async function checkDatabase(
  owner: postgres.Sql,
  urls: DatabaseUrls,
  subject: Subject,
  makes: boolean,
): Promise<{ warnings: string[]; room: number }> {
  const { roles, database } = subject;
  const found = await look(owner, subject);
  const problems = [
    ...(await listRoleProblems(owner, roles)),
    ...(await listShutOut(urls, subject)),
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
  return { warnings: listWarnings(found, database), room: found.room };
}

const listWarnings = ({ isOpen, knowsLetters }: Found, database: string): string[] => [
  ...(isOpen
    ? [
        `${database}: mọi vai trò trên máy chủ đều vào được (every role of the server may connect): npm run provision`,
      ]
    : []),
  ...(knowsLetters
    ? []
    : [
        `${database}: LC_CTYPE không biết chữ tiếng Việt (does not know Vietnamese letters; search needs C.UTF-8)`,
      ]),
];

async function look(owner: postgres.Sql, { definition }: Subject): Promise<Found> {
  const wanted = extensionsOf(definition);
  const [row] = await owner<Found[]>`
    select current_setting('server_encoding') as encoding, upper('đ') = 'Đ' as "knowsLetters",
      has_schema_privilege('public', 'create') as "mayCreate",
      has_database_privilege(current_database(), 'create') as "mayExtend",
      exists (select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as given
        where d.datname = current_database() and given.grantee = 0 and given.privilege_type = 'CONNECT') as "isOpen",
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true)::int, 0) as room,
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
async function listShutOut(urls: DatabaseUrls, subject: Subject): Promise<string[]> {
  const problems: string[] = [];
  for (const [role, url] of [
    [subject.roles.app, urls.app],
    [subject.roles.job, urls.job],
  ] as const) {
    const sql = openOne(url);
    try {
      await sql`select 1`;
    } catch (error) {
      const why = whyNotLetIn(error, subject);
      if (why === undefined) throw unreached(error, url, subject);
      problems.push(`${role} @ ${databaseOf(url)}: ${why}`);
    } finally {
      await sql.end({ timeout: 5 });
    }
  }
  return problems;
}
