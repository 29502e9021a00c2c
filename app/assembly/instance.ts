import { findRunningOrigin } from '../../platform/embedded/origin.ts';
import { childEnvironment, type Environment } from '../environment/environment.ts';

/** Where the instance is that a command speaks of: the one that `PORT` names, otherwise the one that runs on the data folder. */
export async function findInstance({ host, port, dataDirectory }: Environment): Promise<string> {
  const { PORT } = childEnvironment({});
  const running = PORT === undefined ? await findRunningOrigin(dataDirectory) : undefined;
  return running ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
}

/** npm prints lines of its own before the output of a script: said where that output goes on to a file or a program. */
export function warnOfBanner(script: string, before: string): void {
  const { npm_lifecycle_event: running, npm_config_loglevel: level } = childEnvironment({});
  if (running === script && level !== 'silent' && process.stdout.isTTY !== true)
    console.error(
      `! npm in dòng của nó trước ${before} (npm prints before that): npm run --silent ${script}`,
    );
}
