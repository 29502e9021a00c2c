/** The table of threats claims nothing that is not there: each file and each sentence it cites exists. */
import { existsSync, readFileSync } from 'node:fs';
import { type Citation, findMissing } from '../support/citations.ts';

const page = readFileSync(new URL('../../docs/threats.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (T\d\d) \| (.*) \|$/gm)].map(([, id = '', rest = '']) => ({
  id,
  cells: rest.split(' | '),
}));

/** `tests/file` “sentence”, “another of the same file”; the next file. */
function readCitations(cell: string): Citation[] {
  return cell.split('; `').flatMap((part) => {
    const file = /tests\/([^`]+)`/.exec(part)?.[1] ?? part;
    return [...part.matchAll(/“([^”]+)”/g)].map(([, says = '']) => ({ file, says }));
  });
}

describe('The table of threats', () => {
  it('has them all, each with asset, attacker, way, control, default, test and what remains', () => {
    const wanted = Array.from({ length: 34 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
    expect(
      rows.filter(({ cells }) => cells.length !== 7 || cells.some((cell) => cell.trim() === '')),
    ).toEqual([]);
  });

  it('cites for each threat tests that are there, word for word', () => {
    const cited = rows.map(({ id, cells }) => ({ id, citations: readCitations(cells[5] ?? '') }));
    expect(cited.filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(findMissing(cited.flatMap(({ citations }) => citations))).toEqual([]);
  });

  it('names for each threat the files in which its control is enforced', () => {
    const named = rows.map(({ id, cells }) => ({
      id,
      files: [...(cells[3] ?? '').matchAll(/`([\w./-]+\.\w+)`/g)].map(([, file = '']) => file),
    }));
    expect(named.filter(({ files }) => files.length === 0)).toEqual([]);
    const absent = named.flatMap(({ files }) =>
      files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url))),
    );
    expect(absent).toEqual([]);
  });
});
