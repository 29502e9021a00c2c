/**
 * The situations that a row names in so many words, part by part: between semicolons, and in the sentences behind the first. What the reading of
 * the whole row does not have may be that of one of its papers.
 */
import { toKeptKey } from './searchText.ts';

/** Data that are held already free from the paper: that is the once-only rule, not a situation of its own. */
export const ALREADY_HELD =
  /không phải (?:tải|nộp|xuất trình)|không yêu cầu|được hệ thống|được (?:miễn trừ|thay thế hoặc cắt giảm) trong trường hợp/iu;

/** Behind a full stop or a semicolon: a sentence that rules, or begins a situation in which something else is asked for. */
const ELSE_BEGINS =
  /^\s*(?:\(?(?:trong )?(?:trường hợp|đối với|nếu|khi|riêng)(?!\p{L})|.*\sthì(?!\p{L})|.*\sphải được(?!\p{L}))/iu;

/** A situation in so many words. */
const SAID =
  /(?<!\p{L})(?:(?:trong|đối với)(?: các)? trường hợp|áp dụng (?:cho|với|đối với)|trừ trường hợp|nếu có)(?!\p{L})[^;.()]*/giu;

/** What a paper holds, from there on. */
const CONTENT = /(?<!\p{L})(?:trong đó|bao gồm|gồm|nội dung)(?!\p{L})/iu;

/** Every situation that the parts of a row name, before what a paper holds. */
export const listOfParts = (paper: string): string[] =>
  listParts(paper.slice(0, CONTENT.exec(paper)?.index))
    .filter((part) => !ELSE_BEGINS.test(part) && !ALREADY_HELD.test(part))
    .flatMap((part) => [...part.matchAll(SAID)].map(([said]) => said));

function listParts(paper: string): string[] {
  const ends = [...masked(paper).matchAll(/;\s*|\.\s+(?=\p{Lu})/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  return [0, ...ends].map((start, at) => paper.slice(start, ends[at]));
}

/** A text whose brackets have nothing that ends a name or a sentence; as long as it was. */
export const masked = (text: string): string =>
  text.replace(/\([^()]*\)/gu, (bracket) => bracket.replace(/[;:.,]/gu, ' '));

/** Words that name a situation, and how far apart two of them stand that name one: `trong trường hợp đối với`. */
const NAMES_ONE = /(?<!\p{L})(?:trường hợp|đối với|nếu|khi|trừ|áp dụng)(?!\p{L})/giu;
const ONE_WITHIN = 25;
const OWN_EXCEPTION = /\(\s*trừ(?!\p{L})[^()]*\)\s*$/iu;

/**
 * Whether a situation names another within it: `đối với dự án …, trừ trường hợp …`. It may end before that, or go on behind it. An exception in
 * brackets at its end is its own.
 */
export function namesAnotherWithin(situation: string): boolean {
  const places = [...situation.replace(OWN_EXCEPTION, '').matchAll(NAMES_ONE)].map(({ index }) => index);
  return places.some((place, at) => place - (places[at - 1] ?? place) > ONE_WITHIN);
}

/**
 * Whether a heading names one situation and a row below it another. Both are kept; whether the row's is within that of the heading, repeats it in
 * other words, or is only of a part of the paper, no record says.
 */
export const areTwo = (ofHeading: string | null, ofRow: string | null): boolean =>
  ofHeading !== null && ofRow !== null && !IF_ANY.test(ofRow) && toKeptKey(ofHeading) !== toKeptKey(ofRow);
const IF_ANY = /^nếu có$/iu;

/** What follows a case in a further sentence: the paper is not handed in. */
const NOT_ASKED =
  /(?<!\p{L})(?:trường hợp|đối với|nếu)(?!\p{L})[^.;]{3,240}?(?:thì |, )?không (?:phải|cần|yêu cầu|bắt buộc|áp dụng)(?: có| nộp| gửi| xuất trình| cung cấp)(?!\p{L})/iu;
/** Why it is not: data that offices hold or were handed already, or a copy that needs no certificate. */
const HELD_OR_MANNER =
  /cơ sở dữ liệu|khai thác|kết nối|tích hợp|chia sẻ|điện tử|trực tuyến|số hóa|định danh|đã (?:có|được|nộp|gửi|công bố)|công chứng|chứng thực|hợp pháp h[óo]|dịch (?:ra|sang)/iu;

/** Whether a further sentence excuses some from a paper that the row asks for from everybody: `…. Trường hợp là công chức thì không cần có Phiếu`. */
export function excusesSome(paper: string): boolean {
  const found = NOT_ASKED.exec(paper);
  return found !== null && found.index > 0 && !HELD_OR_MANNER.test(found[0]);
}
