import { readAuditInput } from '../../../subgraphs/procedures/onceOnly/database/audit.ts';
import { renderAuditPage } from '../../../subgraphs/procedures/onceOnly/rules/audit/page.ts';
import { buildAuditReport } from '../../../subgraphs/procedures/onceOnly/rules/audit/report.ts';
import type {
  AuditDecision,
  AuditInput,
} from '../../../subgraphs/procedures/onceOnly/rules/audit/standing.ts';
import { summarise } from '../../../subgraphs/procedures/onceOnly/rules/audit/summary.ts';
import { buildNameIndex } from '../../../subgraphs/procedures/onceOnly/rules/matching/names.ts';
import { openHouse } from '../../support/house.ts';
import { importedPaper, procedureWith } from './decide.ts';
import { readResultTypes } from './labelled.ts';

const DAY = '2026-11-22';
const resultTypes = readResultTypes();
const index = buildNameIndex(resultTypes);
const MARRIAGE = 'KQ.G15.000032';

/** Counted by hand below: six papers, one form and one note in two procedures. */
const contents = [
  procedureWith({ code: '9.400001', publisher: 'H15', field: 'Hộ tịch' }, [
    importedPaper('A', 'Bản sao Giấy chứng nhận kết hôn'),
    importedPaper('B', 'Hợp đồng thuê nhà'),
    importedPaper('C', 'Giấy phép do Bộ Ngoại giao cấp cho <b>tàu</b> vũ trụ'),
    importedPaper('D', 'Tờ khai', { kind: 'FORM', noEvidenceReason: 'THE_FORM_ITSELF' }),
    importedPaper('E', 'Lưu ý', { kind: 'NOTE', noEvidenceReason: 'NOTE_ONLY' }),
  ]),
  procedureWith({ code: '9.400002', publisher: 'G15', field: 'Hộ tịch' }, [
    importedPaper('A', 'Giấy chứng nhận kết hôn'),
    importedPaper('B', 'Giấy tờ chứng minh hoàn cảnh'),
    importedPaper('C', 'Giấy khai sinh', {
      mappings: [{ resultType: 'KQ.G15.000031', state: 'PROPOSED', basis: 'Dự thảo' }],
      noEvidenceReason: null,
    }),
  ]),
];

const confirmed = (changes: Partial<AuditDecision> = {}): AuditDecision => ({
  procedure: '9.400001',
  component: 'A',
  resultType: MARRIAGE,
  state: 'CONFIRMED',
  basis: 'Cơ sở dữ liệu hộ tịch điện tử',
  validFrom: '2026-10-01',
  decidedAt: new Date('2026-10-01T02:00:00Z'),
  ...changes,
});

const reportOf = (decisions: AuditDecision[] = [], changes: Partial<AuditInput> = {}) =>
  buildAuditReport({
    day: DAY,
    contents,
    decisions,
    resultTypes,
    agencies: new Map([['G15', 'Bộ Tư pháp']]),
    index,
    ...changes,
  });

describe('The once-only audit of the catalogue', () => {
  it('counts by hand the same, with every degree of certainty apart', () => {
    const report = reportOf();
    expect(report.components).toEqual({ all: 8, forms: 1, notes: 1, papers: 6 });
    expect(report.standings).toEqual({ CONFIRMED: 0, PROPOSED: 1, LIKELY: 2, UNCLEAR: 1, OPEN: 1, OTHER: 1 });
    expect(report.proceduresReasking).toBe(2);
    expect(report.byPublisher.map(({ key, papers }) => [key, papers])).toEqual([
      ['G15', 3],
      ['H15', 3],
    ]);
    expect(report.byField).toMatchObject([{ key: 'Hộ tịch', procedures: 2, papers: 6 }]);
    expect(report.asked[0]).toMatchObject({
      resultType: MARRIAGE,
      issuerName: 'Bộ Tư pháp',
      procedures: 2,
      times: 2,
      examples: [{ code: '9.400001' }, { code: '9.400002' }],
    });
    expect(report.unlisted).toMatchObject([{ procedures: 1, times: 1 }]);
  });

  it('counts as confirmed what officials confirmed by the day, and as nothing what they rejected', () => {
    expect(reportOf([confirmed()]).standings).toMatchObject({ CONFIRMED: 1, LIKELY: 1 });
    expect(reportOf([confirmed({ validFrom: '2026-12-01' })]).standings).toMatchObject({
      CONFIRMED: 0,
      LIKELY: 2,
    });
    const rejected = confirmed({ state: 'REJECTED', decidedAt: new Date('2026-11-02T02:00:00Z') });
    expect(reportOf([confirmed(), rejected]).standings).toMatchObject({ CONFIRMED: 0, LIKELY: 1 });
  });

  it('shows month by month what was decided and what stood', () => {
    const rejected = confirmed({ state: 'REJECTED', decidedAt: new Date('2026-11-02T02:00:00Z') });
    const { trend } = reportOf([confirmed(), rejected]);
    expect(trend).toHaveLength(12);
    expect(trend.slice(-3)).toEqual([
      { month: '2026-09', confirmed: 0, rejected: 0, standing: 0 },
      { month: '2026-10', confirmed: 1, rejected: 0, standing: 1 },
      { month: '2026-11', confirmed: 0, rejected: 1, standing: 0 },
    ]);
  });

  it('is the same report for the same catalogue, to the letter', () => {
    const backwards = { contents: [...contents].reverse() };
    expect(renderAuditPage(reportOf([confirmed()]))).toBe(renderAuditPage(reportOf([confirmed()])));
    expect(reportOf([], backwards).asked).toEqual(reportOf().asked);
  });

  it('is one page that fetches nothing, runs nothing and lets no name in unescaped', () => {
    const page = renderAuditPage(reportOf([confirmed()]));
    expect(page).toContain('lang="vi"');
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|src=|href=|https?:/u);
    expect(page).not.toContain('<b>tàu</b>');
    expect(page).toContain('&lt;b&gt;tàu&lt;/b&gt;');
    expect(page.normalize('NFC')).toBe(page);
  });

  it('says how often the matcher is wrong, and that a demonstration is one', () => {
    const demonstration = procedureWith({ code: '9.400003', publisher: 'G15', field: 'Hộ tịch' }, [
      importedPaper('A', 'Giấy khai sinh', {
        mappings: [
          { resultType: 'KQ.G15.000031', state: 'CONFIRMED', basis: 'Ánh xạ minh họa (demonstration)' },
        ],
        noEvidenceReason: null,
      }),
    ]);
    const report = reportOf([], { contents: [demonstration] });
    expect(report).toMatchObject({ demonstrated: 1, standings: { CONFIRMED: 1 } });
    const page = renderAuditPage(report);
    expect(page).toContain('1 trong 1 xác nhận nói trên');
    expect(page).toContain('Trong 100 gợi ý có độ tin cậy cao (điểm từ 0,8 trở lên), 98 là đúng');
  });

  it('reads the catalogue of an installation as it stands on a day', async () => {
    const open = await openHouse({ only: ['procedures'] });
    try {
      const { database } = open.house.get('procedures');
      const input = await readAuditInput(database, DAY);
      expect(input.contents).toHaveLength(54);
      const [first = ''] = summarise(buildAuditReport(input));
      expect(first).toContain(DAY);
      expect((await readAuditInput(database, '2024-12-31')).contents.map(({ code }) => code)).toEqual([
        '1.001193',
      ]);
    } finally {
      await open.close();
    }
  });
});
