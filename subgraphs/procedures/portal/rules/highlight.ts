/** Where the words of a question stand in a text, for a reader to mark: parts of text, never markup. */
import { toSearchText } from '../../records/rules/searchText.ts';
import { type Segment, WORD } from '../../search/rules/highlight.ts';

/** About two lines on a telephone. */
const EXCERPT_LENGTH = 180;

/** Places looked at: a text that repeats one word costs no more than another. */
const PLACES_MAX = 200;

/** The whole text in parts. Words count as alike when they are without their diacritics. */
export function highlight(text: string, words: readonly string[]): Segment[] {
  const asked = new Set(words);
  const segments: Segment[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (
      !toSearchText(word)
        .split(' ')
        .some((part) => asked.has(part))
    )
      continue;
    if (index > from) segments.push({ text: text.slice(from, index), isMatch: false });
    segments.push({ text: word, isMatch: true });
    from = index + word.length;
  }
  if (from < text.length) segments.push({ text: text.slice(from), isMatch: false });
  return segments;
}

/** The part of a long text in which most of the words stand closest together, cut between words. */
export function excerpt(text: string, words: readonly string[]): Segment[] {
  if (text.length <= EXCERPT_LENGTH) return highlight(text, words);
  const start = findStart(text, words);
  const end = text.length <= start + EXCERPT_LENGTH ? text.length : lastBreak(text, start);
  const cut = text.slice(start, end);
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...highlight(cut, words),
    ...(end < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** Where a window of the excerpt's length holds the most different words; the first such place. */
function findStart(text: string, words: readonly string[]): number {
  const asked = new Set(words);
  const places = [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word: toSearchText(word), index }))
    .filter(({ word }) => asked.has(word))
    .slice(0, PLACES_MAX);
  let best = { index: 0, count: 0 };
  for (const [position, { index }] of places.entries()) {
    const within = places.slice(position).filter((place) => place.index < index + EXCERPT_LENGTH);
    const count = new Set(within.map(({ word }) => word)).size;
    if (count > best.count) best = { index, count };
  }
  return best.count === 0 ? 0 : best.index;
}

function lastBreak(text: string, start: number): number {
  const space = text.lastIndexOf(' ', start + EXCERPT_LENGTH);
  return space > start ? space : start + EXCERPT_LENGTH;
}
