import type { SubgraphName } from '../../schema/files.ts';
import { isSeamless, restartInTurns } from '../chaos/rollingRestart.ts';
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

  it('lose no request when they are asked to end, end in time, and lose some when one is killed', async () => {
    const figures = await restartInTurns(origins, { isEnough: (restarts) => restarts >= 3 });
    expect(figures).toMatchObject({ restarts: 3, failed: 0 });
    expect(figures.failedWhenKilled).toBeGreaterThan(0);
    expect(isSeamless(figures)).toBe(true);
  }, 400_000);
});
