/**
 * Under which key a home is one, however its address is written: house number, alleys and street, or hamlet and head of the household.
 * Whose home it is too follows from it, so two writings that may be one home are one. Pure.
 */

import { cutAtUnit } from '../../../kernel/domain/protectedHome.ts';
import { foldPlain } from '../../../kernel/domain/text/fold.ts';
import type { Address } from './household.ts';

/** What a text says of where a house is, without diacritics and spaces. */
interface Place {
  /** Parts of the house number, as they stand between strokes. */
  house: string[];
  /** Numbers of alleys, the nearest first. */
  alleys: string[];
  /** Number of a flat. */
  flat: string;
  building: string;
  street: string;
  hamlet: string;
  /** Number of the neighbourhood group (tổ dân phố, khu phố): many leave it out where a street says more. */
  group: string;
}

/** `12A`, words, strokes. */
const TOKEN = /\p{N}+\p{L}?(?!\p{L})|\p{N}+|\p{L}+|\//gu;

/** A number with its letter, together or apart, and those behind strokes: `12 a / 5`. `7 đ Lê Lợi` has a street there. */
const ONE = '\\p{N}\\S*(?: (?!d )\\p{L}(?= |$))?';
const NUMBER = new RegExp(`^${ONE}(?: / ${ONE})*`, 'u');

/** Hamlets and groups are counted in Latin numerals too. */
const LATIN: readonly string[] = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const COUNTED = '(\\p{N}\\S*|[ivx]{1,4}(?= |$))';

const HAMLET = 'thon|ap|buon|ban|lang|xom|khom|phum|soc|bon|plei|tieu khu';
const rule = (words: string, behind = ''): RegExp => new RegExp(`^(?:${words})(?= |$)${behind}`, 'u');
const RULES = {
  house: rule('so nha|nha so|so|nha|no'),
  street: rule('duong|pho|d|street|st', ' (?:so )?'),
  alley: rule('hem|ngo|ngach|kiet|k|h', ' (?=\\p{N})'),
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

const bare = (number: string): string => number.replaceAll(' ', '').replace(/^0+(?=\p{N})/u, '');
const partsOf = (numbers: string): string[] => numbers.split(' / ').map(bare);
const counted = (word: string): string => String(LATIN.indexOf(word) > 0 ? LATIN.indexOf(word) : bare(word));

/**
 * The key of a home, equal for whoever lives there; null where no address is known.
 *
 * @param head name of the head of the household: where no house has a number, many live under one address, and the head tells them apart
 */
export function homeKeyOf(address: Address | null, head: string | null): string | null {
  if (address === null) return null;
  const { house, alleys, flat, building, street, hamlet, group } = readPlace(address.text);
  // `5 hẻm 12` is 12/5; an alley alone is no house.
  const inAlley = [...alleys].reverse().concat(house.length === 0 && alleys.length === 1 ? [''] : house);
  const number = flat === '' ? inAlley.join('/') : flat;
  const where = (flat === '' ? '' : building) || street || building || hamlet || group;
  const isOneHouse = number !== '' && where !== '';
  const told = isOneHouse ? '' : foldPlain(head ?? '');
  return [number, where, told, address.unitCode, address.vintage].join('|');
}

function readPlace(text: string): Place {
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
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined && place.house.length === 0) {
    place.house = partsOf(number);
    return rest.slice(number.length);
  }
  if (RULES.alley.test(rest))
    return readNumber(rest.replace(RULES.alley, ''), (parts) => {
      // `số 5, ngách 3, ngõ 12` comes from the house, `ngõ 12, ngách 3, số 5` from the street.
      if (place.house.length > 0) place.alleys.push(...parts.reverse());
      else place.alleys.unshift(...parts.reverse());
    });
  if (RULES.flat.test(rest))
    return readNumber(rest.replace(RULES.flat, ''), (parts) => {
      place.flat ||= parts.join('/');
    });
  if (RULES.floor.test(rest)) return rest.replace(RULES.floor, '');
  return readNamed(place, rest);
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
  if (!isKnown) readStreet(place, rest.replace(RULES.street, ''));
  return '';
}

function readStreet(place: Place, words: string): void {
  const street = words.replace(UNIT_BEHIND, '').replace(RULES.namedAlley, '');
  const [, name = street, number] =
    place.house.length + place.alleys.length > 0 ? [] : (BEHIND.exec(street) ?? []);
  if (number !== undefined) place.house = partsOf(number);
  place.street = name.replaceAll(' ', '');
}
