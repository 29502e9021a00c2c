/**
 * What somebody typed, judged by what the question asks (its concept): a day, a number, an address of mail, a choice. What is
 * taken is filed in one writing, the one in which registers give the same value. Pure: the day of filing is an argument.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { isPartialDate } from '../../../kernel/domain/calendar.ts';
import {
  type AnswerKind,
  type ChoosingQuestion,
  type Concept,
  findConcept,
  kindOfAnswer,
  listChoices,
} from '../../../kernel/domain/concepts.ts';
import type { AnswerLimits } from '../../../kernel/domain/question.ts';
import { cleanLine, cleanLines } from '../../../kernel/domain/text/clean.ts';
import { foldCode, foldName } from '../../../kernel/domain/text/fold.ts';
import { findLegacyEncoding } from '../../../kernel/domain/text/legacy.ts';
import { readPersonalNumber } from '../../../kernel/identity.ts';
import { judgeLimits } from './answerLimits.ts';

/** What a question says of the answer that it wants. */
export interface AskedFor extends ChoosingQuestion {
  limits?: AnswerLimits | null;
}

/** What can be wrong with an answer. In the contract as `AnswerProblemCode`. */
export type AnswerProblemCode =
  | 'WRITING'
  | 'NOT_ASKED'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'TOO_LOW'
  | 'TOO_HIGH'
  | 'PATTERN'
  | 'NOT_UPLOADED';

/** The value to file, or what is wrong with it, in Vietnamese for whoever typed it. It never repeats the value. */
export type TypedVerdict = { value: string } | { wrong: string; code?: AnswerProblemCode };

/**
 * @param typed as it came in; it says something
 * @param today the civil day of filing in Vietnam, yyyy-MM-dd
 */
export function judgeTyped(question: AskedFor, typed: string, today: string): TypedVerdict {
  const verdict = judgeWriting(question, typed, today);
  if ('wrong' in verdict || question.limits == null) return verdict;
  return judgeLimits(verdict.value, kindOfAnswer(question), question.limits) ?? verdict;
}

function judgeWriting(question: AskedFor, typed: string, today: string): TypedVerdict {
  // Asked before the text is cleaned, which takes letters of such a code away. What it should say is not guessed.
  if (findLegacyEncoding(typed) !== undefined)
    return { wrong: 'Câu trả lời không ở bảng mã Unicode; hãy chuyển sang Unicode rồi nhập lại.' };
  const kind = kindOfAnswer(question);
  if (kind === 'TEXT') return { value: cleanLines(typed) };
  return JUDGES[kind](WORDS.has(kind) ? cleanLine(typed) : foldCode(typed), question, today);
}

/** Kinds in which letters keep their diacritics and capitals. */
const WORDS: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['NAME', 'PERSON', 'ADDRESS']);

type Judge = (typed: string, question: AskedFor, today: string) => TypedVerdict;

const NO_CONCEPT: Concept = { held: false, kind: 'TEXT' };

const JUDGES: Readonly<Record<Exclude<AnswerKind, 'TEXT'>, Judge>> = {
  NAME: (typed) =>
    isName(typed) ? { value: typed } : { wrong: 'Họ tên chỉ gồm chữ cái, dấu cách, dấu nháy và gạch nối.' },
  DAY: judgeDay,
  TIME_OF_DAY: judgeTime,
  COUNT: (typed) =>
    /^[1-9]\d{0,3}$/.test(typed)
      ? { value: typed }
      : { wrong: 'Hãy ghi một số nguyên dương bằng chữ số, ví dụ 2.' },
  MONEY: judgeMoney,
  PHONE: judgePhone,
  EMAIL: (typed) =>
    z.email().max(254).safeParse(typed).success
      ? { value: typed }
      : { wrong: 'Địa chỉ thư điện tử không đúng, ví dụ ten@vidu.vn.' },
  PERSONAL_NUMBER: (typed) =>
    readPersonalNumber(typed) === undefined
      ? { wrong: 'Số định danh cá nhân gồm 12 chữ số hợp lệ.' }
      : { value: typed },
  OLD_NUMBER: (typed) =>
    /^\d{9}$/.test(typed) || readPersonalNumber(typed) !== undefined
      ? { value: typed }
      : { wrong: 'Số chứng minh nhân dân gồm 9 chữ số, hoặc 12 chữ số đối với loại sau này.' },
  TAX_NUMBER: (typed) => {
    const [, company, branch] = /^(\d{10})(?:-?(\d{3}))?$/.exec(typed) ?? [];
    if (company === undefined)
      return { wrong: 'Mã số thuế gồm 10 chữ số, hoặc 13 chữ số của đơn vị phụ thuộc.' };
    return { value: branch === undefined ? company : `${company}-${branch}` };
  },
  CHOICE: judgeChoice,
  YES_NO: judgeChoice,
  NUMBER: (typed) =>
    /^-?(?:0|[1-9]\d{0,14})(?:,\d{1,6})?$/.test(typed)
      ? { value: typed }
      : { wrong: 'Hãy ghi một số, không có dấu giữa các nhóm ba chữ số; phần lẻ sau dấu phẩy, ví dụ 12,5.' },
  PERSON: judgePerson,
  ADDRESS: (typed) => {
    const parts = typed.split(',').map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => /[\p{L}\p{N}]/u.test(part))
      ? { value: parts.join(', ') }
      : { wrong: 'Hãy ghi địa chỉ từ số nhà đến tỉnh, cách nhau bằng dấu phẩy.' };
  },
  FILE: (typed) =>
    /^[0-9a-f]{64}$/.test(typed)
      ? { value: typed }
      : { wrong: 'Hãy tải tệp lên hồ sơ trước, rồi trả lời bằng mã băm SHA-256 của tệp.' },
};

/** Civil Code 91/2015/QH13, article 26: no numeral and no character that is not a letter stands in a name. */
const isName = (typed: string): boolean => /^\p{L}[\p{L}\p{M} .'-]*$/u.test(foldCode(typed));

/** Takes a name and a personal number with a semicolon or comma between them; files them with a semicolon. */
function judgePerson(typed: string): TypedVerdict {
  const [, name = '', number = ''] = /^(.*?)\s*[;,]\s*(\d{12})$/u.exec(typed) ?? [];
  return isName(name) && readPersonalNumber(number) !== undefined
    ? { value: `${name}; ${number}` }
    : { wrong: 'Hãy ghi họ tên, dấu chấm phẩy và số định danh cá nhân, ví dụ Trần Thị Hoa; 001190000018.' };
}

/** Takes 2026-11-20 and, as Vietnamese forms write it, 20/11/2026, 20-11-2026 and 20.11.2026. */
function judgeDay(typed: string, { concept }: AskedFor, today: string): TypedVerdict {
  const { mayBePartial, mayLieAhead } = findConcept(concept) ?? NO_CONCEPT;
  const [, day, month, year] = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(typed) ?? [];
  const value =
    year === undefined
      ? typed
      : [year, month, day]
          .filter((part) => part !== undefined)
          .map((part) => part.padStart(2, '0'))
          .join('-');
  if (!isPartialDate(value) || (value.length < today.length && !mayBePartial))
    return { wrong: 'Ngày không có thật hoặc chưa đủ; hãy ghi ngày/tháng/năm, ví dụ 20/11/2026.' };
  return value > today.slice(0, value.length) && !mayLieAhead ? { wrong: 'Ngày này chưa tới.' } : { value };
}

/** Takes 7:05, 07:05, 7h05, 7 giờ 5 phút and 7 giờ; files hh:mm. */
function judgeTime(typed: string): TypedVerdict {
  const [, hour, minute = '0'] = /^(\d{1,2})\s*(?::|h|giờ)\s*(?:(\d{1,2})\s*(?:phút)?)?$/iu.exec(typed) ?? [];
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59
    ? { wrong: 'Hãy ghi giờ và phút, ví dụ 07:05.' }
    : { value: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
}

/** Whole đồng, with or without points between thousands and a sign of the currency behind. */
function judgeMoney(typed: string): TypedVerdict {
  const [, amount = ''] = /^(\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})\s*(?:₫|đ|đồng|VND|VNĐ)?$/iu.exec(typed) ?? [];
  const value = amount.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return value === '' ? { wrong: 'Hãy ghi số tiền bằng số nguyên đồng, ví dụ 1.500.000.' } : { value };
}

/**
 * A number of Việt Nam, or of another country behind its +code. New ranges of numbers come faster than releases: of a
 * Vietnamese number only its length and first digits are asked (Thông tư 22/2014/TT-BTTTT).
 */
function judgePhone(typed: string): TypedVerdict {
  const number = parsePhoneNumberFromString(typed, { defaultCountry: 'VN', extract: false });
  const inVietnam =
    number?.countryCallingCode === '84' && /^(?:[35789]\d{8}|2\d{9})$/.test(number.nationalNumber);
  return number?.ext === undefined && (inVietnam || number?.isValid())
    ? { value: typed }
    : { wrong: 'Số điện thoại không đúng, ví dụ 0912 345 678 hoặc +84 912 345 678.' };
}

/** Capitals, spaces, hyphens and the vowel that bears the tone make no difference; letters and tones do. */
const toWord = (text: string): string => foldName(text).replace(/[^\p{L}\p{N}]/gu, '');

function judgeChoice(typed: string, question: AskedFor): TypedVerdict {
  const choices = listChoices(question);
  if (choices === undefined) return { value: typed };
  const { alsoWritten = {} } = findConcept(question.concept) ?? NO_CONCEPT;
  const wanted = toWord(typed);
  const chosen = choices.find(({ value, name }) =>
    [value, name, ...(alsoWritten[value] ?? [])].some((one) => toWord(one) === wanted),
  );
  if (chosen !== undefined) return { value: chosen.value };
  const few = choices.length > 6 ? '' : `: ${choices.map(({ name }) => name).join(', ')}`;
  return { wrong: `Hãy chọn một trong các mục của biểu mẫu${few}.` };
}
