/** Which batch is the next of a source, and what is read of one whose signature is good. */
import { generateKeyPair, SignJWT } from 'jose';
import { judgeNewest, judgeNext, type SignedHeader, type Standing } from '../../kernel/sources/judge.ts';
import {
  BATCH_TYPE,
  cutBatch,
  cutRecords,
  RECORD_BYTES_MAX,
  readHeader,
} from '../../kernel/sources/signedBatch.ts';
import { sourcesFile } from '../../kernel/sources/source.ts';
import { isSettled } from '../../kernel/sources/take.ts';
import { signBatch } from '../../platform/publishing/publish.ts';
import { makeKey } from '../support/source.ts';

const SOURCE = { name: 'hotich', kind: 'people' } as const;
const NOW = new Date('2026-11-29T08:00:00Z');
const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const [FIRST, SECOND, OTHER] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const standing: Standing = { number: 7, digest: FIRST, issuedAt: at(-10) };
const signed = (changes: Partial<SignedHeader['header']> = {}, digest = SECOND): SignedHeader => ({
  digest,
  header: {
    ...{ source: 'hotich', kind: 'people', number: 8, previous: FIRST },
    ...{ issuedAt: at(-5), count: 3, records: OTHER, ...changes },
  },
});

describe('The next batch of a source', () => {
  it.each([
    ['it follows the one that is in', signed(), standing, 'NEXT'],
    [
      'it is the first',
      signed({ number: 1, previous: null }),
      { number: 0, digest: null, issuedAt: null },
      'NEXT',
    ],
    ['somebody decided to go on there', signed({ previous: OTHER }), { ...standing, digest: null }, 'NEXT'],
    ['it was issued with the one before', signed({ issuedAt: at(-10) }), standing, 'NEXT'],
    ['the clock of the source is a little ahead', signed({ issuedAt: at(4) }), standing, 'NEXT'],
    ['it leaves one out', signed({ number: 9 }), standing, 'NUMBER_GAP'],
    ['it is one that is in', signed({ number: 7 }), standing, 'NUMBER_BACK'],
    ['it is an earlier one', signed({ number: 1, previous: null }), standing, 'NUMBER_BACK'],
    ['it follows another', signed({ previous: OTHER }), standing, 'FORK'],
    ['it was issued before the one that is in', signed({ issuedAt: at(-11) }), standing, 'TIME_BACK'],
    ['it is issued tomorrow', signed({ issuedAt: at(24 * 60) }), standing, 'FROM_THE_FUTURE'],
    ['it is of another source', signed({ source: 'thue' }), standing, 'SOURCE_FOREIGN'],
    ['it holds something else', signed({ kind: 'documents' }), standing, 'KIND_FOREIGN'],
    ['it holds more than one transaction takes in', signed({ count: 201 }), standing, 'TOO_LARGE'],
  ])('where %s: %#', (_what, batch, before, verdict) => {
    expect(judgeNext(batch, before, SOURCE, NOW)).toBe(verdict);
  });
});

describe('What a source says to be its newest batch', () => {
  it.each([
    ['is ahead', signed({ number: 40 }), standing, 'NEWS'],
    ['is the one that is in', signed({ number: 7 }, FIRST), standing, 'NOTHING_NEW'],
    [
      'is where somebody decided to go on',
      signed({ number: 7 }),
      { ...standing, digest: null },
      'NOTHING_NEW',
    ],
    [
      'has the number of the one that is in, and says something else',
      signed({ number: 7 }),
      standing,
      'FORK',
    ],
    ['is before the one that is in', signed({ number: 6 }), standing, 'NUMBER_BACK'],
    ['is ahead and was issued earlier', signed({ number: 8, issuedAt: at(-11) }), standing, 'TIME_BACK'],
    ['is of another source', signed({ source: 'thue' }), standing, 'SOURCE_FOREIGN'],
  ])('%s', (_what, newest, before, verdict) => {
    expect(judgeNewest(newest, before, SOURCE, NOW)).toBe(verdict);
  });
});

const header = {
  ...{ source: 'hotich', kind: 'people', number: 2, previous: FIRST, issuedAt: '2026-11-29T15:00:00+07:00' },
  ...{ count: 1, records: SECOND },
};

describe('What is signed of a batch', () => {
  it.each(['EdDSA', 'ES256'] as const)('is read where a known key has signed it with %s', async (alg) => {
    const key = await makeKey('one', alg);
    const jws = await signBatch(Buffer.from(JSON.stringify(header)), key.privateKey);
    expect(await readHeader(jws, keySet(key.publicKey))).toMatchObject({
      header: { number: 2, issuedAt: NOW },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is known by the key that it names, while one replaces the other', async () => {
    const [old, next, strange] = await Promise.all(['old', 'next', 'strange'].map((kid) => makeKey(kid)));
    const sign = (key: typeof old) => signBatch(Buffer.from(JSON.stringify(header)), key?.privateKey ?? {});
    const keys = keySet(old?.publicKey ?? {}, next?.publicKey ?? {});
    expect(await readHeader(await sign(old), keys)).toHaveProperty('header');
    expect(await readHeader(await sign(next), keys)).toHaveProperty('header');
    expect(await readHeader(await sign(strange), keys)).toEqual({ stop: 'KEY_UNKNOWN' });
    const forged = { ...strange, privateKey: { ...strange?.privateKey, kid: 'next' } };
    expect(await readHeader(await sign(forged as typeof old), keys)).toEqual({ stop: 'SIGNATURE_WRONG' });
  });

  it.each([
    ['is none', async () => 'nothing', 'MALFORMED'],
    ['has no number', async (sign: Sign) => sign({ ...header, number: 0 }), 'MALFORMED'],
    ['is the first and follows one', async (sign: Sign) => sign({ ...header, number: 1 }), 'MALFORMED'],
    [
      'follows none and is not the first',
      async (sign: Sign) => sign({ ...header, previous: null }),
      'MALFORMED',
    ],
    [
      'was issued on no day',
      async (sign: Sign) => sign({ ...header, issuedAt: '2026-02-30T00:00:00Z' }),
      'MALFORMED',
    ],
    ['says something else besides', async (sign: Sign) => sign({ ...header, urgent: true }), 'MALFORMED'],
  ])('is not read where it %s', async (_what, make, stop) => {
    const key = await makeKey('one');
    const sign: Sign = (payload) => signBatch(Buffer.from(JSON.stringify(payload)), key.privateKey);
    expect(await readHeader(await make(sign), keySet(key.publicKey))).toEqual({ stop });
  });

  it('is not read where the same key has signed something else, or with another algorithm', async () => {
    const key = await makeKey('one');
    const { privateKey } = await generateKeyPair('RS256');
    const token = (alg: string, typ: string) =>
      new SignJWT(header).setProtectedHeader({ alg, kid: 'one', typ }).sign(privateKey);
    expect(await readHeader(await token('RS256', BATCH_TYPE), keySet(key.publicKey))).toEqual({
      stop: 'SIGNATURE_WRONG',
    });
    const jws = await signBatch(Buffer.from(JSON.stringify(header)), key.privateKey);
    const [, payload, signature] = jws.split('.');
    const plain = Buffer.from(JSON.stringify({ alg: 'none', kid: 'one', typ: BATCH_TYPE })).toString(
      'base64url',
    );
    expect(await readHeader(`${plain}.${payload}.${signature}`, keySet(key.publicKey))).toEqual({
      stop: 'SIGNATURE_WRONG',
    });
  });
});

type Sign = (payload: object) => Promise<string>;
const keySet = (...keys: object[]) =>
  sourcesFile.parse({
    sources: [{ name: 'hotich', kind: 'people', url: 'https://x.example', keys: { keys } }],
  }).sources[0]?.keys as never;

describe('The records of a batch', () => {
  it('stand behind the signature, a line each', () => {
    const { jws, records } = cutBatch(Buffer.from('a.b.c\r\n{"one":1}\n{"two":2}'));
    expect([jws, records.toString()]).toEqual(['a.b.c', '{"one":1}\n{"two":2}']);
    expect(cutRecords(records).map(({ position, bytes }) => [position, bytes.toString()])).toEqual([
      [1, '{"one":1}'],
      [2, '{"two":2}'],
    ]);
    expect(cutRecords(cutBatch(Buffer.from('a.b.c')).records)).toEqual([]);
  });

  it('are none where they are longer than any is', () => {
    const [long, next] = cutRecords(Buffer.from(`${'x'.repeat(RECORD_BYTES_MAX + 1)}\n{}\n`));
    expect([long?.tooLong, long?.bytes.length, next?.position]).toEqual([true, 0, 2]);
  });
});

describe('A record that was refused', () => {
  const line = (kind?: string, field = '') =>
    ({
      ...{ position: 1, record: null, outcome: kind === undefined ? 'ADDED' : 'REFUSED' },
      findings: kind === undefined ? [] : [{ kind, field, message: '' }],
    }) as never;
  it.each([
    ['is in now', undefined, '', true],
    ['was overtaken by a newer state', 'GOES_BACK', 'version', true],
    ['says to be newer and to be written before', 'GOES_BACK', 'recordedAt', false],
    ['is refused again', 'PERSON_UNKNOWN', 'person', false],
  ])('is settled, or not, where it %s', (_what, kind, field, settled) => {
    expect(isSettled(line(kind, field))).toBe(settled);
  });
});

describe('The file that names sources', () => {
  const source = { name: 'hotich', kind: 'people', url: 'https://x.example/feed/' };
  it('is refused with a private key, a key twice, a name twice, another kind and another address', async () => {
    const { privateKey, publicKey } = await makeKey('one');
    const keys = { keys: [publicKey] };
    const accepts = (...sources: object[]) => sourcesFile.safeParse({ sources }).success;
    expect(accepts({ ...source, keys })).toBe(true);
    expect(sourcesFile.parse({ sources: [{ ...source, keys }] }).sources[0]).toMatchObject({
      url: 'https://x.example/feed',
      intervalSeconds: 2,
    });
    expect([
      accepts({ ...source, keys: { keys: [privateKey] } }),
      accepts({ ...source, keys: { keys: [publicKey, publicKey] } }),
      accepts({ ...source, keys: { keys: [{ ...publicKey, x: 'none' }] } }),
      accepts({ ...source, keys }, { ...source, keys }),
      accepts({ ...source, keys, kind: 'stamps' }),
      accepts({ ...source, keys, url: 'file:///etc/passwd' }),
      accepts({ ...source, keys, name: '001190012345' }),
      accepts({ ...source, keys, interval: 2 }),
    ]).toEqual(Array(8).fill(false));
  });
});
