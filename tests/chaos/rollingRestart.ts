import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import { fillVariables } from '../../gateway/sandbox/template.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { findFreePorts } from '../../subgraphs/embedded/ports.ts';
import { openHouse } from '../support/house.ts';
import { type Started, startCommand, subgraphVariables } from '../support/processes.ts';
import { withTestServer } from '../support/standalone.ts';
import { findExample, serveAll } from '../support/system.ts';

const HOST = '127.0.0.1';
const CLIENTS = 3;
const PAUSE_MS = 40;
/** How often whoever shares out the requests asks each gateway whether it is ready. */
const POLL_MS = 100;
const SETTLE_MS = 500;
/** The longest that a gateway may take from SIGTERM to its end; the process itself needs a moment to go. */
const END_MS_MAX = 5_000 + 2_000;

export interface Figures {
  restarts: number;
  requests: number;
  mutations: number;
  /** Requests that came back broken, with a 5xx, or not at all. */
  failed: number;
  slowestEndMs: number;
  /** Requests lost when at last one gateway was killed instead: the experiment does notice. */
  failedWhenKilled: number;
}

/** One of several gateways behind whoever shares out the requests. */
class Backend {
  readonly origin: string;
  readonly #port: number;
  readonly #variables: Record<string, string>;
  readonly pool: Pool;
  isReady = false;
  #token: string | undefined;
  #process: Started | undefined;

  constructor(port: number, variables: Record<string, string>) {
    this.#port = port;
    this.#variables = variables;
    this.origin = `http://${HOST}:${port}`;
    this.pool = new Pool(this.origin, { connections: CLIENTS });
  }

  async start(): Promise<void> {
    const variables = { ...this.#variables, HOST, PORT: String(this.#port), LOG_LEVEL: 'warn' };
    this.#process = startCommand(['subgraphs/cli/serve.ts', 'gateway'], variables);
    await this.#process.find(/^gateway (\S+)/);
    this.#token ??= await this.#signIn();
    while (!this.isReady) await this.look();
  }

  /** Milliseconds until the process was gone. */
  async end(signal: NodeJS.Signals): Promise<number> {
    const began = performance.now();
    const code = await this.#process?.end(signal);
    if (signal === 'SIGTERM' && code !== 0) throw new Error(`a gateway ended with ${code}`);
    return performance.now() - began;
  }

  async look(): Promise<void> {
    this.isReady = await fetch(`${this.origin}/health/ready`, { headers: { connection: 'close' } }).then(
      (answer) => answer.ok,
      () => false,
    );
    await wait(POLL_MS);
  }

  /** Whether the request was answered, whatever was answered. */
  async ask(query: string, variables: object): Promise<boolean> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` };
    const body = JSON.stringify({ query, variables });
    try {
      const answer = await this.pool.request({ path: '/graphql', method: 'POST', headers, body });
      const { data, errors } = (await answer.body.json()) as { data?: unknown; errors?: unknown };
      return answer.statusCode < 500 && (data !== undefined || errors !== undefined);
    } catch {
      return false;
    }
  }

  async #signIn(): Promise<string> {
    const answer = await fetch(`${this.origin}/sandbox/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: 'minh' }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  }
}

/** Asks whoever is ready, in turns, without a second try; every twentieth request is a mutation. */
function putUnderLoad(backends: readonly Backend[]) {
  const figures = { requests: 0, mutations: 0, failed: 0 };
  const openDraft = findExample('open-draft');
  let running = true;
  let turn = 0;
  const client = async (): Promise<void> => {
    while (running) {
      turn += 1;
      const ready = backends.filter((backend) => backend.isReady);
      const backend = ready[turn % Math.max(1, ready.length)];
      if (backend !== undefined) {
        const mutates = turn % 20 === 0;
        const answered = mutates
          ? backend.ask(openDraft.document, fillVariables(openDraft.variables, {}, randomUUID))
          : backend.ask('{ procedure(code: "1.004222") { name channels { channel } } }', {});
        figures.requests += 1;
        figures.mutations += mutates ? 1 : 0;
        if (!(await answered)) figures.failed += 1;
      }
      await wait(PAUSE_MS);
    }
  };
  const poll = async (backend: Backend): Promise<void> => {
    while (running) await backend.look();
  };
  const work = Promise.all([...Array.from({ length: CLIENTS }, client), ...backends.map(poll)]);
  return {
    figures,
    stop: async () => {
      running = false;
      await work;
    },
  };
}

export interface Restarts {
  isEnough(restarts: number): boolean;
  report?: (line: string) => void;
}

/** Two gateways under load, restarted one after the other; at last one of them is killed, for the control. */
export async function restartInTurns(
  subgraphs: ReadonlyMap<SubgraphName, string>,
  { isEnough, report = () => undefined }: Restarts,
): Promise<Figures> {
  const ports = await findFreePorts(HOST, 2);
  const backends = ports.map((port) => new Backend(port, subgraphVariables(subgraphs)));
  await Promise.all(backends.map((backend) => backend.start()));
  const load = putUnderLoad(backends);
  const ends: number[] = [];
  try {
    while (!isEnough(ends.length)) {
      const backend = backends[ends.length % 2] as Backend;
      await wait(SETTLE_MS);
      ends.push(await backend.end('SIGTERM'));
      await backend.start();
      report(`${ends.length} restarts, ${load.figures.requests} requests, ${load.figures.failed} failed`);
    }
    await wait(SETTLE_MS);
    const before = { ...load.figures, restarts: ends.length, slowestEndMs: Math.round(Math.max(...ends)) };
    await backends[0]?.end('SIGKILL');
    await wait(SETTLE_MS);
    return { ...before, failedWhenKilled: load.figures.failed - before.failed };
  } finally {
    await load.stop();
    await Promise.all(backends.map((backend) => backend.end('SIGKILL')));
    await Promise.all(backends.map((backend) => backend.pool.destroy()));
  }
}

/** Whether nobody noticed the restarts, none took too long, and the kill was noticed. */
export const isSeamless = ({
  requests,
  mutations,
  failed,
  slowestEndMs,
  failedWhenKilled,
}: Figures): boolean =>
  requests > 0 && mutations > 0 && failed === 0 && slowestEndMs <= END_MS_MAX && failedWhenKilled > 0;

/** R11 in full: restarts for as long as is wished, and at least twenty. */
export function rollingRestart(
  seconds: number,
  report: (line: string) => void,
): Promise<{ pass: boolean; figures: Figures }> {
  return withTestServer(async () => {
    const test = await openHouse();
    const servers = await serveAll(test);
    const origins = new Map([...servers].map(([name, { origin }]) => [name, origin] as const));
    const until = Date.now() + seconds * 1_000;
    try {
      const isEnough = (restarts: number): boolean => restarts >= 20 && Date.now() >= until;
      const figures = await restartInTurns(origins, { isEnough, report });
      return { pass: isSeamless(figures), figures };
    } finally {
      await Promise.all([...servers.values()].map((server) => server.close()));
      await test.close();
    }
  });
}
