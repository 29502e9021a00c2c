/** R17 in full length: the short version is installation.test.ts. */
import { openScene, tamperRounds } from './tamperingRounds.ts';

const ROUNDS = 10_000;
/** Installations that are tampered with side by side: most of the time each waits for its database. */
const LANES = 8;
const WITHIN_MS = 3 * 3_600_000;
const scenes: Awaited<ReturnType<typeof openScene>>[] = [];

beforeAll(async () => {
  // All of them before the first tampering: an open transaction would hold up the seals of the others.
  // Every other one has deleted some of its entries.
  for (let lane = 0; lane < LANES; lane += 1) scenes.push(await openScene(lane % 2 === 1));
}, 30 * 60_000);
afterAll(async () => {
  for (const { installation } of scenes) await installation.close();
}, 240_000);

it(
  `The inspection finds ${ROUNDS} of ${ROUNDS} random tamperings over all tables of the audit`,
  async () => {
    const lanes = await Promise.all(
      scenes.map((scene, lane) =>
        tamperRounds(scene, ROUNDS / LANES, 17 + lane, (line) =>
          process.stderr.write(`lane ${lane}: ${line}\n`),
        ),
      ),
    );
    const kinds = new Map<string, number>();
    for (const lane of lanes)
      for (const [kind, count] of lane.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    console.log([...kinds].map(([kind, count]) => `${count} ${kind}`).join('\n'));
    // Every column was changed at least once: chance has left none out.
    const named = [...kinds.keys()];
    const cells = scenes[0]?.tables.listCells() ?? [];
    expect(cells.filter((cell) => !named.some((kind) => kind.endsWith(cell)))).toEqual([]);
    expect(cells.length).toBeGreaterThan(80);
    expect(lanes.flatMap(({ missed }) => missed)).toEqual([]);
    expect(lanes.reduce((sum, { done }) => sum + done, 0)).toBe(ROUNDS);
  },
  WITHIN_MS,
);
