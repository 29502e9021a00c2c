/** A system that is told what happens: a real HTTP server that answers as a test says. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Status of the answer; HANG: none; a text: a redirect to there. */
export type Behaviour = number | 'HANG' | string;

export interface Told {
  path: string;
  type: string | undefined;
  token: string;
}

export class Receiver {
  /** Everything that came, in order. */
  readonly told: Told[] = [];
  /** How the next calls are answered; the last holds for all after it. */
  behaviour: Behaviour[] = [202];
  /** Resolves when something has come. */
  #heard: () => void = () => undefined;
  #server: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}/events`;
  }

  /** At the same address as before, where it was open before. */
  async open(): Promise<this> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const token = Buffer.concat(chunks).toString('utf8');
        this.told.push({ path: request.url ?? '', type: request.headers['content-type'], token });
        this.#heard();
        const answer = this.behaviour.length > 1 ? this.behaviour.shift() : this.behaviour[0];
        if (answer === 'HANG') return;
        if (typeof answer === 'string') response.writeHead(307, { location: answer }).end();
        else response.writeHead(answer ?? 202).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  heard(): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
