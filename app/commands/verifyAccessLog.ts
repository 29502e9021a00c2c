/**
 * `npm run verify:access-log`: proves that the sealed access logs are whole and that citizens are shown what was sealed.
 * `--help` says the rest.
 */
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { DatabaseFailure } from '../../kernel/driver.ts';
import { EmbeddedPostgresFailure } from '../../platform/embedded/postgres.ts';
import { openPrivate, writePrivate } from '../../platform/embedded/privateFiles.ts';
import { publicKeysOf, WITNESS } from '../../platform/sealing/checkpoint.ts';
import { findWitnessed, readExport } from '../../platform/sealing/database/export.ts';
import {
  FileUnreadable,
  formatKept,
  formatKeys,
  parseKept,
  parseKeys,
  parseLine,
} from '../../platform/sealing/files.ts';
import { inspect, type RegisterVerdict, type Unread } from '../../platform/sealing/inspection.ts';
import { LogVerifier } from '../../platform/sealing/verifier.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { describeWhole } from '../assembly/describeLog.ts';
import { outliveHangUp } from '../assembly/lifetime.ts';
import { withAllRegisters } from '../assembly/openRegister.ts';
import {
  type Environment,
  EnvironmentInvalid,
  readForWork,
  silenceTelemetry,
} from '../environment/environment.ts';
import type { NeededKeys } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run verify:access-log [-- STEP]

Without a step it reads the databases of this installation, running or not: verifies the sealed log of each register, and
compares what citizens are shown, and what the witness keeps, with these logs. What is new and waits is said, and is no fault.

  --checkpoints FILE   hold the logs against the checkpoints kept in FILE too, and when all is well keep the newest there.
                       Keep it where no administrator of the databases can write: only so is a rollback of everything seen

Steps of an inspection elsewhere:

  export REGISTER FILE                    write the sealed log; it holds who read whom
  checkpoint REGISTER FILE                write the last checkpoint that the witness signed
  keys FILE                               write the public keys
  check REGISTER FILE KEYS [CHECKPOINT]   verify an export with these files alone, without a database

Registers: ${subgraphNames.join(', ')}
Ends with 0: whole · 1: something was changed · 2: not used like this · 3: something could not be read
`;

const ENDS = { changed: 1, misused: 2, unread: 3 } as const;

class Misused extends Error {}

const SIGNERS = [...subgraphNames, WITNESS];

/** An inspector is given no key that signs, encrypts or names anybody. */
const PUBLIC_KEYS: NeededKeys = {
  held: [],
  verified: [...subgraphNames.map((name) => `checkpoint-${name}` as const), 'witness'],
};
const readForInspection = (): Environment =>
  readForWork(subgraphNames, undefined, { ...PUBLIC_KEYS, held: ['database'] });

function readRegister(word: string | undefined): SubgraphName {
  const register = subgraphNames.find((name) => name === word);
  if (register === undefined) throw new Misused(`say which register: ${subgraphNames.join(', ')}`);
  return register;
}

function readFileName(word: string | undefined): string {
  if (word === undefined) throw new Misused('say which file');
  return word;
}

async function verifyAll(environment: Environment, keptFile: string | undefined): Promise<void> {
  const kept =
    keptFile !== undefined && existsSync(keptFile)
      ? parseKept(readFileSync(keptFile, 'utf8'))
      : new Map<string, string>();
  await withAllRegisters(environment, async ({ open, openAsOwner }) => {
    // Read first: whatever it has by then must be in the logs.
    const verdicts = await openAsOwner('transparency').jobSnapshot((transparency) =>
      inspect({
        keys: publicKeysOf(environment.keys, SIGNERS),
        registers: subgraphNames,
        kept,
        transparency,
        openLog: (register, work) => open(register as SubgraphName).jobSnapshot(work),
      }),
    );
    for (const verdict of verdicts) tell(verdict);
    if (keptFile !== undefined && process.exitCode === undefined) keep(keptFile, kept, verdicts);
  });
}

/** The newest checkpoints in place of those that were kept; all of the file or nothing of it. */
function keep(file: string, kept: ReadonlyMap<string, string>, verdicts: (RegisterVerdict | Unread)[]): void {
  const newest = new Map(kept);
  for (const verdict of verdicts)
    if ('witnessed' in verdict && verdict.witnessed !== undefined)
      newest.set(verdict.register, verdict.witnessed);
  writeFileSync(`${file}.new`, formatKept(newest));
  renameSync(`${file}.new`, file);
  console.log(`✓ ${file}`);
}

function tell(verdict: RegisterVerdict | Unread): void {
  const name = verdict.register.padEnd(13);
  if ('unread' in verdict) {
    console.log(`? ${name} không đọc được (could not be read)`);
    process.exitCode ??= ENDS.unread;
    return;
  }
  const { problems, total, last } = verdict;
  if (total > 0) {
    const good = last === undefined ? '' : `; tốt đến dòng (good up to entry) ${last.size}`;
    console.log(`✗ ${name} ${total} sai khác (differences)${good}`);
    for (const problem of problems) console.log(`    - ${problem}`);
    if (total > problems.length) console.log(`    … ${total - problems.length} nữa (more)`);
    process.exitCode = ENDS.changed;
    return;
  }
  console.log(`✓ ${name} ${describeWhole(verdict)}`);
}

async function exportLog(environment: Environment, register: SubgraphName, file: string): Promise<void> {
  const stream = createWriteStream(file, { fd: openPrivate(file, 'w') });
  // A disk that is full is heard whenever it says so, and ends the command with its sentence.
  const written = finished(stream);
  written.catch(() => undefined);
  await withAllRegisters(environment, ({ open }) =>
    readExport(open(register), register, async (line) => {
      if (!stream.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(stream, 'drain'), written]);
    }),
  );
  stream.end();
  await written;
  console.log(`✓ ${file}`);
}

async function saveCheckpoint(environment: Environment, register: SubgraphName, file: string): Promise<void> {
  await withAllRegisters(environment, async ({ open }) => {
    const note = await findWitnessed(open('transparency'), register);
    if (note === null) throw new FileUnreadable(`nothing of ${register} is witnessed yet`);
    writePrivate(file, note);
  });
  console.log(`✓ ${file}`);
}

/** No database, no environment, no network: an export, the public keys and, if there is one, an earlier checkpoint. */
async function check(register: SubgraphName, [file, keyFile, checkpoint]: string[]): Promise<void> {
  const keys = parseKeys(readFileSync(readFileName(keyFile), 'utf8'));
  const trusted = checkpoint === undefined ? [] : [readFileSync(checkpoint, 'utf8')];
  const verifier = new LogVerifier(register, keys, ...trusted);
  for await (const line of createInterface({
    input: createReadStream(readFileName(file)),
    crlfDelay: Infinity,
  }))
    verifier.take(parseLine(line));
  const { problem, ...verdict } = verifier.finish();
  const problems = problem === undefined ? [] : [problem];
  tell({
    register,
    ...verdict,
    problems,
    total: problems.length,
    shown: 0,
    waiting: 0,
    forgetting: 0,
    witnessed: undefined,
  });
}

async function run(): Promise<void> {
  const { values, positionals } = readWords();
  const [step, ...words] = positionals;
  if (values.help) return console.log(USAGE);
  if (step !== undefined && values.checkpoints !== undefined)
    throw new Misused('--checkpoints goes with no step');
  switch (step) {
    case undefined:
      return verifyAll(readForInspection(), values.checkpoints);
    case 'export':
      return exportLog(readForInspection(), readRegister(words[0]), readFileName(words[1]));
    case 'checkpoint':
      return saveCheckpoint(readForInspection(), readRegister(words[0]), readFileName(words[1]));
    case 'keys':
      return writeFileSync(
        readFileName(words[0]),
        formatKeys(publicKeysOf(readForWork([], undefined, PUBLIC_KEYS).keys, SIGNERS)),
      );
    case 'check':
      return check(readRegister(words[0]), words.slice(1));
    default:
      throw new Misused('steps are: export, checkpoint, keys, check; or none');
  }
}

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, checkpoints: { type: 'string' } },
    });
  } catch (error) {
    throw new Misused(error instanceof Error ? error.message : 'unknown option');
  }
}

/** One sentence for what ended it; never an address, a statement or a value. */
function sentenceOf(error: unknown): string {
  if (error instanceof FileUnreadable || error instanceof EnvironmentInvalid) return error.message;
  if (error instanceof EmbeddedPostgresFailure || error instanceof DatabaseFailure) return error.message;
  const { code, path } = error as { code?: unknown; path?: unknown };
  if (typeof code === 'string' && typeof path === 'string') return `${path}: ${code}`;
  return typeof code === 'string' ? code : 'unknown';
}

outliveHangUp();
try {
  await run();
} catch (error) {
  if (error instanceof Misused) {
    console.error(`✗ ${error.message}\n\n${USAGE}`);
    process.exit(ENDS.misused);
  }
  console.error(`✗ Không đọc được (could not be read): ${sentenceOf(error)}`);
  process.exit(ENDS.unread);
}
