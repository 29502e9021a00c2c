/**
 * `npm run chaos -- [IDS] [seconds=N] [seed=N]`: the experiments in their full length, one after another, with a table of
 * what held. Ends with 1 when anything did not.
 */
import { readCommandWords } from '../../subgraphs/cli/words.ts';
import globalSetup from '../support/globalSetup.ts';
import globalTeardown from '../support/globalTeardown.ts';
import { auditKills } from './auditKills.ts';
import { clocks } from './clocks.ts';
import { deadlines } from './deadlines.ts';
import { dieOf, type Experiment, type Finding, wholly } from './experiment.ts';
import { hungRegister } from './hungRegister.ts';
import { overload } from './overload.ts';
import { registerFails } from './registerFails.ts';
import { reloadUnderLoad } from './reloads.ts';
import { rollingRestart } from './rollingRestart.ts';
import { soak } from './soak.ts';

/** The whole list. A new experiment is one line here. */
const experiments: readonly Experiment[] = [
  registerFails,
  deadlines,
  hungRegister,
  wholly('R11', 'gateways restarted in turns under load', 120, rollingRestart),
  wholly('R12', 'releases loaded under load, good and bad', 120, reloadUnderLoad),
  wholly('R14', 'three times the capacity, three in ten hostile', 120, overload),
  soak,
  wholly('R16', 'a register killed while people are read', 120, async (seconds, report) => ({
    // It throws when an answer has no leaf, and when its control goes unnoticed.
    pass: true,
    figures: await auditKills(seconds, report),
  })),
  clocks,
];

interface Wish {
  chosen: readonly Experiment[];
  seconds: number | undefined;
  seed: number;
}

function readWish(words: readonly string[]): Wish {
  const numberOf = (name: string): number | undefined => {
    const word = words.find((candidate) => candidate.startsWith(`${name}=`));
    return word === undefined ? undefined : Number(word.slice(name.length + 1));
  };
  const ids = words.filter((word) => !word.includes('=')).map((word) => word.toUpperCase());
  const unknown = ids.filter((id) => !experiments.some((experiment) => experiment.id === id));
  if (unknown.length > 0) throw new Error(`no experiment ${unknown.join(', ')}`);
  return {
    chosen: ids.length === 0 ? experiments : experiments.filter(({ id }) => ids.includes(id)),
    seconds: numberOf('seconds'),
    seed: numberOf('seed') ?? Math.floor(Math.random() * 2 ** 32),
  };
}

function print(experiment: Experiment, findings: readonly Finding[]): void {
  for (const { what, found, holds } of findings)
    console.log(`  ${holds ? '✓' : '✗'} ${experiment.id.padEnd(4)} ${what.padEnd(90)} ${found}`);
}

async function runOne(experiment: Experiment, { seconds, seed }: Wish): Promise<Finding[]> {
  console.log(`\n${experiment.id} ${experiment.name}`);
  try {
    return await experiment.run({
      seconds: seconds ?? experiment.seconds,
      die: dieOf(seed),
      report: (line) => console.log(`  … ${line}`),
    });
  } catch (error) {
    return [{ what: 'the experiment runs to its end', found: String(error), holds: false }];
  }
}

const { positionals } = readCommandWords({
  usage: `npm run chaos [-- IDS] [seconds=N] [seed=N]

Runs the experiments in their full length, one after another, and says what held. IDS: ${experiments.map(({ id }) => id).join(' ')}.
Ends with 1 when anything did not hold.`,
  positionals: [0, 100],
  options: {},
});
const wish = readWish(positionals);
console.log(`seed ${wish.seed}`);
await globalSetup();
let broken = 0;
try {
  for (const experiment of wish.chosen) {
    const findings = await runOne(experiment, wish);
    print(experiment, findings);
    broken += findings.filter(({ holds }) => !holds).length;
  }
} finally {
  await globalTeardown();
}
console.log(
  broken === 0 ? `\neverything held (seed ${wish.seed})` : `\n${broken} did not hold (seed ${wish.seed})`,
);
process.exitCode = broken === 0 ? 0 : 1;
