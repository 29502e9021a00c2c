/** One process of the bench. Its parent says over IPC what to do; without its parent it ends. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Call, CallName, CallReply, Calls, Part, Setup } from './protocol.ts';
import type { Opened } from './servers.ts';

let opened: Opened | undefined;

/** The histogram counts its own resolution as delay. */
const RESOLUTION_MS = 10;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

async function open(setup: Setup): Promise<Opened> {
  switch (process.argv[2] as Part) {
    case 'embedded':
      return (await import('./servers.ts')).openEmbedded(setup);
    case 'gateway':
      return (await import('./servers.ts')).openServicesGateway(setup);
    case 'subgraphs':
      return (await import('./servers.ts')).openSubgraphs(setup);
    case 'stock':
      return (await import('./stock.ts')).openStock(setup);
    case 'limit':
      return (await import('./limit.ts')).openLimit(setup);
    case 'direct':
      return (await import('./entities/direct.ts')).openDirect(setup);
    case 'load':
      return { origin: '', subgraphs: {}, close: async () => undefined };
  }
}

const answers: { [N in CallName]: (argument: Calls[N]['argument']) => Promise<Calls[N]['answer']> } = {
  open: async (setup) => {
    opened = await open(setup);
    const { origin, subgraphs } = opened;
    return { origin, subgraphs };
  },
  settle: async () => {
    await opened?.settle?.();
    return null;
  },
  usage: async () => {
    const { user, system } = process.cpuUsage();
    return { cpuMs: (user + system) / 1_000, rssBytes: process.memoryUsage().rss };
  },
  fire: async (order) => (await import('./load.ts')).fire(order),
  flood: async (order) => (await import('./flood.ts')).flood(order),
  pulse: async () => {
    const lateMs = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    const pulse = { p99Ms: lateMs(delay.percentile(99)), maxMs: lateMs(delay.max) };
    delay.reset();
    return pulse;
  },
  close: async () => {
    await opened?.close();
    return null;
  },
};

async function answer({ id, name, argument }: Call): Promise<CallReply> {
  try {
    const work = answers[name] as (argument: unknown) => Promise<unknown>;
    return { id, answer: await work(argument) };
  } catch (error) {
    return { id, problem: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
  }
}

process.on('message', (call: Call) => {
  void answer(call).then((reply) =>
    process.send?.(reply, () => {
      if (call.name === 'close') process.exit(0);
    }),
  );
});
// Ctrl-C reaches the whole group: the parent ends its children in order.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
