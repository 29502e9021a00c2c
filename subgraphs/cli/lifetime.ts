import { EmbeddedPostgresFailure } from '../embedded/postgres.ts';
import { EnvironmentInvalid } from '../environment.ts';

/**
 * Ends the process once, cleanly: on Ctrl-C, on SIGTERM, or when the parent that started us is gone. Only SIGTERM comes
 * from somebody who shares out requests and needs time to notice; a person at a terminal does not want to wait.
 */
export function closeOnSignal(close: (politely: boolean) => Promise<void>): void {
  const parent = process.ppid;
  let closing = false;
  const end = (signal?: NodeJS.Signals): void => {
    if (closing) return;
    closing = true;
    clearInterval(watch);
    // A second Ctrl-C must not be needed: what does not end by itself is ended.
    setTimeout(() => process.exit(1), 15_000).unref();
    close(signal === 'SIGTERM').then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.on('SIGHUP', end);
  // npm does not pass SIGTERM on to its child: without this an orphan would keep the database.
  const watch = setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500);
  watch.unref();
}

/**
 * Runs a command's body; what goes wrong is one clear sentence, never a stack trace.
 *
 * @param failed the exit code of a command that could not do its work at all
 */
export async function runCommand(body: () => Promise<void>, failed = 1): Promise<void> {
  try {
    await body();
  } catch (error) {
    const known = error instanceof EmbeddedPostgresFailure || error instanceof EnvironmentInvalid;
    console.error(
      known
        ? `✗ ${error.message}`
        : `✗ Không khởi động được (could not start): ${error instanceof Error ? error.message : 'unknown'}`,
    );
    process.exit(failed);
  }
}
