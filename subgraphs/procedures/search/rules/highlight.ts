/** Which parts of a text were found, as segments: whoever shows them decides how, and no markup travels. */
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { markFillers } from './fillers.ts';
import { type Token, tokenize } from './tokens.ts';

/** A part of a text, and whether it was found. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

/** One word of a text, whatever its script. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The text cut where found words begin and end; joined, the segments are the text. */
export function highlight(text: string, words: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  const add = (part: string, isMatch: boolean): void => {
    const last = segments.at(-1);
    if (part === '') return;
    if (last?.isMatch === isMatch) last.text += part;
    else segments.push({ text: part, isMatch });
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isMatch = words.has(tokenize(word)[0]?.folded ?? '');
    const between = text.slice(end, index);
    // What stands between two found words belongs to the phrase.
    add(between, isMatch && segments.at(-1)?.isMatch === true && /^\s+$/.test(between));
    add(word, isMatch);
    end = index + word.length;
  }
  add(text.slice(end), false);
  return segments;
}

/** Folded words that highlights look for; what only fills is not worth marking. */
export const wordsToHighlight = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter((_token, index) => markFillers(tokens)[index] !== true).map(({ folded }) => folded));

/** Where a highlighted text stands. */
export type HighlightSource = 'NAME' | 'KEYWORD' | 'RESULT' | 'COMPONENT' | 'FIELD';

export interface Highlight {
  source: HighlightSource;
  segments: Segment[];
}

/** A screen shows a few reasons, not all of them. */
const OTHERS_MAX = 3;

/** The texts of a procedure in which words were found: the name always, of the others the first few that have most of them. */
export function highlightProcedure(
  content: ProcedureContent,
  resultNames: readonly string[],
  tokens: readonly Token[],
): Highlight[] {
  const words = wordsToHighlight(tokens);
  const papers = content.cases.flatMap(({ components }) => components.map(({ name }) => name));
  const texts: [HighlightSource, readonly string[]][] = [
    ['KEYWORD', content.keywords],
    ['RESULT', resultNames],
    ['COMPONENT', papers],
    ['FIELD', [content.field]],
  ];
  const others = texts.flatMap(([source, candidates]) =>
    [...new Set(candidates)].map((text) => ({ source, segments: highlight(text, words) })),
  );
  const found = others.filter(({ segments }) => segments.some(({ isMatch }) => isMatch));
  const most = Math.max(0, ...found.map(countMatches));
  return [
    { source: 'NAME', segments: highlight(content.name, words) },
    ...found.filter((other) => countMatches(other) === most).slice(0, OTHERS_MAX),
  ];
}

const countMatches = ({ segments }: Highlight): number =>
  segments.filter(({ isMatch }) => isMatch).flatMap(({ text }) => text.split(/\s+/)).length;

/** The same while the last word is still being typed. */
export function highlightPrefix(text: string, tokens: readonly Token[]): Segment[] {
  const whole = tokens.slice(0, -1).map(({ folded }) => folded);
  const begun = tokens.at(-1)?.folded ?? '';
  const words = tokenize(text)
    .map(({ folded }) => folded)
    .filter((word) => whole.includes(word) || (begun !== '' && word.startsWith(begun)));
  return highlight(text, new Set(words));
}
