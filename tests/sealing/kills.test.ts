/** R16, in a version short enough for every run; `auditKills` is the long one. */
import type { DatabaseUrls } from '../../kernel/database.ts';
import { killWhileReading } from '../chaos/auditKills.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const WITHIN_MS = 180_000;
let open: TestHouse;
let urls: DatabaseUrls;

beforeAll(async () => {
  open = await openHouse({ only: ['population'] });
  urls = open.urls.population as DatabaseUrls;
}, WITHIN_MS);
afterAll(() => open.close());

describe('A process that is killed while people are read', () => {
  it(
    'has written down every answer that a client received, and its log verifies',
    async () => {
      const outcome = await killWhileReading({ urls, seconds: 0, kills: 2 });
      expect(outcome).toMatchObject({ kills: 2, unwritten: 0, verdict: { problem: undefined } });
      expect(outcome.answers).toBeGreaterThan(0);
      expect(outcome.verdict.leaves).toBeGreaterThanOrEqual(outcome.answers);
    },
    WITHIN_MS,
  );

  it(
    'is found out when it answers before it has written: the experiment can fail',
    async () => {
      const outcome = await killWhileReading({ urls, seconds: 0, kills: 1, answerFirst: true });
      expect(outcome.unwritten).toBeGreaterThan(0);
    },
    WITHIN_MS,
  );
});
