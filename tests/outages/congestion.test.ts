/** A register that still answers, but late: how many requests may be at work with it, and who is sent away. */

import fc from 'fast-check';
import { sayDemand } from '../../app/assembly/observing.ts';
import { Congestion, decidePlaces, type Moment } from '../../gateway/courier/congestion.ts';
import { defaultLimits } from '../../gateway/courier/limits.ts';
import type { Line } from '../../gateway/courier/line.ts';
import { OwnWork } from '../../gateway/ownWork.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import type { Failure } from '../../kernel/failure.ts';
import { testKeys } from '../support/house.ts';
import { findExample, openSystem, registeredId, type System, tokenOf } from '../support/system.ts';

const UNBOUND = Number.POSITIVE_INFINITY;
const { promptMs: PROMPT_MS } = defaultLimits;

describe('How many requests may be at work with a register', () => {
  const moment = { held: 200, meanMs: 40, calmMs: 4, lateBefore: 9 };

  it.each<[string, number, Partial<Moment>, number]>([
    ['is without bound while it is in time', UNBOUND, { meanMs: 40, calmMs: 30 }, UNBOUND],
    [
      'is without bound while it is prompt, however calm it has been',
      UNBOUND,
      { meanMs: 24, calmMs: 1 },
      UNBOUND,
    ],
    ['is without bound for one that always takes its time', UNBOUND, { meanMs: 900, calmMs: 400 }, UNBOUND],
    ['is without bound after a burst', UNBOUND, { meanMs: 400, lateBefore: 1 }, UNBOUND],
    ['is half of what was used when it stays very late', UNBOUND, { meanMs: 400, lateBefore: 2 }, 100],
    ['is what it answers just in time', UNBOUND, { meanMs: 40, calmMs: 10 }, 150],
    ['is so by what was used, not by what might have been', 300, { held: 100, meanMs: 40, calmMs: 10 }, 75],
    ['follows it at once when it is late again', 100, { held: 100, meanMs: 30, lateBefore: 0 }, 83],
    ['is never less than sixteen', 17, { held: 17, meanMs: 4_000 }, 16],
    ['grows by four in a moment of half the time', 40, { held: 40, meanMs: 12 }, 44],
    ['grows less the closer it comes', 40, { held: 40, meanMs: 20 }, 41],
    ['is given up when it has grown far', 509, { held: 10, meanMs: 2 }, UNBOUND],
  ])('%s', (_why, places, changes, after) => {
    expect(decidePlaces(places, { ...moment, ...changes }, PROMPT_MS)).toBe(after);
  });

  it('never falls below sixteen, never shrinks while a register is prompt, and never by more than half', () => {
    const number = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: 511 }),
        fc.record({ held: number, meanMs: number, calmMs: number, lateBefore: number }),
        (places, at) => {
          const after = decidePlaces(places, at, PROMPT_MS);
          expect(after).toBeGreaterThanOrEqual(Math.max(16, Math.floor(Math.min(places, at.held) / 2)));
          if (at.meanMs <= PROMPT_MS) expect(after).toBeGreaterThanOrEqual(places);
        },
      ),
    );
  });
});

describe('A register whose answers come late', () => {
  it('sends nobody away for being silent: that is what its breaker is for', () => {
    const congestion = new Congestion(PROMPT_MS);
    expect(Array.from({ length: 1_000 }, () => congestion.enter()).every(Boolean)).toBe(true);
  });

  it('sends nobody away for answers that waited for work of our own, and soon does for its own again', async () => {
    let now = 0;
    const ownWork = new OwnWork(() => now);
    const congestion = new Congestion(PROMPT_MS, () => now, ownWork);
    const answer = (ms: number, times = 500) => {
      for (let call = 0; call < times; call += 1, now += 10) congestion.answered(ms);
    };
    answer(12);
    await ownWork.during(async () => answer(2_000));
    answer(2_000, 190);
    expect(congestion.places).toBe(UNBOUND);
    answer(2_000);
    expect(congestion.places).toBeLessThan(UNBOUND);
  });

  it('sends nobody away for one slow answer among prompt ones', () => {
    let now = 0;
    const congestion = new Congestion(PROMPT_MS, () => now);
    for (let call = 0; call < 2_000; call += 1, now += 10) congestion.answered(call % 50 === 0 ? 900 : 12);
    expect(congestion.places).toBe(UNBOUND);
  });
});

describe('The gateway', () => {
  let system: System;
  /** The keys of the issuer, which a token cannot be checked without, are there when this is. */
  let keysAreThere = Promise.resolve();
  beforeAll(async () => {
    const key = async () => {
      await keysAreThere;
      return testKeys.signer('issuer').publicKey;
    };
    system = await openSystem({ tokens: { issuer: 'https://issuer.test', audience: AUDIENCE, key } });
  }, 60_000);
  afterAll(() => system?.close());

  const CATALOGUE = '{ procedure(code: "1.004222") { name } }';
  const COVERAGE = '{ accessLogCoverage { register } }';

  /** The code with which a registered question about the catalogue is refused; none when it is answered. */
  async function askRegistered(authorization?: string): Promise<string | undefined> {
    const response = await fetch(`${system.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({
        documentId: registeredId(findExample('procedure').document),
        variables: { code: '1.004222' },
      }),
    });
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return body.errors?.[0]?.extensions.code;
  }

  /** Answers of the catalogue's register come so late that it has sixteen places, and so many of them are taken. */
  async function takePlaces(count: number): Promise<() => Promise<void>> {
    const { couriers } = system.gateway;
    const { congestion } = couriers.connect('procedures') as Line;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const places = Array.from({ length: count }, () =>
      couriers.withPlaces((take) => {
        take(['procedures']);
        return held;
      }),
    );
    for (let moment = 0; moment < 12; moment += 1) {
      for (let call = 0; call < 5; call += 1) congestion.answered(moment === 0 ? 5 : 5_000);
      await new Promise((resolve) => setTimeout(resolve, 110));
      congestion.answered(moment === 0 ? 5 : 5_000);
    }
    expect(congestion.places).toBe(16);
    return async () => {
      release();
      await Promise.all(places);
    };
  }

  it('says OVERLOADED with a time to come back when a register that the document needs has no place, before it is asked', async () => {
    const { couriers } = system.gateway;
    await system.ask(null, CATALOGUE);
    expect(await askRegistered()).toBeUndefined();
    const before = couriers.health().procedures.calls;
    const giveBack = await takePlaces(16);
    const response = await fetch(`${system.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: CATALOGUE }),
    });
    const body = (await response.json()) as { errors: { extensions: { code: Failure['code'] } }[] };
    expect({ status: response.status, code: body.errors[0]?.extensions.code }).toEqual({
      status: 503,
      code: 'OVERLOADED',
    });
    expect(response.headers.get('retry-after')).toBe('1');
    // Who asks for a registered operation is told before their token is read.
    expect(await askRegistered('Bearer no-token')).toBe('OVERLOADED');
    expect(couriers.health().procedures.calls).toBe(before);
    expect((await system.ask(null, COVERAGE)).errors).toBeUndefined();
    sayDemand(system.test.observer, system.gateway);
    const scrape = await system.test.observer.metrics.scrape();
    expect(scrape).toContain('mot_lan_register_places{subgraph="procedures"} 16');
    expect(scrape).toContain('mot_lan_requests_sent_away{subgraph="procedures"} 2');
    expect(scrape).toContain('mot_lan_register_places{subgraph="population"} +Inf');
    await giveBack();
    expect(await askRegistered('Bearer no-token')).toBe('UNAUTHENTICATED');
    expect((await system.ask(null, CATALOGUE)).data?.procedure.name).toBe('Đăng ký thường trú');
  }, 60_000);

  it('lets whoever got the last place keep it while their token is checked, and tells the next at once that there is none', async () => {
    const giveBack = await takePlaces(15);
    let keysCome = (): void => undefined;
    keysAreThere = new Promise((resolve) => {
      keysCome = resolve;
    });
    const last = askRegistered(`Bearer ${await tokenOf('minh')}`);
    // Whoever has no token that could be checked is told so until the last place is taken, and that there is none from then on.
    const told = new Set<string | undefined>();
    for (let tries = 0; tries < 200 && !told.has('OVERLOADED'); tries += 1)
      told.add(await askRegistered('Bearer no-token'));
    expect([...told].at(-1)).toBe('OVERLOADED');
    expect(await askRegistered(`Bearer ${await tokenOf('nga')}`)).toBe('OVERLOADED');
    keysCome();
    expect(await last).toBeUndefined();
    await giveBack();
  }, 60_000);
});
