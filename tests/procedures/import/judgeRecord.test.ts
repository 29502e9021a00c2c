/** What a record may change of the version that is there, and what people worked out here that it may not (decision 0019). */
import fc from 'fast-check';
import type { ComponentContent, FeeLine, ProcedureContent } from '../../../kernel/domain/content.ts';
import { findExactly, indexExactly } from '../../../subgraphs/procedures/codeLists/rules/spelling.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { judgeRecord, type Standing } from '../../../subgraphs/procedures/import/rules/judgeRecord.ts';
import { mergeRecord as mergeFrom } from '../../../subgraphs/procedures/import/rules/merge.ts';
import { readNationalRecord } from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';
import { hashContent } from '../../../subgraphs/procedures/versions/rules/contentHash.ts';
import { makeRecord } from './records.ts';

const seeds = readSeedContents();
const DAY = '2026-11-20';

function read(code: string, changes: Record<string, unknown> = {}): ProcedureContent {
  const lists = { agencies: new Map([['g15', 'G15']]), resultTypes: new Set(['KQ.G15.000031']) };
  const { content, refusals } = readNationalRecord(makeRecord(code, changes), lists);
  if (content === null) throw new Error(JSON.stringify(refusals));
  return content;
}

const standing = (content: ProcedureContent, changes: Partial<Standing> = {}): Standing => ({
  content,
  contentHash: hashContent(content),
  origin: 'IMPORTED',
  inForceFrom: '2026-01-01',
  inForceTo: null,
  ...changes,
});

const mergeRecord = (previous: ProcedureContent, record: ProcedureContent) =>
  mergeFrom(previous, record, 'EMBEDDED');

const paper = (content: ProcedureContent): ComponentContent =>
  content.cases[0]?.components[0] as ComponentContent;

const withPaper = (content: ProcedureContent, changes: Partial<ComponentContent>): ProcedureContent => ({
  ...content,
  cases: content.cases.map((one) => ({
    ...one,
    components: one.components.map((component) => ({ ...component, ...changes })),
  })),
});

const confirmed = {
  mappings: [{ resultType: 'KQ.G15.000031', state: 'CONFIRMED' as const, basis: 'Đã rà soát' }],
  noEvidenceReason: null,
};

describe('A record over the version that is there', () => {
  const first = read('7.000001');

  it.each<[string, Standing | undefined, ProcedureContent, string]>([
    ['is new', undefined, first, 'RECORD'],
    ['says the same', standing(first), first, 'UNCHANGED'],
    ['says something else', standing(first), read('7.000001', { TENTTHC: 'Tên khác' }), 'RECORD'],
    [
      'says something else on its first day',
      standing(first, { inForceFrom: DAY }),
      read('7.000001', { TENTTHC: 'Tên khác' }),
      'RECORD',
    ],
    [
      'says something else before its first day',
      standing(first, { inForceFrom: '2026-12-01' }),
      read('7.000001', { TENTTHC: 'Tên khác' }),
      'REFUSED',
    ],
    [
      'says something else of what was published here',
      standing(first, { origin: 'PUBLISHED' }),
      read('7.000001', { TENTTHC: 'Tên khác' }),
      'REFUSED',
    ],
    [
      'says the same as what was published here',
      standing(first, { origin: 'PUBLISHED' }),
      first,
      'UNCHANGED',
    ],
    [
      'says something else of what will end',
      standing(first, { inForceTo: '2026-12-31' }),
      read('7.000001', { TENTTHC: 'Tên khác' }),
      'REFUSED',
    ],
    ['was repealed', standing(first, { inForceTo: '2026-06-01' }), first, 'REFUSED'],
    [
      'was repealed and has another decision',
      standing(first, { inForceTo: '2026-06-01' }),
      read('7.000001', { QUYETDINH: '1/QĐ-BTP' }),
      'RECORD',
    ],
  ])('that %s', (_what, before, record, kind) => {
    expect(judgeRecord(record, before, DAY).kind).toBe(kind);
  });

  it('keeps what was reviewed about each paper', () => {
    const reviewed = withPaper(first, confirmed);
    const { content } = mergeRecord(reviewed, read('7.000001', { TENTTHC: 'Tên khác' }));
    expect(paper(content)).toMatchObject(confirmed);
    expect(content.name).toBe('Tên khác');
  });

  it('takes the place of papers whose every mapping is a demonstration, and of no form', () => {
    const basis = 'Ánh xạ minh họa (demonstration)';
    const shown = { mappings: [{ ...confirmed.mappings[0], basis }], noEvidenceReason: null };
    const embedded = withPaper(first, {
      ...shown,
      name: 'Giấy minh họa',
      code: 'MH-1',
    } as Partial<ComponentContent>);
    const merged = mergeRecord(embedded, first);
    expect(merged.content.cases).toEqual(first.cases);
    expect(merged.findings).toEqual([]);
    const form = seeds.find(({ code }) => code === '1.004222') as ProcedureContent;
    expect(mergeRecord(form, read('1.004222')).content.cases).toEqual(form.cases);
  });

  it('takes the place of every embedded paper that was made up, also of one that nothing is said to replace', () => {
    // As an installation has them that was filled before the embedded procedures had the papers of their records.
    const plain = seeds.filter(({ cases }) => cases.every(({ questions }) => questions.length === 0));
    const filledBefore = plain.map((seed) => {
      const noEvidenceReason = 'PRIVATE_DOCUMENT' as const;
      return withPaper({ ...first, code: seed.code }, { code: `${seed.code}-GENERAL-01`, noEvidenceReason });
    });
    expect(filledBefore.length).toBeGreaterThan(5);
    for (const seed of [...plain, ...filledBefore]) {
      const record = read(seed.code);
      expect(mergeRecord(seed, record)).toMatchObject({ content: { cases: record.cases }, findings: [] });
    }
    // What officials published is theirs, whatever its papers are coded.
    const [seed] = filledBefore;
    if (seed === undefined) throw new Error('no procedure without a form');
    expect(mergeFrom(seed, read(seed.code), 'PUBLISHED').content.cases).toEqual(seed.cases);
  });

  it('that no longer asks for a reviewed paper leaves the cases to a person, and says so', () => {
    const reviewed = withPaper(first, confirmed);
    const other = read('7.000001', {
      THANHPHANHOSO: [
        { TRUONGHOP: null, GIAYTO: [{ TENGIAYTO: 'Ảnh chụp chuồng', SOBANCHINH: '1', SOBANSAO: '0' }] },
      ],
    });
    const { content, findings } = mergeRecord(reviewed, other);
    expect(content.cases).toEqual(reviewed.cases);
    expect(findings.map(({ kind, before }) => [kind, before])).toEqual([
      ['CASES_KEPT', undefined],
      ['COMPONENT_NOT_TAKEN', 'Ảnh chụp chuồng'],
    ]);
  });

  it('keeps who told fees from charges while the amounts are the same, and no longer', () => {
    const line = first.channels[0]?.fees[0] as FeeLine;
    const told: ProcedureContent = {
      ...first,
      channels: first.channels.map((one) => ({
        ...one,
        fees: [{ ...line, kind: 'CHARGE', name: 'Lệ phí' }],
      })),
    };
    expect(line.kind).toBe('NOT_STATED');
    expect(mergeRecord(told, first).content.channels[0]?.fees[0]?.kind).toBe('CHARGE');
    const dearer = {
      ...first,
      channels: first.channels.map((one) => ({ ...one, fees: [{ ...line, amountDong: 30_000 }] })),
    };
    expect(mergeRecord(told, dearer).content.channels[0]?.fees[0]).toMatchObject({
      kind: 'NOT_STATED',
      amountDong: 30_000,
    });
  });

  describe('over lines whose kind a person told', () => {
    const line = first.channels[0]?.fees[0] as FeeLine;
    const charge: FeeLine = { ...line, kind: 'CHARGE', name: 'Lệ phí' };
    const withFees = (...fees: FeeLine[]): ProcedureContent => ({
      ...first,
      channels: first.channels.map((one) => ({ ...one, fees })),
    });
    const merged = (before: FeeLine[], offered: FeeLine[]): FeeLine[] =>
      mergeRecord(withFees(...before), withFees(...offered)).content.channels[0]?.fees ?? [];

    it.each<[string, Partial<FeeLine>]>([
      ['what it is for each of', { per: 'bản' }],
      ['that it is none', { amountDong: 0, says: 'NONE' }],
      ['who sets it', { amountDong: null, says: 'ELSEWHERE', setBy: 'Hội đồng nhân dân cấp tỉnh' }],
      ['its bounds', { amountDong: null, says: 'RANGE', bounds: { fromDong: 1000, toDong: 2000 } }],
      ['its share', { amountDong: null, says: 'PERCENT', percent: 0.1 }],
      ['its words', { condition: 'Đối với chim non' }],
    ])('brings %s, though the amounts are the same', (_what, said) => {
      const before = {
        ...charge,
        amountDong: said.amountDong === undefined ? line.amountDong : said.amountDong,
      };
      expect(merged([before], [{ ...line, ...said }])[0]).toMatchObject({ ...said, kind: 'CHARGE' });
    });

    it('keeps the kind where only words are added', () => {
      const [only] = merged([charge], [{ ...line, condition: 'Đối với chim non' }]);
      expect(only).toMatchObject({ kind: 'CHARGE', name: 'Lệ phí', condition: 'Đối với chim non' });
    });

    it('keeps words that the record does not have', () => {
      const [only] = merged([{ ...charge, condition: 'Đối với chim non' }], [line]);
      expect(only).toMatchObject({ kind: 'CHARGE', condition: 'Đối với chim non' });
    });

    it('takes no kind from a line that is for each of something else', () => {
      const [only] = merged([{ ...charge, per: 'trang' }], [{ ...line, per: 'bản' }]);
      expect(only).toMatchObject({ kind: 'NOT_STATED', per: 'bản' });
    });

    it('brings a line that the record has more, and a kind that it states', () => {
      const fee: FeeLine = { ...line, kind: 'FEE', name: 'Phí', code: 'P-2' };
      expect(merged([charge], [line, fee]).map(({ kind }) => kind)).toEqual(['CHARGE', 'FEE']);
      expect(merged([charge], [{ ...fee, code: line.code }]).map(({ kind }) => kind)).toEqual(['FEE']);
    });

    it('takes no kind where lines of one amount are of two and the record has another number of them', () => {
      const fee: FeeLine = { ...line, kind: 'FEE', name: 'Phí', code: 'P-2' };
      expect(merged([charge, fee], [line]).map(({ kind }) => kind)).toEqual(['NOT_STATED']);
      const second = { ...line, code: 'LP-2' };
      expect(merged([charge, fee], [line, second]).map(({ kind }) => kind)).toEqual(['CHARGE', 'FEE']);
    });
  });

  it('does not make a title or a date unknown that was known', () => {
    const known = {
      number: '60/2014/QH13',
      name: 'Luật Hộ tịch',
      issuedOn: '2014-11-20',
      effectiveFrom: '2016-01-01',
      issuer: null,
      url: null,
    };
    const { content } = mergeRecord({ ...first, legalBasis: [known] }, first);
    expect(content.legalBasis).toEqual([known]);
  });

  it('changes nothing when it comes a second time, whatever the version was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds, first, withPaper(first, confirmed)),
        fc.constantFrom(...seeds, first, read('7.000001', { TENTTHC: 'Tên khác' })),
        (version, facts) => {
          const record = { ...facts, code: version.code };
          const { content: once } = mergeRecord(version, record);
          expect(hashContent(mergeRecord(once, record).content)).toBe(hashContent(once));
        },
      ),
    );
  });

  it('never loses a form of the embedded procedures, nor a case or a mapping of one that has a form', () => {
    for (const seeded of seeds.filter(({ cases }) => cases.some((one) => one.questions.length > 0))) {
      const { content } = mergeRecord(seeded, { ...first, code: seeded.code });
      const mappings = ({ cases }: ProcedureContent) =>
        cases.flatMap(({ code, components }) =>
          components.flatMap((one) =>
            one.mappings.map(({ resultType }) => `${code} ${one.code} ${resultType}`),
          ),
        );
      const questions = ({ cases }: ProcedureContent) =>
        cases.flatMap((one) => one.questions.map(({ key }) => key));
      expect(mappings(content)).toEqual(mappings(seeded));
      expect(questions(content)).toEqual(questions(seeded));
    }
  });
});

describe('A spelling', () => {
  const index = indexExactly([
    { code: 'ho-tich', name: 'Hộ tịch' },
    { code: 'chung-thuc', name: 'Chứng thực' },
    { code: 'G01', name: 'Bộ Công an' },
    { code: 'one', name: 'Tên chung' },
    { code: 'two', name: 'Tên chung' },
  ]);

  it.each([
    ['Hộ tịch', 'ho-tich'],
    ['  HỘ   tịch ', 'ho-tich'],
    ['Hộ tịch', 'ho-tich'],
    ['ho-tich', 'ho-tich'],
    ['000.00.00.G01', 'G01'],
    ['Ho tich', undefined],
    ['Hộ tịch.', undefined],
    ['Hộ', undefined],
    ['Tên chung', undefined],
    ['', undefined],
  ])('%j means %s', (spelling, code) => {
    expect(findExactly(index, spelling)).toBe(code);
  });

  it('that is not the very code or name, but for case and spaces, never means anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const code = findExactly(index, text);
        const key = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
        if (code !== undefined)
          expect([
            'ho-tich',
            'hộ tịch',
            'chung-thuc',
            'chứng thực',
            'g01',
            'bộ công an',
            'one',
            'two',
          ]).toContain(key);
      }),
    );
  });
});
