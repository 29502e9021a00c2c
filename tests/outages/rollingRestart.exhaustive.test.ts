import type { SubgraphName } from '../../schema/files.ts';
import { restartInTurns } from '../chaos/rollingRestart.ts';
import { judgeControl } from '../chaos/toolkit/findings.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { serveAll } from '../support/system.ts';

describe('Gateways that are restarted in turns under load (R11)', () => {
  let test: TestHouse;
  let servers: Awaited<ReturnType<typeof serveAll>>;
  let origins: Map<SubgraphName, string>;

  beforeAll(async () => {
    test = await openHouse();
    servers = await serveAll(test);
    origins = new Map([...servers].map(([name, { origin }]) => [name, origin]));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...(servers?.values() ?? [])].map((server) => server.close()));
    await test?.close();
  });

  it('lose no request and no draft when they are asked to end, and end in time', async () => {
    const { findings, figures } = await restartInTurns(test, origins, {
      isEnough: (restarts) => restarts >= 2,
    });
    expect(findings.filter(({ holds }) => !holds)).toEqual([]);
    expect(figures.restarts).toBe(2);
  }, 400_000);

  it('lose what is under way when one is killed (negative control)', async () => {
    const { findings } = await restartInTurns(test, origins, { isEnough: () => true, kills: true });
    expect(judgeControl(findings, ['answers lost'])).toBe('noticed');
  }, 400_000);
});
