import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { foldName, stripDiacritics } from '../../kernel/domain/text/fold.ts';
import {
  blindIndex,
  decryptField,
  encryptField,
  type IdentityDomain,
  opaqueId,
  personIdOfNumber,
  readPersonalNumber,
  typedIdentityHash,
} from '../../kernel/identity.ts';
import { Keys } from '../../kernel/keys.ts';
import { testKeys as keys } from '../support/house.ts';

const UUID_V8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DOMAINS: IdentityDomain[] = ['person/12', 'person/9', 'person/record', 'organization'];
const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((list) => list.join(''));

describe('The opaque id of a person', () => {
  it('is a UUID of version 8, whatever the number', () => {
    fc.assert(fc.property(digits(12), (number) => UUID_V8.test(personIdOfNumber(keys, number))));
  });

  it('is the same for the same number, and different for different ones', () => {
    fc.assert(
      fc.property(digits(12), digits(12), (one, other) => {
        expect(personIdOfNumber(keys, one)).toBe(personIdOfNumber(keys, one));
        expect(personIdOfNumber(keys, one) === personIdOfNumber(keys, other)).toBe(one === other);
      }),
    );
  });

  it('of one text differs in each domain, so that a tax number never meets a person', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => new Set(DOMAINS.map((domain) => opaqueId(keys, domain, text))).size === 4,
      ),
    );
  });

  it('cannot be made to collide by moving text between domain and number', () => {
    expect(opaqueId(keys, 'person/12', '\u0000x')).not.toBe(opaqueId(keys, 'person/12', 'x'));
  });

  it('is another one under another key, and never holds the number', () => {
    const others = new Keys(() => randomBytes(32));
    fc.assert(
      fc.property(digits(12), (number) => {
        expect(opaqueId(others, 'person/12', number)).not.toBe(opaqueId(keys, 'person/12', number));
        expect(personIdOfNumber(keys, number).replaceAll('-', '')).not.toContain(number);
      }),
    );
  });

  it('is not the blind index: one does not reveal the other', () => {
    expect(blindIndex(keys, '901090000001').slice(0, 8)).not.toBe(
      personIdOfNumber(keys, '901090000001').slice(0, 8),
    );
  });
});

describe('Comparing names', () => {
  const same: [string, string][] = [
    ['Trần Thị Hóa', 'Trần Thị Hoá'],
    ['Nguyễn Thúy', 'Nguyễn Thuý'],
    ['NGUYỄN THỊ LAN', 'Nguyễn Thị Lan'],
    ['Nguyễn  Thị\tLan ', 'Nguyễn Thị Lan'],
    ['Nguyễn Thị Lan'.normalize('NFD'), 'Nguyễn Thị Lan'.normalize('NFC')],
    ['Đỗ Quý', 'đỗ quý'],
  ];
  it.each(same)('%s and %s are one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  const different: [string, string][] = [
    ['Trần Thị Hòa', 'Trần Thị Hoa'],
    ['Trần Thị Hòa', 'Trần Thị Hóa'],
    ['Đỗ Lâm', 'Do Lâm'],
    ['Lê Thị Hiền', 'Lê Thị Hiên'],
    ['Lê Mơ', 'Lê Mô'],
    ['Thị Lan Nguyễn', 'Nguyễn Thị Lan'],
  ];
  it.each(different)('%s and %s are two names', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('the place of a tone mark, the Unicode form and a second pass change nothing', () => {
    const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy');
    const tone = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    const letters = fc.array(letter, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, tone, fc.nat(5), fc.nat(5), (syllable, mark, first, second) => {
        const spell = (place: number) =>
          syllable.map((one, index) => one + (index === place % syllable.length ? mark : '')).join('');
        const name = foldName(spell(first));
        expect(foldName(spell(second))).toBe(name);
        expect(foldName(spell(first).normalize('NFC').toUpperCase())).toBe(name);
        expect(foldName(name)).toBe(name);
      }),
    );
  });

  it('without accents the near matches are equal', () => {
    expect(stripDiacritics('Trần Thị Hòa')).toBe(stripDiacritics('TRAN THI HOA'));
    expect(stripDiacritics('Đặng Đức')).toBe('dang duc');
  });
});

describe('A keyed hash of what was typed', () => {
  it('hashes the same for another spelling of the same name, and differs in every part', () => {
    const typed = typedIdentityHash(keys, '901190000001', 'Trần Thị Hóa', '1990-02-03');
    expect(typedIdentityHash(keys, '901190000001', 'TRẦN THỊ HOÁ', '1990-02-03')).toBe(typed);
    expect(typedIdentityHash(keys, '901190000002', 'Trần Thị Hóa', '1990-02-03')).not.toBe(typed);
    expect(typedIdentityHash(keys, '901190000001', 'Trần Thị Hoa', '1990-02-03')).not.toBe(typed);
    expect(typedIdentityHash(keys, '901190000001', 'Trần Thị Hóa', '1990-02')).not.toBe(typed);
  });
});

describe('An encrypted field', () => {
  const place = 'people|personal_number|1';

  it('decrypts where it was written, and is never the same bytes twice', () => {
    fc.assert(
      fc.property(fc.string(), (plain) => {
        const stored = encryptField(keys, plain, place);
        expect(decryptField(keys, stored, place)).toBe(Buffer.from(plain).toString('utf8'));
        expect(encryptField(keys, plain, place).equals(stored)).toBe(false);
      }),
    );
  });

  it.each(['people|personal_number|2', 'people|old_number|1', 'aliases|personal_number|1', ''])(
    'does not decrypt when moved to %s',
    (elsewhere) => {
      const stored = encryptField(keys, '901190000001', place);
      expect(() => decryptField(keys, stored, elsewhere)).toThrow();
    },
  );

  it('does not decrypt with any one byte changed', () => {
    const stored = encryptField(keys, '901190000001', place);
    for (let index = 0; index < stored.length; index += 1) {
      const changed = Buffer.from(stored);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => decryptField(keys, changed, place)).toThrow();
    }
  });

  it('does not decrypt when cut short, or under another key', () => {
    const stored = encryptField(keys, '901190000001', place);
    for (const length of [0, 1, 12, 28])
      expect(() => decryptField(keys, stored.subarray(0, length), place)).toThrow();
    expect(() => decryptField(new Keys(() => randomBytes(32)), stored, place)).toThrow();
  });

  it('with a shortened authentication tag is refused', () => {
    const stored = encryptField(keys, '', place);
    expect(() => decryptField(keys, stored.subarray(0, 13 + 4), place)).toThrow();
  });
});

describe('A personal number', () => {
  const readable: [string, string, boolean, 'MALE' | 'FEMALE', number][] = [
    ['001090000001', '01', false, 'MALE', 1990],
    ['066190123456', '66', false, 'FEMALE', 1990],
    ['966190123456', '66', true, 'FEMALE', 1990],
    ['901202000001', '01', true, 'MALE', 2002],
    ['996326000001', '96', true, 'FEMALE', 2026],
    ['079400000001', '79', false, 'MALE', 2100],
  ];
  it.each(readable)('%s is read as its parts', (number, provinceCode, synthetic, gender, birthYear) => {
    expect(readPersonalNumber(number)).toEqual({ provinceCode, synthetic, gender, birthYear });
  });

  it.each([
    '',
    '0010900000',
    '0010900000012',
    '000090000001',
    '097090000001',
    '900090000001',
    '997090000001',
    '001690000001',
    '001990000001',
    '00109000000a',
    ' 001090000001',
    '٠٠١٠٩٠٠٠٠٠٠١',
  ])('%p is none', (text) => {
    expect(readPersonalNumber(text)).toBeUndefined();
  });

  it('that is synthetic never looks like a real one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 901, max: 996 }), digits(8), (area, rest) => {
        const parts = readPersonalNumber(`${area}1${rest}`);
        return parts?.synthetic === true && Number(parts.provinceCode) === area - 900;
      }),
    );
  });
});
