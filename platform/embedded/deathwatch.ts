import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { type Account, describeSpawn } from './account.ts';

/**
 * Reads until a line comes, and then does nothing; or until there is nobody left who could write one, and then asks the server
 * to shut down fast. The number of the process is its only word.
 */
const SCRIPT = 'read -r _ || kill -INT "$1"';

/**
 * Ends the server when we are gone without a word, killed by force for one: a pipe of ours closes with us, whatever happens.
 * PostgreSQL would otherwise live on with nobody to stop it. Call the result once the server has ended.
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
