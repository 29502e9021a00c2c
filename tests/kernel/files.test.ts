/** Files that are handed in, and the reports of what became of them. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileRefused } from '../../kernel/files/fileRefused.ts';
import { splitJsonLines } from '../../kernel/files/jsonLines.ts';
import { readListText } from '../../kernel/files/readText.ts';
import { ReportFile } from '../../kernel/files/reportFile.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-files-'));
const disk = mountSmallDisk('64k');

afterAll(() => {
  disk?.unmount();
  rmSync(folder, { recursive: true, force: true });
});

const lines = Array.from({ length: 2_000 }, (_, index) => ({
  position: index + 1,
  code: null,
  outcome: 'REFUSED',
  findings: [],
}));

const places: [string, string][] = [
  ['/dev/full', '/dev/full'],
  ...(disk === undefined
    ? []
    : [['a disk with room for a part of it', disk.path] satisfies [string, string]]),
];

describe('The report of an import', () => {
  it.each(places)('on %s is not taken for written', async (_name, place) => {
    const path = place === '/dev/full' ? join(folder, 'report') : join(place, 'report');
    if (place === '/dev/full') symlinkSync(place, path);
    const report = await ReportFile.open(path).catch((error: unknown) => error);
    // A device cannot even be cut to a length; either way the import is told.
    if (!(report instanceof ReportFile)) return expect(report).toMatchObject({ code: expect.any(String) });
    await expect(report.write(0, lines)).rejects.toMatchObject({
      code: expect.stringMatching(/ENOSPC|EINVAL/),
    });
    await report.close();
  });
});

describe('The text of a file', () => {
  const HEADER = 'code,name\n';
  const ROWS = `${HEADER}THU_MOT,Thử một\nTHU_HAI,Thử hai\nTHU_BA,Thử ba\nTHU_TU,Thử tư\n`;
  const read = (bytes: Buffer | string): Promise<string> => {
    const path = join(folder, 'handed-in');
    writeFileSync(path, bytes);
    return readListText(path);
  };

  it.each<[string, Buffer | string]>([
    ['UTF-8', ROWS],
    ['UTF-8 with a mark', `\u{feff}${ROWS}`],
    ['UTF-16 with a mark', Buffer.from(`\u{feff}${ROWS}`, 'utf16le')],
    ['gzip', gzipSync(ROWS)],
  ])('is read from %s', async (_what, bytes) => {
    expect(await read(bytes)).toBe(ROWS);
  });

  it.each<[string, Buffer, string]>([
    ['windows-1258', Buffer.from(`${HEADER}THU_MOT,Thö\xed m\xf4t\n`, 'latin1'), 'NOT_UTF8'],
    ['UTF-16 without a mark', Buffer.from(ROWS, 'utf16le'), 'NOT_UTF8'],
    ['half a character of UTF-16', Buffer.from(`\u{feff}${ROWS}`, 'utf16le').subarray(0, -1), 'NOT_UTF8'],
    ['half a character of UTF-8', Buffer.from(`${HEADER}THU_MOT,Thử`).subarray(0, -1), 'NOT_UTF8'],
    ['gzip that ends too early', gzipSync(ROWS.repeat(50)).subarray(0, 60), 'FILE_CUT_OFF'],
  ])('is refused in %s', async (_what, bytes, code) => {
    const refused = await read(bytes).catch((error: unknown) => error);
    expect(refused instanceof FileRefused ? refused.refusal : refused).toBe(code);
    expect(`${refused}`).toContain(code);
  });
});

describe('JSON Lines', () => {
  it('have the number that an editor shows, and empty ones say nothing', () => {
    expect(splitJsonLines('{"a":1}\n\n \t\r\n{"b":2}\r\n')).toEqual([
      { position: 1, line: '{"a":1}' },
      { position: 4, line: '{"b":2}\r' },
    ]);
    expect(splitJsonLines('')).toEqual([]);
  });
});
