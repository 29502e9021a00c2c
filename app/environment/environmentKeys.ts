import {
  developmentKeySource,
  type KeySource,
  type Keys,
  publicHalfOf,
  type SecretName,
  type SigningKeyName,
} from '../../kernel/keys.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { decodeKey, type GivenKey, judgeKeys, listMalformed, listPublished } from './keyRules.ts';

type Prefix = 'KEY' | 'PUBLIC_KEY' | 'PREVIOUS_KEY' | 'PREVIOUS_PUBLIC_KEY';

/** `KEY_<NAME>` holds 32 bytes in base64; names in upper case with underscores, such as KEY_ENVELOPE_GATEWAY. */
export function readKeySource(source: NodeJS.ProcessEnv, prefix: Prefix): KeySource {
  return (name) => {
    const value = source[`${prefix}_${variableOf(name)}`];
    // What is set to nothing is not given: files of variables often name what they leave open.
    return value === undefined || value === '' ? undefined : Buffer.from(value, 'base64');
  };
}

/**
 * The other key during a rotation: the public half of a signing key, given as such or as the seed that this process signed with; of a
 * secret, the secret itself.
 */
export function readPreviousKeys(source: NodeJS.ProcessEnv): KeySource {
  const publicHalf = readKeySource(source, 'PREVIOUS_PUBLIC_KEY');
  const seed = readKeySource(source, 'PREVIOUS_KEY');
  return (name) => {
    const bytes = seed(name);
    if (isSecret(name)) return bytes;
    return publicHalf(name) ?? (bytes === undefined ? undefined : publicHalfOf(bytes));
  };
}

export const variableOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/** What runs in one process: the gateway, one subgraph, or all of them. */
export type Part = 'gateway' | SubgraphName;
export const allParts: readonly Part[] = ['gateway', ...subgraphNames];

export type KeyName = SigningKeyName | SecretName;

export const signingKeyNames: readonly SigningKeyName[] = [
  ...allParts.map((part) => `envelope-${part}` as const),
  ...subgraphNames.map((name) => `checkpoint-${name}` as const),
  'grant',
  'seal',
  'seal-synthetic',
  'issuer',
  'release',
  'witness',
];

const secretNames: readonly SecretName[] = [
  'identity',
  'blind-index',
  'field-encryption',
  'files',
  'typed-identity',
  'cursor',
  'database',
  'pseudonym',
  'platform',
];

const isSecret = (name: KeyName): name is SecretName => secretNames.some((secret) => secret === name);

/** Every key by its name, in the order in which they are listed. */
export const keyNames: readonly KeyName[] = [...signingKeyNames, ...secretNames];

/** Every key that is given, under whichever variable. Whatever is in the environment of a process may be used by it. */
export function readGivenKeys(source: NodeJS.ProcessEnv): GivenKey[] {
  const given: GivenKey[] = [];
  const add = (prefix: Prefix, name: KeyName, half: GivenKey['half']): void => {
    const variable = `${prefix}_${variableOf(name)}`;
    const text = source[variable];
    if (text === undefined || text === '') return;
    given.push({ variable, name, half, previous: prefix.startsWith('PREVIOUS'), bytes: decodeKey(text) });
  };
  for (const prefix of ['KEY', 'PREVIOUS_KEY'] as const) {
    for (const name of signingKeyNames) add(prefix, name, 'PRIVATE');
    for (const name of secretNames) add(prefix, name, 'SECRET');
  }
  for (const prefix of ['PUBLIC_KEY', 'PREVIOUS_PUBLIC_KEY'] as const)
    for (const name of signingKeyNames) add(prefix, name, 'PUBLIC');
  return given;
}

/** The keys that are given are whole; whether they are good only production asks. */
export const judgeKeyLengths = (source: NodeJS.ProcessEnv): string[] => listMalformed(readGivenKeys(source));

let published: ReadonlySet<string> | undefined;

/** The keys that are given are worth something: unknown to others, random, each for one use. */
export function judgeGivenKeys(source: NodeJS.ProcessEnv): string[] {
  published ??= listPublished(
    [...signingKeyNames, ...secretNames].flatMap((name) => developmentKeySource(name) ?? []),
    publicHalfOf,
  );
  return judgeKeys(readGivenKeys(source), { published, publicHalfOf });
}

/** Whether passwords of roles are made from the key that everybody has. */
export const usesPublishedKey = (keys: Keys): boolean =>
  developmentKeySource('database')?.equals(keys.secret('database')) === true;

export const PUBLISHED_KEY =
  '! KEY_DATABASE chưa đặt: mật khẩu suy ra từ khóa phát triển đã công bố, chỉ dùng cho hộp cát ' +
  '(not set: the passwords are made from the published development key, for a sandbox only)';

/** Secrets of one subgraph beyond those that all need; a process holds no other. */
const SECRETS: Record<SubgraphName, readonly KeyName[]> = {
  procedures: ['identity'],
  population: ['identity', 'blind-index', 'field-encryption', 'typed-identity'],
  warehouse: ['identity'],
  dossiers: ['grant', 'seal', 'identity', 'field-encryption', 'files', 'typed-identity'],
  payments: ['platform'],
  transparency: ['witness'],
};

/** What the parts of one process hold, and of which keys they are given the public half only. */
export function keysNeededBy(parts: readonly Part[]): { held: KeyName[]; verified: SigningKeyName[] } {
  const held = new Set<KeyName>();
  const verified = new Set<SigningKeyName>();
  for (const part of parts) {
    held.add(`envelope-${part}`);
    // A gateway accepts releases that are signed with the release key.
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
  return { held: [...held], verified: [...verified].filter((name) => !held.has(name)) };
}

/** Keys that somebody has to be given: whole, and their public halves. */
export interface NeededKeys {
  held: readonly KeyName[];
  verified: readonly SigningKeyName[];
}

/** @param needed those of the parts, unless less is needed */
export function listMissingKeys(
  parts: readonly Part[],
  keys: Keys,
  { held, verified }: NeededKeys = keysNeededBy(parts),
): string[] {
  return [
    ...held
      .filter((name) => !keys.holds(name))
      .map((name) => `KEY_${variableOf(name)} must hold 32 bytes in base64.`),
    ...verified
      .filter((name) => !keys.canVerify(name))
      .map((name) => `PUBLIC_KEY_${variableOf(name)} must hold 32 bytes in base64.`),
  ];
}

/** What a command needs that signs in at databases, whose passwords follow from one key, and uses these keys there. */
export const keysOfWork = (...names: readonly KeyName[]): NeededKeys => ({
  held: ['database', ...names],
  verified: [],
});

/** All that a command needs which only signs in at databases. */
export const DATABASE_KEY: NeededKeys = keysOfWork();
/** What a command needs that applies to a register what others have told it: its own secrets, and whose word its witness checks. */
export const keysOfReplay = (register: SubgraphName): NeededKeys => ({
  held: ['database', 'pseudonym', ...SECRETS[register]],
  verified: register === 'transparency' ? subgraphNames.map((name) => `checkpoint-${name}` as const) : [],
});
/** What a command needs that also writes into the audit log who did it. */
export const OPERATOR_KEYS: NeededKeys = keysOfWork('pseudonym');
