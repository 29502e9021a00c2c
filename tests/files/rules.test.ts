/** What a file is, how it lies on the disk, and who may use a link to it: pure functions of values. */
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { cutIntoParts } from '../../gateway/door/fileParts.ts';
import { PART_BYTES_MAX, PART_BYTES_MIN } from '../../kernel/domain/files.ts';
import {
  closePart,
  FileAltered,
  fileKeyId,
  makeFileKey,
  openFileKey,
  openPart,
  rewrap,
} from '../../kernel/fileEncryption.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { judgeClaim, judgePart } from '../../kernel/uploads/claim.ts';
import { readVerdict } from '../../kernel/uploads/clamd.ts';
import { judgeDimensions, judgeFirstBytes } from '../../kernel/uploads/kinds.ts';
import { judgeLink, makeLink } from '../../kernel/uploads/links.ts';

const keys = new Keys(developmentKeySource);
const other = randomBytes(32);
const rotated = new Keys(
  (name) => (name === 'files' ? other : developmentKeySource(name)),
  () => undefined,
  (name) => (name === 'files' ? developmentKeySource('files') : undefined),
);

describe('A file at rest', () => {
  const [file, another] = [randomUUID(), randomUUID()];
  const key = openFileKey(keys, file, makeFileKey(keys, file));
  const part = closePart(key, file, 3, Buffer.from('giấy tờ'));

  it('opens in its place', () => {
    expect(openPart(key, file, 3, part).toString()).toBe('giấy tờ');
    expect(part.includes('giấy')).toBe(false);
  });

  it.each([
    ['moved to another place', () => openPart(key, file, 4, part)],
    ['moved to another file', () => openPart(key, another, 3, part)],
    ['cut off', () => openPart(key, file, 3, part.subarray(0, -1))],
    ['changed', () => openPart(key, file, 3, Buffer.concat([part.subarray(0, -1), Buffer.from([0])]))],
    ['empty', () => openPart(key, file, 3, Buffer.alloc(0))],
  ])('does not open when it was %s', (_name, open) => expect(open).toThrow(FileAltered));

  it('keeps its key through a change of the installation’s key, and opens with neither where neither is held', () => {
    const wrapped = makeFileKey(keys, file);
    const plain = openFileKey(keys, file, wrapped);
    expect(openFileKey(rotated, file, wrapped)).toEqual(plain);
    const again = rewrap(rotated, file, wrapped);
    expect(again.keyId).toBe(fileKeyId(rotated));
    expect(openFileKey(rotated, file, again)).toEqual(plain);
    expect(() => openFileKey(keys, file, again)).toThrow(/does not hold/);
    expect(() => openFileKey(keys, another, wrapped)).toThrow(FileAltered);
  });
});

describe('A link', () => {
  const now = new Date('2026-11-29T08:00:00Z');
  const later = (s: number) => new Date(now.getTime() + s * 1000);
  const upload = randomUUID();
  const { path } = makeLink(keys, '/files', 'READ', { upload, account: 'minh' }, now);
  const asked = { upload, link: path.split('/').at(-1) ?? '' };

  it('holds for its account, upload and action, for five minutes', () => {
    expect(judgeLink(keys, 'READ', asked, 'minh', later(299))).toBe(true);
    expect(judgeLink(keys, 'READ', asked, 'minh', later(300))).toBe(false);
    expect(judgeLink(keys, 'READ', asked, 'nga', now)).toBe(false);
    expect(judgeLink(keys, 'SEND', asked, 'minh', now)).toBe(false);
    expect(judgeLink(keys, 'READ', { ...asked, upload: randomUUID() }, 'minh', now)).toBe(false);
  });

  it('cannot be made longer by whoever has it', () => {
    const longer = asked.link.replace(/^r\d{10}/, 'r9999999999');
    expect(judgeLink(keys, 'READ', { upload, link: longer }, 'minh', now)).toBe(false);
    expect(judgeLink(keys, 'READ', { upload, link: '' }, 'minh', now)).toBe(false);
  });
});

describe('The kind of a file', () => {
  const pdf = Buffer.from('%PDF-1.7\n');
  const gif = Buffer.from('GIF89a\x01\0\x01\0', 'latin1');

  it('is what its bytes say, whatever was claimed', async () => {
    expect(await judgeFirstBytes(pdf, 'application/pdf')).toBeUndefined();
    expect(await judgeFirstBytes(pdf, 'image/png')).toBe('TYPE_MISMATCH');
    expect(await judgeFirstBytes(gif, 'image/png')).toBe('TYPE_NOT_ALLOWED');
    expect(await judgeFirstBytes(Buffer.from('văn bản'), 'application/pdf')).toBe('TYPE_NOT_ALLOWED');
    expect(await judgeFirstBytes(Buffer.alloc(0), 'application/pdf')).toBe('TYPE_NOT_ALLOWED');
  });

  it('cannot be read from an image without a header', () => {
    expect(judgeDimensions(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png')).toBe('IMAGE_UNREADABLE');
    expect(judgeDimensions(pdf, 'application/pdf')).toBeUndefined();
  });
});

it('A name is kept as it is seen: what turns the direction of writing, and so hides an ending, is taken out', () => {
  for (const mark of [
    '\u202a',
    '\u202b',
    '\u202d',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ])
    expect(
      judgeClaim({ name: `thue${mark}nha.pdf`, mediaType: 'application/pdf', sizeBytes: 1 }, 10),
    ).toMatchObject({ name: 'thuenha.pdf' });
  const unseen = { name: '\u202e\u2066', mediaType: 'application/pdf', sizeBytes: 1 };
  expect(judgeClaim(unseen, 10)).toMatchObject({ reason: 'NAME_NOT_VALID' });
});

it('A part follows the one before, and makes the file no longer than was said', () => {
  const here = { receivedBytes: 100_000, sizeBytes: 200_000 };
  expect(judgePart(here, { offset: 100_000, length: 100_000 })).toBeUndefined();
  expect(judgePart(here, { offset: 100_000, length: 65_536 })).toBeUndefined();
  expect(judgePart(here, { offset: 99_999, length: 100_000 })).toBe('FILE_OFFSET_MISMATCH');
  expect(judgePart(here, { offset: 100_000, length: 100_001 })).toBe('FILE_TOO_LARGE');
  expect(judgePart(here, { offset: 100_000, length: 65_535 })).toBe('FILE_PART_TOO_SMALL');
});

it('What comes in by any pieces is cut into parts that are no crumbs, with nothing lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 700_000 }), { maxLength: 8 }), async (lengths) => {
      const sent = lengths.map((length, index) => Buffer.alloc(length, index + 1));
      const parts: Buffer[] = [];
      for await (const part of cutIntoParts(stream(sent))) parts.push(part);
      expect(Buffer.concat(parts).equals(Buffer.concat(sent))).toBe(true);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(PART_BYTES_MAX);
      if (parts.length > 1)
        for (const part of parts) expect(part.length).toBeGreaterThanOrEqual(PART_BYTES_MIN);
    }),
    { numRuns: 60 },
  );
});

it('What broke off is kept as far as it makes a part', async () => {
  const kept = async (length: number) => {
    let bytes = 0;
    for await (const part of cutIntoParts(stream([Buffer.alloc(length)], new Error('reset'))))
      bytes += part.length;
    return bytes;
  };
  expect(await kept(PART_BYTES_MIN)).toBe(PART_BYTES_MIN);
  expect(await kept(PART_BYTES_MIN - 1)).toBe(0);
});

it('Only what clamd says is a verdict is one', () => {
  expect(readVerdict('stream: OK')).toBeNull();
  expect(readVerdict('stream: Win.Test.EICAR_HDB-1 FOUND')).toBe('Win.Test.EICAR_HDB-1');
  for (const answer of ['', 'INSTREAM size limit exceeded. ERROR', 'stream: OK FOUND?', 'OK'])
    expect(() => readVerdict(answer)).toThrow();
});

async function* stream(chunks: readonly Buffer[], end?: Error): AsyncGenerator<Buffer> {
  yield* chunks;
  if (end !== undefined) throw end;
}
