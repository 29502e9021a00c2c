/** How legal documents are told apart and what their symbols say (Decree 78/2025/NĐ-CP). */

import { isPartialDate } from '../../../../kernel/domain/calendar.ts';
import type { LegalBasisContent } from '../../../../kernel/domain/content.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { toKeptKey, toSearchText } from '../../records/rules/searchText.ts';
import type { LegalDocumentFacts, LegalDocumentKind } from './content.ts';
import { isSecureAddress } from './plainText.ts';

/**
 * One document has one key, however its number is spelled: with or without spaces, in small or capital letters, Đ or D.
 * Empty for a text that has no letter or digit.
 */
export const documentKeyOf = (number: string): string => toKeptKey(number);

/** Endings of the symbol, and what they mean. A number of the National Assembly may be a law or a resolution. */
const SYMBOLS: readonly [RegExp, LegalDocumentKind][] = [
  [/\bvbhn\b/, 'CONSOLIDATED_TEXT'],
  [/\bnd cp\b/, 'DECREE'],
  [/\bnq\b/, 'RESOLUTION'],
  [/\b(?:tt|ttlt)\b/, 'CIRCULAR'],
  [/\bqd\b/, 'DECISION'],
  [/\bpl\b/, 'ORDINANCE'],
];

const TITLES: readonly [RegExp, LegalDocumentKind][] = [
  [/^(?:bo )?luat\b/, 'LAW'],
  [/^phap lenh\b/, 'ORDINANCE'],
  [/^nghi quyet\b/, 'RESOLUTION'],
  [/^nghi dinh\b/, 'DECREE'],
  [/^quyet dinh\b/, 'DECISION'],
  [/^thong tu\b/, 'CIRCULAR'],
  [/^van ban hop nhat\b/, 'CONSOLIDATED_TEXT'],
];

/** What kind of document a symbol or, failing that, a title says it is; null where neither does. */
export function readDocumentKind(number: string, title: string | null): LegalDocumentKind | null {
  const key = documentKeyOf(number);
  const bySymbol = SYMBOLS.find(([symbol]) => symbol.test(key))?.[1];
  if (bySymbol !== undefined) return bySymbol;
  const name = toSearchText(title ?? '');
  return TITLES.find(([beginning]) => beginning.test(name))?.[1] ?? null;
}

const YEAR_MAX = 9_999;

/** Place in the list, text that sorts upwards: newest year first, numbers that name none at the end. */
export function placeOfDocument(number: string): string {
  const year = /\/((?:19|20)\d{2})\b/.exec(number)?.[1];
  return year === undefined ? String(YEAR_MAX) : String(YEAR_MAX - Number(year)).padStart(4, '0');
}

type Told = Omit<LegalDocumentFacts, 'number' | 'documentKind'>;

/** What is known of a document: what an agency entered goes before what procedures tell; absent stays absent. */
export function mergeFacts(
  number: string,
  told: Partial<Told>,
  entered: LegalDocumentFacts | null,
): LegalDocumentFacts {
  const title = entered?.title ?? told.title ?? null;
  return {
    number: entered?.number ?? number,
    title,
    documentKind: entered?.documentKind ?? readDocumentKind(number, title),
    issuer: entered?.issuer ?? told.issuer ?? null,
    issuedOn: entered?.issuedOn ?? told.issuedOn ?? null,
    effectiveFrom: entered?.effectiveFrom ?? told.effectiveFrom ?? null,
    effectiveTo: entered?.effectiveTo ?? told.effectiveTo ?? null,
    address: entered?.address ?? told.address ?? null,
  };
}

/** A document as a procedure names it, in the form in which it is kept. */
export interface NamedDocument {
  number: string;
  numberKey: string;
  place: string;
  title: string | null;
  issuer: string | null;
  issuedOn: string | null;
  effectiveFrom: string | null;
  address: string | null;
  documentKind: LegalDocumentKind | null;
  searchText: string;
}

/**
 * What the legal basis of a procedure names, each document once, by its key. A line without a number names no document; a
 * date that is none and an address that is not https are left out rather than believed.
 */
export function readNamedDocuments(legalBasis: readonly LegalBasisContent[]): NamedDocument[] {
  const byKey = new Map<string, NamedDocument>();
  for (const line of legalBasis) {
    const numberKey = documentKeyOf(line.number);
    if (/\d/.test(numberKey) && !byKey.has(numberKey)) byKey.set(numberKey, readNamed(line, numberKey));
  }
  return [...byKey.values()].sort((a, b) => (a.numberKey < b.numberKey ? -1 : 1));
}

function readNamed(line: LegalBasisContent, numberKey: string): NamedDocument {
  const dateOf = (text: string | null) => (text !== null && isPartialDate(text) ? text : null);
  return {
    number: cleanLine(line.number),
    numberKey,
    place: placeOfDocument(line.number),
    title: line.name,
    issuer: line.issuer,
    issuedOn: dateOf(line.issuedOn),
    effectiveFrom: dateOf(line.effectiveFrom),
    address: line.url !== null && isSecureAddress(line.url) ? line.url : null,
    documentKind: readDocumentKind(line.number, line.name),
    searchText: toSearchText(`${line.number} ${line.name ?? ''}`),
  };
}
