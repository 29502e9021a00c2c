import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportLine } from '../../../subgraphs/procedures/import/rules/findings.ts';
import { ReportFile } from '../../../subgraphs/procedures/import/upstream/reportFile.ts';
import { mountSmallDisk } from '../../support/smallDisk.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-report-'));
const disk = mountSmallDisk('64k');

afterAll(() => {
  disk?.unmount();
  rmSync(folder, { recursive: true, force: true });
});

const lines: ReportLine[] = Array.from({ length: 2_000 }, (_, index) => ({
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
