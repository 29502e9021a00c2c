/** GWY-10, R13: what is public is asked once for all, and outlives its register for a while; what is personal never. */
import { defaultLimits } from '../../gateway/courier/limits.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { type HttpAnswer, openSystem, PATIENT, type System } from '../support/system.ts';

const PROCEDURE = '{ procedure(code: "1.004222") { name channels { channel } } }';
const PERSON = '{ viewer { person { fullName } } }';
const MINUTE_MS = 60_000;

/** While held, calls wait at the door of their subgraph. */
let held: { name: SubgraphName; until: Promise<void> } | undefined;
const holding = (name: SubgraphName, connection: Connection): Connection => ({
  close: () => connection.close(),
  send: async (...call) => {
    if (held?.name === name) await held.until;
    return connection.send(...call);
  },
});

/** The clock of everything but the tokens: moved, never waited for. */
let shiftMs = 0;

describe('A public answer of the courier', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem({
      intercept: holding,
      courierLimits: PATIENT,
      clock: () => new Date(Date.now() + shiftMs),
    });
  }, 120_000);
  afterAll(() => system?.close());
  afterEach(() => {
    held = undefined;
    for (const name of Object.keys(system.outages.list())) system.outages.set(name as SubgraphName, false);
  });

  async function askTogether(
    times: number,
    name: SubgraphName,
    persona: string | null,
    document: string,
  ): Promise<{ answers: HttpAnswer[]; calls: number }> {
    system.calls.clear();
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    held = { name, until };
    const asked = Promise.all(Array.from({ length: times }, () => system.ask(persona, document)));
    const health = () => system.gateway.couriers.health()[name];
    const sharedBefore = health().shared;
    while (health().inFlight + health().queued + health().shared - sharedBefore < times)
      await new Promise((resolve) => setTimeout(resolve, 10));
    release();
    const answers = await asked;
    return { answers, calls: system.calls.get(name) ?? 0 };
  }

  it('is asked for once when a hundred want the same at the same moment', async () => {
    const { answers, calls } = await askTogether(100, 'procedures', null, PROCEDURE);
    expect(calls).toBe(1);
    expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.procedure.name))).toEqual(new Set(['Đăng ký thường trú']));
  });

  it('is not shared when it is about a person: twenty equal questions of Lan are twenty calls', async () => {
    const { calls } = await askTogether(20, 'population', 'lan', PERSON);
    expect(calls).toBe(20);
  });

  it('is asked for anew by everybody who comes later: it is no cache', async () => {
    system.calls.clear();
    await system.ask(null, PROCEDURE);
    await system.ask('lan', PROCEDURE);
    expect(system.calls.get('procedures')).toBe(2);
  });

  const withoutCatalogue = async (): Promise<HttpAnswer[]> => {
    system.outages.set('procedures', true);
    return Promise.all([null, 'lan', 'minh'].map((persona) => system.ask(persona, PROCEDURE)));
  };

  it('stands in for ten minutes of a dead catalogue, for everybody, marked with its age', async () => {
    await system.ask(null, PROCEDURE);
    shiftMs += 10 * MINUTE_MS;
    for (const answer of await withoutCatalogue()) {
      expect(answer.status).toBe(200);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.procedure.name).toBe('Đăng ký thường trú');
      const [stale] = answer.extensions.stale;
      expect(stale.subgraph).toBe('procedures');
      expect(stale.ageSeconds).toBeGreaterThanOrEqual(600);
      expect(stale.ageSeconds).toBeLessThan(700);
    }
    system.outages.set('procedures', false);
    expect((await system.ask(null, PROCEDURE)).extensions).toBeUndefined();
  });

  it('stands in when the register answers that it failed', async () => {
    await system.ask(null, PROCEDURE);
    const { database } = system.test.house.get('procedures');
    const { read } = database;
    database.read = () => Promise.reject(new Error('the disk is gone'));
    const answer = await system.ask(null, PROCEDURE);
    database.read = read;
    expect(answer.data.procedure.name).toBe('Đăng ký thường trú');
    expect(answer.extensions.stale).toHaveLength(1);
  });

  it('is no longer given when it is older than a day', async () => {
    await system.ask(null, PROCEDURE);
    shiftMs += defaultLimits.staleForMs + MINUTE_MS;
    for (const answer of await withoutCatalogue()) {
      expect(answer.data.procedure).toBeNull();
      expect(answer.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
      expect(answer.extensions).toBeUndefined();
    }
  });

  it('is never about a person: of a dead register nothing personal is remembered', async () => {
    const before = await system.ask('lan', PERSON);
    expect(before.data.viewer.person.fullName).toBe('Nguyễn Thị Lan');
    system.outages.set('population', true);
    const after = await system.ask('lan', PERSON);
    expect(after.data.viewer?.person?.fullName ?? null).toBeNull();
    expect(after.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(after.extensions).toBeUndefined();
  });

  it('is not given for a question that was never answered (negative control)', async () => {
    system.outages.set('procedures', true);
    const answer = await system.ask(null, '{ procedure(code: "1.001193") { name } }');
    expect(answer.data.procedure).toBeNull();
    expect(answer.extensions).toBeUndefined();
  });
});
