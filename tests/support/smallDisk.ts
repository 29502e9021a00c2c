import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own that can really be filled. */
export interface SmallDisk {
  path: string;
  /** Takes every byte that is left. */
  fill(): void;
  /** Gives them back. */
  free(): void;
  unmount(): void;
}

const BLOCK = Buffer.alloc(4096);

/** Undefined where mounting is not permitted; whoever asks says so, and has `/dev/full` only. */
export function mountSmallDisk(size: string): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'mot-lan-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0755`, 'tmpfs', path], { stdio: 'pipe' });
  } catch {
    rmSync(path, { recursive: true });
    console.warn('Mounting is not permitted here: a full disk is tried with /dev/full only.');
    return undefined;
  }
  const filler = join(path, 'filler');
  return {
    path,
    fill: () => fill(filler),
    free: () => rmSync(filler, { force: true }),
    unmount: () => {
      // Lazily: a process that a failed test left behind must not keep it.
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true });
    },
  };
}

function fill(file: string): void {
  const descriptor = openSync(file, 'a');
  try {
    for (let bytes = BLOCK.length; bytes > 0; )
      try {
        writeSync(descriptor, BLOCK, 0, bytes);
      } catch {
        // A whole block no longer fits: the last bytes are taken one by one.
        bytes = Math.floor(bytes / 2);
      }
  } finally {
    closeSync(descriptor);
  }
}
