/**
 * `npm run bench`: what is measured. `prefill` is the product end to end (prefill.ts), `gateway` the gateway alone (federation/), `entities`
 * one register (entities/), `scale` a prefill among few and among many people (scale/). Of the product there are two more profiles:
 * `--profile overload` measures three times the capacity, three in ten requests hostile; `--profile parties [--rounds N]` whether the clock
 * tells a citizen that somebody whom she typed exists. Tables go to the terminal, everything else to `bench-results/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../app/assembly/lifetime.ts';
import { projectRoot, silenceTelemetry } from '../../app/environment/environment.ts';
import { measureEntities } from './entities/index.ts';
import { measureGateways } from './federation/index.ts';
import { measureOverload, OVERLOAD_TARGETS, passesOverload } from './overload.ts';
import { measureParties, sayParties } from './parties.ts';
import { measurePrefill } from './prefill.ts';
import { writeResults } from './publish.ts';
import { measureScale } from './scale/index.ts';
import { type Plan, readPlan } from './words.ts';

silenceTelemetry();

async function runOverload(seconds: number, results: string): Promise<boolean> {
  const figures = await measureOverload(seconds, console.log);
  const file = writeResults(results, 'overload', { seconds, targets: OVERLOAD_TARGETS, figures });
  console.table(figures);
  console.log(`Written to ${file}`);
  return passesOverload(figures);
}

async function runParties(rounds: number, results: string): Promise<boolean> {
  const compared = await measureParties(rounds, console.log);
  const file = writeResults(results, 'parties', { rounds, compared });
  console.table(compared);
  console.log(`${sayParties(compared)}\nWritten to ${file}`);
  return true;
}

async function measureAll(plan: Plan): Promise<boolean> {
  const results = join(projectRoot, 'bench-results');
  mkdirSync(results, { recursive: true });
  // Other measurements, with processes of their own.
  if (plan.part === 'gateway') return measureGateways(plan, results, console.log);
  if (plan.part === 'entities') return measureEntities(plan, results, console.log);
  if (plan.part === 'scale') return measureScale(plan, results, console.log);
  if (plan.profile === 'overload') return runOverload(plan.seconds, results);
  if (plan.profile === 'parties') return runParties(plan.rounds, results);
  return measurePrefill(plan, results);
}

const plan = readPlan();
await runCommand(async () => {
  process.exitCode = (await measureAll(plan)) ? 0 : 1;
});
process.exit();
