import type { SecretName, SigningKeyName } from '../../kernel/keys.ts';

/**
 * One key as a process was given it. `half` says what the bytes are: a secret that is no signing key, the private half (seed)
 * of a signing key, or its public half. `bytes` is undefined when the text is no 32 bytes in base64.
 */
export interface GivenKey {
  variable: string;
  name: SigningKeyName | SecretName;
  half: 'SECRET' | 'PRIVATE' | 'PUBLIC';
  /** The other key during a rotation. */
  previous: boolean;
  bytes: Buffer | undefined;
}

/** What the rule has to be told: it makes no key itself. */
export interface KnownKeys {
  /** Keys that stand in the source and their public halves, in hexadecimal: `listPublished`. */
  published: ReadonlySet<string>;
  publicHalfOf: (seed: Buffer) => Buffer;
}

export const KEY_BYTES = 32;
/** Base64 of 32 bytes, in either alphabet: 43 characters and a padding that some tools leave out. */
const KEY_TEXT = /^[\w+/-]{43}=?$/;

/** The bytes of a key as it is written in a variable; undefined for any other text. */
export function decodeKey(text: string): Buffer | undefined {
  const trimmed = text.trim();
  if (!KEY_TEXT.test(trimmed)) return undefined;
  const bytes = Buffer.from(trimmed, 'base64');
  return bytes.length === KEY_BYTES ? bytes : undefined;
}

/** Seeds of the test vectors of RFC 8032: as public as a key can be. */
const TEXTBOOK_SEEDS = [
  '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
  'f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5',
  '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
];

/**
 * The two points of order eight on the curve, either sign: whoever believes such a public key believes signatures that nobody
 * made. The other points of small order are guessable as bytes.
 */
const POINTS_OF_SMALL_ORDER = [
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
];

const DISTINCT_MIN = 16;
const SAME_BYTE_MAX = 7;
const SAME_STEPS_MAX = 6;
const BLOCK_BYTES = 6;

/**
 * Whether somebody typed these bytes or made them by a pattern: few different bytes, one byte again and again, a series, a
 * block that comes twice, or text. Of a thousand million random keys less than one looks like any of these.
 */
export function isGuessable(bytes: Buffer): boolean {
  const counts = new Map<number, number>();
  for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  return (
    counts.size < DISTINCT_MIN ||
    Math.max(...counts.values()) > SAME_BYTE_MAX ||
    longestSeries(bytes) > SAME_STEPS_MAX ||
    hasBlockTwice(bytes) ||
    bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ||
    POINTS_OF_SMALL_ORDER.includes(bytes.toString('hex'))
  );
}

/** Steps in a row by which the bytes grow or fall alike; a repeated byte grows by nothing. */
function longestSeries(bytes: Buffer): number {
  let longest = 0;
  let length = 0;
  let before: number | undefined;
  for (let index = 1; index < bytes.length; index += 1) {
    const step = ((bytes[index] ?? 0) - (bytes[index - 1] ?? 0)) & 0xff;
    length = step === before ? length + 1 : 1;
    before = step;
    longest = Math.max(longest, length);
  }
  return longest;
}

function hasBlockTwice(bytes: Buffer): boolean {
  const seen = new Set<string>();
  for (let index = 0; index + BLOCK_BYTES <= bytes.length; index += 1) {
    const block = bytes.toString('hex', index, index + BLOCK_BYTES);
    if (seen.has(block)) return true;
    seen.add(block);
  }
  return false;
}

/**
 * What is wrong with the keys of one process, each as one sentence that names its variables and never a value: keys that
 * everybody has, keys that can be guessed, one key for two uses, and halves that do not belong together.
 */
export function judgeKeys(given: readonly GivenKey[], known: KnownKeys): string[] {
  const readable = given.flatMap(({ bytes, ...key }) => (bytes === undefined ? [] : [{ ...key, bytes }]));
  return [
    ...listMalformed(given),
    ...readable
      .filter(({ bytes }) => known.published.has(bytes.toString('hex')))
      .map(
        ({ variable }) => `${variable} is a published key: everybody has it. Make one: npm run keys -- new.`,
      ),
    ...readable
      .filter(({ bytes }) => isGuessable(bytes))
      .map(
        ({ variable }) => `${variable} can be guessed: it is no random key. Make one: npm run keys -- new.`,
      ),
    ...listShared(readable),
    ...listHalvesApart(readable, known),
  ];
}

/** A key of the wrong length is a mistake in typing: said at start, not at the first token. */
export const listMalformed = (given: readonly GivenKey[]): string[] =>
  given
    .filter(({ bytes }) => bytes === undefined)
    .map(({ variable }) => `${variable} must hold 32 bytes in base64.`);

/** The keys that everybody has: those of development, those of textbooks, and the public halves of both. */
export function listPublished(
  development: readonly Buffer[],
  publicHalfOf: KnownKeys['publicHalfOf'],
): ReadonlySet<string> {
  const seeds = [...development, ...TEXTBOOK_SEEDS.map((hex) => Buffer.from(hex, 'hex'))];
  return new Set(seeds.flatMap((seed) => [seed, publicHalfOf(seed)]).map((bytes) => bytes.toString('hex')));
}

type ReadableKey = GivenKey & { bytes: Buffer };

/** The same bytes, or halves of the same pair, under two names: what opens one door would open another. */
function listShared(given: readonly ReadableKey[]): string[] {
  return groupBy(given, ({ bytes }) => bytes.toString('hex'))
    .filter((group) => new Set(group.map(({ name }) => name)).size > 1)
    .map((group) => `${listVariables(group)} hold the same key: each use needs one of its own.`);
}

function listHalvesApart(given: readonly ReadableKey[], { publicHalfOf }: KnownKeys): string[] {
  const seeds = given.filter(({ half }) => half === 'PRIVATE');
  const halves = given.filter(({ half }) => half === 'PUBLIC');
  const problems: string[] = [];
  for (const key of halves) {
    const exposed = given.find(({ half, bytes }) => half !== 'PUBLIC' && bytes.equals(key.bytes));
    if (exposed !== undefined) {
      problems.push(`${key.variable} holds what ${exposed.variable} keeps secret: give its public half.`);
      continue;
    }
    const ofAnother = seeds.find(
      ({ name, bytes }) => name !== key.name && publicHalfOf(bytes).equals(key.bytes),
    );
    if (ofAnother !== undefined)
      problems.push(
        `${key.variable} is the public half of ${ofAnother.variable}: each use needs a key of its own.`,
      );
    const own = seeds.find(({ name, previous }) => name === key.name && !previous && !key.previous);
    if (own !== undefined && !publicHalfOf(own.bytes).equals(key.bytes))
      problems.push(`${key.variable} is not the public half of ${own.variable}.`);
  }
  return problems;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

const listVariables = (group: readonly GivenKey[]): string =>
  group.map(({ variable }) => variable).join(', ');
