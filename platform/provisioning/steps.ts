/** What an administrator of a server does once for a register, as statements: they are printed, or run by us. */
import type { AnySubgraph } from '../../kernel/definition.ts';
import type { Keys } from '../../kernel/keys.ts';
import { scramVerifier } from '../scram.ts';
import { extensionsOf } from './migrate.ts';
import { passwordOf, type Roles } from './names.ts';

/** One thing to do. Doing it again changes nothing. */
export interface Step {
  /** For whoever reads what is printed. */
  why: string;
  /** The database in which it is done; undefined: wherever the administrator begins. */
  inside?: string;
  /** A statement, or a query whose answer is the statements that are still needed. */
  statement: string;
  isQuery?: boolean;
}

export interface Subject {
  definition: AnySubgraph;
  database: string;
  roles: Roles;
  keys: Keys;
}

const SALT_BYTES = 16;

/** Whatever name a database was given. Roles are plain words of ours. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const listSteps = (subject: Subject): Step[] => [
  ...listRoleSteps(subject),
  ...listDatabaseSteps(subject),
  ...listInnerSteps(subject),
];

/** What PostgreSQL is told of a password. The same key gives the same verifier, so that doing it again changes nothing. */
function verifierOf(keys: Keys, role: string): string {
  const salt = Buffer.from(keys.hmac('database', 'salt', role), 'hex').subarray(0, SALT_BYTES);
  return scramVerifier(passwordOf(keys, role), salt);
}

function listRoleSteps({ roles, keys }: Subject): Step[] {
  const uses: [role: string, bypassesRls: boolean, use: string][] = [
    [
      roles.mig,
      true,
      'owns the tables, migrates them and sees every row (BYPASSRLS); nothing serves under it',
    ],
    [roles.app, false, 'serves requests, under row-level security'],
    [roles.job, false, 'works without a request, under policies of its own'],
  ];
  return uses.flatMap(([role, bypassesRls, use]) => {
    const password = `password '${verifierOf(keys, role)}'`;
    const words = `login noinherit${bypassesRls ? ' bypassrls' : ''}`;
    return [
      {
        why: `${role} ${use}`,
        statement: `select ${literal(`create role ${role} ${words} ${password}`)}
  where not exists (select from pg_roles where rolname = '${role}')`,
        isQuery: true,
      },
      {
        // Named only where it differs: whoever lacks CREATEDB may not even say that another shall not have it.
        why: 'where it was there before: what it has to be, and nothing else',
        statement: `select format('alter role ${role} %s', word)
  from pg_roles, lateral (values ('login', rolcanlogin), ('noinherit', not rolinherit), ('nosuperuser', not rolsuper),
    ('nocreatedb', not rolcreatedb), ('nocreaterole', not rolcreaterole),
    ('${bypassesRls ? '' : 'no'}bypassrls', ${bypassesRls ? '' : 'not '}rolbypassrls)) as wanted (word, holds)
  where rolname = '${role}' and not holds`,
        isQuery: true,
      },
      {
        why: 'its password, as a SCRAM verifier: nobody can sign in with it',
        statement: `alter role ${role} ${password}`,
      },
    ];
  });
}

/**
 * The database. Names are ordered by code point and letters are read as Unicode, wherever the cluster was made: search needs
 * to know that "Đ" is a letter. A cluster of PostgreSQL's own provider does that already.
 */
function listDatabaseSteps({ database, roles }: Subject): Step[] {
  const { mig, app, job } = roles;
  const name = quoted(database);
  const unicode = ` template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C.UTF-8'`;
  return [
    {
      why: 'whoever is no superuser has to be a member of the owner for what follows',
      statement: `select format('grant ${mig} to %I', current_user)
  from pg_roles where rolname = current_user and not rolsuper`,
      isQuery: true,
    },
    {
      why: 'the database, in UTF-8',
      statement: `select ${literal(`create database ${name} owner ${mig}`)} || case
    when (select datlocprovider from pg_database where datname = 'template1') = 'b' then ''
    else ${literal(unicode)} end
  where not exists (select from pg_database where datname = ${literal(database)})`,
      isQuery: true,
    },
    {
      why: 'nobody else on this server may enter it',
      statement: `revoke all on database ${name} from public`,
    },
    { why: 'those who serve may', statement: `grant connect on database ${name} to ${app}, ${job}` },
    {
      why: 'where the database is another’s: tables and extensions may be made in it',
      statement: `grant connect, create on database ${name} to ${mig}`,
    },
  ];
}

function listInnerSteps({ definition, database, roles }: Subject): Step[] {
  const { mig, app, job } = roles;
  const inside = database;
  return [
    {
      inside,
      why: 'tables are made by their owner only (databases older than PostgreSQL 15 let everybody)',
      statement: 'revoke create on schema public from public',
    },
    {
      inside,
      why: 'its tables are made in this schema',
      statement: `grant usage, create on schema public to ${mig}`,
    },
    { inside, why: 'and served from it', statement: `grant usage on schema public to ${app}, ${job}` },
    ...extensionsOf(definition).map((extension) => ({
      inside,
      why: `${extension}: part of PostgreSQL (Debian: the package of the server has it; elsewhere postgresql-contrib)`,
      statement: `create extension if not exists ${extension}`,
    })),
    {
      inside,
      why: 'the membership from above is not needed any more',
      statement: `select format('revoke ${mig} from %I', rolname) from pg_roles
  where rolname = current_user and not rolsuper and pg_has_role(oid, '${mig}', 'usage')`,
      isQuery: true,
    },
  ];
}
