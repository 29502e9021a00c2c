/** One line to one subgraph, by itself: breaker, bulkhead, retries, each against its own clock or its own server. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Breaker } from '../../gateway/courier/breaker.ts';
import { Bulkhead } from '../../gateway/courier/bulkhead.ts';
import { type CourierLimits, defaultLimits } from '../../gateway/courier/limits.ts';
import { Line } from '../../gateway/courier/line.ts';
import type { Connection, Reply } from '../../kernel/connection.ts';
import { AnswerUnreadable, ConnectionLost } from '../../kernel/connection.ts';
import { Failure } from '../../kernel/failure.ts';
import { connectOverHttp } from '../../kernel/server.ts';

const OK: Reply = { status: 200, body: {} };
const soon = (): number => Date.now() + 2_000;
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof Failure ? error.code : String(error)),
  );
const silent: Connection = { send: async () => OK, close: async () => undefined };
const lineOf = (limits: Partial<CourierLimits> = {}, monotonic?: () => number): Line =>
  new Line({
    connection: silent,
    limits: { ...defaultLimits, ...limits },
    clock: () => new Date(),
    ...(monotonic === undefined ? {} : { monotonic }),
  });

describe('The breaker of a courier', () => {
  let now = 0;
  const { breaker: limits } = defaultLimits;
  const open = (): Breaker => {
    now = 50_000;
    return new Breaker(limits, () => now);
  };
  const fail = (breaker: Breaker, times: number): void => {
    for (let time = 0; time < times; time += 1) breaker.admit()('FAILS');
  };

  it('opens when half of twenty calls failed, and not before', () => {
    const breaker = open();
    for (let time = 0; time < 10; time += 1) breaker.admit()('WORKS');
    fail(breaker, 9);
    expect(breaker.state).toBe('CLOSED');
    fail(breaker, 1);
    expect(breaker.state).toBe('OPEN');
    expect(() => breaker.admit()).toThrow(Failure);
  });

  it('forgets failures that are older than its window', () => {
    const breaker = open();
    fail(breaker, 19);
    now += limits.windowMs + 500;
    fail(breaker, 1);
    expect(breaker.state).toBe('CLOSED');
  });

  it('opens within a second when a busy register is suddenly dead, whatever it has answered before', () => {
    const breaker = open();
    // Fifty calls a second: half of the window would be over before half of its calls had failed.
    for (let call = 0; call < 500; call += 1, now += 20) breaker.admit()('WORKS');
    const died = now;
    while (breaker.state === 'CLOSED' && now < died + limits.windowMs) {
      fail(breaker, 1);
      now += 20;
    }
    expect(now - died).toBeLessThan(1_000);
  });

  it('opens at the twentieth call that hung, however close together they end', () => {
    const breaker = open();
    for (let call = 0; call < 500; call += 1, now += 20) breaker.admit()('WORKS');
    const hanging = Array.from({ length: 20 }, () => {
      now += 20;
      return breaker.admit();
    });
    now += defaultLimits.timeoutMs - 400;
    for (const settle of hanging.slice(1)) settle('SILENT');
    expect(breaker.state).toBe('CLOSED');
    hanging[0]?.('SILENT');
    expect(breaker.state).toBe('OPEN');
  });

  it('is not opened by calls that hung while others were answered a moment ago', () => {
    const breaker = open();
    for (let call = 0; call < 500; call += 1, now += 20) breaker.admit()('WORKS');
    const hanging = Array.from({ length: 40 }, () => breaker.admit());
    now += defaultLimits.timeoutMs;
    breaker.admit()('WORKS');
    for (const settle of hanging) settle('SILENT');
    expect(breaker.state).toBe('CLOSED');
  });

  it('is not opened by many failures of one moment, nor by twenty in a row that took longer than its window', () => {
    const blip = open();
    for (let call = 0; call < 500; call += 1, now += 20) blip.admit()('WORKS');
    fail(blip, 40);
    expect(blip.state).toBe('CLOSED');
    blip.admit()('WORKS');
    now += 600;
    fail(blip, 19);
    expect(blip.state).toBe('CLOSED');
    const idle = open();
    for (let call = 0; call < 40; call += 1, now += 1_000) fail(idle, 1);
    expect(idle.state).toBe('CLOSED');
  });

  it('lets one call try after five seconds and refuses all others meanwhile', () => {
    const breaker = open();
    fail(breaker, 20);
    now += limits.openMs - 1;
    expect(breaker.refuses).toBe(true);
    now += 1;
    const settle = breaker.admit();
    expect(breaker.state).toBe('HALF_OPEN');
    expect(() => breaker.admit()).toThrow(Failure);
    settle('FAILS');
    expect(breaker.state).toBe('OPEN');
    now += limits.openMs;
    breaker.admit()('WORKS');
    expect(breaker.state).toBe('CLOSED');
    fail(breaker, 19);
    expect(breaker.state).toBe('CLOSED');
  });

  it('after a try that showed nothing lets the next come a second later', () => {
    const breaker = open();
    fail(breaker, 20);
    now += limits.openMs;
    breaker.admit()('NOTHING');
    expect(breaker.refuses).toBe(true);
    now += 1_000;
    expect(breaker.refuses).toBe(false);
  });

  it('hears nothing from calls that began before it closed again', () => {
    const breaker = open();
    const late = Array.from({ length: 20 }, () => breaker.admit());
    fail(breaker, 20);
    now += limits.openMs;
    breaker.admit()('WORKS');
    for (const settle of late) settle('FAILS');
    expect(breaker.state).toBe('CLOSED');
  });
});

describe('The bulkhead of a courier', () => {
  it('lets so many in, so many wait in their order, and refuses the next at once', async () => {
    const bulkhead = new Bulkhead({ concurrency: 2, queue: 2 });
    const order: number[] = [];
    await Promise.all([bulkhead.enter(soon()), bulkhead.enter(soon())]);
    const waiting = [1, 2].map((turn) => bulkhead.enter(soon()).then(() => order.push(turn)));
    expect(await codeOf(bulkhead.enter(soon()))).toBe('OVERLOADED');
    expect({ active: bulkhead.active, queued: bulkhead.queued }).toEqual({ active: 2, queued: 2 });
    bulkhead.leave();
    bulkhead.leave();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2]);
    bulkhead.leave();
    bulkhead.leave();
    expect({ active: bulkhead.active, queued: bulkhead.queued }).toEqual({ active: 0, queued: 0 });
  });

  it('keeps no place for one whose deadline has passed', async () => {
    const bulkhead = new Bulkhead({ concurrency: 1, queue: 1 });
    await bulkhead.enter(soon());
    expect(await codeOf(bulkhead.enter(Date.now() + 20))).toBe('OVERLOADED');
    expect(bulkhead.queued).toBe(0);
  });
});

describe('The line of a courier', () => {
  const refuse = (code: 'FORBIDDEN' | 'SUBGRAPH_INVALID_RESPONSE') => async (): Promise<never> => {
    throw new Failure(code);
  };

  it('counts what is not an answer, and never a refusal', async () => {
    const line = lineOf();
    for (let time = 0; time < 30; time += 1)
      expect(await codeOf(line.call(soon(), true, refuse('FORBIDDEN')))).toBe('FORBIDDEN');
    expect(line.health()).toMatchObject({ breaker: 'CLOSED', failures: 0, calls: 30 });
    for (let time = 0; time < 30; time += 1)
      await codeOf(line.call(soon(), true, refuse('SUBGRAPH_INVALID_RESPONSE')));
    expect(line.health()).toMatchObject({ breaker: 'OPEN', failures: 30 });
    expect(await codeOf(line.call(soon(), true, async () => OK))).toBe('SUBGRAPH_UNAVAILABLE');
  });

  it('blames nobody for a request that was late when it came', async () => {
    const line = lineOf({ breaker: { ...defaultLimits.breaker, calls: 1 } });
    const hang = (): Promise<never> => new Promise(() => undefined);
    expect(await codeOf(line.call(Date.now() + 30, true, hang))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(line.health()).toMatchObject({ breaker: 'CLOSED', failures: 0 });
    expect(await codeOf(line.call(Date.now() - 1, true, async () => OK))).toBe('DEADLINE_EXCEEDED');
  });

  it('sends home who waits for a subgraph that was just found dead', async () => {
    const line = lineOf({ concurrency: 1, breaker: { ...defaultLimits.breaker, calls: 1 } });
    const first = line.call(soon(), false, async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('gone');
    });
    const waiting = Array.from({ length: 5 }, () => codeOf(line.call(soon(), false, async () => OK)));
    await codeOf(first);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  });

  it('notes when it was last answered', async () => {
    const line = new Line({ connection: silent, limits: defaultLimits, clock: () => new Date(1_000) });
    expect(line.health().lastSeenAt).toBeNull();
    await line.call(soon(), false, async () => OK);
    expect(line.health().lastSeenAt).toEqual(new Date(1_000));
  });
});

/** R19: what a subgraph sees of retries, counted there. */
describe('The connection of a courier that breaks', () => {
  let server: Server;
  let attempts: Map<string, number>;
  let breaks: (id: string, attempt: number) => boolean;
  let connection: Connection;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        const attempt = (attempts.get(body) ?? 0) + 1;
        attempts.set(body, attempt);
        if (breaks(body, attempt)) request.socket.destroy();
        else response.end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    connection = connectOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
      connections: 4,
    });
  });
  beforeEach(() => {
    attempts = new Map();
  });
  afterAll(async () => {
    await connection.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Calls one after another; the answer of each, and how many attempts the server saw of each. */
  async function callMany(times: number, repeatable: boolean, limits: Partial<CourierLimits> = {}) {
    const patient = { ...defaultLimits.breaker, calls: Number.POSITIVE_INFINITY };
    const line = new Line({
      connection,
      limits: { ...defaultLimits, breaker: patient, ...limits },
      clock: () => new Date(),
    });
    const answers: string[] = [];
    for (let time = 0; time < times; time += 1)
      answers.push(
        await codeOf(
          line.call(soon(), repeatable, (wire) => wire.send('/graphql', `call ${time}`, 'envelope', soon())),
        ),
      );
    const seen = [...attempts.values()];
    return {
      answers,
      most: Math.max(...seen),
      retries: seen.reduce((sum, count) => sum + count - 1, 0),
      health: line.health(),
    };
  }
  const withinBudget = (calls: number, retries: number): boolean =>
    retries <= defaultLimits.retries.reserve + calls * defaultLimits.retries.ratio;

  it('is tried once more for a query, and the caller sees nothing of it', async () => {
    breaks = (_id, attempt) => attempt === 1;
    const { answers, most } = await callMany(5, true);
    expect(new Set(answers)).toEqual(new Set(['answered']));
    expect(most).toBe(2);
  });

  it('is tried exactly once for a mutation', async () => {
    breaks = () => true;
    const { answers, most } = await callMany(20, false);
    expect(new Set(answers)).toEqual(new Set([String(new ConnectionLost())]));
    expect(most).toBe(1);
  });

  it('costs at most a tenth of the calls and a small reserve, never two retries for one call', async () => {
    breaks = () => true;
    const { most, retries, health } = await callMany(200, true);
    expect(most).toBe(2);
    expect(health.retries).toBe(retries);
    expect(withinBudget(200, retries)).toBe(true);
    expect(retries).toBeGreaterThan(10);
  });

  it('would cost far more without the budget (negative control)', async () => {
    breaks = () => true;
    const { retries } = await callMany(100, true, { retries: { ratio: 1, reserve: 1_000 } });
    expect(withinBudget(100, retries)).toBe(false);
  });

  it('is not tried again when an answer came, however wrong', async () => {
    let calls = 0;
    const failing = lineOf().call(soon(), true, async () => {
      calls += 1;
      throw new AnswerUnreadable();
    });
    await expect(failing).rejects.toBeInstanceOf(AnswerUnreadable);
    expect(calls).toBe(1);
  });
});
