/** What of a report somebody has to look at: a line for each field of each record. */
import { readFileSync } from 'node:fs';
import type { ReportLine } from '../../../subgraphs/procedures/import/rules/findings.ts';
import { listToCheck } from '../../../subgraphs/procedures/import/rules/toCheck.ts';
import { writeToCheck } from '../../../subgraphs/procedures/import/upstream/writeToCheck.ts';
import { toLines, writeFile } from './records.ts';

const FIELD = 'THANHPHANHOSO[0].GIAYTO[1].TENGIAYTO';
const found = (kind: string, outcome: string, field: string, before: string) =>
  ({ kind, outcome, field, message: '', before }) as ReportLine['findings'][number];

const line: ReportLine = {
  position: 3,
  code: '7.000001',
  outcome: 'REPAIRED',
  findings: [
    found('NUMBER_SEPARATED', 'REPAIRED', 'CANCUPHAPLY[0].SOVANBAN', '15/2014/TT-BTNMT15'),
    found('SITUATION_UNDECIDED', 'KEPT', FIELD, 'Giấy phép; hợp đồng\tthuê'),
    found('CHOICE_UNDECIDED', 'KEPT', FIELD, 'Giấy phép; hợp đồng\tthuê'),
    found('PAPERS_IN_ONE_ROW', 'KEPT', 'THANHPHANHOSO[0].GIAYTO[1]', 'Giấy phép; hợp đồng\tthuê'),
    found('CORRECTED_THAT_DAY', 'KEPT', '', '2026-11-20'),
    found('AMOUNT_SUSPICIOUS', 'KEPT', 'CACHTHUCTHUCHIEN[0].THOIGIAN[0].PHILEPHI[0].SOTIEN', '150'),
  ],
  unproven: [{ field: FIELD, questions: ['KIND'], text: 'Giấy phép', readAs: 'giấy tờ phải nộp' }],
};

describe('What is to be looked at', () => {
  it('is one line for a field, with everything that is open there', () => {
    expect(listToCheck(line).map(({ field, questions }) => [field, questions])).toEqual([
      [FIELD, ['SITUATION_UNDECIDED', 'CHOICE_UNDECIDED', 'PAPERS_IN_ONE_ROW', 'UNPROVEN_KIND']],
      ['CACHTHUCTHUCHIEN[0].THOIGIAN[0].PHILEPHI[0].SOTIEN', ['AMOUNT_SUSPICIOUS']],
    ]);
  });

  it('of one description is one line, with the words and the reading of its time and its fees', () => {
    const field = 'CACHTHUCTHUCHIEN[0].THOIGIAN[0].MOTA';
    const unproven: ReportLine['unproven'] = [
      { field, questions: ['TIME'], text: 'Cấp mới: 5 ngày', readAs: '5 ngày' },
      { field, questions: ['FEE'], text: 'Tùy hồ sơ | Cấp mới: 5 ngày', readAs: 'Phí: 10.000 đồng' },
    ];
    expect(listToCheck({ ...line, findings: [], unproven })).toEqual([
      {
        ...{ code: '7.000001', field, questions: ['UNPROVEN_TIME', 'UNPROVEN_FEE'] },
        ...{ text: 'Tùy hồ sơ | Cấp mới: 5 ngày', readAs: '5 ngày; Phí: 10.000 đồng' },
      },
    ]);
  });

  it('is nothing of a record that does not go in', () => {
    expect(listToCheck({ ...line, outcome: 'REFUSED' })).toEqual([]);
  });

  it('is written as a table, and counted', async () => {
    const path = writeFile('what was there before');
    const plain: ReportLine = { position: 4, code: '7.000002', outcome: 'ACCEPTED', findings: [] };
    expect(await writeToCheck(writeFile(toLines([line, plain])), path)).toEqual({
      places: 2,
      procedures: 1,
    });
    expect(readFileSync(path, 'utf8').split('\n')).toEqual([
      'code\tfield\tquestions\ttext\treadAs',
      `7.000001\t${FIELD}\tSITUATION_UNDECIDED CHOICE_UNDECIDED PAPERS_IN_ONE_ROW UNPROVEN_KIND\tGiấy phép; hợp đồng thuê\tgiấy tờ phải nộp`,
      expect.stringContaining('AMOUNT_SUSPICIOUS\t150\t'),
      '',
    ]);
  });
});
