/** Every part of the bench still measures: answers equal, files written, a table said. What it measures says nothing here. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';

const results = join(projectRoot, 'bench-results');

function bench(...words: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/index.ts', ...words], {
    cwd: projectRoot,
    env: childEnvironment({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** The figures that a run has written, which are taken away again. */
function takeFigures(said: string): Record<string, unknown>[] {
  const files = [...said.matchAll(/Written to (\S+\.json)/g)].map(([, file = '']) => file);
  return files.map((file) => {
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    for (const name of readdirSync(results))
      if (join(results, name).startsWith(file.slice(0, -'.json'.length))) rmSync(join(results, name));
    return figures;
  });
}

const QUICK = ['--quick', '--rounds', '1', '--seconds', '1'];

describe('The bench', () => {
  // Hive Gateway would have to be fetched; a test asks nobody outside. The other scenarios send other documents the same way as `plain`.
  it.each(['plain', 'plans'])('measures the gateway: %s', async (scenario) => {
    const words = ['gateway', ...QUICK, '--gateways', 'compiled,door', '--scenario', scenario];
    const { code, said } = await bench(...words, '--connections', '4');
    expect(said).toContain('✓ 3 answers compared: equal');
    expect(code).toBe(0);
    const [figures] = takeFigures(said);
    expect(figures).toMatchObject({
      scenario,
      absent: ['ours', 'hive', 'hiveRust'],
      rounds: [expect.anything()],
    });
  });

  it('measures entities, with the same leaves as the endpoint beside them', async () => {
    const { code, said } = await bench('entities', ...QUICK, '--connections', '4');
    expect(said).toContain('60 answers compared: equal, and with the same leaves');
    expect(code).toBe(0);
    expect(takeFigures(said)).toHaveLength(1);
  });

  it('measures a prefill among few people and among more', async () => {
    const { code, said } = await bench(
      'scale',
      ...QUICK,
      '--sizes',
      '1000,2000',
      '--drafts',
      '10',
      '--connections',
      '4',
    );
    expect(said).toContain('| 2,000 |');
    expect(code).toBe(0);
    expect(takeFigures(said)).toHaveLength(1);
  });

  it('measures a prefill, and says when we are slower than the stock gateway', async () => {
    const { code, said } = await bench(...QUICK, '--drafts', '10', '--connections', '4');
    expect(said).toContain('answers compared: equal, sealed, and with the same audit leaves');
    const [figures] = takeFigures(said) as {
      variants: Record<string, { timesStock: number; errors: number }>;
    }[];
    const { embedded, services } = figures?.variants ?? {};
    expect([embedded?.errors, services?.errors]).toEqual([0, 0]);
    expect(code).toBe((embedded?.timesStock ?? 0) >= 1 && (services?.timesStock ?? 0) >= 1 ? 0 : 1);
  });
});
