/**
 * The corpora of known tools, in both profiles and for everybody: a stranger, a citizen and an officer are refused alike,
 * in a moment, in Vietnamese, with no register asked and nothing learnt (A10–A25, A31–A40).
 */
import { scopesOf } from '../../nation/accounts.ts';
import { personas } from '../../nation/nation.ts';
import type { Asker } from '../support/attackContract.ts';
import { type AttackedGateway, type Outcome, openAttackedGateway } from '../support/attackGateway.ts';
import { corpus } from './corpus.ts';
import { BUSY_MAX_MS, LEAKS, VIETNAMESE } from './door.ts';
import { codeIn, type Profile, profiles } from './profiles.ts';

const scopesOfKind = (role: string): readonly string[] => {
  const persona = personas.find((one) => one.role === role);
  return persona === undefined ? [] : scopesOf(persona);
};
const askers: Asker[] = [
  { name: 'a stranger', scopes: null },
  { name: 'a citizen', scopes: scopesOfKind('CITIZEN') },
  { name: 'an officer', scopes: scopesOfKind('OFFICER') },
];
const MEBIBYTE = 1024 * 1024;

function expectNothingLearnt({ status, text, sent }: Outcome): void {
  const { errors, ...rest } = JSON.parse(text) as { errors: { message: string; extensions: object }[] };
  expect(rest).toEqual({});
  expect(status).toBe(400);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toMatch(VIETNAMESE);
  expect(Object.keys(errors[0]?.extensions ?? {}).sort()).toEqual(['code', 'incidentId']);
  expect(text.length).toBeLessThanOrEqual(1_200);
  for (const leak of LEAKS) expect(text).not.toContain(leak);
  expect(sent).toBe(0);
}

describe.each([...profiles])('Known attacks, in the %s profile', (profile: Profile) => {
  let gateway: AttackedGateway;
  beforeAll(async () => {
    gateway = await openAttackedGateway({ profile });
    // What is made once for the life of a process is made before anything is measured.
    for (const asker of askers) await gateway.attack({ query: '{ nothing }', variables: {} }, asker);
  });
  afterAll(() => gateway?.close());

  it.each(corpus.map((attack) => [attack.row, attack.from, attack.name, attack] as const))(
    '%s (%s): %s is refused',
    async (_row, _from, _name, { query, code }) => {
      const took: number[] = [];
      for (const asker of askers) {
        const outcome = await gateway.attack({ query, variables: {} }, asker);
        expect(outcome.code).toBe(codeIn(profile, code));
        expectNothingLearnt(outcome);
        took.push(outcome.tookMs);
      }
      expect(Math.min(...took)).toBeLessThan(BUSY_MAX_MS);
    },
  );

  it.each([2, 10, 1_000])('A26 (cop, BatchQL): a batch of %s is refused', async (count) => {
    const batch = Array.from({ length: count }, () => ({ query: '{ __typename }' }));
    for (const asker of askers) {
      const outcome = await gateway.send(JSON.stringify(batch), asker);
      expect(outcome.code).toBe('BATCHING_NOT_SUPPORTED');
      expectNothingLearnt(outcome);
    }
  });

  it('gives no trace, no cost and no limit away, whatever is asked for', async () => {
    const headers = {
      'apollo-tracing': '1',
      'apollo-federation-include-trace': 'ftv1',
      'x-apollo-tracing': '1',
    };
    const body = JSON.stringify({ query: '{ __typename }', extensions: { tracing: true } });
    const { text } = await gateway.send(body, askers[0] as Asker, headers);
    expect(text).not.toMatch(/tracing|ftv1|"cost|duration|resolvers/i);
  });

  it('keeps nothing of them in memory', async () => {
    const round = async () => {
      for (const { query } of corpus) await gateway.attack({ query, variables: {} }, askers[0] as Asker);
    };
    for (let warm = 0; warm < 3; warm += 1) await round();
    const before = process.memoryUsage().rss;
    for (let again = 0; again < 10; again += 1) await round();
    // The promise is 20 MB; a collector that is not asked to run may be as far behind again.
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * MEBIBYTE);
  }, 60_000);
});
