import type { Representation } from './document.ts';

/** The representation in force on a day; of several, the one that began last. Former ones are history, not an answer. */
export function findRepresentation(
  representations: readonly Representation[],
  onDay: string,
): Representation | undefined {
  return representations
    .filter(({ from, until }) => from <= onDay && (until === null || onDay <= until))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0];
}
