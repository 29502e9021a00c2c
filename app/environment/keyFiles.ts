import { publicHalfOf, type SigningKeyName } from '../../kernel/keys.ts';
import {
  allParts,
  type KeyName,
  keysNeededBy,
  type Part,
  readGivenKeys,
  signingKeyNames,
  variableOf,
} from './environmentKeys.ts';

/** Holders of keys: each part, and the signer of releases. */
export type Holder = Part | 'release';
export const allHolders: readonly Holder[] = [...allParts, 'release'];

/** Keys by name; the files below are written from one such set, so that what is shared agrees. */
export type KeySet = ReadonlyMap<KeyName, Buffer>;

const isPart = (holder: Holder): holder is Part => holder !== 'release';

const heldBy = (holders: readonly Holder[]): KeyName[] => [
  ...keysNeededBy(holders.filter(isPart)).held,
  ...(holders.includes('release') ? ['release' as const] : []),
];

/** One new key for each use; `random` gives 32 fresh random bytes. */
export const makeKeys = (holders: readonly Holder[], random: () => Buffer): KeySet =>
  new Map(heldBy(holders).map((name) => [name, random()]));

const isSigning = (name: KeyName): name is SigningKeyName =>
  signingKeyNames.some((signing) => signing === name);

const line = (prefix: string, name: KeyName, bytes: Buffer): string =>
  `${prefix}_${variableOf(name)}=${bytes.toString('base64')}`;

/** The private keys of these holders as an environment file, each with who must be given the same. */
export function writePrivateKeys(keys: KeySet, holders: readonly Holder[]): string {
  const lines = heldBy(holders).flatMap((name) => {
    const bytes = keys.get(name);
    if (bytes === undefined) return [];
    const sharing = allHolders.filter((holder) => heldBy([holder]).includes(name));
    return [`# ${name}: ${sharing.join(', ')}`, line('KEY', name, bytes)];
  });
  return `${['# Private keys of Một Lần: whoever reads this file can read and sign everything.', ...lines].join('\n')}\n`;
}

/** Everything that one holder is given when each runs apart: its own keys, and the public halves that it believes. */
export function writeKeysOf(keys: KeySet, holder: Holder): string {
  return writePrivateKeys(keys, [holder]) + (isPart(holder) ? writePublicKeys(keys, [holder]) : '');
}

/** The public halves: all, or those that these parts are given beside their own keys. */
export function writePublicKeys(keys: KeySet, parts?: readonly Part[]): string {
  const wanted = parts === undefined ? [...keys.keys()].filter(isSigning) : keysNeededBy(parts).verified;
  const lines = wanted.flatMap((name) => {
    const seed = keys.get(name);
    return seed === undefined ? [] : [line('PUBLIC_KEY', name, publicHalfOf(seed))];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The private keys that are given and whole. */
export const readKeySet = (source: NodeJS.ProcessEnv): KeySet =>
  new Map(
    readGivenKeys(source).flatMap(({ name, half, previous, bytes }) =>
      bytes === undefined || half === 'PUBLIC' || previous ? [] : [[name, bytes] as const],
    ),
  );
