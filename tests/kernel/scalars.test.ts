import fc from 'fast-check';
import { GraphQLError, parseValue } from 'graphql';
import { normalizeAgencyCode, normalizeProcedureCode, scalars } from '../../kernel/domain/scalars.ts';

const REFUSED = Symbol('refused');

/** What a scalar makes of a value, as a variable and as a literal; both must agree. */
function read(name: string, value: unknown): unknown {
  const scalar = scalars[name];
  if (scalar === undefined) throw new Error(`no scalar ${name}`);
  const attempt = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      expect(error).toBeInstanceOf(GraphQLError);
      expect((error as GraphQLError).extensions.code).toBe('BAD_USER_INPUT');
      return REFUSED;
    }
  };
  const asVariable = attempt(() => scalar.parseValue(value));
  const asLiteral = attempt(() => scalar.parseLiteral(parseValue(JSON.stringify(value)), undefined));
  expect(asLiteral).toEqual(asVariable);
  return asVariable;
}

describe.each<[string, [unknown, unknown][]]>([
  [
    'Date',
    [
      ['2026-11-16', '2026-11-16'],
      ['2026-11', '2026-11'],
      ['1954', '1954'],
      [' 2026-11-16 ', '2026-11-16'],
      ['2026‑11–16\u200b', '2026-11-16'],
      ['２０２６-11-16', '2026-11-16'],
      ['2024-02-29', '2024-02-29'],
      ['2000-02-29', '2000-02-29'],
      ['2026-02-29', REFUSED],
      ['1900-02-29', REFUSED],
      ['2026-04-31', REFUSED],
      ['2026-13', REFUSED],
      ['2026-00', REFUSED],
      ['2026-01-00', REFUSED],
      ['1799', REFUSED],
      ['0000', REFUSED],
      ['0000-01-01', REFUSED],
      ['9999-12-31', '9999-12-31'],
      ['10000-01-01', REFUSED],
      ['2100-02-29', REFUSED],
      ['2026-1-1', REFUSED],
      ['20261116', REFUSED],
      ['1e3', REFUSED],
      ['-2026-11-16', REFUSED],
      ['16/11/2026', REFUSED],
      ['2026-11-16T00:00:00Z', REFUSED],
      ['', REFUSED],
      [2026, REFUSED],
      [null, REFUSED],
    ],
  ],
  [
    'DateTime',
    [
      ['2026-11-16T09:00:00+07:00', '2026-11-16T02:00:00.000Z'],
      ['2026-11-16T02:00Z', '2026-11-16T02:00:00.000Z'],
      ['2026-11-16T02:00:00.120000Z', '2026-11-16T02:00:00.120Z'],
      ['2026-11-16T02:00:00.1Z', '2026-11-16T02:00:00.100Z'],
      ['2024-02-29T23:59:59.999+14:00', '2024-02-29T09:59:59.999Z'],
      ['2024-02-29T00:00:00-12:00', '2024-02-29T12:00:00.000Z'],
      ['1800-01-01T00:00:00Z', '1800-01-01T00:00:00.000Z'],
      ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
      // A moment that would be another one if it were read: rolled over, cut or rounded.
      ['2026-11-16T02:00:00.123456Z', REFUSED],
      ['2026-11-16T02:00:00.9999Z', REFUSED],
      ['2026-02-30T00:00:00Z', REFUSED],
      ['2026-02-29T00:00:00Z', REFUSED],
      ['2100-02-29T00:00:00Z', REFUSED],
      ['2026-09-31T23:00:00+07:00', REFUSED],
      ['2026-00-10T00:00:00Z', REFUSED],
      ['2026-13-10T00:00:00Z', REFUSED],
      ['2026-10-00T00:00:00Z', REFUSED],
      ['2026-11-16T24:00:00Z', REFUSED],
      ['2026-11-16T24:00:00.000Z', REFUSED],
      ['2026-11-16T23:60:00Z', REFUSED],
      ['2026-12-31T23:59:60Z', REFUSED],
      ['2016-12-31T23:59:60Z', REFUSED],
      ['2026-11-16T02:00:00+14:01', REFUSED],
      ['2026-11-16T02:00:00+23:59', REFUSED],
      ['2026-11-16T02:00:00+07:60', REFUSED],
      ['2026-11-16T02:00:00-14:01', REFUSED],
      ['2026-11-16T02:00:00+0700', REFUSED],
      ['2026-11-16T02:00:00+07', REFUSED],
      ['0000-01-01T00:00:00Z', REFUSED],
      ['1799-12-31T23:59:59Z', REFUSED],
      ['9999-12-31T23:59:59-12:00', REFUSED],
      ['1800-01-01T00:00:00+07:00', REFUSED],
      ['+002026-11-16T02:00:00Z', REFUSED],
      ['-000001-11-16T02:00:00Z', REFUSED],
      ['２０２６-11-16T02:00:00Z', '2026-11-16T02:00:00.000Z'],
      ['٢٠٢٦-11-16T02:00:00Z', '2026-11-16T02:00:00.000Z'],
      ['2026-11-16 02:00:00Z', REFUSED],
      ['2026-11-16T02:00:00,5Z', REFUSED],
      ['2026-11-16T02:00:00.Z', REFUSED],
      ['2026-W47-1T02:00:00Z', REFUSED],
      ['2026-320T02:00:00Z', REFUSED],
      ['2026-11-16T2:00:00Z', REFUSED],
      ['2026-11-16T09:00:00', REFUSED],
      ['2026-11-16', REFUSED],
      ['2026-11-16T25:00:00Z', REFUSED],
      ['yesterday', REFUSED],
      [1_794_000_000, REFUSED],
    ],
  ],
  [
    'PersonalNumber',
    [
      ['966190123456', '966190123456'],
      ['001090000001', '001090000001'],
      ['\ufeff001090000001\u200b', '001090000001'],
      ['００１０９０００\u00ad０００１', '001090000001'],
      ['٠٠١٠٩٠٠٠٠٠٠١', '001090000001'],
      ['990000001', '990000001'],
      ['997090000001', REFUSED],
      ['00109000000', REFUSED],
      ['0010 9000 0001', REFUSED],
      ['００1090000001', '001090000001'],
      ['9.9e8', REFUSED],
      ['-01090000001', REFUSED],
      ['0x1090000001', REFUSED],
      ['0010900000010', REFUSED],
      [901090000001, REFUSED],
    ],
  ],
  [
    'ProcedureCode',
    [
      ['1.004222', '1.004222'],
      ['１．００４２２２\u2060', '1.004222'],
      ['1.004222.000.00.00.H15', '1.004222'],
      ['1.004222.000.00.00.X15', REFUSED],
      ['1.4222', REFUSED],
      ['004222', REFUSED],
    ],
  ],
  [
    'AgencyCode',
    [
      ['H15', 'H15'],
      ['Н15．50', 'H15.50'],
      ['H15.50.05', 'H15.50.05'],
      ['000.05.50.H15', 'H15.50.05'],
      ['000.00.01.H22', 'H22.01'],
      ['000.00.00.G01', 'G01'],
      ['X15.50', REFUSED],
      ['H15..05', REFUSED],
    ],
  ],
  [
    'Dong',
    [
      [0, 0],
      [20_000, 20_000],
      [-1, REFUSED],
      [0.5, REFUSED],
      ['20000', REFUSED],
      ['２', REFUSED],
      [1e300, REFUSED],
      [Number.MAX_SAFE_INTEGER + 3, REFUSED],
      [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
      [Number.MAX_SAFE_INTEGER + 1, REFUSED],
    ],
  ],
])('%s', (name, cases) => {
  it.each(cases)('reads %p as %p', (value, wanted) => {
    expect(read(name, value)).toBe(wanted);
  });
});

it('An amount below nothing is none, however nothing is written', () => {
  const { Dong } = scalars;
  expect(() => Dong?.parseValue(-0)).toThrow(GraphQLError);
  for (const literal of ['-0', '1e3', '1.0', '9007199254740993', '"1"'])
    expect(() => Dong?.parseLiteral(parseValue(literal), undefined)).toThrow(GraphQLError);
});

it('A moment that is read is the one that was written, whatever its day and offset', () => {
  const field = (max: number, digits = 2) =>
    fc.integer({ min: 0, max }).map((n) => String(n).padStart(digits, '0'));
  const written = fc.tuple(
    ...[field(9_999, 4), field(14), field(33), field(25), field(61), field(61)],
    ...[fc.constantFrom('+', '-'), field(16), field(61)],
  );
  fc.assert(
    fc.property(written, ([year, month, day, hour, minute, second, sign, hours, minutes]) => {
      const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`;
      const moment = read('DateTime', text);
      if (moment === REFUSED) return;
      const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
      const local = new Date(Date.parse(moment as string) + offsetMs).toISOString();
      expect(local).toBe(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
    }),
    { numRuns: 2_000 },
  );
});

describe('The scalars of codes', () => {
  it('normalising twice changes nothing', () => {
    for (const code of ['H15.50.05', '000.05.50.H15', 'G01'])
      expect(normalizeAgencyCode(normalizeAgencyCode(code) ?? '')).toBe(normalizeAgencyCode(code));
    expect(normalizeProcedureCode(normalizeProcedureCode('1.004222.000.00.00.H15') ?? '')).toBe('1.004222');
  });

  it('a refusal never repeats the number that was typed', () => {
    expect(() => scalars.PersonalNumber?.parseValue('00109000000')).toThrow(/^(?!.*00109000000)/);
  });
});
