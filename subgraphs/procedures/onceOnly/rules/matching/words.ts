import { cleanLine } from '../../../../../kernel/domain/text/clean.ts';
import { stripDiacritics } from '../../../../../kernel/domain/text/fold.ts';

/** One word or mark of a text. `plain` is the word without diacritics: a weaker witness, for texts typed without them. */
export interface Token {
  text: string;
  plain: string;
  isWord: boolean;
}

/** Words and punctuation in order; NFC, lower case. Hyphens at the start of an item are marks, within a word they are not. */
export function readTokens(text: string): Token[] {
  const found = cleanLine(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu);
  return (found ?? []).flatMap(splitAlternatives).map(toToken);
}

/** `hộ chiếu/thẻ` names two papers and `01/2026/TT` one number: only letters on both sides make alternatives. */
function splitAlternatives(found: string): string[] {
  return found.split(/(?<=\p{L}{2})([/.])(?=\p{L}{2})/u);
}

const toToken = (text: string): Token => ({
  text,
  plain: stripDiacritics(text),
  isWord: /[\p{L}\p{N}]/u.test(text),
});

/** Whether the words at a place are this phrase, marks included as they stand in it. */
export function startsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => tokens[at + index]?.text === word);
}

/** The phrases of a list by their first word, the longest first. */
export type PhraseIndex<V> = ReadonlyMap<string, readonly { words: readonly string[]; value: V }[]>;

export function indexPhrases<V>(entries: Iterable<readonly [string, V]>): PhraseIndex<V> {
  const byFirst = new Map<string, { words: readonly string[]; value: V }[]>();
  for (const [phrase, value] of entries) {
    const words = readTokens(phrase).map(({ text }) => text);
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase of an index that begins at a place. */
export function findPhrase<V>(
  index: PhraseIndex<V>,
  tokens: readonly Token[],
  at: number,
): { words: readonly string[]; value: V } | undefined {
  return index.get(tokens[at]?.text ?? '')?.find(({ words }) => startsAt(tokens, at, words));
}

export const joinWords = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text)
    .join(' ');
