/** More than the process can do: some are sent away at once, so that the others are answered in time. */
import { connect } from 'node:net';
import { decidePermits, Overload } from '../../gateway/door/overload.ts';
import { safeLimits } from '../../gateway/settings.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { System } from '../support/system.ts';
import { bodyOf, expectRefusal, JSON_TYPE, knock, openDoor, requestsSeen } from './door.ts';

const IN_FLIGHT = 5;

describe('Overload protection: the requests that a process works at', () => {
  const limits = { inFlight: 200, eventLoopDelayMs: 20 };
  it.each([
    ['stay as many while nobody asks for more', 64, 10, 0, 64],
    ['become more while all are used and the event loop is in time', 64, 64, 5, 68],
    ['never become more than permitted', 198, 198, 0, 200],
    ['become fewer as soon as the event loop is late', 100, 100, 21, 80],
    ['become fewer again and again', 80, 80, 300, 64],
    // A stall that is over, and that nobody caused by asking.
    ['never become so few that an honest caller finds none', 16, 1, 5_000, 16],
  ])('%s', (_what, permits, inFlight, eventLoopDelayMs, next) => {
    expect(decidePermits(permits, { inFlight, eventLoopDelayMs }, limits)).toBe(next);
  });

  it('are never more than a small limit permits', () => {
    expect(decidePermits(5, { inFlight: 5, eventLoopDelayMs: 500 }, { ...limits, inFlight: 5 })).toBe(5);
  });

  it('stay as many while work of our own keeps the event loop, and become fewer when it is kept by anything else', async () => {
    let disturbs = true;
    const ownWork = {
      get disturbs() {
        return disturbs;
      },
    };
    const overload = new Overload({ ...safeLimits, eventLoopDelayMs: 20 }, ownWork);
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const block = async (): Promise<void> => {
      for (let times = 0; times < 5; times += 1) {
        const until = performance.now() + 150;
        while (performance.now() < until);
        await wait(0);
      }
    };
    try {
      const before = overload.permits;
      await block();
      await wait(250);
      expect(overload.permits).toBe(before);
      disturbs = false;
      await block();
      await wait(250);
      expect(overload.permits).toBeLessThan(before);
    } finally {
      overload.close();
    }
  });
});

describe('The gateway with five requests that wait for a register', () => {
  let system: System;
  let release: () => void = () => undefined;
  let held: Promise<void> = Promise.resolve();
  const hold = (): void => {
    held = new Promise((resolve) => {
      release = resolve;
    });
  };

  beforeAll(async () => {
    const intercept = (_name: string, connection: Connection): Connection => ({
      send: async (...args) => {
        await held;
        return connection.send(...args);
      },
      close: () => connection.close(),
    });
    system = await openDoor({ intercept, limits: { inFlight: IN_FLIGHT, eventLoopDelayMs: 60_000 } });
  }, 120_000);
  afterAll(() => system?.close());

  const body = bodyOf('{ procedure(code: "1.004222") { code } }');
  const ask = () => knock(system.origin, body, JSON_TYPE);
  const untilInFlight = async (count: number): Promise<void> => {
    while (system.gateway.overload.inFlight !== count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('sends the sixth away at once with 503 and a time to come back, and answers the five', async () => {
    hold();
    const waiting = Array.from({ length: IN_FLIGHT }, ask);
    await untilInFlight(IN_FLIGHT);
    system.calls.clear();
    const times: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const began = performance.now();
      const refused = await ask();
      times.push(performance.now() - began);
      expectRefusal(refused, { status: 503, code: 'OVERLOADED' });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    }
    expect(Math.min(...times)).toBeLessThan(20);
    expect(requestsSeen(system)).toBe(0);
    const alive = await knock(system.origin, '', {}, 'GET', '/health/live');
    expect(alive.status).toBe(200);
    release();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array(IN_FLIGHT).fill(200));
    await untilInFlight(0);
    expect((await ask()).status).toBe(200);
  });

  it('counts nobody who has hung up', async () => {
    hold();
    const controllers = Array.from({ length: IN_FLIGHT }, () => new AbortController());
    const waiting = controllers.map(({ signal }) =>
      fetch(`${system.origin}/graphql`, { method: 'POST', headers: JSON_TYPE, body, signal }).catch(
        () => undefined,
      ),
    );
    await untilInFlight(IN_FLIGHT);
    for (const controller of controllers) controller.abort();
    await Promise.all(waiting);
    await untilInFlight(0);
    release();
    expect((await ask()).status).toBe(200);
  });

  it('counts nobody whose body has not come', async () => {
    const port = Number(new URL(system.origin).port);
    const sockets = Array.from({ length: 2 * IN_FLIGHT }, () => connect(port, '127.0.0.1'));
    for (const socket of sockets)
      socket
        .on('error', () => undefined)
        .write(
          'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
        );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await ask()).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});
