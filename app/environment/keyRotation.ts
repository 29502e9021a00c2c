import { parseEnv } from 'node:util';
import { publicHalfOf } from '../../kernel/keys.ts';
import { allParts, type KeyName, variableOf } from './environmentKeys.ts';

/** Keys that can be replaced while people are served: what they sign is old within a minute. Seals and logs are checked for years. */
export const rotatingKeys: readonly KeyName[] = [
  ...allParts.map((part) => `envelope-${part}` as const),
  'grant',
];

/** Of these the old seed is needed for a while: `dossiers` checks its own grants, and signs acts again. */
const SEED_IS_NEEDED: readonly KeyName[] = ['grant', 'envelope-dossiers'];

/** Environment files by name. */
export type EnvironmentFiles = ReadonlyMap<string, string>;

/** The three states of a replacement: processes of one state and of the next believe each other. */
export interface Rotation {
  /** Everybody accepts the new key too. */
  accept: EnvironmentFiles;
  /** Who signs does so with the new key. */
  sign: EnvironmentFiles;
  /** The old key counts no more. */
  done: EnvironmentFiles;
}

/** Why a key is not replaced. */
export class RotationRefused extends Error {}

/**
 * What every environment file holds in each state of a replacement; all other lines stay as they are.
 *
 * @param seed 32 fresh random bytes
 * @throws RotationRefused when no file holds the key, or one is in the middle of a replacement
 */
export function rotateKey(name: KeyName, seed: Buffer, files: EnvironmentFiles): Rotation {
  const word = variableOf(name);
  const read = [...files].map(([file, text]) => ({ file, text, values: parseEnv(text) }));
  if (!read.some(({ values }) => values[`KEY_${word}`] !== undefined))
    throw new RotationRefused(`no file holds KEY_${word}`);
  for (const { file, values } of read)
    for (const previous of [`PREVIOUS_KEY_${word}`, `PREVIOUS_PUBLIC_KEY_${word}`])
      if (values[previous] !== undefined)
        throw new RotationRefused(`${file} holds ${previous}: finish that first`);
  const [fresh, half] = [seed.toString('base64'), publicHalfOf(seed).toString('base64')];
  const state = (changesOf: (values: Values) => Values) =>
    new Map(read.map(({ file, text, values }) => [file, withVariables(text, changesOf(values))] as const));
  const ownOf = (values: Values): string | undefined => values[`KEY_${word}`];
  const halfIfGiven = (values: Values): Values =>
    values[`PUBLIC_KEY_${word}`] === undefined ? {} : { [`PUBLIC_KEY_${word}`]: half };
  const accept = (values: Values): Values =>
    ownOf(values) === undefined && values[`PUBLIC_KEY_${word}`] === undefined
      ? {}
      : { [`PREVIOUS_PUBLIC_KEY_${word}`]: half };
  const sign = (values: Values): Values => {
    const old = ownOf(values);
    if (old === undefined) return accept(values);
    const previous = SEED_IS_NEEDED.includes(name)
      ? { [`PREVIOUS_KEY_${word}`]: old }
      : { [`PREVIOUS_PUBLIC_KEY_${word}`]: publicHalfOf(Buffer.from(old, 'base64')).toString('base64') };
    return { [`KEY_${word}`]: fresh, ...halfIfGiven(values), ...previous };
  };
  const done = (values: Values): Values =>
    ownOf(values) === undefined ? halfIfGiven(values) : { [`KEY_${word}`]: fresh, ...halfIfGiven(values) };
  return { accept: state(accept), sign: state(sign), done: state(done) };
}

type Values = Record<string, string | undefined>;

/** The text with these variables: in their own lines where they are, else at the end. */
function withVariables(text: string, changes: Values): string {
  let changed = text;
  for (const [variable, value] of Object.entries(changes)) {
    const line = `${variable}=${value}`;
    const own = new RegExp(`^${variable}=.*$`, 'm');
    changed = own.test(changed)
      ? changed.replace(own, () => line)
      : `${changed}${changed === '' || changed.endsWith('\n') ? '' : '\n'}${line}\n`;
  }
  return changed;
}
