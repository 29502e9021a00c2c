/**
 * Where a house is, as people write it: the number with its alleys, in any order and wording, is read by one reading for the keys of homes
 * and for texts that state a home. Pure.
 */
import { foldPlain } from './text/fold.ts';

/** Words before the name of a unit; with a dot where the letter alone would be one of a name. `Xa lộ` is a road, `h.7` an alley. */
const UNIT =
  /(?:^|[\s,;.-])(?:(?:dac khu|thi tran|thi xa|thanh pho|phuong|xa(?! lo\b)|quan|huyen|tinh|tp|tt|tx)(?=[\s.])|[pxqt]\.|h\.(?!\s*\p{N}))\s*\.?\s*/u;

/** An address cut at its first unit (phường, xã), without diacritics; `behind` is null where it names none. */
export function cutAtUnit(address: string): { before: string; behind: string | null } {
  const plain = foldPlain(address);
  const unit = UNIT.exec(plain);
  return unit === null
    ? { before: plain, behind: null }
    : { before: plain.slice(0, unit.index), behind: plain.slice(unit.index + unit[0].length) };
}

/** What a text says of where a house is, without diacritics. */
export interface Place {
  /** Parts of the house number, as they stand between strokes. */
  house: string[];
  /** Numbers of alleys, the nearest first. */
  alleys: string[];
  /** Number of a flat. */
  flat: string;
  building: string;
  /** Words and numbers with one space between them; the rest has none. */
  street: string;
  hamlet: string;
  /** Number of the neighbourhood group (tổ dân phố, khu phố): many leave it out where a street says more. */
  group: string;
}

/** `12A`, words, strokes. */
export const TOKEN = /\p{N}+\p{L}?(?!\p{L})|\p{N}+|\p{L}+|\//gu;

/** A number with its letter, together or apart, and those behind strokes: `12 a / 5`. `7 đ Lê Lợi` and `7 Y Jút` have a street there. */
const ONE = '\\p{N}\\S*(?: (?!d |y |[hkpq] \\p{N})\\p{L}(?= |$))?';
const NUMBER = new RegExp(`^${ONE}(?: / ${ONE})*`, 'u');

/** Hamlets and groups are counted in Latin numerals too. */
const LATIN: readonly string[] = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const COUNTED = '(\\p{N}\\S*|[ivx]{1,4}(?= |$))';

const HAMLET = 'thon|ap|buon|ban|lang|xom|khom|phum|soc|bon|plei|tieu khu';
const rule = (words: string, behind = ''): RegExp => new RegExp(`^(?:${words})(?= |$)${behind}`, 'u');
/** What words of an address are called by. */
export const RULES = {
  house: rule('so nha|nha so|so|nha|no'),
  street: rule('duong|pho|d|street|st', ' (?:so )?'),
  alley: rule('hem|ngo|ngach|kiet|ng|k|h', ' (?:so )?(?=\\p{N})'),
  namedAlley: rule('hem|ngo|ngach|kiet', ' (?=\\p{L}{2})'),
  flat: rule('phong|can ho|can', ' (?=\\p{N})'),
  floor: rule('tang|lau', ' \\p{N}\\S*'),
  building: rule('chung cu|cc|toa nha|toa|khu tap the|tap the|ktt|block', ' (.+)$'),
  group: rule('to dan pho|tdp|to|khu pho|kp|khoi pho|khoi|khu', ` ${COUNTED}`),
  hamlet: new RegExp(`^(${HAMLET}) (?:${COUNTED}|(.+)$)`, 'u'),
  /** A ward or district without its dot. */
  unit: rule('p|q|x|h|t', ' \\p{N}'),
};

/** A street with the number behind it: `Lý Thường Kiệt số 7`. */
const BEHIND = /^(\p{L}.*?)(?: (?:so|nha|no))* (\p{N}\S*(?: \/ \p{N}\S*)*)$/u;
const UNIT_BEHIND = / [pq] \p{N}{1,2}$/u;

/** Not `kiệt`: `Lý Thường Kiệt 7` is a street with a number. */
const ALLEY_BEHIND = / (?:hem|ngo|ngach|ng) \p{N}/u;

const bare = (number: string): string => number.replaceAll(' ', '').replace(/^0+(?=\p{N})/u, '');
const partsOf = (numbers: string): string[] => numbers.split(' / ').map(bare);
const counted = (word: string): string => String(LATIN.indexOf(word) > 0 ? LATIN.indexOf(word) : bare(word));

/** The number with its alleys, from the street: `5/3 ngõ 7` is 7/5/3; `7/` is an alley without a house. */
export const pathOf = ({ house, alleys }: Pick<Place, 'house' | 'alleys'>): string =>
  [...alleys]
    .reverse()
    .concat(house.length === 0 && alleys.length === 1 ? [''] : house)
    .join('/');

/** Reads an address as a register keeps it. */
export function readPlace(text: string): Place {
  const place: Place = { house: [], alleys: [], flat: '', building: '', street: '', hamlet: '', group: '' };
  // Wards have two digits at most: P.1204 is a flat.
  const { before } = cutAtUnit(text.replace(/(^|[\s,;])p\.?\s*(?=\d{3})/giu, '$1phòng '));
  for (const part of before.split(/[,;]| - (?=\p{L})/u)) {
    let rest = (part.match(TOKEN) ?? []).join(' ');
    while (rest !== '') rest = readNext(place, rest).replace(/^[ /]+/u, '');
  }
  return place;
}

/** Reads what a part of an address begins with, and gives what is left of it. What is known already is not said again. */
function readNext(place: Place, rest: string): string {
  const behind = readHouse(place, rest);
  if (behind !== null) return behind;
  if (RULES.flat.test(rest))
    return readNumber(rest.replace(RULES.flat, ''), (parts) => {
      place.flat ||= parts.join('/');
    });
  if (RULES.floor.test(rest)) return rest.replace(RULES.floor, '');
  return readNamed(place, rest);
}

/** Reads the house number or an alley that words begin with, and gives what is left of them; null where they begin with neither. */
export function readHouse(place: Pick<Place, 'house' | 'alleys'>, rest: string): string | null {
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined && place.house.length === 0) {
    place.house = partsOf(number);
    return rest.slice(number.length);
  }
  if (!RULES.alley.test(rest)) return null;
  return readNumber(rest.replace(RULES.alley, ''), (parts) => {
    // `số 5, ngách 3, ngõ 12` comes from the house, `ngõ 12, ngách 3, số 5` from the street.
    if (place.house.length > 0) place.alleys.push(...parts.reverse());
    else place.alleys.unshift(...parts.reverse());
  });
}

function readNumber(rest: string, keep: (parts: string[]) => void): string {
  const number = NUMBER.exec(rest)?.[0] ?? '';
  keep(partsOf(number));
  return rest.slice(number.length);
}

function readNamed(place: Place, rest: string): string {
  const group = RULES.group.exec(rest);
  if (group !== null) {
    place.group ||= counted(group[1] ?? '');
    return rest.slice(group[0].length);
  }
  const hamlet = RULES.hamlet.exec(rest);
  if (hamlet !== null) {
    const [whole, kind = '', number, name = ''] = hamlet;
    place.hamlet ||= `${kind}${number === undefined ? name : counted(number)}`.replaceAll(' ', '');
    return rest.slice(whole.length);
  }
  const building = RULES.building.exec(rest);
  if (building !== null) {
    place.building += (building[1] ?? '').replaceAll(' ', '');
    return '';
  }
  const isStreet = RULES.street.test(rest);
  if (!isStreet && RULES.house.test(rest)) return rest.replace(RULES.house, '');
  // Behind a hamlet stand communes and provinces without a word of theirs.
  const isKnown = place.street !== '' || (place.hamlet !== '' && !isStreet) || RULES.unit.test(rest);
  if (isKnown) return '';
  // `Trần Phú ngõ 7 số 5` has its alley behind the street.
  const alley = ALLEY_BEHIND.exec(rest)?.index ?? rest.length;
  readStreet(place, rest.slice(0, alley).replace(RULES.street, ''));
  return rest.slice(alley);
}

function readStreet(place: Place, words: string): void {
  const street = words.replace(UNIT_BEHIND, '').replace(RULES.namedAlley, '');
  const [, name = street, number] =
    place.house.length + place.alleys.length > 0 ? [] : (BEHIND.exec(street) ?? []);
  if (number !== undefined) place.house = partsOf(number);
  place.street = name;
}
