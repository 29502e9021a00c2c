import fc from 'fast-check';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { readCodeRange } from '../../../subgraphs/procedures/search/rules/code.ts';
import { makeSearchDocument } from '../../../subgraphs/procedures/search/rules/document.ts';
import { markFillers } from '../../../subgraphs/procedures/search/rules/fillers.ts';
import { highlight } from '../../../subgraphs/procedures/search/rules/highlight.ts';
import { likelihoodOf } from '../../../subgraphs/procedures/search/rules/likelihood.ts';
import { makePlan } from '../../../subgraphs/procedures/search/rules/plan.ts';
import { listReadings } from '../../../subgraphs/procedures/search/rules/readings.ts';
import {
  decodeKeys,
  type KnownTerm,
  listEdits,
  splitGlued,
} from '../../../subgraphs/procedures/search/rules/spelling.ts';
import { SYNONYMS } from '../../../subgraphs/procedures/search/rules/synonyms.ts';
import { tokenize } from '../../../subgraphs/procedures/search/rules/tokens.ts';

const foldedOf = (text: string) => tokenize(text).map(({ folded }) => folded);
const exactOf = (text: string) => tokenize(text).map(({ exact }) => exact);

describe('Words', () => {
  it('are the same however they are encoded, cased and spelt', () => {
    for (const text of ['Đăng ký', 'đăng kí', 'ĐĂNG KÝ', 'Đăng ký'.normalize('NFD')]) {
      expect(exactOf(text)).toEqual(['đăng', 'ký']);
    }
    expect(exactOf('hoà hòa thuỷ thủy khoẻ')).toEqual(['hòa', 'hòa', 'thủy', 'thủy', 'khỏe']);
    expect(exactOf('quý hoàn')).toEqual(['quý', 'hoàn']);
  });

  it('lose their diacritics when folded, and nothing else', () => {
    expect(foldedOf('Giấy phép lái xe')).toEqual(['giay', 'phep', 'lai', 'xe']);
    expect(foldedOf('đường đi')).toEqual(['duong', 'di']);
  });

  it('never fail, and are letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { folded } of tokenize(text)) expect(folded).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe('What only fills', () => {
  it('is marked, unless there is nothing else', () => {
    const marked = (text: string) => {
      const marks = markFillers(tokenize(text));
      return tokenize(text).flatMap(({ exact }, index) => (marks[index] === true ? exact : []));
    };
    expect(marked('tôi muốn làm khai sinh cho con')).toEqual(['tôi', 'muốn', 'làm', 'cho']);
    expect(marked('toi muon dang ky')).toEqual(['toi', 'muon']);
    expect(marked('hồ sơ gồm những gì')).toEqual([]);
    // Căn is not cần.
    expect(marked('căn cước')).toEqual([]);
  });
});

describe('The words of the counter', () => {
  it('are at least 120, each once, each with an expansion and a weight', () => {
    expect(SYNONYMS.length).toBeGreaterThanOrEqual(120);
    const phrases = SYNONYMS.map(({ phrase }) => exactOf(phrase).join(' '));
    expect(phrases.filter((phrase, index) => phrase === '' || phrases.indexOf(phrase) !== index)).toEqual([]);
    const bad = SYNONYMS.filter(
      ({ expansions }) =>
        expansions.length === 0 ||
        expansions.some(({ text, weight }) => tokenize(text).length === 0 || !(weight > 0 && weight <= 100)),
    );
    expect(bad).toEqual([]);
  });

  it('take the longest phrase, and mean the law as well as the letters', () => {
    const texts = listReadings(tokenize('mất sổ đỏ')).map(({ tokens }) =>
      tokens.map(({ exact }) => exact).join(' '),
    );
    expect(texts).toEqual(['mất sổ đỏ', 'cấp lại giấy chứng nhận do bị mất']);
  });

  it('leave the import of goods alone, and keep số đo apart from sổ đỏ', () => {
    expect(listReadings(tokenize('nhập khẩu thuốc thú y'))).toHaveLength(1);
    expect(listReadings(tokenize('số đo'))).toHaveLength(1);
    expect(listReadings(tokenize('so do')).length).toBeGreaterThan(1);
  });
});

describe('Spelling', () => {
  it.each([
    ['dawng', 'dang'],
    ['kys', 'ki'],
    ['giaays', 'giay'],
    ['pheeps', 'phep'],
    ['ddaats', 'dat'],
    ['dduwowng', 'duong'],
    ['d9a8ng', 'dang'],
    ['ky1', 'ki'],
    ['sinh', undefined],
    ['2025', undefined],
  ])('reads the keys %s as %s', (typed, meant) => {
    expect(decodeKeys(typed)).toBe(meant);
  });

  it('thinks a slip likelier than another letter', () => {
    const edits = listEdits('sjnh');
    expect(edits.get('sinh')).toBeLessThan(edits.get('sanh') as number);
    expect(listEdits('sinhh').get('sinh')).toBe(edits.get('sinh'));
  });

  it('cuts a glued word into known ones only', () => {
    const known = new Map<string, KnownTerm>(
      ['dang', 'ki', 'khai', 'sinh', 'da', 'ng'].map((term) => [term, { documents: 50, spelling: term }]),
    );
    expect(splitGlued('dangkykhaisinh', known)).toEqual(['dang', 'ki', 'khai', 'sinh']);
    expect(splitGlued('dangkyxyz', known)).toBeUndefined();
  });
});

describe('Codes', () => {
  it.each([
    ['1.001193', '1.001193'],
    ['1.001193.000.00.00.H26', '1.001193'],
    ['1.001193.000.00.00.h26', '1.001193'],
    ['1001193', '1.001193'],
    ['1.0011', '1.0011'],
  ])('are read: %s', (typed, from) => {
    expect(readCodeRange(typed)?.codeFrom).toBe(from);
  });

  it.each(['2025', 'khai sinh', '1.00', '1.0011930', '100119', '0.0011', ''])(
    'are not seen in "%s"',
    (typed) => {
      expect(readCodeRange(typed)).toBeUndefined();
    },
  );
});

describe('A plan', () => {
  const known = new Map<string, KnownTerm>([
    ['dang', { documents: 400, spelling: 'đăng' }],
    ['khai', { documents: 100, spelling: 'khai' }],
    ['sinh', { documents: 10, spelling: 'sinh' }],
    ['khai_sinh', { documents: 8, spelling: null }],
  ]);
  const plan = (text: string, strictness: 'MEANT' | 'ANY' = 'MEANT') =>
    makePlan([{ tokens: tokenize(text), accented: false, weight: 100 }], known, 1000, strictness);

  it('gives a rarer word more weight, in whole numbers', () => {
    const [reading] = plan('dang khai sinh').readings;
    const weights = reading?.slots.slice(0, 3).map(({ folded, weight }) => [folded, weight]);
    expect(weights).toEqual([
      ['sinh', 18],
      ['khai', 10],
      ['dang', 5],
    ]);
    expect(reading?.slots.every(({ weight }) => Number.isInteger(weight))).toBe(true);
  });

  it('asks for both of two words, and for enough of more', () => {
    expect(plan('khai sinh').nameGate).toBe(`('khai' & ('sinh'))`);
    // Heaviest first: either the rare words, or nearly all of the others.
    expect(plan('dang khai sinh').nameGate).toContain(`'sinh'`);
    expect(plan('dang khai sinh').nameGate).toContain('|');
  });

  it('opens its gate exactly where the terms found weigh enough', () => {
    const words = ['dang', 'khai', 'sinh', 'xa', 'yeu'];
    const { nameGate, readings } = plan(words.join(' '));
    const slots = readings[0]?.slots ?? [];
    const total = slots.reduce((sum, { weight }) => sum + weight, 0);
    for (let subset = 0; subset < 2 ** slots.length; subset += 1) {
      const found = slots.filter((_slot, index) => (subset >> index) & 1);
      const weight = found.reduce((sum, slot) => sum + slot.weight, 0);
      expect(holds(nameGate, new Set(found.map(({ folded }) => folded)))).toBe(
        weight >= Math.ceil(total / 2),
      );
    }
  });
});

/** Evaluates a tsquery of quoted terms, &, | and parentheses. */
function holds(query: string, terms: ReadonlySet<string>): boolean {
  const code = query.replace(/'([^']*)'/g, (_all, term: string) => String(terms.has(term)));
  let rest = code.replaceAll(' ', '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/\((true|false)\)/g, '$1')
      .replace(/(true|false)&(true|false)/, (_all, a, b) => String(a === 'true' && b === 'true'));
    if (!rest.includes('&'))
      rest = rest.replace(/(true|false)\|(true|false)/, (_all, a, b) => String(a === 'true' || b === 'true'));
    else
      rest = rest.replace(/\((true|false)\|(true|false)\)/, (_all, a, b) =>
        String(a === 'true' || b === 'true'),
      );
  }
  return rest === 'true';
}

describe('What is likelier meant', () => {
  const of = (name: string, audiences: string[] = [], tiers: 'COMMUNE'[] = []) =>
    likelihoodOf({ audiences, tiers }, tokenize(name));
  it('is getting rather than changing, changing rather than ending', () => {
    expect(of('Cấp giấy phép')).toBeGreaterThan(of('Cấp lại giấy phép'));
    expect(of('Cấp lại giấy phép')).toBeGreaterThan(of('Thu hồi giấy phép'));
  });
  it('is what citizens do themselves, at the commune, and never by more than a tenth', () => {
    expect(of('Cấp giấy', ['Công dân Việt Nam'])).toBeGreaterThan(of('Cấp giấy', ['Doanh nghiệp']));
    expect(of('Cấp giấy', [], ['COMMUNE'])).toBeGreaterThan(of('Cấp giấy'));
    expect(of('Cấp giấy', ['Công dân Việt Nam'], ['COMMUNE'])).toBeLessThanOrEqual(110);
    expect(of('Thu hồi giấy')).toBeGreaterThanOrEqual(90);
  });
});

describe('What a version is found by', () => {
  it('is its name without what opens every name and without where it is handled', () => {
    const contents = readSeedContents();
    const renewal = contents.find(({ code }) => code === '2.001194');
    if (renewal === undefined) throw new Error('2.001194 is embedded');
    const document = makeSearchDocument(renewal, ['Thẻ căn cước']);
    expect(document.nameKey).toBe('cap lai the can cuoc');
    expect(document.nameLength).toBe(5);
    expect(document.nameTerms).toContain('can_cuoc');
    expect(document.nameTerms).toContain('cuoc=cước');
    expect(document.nameTerms).not.toContain('tinh');
    expect([...(document.textTerms.get('tinh') ?? [])]).toContain('B');
    expect([...(document.textTerms.get('the') ?? [])].sort()).toEqual(expect.arrayContaining(['A', 'C']));
  });
});

describe('Highlights', () => {
  it('cut a text and lose nothing of it', () => {
    const words = new Set(['khai', 'sinh', 'dang']);
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('Khai ', 'sinh', ' đăng', ', ', '🙂', 'ký\n', '<b>'))
          .map((parts) => parts.join('')),
        (text) => {
          const segments = highlight(text, words);
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
          const matches = segments.map(({ isMatch }) => isMatch);
          expect(matches.filter((isMatch, index) => isMatch === matches[index + 1])).toEqual([]);
        },
      ),
    );
  });
});
