/**
 * `node --import tsx tests/bench/federation/index.ts [--rounds N] [--seconds S] [--connections N] [--delay MS]`: the shape of the
 * public federation benchmark through the stock gateway, through ours with the stock executor, and through ours with the compiled
 * one. Answers are compared first; then the three are measured in turn, round after round. Every request has an `Authorization` of its own,
 * which is passed on to each subgraph. Read the ratios only: they are medians of the ratios within each round.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { silenceTelemetry } from '../../../app/environment/environment.ts';
import { DOCUMENT, type Name, supergraphFor } from './shape.ts';

silenceTelemetry();

const GATEWAYS = ['stock', 'ours', 'compiled'] as const;
type Gateway = (typeof GATEWAYS)[number];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '50' },
    delay: { type: 'string', default: '0' },
  },
});
const [rounds, seconds, connections] = [values.rounds, values.seconds, values.connections].map(Number) as [
  number,
  number,
  number,
];

interface Usage {
  cpuMs: number;
  rssBytes: number;
  calls: number;
}
interface Measured {
  perSecond: number;
  cpuMs: number;
  p95Ms: number;
  calls: number;
  rssMb: number;
  failed: number;
}

const children: ChildProcess[] = [];
async function open<T>(...words: string[]): Promise<{ child: ChildProcess; opened: T }> {
  const child = fork(join(import.meta.dirname, 'child.ts'), words, { execArgv: ['--import', 'tsx'] });
  children.push(child);
  const [{ opened }] = (await once(child, 'message')) as [{ opened: T }];
  return { child, opened };
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send('usage');
  return ((await once(child, 'message')) as [Usage])[0];
}

const body = JSON.stringify({ query: DOCUMENT });
let sent = 0;
const headersOfNext = (): Record<string, string> => {
  sent += 1;
  return { 'content-type': 'application/json', authorization: `Bearer caller-${sent}` };
};

async function measure(
  url: string,
  gateway: ChildProcess,
  subgraphs: ChildProcess,
  forS: number,
): Promise<Measured> {
  const before = await usageOf(gateway);
  const callsBefore = (await usageOf(subgraphs)).calls;
  const latencies: number[] = [];
  const run = autocannon({
    url,
    connections,
    duration: forS,
    requests: [
      { method: 'POST', body, setupRequest: (request: object) => ({ ...request, headers: headersOfNext() }) },
    ],
    verifyBody: (text: string) => !text.includes('"errors"') && text.length > 50_000,
    setupClient: () => undefined,
  });
  run.on('response', (_client, _status, _bytes, latencyMs) => latencies.push(latencyMs));
  const result = await run;
  const answers = latencies.length;
  const after = await usageOf(gateway);
  latencies.sort((one, other) => one - other);
  return {
    perSecond: answers / result.duration,
    cpuMs: (after.cpuMs - before.cpuMs) / answers,
    p95Ms: latencies[Math.floor(answers * 0.95)] ?? Number.NaN,
    calls: ((await usageOf(subgraphs)).calls - callsBefore) / answers,
    rssMb: after.rssBytes / 2 ** 20,
    failed: result.errors + result.timeouts + result.non2xx + result.mismatches,
  };
}

const median = (numbers: number[]): number =>
  numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function answerOf(url: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: headersOfNext(), body });
  return response.text();
}

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-federation-'));
try {
  const { child: subgraphs, opened: urls } = await open<Record<Name, string>>('subgraphs', '', values.delay);
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphFor(urls));
  const gateways = new Map<Gateway, { child: ChildProcess; opened: string }>();
  for (const name of GATEWAYS) gateways.set(name, await open<string>(name, file));
  const answers = await Promise.all([...gateways.values()].map(({ opened }) => answerOf(opened)));
  if (new Set(answers).size !== 1 || answers[0]?.includes('"errors"')) throw new Error('The answers differ.');
  console.log(`answer: ${Buffer.byteLength(answers[0] ?? '')} bytes, equal`);
  const measured = new Map<Gateway, Measured[]>(GATEWAYS.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, { child, opened }] of gateways) {
      const one = await measure(opened, child, subgraphs, round === 0 ? 3 : seconds);
      // The first round only warms up.
      if (round > 0) measured.get(name)?.push(one);
    }
  const stock = measured.get('stock') ?? [];
  for (const [name, all] of measured) {
    const of = (key: keyof Measured): number => median(all.map((one) => one[key]));
    const ratios = all.map(({ perSecond }, index) => perSecond / (stock[index]?.perSecond ?? Number.NaN));
    const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    console.log(
      `${name.padEnd(9)} ${median([...ratios]).toFixed(2)} × stock (${spread})  CPU ${of('cpuMs').toFixed(2)} ms  p95 ${of('p95Ms').toFixed(0)} ms  calls ${of('calls').toFixed(1)}  RSS ${of('rssMb').toFixed(0)} MB  failed ${of('failed')}`,
    );
  }
} finally {
  for (const child of children) child.disconnect();
  rmSync(folder, { recursive: true });
}
