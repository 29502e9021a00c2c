import { listIssuers } from './legalSymbols.ts';

/** What the record says beside a number. */
export interface Evidence {
  /** Name of the issuer; null where the record has none. */
  issuer: string | null;
  /** Every text of the record but the numbers in its list of documents. */
  prose: () => string;
  /** The numbers in its list of documents, as written. */
  listed: () => readonly string[];
}

/** Whether the record has this number somewhere whole: neither more digits before it nor more letters behind. */
export function isElsewhere(number: string, evidence: Evidence): boolean {
  return [evidence.prose(), ...evidence.listed()].some((text) =>
    listPlaces(text, number).some((at) => !/\p{L}/u.test(text.charAt(at + number.length))),
  );
}

/** Where a text has a number without a digit, a stroke or a stop before it. */
function listPlaces(text: string, number: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + 1)) {
    if (!/[\d./]/u.test(text.charAt(at - 1))) places.push(at);
  }
  return places;
}

/**
 * Whether the record itself speaks of another document where its list has this one: the same number of the same kind from another
 * issuer or of another year (`64/2025/TT-BCT` beside "Thông tư số 64/2025/TT-BTC"), or one whose number is the same but for a digit or the order
 * of two (`93/2018/TT-BTC` beside "Thông tư số 39/2018/TT-BTC"). Which of the two was mistyped nothing tells.
 * No contradiction is a document that the list has too, nor any where the texts name this one as well.
 */
export function isContradicted(number: string, evidence: Evidence): boolean {
  const [head = '', year = '', symbol = ''] = number.split('/');
  if (!/^\d{4}$/u.test(year)) return false;
  const prose = evidence.prose();
  if (listPlaces(prose, number).length > 0) return false;
  const rivals = [
    ...listOtherIssuers(prose, head, year, symbol),
    ...listOtherYears(prose, head, year, symbol),
    ...listMistyped(prose, head, year, symbol),
  ];
  return rivals.some((rival) => !evidence.listed().some((written) => written.startsWith(rival)));
}

function listOtherIssuers(prose: string, head: string, year: string, symbol: string): string[] {
  const [kind = '', issuer, ...more] = symbol.split('-');
  if (issuer === undefined || more.length > 0) return [];
  const stem = `${head}/${year}/${kind}-`;
  const issuers = listIssuers(kind, Number(year)).sort((one, other) => other.length - one.length);
  return listPlaces(prose, stem).flatMap((at) => {
    const behind = prose.slice(at + stem.length);
    const named = issuers.find((one) => behind.startsWith(one));
    // What is cut (`TT-BT`) or in words is no other issuer.
    return named === undefined || named === issuer ? [] : `${stem}${named}`;
  });
}

function listOtherYears(prose: string, head: string, year: string, symbol: string): string[] {
  return listPlaces(prose, `${head}/`).flatMap((at) => {
    const [found = '', other] = /^\d+\/((?:19|20)\d{2})\//u.exec(prose.slice(at, at + 12)) ?? [];
    const isSame = prose.startsWith(`${found}${symbol}`, at) && found.startsWith(`${head}/`);
    return isSame && other !== year ? `${found}${symbol}` : [];
  });
}

const NUMBERED = /(?<![\d./])(\d{2,4})(\/(?:19|20)\d{2}\/[A-ZĐ][\p{L}\d-]*)/gu;

/** Numbers of the same year, kind and issuer that one slip of the fingers makes of this one. */
function listMistyped(prose: string, head: string, year: string, symbol: string): string[] {
  const stem = `/${year}/${symbol}`;
  return [...prose.matchAll(NUMBERED)].flatMap(([, other = '', behind = '']) => {
    const isSame = behind.startsWith(stem) && !/^[\p{L}]/u.test(behind.slice(stem.length));
    return isSame && areOneSlipApart(head, other) ? [`${other}${stem}`] : [];
  });
}

/** Whether two numbers differ in one digit, in the order of two that stand beside each other, or in one digit that only one of them has. */
function areOneSlipApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 2) return false;
  if (one.length !== other.length)
    return isOtherWithADigitMore(one, other) || isOtherWithADigitMore(other, one);
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : at));
  const [first = 0, second] = apart;
  if (second === undefined) return apart.length === 1;
  const areSwapped = one[first] === other[second] && one[second] === other[first];
  return apart.length === 2 && second === first + 1 && areSwapped;
}

const isOtherWithADigitMore = (long: string, short: string): boolean =>
  long.length === short.length + 1 &&
  [...long].some((_digit, at) => long.slice(0, at) + long.slice(at + 1) === short);

/** Number of a document → how many procedures cite it. */
export type Cited = ReadonlyMap<string, number>;

/** So many others of the field cite the usual one, and so many times as many as this. */
const USUAL_MIN = 3;

/**
 * The number that other procedures of the field cite, where this one has a digit more or less: pages glue and cut digits, and of a document that has
 * the number that came of it nobody else in the field speaks. Which of the two is meant nothing proves.
 */
export function findUsual(number: string, cited: Cited): string | undefined {
  const [head = '', ...rest] = number.split('/');
  const own = cited.get(number) ?? 0;
  const usual = [...cited].find(([other, times]) => {
    const [otherHead = '', ...otherRest] = other.split('/');
    if (times < USUAL_MIN * Math.max(1, own) || otherRest.join('/') !== rest.join('/')) return false;
    const areNumbers = /^\d{2,}$/u.test(head) && /^\d{2,}$/u.test(otherHead);
    return areNumbers && (isOtherWithADigitMore(head, otherHead) || isOtherWithADigitMore(otherHead, head));
  });
  return usual?.[0];
}
