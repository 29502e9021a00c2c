import { foldLetters } from '../../../../kernel/domain/text/fold.ts';
import { type Finding, type Notes, note, openNotes } from './findings.ts';
import { isFields, type Place, readLines } from './source.ts';
import type { NationalRecord } from './toNationalRecord.ts';

/** A record made of another shape, and what making it brought to light; it is then read as a national record. */
export interface MappedRecord {
  record: NationalRecord;
  /** The source's own id of it, where it has one. */
  sourceId?: string | null;
  repairs: Finding[];
  refusals: Finding[];
}

/** Headings of the older portal page, folded → how its value becomes a field of the national record. */
const FIELDS: Readonly<Record<string, (values: readonly Place[], notes: Notes) => NationalRecord>> = {
  'mã thủ tục': one('MATTHC'),
  'số quyết định': one('QUYETDINH'),
  'tên thủ tục': one('TENTTHC'),
  'cơ quan công bố': one('COQUANCONGBO'),
  'loại thủ tục': one('LOAITTHC'),
  'từ khóa': one('TUKHOA'),
  'mô tả': one('MOTA'),
  'yêu cầu, điều kiện thực hiện': one('YEUCAU'),
  'yêu cầu điều kiện thực hiện': one('YEUCAU'),
  'địa chỉ tiếp nhận hs': one('DIACHITIEPNHAN'),
  'địa chỉ tiếp nhận hồ sơ': one('DIACHITIEPNHAN'),
  'cấp thực hiện': rows('CAPTHUCHIEN', 'CAPTHUCHIEN'),
  'lĩnh vực': rows('LINHVUCTHUCHIEN', 'TENLINHVUC'),
  'đối tượng thực hiện': rows('DOITUONGTHUCHIEN', 'TENDOITUONG'),
  'cơ quan thực hiện': rows('COQUANTHUCHIEN', 'TENDONVI'),
  'cơ quan có thẩm quyền': rows('COQUANCOTHAMQUYEN', 'TENDONVI'),
  'cơ quan được ủy quyền': rows('COQUANDUOCUYQUYEN', 'TENDONVI'),
  'cơ quan phối hợp': rows('COQUANPHOIHOP', 'TENDONVI'),
  'trình tự thực hiện': (values, notes) => ({
    TRINHTUTHUCHIEN: [{ TRUONGHOP: null, TRINHTU: toRows(texts(values, notes), 'TENTRINHTU') }],
  }),
  'thành phần hồ sơ': (values, notes) => ({
    THANHPHANHOSO: [{ TRUONGHOP: null, GIAYTO: toRows(texts(values, notes), 'TENGIAYTO') }],
  }),
  'cách thức thực hiện': (values, notes) => ({ CACHTHUCTHUCHIEN: texts(values, notes).map(toWay) }),
  'kết quả thực hiện': (values, notes) => ({ KETQUATHUCHIEN: texts(values, notes).map(toResult) }),
  'căn cứ pháp lý': (values, notes) => ({ CANCUPHAPLY: texts(values, notes).map(toBasis) }),
};

/**
 * Maps the export of the older portal's pages, whose fields are the Vietnamese headings of the page and whose values are a
 * text or a list of texts. Pure; a heading nobody knows is reported and nothing of it is lost.
 */
export function fromPortalPage(raw: unknown): MappedRecord {
  const notes = openNotes();
  if (!isFields(raw)) {
    note(notes, 'RECORD_UNREADABLE', '');
    return { record: {}, ...notes };
  }
  const parts = Object.entries(raw).map(([heading, value]) =>
    readHeading(heading, { value, path: heading }, notes),
  );
  return { record: Object.assign({}, ...parts) as NationalRecord, ...notes };
}

/** What stands under a heading of a page, as fields of a national record; a heading that nobody knows is reported. */
export function readHeading(heading: string, { value, path }: Place, notes: Notes): NationalRecord {
  const read = FIELDS[foldHeading(heading)];
  if (read !== undefined) return read(toValues(value, path), notes);
  note(notes, 'FIELD_NOT_HELD', path, JSON.stringify(value));
  return {};
}

/** Whether a parsed record has the shape of the older portal page. */
export const isPortalPage = (raw: unknown): boolean =>
  isFields(raw) && Object.keys(raw).some((heading) => foldHeading(heading) === 'mã thủ tục');

/** One key for a heading however it is written. */
export const foldHeading = (heading: string): string =>
  foldLetters(heading)
    .replace(/\s*:\s*$/u, '')
    .toLowerCase();

function toValues(value: unknown, heading: string): Place[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ value: item as unknown, path: `${heading}[${index}]` }))
    : [{ value, path: heading }];
}

/** The lines of all values: a list that came as one text has one entry a line. */
function texts(values: readonly Place[], notes: Notes): string[] {
  return values.flatMap((place) => (readLines(place, notes) ?? '').split('\n')).filter((line) => line !== '');
}

const toRows = (lines: readonly string[], field: string): object[] =>
  lines.map((line) => ({ [field]: line }));

function one(field: string): (values: readonly Place[], notes: Notes) => NationalRecord {
  return (values, notes) => {
    const text = texts(values, notes).join('\n');
    return { [field]: text === '' || text === 'Không có thông tin' ? null : text };
  };
}

/** Names stand one a line, or between commas and semicolons; a comma in brackets belongs to the name. */
function rows(list: string, field: string): (values: readonly Place[], notes: Notes) => NationalRecord {
  return (values, notes) => {
    const names = texts(values, notes).flatMap((line) => line.split(/\s*[;,]\s*(?![^()]*\))/u));
    return {
      [list]: toRows(
        names.filter((name) => name !== '' && name !== 'Không có thông tin'),
        field,
      ),
    };
  };
}

/** `Trực tiếp: 05 ngày làm việc. Lệ phí: 50.000 đồng`; a line without a channel is of no channel and is reported later. */
function toWay(line: string): object {
  const found =
    /^[-+*\s]*(trực tiếp|trực tuyến|dịch vụ bưu chính|bưu chính công ích|qua bưu chính)\s*[:.–-]?\s*(.*)$/iu.exec(
      line,
    );
  const words = found?.[2] ?? line;
  const fee = /(?:lệ phí|phí)[^.;]*(?:\d[\d.]*\s*(?:đồng|đ|VNĐ))[^.;]*/iu.exec(words)?.[0];
  const description =
    fee === undefined ? words : `(${fee.trim()})${words.replace(fee, '').replace(/[\s.;]+$/u, '')}`;
  return {
    KENH: found?.[1] ?? line,
    THOIGIAN: [
      {
        THOIGIANGIAIQUYET: null,
        DONVITINH: null,
        MOTA: description === '' ? null : description,
        PHILEPHI: [],
      },
    ],
  };
}

/** `KQ.G15.000031 - Giấy khai sinh`, or the name alone. */
function toResult(line: string): object {
  const found = /^[-+*\s]*(KQ[.\w-]+)\s*[-–:]\s*(.+)$/u.exec(line);
  return { MAKETQUA: found?.[1] ?? null, TENKETQUA: found?.[2] ?? line };
}

/** `Luật Hộ tịch số 60/2014/QH13 ngày 20/11/2014`: the number where there is one, and the words as the title. */
function toBasis(line: string): object {
  const number = /\d{1,5}(?:\.\d{1,3})?[a-z]?(?:\/\d{4})?\/[\p{Lu}][\p{L}\d\-–/]*/u.exec(line)?.[0] ?? null;
  const issued = /ngày\s+(\d{1,2}\/\d{1,2}\/\d{4})/iu.exec(line)?.[1] ?? null;
  return { SOVANBAN: number, TENVANBAN: line === number ? null : line, NGAYBANHANH: issued };
}
