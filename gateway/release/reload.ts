import { statSync } from 'node:fs';
import type { Keys } from '../../kernel/keys.ts';
import type { Gateway } from '../index.ts';
import { RELEASE_FILES, type ReleaseProblem, ReleaseRefused, readRelease } from './release.ts';

const LOOK_MS = 1_000;

/** What became of a release that was found. The version is that which serves afterwards. */
export type ReleaseEvent =
  | { event: 'release-loaded'; version: number }
  | {
      event: 'release-refused';
      version: number;
      problem: ReleaseProblem;
      operation?: string | undefined;
      /** What the problem stands for; the log says its kind. */
      error: unknown;
    };

export interface Watch {
  /** Looks now, not only when the second is over. */
  look(): Promise<void>;
  close(): void;
}

/**
 * Looks once a second whether a newer release lies in the folder and puts it to work between two requests. One that is
 * unsigned, altered, older, unreadable or does not fit is refused and said; the one that serves goes on.
 */
export function watchRelease(
  gateway: Gateway,
  keys: Keys,
  folder: URL,
  report: (event: ReleaseEvent) => void,
): Watch {
  let seen = stampOf(folder);
  let looking: Promise<void> | undefined;
  const tryIt = async (): Promise<void> => {
    const stamp = stampOf(folder);
    if (stamp === seen) return;
    // A release that was refused is not tried again until one of its files changes.
    seen = stamp;
    try {
      await gateway.reload(readRelease(keys, folder, gateway.version));
      report({ event: 'release-loaded', version: gateway.version });
    } catch (error) {
      report({ event: 'release-refused', version: gateway.version, ...describeRefusal(error) });
    }
  };
  const look = (): Promise<void> => {
    looking ??= tryIt().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return { look, close: () => clearInterval(timer) };
}

function describeRefusal(error: unknown): {
  problem: ReleaseProblem;
  operation?: string | undefined;
  error: unknown;
} {
  if (!(error instanceof ReleaseRefused)) return { problem: 'INCOMPATIBLE', error };
  const { problem, operation, cause = error } = error;
  return { problem, operation, error: cause };
}

function stampOf(folder: URL): string {
  return Object.values(RELEASE_FILES)
    .map((file) => {
      try {
        const { ino, size, mtimeMs } = statSync(new URL(file, folder));
        return `${ino} ${size} ${mtimeMs}`;
      } catch (error) {
        // Not there, not permitted, a disk that fails: each is a state of the folder, and none ends the process.
        return `- ${(error as { code?: string }).code}`;
      }
    })
    .join('\n');
}
