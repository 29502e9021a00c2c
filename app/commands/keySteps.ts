import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { Keys } from '../../kernel/keys.ts';
import { writePrivate } from '../../platform/embedded/privateFiles.ts';
import { ENDS } from '../assembly/words.ts';
import {
  allParts,
  judgeGivenKeys,
  type KeyName,
  listMissingKeys,
  type Part,
  readGivenKeys,
  readKeySource,
  readPreviousKeys,
} from '../environment/environmentKeys.ts';
import {
  allHolders,
  type Holder,
  makeKeys,
  readKeySet,
  writeKeysOf,
  writePrivateKeys,
  writePublicKeys,
} from '../environment/keyFiles.ts';
import { RotationRefused, rotateKey, rotatingKeys } from '../environment/keyRotation.ts';

const GOOD = 0;
const { failed: FAILED, misused: MISUSED } = ENDS;

const USAGE = `npm run --silent keys -- STEP

  new [PART…] [--out FILE | --folder FOLDER]   makes new keys and prints them as an environment file
                                               --folder: one file for each part, with the public halves it needs
  public [PART…] [--from FILE] [--out FILE]    prints the public halves of the keys in the environment, for the others;
                                               with PART those that this part is to be given
  check [PART…] [--from FILE]                  judges the keys in the environment as production does, for all or some parts

  rotate KEY --from PATH --folder FOLDER       replaces a signing key while people are served: a new key, and every environment
                                               file of PATH (a file, or a folder of .env files) in the three states that
                                               processes are restarted with: FOLDER/1-accept, 2-sign, 3-done

  KEY is ${rotatingKeys.join(', ')}.
  PART is one of: ${allHolders.join(', ')}.
  --from reads the variables from FILE instead of the environment. Files are written for their owner alone (0600); an
  existing file is never overwritten. No step but new and rotate writes a private key.

  Ends with ${GOOD} when all is well, ${FAILED} when keys are missing or refused, ${MISUSED} when it was asked wrongly.`;

class Misused extends Error {}

interface Words {
  holders: readonly Holder[];
  out: string | undefined;
  folder: string | undefined;
  from: string | undefined;
  /** The key that is replaced. */
  key?: KeyName;
}

/** Where the keys come from and where words go; a test has its own. */
export interface Surroundings {
  source: NodeJS.ProcessEnv;
  say(text: string): void;
  complain(text: string): void;
}

const options = {
  out: { type: 'string' },
  folder: { type: 'string' },
  from: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Each step knows its own words; one that means nothing there is a mistake, not a habit. */
const STEPS: Record<
  string,
  { may: readonly (keyof Options)[]; run(words: Words, around: Surroundings): number }
> = {
  new: { may: ['out', 'folder'], run: makeNew },
  public: { may: ['from', 'out'], run: showPublic },
  check: { may: ['from'], run: check },
  rotate: { may: ['from', 'folder'], run: rotate },
};

/** Returns the exit code. */
function takeStep(words: readonly string[], around: Surroundings): number {
  const { values, positionals } = readWords(words);
  if (values.help === true) {
    around.say(`${USAGE}\n`);
    return GOOD;
  }
  const [word = '', ...parts] = positionals;
  const step = Object.hasOwn(STEPS, word) ? STEPS[word] : undefined;
  if (step === undefined) throw new Misused('say new, public, check or rotate');
  if (word === 'rotate')
    return step.run({ ...readRotation(parts), ...onlyKnown(values, word, step.may) }, around);
  const holders = parts.map((part) => {
    const holder = allHolders.find((candidate) => candidate === part);
    if (holder === undefined) throw new Misused(`there is no part ${part}`);
    return holder;
  });
  const { out, folder, from } = onlyKnown(values, word, step.may);
  if (folder !== undefined && (out !== undefined || holders.length > 0))
    throw new Misused('--folder is for all parts, and without --out');
  return step.run({ holders, out, folder, from }, around);
}

type Options = Pick<Words, 'out' | 'folder' | 'from'>;

function onlyKnown(
  { out, folder, from }: Partial<Options>,
  word: string,
  may: readonly (keyof Options)[],
): Options {
  const given: Options = { out, folder, from };
  for (const option of ['out', 'folder', 'from'] as const)
    if (given[option] !== undefined && !may.includes(option))
      throw new Misused(`--${option} means nothing to ${word}`);
  return given;
}

function readRotation(words: readonly string[]): Pick<Words, 'holders' | 'key'> {
  const key = rotatingKeys.find((name) => name === words[0]);
  if (key === undefined || words.length !== 1)
    throw new Misused('say which key: one that can be replaced while people are served');
  return { holders: [], key };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new Misused(error instanceof Error ? error.message : 'unreadable words');
  }
}

const isPart = (holder: Holder): holder is Part => holder !== 'release';

function makeNew({ holders, out, folder }: Words, around: Surroundings): number {
  const wanted = holders.length === 0 ? allHolders : holders;
  const keys = makeKeys(wanted, () => randomBytes(32));
  if (folder === undefined) return deliver(writePrivateKeys(keys, wanted), out, around);
  const files = wanted.map((holder) => [holder, join(folder, `${holder}.env`)] as const);
  // All or none: half a set that is new and half that is old would fit nowhere.
  const there = files.filter(([, file]) => existsSync(file)).map(([, file]) => `${file} is there already`);
  if (there.length > 0) return complain(there, around);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [holder, file] of files) deliver(writeKeysOf(keys, holder), file, around);
  return GOOD;
}

function rotate({ key, from, folder }: Words, around: Surroundings): number {
  if (key === undefined || from === undefined || folder === undefined)
    throw new Misused('rotate needs --from and --folder');
  if (existsSync(folder)) return complain([`${folder} is there already`], around);
  const paths = statSync(from).isDirectory()
    ? readdirSync(from).flatMap((name) => (name.endsWith('.env') ? [join(from, name)] : []))
    : [from];
  const files = new Map(paths.map((path) => [basename(path), readFileSync(path, 'utf8')]));
  try {
    const { accept, sign, done } = rotateKey(key, randomBytes(32), files);
    for (const [state, texts] of Object.entries({ '1-accept': accept, '2-sign': sign, '3-done': done })) {
      mkdirSync(join(folder, state), { recursive: true, mode: 0o700 });
      for (const [name, text] of texts) deliver(text, join(folder, state, name), around);
    }
    return GOOD;
  } catch (error) {
    if (error instanceof RotationRefused) return complain([error.message], around);
    throw error;
  }
}

function showPublic({ holders, from, out }: Words, around: Surroundings): number {
  const keys = readKeySet(readSource(from, around));
  const text = writePublicKeys(keys, holders.length === 0 ? undefined : holders.filter(isPart));
  if (text === '') return complain(['none of these keys is in the environment: KEY_<NAME>.'], around);
  return deliver(text, out, around);
}

function check({ holders, from }: Words, around: Surroundings): number {
  const source = readSource(from, around);
  const keys = new Keys(
    readKeySource(source, 'KEY'),
    readKeySource(source, 'PUBLIC_KEY'),
    readPreviousKeys(source),
  );
  const parts = holders.length === 0 ? allParts : holders.filter(isPart);
  const problems = new Set([...listMissingKeys(parts, keys), ...judgeGivenKeys(source)]);
  if (holders.includes('release') && !keys.holds('release'))
    problems.add('KEY_RELEASE must hold 32 bytes in base64.');
  if (from !== undefined && (statSync(from).mode & 0o077) !== 0)
    problems.add(`${from} can be read by others: chmod 600 ${from}`);
  if (problems.size > 0) return complain([...problems], around);
  around.say(`✓ ${readGivenKeys(source).length} khóa dùng được (keys are good): ${parts.join(', ')}\n`);
  return GOOD;
}

function readSource(from: string | undefined, { source }: Surroundings): NodeJS.ProcessEnv {
  return from === undefined ? source : (parseEnv(readFileSync(from, 'utf8')) as NodeJS.ProcessEnv);
}

/** Writes to the terminal or a pipe, or into a file that only its owner may read. */
function deliver(text: string, file: string | undefined, { say }: Surroundings): number {
  if (file !== undefined) writePrivate(file, text, 'wx');
  say(file === undefined ? text : `✓ ${file}\n`);
  return GOOD;
}

function complain(problems: readonly string[], around: Surroundings): number {
  for (const problem of problems) around.complain(`✗ ${problem}\n`);
  return FAILED;
}

/** Does what the words say and returns the exit code; what goes wrong is one sentence, never a stack trace. */
export function runKeys(words: readonly string[], around: Surroundings): number {
  try {
    return takeStep(words, around);
  } catch (error) {
    const misused = error instanceof Misused;
    const why = error instanceof Error ? error.message : 'unknown';
    around.complain(`✗ ${why}\n${misused ? `\n${USAGE}\n` : ''}`);
    return misused ? MISUSED : FAILED;
  }
}
