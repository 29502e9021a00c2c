/** T14, R17: whoever administers the databases can neither change the logs nor what citizens are shown of them unseen. */
import { openScene, tamperRounds } from './tamperingRounds.ts';

const WITHIN_MS = 240_000;
const ROUNDS = 200;
let scene: Awaited<ReturnType<typeof openScene>>;

beforeAll(async () => {
  scene = await openScene();
}, WITHIN_MS);
afterAll(() => scene?.installation.close());

describe('The inspection of an installation', () => {
  it('finds nothing wrong with logs that nobody touched', async () => {
    expect(await scene.installation.inspect()).toEqual([]);
  });

  it(
    `finds ${ROUNDS} of ${ROUNDS} random tamperings over all tables of the audit`,
    async () => {
      const { done, missed } = await tamperRounds(scene, ROUNDS, 20_261_118);
      expect({ done, missed }).toEqual({ done: ROUNDS, missed: [] });
    },
    WITHIN_MS,
  );
});
