/**
 * Numbers of legal documents: `15/2020/NĐ-CP`, `54/2014/QH13`, `66.7/2025/NQ-CP`, `108/QĐ-TTg`, `38/2001/PL-UBTVQH10`. Pages glue them
 * to what stands before (a year) or behind (the next number or title), or cut them off. What is right is proven by how symbols
 * are made (who issues what, and when) or by the same number elsewhere in the record; what neither proves is not decided.
 */
import { type Evidence, isContradicted, isElsewhere } from './legalRivals.ts';
import { highestNumber, issuerName, KINDS, listIssuers, listLegislatures } from './legalSymbols.ts';

export type { Evidence } from './legalRivals.ts';

/** AS_WRITTEN: nothing is odd. SEPARATED: texts that were glued to it are gone. COMPLETED: its end was missing. */
export type LegalNumberState = 'AS_WRITTEN' | 'SEPARATED' | 'COMPLETED' | 'UNDECIDED';

export interface LegalNumber {
  /** As written where it is undecided. */
  number: string;
  state: LegalNumberState;
}

const NUMBER =
  /^(?<head>(?:(?:19|20)\d{2}\.(?=\d{1,4}\/\d{4}\/))?\d{1,5}(?:\.\d{1,3})?[a-zđ]?)(?:\/(?<year>(?:19|20)\d{2}))?[/-](?<symbol>[A-ZĐ][\p{Lu}a-zđ\d\-–./]*)$/u;

/** Heads of the texts that pages put behind a number without a space: `Luật`, `Nghị`, `Thông`, `Quyết`, `Ban`, `Sửa`, `Phụ`, `Mẫu`. */
const NEXT_TEXT = /^(?:(?:LU|L|NGH|TH|QUY|BAN|S|PH|Ph|M|TT|NĐ|NQ|QĐ)?\d*)$/u;

/** Kinds whose letters are typed without their stroke. */
const KINDS_WITHOUT_STROKE: Readonly<Record<string, string>> = { ND: 'NĐ', QD: 'QĐ' };

/** A part of a number: what it reads as, or everything that it may be. */
type Reading = { text: string } | { candidates: string[] };

/** Reads one number as written. */
export function readLegalNumber(written: string, evidence: Evidence): LegalNumber {
  const undecided: LegalNumber = { number: written, state: 'UNDECIDED' };
  const { head, year: yearText, symbol } = NUMBER.exec(written)?.groups ?? {};
  if (head === undefined || symbol === undefined) return undecided;
  const year = yearText === undefined ? null : Number(yearText);
  const reading = readSymbol(symbol, year, head);
  const stem = yearText === undefined ? '' : `/${yearText}`;
  const isCut = 'candidates' in reading;
  const found = isCut ? choose(reading.candidates, { head, stem }, evidence) : reading.text;
  if (found === undefined) return undecided;
  const own = readHead(head, { symbol: found, year }, (part) =>
    isElsewhere(`${part}${stem}/${found}`, evidence),
  );
  const number = `${own}${stem}/${found}`;
  if (own === undefined || isContradicted(number, evidence)) return undecided;
  if (isCut) return { number, state: 'COMPLETED' };
  return { number, state: number === written ? 'AS_WRITTEN' : 'SEPARATED' };
}

function readSymbol(symbol: string, year: number | null, head: string): Reading {
  const assembly = /^(?<kind>(?:[A-ZĐ]+-)?)(?<body>UBTVQH|QH)(?<digits>\d*)(?<rest>\D*.*)$/u.exec(
    symbol,
  )?.groups;
  if (assembly !== undefined) return readAssembly(assembly as Record<string, string>, year);
  const [written = '', ...issuers] = symbol.split('-');
  const kind = KINDS_WITHOUT_STROKE[written] ?? written;
  if (!KINDS.has(kind)) return { candidates: [] };
  if (issuers.length === 0) return { candidates: kind === 'NĐ' ? ['NĐ-CP'] : expand(kind, '', year) };
  const last = issuers.pop() ?? '';
  const known = listIssuers(kind, year);
  if (!issuers.every((issuer) => known.includes(issuer))) return { candidates: [] };
  const before = [kind, ...issuers].join('-');
  const own = [...known].sort((a, b) => b.length - a.length).find((issuer) => last.startsWith(issuer));
  // A joint document has several issuers: one alone is the first of them.
  if (own !== undefined && issuers.length === 0 && kind.endsWith('LT')) return { candidates: [] };
  if (own === 'NHNN' && year !== null && year <= DEPARTMENTS_UNTIL) {
    return readDepartment(`${before}-${own}`, last.slice(own.length), head);
  }
  if (own !== undefined && NEXT_TEXT.test(last.slice(own.length))) return { text: `${before}-${own}` };
  return { candidates: expand(before, last, year) };
}

/** Until then the State Bank put the number of the department that drafted a document behind its letters: `QĐ-NHNN7`. */
const DEPARTMENTS_UNTIL = 2003;

/** A digit or two are the department; the document's own number behind it is glued; of other digits nothing tells. */
function readDepartment(symbol: string, behind: string, head: string): Reading {
  const department = behind.endsWith(head) ? behind.slice(0, -head.length) : behind;
  return /^\d{0,2}$/u.test(department) ? { text: `${symbol}${department}` } : { candidates: [] };
}

/** Every symbol that begins so. A kind of its own says who issues it: joint documents have more than their last issuer. */
function expand(before: string, beginning: string, year: number | null): string[] {
  const kind = before.split('-')[0] ?? '';
  if (beginning === '' && kind.endsWith('LT')) return [];
  return listIssuers(kind, year)
    .filter((issuer) => issuer.startsWith(beginning))
    .map((issuer) => `${before}-${issuer}`);
}

const RESOLUTIONS_LETTERED_UNTIL = 2008;

/** Laws and resolutions carry the legislature of their year. */
function readAssembly(
  { kind = '', body = '', digits = '', rest = '' }: Record<string, string>,
  year: number | null,
): Reading {
  if (year === null) return { candidates: [] };
  // Resolutions lost their letters with the law of 2008 on normative documents: `190/2025/QH15`.
  if (kind === 'NQ-' && body === 'QH' && year > RESOLUTIONS_LETTERED_UNTIL) return { candidates: [] };
  const legislatures = listLegislatures(year).map(String);
  const own = legislatures.find((legislature) => digits.startsWith(legislature));
  if (own !== undefined && NEXT_TEXT.test(rest)) return { text: `${kind}${body}${own}` };
  const mayBe = legislatures.filter((legislature) => legislature.startsWith(digits));
  return { candidates: rest === '' ? mayBe.map((legislature) => `${kind}${body}${legislature}`) : [] };
}

/** The one symbol that it can be: nobody else's begins so, the record names its issuer, or has the whole number elsewhere. */
function choose(
  candidates: readonly string[],
  { head, stem }: { head: string; stem: string },
  evidence: Evidence,
): string | undefined {
  if (candidates.length <= 1) return candidates[0];
  const issuer = evidence.issuer?.toLowerCase();
  const named = candidates.filter((symbol) => issuerName(symbol.split('-').at(-1) ?? '') === issuer);
  if (issuer !== undefined && named.length === 1) return named[0];
  const elsewhere = candidates.filter((symbol) => isElsewhere(`${head}${stem}/${symbol}`, evidence));
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

/**
 * A number above the highest of its kind has the end of a year before it: `2446/2024/QH15` is 2024 and 46. It is cut where one cut
 * only leaves a number that can be, or where the record has one of them elsewhere; undefined where neither tells. A full stop is in
 * resolutions of the Government only, and a number of one digit has lost its zero or more.
 */
function readHead(
  head: string,
  { symbol, year }: { symbol: string; year: number | null },
  isWhole: (part: string) => boolean,
): string | undefined {
  const bare = head.replace(/^(?:19|20)\d{2}\.(?=\d{1,4}$)/u, '');
  const max = highestNumber(symbol, year);
  const isDotted = bare.includes('.');
  if (isDotted) return symbol === 'NQ-CP' && /^\d{1,2}\./u.test(bare) ? bare : undefined;
  if (!/^\d+$/u.test(bare)) return bare;
  if (canBe(bare, max)) return isSure(bare, max, year) || isWhole(bare) ? bare : undefined;
  const cuts = [1, 2, 3]
    .filter((length) => isEndOfYear(bare.slice(0, length)))
    .map((length) => bare.slice(length))
    .filter((part) => part.length > 1 && canBe(part, max));
  if (cuts.length === 1) return cuts[0];
  const elsewhere = cuts.filter(isWhole);
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

/** One digit of a year is cut from more; four digits, where so many can be, may be the end of a year and a number of two. */
const isSure = (digits: string, max: number, year: number | null): boolean =>
  year === null ||
  (digits.length > 1 &&
    !(digits.length === 4 && max !== Number.POSITIVE_INFINITY && isEndOfYear(digits.slice(0, 2))));

/** Numbers are written without zeros before them, or with one up to 09. */
const canBe = (digits: string, max: number): boolean =>
  /^(?:0?[1-9]|[1-9]\d+)$/u.test(digits) && Number(digits) <= max;

/** Whether a year from 1990 to 2039 ends with these digits. */
const isEndOfYear = (digits: string): boolean =>
  Array.from({ length: 50 }, (_, index) => String(1990 + index)).some((year) => year.endsWith(digits));
