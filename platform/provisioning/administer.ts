import type postgres from 'postgres';
import { openConnections } from '../../kernel/driver.ts';
import { describeUnreached } from './check.ts';
import { DatabaseUnready } from './failures.ts';
import { serverOf } from './names.ts';
import { listSteps, literal, quoted, type Step, type Subject } from './steps.ts';
import { OLDEST_SERVER, requireVersion } from './version.ts';

const quiet = { max: 1, onnotice: () => undefined, connect_timeout: 10 };
const ADMIN_VARIABLE = 'DATABASE_ADMIN_URL';
const WRONG_PASSWORD = '28P01';

const urlOfDatabase = (server: string, database: string): string =>
  Object.assign(new URL(server), { pathname: `/${encodeURIComponent(database)}` }).href;

/**
 * Makes the roles and the database of one register, as an administrator of its server. Doing it again changes nothing.
 *
 * @param adminUrl the role of the administrator, and a database to begin in
 * @throws DatabaseUnready when the server is too old, or the role may not do it
 */
export async function administer(adminUrl: string, subject: Subject): Promise<void> {
  const steps = listSteps(subject);
  const admin = openConnections(adminUrl, quiet);
  try {
    await requireVersion(admin, subject.definition.name);
    await runAll(
      admin,
      steps.filter(({ inside }) => inside === undefined),
    );
    const inner = openConnections(urlOfDatabase(adminUrl, subject.database), quiet);
    try {
      await runAll(
        inner,
        steps.filter(({ inside }) => inside !== undefined),
      );
    } finally {
      await inner.end({ timeout: 5 });
    }
  } catch (error) {
    throw describe(error, adminUrl, subject);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

async function runAll(sql: postgres.Sql, steps: readonly Step[]): Promise<void> {
  for (const { statement, isQuery } of steps) {
    const statements =
      isQuery === true ? (await sql.unsafe(statement).values()).map(([text]) => String(text)) : [statement];
    for (const one of statements) await sql.unsafe(one);
  }
}

/** The server's words about a right that is missing name no value and no person, but we say what to do. */
function describe(error: unknown, adminUrl: string, { definition }: Subject): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === WRONG_PASSWORD)
    return new DatabaseUnready('DATABASE_UNREACHABLE', definition.name, [
      `${ADMIN_VARIABLE}, ${serverOf(adminUrl)}: không có người quản trị này, hoặc sai mật khẩu (no such administrator, or a wrong password)`,
    ]);
  if (code !== '42501') return describeUnreached(error, adminUrl, definition.name, ADMIN_VARIABLE);
  return new DatabaseUnready('DATABASE_RIGHTS_MISSING', definition.name, [
    'vai trò quản trị trong URL không đủ quyền; PostgreSQL 15 chỉ cho superuser tạo vai trò BYPASSRLS: hãy in lệnh bằng npm run provision -- ' +
      '--print-sql và nhờ người quản trị máy chủ chạy (the administrator of the URL lacks a right; PostgreSQL 15 lets only a superuser make a ' +
      'BYPASSRLS role, later versions whoever has CREATEROLE, CREATEDB and BYPASSRLS: have npm run provision -- --print-sql run by a superuser)',
  ]);
}

/** The same as a script for psql: to be read, and run by whoever administers the server. */
export function printSteps(subjects: readonly Subject[]): string {
  const lines = [
    '-- What an administrator of PostgreSQL runs once, with psql, as a superuser: on PostgreSQL 15 nobody else may make a role',
    '-- with BYPASSRLS. Running it again changes nothing. It holds no password: those who connect make theirs from KEY_DATABASE, and the',
    '-- SCRAM verifiers below let nobody in. After a change of KEY_DATABASE print it anew and run it again.',
    '\\set ON_ERROR_STOP on',
    '\\set QUIET on',
    `do $check$ begin if current_setting('server_version_num')::int < ${OLDEST_SERVER * 10_000} then`,
    `  raise exception 'DATABASE_TOO_OLD: PostgreSQL ${OLDEST_SERVER} or newer is needed, this is %', current_setting('server_version');`,
    'end if; end $check$;',
    // Where psql began, to come back to for the next register.
    'select current_database() as start_database \\gset',
  ];
  for (const subject of subjects) {
    const steps = listSteps(subject);
    lines.push('', `-- ==== ${subject.definition.name}: database ${subject.database}`);
    lines.push(...steps.filter(({ inside }) => inside === undefined).map(print));
    lines.push('', `\\connect ${quotedForPsql(subject.database)}`);
    lines.push(...steps.filter(({ inside }) => inside !== undefined).map(print));
    lines.push('', '\\connect :start_database');
  }
  // psql is quiet, and an administrator wants to know that it came to its end.
  const databases = subjects.map(({ database }) => quoted(database)).join(', ');
  lines.push('', `\\echo ${literal(`provisioned: ${databases}`)}`);
  return `${lines.join('\n')}\n`;
}

const print = ({ why, statement, isQuery }: Step): string =>
  `\n-- ${why}\n${statement}${isQuery === true ? '\n\\gexec' : ';'}`;
const quotedForPsql = (name: string): string => (/^\w+$/.test(name) ? name : quoted(name));
