import { DatabaseFailure, DriverUnpatched } from '../../kernel/driver.ts';
import { EmbeddedPostgresFailure } from '../../platform/embedded/postgres.ts';
import { DatabasesUnready, DatabaseUnready } from '../../platform/provisioning/failures.ts';
import { EnvironmentInvalid } from '../environment/environment.ts';
import { PORT_TAKEN_CODE, PortTaken } from './ports.ts';
import { ENDS } from './words.ts';

// A failing terminal output (closed pipe, full disk) must not end the process; the log has a writer of its own.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

/** Asked when this file is loaded: a parent that is gone later was this one. */
const parent = process.ppid;
const PARENT_LOOK_MS = 500;
const END_MS_MAX = 15_000;

/** What has to be closed before this process ends; a process has one end. */
let closeAll: (politely: boolean) => Promise<void> = async () => undefined;
let ending = false;
let watching = false;
/** The terminal that we were started from is gone, and we were started to outlive it. */
let outlives = false;

/** Whether a process has a terminal: whoever started it behind nohup, or as a service, has given it none. */
export const hasTerminal = (streams: readonly { isTTY?: boolean }[]): boolean =>
  streams.some(({ isTTY }) => isTTY === true);

/**
 * A hang-up ends a process at a terminal. Without one it does not: Node takes back the disposition that nohup has set, so that it
 * cannot be asked for; but nohup leaves no terminal on any of the three streams either. npm, which does not know that, dies of the
 * same signal, and its end is then none of ours.
 */
function onHangUp(): void {
  if (hasTerminal([process.stdin, process.stdout, process.stderr])) end(0);
  else outlives = true;
}

/** As a shell says it of a process that a hang-up has ended. */
const HUNG_UP = 129;

/**
 * A command that works and ends goes on after a hang-up where it has no terminal, as behind nohup; npm, which dies of it, is not waited for. At a
 * terminal it ends, as without this.
 */
export function outliveHangUp(): void {
  if (watching || process.listenerCount('SIGHUP') > 0) return;
  process.on('SIGHUP', () => {
    if (hasTerminal([process.stdin, process.stdout, process.stderr])) process.exit(HUNG_UP);
  });
}

function end(code: number, politely = false): void {
  if (ending) return;
  ending = true;
  // A second Ctrl-C must not be needed: what does not end by itself is ended.
  setTimeout(() => process.exit(1), END_MS_MAX).unref();
  closeAll(politely).then(
    () => process.exit(code),
    () => process.exit(1),
  );
}

/**
 * Ends the process when whoever started it is gone, from the first moment on: npm does not pass SIGTERM on to its child, and a
 * supervisor may be killed by force. An orphan would keep the database, or a port.
 */
export function endWithParent(): void {
  if (watching) return;
  watching = true;
  process.on('SIGHUP', onHangUp);
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    // The signal that ended the parent may be on its way to us.
    setTimeout(() => outlives || end(0), PARENT_LOOK_MS);
  }, PARENT_LOOK_MS).unref();
  // A supervisor of ours holds the other end of a channel. It may have been killed before this was asked.
  if (process.send === undefined) return;
  process.once('disconnect', () => end(0));
  if (!process.connected) end(0);
}

/**
 * Ends the process once, cleanly: on Ctrl-C, on SIGTERM, or when the parent that started us is gone. Only SIGTERM comes
 * from somebody who shares out requests and needs time to notice; a person at a terminal does not want to wait.
 */
export function closeOnSignal(close: (politely: boolean) => Promise<void>): void {
  closeAll = close;
  const onSignal = (signal: NodeJS.Signals): void => end(0, signal === 'SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  endWithParent();
}

/** Ends the process as a failure: something that it cannot serve without died too often. */
export function giveUp(sentence: string): void {
  console.error(`✗ ${sentence}`);
  end(1);
}

/** What a command needs is not there, so that it did nothing: another program that has to run, a profile that forbids it. */
export class NotStarted extends Error {}

/**
 * Runs a command's body; what goes wrong is one clear sentence, never a stack trace, and the exit code says whether the work
 * failed or could not begin.
 *
 * @param failed the exit code of a command that could not do its work at all
 */
export async function runCommand(body: () => Promise<void>, failed: number = ENDS.failed): Promise<void> {
  outliveHangUp();
  try {
    await body();
  } catch (error) {
    // Asked to end while it was starting: what was cut short is no failure, and the end is under way.
    if (ending) return;
    const sentence = error instanceof Error && error.message !== '' ? error.message : codeOf(error);
    if (isClear(error)) console.error(`✗ ${sentence}`);
    else if (isNotStarted(error) || failed === ENDS.notStarted)
      console.error(`✗ Chưa khởi động được (could not start): ${sentence}`);
    else console.error(`✗ Không làm được (could not be done): ${sentence}`);
    process.exit(endOf(error, failed));
  }
}

/** Errors whose message is a whole sentence for whoever called the command. */
const isClear = (error: unknown): boolean =>
  error instanceof DriverUnpatched ||
  error instanceof EmbeddedPostgresFailure ||
  error instanceof EnvironmentInvalid ||
  error instanceof DatabaseUnready ||
  error instanceof DatabasesUnready ||
  error instanceof PortTaken ||
  error instanceof NotStarted;

/** The database, or whoever else was to be asked, is not there. */
const ABSENT = /^(E(CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)|CONNECT_TIMEOUT|28P01|3D000)$/;

function isNotStarted(error: unknown): boolean {
  if (isClear(error)) return true;
  return error instanceof DatabaseFailure
    ? error.meaning === 'SUBGRAPH_UNAVAILABLE'
    : ABSENT.test(codeOf(error));
}

function endOf(error: unknown, failed: number): number {
  if (error instanceof PortTaken) return PORT_TAKEN_CODE;
  return isNotStarted(error) ? ENDS.notStarted : failed;
}

/** Several addresses that all refuse have no message of their own, only a code. */
const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
};
