import { type SubgraphName, subgraphNames } from '../schema/files.ts';
import {
  type KeySource,
  type Keys,
  publicHalfOf,
  type SecretName,
  type SigningKeyName,
} from './kernel/keys.ts';

/** `KEY_<NAME>` holds 32 bytes in base64; names in upper case with underscores, such as KEY_ENVELOPE_GATEWAY. */
export function readKeySource(
  source: NodeJS.ProcessEnv,
  prefix: 'KEY' | 'PUBLIC_KEY' | 'PREVIOUS_KEY' | 'PREVIOUS_PUBLIC_KEY',
): KeySource {
  return (name) => {
    const value = source[`${prefix}_${variableOf(name)}`];
    return value === undefined ? undefined : Buffer.from(value, 'base64');
  };
}

/** The public half of the other key during a rotation: given as such, or as the seed that this process signed with. */
export function readPreviousKeys(source: NodeJS.ProcessEnv): KeySource {
  const publicHalf = readKeySource(source, 'PREVIOUS_PUBLIC_KEY');
  const seed = readKeySource(source, 'PREVIOUS_KEY');
  return (name) => {
    const bytes = seed(name);
    return publicHalf(name) ?? (bytes === undefined ? undefined : publicHalfOf(bytes));
  };
}

/** A key of the wrong length is a mistake in typing: said at start, not at the first token. */
export function judgeKeyLengths(source: NodeJS.ProcessEnv): string[] {
  return Object.entries(source)
    .filter(([name]) => /^PREVIOUS_(PUBLIC_)?KEY_/.test(name))
    .filter(([, value]) => Buffer.from(value ?? '', 'base64').length !== 32)
    .map(([name]) => `${name} must hold 32 bytes in base64.`);
}

export const variableOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/** What runs in one process: the gateway, one subgraph, or all of them. */
export type Part = 'gateway' | SubgraphName;
export const allParts: readonly Part[] = ['gateway', ...subgraphNames];

/** Secrets of one subgraph beyond those that each needs; nobody holds what she does not need. */
const SECRETS: Record<SubgraphName, readonly (SecretName | SigningKeyName)[]> = {
  procedures: [],
  population: ['identity', 'blind-index', 'field-encryption', 'typed-identity'],
  warehouse: ['identity'],
  dossiers: ['grant', 'seal', 'identity', 'field-encryption', 'typed-identity'],
  payments: ['platform'],
  transparency: ['witness'],
};

export function listMissingKeys(parts: readonly Part[], keys: Keys): string[] {
  const held = new Set<SecretName | SigningKeyName>();
  const verified = new Set<SigningKeyName>();
  for (const part of parts) {
    held.add(`envelope-${part}`);
    // A gateway believes the releases that whoever releases has signed.
    if (part === 'gateway') verified.add('release');
    if (part === 'gateway') continue;
    for (const name of ['database', 'pseudonym', 'cursor', `checkpoint-${part}`, ...SECRETS[part]] as const)
      held.add(name);
    // The witness believes each register's own signature, and no other.
    if (part === 'transparency') for (const name of subgraphNames) verified.add(`checkpoint-${name}`);
    // A subgraph believes the gateway, the readers of its feed, and the grants of dossiers.
    for (const name of [...allParts.map((peer) => `envelope-${peer}` as const), 'grant'] as const)
      verified.add(name);
  }
  return [
    ...[...held]
      .filter((name) => !keys.holds(name))
      .map((name) => `KEY_${variableOf(name)} must hold 32 bytes in base64.`),
    ...[...verified]
      .filter((name) => !held.has(name) && !keys.canVerify(name))
      .map((name) => `PUBLIC_KEY_${variableOf(name)} must hold 32 bytes in base64.`),
  ];
}
