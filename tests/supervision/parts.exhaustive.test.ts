/** A part of `start:services` as a process of its own: it listens where its peers were told, after its death too. */
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PartNotStarted, type StartedPart, startPart } from '../../app/assembly/parts.ts';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import { Keeper } from '../../platform/supervision/keeper.ts';
import { subgraphNames } from '../../schema/files.ts';
import { collect } from '../support/canary.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const HOST = '127.0.0.1';
const never = new AbortController().signal;
const lines: string[] = [];
let test: TestHouse;
let keeper: Keeper | undefined;
let thief: Server | undefined;

const hear = (line: string): void => {
  lines.push(line);
  collect('process', line);
};

beforeAll(async () => {
  test = await openHouse({ only: ['procedures'] });
}, 120_000);
afterAll(async () => {
  await keeper?.stop();
  thief?.close();
  await test?.close();
});

async function variablesFor(port: number): Promise<Record<string, string>> {
  return {
    HOST,
    PORT: String(port),
    ADMIN_PORT: '0',
    LOG_LEVEL: 'error',
    NODE_OPTIONS: '',
    DATABASE_URL_PROCEDURES: test.ownerUrl('procedures'),
    ...Object.fromEntries(
      subgraphNames
        .filter((name) => name !== 'procedures')
        .map((name) => [`SUBGRAPH_URL_${name.toUpperCase()}`, `http://${HOST}:9`]),
    ),
  };
}

const isAnswering = async (origin: string): Promise<boolean> =>
  fetch(`${origin}/health/live`, { headers: { connection: 'close' } }).then(
    async (answer) => ((await answer.json()) as { subgraph: string }).subgraph === 'procedures',
    () => false,
  );

describe('A register whose address was handed out', () => {
  it('is killed and listens there again by itself, and is not started once it was asked to stop', async () => {
    const [port = 0] = await findFreePorts(HOST, 1);
    const variables = await variablesFor(port);
    const started: StartedPart[] = [];
    const pids: (number | undefined)[] = [];
    keeper = new Keeper({
      name: 'procedures',
      report: hear,
      onGivenUp: hear,
      start: async (signal) => {
        const part = await startPart(['procedures'], variables, hear, signal);
        started.push(part);
        pids.push(part.pid);
        return part;
      },
    });
    await keeper.start();
    const origin = `http://${HOST}:${port}`;
    expect(await isAnswering(origin)).toBe(true);
    process.kill(pids[0] ?? 0, 'SIGKILL');
    await started[0]?.ended;
    expect(await isAnswering(origin)).toBe(false);
    while (!(await isAnswering(origin))) await sleep(20);
    expect(started.map(({ announcement }) => announcement.origin)).toEqual([origin, origin]);
    await keeper.stop();
    expect(await isAnswering(origin)).toBe(false);
    expect(lines.filter((line) => line.includes('đã dừng'))).toEqual([
      expect.stringContaining('procedures đã dừng (ended: SIGKILL)'),
    ]);
  }, 120_000);

  it('does not start elsewhere when somebody else has its port, and says so', async () => {
    const [port = 0] = await findFreePorts(HOST, 1);
    thief = createServer();
    await new Promise<void>((resolve) => thief?.listen(port, HOST, resolve));
    lines.length = 0;
    const failure = await startPart(['procedures'], await variablesFor(port), hear, never).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(PartNotStarted);
    expect(failure).toMatchObject({ portTaken: true });
    // It never said that it listens.
    expect(lines.filter((line) => line.includes('http://'))).toEqual([]);
  }, 120_000);
});
