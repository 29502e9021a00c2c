import type { DatabaseUrls } from '../../kernel/database.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { SubgraphName } from '../../schema/files.ts';

/** What an installation is called where nobody says otherwise. Its roles are older than the setting and carry no prefix. */
export const FIRST_INSTALLATION = 'mot_lan';
const POSTGRES_PORT = 5432;

/** The three roles of one register. Roles belong to the whole server, so their names say whose they are. */
export interface Roles {
  /** Owns the tables and sees every row: migrations, seed, inspections. */
  mig: string;
  /** Serves requests, under row-level security. */
  app: string;
  /** Works without a request, under policies of its own. */
  job: string;
}

/** Goes before the name of each role, so that two installations may share one server. */
export const rolePrefixOf = (installation: string): string =>
  installation === FIRST_INSTALLATION ? '' : `${installation}_`;

/** The installation that these roles belong to. */
export const installationOf = ({ mig }: Roles, name: SubgraphName): string =>
  mig.slice(0, -`mig_${name}`.length).replace(/_$/, '') || FIRST_INSTALLATION;

export const rolesOf = (name: SubgraphName, rolePrefix = ''): Roles => ({
  mig: `${rolePrefix}mig_${name}`,
  app: `${rolePrefix}app_${name}`,
  job: `${rolePrefix}job_${name}`,
});

export const databaseName = (prefix: string, name: SubgraphName): string => `${prefix}_${name}`;

/** The server that a URL names, and nobody who signs in there. */
export function serverOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port === '' ? POSTGRES_PORT : port}`;
}

/** The database that a URL names; empty where it names none. */
export const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** Passwords are never chosen and never stored: each follows from the key of databases and the name of the role. */
export const passwordOf = (keys: Keys, role: string): string => keys.hmac('database', role);

export function urlFor(server: string, database: string, role: string, keys: Keys): string {
  const url = new URL(server);
  url.pathname = `/${encodeURIComponent(database)}`;
  url.username = role;
  url.password = passwordOf(keys, role);
  return url.href;
}

/** The same place, and nobody's password: for whoever signs in under roles of their own. */
export function withoutCredentials(server: string, database = databaseOf(server)): string {
  return Object.assign(new URL(server), {
    ...{ username: '', password: '', pathname: `/${encodeURIComponent(database)}` },
  }).href;
}

/** The URLs of a database that is provisioned already, such as a copy made from a template. */
export function urlsOf(
  name: SubgraphName,
  server: string,
  prefix: string,
  keys: Keys,
  rolePrefix = '',
): DatabaseUrls {
  return servingUrls(server, databaseName(prefix, name), rolesOf(name, rolePrefix), keys);
}

export const servingUrls = (
  server: string,
  database: string,
  { app, job }: Roles,
  keys: Keys,
): DatabaseUrls => ({
  app: urlFor(server, database, app, keys),
  job: urlFor(server, database, job, keys),
});
