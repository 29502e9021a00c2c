/**
 * `npm run chaos`: the experiments in their full length, one after another, each with its controls, with a table of what
 * held. `--help` says how it is asked. Ends with 1 when anything did not hold, or could not have been noticed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { runCommand } from '../../app/assembly/lifetime.ts';
import { readCommandWords, refuseWords } from '../../app/assembly/words.ts';
import { withTestServer } from '../support/standalone.ts';
import { auditKills } from './auditKills.ts';
import { clocks } from './clocks.ts';
import { deadlines } from './deadlines.ts';
import { dieOf, type Experiment, type Outcome, type Stage } from './experiment.ts';
import { hungRegister } from './hungRegister.ts';
import { overload } from './overload.ts';
import { registerFails } from './registerFails.ts';
import { reloads } from './reloads.ts';
import { rollingRestart } from './rollingRestart.ts';
import { soak } from './soak.ts';
import { isTrue } from './toolkit/findings.ts';
import { collector } from './toolkit/heap.ts';
import {
  type ControlResult,
  controlOf,
  describeResult,
  describeTable,
  isGood,
  type Result,
  resultOf,
} from './toolkit/results.ts';
import { OPTIONS, toWish, USAGE, type Wish } from './toolkit/words.ts';

/** The whole list. A new experiment is one line here. */
const experiments: readonly Experiment[] = [
  registerFails,
  deadlines,
  hungRegister,
  rollingRestart,
  reloads,
  overload,
  soak,
  auditKills,
  clocks,
];

/** An experiment that breaks off says nothing of the product. */
const brokenOff = (error: unknown): Outcome => ({
  figures: {},
  findings: [
    {
      ...isTrue('the experiment runs to its end', false, String((error as Error)?.stack ?? error)),
      about: 'experiment',
    },
  ],
});

async function runControls({ controls }: Experiment, stage: Stage): Promise<ControlResult[]> {
  const results: ControlResult[] = [];
  for (const { breaks, finds, run } of controls) {
    stage.report(`control: ${breaks}`);
    const findings = await run({ ...stage, report: () => undefined }).catch(
      (error: unknown) => brokenOff(error).findings,
    );
    results.push(controlOf(breaks, findings, finds));
  }
  return results;
}

async function runOne(experiment: Experiment, wish: Wish, seed: number): Promise<Result> {
  console.log(`\n${experiment.id} ${experiment.name}`);
  const stage: Stage = {
    seconds: wish.seconds ?? (wish.quick ? experiment.quickSeconds : experiment.seconds),
    full: !wish.quick,
    die: dieOf(seed),
    report: (line) => console.log(`  … ${line}`),
  };
  const began = new Date();
  const outcome = await experiment.run(stage).catch(brokenOff);
  const seconds = (Date.now() - began.getTime()) / 1_000;
  const controls = await runControls(experiment, stage);
  // Whoever reads times has to know who else was at work.
  outcome.figures['load of the machine, one minute'] = (loadavg()[0] ?? 0).toFixed(1);
  const full = stage.full && stage.seconds >= experiment.seconds;
  return resultOf(experiment, outcome, controls, { began: began.toISOString(), seconds, full });
}

async function runAll(wish: Wish): Promise<boolean> {
  // What measures memory is asked first: half an hour later it would be too late to say so.
  collector();
  mkdirSync(dirname(wish.result), { recursive: true });
  const seed = wish.seed ?? Math.floor(Math.random() * 2 ** 32);
  const chosen =
    wish.only.length === 0 ? experiments : experiments.filter(({ id }) => wish.only.includes(id));
  const results: Result[] = [];
  console.log(`seed ${seed}`);
  await withTestServer(async () => {
    for (const experiment of chosen) {
      const result = await runOne(experiment, wish, seed);
      results.push(result);
      for (const line of describeResult(result)) console.log(line);
      // After each: whoever breaks off has what was found so far.
      const run = { seed, node: process.version, cores: availableParallelism(), results };
      writeFileSync(wish.result, `${JSON.stringify(run, null, 2)}\n`);
    }
  });
  console.log(['', ...describeTable(results), '', `seed ${seed}, results in ${wish.result}`].join('\n'));
  return results.every(isGood);
}

const list = experiments.map(
  ({ id, name, seconds, quickSeconds }) =>
    `  ${id.padEnd(5)}${name} (${seconds} s at least; --quick ${quickSeconds} s)`,
);
const usage = [USAGE, '', ...list].join('\n');
const { values } = readCommandWords({ usage, options: OPTIONS });

function readWish(): Wish {
  try {
    return toWish(
      values,
      experiments.map(({ id }) => id),
    );
  } catch (error) {
    return refuseWords(usage, error);
  }
}

const wish = readWish();
await runCommand(async () => {
  if (!(await runAll(wish))) process.exitCode = 1;
});
