/** How the words of a command are read: `--help` says how it is used and does nothing else, and what is not known is refused. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * How a command ends, beside 0. A few have more codes, which their `--help` names.
 *
 * - `failed`: it did its work, or part of it, and the work failed
 * - `misused`: it was not used as `--help` says; nothing was done
 * - `notStarted`: what it needs is not there: the environment, the database, another program that has to run; nothing was done
 */
export const ENDS = { failed: 1, misused: 2, notStarted: 3 } as const;

/** The same for every command: the last lines of its usage. */
export const ENDS_USAGE = `Ends with 0 when it is done, 1 when its work failed, 2 when it is not used as described here, 3 when what it
needs is not there (environment, database).`;

/** The words do not make sense together; said before anything is done. */
export class Misused extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; strict: true; options: O }>
>;

/** What a command takes. */
export interface Usage<O extends Options> {
  /** What `--help` prints: how it is called, what it does, and how it ends. */
  usage: string;
  options: O;
  /** How many words without dashes it takes, at least and at most. */
  positionals?: readonly [least: number, most: number];
}

/**
 * The words that a command was called with. `--help` and `-h` print its usage and end the process with 0; an unknown option, a
 * word too many or too few ends it with 2. To be called before anything is opened, written or deleted.
 */
export function readCommandWords<const O extends Options>(
  { usage, options, positionals = [0, 0] }: Usage<O>,
  words: readonly string[] = process.argv.slice(2),
): Parsed<O> {
  if (asksForHelp(words)) {
    process.stdout.write(`${describe(usage)}\n`);
    process.exit(0);
  }
  try {
    const parsed = parseArgs({ args: [...words], allowPositionals: true, strict: true, options });
    const [least, most] = positionals;
    const given = parsed.positionals.length;
    if (given < least) throw new Misused('thiếu tham số (a word is missing)');
    if (given > most) throw new Misused(`thừa tham số (a word too many): ${parsed.positionals.at(most)}`);
    return parsed;
  } catch (error) {
    return refuseWords(usage, error);
  }
}

/** Ends a command whose words make no sense, with its usage. */
export function refuseWords(usage: string, error: unknown): never {
  const sentence = error instanceof Error ? error.message : 'unknown';
  process.stderr.write(`✗ ${sentence}\n\n${describe(usage)}\n`);
  process.exit(ENDS.misused);
}

/** A command with ends of its own names them itself. */
const describe = (usage: string): string =>
  usage.includes('Ends with 0') ? usage.trim() : `${usage.trim()}\n\n${ENDS_USAGE}`;

/** Words behind a bare `--` are no options. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h');
}
