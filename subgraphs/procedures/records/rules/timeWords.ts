import type { TimeLimit, TimeLimitUnit } from '../../../../kernel/domain/content.ts';
import { type Notes, note } from './findings.ts';

/** A time that words state. */
interface Stated {
  value: number;
  unit: TimeLimitUnit;
}

const UNITS: Readonly<Record<string, readonly [TimeLimitUnit, times: number]>> = {
  'ngày làm việc': ['WORKING_DAY', 1],
  'ngày làm vệc': ['WORKING_DAY', 1],
  ngày: ['DAY', 1],
  tuần: ['DAY', 7],
  giờ: ['HOUR', 1],
  'giờ làm việc': ['HOUR', 1],
  phút: ['HOUR', 1 / 60],
  tháng: ['MONTH', 1],
};
const UNIT = 'ngày làm việc|ngày làm vệc|giờ làm việc|ngày|giờ|tháng|tuần|phút';

/** `15 ngày`, `05 (năm) ngày làm việc`, `năm (05) ngày`; not `ngày 20 tháng 5` and not `sau 15 giờ cùng ngày`. */
const STATED = new RegExp(
  `(?<!(?:^|[^\\p{L}])(?:ngày|tháng|sau|trước|lúc)\\s)(?<!\\d|\\d[.,]|/)(\\d{1,3})(?:\\s*\\([^)\\d]{1,40}\\))?\\)?\\s*(${UNIT})(?!\\p{L})(?!\\s*(?:\\d|rưỡi))`,
  'giu',
);

/** `nửa ngày làm việc`, `1/2 ngày`, `0,5 ngày`: of an office's day either way. */
const HALF_DAY = /(?<![\d.,/\p{L}])(?:nửa|½|1\/2|0?[.,]5)\s*(?:ngày làm việc|ngày|buổi làm việc)(?!\p{L})/giu;

/** Half a working day in hours of work: a whole one has eight (Bộ luật Lao động 45/2019/QH14, Điều 105). */
export const HALF_A_DAY: Readonly<{ value: number; unit: TimeLimitUnit }> = { value: 4, unit: 'HOUR' };

/** A time that is no whole number of its unit, and not half a day: `1,5 ngày`, `2 ngày rưỡi`. */
const FRACTION =
  /(?<![\d.,])\d+[.,]\d+\s*(?:ngày|giờ|tháng)(?!\p{L})|\d\s*(?:ngày|giờ|tháng)[^.;,]{0,10} rưỡi/iu;

/** `từ 10 đến 15 ngày`, `10 - 15 ngày làm việc`. */
const RANGE = new RegExp(
  `(?<![\\d.,/])(\\d{1,3})\\s*(?:${UNIT})?\\s*(?:đến|-|–)\\s*(\\d{1,3})\\s*(${UNIT})(?!\\p{L})`,
  'iu',
);

/** Within the day: before it ends, which is one day of it. */
const SAME_DAY =
  /^[^\p{L}\d]*(?:giải quyết |trả kết quả )?(?:ngay )?trong (?:một )?(ngày làm việc|ngày)(?!\p{L})/iu;

/** A step of the handling, or more time for it: its time is not the limit. */
const STAGE =
  /kiểm tra|tiếp nhận|thẩm định|thẩm tra|lấy ý kiến|xem xét|trả kết quả|bước \d|kéo dài|bổ sung|hoàn thiện|tăng thêm|trả lời|thông báo|gửi|(?<!(?:công|quy|chương|quá|lộ) )trình(?! tự)|niêm yết|xác minh|công khai|trả lại|chuyển|báo cáo/iu;
const SITUATION = /trường hợp|đối với|nếu(?!\p{L})|cấp (?:mới|lại|đổi)|gia hạn|lần đầu/iu;
/** What is left out of the count says nothing of stages, and `ngày nhận hồ sơ` nothing of the receipt as a step. */
const ASIDE =
  /(?:không|chưa) (?:kể|tính|bao gồm)[^.;\n)]*|(?:kể từ|sau|từ) (?:ngày|khi|thời điểm)[^.;,\n)]*/giu;

const CLAUSE =
  /\n|(?<=;)\s*|(?<=[.)])\s+(?=\p{Lu}|[-+*•])|\s(?=[-+•]\s)|(?<=\)),\s*|,\s(?=(?:đối với|trường hợp)(?!\p{L}))/u;

function listTimes(words: string): Stated[] {
  const halves = [...words.matchAll(HALF_DAY)].map(() => HALF_A_DAY);
  const whole = [...words.matchAll(STATED)].flatMap(([, digits, named = '']): Stated[] => {
    const [unit, times] = UNITS[named.toLowerCase()] ?? [];
    const value = Number(digits) * (times ?? 1);
    return unit === undefined || !Number.isInteger(value) || value === 0 ? [] : [{ value, unit }];
  });
  return [...whole, ...halves];
}

const isSame = (one: Stated, other: Pick<TimeLimit, 'value' | 'unit'>): boolean =>
  one.value === other.value && one.unit === other.unit;
const unique = (times: readonly Stated[]): Stated[] =>
  times.filter((time, index) => times.findIndex((other) => isSame(time, other)) === index);
const isStage = (clause: string): boolean => STAGE.test(clause.replace(ASIDE, ''));

interface Clause {
  words: string;
  times: Stated[];
}

/** The clauses of a description; what states no time belongs to the clause before it, and a heading to the one below it. */
function listClauses(words: string): Clause[] {
  const clauses: Clause[] = [];
  let pending = '';
  for (const part of words.split(CLAUSE)) {
    const clause = part.trim();
    const times = unique(listTimes(clause));
    const last = clauses.at(-1);
    if (times.length > 0) {
      clauses.push({ words: `${pending}${clause}`, times });
      pending = '';
    } else if (clause !== '' && last !== undefined && !clause.endsWith(':')) last.words += `\n${clause}`;
    else if (clause !== '') pending += `${clause}\n`;
  }
  const last = clauses.at(-1);
  if (last !== undefined && pending !== '') last.words += `\n${pending.trim()}`;
  return clauses;
}

/**
 * Several limits, each with its situation, where a description enumerates them: `- Cấp mới: 15 ngày. - Cấp lại: 5 ngày.` Steps of one
 * handling are no such list. `figure` is the number beside the words: one of them, or they are not its situations.
 */
export function readSituations(figure: TimeLimit): TimeLimit[] | undefined {
  const clauses = listClauses(figure.condition ?? '');
  const limits = clauses.map(({ words, times }) => ({ ...(times[0] as Stated), condition: words }));
  const isList =
    limits.length > 1 &&
    unique(limits).length === limits.length &&
    clauses.every(({ words, times }) => times.length === 1 && !isStage(words)) &&
    clauses.filter(({ words }) => !SITUATION.test(words)).length <= 1 &&
    (figure.value === null || limits.some((limit) => isSame(limit, figure)));
  return isList ? limits : undefined;
}

/** The lower end of a stretch whose upper end is the limit: `từ 10 đến 15 ngày`. */
export function withRange(limit: TimeLimit): TimeLimit {
  const [, low, high, named = ''] = RANGE.exec(limit.condition ?? '') ?? [];
  const [unit, times = 1] = UNITS[named.toLowerCase()] ?? [];
  const isIt = unit === limit.unit && Number(high) * times === limit.value && Number(low) < Number(high);
  return isIt && Number(low) > 0 ? { ...limit, atLeast: Number(low) * times } : limit;
}

/** A number without its unit takes the unit with which the words beside it state the same number, where they state nothing else. */
export function withUnit(figure: TimeLimit): TimeLimit {
  const [only, ...more] = unique(listTimes(figure.condition ?? ''));
  const isIt = figure.unit === null && more.length === 0 && only?.value === figure.value;
  return isIt ? { ...figure, unit: only.unit } : figure;
}

/** Tells where the words beside a figure state other times than it, or several: neither is picked quietly. */
export function noteContradiction(figure: TimeLimit, path: string, notes: Notes): void {
  const words = figure.condition ?? '';
  if (figure.value === null || figure.atLeast !== undefined) return;
  const told = judgeWords({ value: figure.value, unit: figure.unit }, words);
  if (told === 'OTHER') {
    note(notes, 'TIME_LIMIT_CONTRADICTED', path, `${figure.value} ${figure.unit ?? ''} | ${words}`);
  } else if (told === 'SEVERAL') note(notes, 'TIME_LIMIT_ONLY_IN_TEXT', path, words);
}

/** SAME: nothing else than the figure, or its parts. OTHER: another time or unit. SEVERAL: more than one limit. */
function judgeWords(
  figure: { value: number; unit: TimeLimit['unit'] },
  words: string,
): 'SAME' | 'OTHER' | 'SEVERAL' {
  const all = listTimes(words);
  const times = unique(all);
  const [only, ...more] = times;
  if (only === undefined) return 'SAME';
  if (figure.value > 1 && SAME_DAY_OR_LONGER.test(withoutAsides(words))) return 'SEVERAL';
  const ofOtherUnit = times.some(({ unit }) => unit !== figure.unit);
  if (isWhole(figure.value, all) || isWhole(figure.value, times)) {
    if (ofOtherUnit) return 'OTHER';
    if (!areSteps(words)) return 'SEVERAL';
    return listClauses(words).filter((clause) => isForSome(clause.words)).length > 1 ? 'SEVERAL' : 'SAME';
  }
  if (more.length > 0) return 'SEVERAL';
  return only.value === figure.value && !ofOtherUnit ? 'SAME' : 'OTHER';
}

/**
 * Whether words say that the times in them are steps or parts of one: each clause names what is done in it, or they are said to be in it. Two limits
 * for two cases may add up to a figure as well.
 */
const areSteps = (words: string): boolean =>
  IN_IT.test(words) || listClauses(words).every((clause) => isStage(clause.words));
const IN_IT = /(?:trong đó|bao gồm)(?!\p{L})/iu;

/** Whether times add up to a figure: the steps of one handling, or what it includes beside itself. */
function isWhole(figure: number, times: readonly Stated[]): boolean {
  const sum = times.reduce((total, { value }) => total + value, 0);
  const isNamed = times.some(({ value }) => value === figure);
  return times.length > 1 && sum === (isNamed ? 2 * figure : figure);
}

/** Beside the figure: that the office answers the same day, or may take longer than it first says. */
const SAME_DAY_OR_LONGER =
  /(?:giải quyết|trả kết quả|thực hiện)[^.;\n]{0,40} trong ngày(?: làm việc)?(?! (?:hành chính|thứ)|\p{L})|kéo dài thêm/iu;

/** What stands in brackets or is left out of the count says nothing of the limit. */
const withoutAsides = (words: string): string =>
  words.replace(/\([^()]*\)/gu, '').replace(/(?:không|chưa) (?:kể|tính|bao gồm)[^.;\n]*/giu, '');

/** A clause for some cases only. */
const isForSome = (clause: string): boolean =>
  /(?:trường hợp|đối với|nếu)(?!\p{L})/iu.test(withoutAsides(clause));

/** A time limit that only words state: taken where they state a single one for the whole handling, else left to them and told. */
export function readFromWords(
  words: string,
  unit: TimeLimitUnit | null,
  path: string,
  notes: Notes,
): TimeLimit {
  const open: TimeLimit = { value: null, unit, condition: words === '' ? null : words };
  const sameDay = SAME_DAY.exec(words)?.[1]?.toLowerCase();
  const range = readStretch(words);
  const times = unique(listTimes(words));
  const found = sameDay !== undefined && times.length === 0 ? toStated(sameDay) : (range ?? times[0]);
  if (found === undefined) {
    if (FRACTION.test(words) || saysOfALimit(words)) note(notes, 'TIME_LIMIT_ONLY_IN_TEXT', path, words);
    return open;
  }
  const isOne = range !== undefined ? times.every((time) => time.value <= range.value) : times.length <= 1;
  const clauses = listClauses(words);
  const isWhole = clauses.every((clause) => !isStage(clause.words)) && !isForOne(words);
  if (!isOne || !(isWhole || isLabelled(words))) {
    note(notes, 'TIME_LIMIT_ONLY_IN_TEXT', path, words);
    return open;
  }
  note(notes, 'TIME_LIMIT_FROM_TEXT', path, words, `${found.value} ${found.unit}`);
  return withRange({ ...found, condition: words });
}

/** That there is a limit, as a day of the calendar or a number in letters: `Chậm nhất vào ngày 20 tháng đầu tiên hàng quý`. */
const saysOfALimit = (words: string): boolean =>
  !/(?:không|chưa)(?: có)?(?: được)? quy định/iu.test(words) &&
  /(?:chậm nhất|muộn nhất|không muộn hơn|trước ngày|thời hạn chung)(?!\p{L})|(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi) (?:ngày|giờ|tháng)(?!\p{L})/iu.test(
    words,
  );

const toStated = (named: string): Stated => ({ value: 1, unit: UNITS[named]?.[0] ?? 'DAY' });

function readStretch(words: string): Stated | undefined {
  const [, low, high, named = ''] = RANGE.exec(words) ?? [];
  const [unit, times = 1] = UNITS[named.toLowerCase()] ?? [];
  return unit === undefined || Number(low) >= Number(high)
    ? undefined
    : { value: Number(high) * times, unit };
}

/** A time in one of several situations is not the time of the others. */
const isForOne = (words: string): boolean =>
  (words.match(/(?:trường hợp|đối với)(?!\p{L})/giu) ?? []).length > 1;

/** `Thời hạn giải quyết: 13 ngày` is the limit whatever stands around it. */
const isLabelled = (words: string): boolean => LABELLED.test(words);
const LABELLED = new RegExp(
  `thời (?:hạn|gian) giải quyết\\s*:?\\s*(?:là |trong |không quá )*\\d{1,3}\\s*(?:${UNIT})`,
  'iu',
);
