import type { ForeignAmount } from '../../../../kernel/domain/content.ts';
import { type Notes, note } from './findings.ts';
import { fieldOf, type Place, readText } from './source.ts';

/** An amount as published. Both null: AMOUNT_NOT_SET, which is never zero. */
export interface Amount {
  amountDong: number | null;
  foreignAmount: ForeignAmount | null;
}

export const NOT_SET: Amount = { amountDong: null, foreignAmount: null };

/**
 * Below this no fee or charge is set in đồng. A smaller number is one that lost its thousands on the way ("135" for
 * 135.000); which of them it was only the words beside it can tell.
 */
const DONG_MIN = 1000;

/** Above this a number is two numbers written together. */
const DONG_MAX = 100_000_000_000;

const CURRENCIES: readonly [RegExp, string][] = [
  [/^(vnđ|vnd|đồng|đ|việt nam đồng|đồng việt nam)$/iu, 'VND'],
  [/^(usd|us\$|\$|đô la mỹ|đô la)$/iu, 'USD'],
  [/^(eur|€|euro)$/iu, 'EUR'],
];

/** 1.000.000 or 1,000,000 or 1000000; undefined for everything else, such as -5, 10%, 1,5 or abc. */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  if (/^\d{1,3}(\.\d{3})+$/u.test(text) || /^\d{1,3}(,\d{3})+$/u.test(text)) {
    return Number(text.replace(/[.,]/gu, ''));
  }
  return undefined;
}

export const currencyOf = (unit: string): string | undefined =>
  CURRENCIES.find(([spelling]) => spelling.test(unit))?.[1];

const STATED = /(\d{1,3}(?:[.,]\d{3})+)\s*(?:đồng|vnđ|vnd|đ)(?![\p{L}])/giu;

/** The amounts in đồng that a text states in full, such as `20.000 đ/tờ khai`. */
export function listStatedDong(text: string): number[] {
  return [...text.matchAll(STATED)].flatMap(([, digits = '']) => readNumber(digits) ?? []);
}

/**
 * Reads SOTIEN and DONVI. An amount that cannot be what was published is not guessed: it is not set, and reported; but
 * where the words beside it state the same digits with their thousands, the record itself proves the reading.
 *
 * @param words the description of the line, in which an amount may be stated in full; null where there is none
 */
export function readAmount(line: Place, words: string | null, notes: Notes): Amount {
  const place = fieldOf(line, 'SOTIEN');
  const digits = readText(place, notes);
  const unit = readText(fieldOf(line, 'DONVI'), notes);
  if (digits === null) return NOT_SET;
  const number = readNumber(digits);
  const currency = unit === null ? undefined : currencyOf(unit);
  if (number === undefined) {
    note(notes, 'AMOUNT_MALFORMED', place.path, digits);
    return NOT_SET;
  }
  if (currency === undefined) {
    note(notes, 'AMOUNT_UNIT_UNKNOWN', fieldOf(line, 'DONVI').path, [digits, unit].filter(Boolean).join(' '));
    return NOT_SET;
  }
  if (currency !== 'VND') return { amountDong: null, foreignAmount: { currency, amount: number } };
  if (number === 0 && digits === '0') return { amountDong: 0, foreignAmount: null };
  return { amountDong: judgeDong(digits, number, place.path, words, notes), foreignAmount: null };
}

function judgeDong(
  digits: string,
  number: number,
  path: string,
  words: string | null,
  notes: Notes,
): number | null {
  if (number >= DONG_MIN && number <= DONG_MAX) return number;
  const whole = listStatedDong(words ?? '').find((stated) => number > 0 && stated === number * 1000);
  if (whole === undefined) {
    note(notes, 'AMOUNT_SUSPICIOUS', path, digits);
    return null;
  }
  note(notes, 'NUMBER_SEPARATED', path, digits, String(whole));
  return whole;
}
