/** A process of the federation bench, seen from its parent. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { childEnvironment } from '../../../app/environment/environment.ts';

export interface Usage {
  cpuMs: number;
  rssBytes: number;
  /** Calls that came in, of subgraphs. */
  calls: number;
}

/** One process: the subgraphs, or a gateway. */
export class Part<T> {
  readonly opened: T;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, opened: T) {
    this.#process = child;
    this.opened = opened;
  }

  static async open<T>(...words: string[]): Promise<Part<T>> {
    const child = fork(join(import.meta.dirname, 'child.ts'), words, {
      // Others warn of themselves under load.
      execArgv: ['--import', 'tsx', '--no-warnings'],
      env: childEnvironment({ NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' }),
    });
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`${words[0]} did not start.`))),
    ])) as [{ opened: T }];
    return new Part(child, message.opened);
  }

  /** @param delayMs how long each answer of its subgraphs is kept back from now on */
  async usage(delayMs?: number): Promise<Usage> {
    this.#process.send({ delayMs });
    return ((await once(this.#process, 'message')) as [Usage])[0];
  }

  close(): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}
