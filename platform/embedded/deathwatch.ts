import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { type Account, describeSpawn } from './account.ts';

/**
 * Waits for a line and then does nothing; when the pipe closes without a line, asks the server for a fast shutdown. The pid is
 * its only argument.
 */
const SCRIPT = 'read -r _ || kill -INT "$1"';

/**
 * Shuts the server down when this process ends abnormally, for example by SIGKILL: the pipe closes with the process in every case.
 * Otherwise PostgreSQL would keep running. Call the result once the server has ended.
 */
export function endWithUs(pid: number, account: Account | undefined): () => void {
  const watch = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(pid)], {
    ...describeSpawn(account),
    // Like the server, out of the reach of Ctrl-C.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell the server is not worse off than before: the next start finds and stops what was left.
  watch.once('error', () => undefined);
  watch.stdin?.on('error', () => undefined);
  // Neither of them is a reason to stay alive.
  watch.unref();
  if (watch.stdin instanceof Socket) watch.stdin.unref();
  return () => {
    watch.stdin?.end('ended\n');
  };
}
