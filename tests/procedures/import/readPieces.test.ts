/** How a file is cut into records, whatever its layout, packing and encoding, and however its bytes arrive. */
import fc from 'fast-check';
import { parsePiece } from '../../../subgraphs/procedures/import/rules/parsePiece.ts';
import { type Piece, readPieces, sniff } from '../../../subgraphs/procedures/import/upstream/readPieces.ts';
import {
  type Cut,
  LineSplitter,
  ValueSplitter,
} from '../../../subgraphs/procedures/import/upstream/splitValues.ts';
import { codeOf, makeRecord, packed, toLines, writeFile } from './records.ts';

const records = [1, 2, 3].map((number) => makeRecord(codeOf(number)));

async function readAll(content: string | Buffer): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of readPieces(writeFile(content))) pieces.push(piece);
  return pieces;
}

/** The records, or the kind of what was refused. */
function tell(pieces: readonly Piece[]): unknown[] {
  return pieces.flatMap((piece) => {
    const parsed = parsePiece(piece);
    return 'records' in parsed ? parsed.records : [parsed.refusal.kind];
  });
}

const utf16 = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('The records of a file', () => {
  it.each<[string, string | Buffer]>([
    ['JSON Lines', toLines(records)],
    [
      'JSON Lines with blank lines and carriage returns',
      `\n${toLines(records).replaceAll('\n', '\r\n\r\n')}`,
    ],
    ['JSON Lines without an end', toLines(records).trimEnd()],
    ['a JSON array', JSON.stringify(records)],
    ['a JSON array over many lines', JSON.stringify(records, null, 2)],
    ['an array with one record a line', `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`],
    [
      'records one after another, over many lines',
      records.map((one) => JSON.stringify(one, null, 2)).join('\n'),
    ],
    ['a reply of the service', JSON.stringify({ error_code: '0', message: 'OK', data: records })],
    ['a reply over many lines', JSON.stringify({ error_code: 0, result: records }, null, 1)],
    ['replies of one record each, one a line', toLines(records.map((data) => ({ error_code: '0', data })))],
    ['gzip', packed(toLines(records))],
    [
      'two gzip members, one after another',
      Buffer.concat([packed(toLines(records.slice(0, 1))), packed(toLines(records.slice(1)))]),
    ],
    [
      'UTF-8 with a mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(records))]),
    ],
    ['UTF-16', utf16(toLines(records))],
  ])('are read from %s', async (_what, content) => {
    expect(tell(await readAll(content))).toEqual(records);
  });

  it('are one record where the file holds one, over many lines', async () => {
    expect(tell(await readAll(JSON.stringify(records[0], null, 2)))).toEqual([records[0]]);
  });

  it('are none in an empty file and in an empty list', async () => {
    expect(await readAll('')).toEqual([]);
    expect(await readAll('[]')).toEqual([]);
  });

  it('are numbered by the line of the file, so that a reader finds them', async () => {
    const pieces = await readAll(`\n${toLines(records)}`);
    expect(pieces.map(({ position }) => position)).toEqual([2, 3, 4]);
  });
});

describe('A record that is not whole', () => {
  const [first = {}, second = {}, third = {}] = records;

  it('does not cost the lines after it', async () => {
    const broken = `${JSON.stringify(first)}\n${JSON.stringify(second).slice(0, 80)}\n{"MATTHC": "7.000009",}\n${JSON.stringify(third)}\n`;
    expect(tell(await readAll(broken))).toEqual([first, 'NOT_JSON', 'NOT_JSON', third]);
  });

  it('does not cost the lines after it when it is the first', async () => {
    const broken = `${JSON.stringify(first).slice(0, 80)}\n${toLines([second, third])}`;
    expect(tell(await readAll(broken))).toEqual(['NOT_JSON', second, third]);
  });

  it('does not cost the elements after it in an array with one a line', async () => {
    const broken = `[\n${JSON.stringify(first)},\n${JSON.stringify(second).slice(0, 80)}\n${JSON.stringify(third)}\n]`;
    expect(tell(await readAll(broken))).toEqual([first, 'CUT_OFF', third]);
  });

  it('is told when the file ends within it', async () => {
    expect(tell(await readAll(JSON.stringify(records).slice(0, -40)))).toEqual([first, second, 'CUT_OFF']);
  });

  it('still says which procedure it was, where its code can be read', async () => {
    const [piece] = await readAll(`${JSON.stringify(first).slice(0, 80)}\n${toLines([second])}`);
    expect(parsePiece(piece as Piece)).toMatchObject({ code: codeOf(1) });
  });

  it.each([
    ['a line', '', () => new LineSplitter(50)],
    ['an element', ']', () => new ValueSplitter(true, 50)],
  ])('is passed over when it is longer than the limit: %s', (_what, end, makeSplitter) => {
    const splitter = makeSplitter();
    const text = `{"a":1},\n{"b":"${'x'.repeat(200)}"},\n{"c":3},\n${end}`;
    const cuts = [...splitter.push(Buffer.from(text)), ...splitter.end()];
    expect(cuts.map((cut) => ('problem' in cut ? cut.problem : 'whole'))).toEqual([
      'whole',
      'TOO_LONG',
      'whole',
    ]);
  });

  it('names the field whose bytes are no UTF-8', async () => {
    const bytes = Buffer.from(toLines([makeRecord(codeOf(1), { TENTTHC: 'C@p phép' })]));
    bytes[bytes.indexOf('@')] = 0xca;
    const [piece] = await readAll(bytes);
    expect(parsePiece(piece as Piece)).toMatchObject({
      code: codeOf(1),
      refusal: { kind: 'NOT_UTF8', field: 'TENTTHC' },
    });
  });
});

describe('However the bytes arrive', () => {
  const push = (splitter: LineSplitter | ValueSplitter, bytes: Buffer, ends: readonly number[]): Cut[] => {
    const cuts: Cut[] = [];
    let start = 0;
    for (const end of [...ends, bytes.length]) {
      cuts.push(...splitter.push(bytes.subarray(start, end)));
      start = end;
    }
    return [...cuts, ...splitter.end()];
  };

  it('the same records are cut out, from lines and from an array', () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 5 }),
        fc.array(fc.nat(200), { maxLength: 6 }),
        (values, ends) => {
          const ordered = (length: number) => ends.filter((end) => end < length).sort((a, b) => a - b);
          const parsed = (cuts: Cut[]) =>
            cuts.map(({ bytes }) => JSON.parse(bytes.toString('utf8')) as unknown);
          const whole = JSON.parse(JSON.stringify(values)) as unknown[];
          const array = Buffer.from(JSON.stringify(values, null, 1).slice(1));
          expect(parsed(push(new ValueSplitter(true), array, ordered(array.length)))).toEqual(whole);
          const lines = Buffer.from(toLines(values));
          expect(parsed(push(new LineSplitter(), lines, ordered(lines.length)))).toEqual(whole);
        },
      ),
    );
  });

  it('a file is never taken for another layout than it has', () => {
    expect(sniff(Buffer.from('{"a":1}\n{"a":2}\n')).layout).toBe('LINES');
    expect(sniff(Buffer.from('{\n "a": 1\n}')).layout).toBe('VALUES');
    expect(sniff(Buffer.from('  [{"a":1}]')).layout).toBe('ARRAY');
    expect(sniff(Buffer.from('một dòng chữ\n')).layout).toBe('LINES');
  });
});
