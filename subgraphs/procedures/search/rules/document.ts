import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { likelihoodOf } from './likelihood.ts';
import { exactTerm, type Term, type Token, termsOf, tokenize } from './tokens.ts';

/** Where a word stands, besides the name: B keywords, C results, D papers and field. Letters as PostgreSQL weighs them. */
export type TextLabel = 'B' | 'C' | 'D';

/** What the search table holds of one version. */
export interface SearchDocument {
  /** The name in folded words: what typeahead compares. */
  nameKey: string;
  /** Words in the name, without what it explains in parentheses. */
  nameLength: number;
  /** Percent: how much likelier it is meant than others that fit equally well. */
  likelihood: number;
  /** Folded words, exact words and pairs of the name. */
  nameTerms: Term[];
  /** Folded words and pairs of everything that is searched; the name's under A. */
  textTerms: Map<Term, Set<TextLabel | 'A'>>;
}

/** Every second name begins with it: it says nothing. */
const OPENING = ['thu', 'tuc'];

const IN_PARENTHESES = /\([^()]*\)?/g;

/** Where it is handled is not what it is: `(thực hiện tại cấp tỉnh)`. */
const HANDLED_AT =
  /\(\s*(?:thực hiện\s+)?(?:(?:tại|ở)\s+)?cấp\s[^()]*\)?|thực hiện\s+(?:tại|ở)\s+cấp\s[^()]*$/giu;

/** What a paper is stands at the beginning of its name; conditions and instructions follow. */
const PAPER_WORDS_MAX = 14;

function nameTokens(name: string): Token[] {
  const tokens = tokenize(name);
  return OPENING.every((word, index) => tokens[index]?.folded === word) ? tokens.slice(2) : tokens;
}

const papersOf = (content: ProcedureContent): string[] =>
  content.cases.flatMap(({ components }) =>
    components.filter(({ kind }) => kind !== 'NOTE').map(({ name }) => name),
  );

const keyTokens = (name: string): Token[] => nameTokens(cleanLine(name).replace(HANDLED_AT, ' '));

/** A name as names are compared: its folded words, without where it is handled. */
export const nameKeyOf = (name: string): string =>
  keyTokens(name)
    .map(({ folded }) => folded)
    .join(' ');

/** What can be found of a version. `resultNames` are the names of its results, which the content holds as codes. */
export function makeSearchDocument(
  content: ProcedureContent,
  resultNames: readonly string[],
): SearchDocument {
  const name = cleanLine(content.name);
  const tokens = keyTokens(name);
  const textTerms: SearchDocument['textTerms'] = new Map();
  const add = (label: TextLabel | 'A', words: readonly Token[]): void => {
    for (const term of termsOf(words)) {
      const labels = textTerms.get(term) ?? new Set();
      textTerms.set(term, labels.add(label));
    }
  };
  add('A', tokens);
  for (const place of name.match(HANDLED_AT) ?? []) add('B', tokenize(place));
  for (const keyword of content.keywords) add('B', tokenize(keyword));
  for (const name of resultNames) add('C', tokenize(name).slice(0, PAPER_WORDS_MAX));
  for (const name of papersOf(content)) add('D', tokenize(name).slice(0, PAPER_WORDS_MAX));
  add('D', tokenize(content.field));
  return {
    nameKey: nameKeyOf(name),
    nameLength: nameTokens(name.replace(HANDLED_AT, ' ').replace(IN_PARENTHESES, ' ')).length,
    likelihood: likelihoodOf(content, tokens),
    nameTerms: [...new Set([...termsOf(tokens), ...tokens.map(exactTerm)])],
    textTerms,
  };
}

/** As PostgreSQL reads a tsvector. Terms are letters, digits, = and _: nothing in them needs escaping. */
export const toVector = (terms: readonly Term[]): string => terms.map((term) => `'${term}'`).join(' ');

export const toLabelledVector = (terms: SearchDocument['textTerms']): string =>
  [...terms]
    .map(([term, labels]) => `'${term}':${[...labels].map((label) => `1${label}`).join(',')}`)
    .join(' ');
