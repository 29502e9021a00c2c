/** Database connections that are lost under load: the process lives, and so does what it was told. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DRIVER_KINDS,
  expectRefused,
  expectWell,
  KERNEL_KINDS,
  Load,
  openScene,
  type Scene,
  startWithDriver,
} from './lostConnections.ts';

jest.setTimeout(180_000);

let scene: Scene;
beforeAll(async () => {
  scene = await openScene(46_010);
});
afterAll(() => scene.close());

it('sessions that are ended, a restart and kill -9 fail what was under way, and nothing else', async () => {
  const load = new Load('postgres', scene.url, `${DRIVER_KINDS},${KERNEL_KINDS}`);
  try {
    await load.back();
    for (let wave = 0; wave < 5; wave += 1) {
      await scene.terminate();
      await sleep(100);
    }
    await load.back();
    await load.back(await scene.restart('fast shutdown'));
    await load.back(await scene.restart('kill -9'));
    expectWell(await load.end());
  } finally {
    await load.process.end('SIGKILL');
  }
});

it('a network that resets, or is cut, ends nothing later than its deadline', async () => {
  const load = new Load('postgres', scene.networkUrl, 'kernelRead,kernelTransaction,kernelStatement', 5);
  try {
    await load.back();
    scene.network.fault = { kind: 'reset' };
    await sleep(300);
    scene.network.fault = { kind: 'none' };
    await load.back();
    scene.network.fault = { kind: 'cut' };
    await sleep(2_000);
    scene.network.fault = { kind: 'none' };
    await load.back();
    const ending = await load.end();
    expectWell(ending);
    expect(ending.fares.kernelRead?.failed.DEADLINE_EXCEEDED).toBeGreaterThan(0);
  } finally {
    await load.process.end('SIGKILL');
  }
});

it('the driver as it comes ends the process, so that this is no test of nothing', async () => {
  const load = new Load(await scene.unpatchedDriver(), scene.url, 'pool,begin,reserve,connect');
  try {
    await load.back();
    for (let wave = 0; wave < 40 && load.isAlive; wave += 1) {
      await scene.terminate();
      await sleep(50);
    }
    expect(load.isAlive).toBe(false);
    expect(load.process.lines.join('\n')).toMatch(/socket\.write|terminating connection|CONNECTION_CLOSED/);
  } finally {
    await load.process.end('SIGKILL');
  }
});

const urlOf = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

it('a start with it is refused before anything is opened, and says what to do', async () => {
  const script = `
    import { runCommand } from ${JSON.stringify(urlOf('app/assembly/lifetime.ts'))};
    import { startEmbeddedPostgres } from ${JSON.stringify(urlOf('platform/embedded/postgres.ts'))};
    const options = { dataDirectory: ${JSON.stringify(join(scene.folder, 'refused'))}, report: console.log };
    await runCommand(() => startEmbeddedPostgres(options));`;
  const words = ['--input-type=module', '-e', script];
  await expectRefused(startWithDriver(await scene.unpatchedDriver(), words, {}));
  expect(existsSync(join(scene.folder, 'refused'))).toBe(false);
});
