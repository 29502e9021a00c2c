/**
 * Which words on time are plain: every word of them that bears on how long the handling may take, from when, or in which case, was taken by a rule whose
 * meaning is certain, and that is what was read. The grammar reads by itself and shares nothing with the readers (`timeCell.ts`, `timeWords.ts`).
 */
import type { TimeLimit, TimeLimitUnit } from '../../../../kernel/domain/content.ts';
import { type Notes, quote } from './findings.ts';
import { fieldOf, isFields, type Place } from './source.ts';

/** A time as a row states it. */
interface Stated {
  value: number;
  unit: TimeLimitUnit | null;
}

const UNITS: Readonly<Record<string, TimeLimitUnit>> = {
  'ngày làm việc': 'WORKING_DAY',
  ngày: 'DAY',
  giờ: 'HOUR',
  tháng: 'MONTH',
};

/** From when: the day on which the dossier is complete, which every limit counts from. */
const SINCE =
  /[\s,(]*(?:(?:tính|kể) )*(?:từ|sau) (?:khi|ngày|thời điểm) (?:(?:cơ quan|bộ phận|sở|ủy ban|bộ|cục)[^.;,:()\d]{1,60} )?(?:nhận|tiếp nhận)(?: được)?(?: đầy)?(?: đủ)?(?: bộ)? hồ sơ(?:(?:,| và)? (?:đầy đủ|đủ|hợp lệ|đúng|theo quy định|theo đúng quy định))*\)?/giu;
/** When an office takes dossiers in, which no limit follows from. */
const OFFICE_HOURS =
  /thời gian tiếp nhận(?: hồ sơ)?\s*:\s*giờ hành chính (?:các|vào các) ngày làm việc[^.;\d]{0,20}từ thứ (?:2|hai) đến(?: hết)? (?:sáng )?thứ (?:6|7|sáu|bảy)(?: và sáng thứ (?:7|bảy))?(?: hàng tuần| hằng tuần)?(?: \(trừ[^()\d]*\))?/giu;
/** `Trong thời hạn 05 (năm) ngày làm việc`: the number in letters has to be no other than a word. */
const TIME =
  /(?:(?:thời hạn|thời gian)(?: giải quyết)?\s*:?\s*(?:là )?)?(?:trong (?:thời hạn |thời gian |vòng )?)?(?:(?:không quá|tối đa) )?(?<![\d.,/])(?<value>\d{1,3})\s(?<unit>ngày làm việc|ngày|giờ|tháng)(?![\p{L}\d])(?! rưỡi| \d)/giu;
/** What bears on how long, from when, or in which case; every number does. */
const BEARS =
  /\d|(?<!\p{L})(?:ngày|giờ|tháng|tuần|phút|quý|năm|buổi|nửa|ngay|thời hạn|thời gian|thời điểm|kéo dài|gia hạn|chậm nhất|muộn nhất|sớm|không quá|tối đa|tối thiểu|trước|trường hợp|đối với|nếu|khi|trừ|riêng|không kể|không tính|cộng|(?:không|chưa)(?: có)?(?: được)? quy định)(?!\p{L})/iu;
/** What is done within a time: beside one it says that the time is of a step, or counted from another day. */
const STEP =
  /(?<!\p{L})(?:thẩm định|thẩm tra|kiểm tra|xác minh|xem xét|trình|chuyển|lấy ý kiến|bước|gửi|thông báo|niêm yết|công khai|kết luận|họp|kiểm định|đánh giá)(?!\p{L})/iu;

/** The times that plain words state; undefined where a word is not taken. */
function listPlainTimes(words: string): Stated[] | undefined {
  const bare = words.replace(OFFICE_HOURS, ' ').replace(SINCE, ' ');
  const times = [...bare.matchAll(TIME)].map(({ groups }) => ({
    value: Number(groups?.value),
    unit: UNITS[(groups?.unit ?? '').toLowerCase()] ?? null,
  }));
  const rest = bare.replace(TIME, ' ');
  return BEARS.test(rest) || (times.length > 0 && STEP.test(rest)) ? undefined : times;
}

/** What the cells of a row hold; null where they hold no number, undefined where they hold something else. */
function readFigure(row: Place): Stated | null | undefined {
  const { THOIGIANGIAIQUYET: value, DONVITINH: unit } = isFields(row.value) ? row.value : {};
  const [number, named] = [value, unit].map((cell) => String(cell ?? '').trim());
  if (number === '') return named === '' ? null : undefined;
  if (!/^[1-9]\d{0,3}$/u.test(number ?? '')) return undefined;
  if (named === '') return { value: Number(number), unit: null };
  const known = UNITS[(named ?? '').toLowerCase()];
  return known === undefined ? undefined : { value: Number(number), unit: known };
}

/** Whether the row states one limit in plain words, or none at all, and that is what was read. */
export function isPlainTime(row: Place, limits: readonly TimeLimit[]): boolean {
  const figure = readFigure(row);
  const [limit, ...more] = limits;
  if (figure === undefined || limit === undefined || more.length > 0 || limit.atLeast !== undefined)
    return false;
  const said = listPlainTimes(limit.condition ?? '');
  if (said === undefined) return false;
  const all = figure === null ? said : [figure, ...said];
  const unit = all.find((time) => time.unit !== null)?.unit ?? null;
  const [first] = all;
  if (first === undefined) return limit.value === null && limit.unit === null;
  if (unit === null || limit.value !== first.value || limit.unit !== unit) return false;
  return all.every((time) => time.value === first.value && (time.unit ?? unit) === unit);
}

const NAMES = { WORKING_DAY: 'ngày làm việc', DAY: 'ngày', HOUR: 'giờ', MONTH: 'tháng' } as const;

const sayLimit = ({ value, unit, atLeast }: TimeLimit): string =>
  value === null
    ? 'không có thời hạn bằng số'
    : [atLeast === undefined ? '' : `từ ${atLeast} đến`, value, unit === null ? '' : NAMES[unit]]
        .filter(Boolean)
        .join(' ');

/** One line a row, at its number or, where it has none, its description; nothing where a finding tells of its time already. */
export function noteUnprovenTime(row: Place, limits: readonly TimeLimit[], notes: Notes): void {
  const isTold = notes.repairs.some(
    ({ kind, outcome, field }) =>
      outcome === 'KEPT' && kind.startsWith('TIME_') && field.startsWith(`${row.path}.`),
  );
  if (isTold || isPlainTime(row, limits)) return;
  const number = fieldOf(row, 'THOIGIANGIAIQUYET');
  const hasNumber = number.value !== undefined && number.value !== null && number.value !== '';
  const text = limits.map(({ condition }) => condition ?? '').join(' | ');
  notes.unproven.push({
    field: hasNumber ? number.path : fieldOf(row, 'MOTA').path,
    questions: ['TIME'],
    text: quote(text === '' && hasNumber ? String(number.value) : text),
    readAs: limits.map(sayLimit).join(' | '),
  });
}
