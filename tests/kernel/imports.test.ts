import { takeSurely } from '../../app/assembly/takingFiles.ts';
import { DatabaseFailure } from '../../kernel/driver.ts';
import { type CutLine, findTwice, readLine, tellable } from '../../kernel/imports/readRecord.ts';
import { judgeTold, type ToldRecord } from '../../kernel/imports/standing.ts';

const cut = (text: string | Buffer): CutLine => ({ position: 7, bytes: Buffer.from(text), tooLong: false });

describe('A line of a file', () => {
  it.each([
    ['{"fullName":"Lan', 'NOT_JSON', undefined],
    ['[]', 'NOT_AN_OBJECT', 'list'],
    ['"Lan"', 'NOT_AN_OBJECT', 'text'],
    ['null', 'NOT_AN_OBJECT', 'null'],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'NOT_UTF8', undefined],
    [Buffer.from('{"a":1}', 'utf16le'), 'NOT_UTF8', undefined],
    ['{"fullName":"NguyÔn V¨n Hïng"}', 'TEXT_NOT_UNICODE', undefined],
    ['{"fullName":"Lan \\ud800"}', 'TEXT_NOT_UNICODE', undefined],
    ['{"a":1,"b":{"c":1,"\\u0063":2}}', 'MEMBER_TWICE', undefined],
  ])('that is no record is refused by what was found: %s', (text, kind, before) => {
    const { finding } = readLine(cut(text));
    expect([finding?.kind, finding?.before]).toEqual([kind, before]);
  });

  it('may name one member in several objects, and hold what looks like a member in a text', () => {
    const text = '{"a":{"x":1},"b":[{"x":2},{"x":3}],"c":"\\"x\\": 1","__proto__":{"x":1}}';
    expect(findTwice(text, JSON.parse(text))).toBeUndefined();
    expect(readLine(cut(text)).told).toMatchObject({ c: '"x": 1' });
    expect(findTwice('{"__proto__":1,"__proto__":2}', JSON.parse('{"__proto__":2}'))).toBe('__proto__');
  });

  it('is told again by the reference of its source, unless that may be the number of somebody', () => {
    expect(tellable('HT-2026/00017')).toBe('HT-2026/00017');
    for (const hidden of ['001190012345', 'cccd:001190012345', 'Nguyễn Thị Lan', 7, undefined])
      expect(tellable(hidden)).toBeNull();
    expect(readLine(cut('{"record":"HT-1","a":1,"a":2}'))).toMatchObject({ record: 'HT-1', position: 7 });
    expect(readLine(cut('{"001190012345":1,"001190012345":2}')).finding).toMatchObject({ field: '' });
  });
});

describe('A record that is told', () => {
  const now = new Date('2026-12-01T00:00:00Z');
  const told = (version: number, day: string, digest = 'same'): ToldRecord => ({
    ...{ version, digest },
    recordedAt: new Date(`2026-${day}T00:00:00Z`),
  });
  const kept = told(3, '06-01');

  it.each([
    ['new', told(1, '06-01'), undefined, 'ADDED'],
    ['the same again', told(3, '06-01'), kept, 'UNCHANGED'],
    ['the same again, exported later', told(3, '06-09'), kept, 'UNCHANGED'],
    ['newer', told(4, '06-01', 'other'), kept, 'CORRECTED'],
    ['newer by its number and older by its day', told(4, '05-31', 'other'), kept, 'GOES_BACK'],
    ['older', told(2, '06-02', 'other'), kept, 'GOES_BACK'],
    ['of the same state with other facts', told(3, '06-02', 'other'), kept, 'CONTRADICTS'],
    ['of a day to come', told(4, '12-02', 'other'), kept, 'FROM_THE_FUTURE'],
    ['of a day to come, and new', told(1, '12-02'), undefined, 'FROM_THE_FUTURE'],
  ])('%s is judged by what is kept', (_what, one, before, verdict) => {
    expect(judgeTold(one, before, now)).toBe(verdict);
  });

  it('of clocks a little apart is taken in', () => {
    expect(judgeTold({ ...told(1, '06-01'), recordedAt: new Date(+now + 60_000) }, undefined, now)).toBe(
      'ADDED',
    );
  });
});

describe('A batch whose time is over', () => {
  /** Writes the records once, and says so too late as often as is asked. */
  function taking(late: number, sqlState = '57014') {
    let written = false;
    let asked = 0;
    return async () => {
      const outcome = written ? 'UNCHANGED' : 'ADDED';
      written = true;
      asked += 1;
      if (asked <= late) throw new DatabaseFailure(sqlState);
      return outcome;
    };
  }

  it('is asked for again, since it may have been committed all the same', async () => {
    expect(await takeSurely(taking(0))).toBe('ADDED');
    expect(await takeSurely(taking(1))).toBe('UNCHANGED');
  });

  it('is given up when it is late twice, and at once when the database says no', async () => {
    await expect(takeSurely(taking(2))).rejects.toThrow('57014');
    await expect(takeSurely(taking(1, '23505'))).rejects.toThrow('23505');
  });
});
