/** Stands between two parties on one TCP port and does to their bytes what networks and dying processes do. */
import { type AddressInfo, createServer, type Server, Socket } from 'node:net';

export type Fault =
  | { kind: 'none' }
  /** Every byte later by so much. */
  | { kind: 'latency'; ms: number }
  /** Takes everything and answers nothing: a process that hangs. */
  | { kind: 'blackhole' }
  /** The same, and a connection that lost bytes so never speaks again: a cable that was pulled. */
  | { kind: 'cut' }
  /** Ends the connection at once: a process that is gone. */
  | { kind: 'reset' }
  /** Ends the connection after so many bytes of the answer. */
  | { kind: 'truncate'; bytes: number }
  /** One byte of the answer now and then. */
  | { kind: 'slow-drip'; everyMs: number }
  /** Spoils this part of the answers, chosen by the die. */
  | { kind: 'corrupt'; part: number };

export class FaultProxy {
  fault: Fault = { kind: 'none' };
  /** Requests that came through the door, by the beginning of each POST. */
  requests = 0;
  /** The most connections that were open at once. */
  connectionsMax = 0;
  readonly #server: Server;
  readonly #target: { host: string; port: number };
  readonly #die: () => number;
  readonly #sockets = new Set<Socket>();

  private constructor(target: string, die: () => number) {
    const url = new URL(target);
    this.#target = { host: url.hostname, port: Number(url.port) };
    this.#die = die;
    this.#server = createServer((client) => this.#serve(client));
  }

  static async open(target: string, die: () => number = Math.random): Promise<FaultProxy> {
    const proxy = new FaultProxy(target, die);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(client: Socket): void {
    this.#sockets.add(client);
    this.connectionsMax = Math.max(this.connectionsMax, this.#sockets.size);
    const target = new Socket().connect(this.#target);
    const end = (): void => {
      client.destroy();
      target.destroy();
      this.#sockets.delete(client);
    };
    for (const socket of [client, target]) socket.on('error', end).on('close', end).setNoDelay(true);
    let isCut = false;
    client.on('data', (chunk) => {
      if (chunk.subarray(0, 5).toString('latin1') === 'POST ') this.requests += 1;
      isCut ||= this.fault.kind === 'cut';
      if (this.fault.kind === 'reset') client.resetAndDestroy();
      else if (this.fault.kind !== 'blackhole' && !isCut) this.#later(() => target.write(chunk));
    });
    target.on('data', (chunk) => {
      isCut ||= this.fault.kind === 'cut';
      if (!isCut) this.#answer(client, chunk, end);
    });
  }

  #later(work: () => void): void {
    if (this.fault.kind === 'latency') setTimeout(work, this.fault.ms / 2);
    else work();
  }

  #answer(client: Socket, chunk: Buffer, end: () => void): void {
    const { fault } = this;
    if (client.destroyed || fault.kind === 'blackhole') return;
    if (fault.kind === 'truncate') client.end(chunk.subarray(0, fault.bytes), end);
    else if (fault.kind === 'slow-drip') this.#drip(client, chunk, fault.everyMs);
    else if (fault.kind === 'corrupt' && this.#die() < fault.part) client.write(spoil(chunk));
    else this.#later(() => client.destroyed || client.write(chunk));
  }

  #drip(client: Socket, chunk: Buffer, everyMs: number): void {
    let at = 0;
    const timer = setInterval(() => {
      if (client.destroyed || at >= chunk.length) clearInterval(timer);
      else client.write(chunk.subarray(at, ++at));
    }, everyMs);
  }
}

/** Keeps the length, so that HTTP still holds and only the JSON does not. */
function spoil(chunk: Buffer): Buffer {
  const spoiled = Buffer.from(chunk);
  const body = spoiled.indexOf('\r\n\r\n');
  spoiled.fill('#', body < 0 ? 0 : body + 4);
  return spoiled;
}
