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

  it('lose no request when they are asked to end, and end in time', async () => {
    const figures = await restartInTurns(origins, { signal: 'SIGTERM', isEnough: (count) => count >= 4 });
    expect(figures).toMatchObject({ restarts: 4, failed: 0 });
    expect(isSeamless(figures)).toBe(true);
  }, 240_000);

  it('lose requests when one is killed (control)', async () => {
    const figures = await restartInTurns(origins, { signal: 'SIGKILL', isEnough: (count) => count >= 1 });
    expect(figures.failed).toBeGreaterThan(0);
  }, 120_000);
});
