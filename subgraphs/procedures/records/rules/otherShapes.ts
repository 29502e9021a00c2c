/** Exports of the public pages in two other shapes, made into national records: what they do not say stays missing. */
import { type Notes, note, openNotes } from './findings.ts';
import { foldHeading, type MappedRecord, readHeading } from './portalPage.ts';
import { fieldOf, isFields, type Place, readLines, readRows, readText } from './source.ts';
import type { NationalRecord } from './toNationalRecord.ts';

/** Columns of a table of the page, as the shape names them. */
interface Columns {
  channel: string;
  time: string;
  fee: string;
  description: string;
  paper: string;
  quantity: string;
  form: string;
}

const TABLES: Columns = {
  channel: 'hinh_thuc',
  time: 'thoi_han_giai_quyet',
  fee: 'phi_le_phi',
  description: 'mo_ta',
  paper: 'ten_giay_to',
  quantity: 'ghi_chu',
  // The page's column of files came out under the name of the next one.
  form: 'so_luong',
};

const LIST: Columns = {
  channel: 'Hình thức nộp',
  time: 'Thời hạn giải quyết',
  fee: 'Phí, lệ phí',
  description: 'Mô tả',
  paper: 'Tên giấy tờ',
  quantity: 'Số lượng - bản chính',
  form: 'Mẫu đơn, tờ khai',
};

/** Whether a parsed record names its code `thu_tuc_id` and has its tables apart. */
export const isTables = (raw: unknown): boolean => isFields(raw) && 'thu_tuc_id' in raw;

/** Whether a parsed record is a page of the list that was taken in 2021: a title, and the page's headings. */
export const isListOf2021 = (raw: unknown): boolean =>
  isFields(raw) && 'title' in raw && Object.keys(raw).some((key) => LISTED.has(foldHeading(key)));

const LISTED: ReadonlySet<string> = new Set([
  'trình tự thực hiện',
  'cách thức thực hiện',
  'thành phần hồ sơ',
]);

/** Maps a record with its code under `thu_tuc_id`: heads under `metadata`, texts under `content`, rows under `tables`. */
export function fromTables(raw: unknown): MappedRecord {
  const notes = openNotes();
  const record: Place = { value: raw, path: '' };
  const tables = fieldOf(record, 'tables');
  const texts = ['metadata', 'content'].flatMap((part) => readTexts(fieldOf(record, part), notes));
  const code = readText(fieldOf(record, 'thu_tuc_id'), notes);
  const parts = [
    ...texts,
    code === null ? {} : { MATTHC: code },
    rowsOf(tables, 'hinh_thuc_nop', 'CACHTHUCTHUCHIEN', (row) => toWay(row, TABLES, notes), notes),
    toPapers(readRows(fieldOf(tables, 'thanh_phan_ho_so'), notes), TABLES, notes),
    rowsOf(tables, 'can_cu_phap_ly', 'CANCUPHAPLY', (row) => toBasis(row, notes), notes),
  ];
  const mapped = withBareDecision(Object.assign({}, ...parts) as NationalRecord, notes);
  return { record: mapped, sourceId: readText(fieldOf(record, 'source_file'), notes), ...notes };
}

/** Maps a page of the list of 2021. It names no code, no decision and no publisher. */
export function fromListOf2021(raw: unknown): MappedRecord {
  const notes = openNotes();
  const record: Place = { value: raw, path: '' };
  const fields = isFields(raw) ? Object.keys(raw) : [];
  const parts = fields.map((heading) => {
    const place = fieldOf(record, heading);
    const known = foldHeading(heading);
    if (heading === '_id') return {};
    if (heading === 'title') return { TENTTHC: readText(place, notes) };
    if (!isTable(place.value))
      return readHeading(heading, { ...place, value: stripTags(place, notes) }, notes);
    const rows = readRows(place, notes);
    if (known === 'cách thức thực hiện')
      return { CACHTHUCTHUCHIEN: rows.map((row) => toWay(row, LIST, notes)) };
    if (known === 'thành phần hồ sơ') return toPapers(rows, LIST, notes);
    return readHeading(heading, place, notes);
  });
  const mapped = withBareDecision(Object.assign({}, ...parts) as NationalRecord, notes);
  return { record: mapped, sourceId: readOwnId(fieldOf(record, '_id'), notes), ...notes };
}

const isTable = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isFields);

const readOwnId = (place: Place, notes: Notes): string | null =>
  readText(isFields(place.value) ? fieldOf(place, '$oid') : place, notes);

/** The texts of a part, under headings whose spaces are underscores. */
function readTexts(part: Place, notes: Notes): NationalRecord[] {
  if (!isFields(part.value)) return [];
  return Object.keys(part.value).map((key) => {
    const place = fieldOf(part, key);
    // A way of submitting stands in its table; what the page says beside it is its heading alone.
    if (place.value === '' || place.value === null) return {};
    return readHeading(key.replaceAll('_', ' '), { ...place, value: stripTags(place, notes) }, notes);
  });
}

function rowsOf(
  tables: Place,
  table: string,
  field: string,
  toRow: (row: Place) => object,
  notes: Notes,
): NationalRecord {
  const rows = readRows(fieldOf(tables, table), notes);
  return rows.length === 0 ? {} : { [field]: rows.map(toRow) };
}

const TAGS = /<\/?[a-z][^<>]*>/giu;

/** The text of a page without the marks of the page. */
function stripTags({ value, path }: Place, notes: Notes): unknown {
  if (typeof value !== 'string') return value;
  const bare = value.replace(TAGS, '').trim();
  if (bare !== value.trim()) note(notes, 'PAGE_LABEL_REMOVED', path, value, bare);
  return bare;
}

/** `Quyết định số 6225/QĐ-BQP` is the decision 6225/QĐ-BQP. */
function withBareDecision(record: NationalRecord, notes: Notes): NationalRecord {
  const written = (record as Record<string, unknown>).QUYETDINH;
  const bare = typeof written === 'string' ? /^quyết định số:?\s+(\S.*)$/iu.exec(written)?.[1] : undefined;
  if (bare === undefined) return record;
  note(notes, 'PAGE_LABEL_REMOVED', 'QUYETDINH', String(written), bare);
  return { ...record, QUYETDINH: bare };
}

const NOTHING_SAID = 'Không có thông tin';
const TIME = /^(\d{1,3})\s+(ngày làm việc|ngày|giờ|tháng)$/iu;

function toWay(row: Place, columns: Columns, notes: Notes): object {
  const time = readText(fieldOf(row, columns.time), notes) ?? '';
  const [, digits, unit] = TIME.exec(time) ?? [];
  const description = readLines(fieldOf(row, columns.description), notes);
  const words = [digits === undefined && time !== NOTHING_SAID ? time : '', description ?? ''];
  return {
    KENH: readText(fieldOf(row, columns.channel), notes),
    THOIGIAN: [
      {
        THOIGIANGIAIQUYET: digits === undefined ? null : String(Number(digits)),
        DONVITINH: unit ?? null,
        MOTA: words.filter((text) => text !== '').join('\n') || null,
        PHILEPHI: toFees(fieldOf(row, columns.fee), notes),
      },
    ],
  };
}

/** `Phí : 0 Đồng`, or `Phí: Đồng` where the page shows no amount, with the button that stood beside it. */
const FEE = /^((?:lệ )?phí)\s*:\s*(\d[\d.,]*)?\s*(đồng|vnđ|usd)\s*(xem chi tiết)?$/iu;

function toFees(cell: Place, notes: Notes): object[] {
  const lines = (readLines(cell, notes) ?? '').split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && line !== NOTHING_SAID)
    .map((line) => {
      const [, kind, amount, unit, button] = FEE.exec(line) ?? [];
      if (button !== undefined) note(notes, 'PAGE_LABEL_REMOVED', cell.path, line, line.replace(button, ''));
      if (kind === undefined) return { MAPHILEPHI: null, SOTIEN: null, DONVI: null, MOTA: line };
      return { MAPHILEPHI: null, SOTIEN: amount ?? null, DONVI: unit ?? null, MOTA: kind };
    });
}

function toPapers(rows: readonly Place[], columns: Columns, notes: Notes): NationalRecord {
  if (rows.length === 0) return {};
  return { THANHPHANHOSO: [{ TRUONGHOP: null, GIAYTO: rows.map((row) => toPaper(row, columns, notes)) }] };
}

const QUANTITIES = /bản chính\s*:\s*(\d*)[\s–-]*bản sao\s*:\s*(\d*)/iu;
const FILE = /\.(?:docx?|pdf|xlsx?|rtf|rar|zip|odt)$/iu;
/** A download of the page; where it has no file its address ends with the empty name of one. */
const DOWNLOAD = /^https?:\/\/\S+[^=\s]$/u;

function toPaper(row: Place, columns: Columns, notes: Notes): object {
  const quantity = fieldOf(row, columns.quantity);
  const said = readLines(quantity, notes) ?? '';
  const [whole = '', originals = '', copies = ''] = QUANTITIES.exec(said) ?? [];
  const rest = said.replace(whole, '').trim();
  if (rest !== '') note(notes, 'VALUE_LEFT_OUT', quantity.path, rest);
  const form = fieldOf(row, columns.form);
  const file = readText(form, notes) ?? '';
  const isOther = file !== '' && !FILE.test(file) && !/^https?:\/\//u.test(file);
  if (isOther) note(notes, 'VALUE_LEFT_OUT', form.path, file);
  return {
    TENGIAYTO: readText(fieldOf(row, columns.paper), notes),
    SOBANCHINH: originals || null,
    SOBANSAO: copies || null,
    TENMAUDON: FILE.test(file) && !DOWNLOAD.test(file) ? file : null,
    URL: DOWNLOAD.test(file) ? file : null,
  };
}

const NUMBERS = /(?<![\d/])\d{1,4}\/\d{4}\/[\p{Lu}\d]+(?:-\p{Lu}[\p{L}\d]*)*/gu;

function toBasis(row: Place, notes: Notes): object {
  const day = readText(fieldOf(row, 'ngay_ban_hanh'), notes);
  const name = readText(fieldOf(row, 'trich_yeu'), notes);
  const place = fieldOf(row, 'so_ky_hieu');
  const written = readText(place, notes);
  // A number cut down to its first part is whole again where the title names one document that begins with it.
  const [whole, other] = [...new Set(name?.match(NUMBERS) ?? [])].filter(
    (number) => written !== null && /^\d+$/u.test(written) && number.startsWith(`${written}/`),
  );
  const isProven = whole !== undefined && other === undefined;
  if (isProven) note(notes, 'NUMBER_COMPLETED', place.path, written ?? '', whole);
  return {
    SOVANBAN: isProven ? whole : written,
    TENVANBAN: name,
    NGAYBANHANH: day?.replace(/^(\d{2})-(\d{2})-(\d{4})$/u, '$1/$2/$3') ?? null,
    COQUANBANHANH: readText(fieldOf(row, 'co_quan_ban_hanh'), notes),
  };
}
