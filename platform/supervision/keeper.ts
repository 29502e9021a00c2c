import { type Cause, decideRestart, type Failed, RESTARTS, type RestartRule } from './restarts.ts';

/** Something that was started and runs until it ends. */
export interface Running {
  /** Resolves when it has ended, with how, in words. It never rejects. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

export interface KeeperOptions {
  /** As people are told. */
  name: string;
  /** Starts the process and waits until it serves. An aborted signal means that it is no longer needed. */
  start(signal: AbortSignal): Promise<Running>;
  report(line: string): void;
  /** The last sentence: it died too often and is not started again. */
  onGivenUp(sentence: string): void;
  onChange?(state: 'DOWN' | 'UP'): void;
  /** Why it may have failed; unless said, it just died. */
  findCause?(): Promise<Cause>;
  rule?: RestartRule;
}

const seconds = (ms: number): string => String(Math.round(ms / 100) / 10);

/**
 * Keeps one thing running: starts it again when it dies, later each time, says so, and gives up in the end. Once it was asked
 * to stop nothing is started any more, whatever was under way.
 */
export class Keeper {
  readonly #options: KeeperOptions;
  readonly #rule: RestartRule;
  readonly #stopping = new AbortController();
  #failures: Failed[] = [];
  #running: Running | undefined;
  #timer: NodeJS.Timeout | undefined;
  #starting: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#rule = options.rule ?? RESTARTS;
  }

  /** The first start. Its failure is thrown and not retried, since nothing is served yet. */
  async start(): Promise<void> {
    const first = this.#launch();
    this.#starting = first.catch(() => undefined);
    await first;
  }

  /** Stops it for good. Calling it again waits for the same end. */
  stop(): Promise<void> {
    this.#stopped ??= this.#end();
    return this.#stopped;
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #end(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#starting;
    await this.#running?.stop();
  }

  async #launch(): Promise<void> {
    const running = await this.#options.start(this.#stopping.signal);
    this.#running = running;
    void running.ended.then((how) => this.#fail(how));
  }

  async #again(): Promise<void> {
    const { name, onChange, report } = this.#options;
    try {
      await this.#launch();
    } catch (error) {
      return this.#fail(error instanceof Error ? error.message : 'unknown');
    }
    if (this.#isStopping) return;
    report(`✓ ${name} đã chạy lại (running again)`);
    onChange?.('UP');
  }

  async #fail(how: string): Promise<void> {
    this.#running = undefined;
    if (this.#isStopping) return;
    this.#options.onChange?.('DOWN');
    const cause = (await this.#options.findCause?.()) ?? 'DIED';
    if (this.#isStopping) return;
    const now = Date.now();
    this.#failures = [
      ...this.#failures.filter(({ at }) => at > now - this.#rule.windowMs),
      { at: now, cause },
    ];
    this.#act(how, cause, now);
  }

  #act(how: string, cause: Cause, now: number): void {
    const { name, onGivenUp, report } = this.#options;
    const { failuresMax, windowMs } = this.#rule;
    const decision = decideRestart(this.#failures, now, this.#rule);
    if (decision.kind === 'GIVE_UP') {
      const within = `${seconds(windowMs)} giây`;
      onGivenUp(
        `${name} đã dừng ${decision.failures} lần trong ${within}, không khởi động lại nữa ` +
          `(ended ${decision.failures} times within ${seconds(windowMs)} s, the last time: ${how}; giving up).`,
      );
      return;
    }
    const { delayMs, failures } = decision;
    const full = cause === 'NO_SPACE' ? '; đĩa đã đầy (the disk is full)' : '';
    report(
      `! ${name} đã dừng (ended: ${how})${full}; khởi động lại sau ${seconds(delayMs)} giây ` +
        `(restarting, ${failures} of ${failuresMax})`,
    );
    this.#timer = setTimeout(() => {
      this.#starting = this.#again();
    }, delayMs);
  }
}
