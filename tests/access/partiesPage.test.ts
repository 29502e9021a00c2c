/** The page says what the tests expect, and the tests expect what the page says. */
import { readFileSync } from 'node:fs';
import { PARTIES, VIEWERS, writeTable } from '../support/parties/disclosure.ts';

const page = readFileSync(new URL('../../docs/disclosure.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));

describe('The page of disclosure', () => {
  it('has the table of the tests, cell for cell', () => {
    expect(rows.slice(0, VIEWERS.length + 2).join('\n')).toBe(writeTable());
  });

  it('explains every word of the table', () => {
    const words = new Set(VIEWERS.flatMap(({ learns }) => PARTIES.map((party) => learns[party])));
    for (const word of words) expect(page).toContain(`- **${word}**`);
  });
});
