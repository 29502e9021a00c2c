/** How `npm run bench` is used. */
import { Misused, readCommandWords, refuseWords } from '../../app/assembly/words.ts';
import { GATEWAYS, type GatewayName } from './federation/report.ts';
import { SCENARIOS, type ScenarioName } from './federation/scenarios.ts';

const PARTS = ['prefill', 'gateway', 'entities', 'scale'] as const;
const PROFILES = ['prefill', 'overload', 'parties'] as const;
/** What a machine of two cores seeds in minutes. */
const SIZES = { quick: '1000,3000', whole: '1000,100000' };

export interface Plan {
  part: (typeof PARTS)[number];
  rounds: number;
  seconds: number;
  connections: number;
  drafts: number;
  people: number;
  consumers: boolean;
  profile: (typeof PROFILES)[number];
  cpuProfile: boolean;
  /** Of our one process; undefined: as V8 chooses. */
  heapMb: number | undefined;
  quick: boolean;
  scenarios: readonly ScenarioName[];
  gateways: readonly GatewayName[];
  sizes: readonly number[];
  publish: boolean;
  fill: boolean;
}

const USAGE = `npm run bench [-- prefill|gateway|entities|scale] [options]

Measures the product beside what others do of the same; the results go to bench-results/ too.

  prefill    a prefill with every protection on, beside the stock gateway and an endpoint written by hand (what is measured when no
             part is named)
  gateway    the gateway alone, over the shape of the public federation benchmark, beside the stock one and Hive Gateway
  entities   fifty dossiers of a register by _entities, beside an endpoint written by hand
  scale      a prefill among few people and among many

  --quick                              fewer and shorter rounds
  --rounds N --seconds N --connections N
  --publish                            puts table and chart into docs/performance.md; refused after a run that was disturbed
  --drafts N --people N                prefill: how many drafts (50), among how many people (1000)
  --profile prefill|overload|parties   prefill: what of it is measured (prefill)
  --consumers                          prefill: with the consumers of events at work
  --cpu-profile                        prefill: writes a CPU profile
  --heap-mb N                          prefill: how large the old generation of our one process may become (as V8 chooses)
  --scenario ${SCENARIOS.join('|')}  gateway: one instead of all
  --gateways NAME,NAME                 gateway: some of ${GATEWAYS.join(', ')} instead of all; stock is always among them
  --sizes N,N                          scale: how many people (${SIZES.whole}); what is filled is kept for other runs
  --fill                               scale: fills what is not filled yet, and measures nothing

Ends with 0 when it measured, 1 when an answer differed, a request failed or we were slower than the stock gateway, 2 when it is
not used as described here, 3 when what it needs could not be started.`;

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  connections: { type: 'string' },
  drafts: { type: 'string', default: '50' },
  people: { type: 'string', default: '1000' },
  consumers: { type: 'boolean', default: false },
  profile: { type: 'string', default: 'prefill' },
  'cpu-profile': { type: 'boolean', default: false },
  'heap-mb': { type: 'string' },
  scenario: { type: 'string' },
  gateways: { type: 'string', default: GATEWAYS.join() },
  sizes: { type: 'string' },
  fill: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
} as const;

/** Enough to see a tenth of what one prefill takes, on a machine that does nothing else. */
const PARTIES_ROUNDS = { quick: '100', whole: '400' };
const USUAL_ROUNDS = { quick: '2', whole: '5' };
/** Six gateways in five scenarios take a while. */
const GATEWAY_ROUNDS = { quick: '1', whole: '4' };
const SECONDS = { quick: '2', whole: '4' };
const CONNECTIONS = { prefill: '20', gateway: '50', entities: '20', scale: '20' };

const refuse = (why: string): never => refuseWords(USAGE, new Misused(why));

function positive(name: string, text: string): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1
    ? number
    : refuse(`--${name} must be a whole number above 0`);
}

/** One of a closed list, or the end of the command. */
function oneOf<T extends string>(name: string, known: readonly T[], text: string): T {
  return known.find((one) => one === text) ?? refuse(`${name} is one of ${known.join(', ')}`);
}

export function readPlan(): Plan {
  const { values, positionals } = readCommandWords({ usage: USAGE, positionals: [0, 1], options: OPTIONS });
  const part = oneOf('what is measured', PARTS, positionals[0] ?? 'prefill');
  const profile = oneOf('--profile', PROFILES, values.profile);
  const { quick, scenario } = values;
  const usual = (choice: { quick: string; whole: string }): string => (quick ? choice.quick : choice.whole);
  const rounds = part === 'gateway' ? GATEWAY_ROUNDS : profile === 'parties' ? PARTIES_ROUNDS : USUAL_ROUNDS;
  const gateways = values.gateways.split(',').map((name) => oneOf('--gateways', GATEWAYS, name));
  return {
    part,
    profile,
    quick,
    rounds: positive('rounds', values.rounds ?? usual(rounds)),
    seconds: positive('seconds', values.seconds ?? usual(SECONDS)),
    connections: positive('connections', values.connections ?? CONNECTIONS[part]),
    drafts: positive('drafts', values.drafts),
    people: positive('people', values.people),
    consumers: values.consumers,
    cpuProfile: values['cpu-profile'],
    heapMb: values['heap-mb'] === undefined ? undefined : positive('heap-mb', values['heap-mb']),
    scenarios: scenario === undefined ? SCENARIOS : [oneOf('--scenario', SCENARIOS, scenario)],
    gateways: ['stock', ...gateways],
    sizes: (values.sizes ?? usual(SIZES)).split(',').map((size) => positive('sizes', size)),
    publish: values.publish,
    fill: values.fill,
  };
}
