import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../app/environment/environment.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { collect } from './canary.ts';
import type { TestHouse } from './house.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Far more than it takes: a busy machine is no failure. */
const START_WITHIN_MS = 300_000;

/** A command of ours as a process of its own; what it prints is searched for people at the end of the run. */
export interface Started {
  child: ChildProcess;
  lines: string[];
  /** First group of the first line that matches. */
  find(line: RegExp): Promise<string>;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Sends the signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export function startCommand(
  words: string[],
  changes: Record<string, string>,
  imports: string[] = [],
): Started {
  const preloads = ['tsx', ...imports].flatMap((path) => ['--import', path]);
  const child = spawn(process.execPath, [...preloads, ...words], {
    cwd: ROOT,
    // Not what the tests set for themselves: the command has to switch telemetry off itself.
    env: childEnvironment({
      NODE_OPTIONS: '',
      APOLLO_TELEMETRY_DISABLED: '',
      PORT: '0',
      ADMIN_PORT: '0',
      ...changes,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      // The banner names the personas to sign in as: an invitation, not a leak.
      if (!/^ {4}\S+ +\S.*\(.*\)$/.test(line)) collect('process', line);
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    child,
    lines,
    ended,
    find: (line) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${why}:\n${lines.join('\n')}`));
        const timer = setTimeout(() => fail(`no line ${line}`), START_WITHIN_MS);
        const look = (): void => {
          const found = lines.map((one) => line.exec(one)).find((match) => match !== null);
          if (found == null) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found[1] ?? '');
        };
        waiting.add(look);
        void ended.then((code) => fail(`ended with ${code}`));
        look();
      }),
    end: (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
  };
}

/** Variables by which a process of ours finds the databases of a test's house. */
export const databaseVariables = (test: TestHouse): Record<string, string> =>
  Object.fromEntries(
    subgraphNames.map((name) => [`DATABASE_URL_${name.toUpperCase()}`, test.ownerUrl(name)]),
  );

export const subgraphVariables = (origins: ReadonlyMap<SubgraphName, string>): Record<string, string> =>
  Object.fromEntries([...origins].map(([name, origin]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, origin]));
