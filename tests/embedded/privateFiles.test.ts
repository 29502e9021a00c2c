/** Passwords, owners and logs are their owner's alone, whatever the mask of the process and whatever was there before. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReportFile } from '../../kernel/files/reportFile.ts';
import { tightenFiles } from '../../platform/embedded/cluster.ts';
import { takeOwnership } from '../../platform/embedded/owner.ts';
import { makePrivate, writePrivate } from '../../platform/embedded/privateFiles.ts';
import { openLogDestination } from '../../platform/observability/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-private-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);
const modeOf = (name: string): number => statSync(path(name)).mode & 0o777;

/** A file that everybody may read and write, as a careless hand leaves it. */
function leaveOpen(name: string): void {
  writeFileSync(path(name), 'before');
  chmodSync(path(name), 0o666);
}

describe('A private file of the installation', () => {
  it('is private when it is made, and made private when it was there', () => {
    const mask = process.umask(0);
    try {
      writePrivate(path('new'), 'text');
      leaveOpen('old');
      makePrivate(path('old'));
      leaveOpen('written');
      writePrivate(path('written'), 'after');
    } finally {
      process.umask(mask);
    }
    expect(['new', 'old', 'written'].map(modeOf)).toEqual([0o600, 0o600, 0o600]);
    expect([readFileSync(path('old'), 'utf8'), readFileSync(path('written'), 'utf8')]).toEqual([
      'before',
      'after',
    ]);
  });

  it('may be a device, which is nobody’s to close', () => {
    const before = statSync('/dev/null').mode;
    symlinkSync('/dev/null', path('device'));
    makePrivate(path('device'));
    expect(statSync('/dev/null').mode).toBe(before);
  });

  it('is private beside the data: password, logs and owner, from an earlier version too', async () => {
    for (const name of ['password', 'postgres.log', 'postgres.log.1', 'mot-lan.log']) leaveOpen(name);
    leaveOpen('notes.txt');
    await tightenFiles(folder);
    expect(['password', 'postgres.log', 'postgres.log.1', 'mot-lan.log'].map(modeOf)).toEqual(
      Array(4).fill(0o600),
    );
    // What is not ours stays as it is.
    expect(modeOf('notes.txt')).toBe(0o666);
    const giveBack = await takeOwnership(folder);
    expect(modeOf('owner.json')).toBe(0o600);
    await giveBack();
  });

  it('is private as a log and as the report of an import', async () => {
    const mask = process.umask(0);
    try {
      leaveOpen('fresh.log');
      const log = openLogDestination(path('fresh.log'));
      log.write('line\n');
      await log.close?.();
      leaveOpen('report.jsonl');
      await (await ReportFile.open(path('report.jsonl'))).close();
    } finally {
      process.umask(mask);
    }
    expect(['fresh.log', 'report.jsonl'].map(modeOf)).toEqual([0o600, 0o600]);
  });
});
