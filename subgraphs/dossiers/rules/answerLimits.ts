/** Whether an answer is within the limits that its question sets. Pure; the answer is in the writing in which it is filed. */
import type { AnswerKind } from '../../../kernel/domain/concepts.ts';
import type { AnswerLimits, AnswerPattern } from '../../../kernel/domain/question.ts';
import { foldCode } from '../../../kernel/domain/text/fold.ts';

/** What is wrong, in Vietnamese for whoever typed it; it names the limit and never the answer. */
export interface OutOfLimits {
  code: 'TOO_SHORT' | 'TOO_LONG' | 'TOO_LOW' | 'TOO_HIGH' | 'PATTERN';
  wrong: string;
}

const PATTERNS: Readonly<Record<AnswerPattern, [RegExp, string]>> = {
  DIGITS: [/^\d+$/, 'Chỉ ghi chữ số.'],
  LETTERS: [/^[\p{L}\p{M} ]+$/u, 'Chỉ ghi chữ cái và dấu cách.'],
  CODE: [/^[A-Za-z0-9./-]+$/, 'Chỉ ghi chữ cái không dấu, chữ số, dấu chấm, gạch chéo và gạch nối.'],
};

const NUMBERS: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['COUNT', 'MONEY', 'NUMBER']);

/** Undefined when the answer is within all of them. */
export function judgeLimits(value: string, kind: AnswerKind, limits: AnswerLimits): OutOfLimits | undefined {
  if (NUMBERS.has(kind)) return judgeAmount(Number(value.replace(',', '.')), limits);
  return kind === 'DAY' ? judgeDay(value, limits) : judgeText(value, limits);
}

const written = (amount: number): string => amount.toLocaleString('vi-VN', { maximumFractionDigits: 6 });

function judgeAmount(amount: number, { least, most }: AnswerLimits): OutOfLimits | undefined {
  if (least !== undefined && amount < least)
    return { code: 'TOO_LOW', wrong: `Không được nhỏ hơn ${written(least)}.` };
  if (most !== undefined && amount > most)
    return { code: 'TOO_HIGH', wrong: `Không được lớn hơn ${written(most)}.` };
  return undefined;
}

const inWords = (day: string): string => day.split('-').reverse().join('/');

/** Of a month or a year alone only what it says is compared. */
function judgeDay(day: string, { earliest, latest }: AnswerLimits): OutOfLimits | undefined {
  if (earliest !== undefined && day < earliest.slice(0, day.length))
    return { code: 'TOO_LOW', wrong: `Không được trước ngày ${inWords(earliest)}.` };
  if (latest !== undefined && day > latest.slice(0, day.length))
    return { code: 'TOO_HIGH', wrong: `Không được sau ngày ${inWords(latest)}.` };
  return undefined;
}

function judgeText(text: string, { minLength, maxLength, pattern }: AnswerLimits): OutOfLimits | undefined {
  // As a reader counts: in a cleaned text a letter with its diacritics is one.
  const { length } = [...text];
  if (minLength !== undefined && length < minLength)
    return { code: 'TOO_SHORT', wrong: `Hãy ghi ít nhất ${minLength} ký tự.` };
  if (maxLength !== undefined && length > maxLength)
    return { code: 'TOO_LONG', wrong: `Hãy ghi không quá ${maxLength} ký tự.` };
  if (pattern === undefined) return undefined;
  const [allowed, wrong] = PATTERNS[pattern];
  return allowed.test(foldCode(text)) ? undefined : { code: 'PATTERN', wrong };
}
