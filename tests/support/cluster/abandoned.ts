/** What runs that were cut short leave behind, and how it goes all the same. */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of our tests, as `mkdtemp` names them. */
const OURS = /^mot-lan-[a-z-]+-\w{6}$/;
/** No run is so long. */
const OLD_MS = 24 * 60 * 60 * 1000;

/** Deletes the folders of earlier runs under this account that nobody has touched for a day. */
export function sweepAbandoned(base = tmpdir(), now = Date.now()): void {
  for (const name of readdirSync(base).filter((one) => OURS.test(one))) {
    const path = join(base, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined || found.uid !== process.getuid?.() || now - found.mtimeMs < OLD_MS) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

/** Waits until its input ends, which it does with the process that holds it; then until the server is gone; then deletes the folder. */
const SCRIPT = `read -r _
tries=0
while [ -e "$1/cluster/postmaster.pid" ] && [ $tries -lt 60 ]; do sleep 1; tries=$((tries + 1)); done
rm -rf -- "$1"`;

/** Deletes a folder when this process ends, however it ends: Ctrl-C ends jest before it cleans up. */
export function removeWithUs(folder: string): void {
  const watch = spawn('/bin/sh', ['-c', SCRIPT, 'sh', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell it is as before: a later run finds what was left.
  watch.once('error', () => undefined);
  watch.stdin?.on('error', () => undefined);
  watch.unref();
  if (watch.stdin instanceof Socket) watch.stdin.unref();
}
