/**
 * `npm run bench`: prefill through our gateway (in one process and over HTTP), through the stock gateway with its defaults
 * over the same subgraphs, and through a hand-written REST endpoint with the same statements, rules, row-level security and
 * audit, which is the limit. Answers, seals and audit leaves are compared first; then the four are measured in turn, round
 * after round, against one PostgreSQL that is as durable as in service. Single figures drift with the machine: read the
 * ratios only, which are medians of the ratios within each round: of the speed, and of the CPU that the servers used. The
 * variants over HTTP have two processes to work with, the others one.
 *
 * `npm run bench -- --quick` runs 2 rounds of 2 s instead of 5 of 4 s. Further: `--rounds N`, `--seconds S`,
 * `--connections N` (20), `--drafts N` (50), `--people N` (1000), `--consumers` (lets the consumers of events run beside
 * the requests, as in service; otherwise they catch up between the rounds), `--cpu-profile` (leaves a CPU profile of
 * variant A). `--profile overload` measures something else: three times the capacity, three in ten requests hostile; so does
 * `--profile parties [--rounds N]` (400): whether the clock tells a citizen that somebody whom she typed exists.
 * `npm run bench -- gateway` measures the gateway alone, over the shape of the public federation benchmark (`federation/`).
 * The table goes to the terminal, everything else to `bench-results/<time>.json`. Ends with 1 when an answer differed, a
 * request failed, or we were slower than the stock gateway.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { closeOnSignal, runCommand } from '../../app/assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../../app/assembly/words.ts';
import { projectRoot, silenceTelemetry } from '../../app/environment/environment.ts';
import { checkAnswers, checkLeaves } from './check.ts';
import { type Draft, openDrafts } from './drafts.ts';
import { measureGateways } from './federation/index.ts';
import { measureOverload, OVERLOAD_TARGETS, passesOverload } from './overload.ts';
import { measureParties, sayParties } from './parties.ts';
import { drawTable, type Measure, type Round, summarise } from './report.ts';
import { openSetting, type Setting } from './setting.ts';
import { requestsFor, Stage, VARIANTS, type Variant } from './variants.ts';

silenceTelemetry();

interface Plan {
  part: 'prefill' | 'gateway';
  rounds: number;
  seconds: number;
  connections: number;
  drafts: number;
  people: number;
  consumers: boolean;
  profile: 'prefill' | 'overload' | 'parties';
  cpuProfile: boolean;
  delayMs: number;
  publish: boolean;
}

const USAGE = `npm run bench [-- [gateway] options]

Measures the gateway beside the stock one and a hand-written endpoint; the results go to bench-results/ too.

  gateway                              measures the gateway alone, over the shape of the public federation benchmark
  --profile prefill|overload|parties   what is measured of the product (prefill)
  --quick                              fewer and shorter rounds
  --rounds N --seconds N --connections N --drafts N --people N
  --consumers                          with the consumers of events at work
  --cpu-profile                        writes a CPU profile
  --delay N                            gateway: milliseconds that a subgraph keeps its answer back (0)
  --publish                            gateway: puts the table into docs/performance.md

Ends with 0 when it measured, 1 when an answer differed, a request failed or we were slower than the stock gateway, 2 when it is
not used as described here, 3 when what it needs could not be started.`;

function readPlan(): Plan {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [0, 1],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '20' },
      drafts: { type: 'string', default: '50' },
      people: { type: 'string', default: '1000' },
      consumers: { type: 'boolean', default: false },
      profile: { type: 'string', default: 'prefill' },
      'cpu-profile': { type: 'boolean', default: false },
      delay: { type: 'string', default: '0' },
      publish: { type: 'boolean', default: false },
    },
  });
  const positive = (name: string, text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1)
      return refuseWords(USAGE, new Misused(`--${name} must be a whole number above 0`));
    return number;
  };
  const { quick, consumers, profile } = values;
  if (profile !== 'prefill' && profile !== 'overload' && profile !== 'parties')
    return refuseWords(USAGE, new Misused('--profile is prefill, overload or parties'));
  const [part = 'prefill'] = positionals;
  if (part !== 'prefill' && part !== 'gateway')
    return refuseWords(USAGE, new Misused('what is measured is gateway, or left out'));
  if (!/^\d{1,4}$/.test(values.delay)) return refuseWords(USAGE, new Misused('--delay is a whole number'));
  const usualRounds = profile === 'parties' ? PARTIES_ROUNDS : { quick: '2', whole: '5' };
  return {
    part,
    rounds: positive('rounds', values.rounds ?? (quick ? usualRounds.quick : usualRounds.whole)),
    seconds: positive('seconds', values.seconds ?? (quick ? '2' : '4')),
    connections: positive('connections', values.connections),
    drafts: positive('drafts', values.drafts),
    people: positive('people', values.people),
    consumers,
    profile,
    cpuProfile: values['cpu-profile'],
    delayMs: Number(values.delay),
    publish: values.publish,
  };
}

/** Enough to see a tenth of what one prefill takes, on a machine that does nothing else. */
const PARTIES_ROUNDS = { quick: '100', whole: '400' };

const BYTES_IN_MEGABYTE = 1024 * 1024;

async function measure(
  stage: Stage,
  variant: Variant,
  drafts: readonly Draft[],
  plan: Plan,
): Promise<Measure> {
  await stage.settle();
  const requests = await requestsFor(variant, drafts);
  const before = await stage.usageOf(variant);
  const { connections, seconds: durationS } = plan;
  const result = await stage.load.call('fire', {
    origin: stage.originOf(variant),
    requests,
    connections,
    durationS,
  });
  const after = await stage.usageOf(variant);
  return {
    requestsPerSecond: result.answers / result.durationS,
    cpuMsPerRequest: (after.cpuMs - before.cpuMs) / result.answers,
    rssMegabytes: after.rssBytes / BYTES_IN_MEGABYTE,
    errors: result.errors,
    latenciesMs: result.latenciesMs,
  };
}

async function measureRound(stage: Stage, drafts: readonly Draft[], plan: Plan): Promise<Round> {
  const round = {} as Round;
  for (const variant of VARIANTS) round[variant] = await measure(stage, variant, drafts, plan);
  return round;
}

async function run(plan: Plan, setting: Setting, stage: Stage, results: string): Promise<boolean> {
  const urls = await setting.provision(plan.people);
  await stage.open({ urls, subgraphs: {}, consumers: plan.consumers }, plan.cpuProfile ? results : undefined);
  const drafts = await openDrafts(stage.originOf('embedded'), plan.drafts, plan.people);
  const compared = await checkAnswers(stage, drafts);
  await checkLeaves(setting.ownerUrl, drafts.length);
  console.log(`✓ ${compared} answers compared: equal, sealed, and with the same audit leaves`);
  // Two rounds' worth, thrown away: what is measured is compiled code with warm caches.
  await measureRound(stage, drafts, { ...plan, seconds: 2 * plan.seconds });
  const rounds: Round[] = [];
  for (let number = 1; number <= plan.rounds; number += 1) {
    rounds.push(await measureRound(stage, drafts, plan));
    console.log(`✓ round ${number} of ${plan.rounds}`);
  }
  const variants = summarise(rounds);
  console.log(`\n${drawTable(variants)}\n`);
  const startedAt = new Date().toISOString();
  const file = join(results, `${startedAt.replaceAll(':', '-')}.json`);
  const surroundings = { node: process.version, cpus: cpus().length, durable: true };
  writeFileSync(file, `${JSON.stringify({ startedAt, plan, surroundings, compared, variants }, null, 2)}\n`);
  console.log(`Written to ${file}`);
  const failed = VARIANTS.reduce((sum, variant) => sum + variants[variant].errors, 0);
  return failed === 0 && variants.embedded.timesStock >= 1 && variants.services.timesStock >= 1;
}

async function runOverload(seconds: number, results: string): Promise<boolean> {
  const figures = await measureOverload(seconds, console.log);
  const startedAt = new Date().toISOString();
  const file = join(results, `overload-${startedAt.replaceAll(':', '-')}.json`);
  writeFileSync(
    file,
    `${JSON.stringify({ startedAt, seconds, targets: OVERLOAD_TARGETS, figures }, null, 2)}\n`,
  );
  console.table(figures);
  console.log(`Written to ${file}`);
  return passesOverload(figures);
}

async function runParties(rounds: number, results: string): Promise<boolean> {
  const compared = await measureParties(rounds, console.log);
  const startedAt = new Date().toISOString();
  const file = join(results, `parties-${startedAt.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ startedAt, rounds, compared }, null, 2)}\n`);
  console.table(compared);
  console.log(`${sayParties(compared)}\nWritten to ${file}`);
  return true;
}

async function measureAll(plan: Plan): Promise<boolean> {
  const results = join(projectRoot, 'bench-results');
  mkdirSync(results, { recursive: true });
  // Other measurements, with processes of their own.
  if (plan.part === 'gateway') return measureGateways(plan, results, console.log);
  if (plan.profile === 'overload') return runOverload(plan.seconds, results);
  if (plan.profile === 'parties') return runParties(plan.rounds, results);
  const stage = new Stage();
  console.log('… PostgreSQL, migrations, seed');
  const opening = openSetting();
  // Whoever waits for it is told; that it failed is no second failure when all is closed.
  const opened = opening.then(
    (setting) => setting,
    () => undefined,
  );
  const close = async (): Promise<void> => {
    await stage.close();
    await (await opened)?.close();
  };
  closeOnSignal(close);
  try {
    return await run(plan, await opening, stage, results);
  } finally {
    await close();
  }
}

const plan = readPlan();
await runCommand(async () => {
  process.exitCode = (await measureAll(plan)) ? 0 : 1;
});
process.exit();
