/** Invented records in the shape of the national database, and files made of them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Database } from '../../../kernel/database.ts';
import { ReportFile } from '../../../kernel/files/reportFile.ts';
import { chapters } from '../../../subgraphs/procedures/chapters.ts';
import { importFile } from '../../../subgraphs/procedures/import/actions/importFile.ts';
import type { ImportRun } from '../../../subgraphs/procedures/import/database/imports.ts';
import type { ReportLine } from '../../../subgraphs/procedures/import/rules/findings.ts';

export type NationalRecord = Record<string, unknown>;

/** A procedure that nobody has: the code is free and the names are invented. */
export function makeRecord(code: string, changes: NationalRecord = {}): NationalRecord {
  return {
    MATTHC: code,
    TENTTHC: `Cấp giấy phép nuôi chim câu số ${code}`,
    QUYETDINH: '77/QĐ-BTP',
    COQUANCONGBO: 'G15',
    LOAITTHC: null,
    CAPTHUCHIEN: [{ CAPTHUCHIEN: 'XA', TENCAP: 'Cấp xã' }],
    LINHVUCTHUCHIEN: [{ TENLINHVUC: 'Hộ tịch' }],
    DOITUONGTHUCHIEN: [{ TENDOITUONG: 'Công dân Việt Nam' }],
    TRINHTUTHUCHIEN: [{ TRUONGHOP: null, TRINHTU: [{ TENTRINHTU: 'Nộp hồ sơ.' }] }],
    CACHTHUCTHUCHIEN: [
      {
        KENH: '1',
        THOIGIAN: [
          {
            THOIGIANGIAIQUYET: '5',
            DONVITINH: 'Ngày làm việc',
            MOTA: null,
            PHILEPHI: [{ MAPHILEPHI: null, SOTIEN: '20000', DONVI: 'Việt Nam Đồng', MOTA: null }],
          },
        ],
      },
    ],
    THANHPHANHOSO: [
      {
        TRUONGHOP: null,
        GIAYTO: [
          {
            MAGIAYTO: null,
            TENGIAYTO: 'Giấy xác nhận có chuồng',
            SOBANCHINH: '1',
            SOBANSAO: '0',
            TENMAUDON: null,
            URL: null,
            MA_KQ_THAYTHE: null,
          },
        ],
      },
    ],
    KETQUATHUCHIEN: [{ MAKETQUA: 'KQ.G15.000031', TENKETQUA: 'Giấy khai sinh' }],
    CANCUPHAPLY: [{ SOVANBAN: '60/2014/QH13' }],
    COQUANTHUCHIEN: [],
    COQUANCOTHAMQUYEN: [],
    COQUANPHOIHOP: [],
    YEUCAU: null,
    DIACHITIEPNHAN: null,
    ...changes,
  };
}

/** `7.000001`, `7.000002`, …: no procedure of the seed begins so. */
export const codeOf = (number: number): string => `7.${String(number).padStart(6, '0')}`;

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-import-'));
let files = 0;

export function writeFile(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `file-${files}`);
  writeFileSync(path, content);
  return path;
}

export const toLines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

export const packed = (text: string): Buffer => gzipSync(text);

export interface Taken {
  run: ImportRun;
  finished: boolean;
  lines: ReportLine[];
}

interface TakeIn {
  day: string;
  source?: string;
  stopAfter?: number;
  batchRecords?: number;
  reread?: boolean;
  dryRun?: boolean;
}

/** Takes a file in, in this process; null: the records that are kept. */
export async function takeIn(
  database: Database,
  path: string | null,
  { day, source = 'national-record', stopAfter = Number.POSITIVE_INFINITY, ...how }: TakeIn,
): Promise<Taken> {
  const reportPath = writeFile('');
  const report = await ReportFile.open(reportPath);
  let batches = 0;
  const { run, finished } = await importFile(
    {
      database,

      now: new Date(),
      followers: chapters,
      report: (at, lines) => report.write(at, lines),
    },
    { path, source, observedOn: day, today: day, ...how },
    { started: () => undefined, reached: () => (batches += 1), isStopping: () => batches >= stopAfter },
  );
  await report.close();
  return { run, finished, lines: readReport(reportPath) };
}

export const readReport = (path: string): ReportLine[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportLine);

/** What the report says of one record: the outcome and the kinds of its findings with their fields. */
export const tellLine = ({ outcome, findings }: ReportLine): string =>
  [outcome, ...findings.map(({ kind, field }) => (field === '' ? kind : `${kind} ${field}`))].join(' | ');
