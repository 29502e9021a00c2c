/** What callers may ask for over time: each from a bucket of her own, so that one noisy caller is nobody else's trouble. */
import { Budget, findPayer, type Payer, readAddress } from '../../gateway/caller/budget.ts';
import { safeLimits } from '../../gateway/settings.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { System } from '../support/system.ts';
import {
  type Answer,
  bodyOf,
  expectRefusal,
  JSON_TYPE,
  knock,
  openDoor,
  requestsSeen,
  signedIn,
} from './door.ts';

const lan: Payer = { kind: 'citizen', id: 'lan' };
const dung: Payer = { kind: 'citizen', id: 'dung' };

describe('A cost budget', () => {
  const open = (changes: Partial<typeof safeLimits> = {}) => {
    const clock = { ms: 0 };
    const limits = { ...safeLimits, budgetCitizen: 100, refillCitizen: 10, ...changes };
    return { clock, budget: new Budget(limits, () => clock.ms) };
  };

  it('is used up by one caller and not by another', () => {
    const { budget } = open();
    budget.debit(lan, 100);
    expect(() => budget.debit(lan, 1)).toThrow('hạn mức');
    expect(() => budget.debit(dung, 100)).not.toThrow();
  });

  it('takes all or nothing', () => {
    const { budget } = open();
    expect(() => budget.debit(lan, 101)).toThrow('hạn mức');
    expect(budget.describe(lan).ratelimit).toBe('"citizen";r=100;t=0');
  });

  it('flows back with time, up to what it holds', () => {
    const { budget, clock } = open();
    budget.debit(lan, 100);
    expect(budget.retryAfterS(lan, 25)).toBe(3);
    clock.ms = 2_500;
    budget.debit(lan, 25);
    clock.ms = 1_000_000;
    expect(budget.describe(lan)).toEqual({
      'ratelimit-policy': '"citizen";q=100;w=10',
      ratelimit: '"citizen";r=100;t=0',
    });
  });

  it('pays for what was done in vain with what is there', () => {
    const { budget } = open();
    budget.penalise(lan, 1_000);
    expect(budget.describe(lan).ratelimit).toBe('"citizen";r=0;t=10');
  });

  it('is remembered for so many callers and no more', () => {
    const { budget } = open({ callers: 1_000 });
    for (let index = 0; index < 5_000; index += 1)
      budget.debit({ kind: 'address', id: `10.0.0.${index}` }, 1);
    expect(budget.buckets).toBe(1_000);
  });

  it('stays used up for whoever keeps asking, however many others come', () => {
    const { budget } = open({ callers: 1_000 });
    budget.debit(lan, 100);
    for (let index = 0; index < 5_000; index += 1) {
      budget.debit({ kind: 'address', id: String(index) }, 1);
      if (index % 500 === 0) expect(() => budget.debit(lan, 1)).toThrow('hạn mức');
    }
  });

  const viewer: Viewer = {
    kind: 'CITIZEN',
    account: 'a',
    personId: null,
    agency: null,
    client: 'portal',
    scopes: [],
  };
  const payers: [what: string, viewer: Viewer | null, address: string, payer: Payer][] = [
    ['a citizen by account', viewer, '10.0.0.1', { kind: 'citizen', id: 'a' }],
    ['an officer by account', { ...viewer, kind: 'OFFICER' }, '10.0.0.1', { kind: 'agency', id: 'a' }],
    ['a system by client', { ...viewer, kind: 'SYSTEM' }, '10.0.0.1', { kind: 'system', id: 'portal' }],
    ['nobody by address', null, '10.0.0.1', { kind: 'address', id: '10.0.0.1' }],
    ['an address in two notations', null, '::ffff:10.0.0.1', { kind: 'address', id: '10.0.0.1' }],
    ['a whole IPv6 connection', null, '2001:db8:1:2:3:4:5:6', { kind: 'address', id: '2001:db8:1:2' }],
    ['a shortened IPv6 address', null, '2001:db8::5', { kind: 'address', id: '2001:db8:0:0' }],
    ['the loopback', null, '::1', { kind: 'address', id: '0:0:0:0' }],
  ];
  it.each(payers)('belongs to %s', (_what, asking, address, payer) => {
    expect(findPayer(asking, address)).toEqual(payer);
  });

  it('believes our own proxies about an address, and nobody before them', () => {
    expect(readAddress('10.0.0.9', '1.1.1.1', 0)).toBe('10.0.0.9');
    expect(readAddress('10.0.0.9', '6.6.6.6, 1.1.1.1', 1)).toBe('1.1.1.1');
    expect(readAddress('10.0.0.9', '6.6.6.6, 1.1.1.1, 10.0.0.8', 2)).toBe('1.1.1.1');
    expect(readAddress('10.0.0.9', undefined, 1)).toBe('10.0.0.9');
  });
});

describe('The cost budget of a caller, through the gateway', () => {
  const CITIZEN = 1_000;
  let system: System;
  beforeAll(async () => {
    system = await openDoor({
      limits: { budgetCitizen: CITIZEN, refillCitizen: 1, budgetAddress: 1_000, refillAddress: 1 },
    });
  }, 120_000);
  afterAll(() => system?.close());

  const PAGE = bodyOf('{ viewer { documents(first: 100) { nodes { title } } } }');
  const leftOf = (answer: Answer): number => Number(/r=(\d+)/.exec(String(answer.headers.ratelimit))?.[1]);
  const askAs = async (persona: string | null, body: string): Promise<Answer> =>
    knock(system.origin, body, { ...JSON_TYPE, ...(persona === null ? {} : await signedIn(persona)) });

  it('REL-2: a noisy citizen is sent away with a time to come back, and the others are not', async () => {
    const statuses: number[] = [];
    for (let round = 0; round < 14; round += 1) statuses.push((await askAs('lan', PAGE)).status);
    expect(statuses.slice(0, 9)).toEqual(Array(9).fill(200));
    expect(statuses.slice(10)).toEqual(Array(4).fill(429));
    system.calls.clear();
    const refused = await askAs('lan', PAGE);
    expectRefusal(refused, { status: 429, code: 'RATE_LIMITED' });
    expect(requestsSeen(system)).toBe(0);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    for (const persona of ['minh', 'viet', null])
      expect((await askAs(persona, bodyOf('{ procedure(code: "1.004222") { code } }'))).status).toBe(200);
  });

  it('GWY-6: every answer says what is left, and an operation takes exactly what it was estimated at', async () => {
    const first = await askAs(
      'viet',
      bodyOf('{ searchProcedures(query: "a", first: 9) { nodes { code } } }'),
    );
    const second = await askAs(
      'viet',
      bodyOf('{ searchProcedures(query: "a", first: 9) { nodes { code } } }'),
    );
    expect(first.headers['ratelimit-policy']).toBe('"agency";q=50000;w=100');
    // What flows back between the two is at most a second's worth of the machine being busy.
    expect(leftOf(first) - leftOf(second)).toBeLessThanOrEqual(10);
    const refused = await askAs(null, '{');
    expect(refused.status).toBe(400);
    expect(refused.headers['ratelimit-policy']).toBe('"address";q=1000;w=1000');
  });

  it('a hostile document is paid for by whoever sent it', async () => {
    const before = leftOf(await askAs(null, bodyOf('{ __typename }')));
    await askAs(null, bodyOf(`{ ${Array.from({ length: 400 }, () => '__typename').join(' ')} }`));
    const after = leftOf(await askAs(null, bodyOf('{ __typename }')));
    expect(before - after).toBeGreaterThanOrEqual(11);
  });

  it('a forged token is paid for by the address that it came from', async () => {
    const before = leftOf(await askAs(null, bodyOf('{ __typename }')));
    const forged = await knock(system.origin, bodyOf('{ __typename }'), {
      ...JSON_TYPE,
      authorization: 'Bearer x.y.z',
    });
    expect(forged.status).toBe(401);
    expect(before - leftOf(forged)).toBeGreaterThanOrEqual(9);
  });
});
