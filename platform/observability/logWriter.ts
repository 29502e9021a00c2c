import { close, constants, fchmod, fstat, open, write, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const openFile = promisify(open);
const closeFile = promisify(close);
const statFile = promisify(fstat);
const chmodFile = promisify(fchmod);
const writeBytes = promisify(write);

/** Where a log goes: a file, which is made, or a descriptor that is open already, such as standard output. */
export type LogPlace = { file: string } | { descriptor: number };

export interface LogWriterOptions {
  /** Bytes that may wait for a reader or a disk that is merely slow. */
  waitingMax?: number;
  /** Bytes that are kept while nothing can be written at all: what happened first tells most. */
  keptMax?: number;
  /** How often it is tried whether the log can be written again. */
  retryMs?: number;
}

const WAITING_MAX = 4 * 1024 * 1024;
const KEPT_MAX = 256 * 1024;
const RETRY_MS = 500;
/** A pipe that is full for a moment is no failure. */
const BUSY_MS = 20;
const CHUNK_BYTES = 64 * 1024;
/** The longest that the end of a process waits for its last lines. */
const CLOSE_MS = 1_000;
const OWN_EYES = 0o600;

/**
 * Writes lines in the background, in order, and never throws, blocks or ends the process: a log that cannot be written
 * costs lines of the log. They are counted. Memory is bounded, and what could be kept is written when the disk is
 * there again. The logger's own destination (sonic-boom) raises an error that ends the process when the disk is full, and its
 * last flush, also that at exit, then tries for ever.
 */
export class LogWriter {
  readonly #place: LogPlace;
  readonly #options: Required<LogWriterOptions>;
  #descriptor: number | undefined;
  #lines: string[] = [];
  #bytes = 0;
  /** Taken out of `#lines`, and not wholly written yet. */
  #chunk: Buffer = Buffer.alloc(0);
  #busy: Promise<void> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #failing = false;
  #closed = false;
  #lost = 0;
  /** Called when lines can be written again, with how many were lost since the last time. */
  onRecovered: (lost: number) => void = () => undefined;
  #told = 0;

  constructor(place: LogPlace, options: LogWriterOptions = {}) {
    this.#place = place;
    this.#options = { waitingMax: WAITING_MAX, keptMax: KEPT_MAX, retryMs: RETRY_MS, ...options };
    if ('descriptor' in place) this.#descriptor = place.descriptor;
  }

  /** Whether the last attempt to write succeeded. */
  get isWritable(): boolean {
    return !this.#failing;
  }

  /** Lines that will never be written. */
  get lost(): number {
    return this.#lost;
  }

  write(line: string): void {
    const bytes = Buffer.byteLength(line);
    const limit = this.#failing ? this.#options.keptMax : this.#options.waitingMax;
    if (this.#closed || this.#bytes + this.#chunk.length + bytes > limit) {
      this.#lost += 1;
      return;
    }
    this.#lines.push(line);
    this.#bytes += bytes;
    this.#start();
  }

  /** Waits a moment for what is waiting; what cannot be written by then is lost. */
  async close(): Promise<void> {
    const deadline = Date.now() + CLOSE_MS;
    while (this.#hasWork() && !this.#failing && Date.now() < deadline) await sleep(BUSY_MS);
    this.#closed = true;
    clearTimeout(this.#retry);
  }

  /** At the exit of the process, when nothing can be waited for: one attempt, and no complaint. */
  writeRest(): void {
    if (this.#closed || this.#descriptor === undefined || this.#failing) return;
    this.#closed = true;
    // What is being written at this moment is in the hands of the system.
    const rest = this.#busy === undefined ? this.#chunk : Buffer.alloc(0);
    try {
      writeSync(this.#descriptor, Buffer.concat([rest, Buffer.from(this.#lines.join(''))]));
    } catch {
      this.#lost += this.#lines.length;
    }
  }

  #hasWork(): boolean {
    return this.#lines.length > 0 || this.#chunk.length > 0;
  }

  #start(): void {
    if (this.#busy !== undefined || this.#retry !== undefined || this.#closed) return;
    this.#busy = this.#drain().then((againInMs) => {
      this.#busy = undefined;
      if (againInMs === undefined || this.#closed) return;
      this.#retry = setTimeout(() => {
        this.#retry = undefined;
        this.#start();
      }, againInMs).unref();
    });
  }

  /** Writes until nothing waits. Gives how soon to try again when that did not succeed. */
  async #drain(): Promise<number | undefined> {
    try {
      while (this.#hasWork() && !this.#closed) {
        if (this.#chunk.length === 0) this.#takeChunk();
        this.#descriptor ??= await this.#open();
        const { bytesWritten } = await writeBytes(this.#descriptor, this.#chunk, 0, this.#chunk.length, null);
        this.#chunk = this.#chunk.subarray(bytesWritten);
        if (this.#chunk.length === 0) this.#recover();
      }
      return undefined;
    } catch (error) {
      if ((error as { code?: unknown }).code === 'EAGAIN') return BUSY_MS;
      this.#failing = true;
      await this.#letGo();
      return this.#options.retryMs;
    }
  }

  #takeChunk(): void {
    let bytes = 0;
    let count = 0;
    for (const line of this.#lines) {
      if (count > 0 && bytes + line.length > CHUNK_BYTES) break;
      bytes += line.length;
      count += 1;
    }
    this.#chunk = Buffer.from(this.#lines.splice(0, count).join(''));
    this.#bytes -= this.#chunk.length;
  }

  #recover(): void {
    this.#failing = false;
    if (this.#lost === this.#told) return;
    const lost = this.#lost - this.#told;
    this.#told = this.#lost;
    this.onRecovered(lost);
  }

  async #open(): Promise<number> {
    const { file } = this.#place as { file: string };
    await mkdir(dirname(file), { recursive: true });
    const opened = await openFile(
      file,
      constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY,
      OWN_EYES,
    );
    // One that was there before, or that the mask of the process opened to others, is closed to them; a device is not ours.
    if ((await statFile(opened)).isFile()) await chmodFile(opened, OWN_EYES);
    return opened;
  }

  /** A file is opened again at the next attempt: it may have been moved away with its disk. */
  async #letGo(): Promise<void> {
    if (!('file' in this.#place) || this.#descriptor === undefined) return;
    const descriptor = this.#descriptor;
    this.#descriptor = undefined;
    // It was not writable: nothing is lost by a descriptor that does not even close.
    await closeFile(descriptor).catch(() => undefined);
  }
}
