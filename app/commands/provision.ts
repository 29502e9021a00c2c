/** `npm run provision`: what an administrator of a PostgreSQL server does once for an installation; `--help` says the rest. */
import {
  type Administered,
  databaseName,
  databaseOf,
  printProvisioning,
  provisionGiven,
  rolePrefixOf,
} from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { warnOfBanner } from '../assembly/instance.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { type Environment, readEnvironment, silenceTelemetry } from '../environment/environment.ts';
import { PUBLISHED_KEY, usesPublishedKey } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run provision -- [REGISTER…] [--print-sql]

Makes the databases and roles of the registers on a given PostgreSQL server (15 or newer): all of them, or those that are named where they
are on several servers. Running it again changes nothing. REGISTER is ${subgraphNames.join(', ')}.

DATABASE_ADMIN_URL names an administrator: a superuser, or from PostgreSQL 16 on a role with CREATEROLE, CREATEDB and BYPASSRLS. Without it
the user in DATABASE_URL_<SUBGRAPH> is taken. DATABASE_URL_<SUBGRAPH> names the database; without it that is <installation>_<subgraph>,
where INSTALLATION says which installation. Passwords are made from KEY_DATABASE, and are sent and printed as SCRAM verifiers only.

  --print-sql   connects to nothing and prints the SQL, for an administrator to read and to run with psql:
                npm run --silent provision -- --print-sql > provision.sql (without --silent npm's own lines go into the file)`;

const { values, positionals } = readCommandWords({
  usage: USAGE,
  positionals: [0, subgraphNames.length],
  options: { 'print-sql': { type: 'boolean', default: false } },
});
const unknown = positionals.find((word) => !subgraphNames.some((name) => name === word));
if (unknown !== undefined) refuseWords(USAGE, new Misused(`there is no register ${unknown}`));
const names = subgraphNames.filter((name) => positionals.length === 0 || positionals.includes(name));

await runCommand(async () => {
  const environment = readEnvironment(undefined, []);
  if (!environment.keys.holds('database'))
    throw new NotStarted(
      'cần KEY_DATABASE: mật khẩu của các vai trò suy ra từ khóa này (KEY_DATABASE is needed)',
    );
  if (usesPublishedKey(environment.keys)) console.error(PUBLISHED_KEY);
  const registers = await listRegisters(environment);
  const rolePrefix = rolePrefixOf(environment.installation);
  if (values['print-sql']) warnOfBanner('provision', 'SQL');
  if (values['print-sql']) process.stdout.write(printProvisioning(registers, environment.keys, rolePrefix));
  else await provisionAll(environment, registers, rolePrefix);
});

async function listRegisters({ databaseUrls, installation }: Environment): Promise<Administered[]> {
  const { subgraphs } = await import('../../subgraphs/index.ts');
  return names.flatMap((name) =>
    subgraphs
      .filter((definition) => definition.name === name)
      .map((definition) => {
        const given = databaseUrls[name];
        return {
          definition,
          database: given === undefined ? databaseName(installation, name) : databaseOf(given),
        };
      }),
  );
}

async function provisionAll(
  environment: Environment,
  registers: readonly Administered[],
  rolePrefix: string,
): Promise<void> {
  const adminUrls = registers.map(({ definition }) => adminUrlOf(environment, definition.name));
  for (const [index, register] of registers.entries()) {
    await provisionGiven(adminUrls[index] ?? '', register, environment.keys, rolePrefix);
    console.log(`✓ ${register.definition.name.padEnd(13)} ${register.database}`);
  }
}

function adminUrlOf({ databaseAdminUrl, databaseUrls }: Environment, name: SubgraphName): string {
  const given = databaseAdminUrl ?? databaseUrls[name];
  if (given !== undefined && new URL(given).username !== '') return given;
  throw new NotStarted(
    `${name}: cần DATABASE_ADMIN_URL có tên người quản trị, hoặc dùng --print-sql ` +
      '(DATABASE_ADMIN_URL with an administrator in it is needed, or --print-sql)',
  );
}
