/** Every script of package.json, asked how it is used: shared by the short test and the one of all of them. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';

export const scripts: Record<string, string> = (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

/** The file of ours that a script runs; undefined where it runs a package's program. */
export const fileOf = (script: string): string | undefined =>
  / --import tsx (?:\S+ )*?(\S+\.ts)$/.exec(scripts[script] ?? '')?.[1];

/**
 * Mistakes of whoever calls a command, and how it ends: 2 for words that make no sense, 3 where what it needs is not there. One at
 * least for each command of ours that takes words.
 */
export const mistakes: readonly (readonly [script: string, words: readonly string[], code: number])[] = [
  ['start', ['now'], 2],
  ['start:services', ['now'], 2],
  ['serve', ['warehose'], 2],
  ['reset', ['everything'], 2],
  ['seed', ['--people', 'many'], 2],
  ['provision', ['nobody'], 2],
  ['provision', [], 3],
  ['keys', ['make'], 2],
  ['token', ['nobody'], 2],
  ['events', ['list', 'nobody'], 2],
  ['events', ['replay'], 2],
  ['events', ['realign', 'payments'], 2],
  ['events', ['realign', 'warehouse', 'payments'], 2],
  ['events', ['replay', 'dossiers', 'first'], 2],
  ['locks', ['lift', 'population'], 2],
  ['conformance:one-stop', ['here'], 2],
  ['conformance:one-stop', ['http://127.0.0.1:1/one-stop'], 3],
  ['simulate:one-stop', ['--lies', 'truth'], 2],
  ['simulate:one-stop', ['--url', 'http://127.0.0.1:1/one-stop'], 3],
  ['outage', ['population', 'perhaps'], 2],
  ['outage', ['nobody', 'on'], 2],
  ['outage', ['population', 'on'], 3],
  ['compose', ['--chek'], 2],
  ['operations', ['--chek'], 2],
  ['submit', ['nobody'], 2],
  ['submit', ['public', 'none.graphql'], 3],
  ['docs:refusals', ['--chek'], 2],
  ['docs:configuration', ['--chek'], 2],
  ['docs:papers', ['--chek'], 2],
  ['build', ['now'], 2],
  ['audit:once-only', ['--date', 'x'], 2],
  ['verify:access-log', ['export', 'nobody'], 2],
  ['verify:ledger', ['now'], 2],
  ['verify:files', ['now'], 2],
  ['retain', ['hold', 'somebody'], 2],
  ['retain', ['holds', '--dry-run'], 2],
  ['import:procedures', [], 2],
  ['import:procedures', ['none.json', '--observed-on', 'x'], 2],
  ['import:procedures', ['none.json', '--to-check', 'x'], 2],
  ['import:lists', ['stamps', 'file.csv'], 2],
  ['import:directory', ['none.jsonl'], 2],
  ['import:people', [], 2],
  ['import:relations', ['one', 'two'], 2],
  ['import:organizations', [], 2],
  ['import:documents', ['none.jsonl', '--reports', 'x'], 2],
  ['feeds', ['status', 'one', 'two'], 2],
  ['feeds', ['retry', 'hotich'], 2],
  ['feeds', ['accept', 'hotich', '--by', 'x', '--reason', 'y'], 2],
  ['feeds', ['discard', 'hotich', '--by', 'x', '--reason', 'y'], 2],
  ['feeds', ['status'], 3],
  ['feed:publish', ['stamps', 'file.jsonl'], 2],
  ['feed:publish', ['people', 'none.jsonl', '--source', 'hotich', '--key', 'none.json', '--to', 'none'], 3],
  ['import:identities', [], 2],
  ['check:issuer', ['now'], 2],
  ['check:issuer', [], 3],
  ['administrators', ['one', 'one', '--by', 'x', '--basis', 'y'], 2],
  ['conformance:gateway', ['supergraph.graphql', 'http'], 2],
  ['chaos', ['--only', 'nothing'], 2],
  ['bench', ['--rounds', 'x'], 2],
  ['bench', ['--profile', 'prefil'], 2],
  ['bench', ['gateway', '--scenario', 'plan'], 2],
  ['bench:search', ['--sizes', 'big'], 2],
  ['bench:search', ['no-such-file.gz'], 2],
  ['measure:records', [], 2],
  ['test:database', ['now'], 2],
];

export interface Said {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A data folder with something in it, that no question may touch. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'mot-lan-help-'));
  readonly #kept = join(this.path, 'cluster');

  constructor() {
    writeFileSync(this.#kept, 'kept');
  }

  isUntouched(): boolean {
    return readdirSync(this.path).join() === 'cluster' && readFileSync(this.#kept, 'utf8') === 'kept';
  }

  /** Runs a command until it ends; with `until`, which a watcher needs, until it has said that much: then its group is interrupted. */
  run(words: readonly string[], changes: Record<string, string> = {}, until?: RegExp): Promise<Said> {
    const [program = '', ...others] = words;
    const env = childEnvironment({
      ...{ NODE_OPTIONS: '', PORT: '0', ADMIN_PORT: '0', DATA_DIRECTORY: this.path, ...changes },
    });
    const child = spawn(program, others, {
      ...{ cwd: projectRoot, env, detached: until !== undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Said = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      const hadSaid = until?.test(said.stdout);
      said.stdout += chunk.toString();
      if (hadSaid === false && until?.test(said.stdout) && child.pid !== undefined)
        process.kill(-child.pid, 'SIGINT');
    });
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    return new Promise((resolve) => child.once('close', (code) => resolve({ ...said, code })));
  }

  close(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What commands write into the checkout, by its content: none of it may change when one is asked how it is used. */
export function digestWritten(): string {
  const files = [
    'schema/supergraph.generated.graphql',
    'schema/operations.generated.json',
    'docs/refusals.md',
    'docs/operating/configuration.md',
  ];
  const times = files.map((file) => statSync(join(projectRoot, file)).mtimeMs);
  return createHash('sha256').update(times.join()).digest('hex');
}
