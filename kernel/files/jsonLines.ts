/** One line of a file of JSON Lines, by its number in the file, from 1. */
export interface NumberedLine {
  position: number;
  line: string;
}

/** The lines of JSON Lines that hold something. An empty line counts, so that a report names the number that an editor shows. */
export const splitJsonLines = (text: string): NumberedLine[] =>
  text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : { position: index + 1, line }));
