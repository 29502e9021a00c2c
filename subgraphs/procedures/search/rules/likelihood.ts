/**
 * Which of procedures that fit a question equally well is likelier meant. Nobody has counted what people ask for, so this
 * only rests on what a procedure says of itself, and it never outweighs a word.
 */

import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { composed } from '../../../../kernel/domain/text/clean.ts';
import { type Token, tokenize } from './tokens.ts';

/** Who wants something ended, taken back or repeated says so; who names only the thing wants to get it. */
const ENDING = ['thu hồi', 'xóa', 'hủy', 'đình chỉ', 'chấm dứt', 'miễn nhiệm', 'bãi bỏ', 'thôi'];
const CHANGING = [
  'trình báo',
  'cấp lại',
  'cấp đổi',
  'đổi',
  'đăng ký lại',
  'gia hạn',
  'sửa đổi',
  'điều chỉnh',
  'thay đổi',
  'bổ sung',
  'đính chính',
  'hiệu đính',
  'bổ nhiệm lại',
  'đăng ký thay đổi',
  'đăng ký chấm dứt',
];
const BEGINNING = ['cấp', 'đăng ký', 'khai', 'công nhận', 'giải quyết'];

const SHARE = { ENDING: -6, CHANGING: -3, BEGINNING: 3 };

/** Most who ask a public catalogue without saying who they are ask for themselves, at the office next door. */
const CITIZENS = 'Công dân Việt Nam';
const FOR_CITIZENS = 3;
const AT_THE_COMMUNE = 2;

const ACTS = (
  [
    ['ENDING', ENDING],
    ['CHANGING', CHANGING],
    ['BEGINNING', BEGINNING],
  ] as const
).flatMap(([kind, phrases]) => phrases.map((phrase) => ({ kind, words: tokenize(phrase) })));

function actOf(name: readonly Token[]): keyof typeof SHARE | undefined {
  return ACTS.find(({ words }) => words.every(({ exact }, index) => name[index]?.exact === exact))?.kind;
}

/** Percent of the score, round 100. `name` without the words that open every second name. */
export function likelihoodOf(
  { audiences, tiers }: Pick<ProcedureContent, 'audiences' | 'tiers'>,
  name: readonly Token[],
): number {
  const act = actOf(name);
  const forCitizens = audiences.some((audience) => composed(audience) === CITIZENS);
  return (
    100 +
    (act === undefined ? 0 : SHARE[act]) +
    (forCitizens ? FOR_CITIZENS : 0) +
    (tiers.includes('COMMUNE') ? AT_THE_COMMUNE : 0)
  );
}
