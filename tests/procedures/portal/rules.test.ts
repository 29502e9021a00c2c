/** The rules of portal information: its way to the public, its text, its places, and what symbols say. */
import fc from 'fast-check';
import type { Duty } from '../../../subgraphs/procedures/officials/rules/delegation.ts';
import { excerpt, highlight } from '../../../subgraphs/procedures/portal/rules/highlight.ts';
import {
  documentKeyOf,
  placeOfDocument,
  readDocumentKind,
  readNamedDocuments,
} from '../../../subgraphs/procedures/portal/rules/legalDocument.ts';
import {
  isPortalOwner,
  isWithin,
  judgeSuccession,
} from '../../../subgraphs/procedures/portal/rules/placement.ts';
import {
  findTextProblem,
  isSecureAddress,
  TextReader,
} from '../../../subgraphs/procedures/portal/rules/plainText.ts';
import {
  dutyOf,
  judgeStep,
  PORTAL_ACTIONS,
  PORTAL_STATES,
  type PortalAction,
  type PortalState,
} from '../../../subgraphs/procedures/portal/rules/workflow.ts';
import { toSearchText } from '../../../subgraphs/procedures/records/rules/searchText.ts';

const DUTIES: Duty[] = ['ENTER', 'CHECK', 'APPROVE', 'PUBLISH'];

/** Every step that the law of publication allows, written down a second time: state, action, duty, what follows. */
const ALLOWED = new Map<string, { next: PortalState; ownToo: boolean }>([
  ['DRAFT CHECK CHECK', { next: 'CHECKED', ownToo: false }],
  ['DRAFT WITHDRAW ENTER', { next: 'WITHDRAWN', ownToo: true }],
  ['CHECKED PUBLISH PUBLISH', { next: 'PUBLISHED', ownToo: false }],
  ['CHECKED WITHDRAW ENTER', { next: 'WITHDRAWN', ownToo: true }],
  ['PUBLISHED WITHDRAW PUBLISH', { next: 'WITHDRAWN', ownToo: true }],
]);

const everyPair = PORTAL_STATES.flatMap((state) =>
  PORTAL_ACTIONS.flatMap((action) =>
    DUTIES.map((duty): [PortalState, PortalAction, Duty] => [state, action, duty]),
  ),
);

describe('The way to the public', () => {
  it.each(everyPair)(
    'in state %s, %s with the duty %s is allowed exactly where the table says',
    (state, action, duty) => {
      const allowed = ALLOWED.get(`${state} ${action} ${duty}`);
      const verdict = judgeStep(state, action, 'thu', 'trang');
      const mayDo = dutyOf(state, action) === duty && verdict.kind === 'Step';
      expect(mayDo).toBe(allowed !== undefined);
      if (allowed === undefined || verdict.kind !== 'Step') return;
      expect(verdict.next).toBe(allowed.next);
      expect(judgeStep(state, action, 'thu', 'thu').kind).toBe(allowed.ownToo ? 'Step' : 'FourEyesRequired');
    },
  );

  it('names what could be done instead', () => {
    expect(judgeStep('DRAFT', 'PUBLISH', 'thu', 'trang')).toEqual({
      kind: 'StateConflict',
      allowed: ['CHECK', 'WITHDRAW'],
    });
    expect(judgeStep('WITHDRAWN', 'CHECK', 'thu', 'trang')).toEqual({ kind: 'StateConflict', allowed: [] });
  });
});

describe('Text', () => {
  const hostile: [string, string, string][] = [
    ['a script', '<script>alert(1)</script>', 'MARKUP'],
    ['a tag in capitals', 'Xin <IMG SRC=x onerror=alert(1)>', 'MARKUP'],
    ['a tag after a space', '< script >', 'MARKUP'],
    ['a closing tag', '</p>', 'MARKUP'],
    ['a comment', '<!-- ẩn -->', 'MARKUP'],
    ['an entity', 'a &lt;b&gt; c', 'MARKUP'],
    ['an entity by number', '&#x3c;script&#x3e;', 'MARKUP'],
    ['an address that runs', 'bấm javascript:alert(1)', 'MARKUP'],
    ['one that runs, in capitals and spaced', 'JavaScript : alert(1)', 'MARKUP'],
    ['data that runs', 'data:text/html,x', 'MARKUP'],
    ['a null', 'a\u0000b', 'CONTROL_CHARACTER'],
    ['a line break', 'a\nb', 'CONTROL_CHARACTER'],
    ['an escape', '\u001b[31m', 'CONTROL_CHARACTER'],
    ['a space of no width', 'khai\u200bsinh', 'CONTROL_CHARACTER'],
    ['a turn of direction', 'abc\u202edcba', 'CONTROL_CHARACTER'],
    ['an isolate', '\u2066x\u2069', 'CONTROL_CHARACTER'],
    ['half a character', 'a\ud800', 'CONTROL_CHARACTER'],
    ['a filler of Hangul', 'a\u3164b', 'CONTROL_CHARACTER'],
    ['a blank of Braille', 'a\u2800b', 'CONTROL_CHARACTER'],
    ['a variation selector', 'a\ufe0fb', 'CONTROL_CHARACTER'],
    ['a font of before Unicode', 'GiÊy khai sinh, hé chiÕu', 'CONTROL_CHARACTER'],
    ['letters that were lost', 'Gi\ufffdy khai sinh', 'CONTROL_CHARACTER'],
    ['nothing', '', 'EMPTY'],
    ['too much', 'a'.repeat(301), 'TOO_LONG'],
  ];
  it.each(hostile)('refuses %s', (_what, text, code) => expect(findTextProblem(text, 300)).toBe(code));

  it.each([
    'Lệ phí < 10.000 đồng & không thu thêm',
    'Điều 5 khoản 2; điểm a) – “Luật Hộ tịch”',
    'Dữ liệu: xem bảng',
    'R&D, Q&A',
    '5 > 3',
  ])('takes %s as it is', (text) => expect(findTextProblem(text, 300)).toBeUndefined());

  const addresses: [string, boolean][] = [
    ['https://dichvucong.gov.vn', true],
    ['https://vanban.chinhphu.vn/?docid=1&x=%20', true],
    ['http://dichvucong.gov.vn', false],
    ['javascript:alert(1)', false],
    ['https://user:secret@dichvucong.gov.vn', false],
    ['https://dichvucong.gov.vn@evil.example', false],
    ['https://127.0.0.1/', false],
    ['https://[::1]/', false],
    ['https://localhost/', false],
    ['https://dichvucong.gov.vn:8443/', false],
    ['https://dichvucong.gov.vn/ x', false],
    ['https://dichvucong.gov.vn/"onclick="x', false],
    ['https:\\\\dichvucong.gov.vn', false],
    ['//dichvucong.gov.vn', false],
    [`https://dichvucong.gov.vn/${'a'.repeat(500)}`, false],
    ['https://dichvucong.gov.vn/\u202e', false],
  ];
  it.each(addresses)('says of the address %s: %s', (address, secure) =>
    expect(isSecureAddress(address)).toBe(secure),
  );

  it('never lets through what a browser would take for a tag', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '/',
      'script',
      'b',
      ' ',
      'x',
      '&',
      'lt',
      ';',
      '#',
      '3',
      '!',
      '--',
      'đ',
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        if (findTextProblem(text, 300) !== undefined) return;
        expect(text).not.toMatch(/<[a-z/!?]/i);
        expect(text).not.toMatch(/&(?:#\d+|#x[\da-f]+|[a-z]+);/i);
      }),
    );
  });

  it('bounds the whole, not only each part, and says so once', () => {
    const reader = new TextReader();
    const line = { runs: [{ text: 'a'.repeat(2_000) }] };
    reader.blocks([{ kind: 'LIST', lines: Array.from({ length: 15 }, () => line) }], 'text');
    expect(reader.problems).toEqual([
      expect.objectContaining({ code: 'TOO_LONG', field: 'text.0.lines.10.runs.0.text' }),
    ]);
  });

  it('wants one line in a paragraph, and something in every list', () => {
    const reader = new TextReader();
    const line = { runs: [{ text: 'a' }] };
    reader.blocks(
      [
        { kind: 'PARAGRAPH', lines: [line, line] },
        { kind: 'LIST', lines: [] },
        { kind: 'LIST', lines: [{ runs: [] }] },
      ],
      'text',
    );
    expect(reader.problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'TOO_LONG text.0.lines',
      'EMPTY text.1.lines',
      'EMPTY text.2.lines.0.runs',
    ]);
  });

  it('is kept in NFC with single spaces', () => {
    expect(new TextReader().line('  Đăng ky\u0301   khai  sinh ', 'x')).toBe('Đăng ký khai sinh');
  });
});

describe('Marked words', () => {
  it('are found without their diacritics, and the text stays whole', () => {
    expect(highlight('Đăng ký khai sinh', ['khai', 'dang'])).toEqual([
      { text: 'Đăng', isMatch: true },
      { text: ' ký ', isMatch: false },
      { text: 'khai', isMatch: true },
      { text: ' sinh', isMatch: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 4 })), (text, words) => {
        expect(
          highlight(text, words.map(toSearchText))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are shown in the part of a long text where they stand', () => {
    const far = `${'chữ '.repeat(200)}lệ phí khai sinh ${'chữ '.repeat(200)}`;
    const parts = excerpt(far, ['khai', 'sinh']);
    expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['khai', 'sinh']);
    expect(parts[0]).toEqual({ text: '… ', isMatch: false });
    expect(parts.map(({ text }) => text).join('').length).toBeLessThan(200);
  });
});

describe('Legal documents', () => {
  it('are one however their number is spelled', () => {
    expect(documentKeyOf('60/2014/QH13')).toBe(documentKeyOf(' 60 / 2014/qh13'));
    expect(documentKeyOf('123/2015/NĐ-CP')).toBe(documentKeyOf('123/2015/ND-CP'));
  });

  it.each([
    ['123/2015/NĐ-CP', null, 'DECREE'],
    ['66.7/2025/NQ-CP', null, 'RESOLUTION'],
    ['106/2021/TT-BTC', null, 'CIRCULAR'],
    ['02/2020/TTLT-BTP-BNG', null, 'CIRCULAR'],
    ['09/2025/QĐ-TTg', null, 'DECISION'],
    ['12/VBHN-VPQH', 'Luật Hộ tịch', 'CONSOLIDATED_TEXT'],
    ['60/2014/QH13', 'Luật Hộ tịch', 'LAW'],
    ['91/2015/QH13', 'Bộ luật Dân sự', 'LAW'],
    ['202/2025/QH15', 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh', 'RESOLUTION'],
    ['60/2014/QH13', null, null],
  ])('%s, %s, is a %s', (number, title, kind) => expect(readDocumentKind(number, title)).toBe(kind));

  it('are placed by the year in their number, and last without one', () => {
    const numbers = ['12/VBHN-VPQH', '60/2014/QH13', '18/2026/NĐ-CP'];
    expect(numbers.sort((a, b) => (placeOfDocument(a) < placeOfDocument(b) ? -1 : 1))).toEqual([
      '18/2026/NĐ-CP',
      '60/2014/QH13',
      '12/VBHN-VPQH',
    ]);
  });

  it('are named once each, without what is no date, no https address or no number', () => {
    const line = {
      name: null,
      issuer: null,
      issuedOn: '31/02/2020',
      effectiveFrom: '2020-13',
      url: 'http://x.vn',
    };
    const named = readNamedDocuments([
      { ...line, number: '60/2014/QH13' },
      { ...line, number: '60/2014/QH13 ' },
      { ...line, number: 'Luật Hộ tịch' },
      { ...line, number: '' },
    ]);
    expect(named).toMatchObject([
      { numberKey: '60 2014 qh13', issuedOn: null, effectiveFrom: null, address: null },
    ]);
  });
});

describe('Places', () => {
  it('are within an agency by whole steps of its code', () => {
    expect([
      isWithin('H15.50', 'H15'),
      isWithin('H15', 'H15'),
      isWithin('H151', 'H15'),
      isWithin('H15', 'H15.50'),
    ]).toEqual([true, true, false, false]);
    expect(['G22', 'H15', 'G01', 'H15.50'].map(isPortalOwner)).toEqual([true, true, false, false]);
  });

  it('of time never overlap', () => {
    const standing = { state: 'PUBLISHED', effectiveFrom: '2026-02-01', effectiveTo: null };
    const ended = { state: 'WITHDRAWN', effectiveFrom: '2026-02-01', effectiveTo: '2026-03-01' };
    expect(judgeSuccession('2026-02-01', standing)).toEqual([]);
    expect(judgeSuccession('2026-01-31', standing)).toMatchObject([{ code: 'STARTS_BEFORE_PREVIOUS' }]);
    expect(judgeSuccession('2026-02-28', ended)).toMatchObject([{ code: 'STARTS_BEFORE_PREVIOUS' }]);
    expect(judgeSuccession('2026-03-01', ended)).toEqual([]);
  });
});
