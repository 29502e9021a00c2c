import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../app/environment/environment.ts';
import type { ExportLine } from '../../platform/sealing/exportLines.ts';
import { FileUnreadable, formatKeys, parseKeys, parseLine } from '../../platform/sealing/files.ts';
import { publicKeys, sealLog, storedLeaf, verifyLog, witnessedOf } from './logScene.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-export-'));
const leaves = Array.from({ length: 8 }, (_, position) => storedLeaf(position));
const honest = sealLog(leaves, 4);
const text = (lines: readonly ExportLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The files of an inspection', () => {
  it('say the same after they were written and read', () => {
    const lines = text(honest).trim().split('\n').map(parseLine);
    expect(lines).toEqual(honest);
    expect(verifyLog(lines).problem).toBeUndefined();
    expect([...parseKeys(formatKeys(publicKeys)).keys()]).toEqual([...publicKeys.keys()]);
  });

  it.each(['', '{', '[]', '{"position":-1}', '{"log":"population","more":1}', '{"unsealed":1,"late":false}'])(
    'refuse a line such as %j',
    (line) => expect(() => parseLine(line)).toThrow(FileUnreadable),
  );

  it('refuse a leaf that carries more than was sealed', () => {
    const line = honest.find((candidate) => 'position' in candidate);
    if (line === undefined || !('position' in line)) throw new Error('no entry');
    const smuggled = { ...line, leaf: { ...line.leaf, note: 'unsealed' } };
    expect(() => parseLine(JSON.stringify(smuggled))).toThrow(FileUnreadable);
  });
});

describe('npm run verify:access-log -- check', () => {
  const check = (lines: readonly ExportLine[]) => {
    const [log, keys, checkpoint] = ['log', 'keys', 'checkpoint'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(log, text(lines));
    writeFileSync(keys, formatKeys(publicKeys));
    writeFileSync(checkpoint, witnessedOf(honest));
    const words = [
      '--import',
      'tsx',
      'app/commands/verifyAccessLog.ts',
      'check',
      'population',
      log,
      keys,
      checkpoint,
    ];
    return spawnSync(process.execPath, words, {
      cwd: root,
      encoding: 'utf8',
      // Not even a key of this installation: an inspector has none.
      env: childEnvironment({ NODE_OPTIONS: '', NODE_ENV: 'production' }),
    });
  };

  it('verifies with the files alone, and ends with 1 and the first bad entry when the log is not whole', () => {
    const good = check(honest);
    expect([good.status, good.stdout]).toEqual([0, expect.stringContaining('8 dòng')]);
    const bad = check(honest.filter((line) => !('position' in line && line.position === 5)));
    expect([bad.status, bad.stdout]).toEqual([1, expect.stringContaining('entry 5 is missing')]);
  }, 120_000);
});
