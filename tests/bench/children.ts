/** Processes of the bench, seen from their parent. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../../app/environment/environment.ts';
import type { CallName, CallReply, Calls, Part } from './protocol.ts';

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url));
const CLOSE_MS = 10_000;

interface Waiting {
  resolve(answer: unknown): void;
  reject(problem: Error): void;
}

/** One child process, asked by name. */
export class Child {
  readonly part: Part;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;

  /** `nodeOptions` go before the program, such as those of the profiler. */
  constructor(part: Part, nodeOptions: readonly string[] = []) {
    this.part = part;
    this.#process = fork(ENTRY, [part], {
      execArgv: ['--import', 'tsx', ...nodeOptions],
      env: childEnvironment({ NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' }),
      serialization: 'advanced',
    });
    this.#process.on('message', ({ id, answer, problem }: CallReply) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (problem === undefined) waiting?.resolve(answer);
      else waiting?.reject(new Error(`${part}: ${problem}`));
    });
    this.#process.once('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`${part} ended with ${code}`));
      this.#waiting.clear();
    });
  }

  call<N extends CallName>(name: N, argument: Calls[N]['argument']): Promise<Calls[N]['answer']> {
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (answer) => resolve(answer as Calls[N]['answer']), reject });
      this.#process.send({ id, name, argument }, (error) => {
        if (error !== null) reject(error);
      });
    });
  }

  /** Ends the process, by force when it does not end in time. */
  async close(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    const force = setTimeout(() => this.#process.kill('SIGKILL'), CLOSE_MS);
    this.call('close', null).catch(() => this.#process.kill('SIGKILL'));
    await gone;
    clearTimeout(force);
  }
}
