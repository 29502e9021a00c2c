/** The guide of the first day as a test follows it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Commands before the start, after it, those that come later, and those by which a portal sends a file. */
export interface Guide {
  before: string;
  after: string;
  later: string;
  upload: string;
}

/**
 * Writes the files of the guide into a folder and gives its commands, in its order; a word behind the kind of a block names the file, or
 * the step that it belongs to.
 */
export function readGuide(folder: string): Guide {
  const page = readFileSync(new URL('../../docs/operating/first-day.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', word, text = '']) => ({ kind, word, text }),
  );
  const isFile = (word: string | undefined): word is string => word?.includes('.') === true;
  for (const { word, text } of blocks) if (isFile(word)) writeFileSync(join(folder, word), text);
  const steps = blocks.filter(({ kind, word }) => kind === 'sh' && !isFile(word));
  const start = steps.findIndex(({ word }) => word === 'start');
  const textOf = (some: typeof steps) => some.map(({ text }) => text).join('');
  return {
    before: textOf(steps.slice(0, start)),
    after: textOf(steps.slice(start + 1).filter(({ word }) => word === undefined)),
    later: textOf(steps.filter(({ word }) => word === 'later')),
    upload: textOf(steps.filter(({ word }) => word === 'upload')),
  };
}
