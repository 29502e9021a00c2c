/** House numbers that texts of any kind state, with their alleys, read as those of an address are (`homePlace.ts`). Pure. */
import { type Place, pathOf, RULES, readHouse, readPlace, TOKEN } from './homePlace.ts';
import { foldLetters, foldPlain } from './text/fold.ts';

/** A number that a text states: which house, by which words, and what stands around it. */
interface StatedNumber {
  path: string;
  /** An alley is called one (`ngõ 7`, `ng.7`), or the number is said to be where somebody lives: it is no day and no law. */
  isHouse: boolean;
  /** The street that is looked for stands in it or beside it. */
  hasStreet: boolean;
  /** Another street stands beside it. */
  hasOtherStreet: boolean;
  /** Nothing else stands in the text. */
  isWhole: boolean;
  hasAlley: boolean;
}

const WITHIN = /^\.?(?:trong|thuoc|cua|o|tai)(?= (?:hem|ngo|ngach|kiet|ng) )/u;
const HOUSE_NUMBER = /^(?:so nha|nha so|so|nha|no)(?= (?:\p{N}|hem |ngo |ngach |kiet |ng ))/u;
const STREET_CALLED = /(?:[Đđ]ường|ĐƯỜNG|[Pp]hố|PHỐ|[Đđ]\.)/u;
/** So many words a number with its alleys and its street has at most. */
const LONGEST = 30;
const ALLEY_WORD = /^(?:hem|ngo|ngach|kiet|ng)$/u;
const BEGINS = /^(?:\p{N}.*|so|nha|no|hem|ngo|ngach|kiet|ng|k|h|duong|pho|d|street|st)$/u;
const LIVES = /(?:^| )(?:o|tai|dia chi|nha|so nha|nha so|ngu)(?: so)?$/u;
const NAME = '\\p{Lu}[^\\s,;.]*(?:\\s+[\\p{Lu}\\p{N}][^\\s,;.]*)*';
const STREET_WORD = '(?:[Đđ]ường|ĐƯỜNG|[Pp]hố|PHỐ|[Đđ]\\.)\\s*';
const STREET_BEHIND = new RegExp(
  `^(?:[\\s,]*${STREET_WORD}${NAME}|\\s+(?!(?:Bà|Ông|Anh|Chị|Cô|Chú)\\s)\\p{Lu}[^\\s,;.]*\\s+${NAME})`,
  'u',
);
const STREET_BEFORE = new RegExp(`${STREET_WORD}${NAME}[\\s,]*$`, 'u');

/**
 * The numbers that a text of any kind states, read as those of an address are.
 *
 * @param street of the home that is looked for, as `readPlace` gives it; it may stand before, behind or between
 */
export function listStatedNumbers(text: string, street: string): StatedNumber[] {
  const line = foldLetters(text);
  const tokens = [...line.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    token,
    from: index,
    to: index + token.length,
  }));
  const words = tokens.map(({ token }) => foldPlain(token));
  // In a sentence, `7 ở` and `7, P. Bến Nghé` have no letter of a house.
  const read = tokens.map(({ token, from }, at) => {
    const previous = tokens[at - 1];
    const isBehindNumber = previous !== undefined && /^\p{N}/u.test(previous.token);
    const isApart = isBehindNumber && /^\p{L}$/u.test(token) && !/^\p{N}/u.test(words[at + 1] ?? '');
    const isOfHouse = /^[A-GĐđ]$/iu.test(token) && /^\s*$/u.test(line.slice(previous?.to ?? 0, from));
    return isApart && !isOfHouse ? `.${words[at]}` : (words[at] ?? '');
  });
  const first = street.split(' ')[0];
  return tokens.flatMap(({ from }, start) => {
    const word = words[start] ?? '';
    if (words[start - 1] === '/' || !(BEGINS.test(word) || word === first)) return [];
    const number = { house: [] as string[], alleys: [] as string[] };
    const window = read.slice(start, start + LONGEST);
    const { hasStreet, rest } = readStated(number, window.join(' '), street);
    const length = window.length - (rest === '' ? 0 : rest.split(' ').length);
    const end = tokens[start + length - 1];
    if (end === undefined || number.house.length + number.alleys.length === 0) return [];
    const own = words.slice(start, start + length);
    const path = pathOf(number);
    const hasAlley = number.alleys.length > 0;
    // `5 h 30` is a time.
    const isAlley = path.split('/').length > 2 || own.some((one) => ALLEY_WORD.test(one));
    const isLivedAt =
      path.includes('/') &&
      (LIVES.test(words.slice(Math.max(0, start - 3), start).join(' ')) ||
        /^(?:so )?nha /u.test(own.join(' ')));
    return {
      path,
      isHouse: hasAlley ? isAlley : isLivedAt,
      hasStreet,
      hasOtherStreet: !hasStreet && isBesideStreet(line, from, end.to),
      isWhole: start === 0 && length === tokens.length,
      hasAlley,
    };
  });
}

/** Reads numbers, alleys and the street in any order, as far as there is nothing else. */
function readStated(
  number: Pick<Place, 'house' | 'alleys'>,
  words: string,
  street: string,
): { hasStreet: boolean; rest: string } {
  let hasStreet = false;
  let rest = words;
  for (;;) {
    const called = rest.replace(RULES.street, '');
    // A street that is a number is one only where it is called a street.
    const isStreet =
      street !== '' && `${called} `.startsWith(`${street} `) && (called !== rest || /^\p{L}/u.test(street));
    const behind: string | null = isStreet
      ? called.slice(street.length)
      : (readHouse(number, rest) ?? (HOUSE_NUMBER.test(rest) ? rest.replace(RULES.house, '') : null));
    if (behind === null) return { hasStreet, rest };
    hasStreet ||= isStreet;
    // `số 5/3, trong ngõ 7`.
    rest = behind.trim().replace(WITHIN, '').trim();
    if (rest === '') return { hasStreet, rest };
  }
}

/** Whether a street is named right before or right behind: names have capitals, unless all of the text has. */
function isBesideStreet(line: string, from: number, to: number): boolean {
  const before = STREET_BEFORE.exec(line.slice(Math.max(0, from - 80), from))?.[0];
  const behind = STREET_BEHIND.exec(line.slice(to, to + 80))?.[0];
  const isTold = /\p{Ll}/u.test(line);
  return [before, behind].some(
    (one) => one !== undefined && (isTold || STREET_CALLED.test(one)) && readPlace(one).street !== '',
  );
}
