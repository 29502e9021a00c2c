/**
 * Where somebody lives whose address is protected (MS-28), and whether a text states it. One rule for every register: a text that states
 * such an address is told to nobody but those whose own home it is. Pure; texts are compared without diacritics, look-alikes folded.
 */
import { cutAtUnit, pathOf, readPlace } from './homePlace.ts';
import type { PersonId } from './opaqueId.ts';
import { listStatedNumbers } from './statedNumber.ts';
import { foldPlain } from './text/fold.ts';

/** A protected person, with what tells that a record has to do with her. */
export interface ProtectedHome {
  personId: PersonId;
  /** Whose own home it is too, herself included: to them it is no secret. */
  household: readonly string[];
  /** Relatives, former ones too: their papers may state it. */
  kin: readonly string[];
  fullName: string;
  /** Original texts of her residences. */
  addresses: readonly string[];
}

/** What of an address is looked for in other texts: words without spaces, diacritics and the words that everybody leaves out. */
interface Dwelling {
  /** House number and street, or hamlet; empty where the address names none. */
  house: string;
  /** The same without the number in front; empty where nothing is left that means one street. */
  street: string;
  /** The number in front. */
  number: string;
  /** The commune (phường, xã). */
  ward: string;
  /** The number with its alleys, from the street: 7/5/3. */
  path: string;
  /** The street alone, without number and alleys, one space between its words; empty where the address names none. */
  road: string;
}

interface ReadHome extends ProtectedHome {
  name: string;
  nameWords: number;
  dwellings: readonly Dwelling[];
}

/** Every protected home, found by whom it concerns and by the name of the person. */
export interface ProtectedHomes {
  size: number;
  byPerson: ReadonlyMap<string, readonly ReadHome[]>;
  byName: ReadonlyMap<string, readonly ReadHome[]>;
  /** Words of the names, each number once. */
  nameLengths: readonly number[];
}

/** Left out by many: số, nhà, đường, phố, đ. */
const LEFT_OUT: ReadonlySet<string> = new Set(['so', 'nha', 'duong', 'pho', 'd', 'st', 'street', 'no']);

/** Words and numbers of a text; `12A/5` is four of them, whoever writes it how, and `thôn 03` is `thôn 3`. */
const wordsOf = (text: string): string[] =>
  (foldPlain(text).match(/\p{N}+|\p{L}+/gu) ?? [])
    .filter((word) => !LEFT_OUT.has(word))
    .map((word) => word.replace(/^0+(?=\p{N})/u, ''));

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

/** Reads the house and the commune of an address as people write it: `7 Lý Thường Kiệt, phường Buôn Ma Thuột, tỉnh Đắk Lắk`. */
export function readDwelling(address: string): Dwelling {
  const { before, behind: units } = cutAtUnit(address);
  const house = wordsOf(units === null ? (before.split(',')[0] ?? '') : before);
  const behind = units ?? '';
  const ward = wordsOf(cutAtUnit(behind).before.split(/[,;]/u)[0] ?? '');
  const from = house.findIndex((word) => word.length > 1 && !isNumber(word));
  const street = from === -1 ? [] : house.slice(from);
  const place = readPlace(address);
  return {
    house: house.join(''),
    // One word may be anything: `Huế` is a street and a city.
    street: street.length > 1 ? street.join('') : '',
    number: (from === -1 ? house : house.slice(0, from)).join(''),
    ward: ward.join(''),
    path: pathOf(place),
    road: place.street,
  };
}

/** Puts homes in order for the questions below. */
export function indexHomes(homes: Iterable<ProtectedHome>): ProtectedHomes {
  const byPerson = new Map<string, ReadHome[]>();
  const byName = new Map<string, ReadHome[]>();
  const put = (map: Map<string, ReadHome[]>, key: string, home: ReadHome): void => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [home]);
    else there.push(home);
  };
  let size = 0;
  const nameLengths = new Set<number>();
  for (const home of homes) {
    const name = wordsOf(home.fullName);
    const dwellings = home.addresses.map(readDwelling);
    const read: ReadHome = { ...home, name: name.join(' '), nameWords: name.length, dwellings };
    size += 1;
    nameLengths.add(name.length);
    put(byName, read.name, read);
    for (const id of new Set<string>([home.personId, ...home.household, ...home.kin]))
      put(byPerson, id, read);
  }
  return { size, byPerson, byName, nameLengths: [...nameLengths].filter((words) => words > 1) };
}

/** Who reads: an officer by agency, a citizen by person. */
export interface HomeReader {
  agency: string | null;
  personId: string | null;
}

/** What a record has to do with: everybody it is about, and all that it says. */
export interface AboutHome {
  people: readonly string[];
  texts: readonly (string | null | undefined)[];
}

/**
 * The homes that are closed to a reader of this record: those of whom it concerns, by id, by household, by family or by name, but for a
 * citizen's own. A record of strangers is never touched, however alike an address.
 */
export function findClosedHomes(
  homes: ProtectedHomes,
  { people, texts }: AboutHome,
  reader: HomeReader,
): ReadHome[] {
  if (homes.size === 0) return [];
  const found = new Set(people.flatMap((id) => homes.byPerson.get(id) ?? []));
  for (const text of texts) for (const home of listNamed(homes, text ?? '')) found.add(home);
  return [...found].filter((home) => !isOwnHome(home, reader));
}

function listNamed({ byName, nameLengths }: ProtectedHomes, text: string): ReadHome[] {
  const words = text === '' ? [] : wordsOf(text);
  return words.flatMap((_word, from) =>
    nameLengths.flatMap((length) =>
      from + length > words.length ? [] : (byName.get(words.slice(from, from + length).join(' ')) ?? []),
    ),
  );
}

/** Whether the reader is a citizen whose own home it is. No office has a home. */
export const isOwnHome = ({ household }: ProtectedHome, { agency, personId }: HomeReader): boolean =>
  agency === null && personId !== null && household.includes(personId);

/**
 * The texts of one record without those that state one of these addresses: whole, or in parts that stand in texts beside one another
 * (number, street, commune). What is closed is null.
 */
export function closeTexts<T extends string | null | undefined>(
  texts: readonly T[],
  homes: readonly Pick<ReadHome, 'dwellings'>[],
): (T | null)[] {
  const dwellings = homes.flatMap((home) => home.dwellings);
  if (dwellings.length === 0) return [...texts];
  const words = texts.map((text) => (text == null || text === '' ? [] : wordsOf(text)));
  const closed = new Set(dwellings.flatMap((dwelling) => listStating(texts, words, dwelling)));
  return texts.map((text, place) => (closed.has(place) ? null : text));
}

/** The same of texts that stand beside others of the same matter: a street in one, the number or the commune in another. */
export const closeAmong = <T extends string | null | undefined>(
  texts: readonly T[],
  others: readonly string[],
  homes: readonly Pick<ReadHome, 'dwellings'>[],
): (T | null)[] =>
  homes.length === 0
    ? [...texts]
    : (closeTexts<T | string>([...texts, ...others], homes).slice(0, texts.length) as (T | null)[]);

/** Stands for a text that states such an address where the contract has one always. */
export const CLOSED_TEXT = 'Nội dung này không hiển thị.';

/** Places of the texts that state a dwelling or a part of it. */
function listStating(
  texts: readonly (string | null | undefined)[],
  words: readonly string[][],
  { house, street, number, ward, path, road }: Dwelling,
): number[] {
  const whole = words.map((one) => one.join(''));
  const roadWords = wordsOf(road);
  // Behind an alley the street is one too, and one word of it may be anything.
  const alone = roadWords.length > 1 && path.includes('/') ? roadWords.join('') : '';
  const places = new Set([...listRuns(words, house), ...listRuns(words, street), ...listRuns(words, alone)]);
  const stated = texts.map((text) => (path === '' || !text ? [] : listStatedNumbers(text, road)));
  for (const [place, text] of whole.entries()) {
    const isPart = text !== '' && (text === house || text === street || withoutUnit(text) === ward);
    const isStated = stated[place]?.some(
      (one) =>
        one.path === path && (one.hasStreet || (isWithHouse(path) && one.isHouse && !one.hasOtherStreet)),
    );
    if (isPart || isStated === true) places.add(place);
  }
  // A number says something only beside a street or a commune.
  if (places.size > 0 && number !== '')
    for (const [place, text] of whole.entries())
      if (text === number || stated[place]?.some((one) => one.isWhole && isPartOf(one, path)) === true)
        places.add(place);
  return [...places];
}

const isWithHouse = (path: string): boolean => /\/./u.test(path);

/** `ngõ 7`, and `5/3`, of 7/5/3. */
const isPartOf = ({ path, hasAlley }: { path: string; hasAlley: boolean }, whole: string): boolean =>
  path === whole ||
  (hasAlley && whole.startsWith(`${path.replace(/\/$/u, '')}/`)) ||
  (path.includes('/') && whole.endsWith(`/${path}`));

const withoutUnit = (text: string): string =>
  text.replace(/^(?:dackhu|thitran|phuong|xa|tt|p|x)(?=.)/u, '') || text;

/** Places of the texts that a run of words touches, whichever way the words are cut and spread over texts. */
function listRuns(words: readonly string[][], wanted: string): number[] {
  if (wanted === '') return [];
  const places: number[] = [];
  let joined = '';
  const starts = new Set<number>();
  const owner: number[] = [];
  for (const [place, one] of words.entries())
    for (const word of one) {
      starts.add(joined.length);
      for (let index = 0; index < word.length; index += 1) owner.push(place);
      joined += word;
    }
  starts.add(joined.length);
  for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    // 17 is not 7, and hamlet 31 is not hamlet 3.
    const isCut = (position: number): boolean =>
      starts.has(position) || !/^\p{N}{2}$/u.test(joined.slice(position - 1, position + 1));
    if (isCut(at) && isCut(end)) places.push(...owner.slice(at, end));
  }
  return [...new Set(places)];
}
