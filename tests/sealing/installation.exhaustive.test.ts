/** R17 in full length: the short version is installation.test.ts. */
import { openScene, tamperRounds } from './tamperingRounds.ts';

const ROUNDS = 10_000;
const WITHIN_MS = 3 * 3_600_000;
let scene: Awaited<ReturnType<typeof openScene>>;

beforeAll(async () => {
  scene = await openScene();
}, 240_000);
afterAll(() => scene?.installation.close());

it(
  `The inspection finds ${ROUNDS} of ${ROUNDS} random tamperings over all tables of the audit`,
  async () => {
    const { done, missed, kinds } = await tamperRounds(scene, ROUNDS, 17, (line) =>
      process.stderr.write(`${line}\n`),
    );
    console.log([...kinds].map(([kind, count]) => `${count} ${kind}`).join('\n'));
    // Every column was changed at least once: chance has left none out.
    const cells = [...kinds.keys()].filter((kind) => / of (log|shown) /.test(kind));
    expect(scene.tables.listCells().filter((cell) => !cells.some((kind) => kind.endsWith(cell)))).toEqual([]);
    expect({ done, missed }).toEqual({ done: ROUNDS, missed: [] });
  },
  WITHIN_MS,
);
