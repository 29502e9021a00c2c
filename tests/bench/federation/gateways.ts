/** The processes of the federation bench, and what one of them does under load. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type Measure, percentileOf } from './report.ts';
import { DOCUMENT } from './shape.ts';

interface Usage {
  cpuMs: number;
  rssBytes: number;
  calls: number;
}

export interface Load {
  seconds: number;
  connections: number;
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
    const child = fork(join(import.meta.dirname, 'child.ts'), words, { execArgv: ['--import', 'tsx'] });
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`${words[0]} did not start.`))),
    ])) as [{ opened: T }];
    return new Part(child, message.opened);
  }

  async usage(): Promise<Usage> {
    this.#process.send('usage');
    return ((await once(this.#process, 'message')) as [Usage])[0];
  }

  close(): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}

const body = JSON.stringify({ query: DOCUMENT });
let sent = 0;
/** Nobody asks twice: nothing can be taken from the answer to another. */
const headersOfNext = (): Record<string, string> => {
  sent += 1;
  return { 'content-type': 'application/json', authorization: `Bearer caller-${sent}` };
};

/** What a gateway answers to one request, as text. */
export async function answerOf(url: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: headersOfNext(), body });
  return response.text();
}

const BYTES_MIN = 50_000;

async function fire(url: string, { seconds, connections }: Load) {
  const latencies: number[] = [];
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      { method: 'POST', body, setupRequest: (request: object) => ({ ...request, headers: headersOfNext() }) },
    ],
    verifyBody: (text: string) => !text.includes('"errors"') && text.length > BYTES_MIN,
    setupClient: () => undefined,
  });
  run.on('response', (_client, _status, _bytes, latencyMs) => latencies.push(latencyMs));
  const result = await run;
  const failed = result.errors + result.timeouts + result.non2xx + result.mismatches;
  return { latencies: latencies.sort((one, other) => one - other), failed, durationS: result.duration };
}

/** Loads one gateway for a while. */
export async function measure(gateway: Part<string>, subgraphs: Part<unknown>, load: Load): Promise<Measure> {
  const [before, askedBefore, machine] = [await gateway.usage(), await subgraphs.usage(), machineNow()];
  const { latencies, failed, durationS } = await fire(gateway.opened, load);
  const spent = spentSince(machine);
  const [after, askedAfter] = [await gateway.usage(), await subgraphs.usage()];
  const answers = latencies.length;
  const [cpuMs, subgraphsMs] = [after.cpuMs - before.cpuMs, askedAfter.cpuMs - askedBefore.cpuMs];
  return {
    perSecond: answers / durationS,
    cpuMs: cpuMs / answers,
    p95Ms: percentileOf(latencies, 95),
    calls: (askedAfter.calls - askedBefore.calls) / answers,
    rssMb: after.rssBytes / 2 ** 20,
    failed,
    foreign: Math.max(0, spent.busyMs - spent.ownMs - cpuMs - subgraphsMs) / spent.possibleMs,
  };
}

interface Machine {
  atMs: number;
  busyMs: number;
  ownMs: number;
}

function machineNow(): Machine {
  const { user, system } = process.cpuUsage();
  const busyMs = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  return { atMs: performance.now(), busyMs, ownMs: (user + system) / 1_000 };
}

/** What the whole machine and this process worked, of what the machine could have. */
function spentSince(before: Machine): { busyMs: number; ownMs: number; possibleMs: number } {
  const now = machineNow();
  return {
    busyMs: now.busyMs - before.busyMs,
    ownMs: now.ownMs - before.ownMs,
    possibleMs: (now.atMs - before.atMs) * cpus().length,
  };
}
