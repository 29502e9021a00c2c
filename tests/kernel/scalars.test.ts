import { GraphQLError, parseValue } from 'graphql';
import { normalizeAgencyCode, normalizeProcedureCode, scalars } from '../../schema/scalars.ts';

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
      ['2026-11-16T02:00:00.123456Z', '2026-11-16T02:00:00.123Z'],
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
      [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
      [Number.MAX_SAFE_INTEGER + 1, REFUSED],
    ],
  ],
])('%s', (name, cases) => {
  it.each(cases)('reads %p as %p', (value, wanted) => {
    expect(read(name, value)).toBe(wanted);
  });
});

describe('Codes', () => {
  it('normalising twice changes nothing', () => {
    for (const code of ['H15.50.05', '000.05.50.H15', 'G01'])
      expect(normalizeAgencyCode(normalizeAgencyCode(code) ?? '')).toBe(normalizeAgencyCode(code));
    expect(normalizeProcedureCode(normalizeProcedureCode('1.004222.000.00.00.H15') ?? '')).toBe('1.004222');
  });

  it('a refusal never repeats the number that was typed', () => {
    expect(() => scalars.PersonalNumber?.parseValue('00109000000')).toThrow(/^(?!.*00109000000)/);
  });
});
