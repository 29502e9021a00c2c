/** Which keys production takes: the rule as a table, and that no way of choosing production goes round it. */
import { createHash } from 'node:crypto';
import { allParts, EnvironmentInvalid, type Part, readEnvironment } from '../app/environment/environment.ts';
import { judgeGivenKeys } from '../app/environment/environmentKeys.ts';
import { allHolders, makeKeys, writeKeysOf, writePrivateKeys } from '../app/environment/keyFiles.ts';
import { isGuessable } from '../app/environment/keyRules.ts';
import { developmentKeySource, publicHalfOf } from '../kernel/keys.ts';
import { subgraphNames } from '../schema/files.ts';

const randomLike = (seed: string): Buffer => createHash('sha256').update(seed).digest();
const base64 = (bytes: Buffer): string => bytes.toString('base64');
const development = (name: string): Buffer => developmentKeySource(name as 'seal') as Buffer;

let made = 0;
const keys = makeKeys(allHolders, () => randomLike(`test ${made++}`));
const variablesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
const good = variablesOf(writePrivateKeys(keys, allHolders));
const seed = (variable: string): Buffer => Buffer.from(good[variable] ?? '', 'base64');

/** What production needs beside its keys. */
const rest: NodeJS.ProcessEnv = {
  OIDC_ISSUER: 'https://login.example.vn',
  PAYMENT_PLATFORM_URL: 'https://pay.example.vn',
  FILES_DIRECTORY: '/srv/files',
  FILE_SCANNER: 'none',
  ...Object.fromEntries(
    subgraphNames.flatMap((name) => [
      [`DATABASE_URL_${name.toUpperCase()}`, `postgres://owner@db.example.vn/${name}`],
      [`SUBGRAPH_URL_${name.toUpperCase()}`, `https://${name}.example.vn`],
    ]),
  ),
};

function problemsFor(parts: readonly Part[], source: NodeJS.ProcessEnv): string[] {
  try {
    readEnvironment(source, parts);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentInvalid) return error.problems;
    throw error;
  }
}

const counting = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
const halfEmpty = Buffer.concat([randomLike('a').subarray(0, 16), Buffer.alloc(16)]);
const twice = Buffer.concat([randomLike('a').subarray(0, 16), randomLike('a').subarray(0, 16)]);

const refused: [what: string, changes: Record<string, string>, problem: RegExp][] = [
  ['a development key', { KEY_SEAL: base64(development('seal')) }, /^KEY_SEAL is a published key/],
  [
    'a development key under another name',
    { KEY_GRANT: base64(development('identity')) },
    /^KEY_GRANT is a published key/,
  ],
  [
    'the public half of a development key',
    { PREVIOUS_PUBLIC_KEY_GRANT: base64(publicHalfOf(development('grant'))) },
    /^PREVIOUS_PUBLIC_KEY_GRANT is a published key/,
  ],
  [
    'a development key as the one before',
    { PREVIOUS_KEY_GRANT: base64(development('grant')) },
    /^PREVIOUS_KEY_GRANT is a published key/,
  ],
  [
    'a key of a textbook',
    {
      KEY_SEAL: base64(
        Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'),
      ),
    },
    /^KEY_SEAL is a published key/,
  ],
  ['nothing but zeros', { KEY_IDENTITY: base64(Buffer.alloc(32)) }, /^KEY_IDENTITY can be guessed/],
  ['one byte repeated', { KEY_CURSOR: base64(Buffer.alloc(32, 0xa7)) }, /^KEY_CURSOR can be guessed/],
  ['a series', { KEY_SEAL: base64(counting) }, /^KEY_SEAL can be guessed/],
  ['half of it zeros', { KEY_SEAL: base64(halfEmpty) }, /^KEY_SEAL can be guessed/],
  ['the same half twice', { KEY_SEAL: base64(twice) }, /^KEY_SEAL can be guessed/],
  ['a pattern', { KEY_SEAL: base64(Buffer.from('deadbeef'.repeat(8), 'hex')) }, /^KEY_SEAL can be guessed/],
  ['a sentence', { KEY_SEAL: base64(Buffer.from('correct horse battery staple xyz')) }, /^KEY_SEAL can be/],
  [
    'a public half that believes everything',
    { PREVIOUS_PUBLIC_KEY_GRANT: base64(Buffer.alloc(32).fill(1, 0, 1)) },
    /^PREVIOUS_PUBLIC_KEY_GRANT can be guessed/,
  ],
  [
    'another of them, which looks random',
    {
      PREVIOUS_PUBLIC_KEY_GRANT: base64(
        Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex'),
      ),
    },
    /^PREVIOUS_PUBLIC_KEY_GRANT can be guessed/,
  ],
  [
    'a key that is too short',
    { KEY_SEAL: base64(randomLike('a').subarray(0, 16)) },
    /^KEY_SEAL must hold 32/,
  ],
  ['a key in hexadecimal', { KEY_SEAL: randomLike('a').toString('hex') }, /^KEY_SEAL must hold 32/],
  [
    'a key with a slip in it',
    { KEY_SEAL: `${base64(randomLike('a')).slice(0, -2)}!=` },
    /^KEY_SEAL must hold/,
  ],
  [
    'one key for two uses',
    { KEY_BLIND_INDEX: good.KEY_IDENTITY ?? '' },
    /^KEY_IDENTITY, KEY_BLIND_INDEX hold the same key/,
  ],
  [
    'a secret that is also a signing key',
    { KEY_PLATFORM: good.KEY_SEAL ?? '' },
    /^KEY_SEAL, KEY_PLATFORM hold the same key/,
  ],
  [
    'the key of somebody else as the one before',
    { PREVIOUS_KEY_GRANT: good.KEY_SEAL ?? '' },
    /^KEY_SEAL, PREVIOUS_KEY_GRANT hold the same key/,
  ],
  [
    'a public half that is not that of the private one',
    { PUBLIC_KEY_GRANT: base64(publicHalfOf(randomLike('another'))) },
    /^PUBLIC_KEY_GRANT is not the public half of KEY_GRANT/,
  ],
  [
    'a private key where its public half belongs',
    { PUBLIC_KEY_GRANT: good.KEY_GRANT ?? '' },
    /^PUBLIC_KEY_GRANT holds what KEY_GRANT keeps secret/,
  ],
  [
    'the public half of a key with another use',
    { PREVIOUS_PUBLIC_KEY_GRANT: base64(publicHalfOf(seed('KEY_ENVELOPE_GATEWAY'))) },
    /^PREVIOUS_PUBLIC_KEY_GRANT is the public half of KEY_ENVELOPE_GATEWAY/,
  ],
];

describe('The keys of production', () => {
  it('are taken when each is random and has one use, the other one of a rotation too', () => {
    expect(judgeGivenKeys(good)).toEqual([]);
    const rotating = {
      ...good,
      PREVIOUS_KEY_GRANT: base64(randomLike('before')),
      PUBLIC_KEY_GRANT: base64(publicHalfOf(seed('KEY_GRANT'))),
      PREVIOUS_PUBLIC_KEY_ENVELOPE_GATEWAY: base64(publicHalfOf(randomLike('next'))),
    };
    expect(judgeGivenKeys(rotating)).toEqual([]);
  });

  it.each(refused)('are refused for %s', (_what, changes, problem) => {
    expect(judgeGivenKeys({ ...good, ...changes })).toEqual([expect.stringMatching(problem)]);
  });

  it('are refused by name and never shown', () => {
    for (const [, changes] of refused) {
      const said = judgeGivenKeys({ ...good, ...changes }).join(' ');
      for (const value of Object.values(changes)) expect(said).not.toContain(value);
    }
  });

  it('are never refused by chance: thousands of random ones all pass', () => {
    const failing = Array.from({ length: 2_000 }, (_, index) => randomLike(`${index}`)).filter(isGuessable);
    expect(failing).toEqual([]);
  });

  it('all the same are one sentence, not one for each pair', () => {
    const same = Object.fromEntries(Object.keys(good).map((name) => [name, base64(randomLike('one'))]));
    expect(judgeGivenKeys(same)).toEqual([expect.stringMatching(/^(KEY_\w+, )+KEY_\w+ hold the same key/)]);
  });
});

describe('The keys of each part in production', () => {
  const choices = [{ NODE_ENV: 'production' }, { PROFILE: 'production' }];
  const processes: [string, readonly Part[]][] = [
    ['everything in one process', allParts],
    ...allParts.map((part): [string, readonly Part[]] => [part, [part]]),
    ['a command that needs no part', []],
  ];
  it.each(processes)('%s takes good keys and refuses development keys and equal ones', (_what, parts) => {
    for (const choice of choices) {
      const holders = parts.length === 1 ? parts : allHolders;
      const own =
        parts.length === 1 ? variablesOf(holders.map((holder) => writeKeysOf(keys, holder)).join('')) : good;
      expect(problemsFor(parts, { ...rest, ...own, ...choice })).toEqual([]);
      const [first = '', second = ''] = Object.keys(own).filter((name) => name.startsWith('KEY_'));
      const published = { ...own, [first]: base64(development('envelope-gateway')) };
      expect(problemsFor(parts, { ...rest, ...published, ...choice }).join()).toContain(
        `${first} is a published`,
      );
      const other = second === '' ? 'KEY_PLATFORM' : second;
      const equal = { ...own, [other]: own[first] };
      expect(problemsFor(parts, { ...rest, ...equal, ...choice }).join()).toContain('hold the same key');
    }
  });

  it('PROFILE=production alone no longer runs on the development keys', () => {
    const problems = problemsFor(allParts, { ...rest, PROFILE: 'production' });
    expect(problems).toContain('KEY_SEAL must hold 32 bytes in base64.');
    expect(problems).toContain('KEY_ENVELOPE_GATEWAY must hold 32 bytes in base64.');
  });
});
