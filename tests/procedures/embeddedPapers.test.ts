/** The embedded procedures ask for what their national records ask for, and what was made up is marked so. */
import type { ComponentContent, ProcedureContent } from '../../kernel/domain/content.ts';
import { isDemonstrationPaper } from '../../kernel/domain/mappings.ts';
import { readSeedContents, readSeedPapers } from '../../subgraphs/procedures/database/seedFiles.ts';
import {
  isKept,
  isWhole,
  type PlacedRecord,
  placePapers,
  type RecordInCases,
  readPlacedRows,
} from '../../subgraphs/procedures/records/rules/placedPapers.ts';
import { contentOf } from './records/nationalRecord.ts';

const contents = readSeedContents();
const all = readSeedPapers();
const recordOf = new Map(all.map((one) => [one.code, one]));
const records = all.filter((one): one is RecordInCases => !isWhole(one));
const whole = all.filter(isWhole);

const papersOf = ({ cases }: ProcedureContent): ComponentContent[] =>
  cases.flatMap(({ components }) => components);

const isMarked = ({ code }: ComponentContent): boolean => isDemonstrationPaper({ code, origin: 'EMBEDDED' });

/** What a paper says that only its record can say; a heading may stay in the record, where it is that of another case. */
const factsOf = ({ name, heading, originals, copies, formName }: ComponentContent): string =>
  JSON.stringify([name, heading, originals, copies, formName]);

/** Papers that neither the record of their procedure has nor anything marks as made up. */
function listUnfounded(content: ProcedureContent, placed: PlacedRecord | undefined): string[] {
  const rows = placed === undefined ? [] : readPlacedRows(placed, content.decisionNumber);
  const told = new Map(rows.map((row) => [row.code, [row, { ...row, heading: null }].map(factsOf)]));
  return papersOf(content)
    .filter((paper) => !isMarked(paper))
    .filter((paper) => told.get(paper.code.replace(/-\d$/, ''))?.includes(factsOf(paper)) !== true)
    .map(({ code }) => code);
}

describe('An embedded procedure', () => {
  it('has no paper that its record does not have and that is not marked as a demonstration', () => {
    expect(contents.flatMap((content) => listUnfounded(content, recordOf.get(content.code)))).toEqual([]);
    // Shown to notice: a paper of no row, and one whose words or numbers are not those of its row.
    const [death] = contents.filter(({ code }) => code === '1.000656');
    const [form] = death?.cases[0]?.components ?? [];
    if (death === undefined || form === undefined) throw new Error('no death registration');
    const withPaper = (changes: Partial<ComponentContent>): ProcedureContent => ({
      ...death,
      cases: death.cases.map((one) => ({ ...one, components: [{ ...form, ...changes }] })),
    });
    const record = recordOf.get('1.000656');
    for (const changes of [
      { code: 'TP-0000000000' },
      { name: 'Tờ khai' },
      { heading: 'Khác' },
      { originals: 2 },
    ])
      expect(listUnfounded(withPaper(changes), record)).toHaveLength(1);
    expect(listUnfounded(withPaper({}), record)).toEqual([]);
  });

  it('takes its papers from its record: in its cases where it has a form, whole where it has none', () => {
    expect(all.map(({ code }) => code)).toEqual(contents.map(({ code }) => code));
    const withForm = contents.filter(({ cases }) => cases.some(({ questions }) => questions.length > 0));
    expect(records.map(({ code }) => code)).toEqual(withForm.map(({ code }) => code));
    expect(whole).toHaveLength(42);
  });

  it.each(whole.map((one) => [one.code, one] as const))(
    '%s without a form has every paper of its rows, as an import reads them',
    (code, { record, whole: taken }) => {
      const content = contents.find((one) => one.code === code);
      const imported = contentOf({ THANHPHANHOSO: record });
      if (content === undefined) throw new Error(`no ${code}`);
      const role = content.cases[0]?.roles[0]?.role;
      expect(content.cases.map((one) => one.code)).toEqual(imported.cases.map((one) => one.code));
      expect(papersOf(content)).toEqual(papersOf(imported).map((paper) => ({ ...paper, role })));
      // Where people read the rows they left the remarks out; what nobody read stands as it was published.
      if (taken === 'READ') expect(papersOf(content).filter(({ kind }) => kind === 'NOTE')).toEqual([]);
    },
  );

  it.each(records.map((one) => [one.code, one] as const))(
    '%s places every row, in cases that it has, and says why what stays or goes does',
    (code, placed) => {
      const content = contents.find((one) => one.code === code);
      if (content === undefined) throw new Error(`no ${code}`);
      expect(Object.keys(placed.cases)).toEqual(content.cases.map((one) => one.code));
      const placements = Object.values(placed.cases).flat();
      const used = new Set(placements.flatMap((one) => (isKept(one) ? [] : [one.paper])));
      const rows = readPlacedRows(placed, content.decisionNumber).map((row) => row.code);
      expect(rows.filter((row) => !used.has(row))).toEqual([]);
      const kept = placements.filter(isKept);
      expect(papersOf(content).filter(isMarked)).toEqual(kept.map(({ demonstration }) => demonstration));
      for (const { why } of [...kept, ...placed.gone]) expect(why).toMatch(/^\S.{10,}\.$/);
      // A demonstration's paper is replaced, stays or went: one of the three, and once.
      const accounted = [
        ...placements.flatMap((one) => (isKept(one) ? [one.demonstration.code] : one.replaces)),
        ...placed.gone.flatMap(({ papers }) => papers),
      ];
      expect(new Set(accounted).size).toBe(accounted.length);
      expect(accounted.filter((one) => !one.startsWith(`${code}-`))).toEqual([]);
    },
  );

  it('whose reading people mend has a situation in words of its row, and a reason', () => {
    const mended = records.flatMap((placed) => {
      const { decisionNumber = '' } = contents.find(({ code }) => code === placed.code) ?? {};
      const rows = readPlacedRows(placed, decisionNumber);
      return Object.values(placed.cases)
        .flat()
        .flatMap((one) =>
          isKept(one) || one.condition == null ? [] : [{ ...one, text: one.condition.text }],
        )
        .map((one) => ({ ...one, row: rows.find(({ code }) => code === one.paper) }));
    });
    expect(mended.length).toBeGreaterThan(0);
    for (const { text, why, row } of mended) {
      expect(row?.name).toContain(text);
      expect(row?.condition).not.toEqual({ text });
      expect(why).toMatch(/^\S.{10,}\.$/);
    }
  });

  it('says why a row stands in a case of which its heading does not speak, and leaves the heading out', () => {
    const moved = records.flatMap((placed) =>
      Object.entries(placed.cases).flatMap(([code, papers]) =>
        papers.flatMap((one) => (isKept(one) || one.heading === undefined ? [] : [{ ...one, code }])),
      ),
    );
    expect(moved.map(({ code, paper }) => [code, paper])).toEqual(
      ['JOIN_FAMILY', 'CHILD_JOINS_PARENTS', 'RENTED_DWELLING'].map((code) => [code, 'TP-254d5c02e7']),
    );
    for (const { why } of moved) expect(why).toMatch(/^\S.{10,}\.$/);
  });

  it('keeps made-up papers only where a journey cannot do without', () => {
    expect(
      contents
        .flatMap(papersOf)
        .filter(isMarked)
        .map(({ code }) => code),
    ).toEqual(['2.002029-SUSPEND-03', '2.002029-SUSPEND-04', '2.002029-SUSPEND-05']);
  });
});

describe('A paper that was made up', () => {
  it.each([
    ['2.001263-ADOPT_CHILD-03', 'EMBEDDED', true],
    ['2.001194-UNDER_14-01', 'IMPORTED', true],
    // Whoever publishes takes it over.
    ['2.001263-ADOPT_CHILD-03', 'PUBLISHED', false],
    ['TP-7e349e39f6', 'EMBEDDED', false],
    ['TP-7e349e39f6-2', 'EMBEDDED', false],
    ['000.00.00.G15-KQ0281', 'IMPORTED', false],
  ])('is known by its code and where its version came from: %s, %s: %s', (code, origin, expected) => {
    expect(isDemonstrationPaper({ code, origin })).toBe(expected);
  });
});

describe('A row of a record in a case', () => {
  const [model] = contents.filter(({ code }) => code === '1.000656');
  const [one] = model?.cases ?? [];
  if (model === undefined || one === undefined) throw new Error('no model');
  const row = { TENGIAYTO: 'Giấy ủy quyền trong trường hợp ủy quyền', SOBANCHINH: '2', SOBANSAO: '1' };
  const placed = (papers: RecordInCases['cases'][string]): ComponentContent[] => {
    const record = [{ TRUONGHOP: null, GIAYTO: [row] }];
    const given = { code: model.code, source: '', record, cases: { GENERAL: papers }, gone: [] };
    return papersOf(placePapers(model, given));
  };
  const [read] = readPlacedRows({ record: [{ TRUONGHOP: null, GIAYTO: [row] }] }, '1/QĐ');
  const paper = read?.code ?? '';

  it('is as the reader reads it, with what people said of it', () => {
    expect(placed([{ paper, role: 'DECEASED', noEvidenceReason: 'PRIVATE_DOCUMENT', replaces: [] }])).toEqual(
      [{ ...read, role: 'DECEASED', noEvidenceReason: 'PRIVATE_DOCUMENT' }],
    );
    expect(read).toMatchObject({ originals: 2, copies: 1, condition: { text: 'trong trường hợp ủy quyền' } });
  });

  it('is always asked for where the case is its situation, and has no reason where something replaces it', () => {
    const mappings = [{ resultType: 'KQ.G15.000031', state: 'PROPOSED' as const, basis: 'kiểm thử' }];
    expect(placed([{ paper, role: 'APPLICANT', condition: null, mappings, replaces: [] }])).toMatchObject([
      { condition: null, mappings, noEvidenceReason: null },
    ]);
  });

  it('may stand there twice, for two people', () => {
    const twice = placed([
      { paper, role: 'APPLICANT', replaces: [] },
      { paper, role: 'DECEASED', replaces: [] },
    ]);
    expect(twice.map(({ code, role }) => [code, role])).toEqual([
      [paper, 'APPLICANT'],
      [`${paper}-2`, 'DECEASED'],
    ]);
    expect(twice[0]?.mappings).not.toBe(twice[1]?.mappings);
  });

  it('must be a row of the record', () => {
    expect(() => placed([{ paper: 'TP-0000000000', role: 'APPLICANT', replaces: [] }])).toThrow(
      'TP-0000000000',
    );
  });

  it('stands whole in the one case of a procedure without a form, of whoever applies', () => {
    const given = { code: model.code, source: '', record: [{ TRUONGHOP: null, GIAYTO: [row] }] };
    const roles = [{ role: 'ORGANIZATION' as const, required: true }];
    const plain = { ...model, cases: [{ ...one, roles, questions: [] }] };
    expect(papersOf(placePapers(plain, { ...given, whole: 'READ' }))).toEqual([
      { ...read, role: 'ORGANIZATION' },
    ]);
    const several = { ...plain, cases: [...plain.cases, ...plain.cases] };
    for (const wrong of [model, several])
      expect(() => placePapers(wrong, { ...given, whole: 'READ' })).toThrow(model.code);
  });
});
