/**
 * `npm run verify:access-log`: proves that the sealed access logs are whole. Without words it reads the databases of this
 * installation, running or not. With words it does one step of an inspection elsewhere, without any database:
 *
 *   export REGISTER FILE · checkpoint REGISTER FILE · keys FILE · check REGISTER FILE KEYS [CHECKPOINT]
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { openPrivate, writePrivate } from '../embedded/privateFiles.ts';
import { findRunningPostgres } from '../embedded/running.ts';
import { type Environment, readEnvironment, silenceTelemetry } from '../environment.ts';
import { Database } from '../kernel/database.ts';
import { jobUrlOf, urlsOf } from '../provision.ts';
import { publicKeysOf, WITNESS } from '../sealing/checkpoint.ts';
import { findAlarm, findWitnessed, readExport } from '../sealing/database/export.ts';
import { formatKeys, parseKeys, parseLine } from '../sealing/files.ts';
import { LogVerifier, type Verdict } from '../sealing/verifier.ts';
import { DATABASE_PREFIX, prepareDatabases } from './embedded.ts';
import { runCommand } from './lifetime.ts';

silenceTelemetry();

const SIGNERS = [...subgraphNames, WITNESS];

function readRegister(word: string | undefined): SubgraphName {
  const register = subgraphNames.find((name) => name === word);
  if (register === undefined) throw new Error(`say which register: ${subgraphNames.join(', ')}`);
  return register;
}

function readFileName(word: string | undefined): string {
  if (word === undefined) throw new Error('say which file');
  return word;
}

/** The logs of this installation, under the role that only reads and appends. */
async function withLogs(
  environment: Environment,
  work: (open: (name: SubgraphName) => Database) => Promise<void>,
): Promise<void> {
  const running = await findRunningPostgres(environment.dataDirectory);
  const given = subgraphNames.every((name) => environment.databaseUrls[name] !== undefined);
  // Nobody runs it: it is started for as long as the verification takes.
  const prepared =
    running === undefined && !given ? await prepareDatabases(environment, () => undefined) : undefined;
  const databases: Database[] = [];
  const open = (name: SubgraphName): Database => {
    const { databaseUrls, keys } = environment;
    const adminUrl = databaseUrls[name];
    const urls =
      adminUrl === undefined
        ? urlsOf(name, running ?? prepared?.postgres?.adminUrl ?? '', DATABASE_PREFIX, keys)
        : { app: '', job: jobUrlOf(name, adminUrl, keys) };
    const database = new Database({ app: urls.job, job: urls.job });
    databases.push(database);
    return database;
  };
  try {
    await work(open);
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    await prepared?.postgres?.stop();
  }
}

async function verifyAll(environment: Environment): Promise<void> {
  const keys = publicKeysOf(environment.keys, SIGNERS);
  await withLogs(environment, async (open) => {
    const transparency = open('transparency');
    for (const name of subgraphNames) {
      // Read before the log: whatever is witnessed by then must be in it.
      const witnessed = await findWitnessed(transparency, name);
      const alarm = await findAlarm(transparency, name);
      const verifier = new LogVerifier(name, keys, witnessed ?? undefined);
      await readExport(name === 'transparency' ? transparency : open(name), name, (line) =>
        verifier.take(line),
      );
      const verdict = verifier.finish();
      tell(name, { ...verdict, problem: verdict.problem ?? alarm ?? undefined });
    }
  });
}

function tell(register: string, verdict: Verdict): void {
  const { problem, leaves, checkpoints, unsealed, last } = verdict;
  if (problem !== undefined) {
    console.log(`✗ ${register.padEnd(13)} ${problem}`);
    process.exitCode = 1;
    return;
  }
  const until = last === undefined ? '' : `, niêm phong đến (sealed until) ${last.at.toISOString()}`;
  const waiting = unsealed === 0 ? '' : `, ${unsealed} chờ niêm phong (waiting)`;
  console.log(
    `✓ ${register.padEnd(13)} ${leaves} dòng (entries), ${checkpoints} checkpoints${until}${waiting}`,
  );
}

async function exportLog(environment: Environment, register: SubgraphName, file: string): Promise<void> {
  const stream = createWriteStream(file, { fd: openPrivate(file, 'w') });
  // A disk that is full is heard whenever it says so, and ends the command with its sentence.
  const written = finished(stream);
  written.catch(() => undefined);
  await withLogs(environment, (open) =>
    readExport(open(register), register, async (line) => {
      if (!stream.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(stream, 'drain'), written]);
    }),
  );
  stream.end();
  await written;
  console.log(`✓ ${file}`);
}

async function saveCheckpoint(environment: Environment, register: SubgraphName, file: string): Promise<void> {
  await withLogs(environment, async (open) => {
    const note = await findWitnessed(open('transparency'), register);
    if (note === null) throw new Error(`nothing of ${register} is witnessed yet`);
    writePrivate(file, note);
  });
  console.log(`✓ ${file}`);
}

/** No database, no environment, no network: an export, the public keys and, if there is one, an earlier checkpoint. */
async function check(register: SubgraphName, [file, keyFile, checkpoint]: string[]): Promise<void> {
  const keys = parseKeys(readFileSync(readFileName(keyFile), 'utf8'));
  const trusted = checkpoint === undefined ? undefined : readFileSync(checkpoint, 'utf8');
  const verifier = new LogVerifier(register, keys, trusted);
  for await (const line of createInterface({
    input: createReadStream(readFileName(file)),
    crlfDelay: Infinity,
  }))
    verifier.take(parseLine(line));
  tell(register, verifier.finish());
}

await runCommand(async () => {
  const [step, ...words] = process.argv.slice(2);
  switch (step) {
    case undefined:
      return verifyAll(readEnvironment());
    case 'export':
      return exportLog(readEnvironment(), readRegister(words[0]), readFileName(words[1]));
    case 'checkpoint':
      return saveCheckpoint(readEnvironment(), readRegister(words[0]), readFileName(words[1]));
    case 'keys':
      return writeFileSync(readFileName(words[0]), formatKeys(publicKeysOf(readEnvironment().keys, SIGNERS)));
    case 'check':
      return check(readRegister(words[0]), words.slice(1));
    default:
      throw new Error('steps are: export, checkpoint, keys, check; or none');
  }
});
