/** R12: a release every second under load, good and bad mixed. No request fails, and what was replaced is given back. */
import type { CourierLimits } from '../../gateway/courier/limits.ts';
import { watchRelease } from '../../gateway/release/reload.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { testKeys } from '../support/house.ts';
import { currentRelease, makeReleaseFolder, type ReleaseFolder } from '../support/releases.ts';
import { findExample, openSystem, type System } from '../support/system.ts';
import { type Experiment, type Outcome, type Stage, sleep } from './experiment.ts';
import { losing } from './scene.ts';
import { openCallers } from './toolkit/callers.ts';
import { atLeast, atMost, type Finding, judgeTally } from './toolkit/findings.ts';
import { collector, compileAgain, heapMb, judgeHeap, stopCompiling } from './toolkit/heap.ts';
import { loadSteadily, type Question } from './toolkit/load.ts';
import type { Point } from './toolkit/series.ts';

const otherKeys = new Keys((name) => developmentKeySource(`${name}x` as 'release'));
const PROCEDURE: Question = {
  document: findExample('procedure').document,
  variables: () => ({ code: '1.004222' }),
  isWhole: (data) => data?.procedure?.name === 'Đăng ký thường trú',
};
const STRANGERS = 20;
/** Each asks so often: 40 questions a second. */
const EVERY_MS = 500;
/** What is compiled and pooled in the first of them is no growth. */
const WARM = 10;
const ROUND_MS = 1_000;
const HEAP_EVERY = 5;
/** An engine that was replaced ends after its last request. */
const REST_MS = 100;

const badReleases: ((folder: ReleaseFolder) => void)[] = [
  (folder) => folder.put({ version: 1_000_000, keys: otherKeys }),
  (folder) => folder.put({ version: 1 }),
  (folder) => folder.write('manifest', '{'),
  (folder) => folder.put({ version: 1_000_000, supergraph: 'type Query { a: Int }' }),
];

interface Reloading {
  /** Good releases at least, and at least so many seconds. */
  releases: number;
  seconds: number;
  warm: number;
  heapEvery: number;
  strangers?: number;
  /** Whether V8 compiles nothing after the warm-up: the heap is then what we hold, and answers take longer. */
  quietCompiler?: boolean;
  /** For controls. */
  spoil?: (system: System) => void;
  loses?: number;
  /** For a short pass on a machine that is busy with others. */
  patient?: boolean;
  believes?: Keys;
  report?: (line: string) => void;
}

async function openReloading({ loses, patient = false }: Reloading): Promise<System> {
  const courierLimits: Partial<CourierLimits> = {
    ...(loses === undefined ? {} : { staleForMs: 0 }),
    ...(patient ? { timeoutMs: 10_000 } : {}),
  };
  return openSystem({
    profile: 'production',
    courierLimits,
    intercept: (name, connection) =>
      loses !== undefined && name === 'procedures' ? losing(connection, loses) : connection,
  });
}

/** Loads good and bad releases in turns while strangers ask; the findings, and the heap by the releases loaded. */
export async function reloadUnderLoad(options: Reloading): Promise<Outcome & { heap: Point[] }> {
  collector();
  const {
    releases,
    seconds,
    warm,
    heapEvery,
    strangers = STRANGERS,
    quietCompiler = false,
    spoil,
    believes = testKeys,
    report,
  } = options;
  const system = await openReloading(options);
  spoil?.(system);
  const folder = makeReleaseFolder();
  const seen = { loaded: 0, refused: 0 };
  const watch = watchRelease(system.gateway, believes, folder.url, ({ event }) => {
    seen[event === 'release-loaded' ? 'loaded' : 'refused'] += 1;
  });
  // The second look begins after one that was under way when the files changed.
  const look = async (): Promise<void> => {
    await watch.look();
    await watch.look();
  };
  const callers = openCallers({ origin: system.origin, registered: true, strangers });
  const load = loadSteadily(callers.strangers, EVERY_MS, [PROCEDURE]);
  const until = Date.now() + seconds * 1_000;
  const heap: Point[] = [];
  let rounds = 0;
  try {
    for (
      let version = currentRelease().manifest.version + 1;
      rounds < releases || Date.now() < until;
      version += 1
    ) {
      const next = Date.now() + ROUND_MS;
      folder.put({ version });
      await look();
      badReleases[rounds % badReleases.length]?.(folder);
      await look();
      rounds += 1;
      if (quietCompiler && rounds === warm) stopCompiling();
      if (rounds >= warm && rounds % heapEvery === 0) {
        await sleep(REST_MS);
        heap.push({ at: rounds, value: await heapMb() });
        report?.(`${rounds} loaded, ${load.tally.asked} asked, ${heap.at(-1)?.value.toFixed(1)} MB`);
      }
      await sleep(Math.max(0, next - Date.now()));
    }
    await load.stop();
  } finally {
    await load.stop();
    watch.close();
    compileAgain();
    await callers.close();
    await system.close();
    folder.remove();
  }
  const findings: Finding[] = [
    ...judgeTally(load.tally, { asked: 2 * releases }),
    atMost('good releases that were not loaded', rounds - seen.loaded, 0),
    atMost('bad releases that were not refused', rounds - seen.refused, 0),
    atLeast('good releases', rounds, releases),
  ];
  const figures = {
    ...load.tally.figures(),
    'good loaded': seen.loaded,
    'bad refused': seen.refused,
    'heap, MB': `${heap[0]?.value.toFixed(1)} … ${heap.at(-1)?.value.toFixed(1)}`,
  };
  return { findings, figures, heap };
}

const judgeGrowth = (heap: readonly Point[]): Finding[] =>
  judgeHeap('MB of heap for each hundred releases', heap, 100, 1);
/** Heap does not depend on how many ask, and who is measured by it is not slowed down by many. */
const FEW = { releases: 110, seconds: 0, strangers: 4 };
const QUICK = { releases: 6, seconds: 0, warm: 2, heapEvery: 2, strangers: 4, patient: true };

async function run({ seconds, full, report }: Stage): Promise<Outcome> {
  if (!full) return reloadUnderLoad({ ...QUICK, report });
  const whole = { releases: 110, seconds, warm: WARM, heapEvery: HEAP_EVERY, report };
  const { findings, figures } = await reloadUnderLoad(whole);
  report('the heap, while nothing is compiled and few ask');
  const held = await reloadUnderLoad({ ...whole, ...FEW, quietCompiler: true });
  return {
    figures: { ...figures, 'heap, MB': held.figures['heap, MB'] ?? '' },
    findings: [...findings, ...judgeGrowth(held.heap)],
  };
}

/** Keeps every release that is loaded, as a cache without a bound would. */
function keepReleases({ gateway }: System): void {
  const kept: unknown[] = [];
  const reload = gateway.reload.bind(gateway);
  gateway.reload = async (release) => {
    kept.push(structuredClone(release.policy), Buffer.from(release.supergraph).toString());
    await reload(release);
  };
}

export const reloads: Experiment = {
  id: 'R12',
  name: 'releases loaded under load, good and bad',
  asks: 'that no request fails, every good release is loaded, every bad one refused, and nothing of the old ones is kept',
  load: 'a good and a bad release every second, at least 110; a registered question 40 times a second',
  callers: '20 strangers from 20 addresses',
  seconds: 120,
  quickSeconds: 10,
  run,
  controls: [
    {
      breaks: 'every release that was loaded is kept',
      finds: ['MB of heap for each hundred releases'],
      run: async () =>
        judgeGrowth(
          (
            await reloadUnderLoad({
              ...FEW,
              ...{ releases: 16, warm: 4, heapEvery: 1 },
              quietCompiler: true,
              spoil: keepReleases,
            })
          ).heap,
        ),
    },
    {
      breaks: 'the gateway believes another signer',
      finds: ['good releases that were not loaded'],
      run: async () => (await reloadUnderLoad({ ...QUICK, believes: otherKeys })).findings,
    },
    {
      breaks: 'the register loses every tenth answer',
      finds: ['answers lost'],
      run: async () => (await reloadUnderLoad({ ...QUICK, loses: 10 })).findings,
    },
  ],
};
