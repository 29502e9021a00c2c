import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isBuilt } from '../../kernel/built.ts';
import type { Running } from '../../platform/supervision/keeper.ts';
import { childEnvironment, type Part } from '../environment/environment.ts';
import { type Announcement, readAnnouncement } from './peers.ts';
import { PORT_TAKEN_CODE } from './ports.ts';

/** The command that serves one part, in the form in which we run ourselves; the words are those of package.json. */
const SERVE = isBuilt
  ? ['--enable-source-maps', fileURLToPath(new URL('../commands/serve.js', import.meta.url))]
  : ['--import', 'tsx', fileURLToPath(new URL('../commands/serve.ts', import.meta.url))];
/** A part has as long as it takes to end what is under way; after that it hangs. */
const STOP_MS_MAX = 12_000;

/** A part ended before it said where it listens. */
export class PartNotStarted extends Error {
  readonly portTaken: boolean;

  constructor(part: Part, how: string, portTaken: boolean) {
    super(`${part} không khởi động được (did not start: ${how}).`);
    this.name = 'PartNotStarted';
    this.portTaken = portTaken;
  }
}

/** A part that said where it listens. */
export interface StartedPart extends Running {
  announcement: Announcement;
  pid: number | undefined;
}

/**
 * Starts one part as a process of its own and waits until it says where it listens. It ends with us: the channel between us
 * closes whatever becomes of this process.
 *
 * @param signal aborted when nobody needs the part any more
 * @throws PartNotStarted
 */
export function startPart(
  [part, ...words]: readonly [Part, ...string[]],
  changes: Record<string, string>,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<StartedPart> {
  const child = spawn(process.execPath, [...SERVE, part, ...words], {
    env: childEnvironment(changes),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // Its own process group: Ctrl-C must reach us first, so that the gateway ends before what it needs.
    detached: true,
  });
  // A line of the log stays one JSON object, for whoever reads it by machine.
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on('line', (line) =>
      report(line.startsWith('{') ? line : `  ${line}`),
    );
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, killed) => resolve(killed ?? `code ${code}`));
    child.once('error', () => resolve('it could not be started'));
  });
  const stop = (): Promise<void> => stopChild(child, ended);
  if (signal.aborted) void stop();
  else signal.addEventListener('abort', () => void stop(), { once: true });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      const announcement = readAnnouncement(part, message);
      if (announcement !== undefined) resolve({ announcement, pid: child.pid, ended, stop });
    });
    void ended.then((how) => reject(new PartNotStarted(part, how, child.exitCode === PORT_TAKEN_CODE)));
  });
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX);
  await ended;
  clearTimeout(force);
}
