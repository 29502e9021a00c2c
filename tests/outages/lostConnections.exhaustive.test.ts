/** The same as lostConnections.test.ts for as long as it takes: forty waves, four kills, every kind of work. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../support/faultProxy.ts';
import {
  DRIVER_KINDS,
  type Ending,
  expectRefused,
  expectWell,
  KERNEL_KINDS,
  Load,
  openScene,
  type Scene,
  startWithDriver,
} from './lostConnections.ts';

const BACK_MS_MAX = 10_000;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene(46_020);
});
afterAll(() => scene.close());

/** What is told at the end of the run: how often, how fast back, and what failed in between. */
function report(what: string, backs: Record<string, number[]>, { acknowledged, lost, fares }: Ending): void {
  const round = Object.entries(backs).map(
    ([name, times]) => `${name}: ${times.length} times, back after ${times.join(' ')} ms`,
  );
  const kinds = Object.entries(fares).map(
    ([kind, { ok, hung, slowestMs, failed }]) =>
      `${kind}: ${ok} answered, ${hung} hung, slowest ${slowestMs} ms, ${JSON.stringify(failed)}`,
  );
  process.stdout.write(
    `\n${what}: ${acknowledged} acknowledged, ${lost} lost\n  ${[...round, ...kinds].join('\n  ')}\n`,
  );
}

it('forty waves of ended sessions, four restarts and four kill -9, under every kind of work', async () => {
  const load = new Load('postgres', scene.url, `${DRIVER_KINDS},${KERNEL_KINDS}`);
  const backs = { waves: [] as number[], 'fast shutdown': [] as number[], 'kill -9': [] as number[] };
  try {
    await load.back();
    for (let wave = 0; wave < 40; wave += 1) {
      await scene.terminate();
      // As they come: some in the middle of coming back, some when all is well.
      if (wave % 4 === 3) backs.waves.push(await load.back());
      else await sleep(wave * 5);
    }
    for (let round = 0; round < 4; round += 1)
      for (const how of ['fast shutdown', 'kill -9'] as const)
        backs[how].push(await load.back(await scene.restart(how)));
    const ending = await load.end();
    report('Server', backs, ending);
    expectWell(ending);
    expect(Math.max(...Object.values(backs).flat())).toBeLessThan(BACK_MS_MAX);
  } finally {
    await load.process.end('SIGKILL');
  }
});

it('a network that resets, cuts off and is cut, eight times each', async () => {
  const load = new Load('postgres', scene.networkUrl, 'kernelRead,kernelTransaction,kernelStatement', 5);
  const backs: Record<string, number[]> = { reset: [], truncate: [], cut: [] };
  try {
    await load.back();
    for (let round = 0; round < 8; round += 1)
      for (const fault of [{ kind: 'reset' }, { kind: 'truncate', bytes: 40 }, { kind: 'cut' }] as Fault[]) {
        scene.network.fault = fault;
        await sleep(500 + 400 * round);
        scene.network.fault = { kind: 'none' };
        backs[fault.kind]?.push(await load.back());
      }
    const ending = await load.end();
    report('Network', backs, ending);
    expectWell(ending);
    expect(Math.max(...Object.values(backs).flat())).toBeLessThan(BACK_MS_MAX);
  } finally {
    await load.process.end('SIGKILL');
  }
});

it.each([
  ['npm start', ['app/commands/start.ts']],
  ['one register', ['app/commands/serve.ts', 'population']],
])('%s refuses the driver as it comes', async (_what, words) => {
  const changes = { DATA_DIRECTORY: scene.folder, DATABASE_URL_POPULATION: scene.url };
  await expectRefused(startWithDriver(await scene.unpatchedDriver(), words, changes));
});
