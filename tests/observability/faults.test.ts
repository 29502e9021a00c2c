/** What is said of an error that nobody expected: everything in the sandbox, its kind and its frames in production. */
import postgres from 'postgres';
import { describeOutcome } from '../../gateway/door/answers.ts';
import { answerTypes } from '../../gateway/door/mediaTypes.ts';
import { DatabaseFailure } from '../../kernel/database.ts';
import { Failure } from '../../kernel/failure.ts';
import { describeFault } from '../../kernel/fault.ts';
import { House } from '../../platform/house.ts';
import { Log } from '../../platform/observability/log.ts';
import { maySay } from '../../platform/observability/vocabulary.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { openCanaryObserver } from '../support/canary.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

const lines: Record<string, unknown>[] = [];
const observer = openCanaryObserver({
  onLine: (line) => void lines.push(line),
  openly: true,
  logLevel: 'debug',
});
let system: System;
let owner: postgres.Sql;
const FIND = '{ viewer { person { fullName } } }';

beforeAll(async () => {
  system = await openSystem({ observer });
  owner = postgres(system.test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  await owner`alter table people rename to people_elsewhere`;
}, 120_000);
afterAll(async () => {
  await owner?.end({ timeout: 5 });
  await system?.close();
});
beforeEach(() => void lines.splice(0));

describe('The kind of an error', () => {
  it('says how a connection was lost where only its cause knows', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    expect(describeFault(new TypeError('fetch failed', { cause })).kind).toBe('TypeError ECONNREFUSED');
  });
});

describe('An error that nobody expected', () => {
  it('shows its stack and its cause in the sandbox, in the answer and in the log', async () => {
    const { errors } = await system.ask('lan', FIND);
    const [{ extensions } = { extensions: undefined }] = errors ?? [];
    expect(extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    const { debug, incidentId } = extensions as unknown as {
      incidentId: string;
      debug: { stack: string; causes: string[] };
    };
    expect(debug.stack).toContain('database failure 42P01');
    expect(debug.causes.join('\n')).toContain('relation "people" does not exist');
    const line = lines.find(({ event }) => event === 'incident');
    expect(line).toMatchObject({ subgraph: 'population', incidentId, kind: 'database failure 42P01', debug });
  });

  it('shows nothing new in production: the answer has its id, the log its kind and where it came from', async () => {
    const said: Record<string, unknown>[] = [];
    const silent = openCanaryObserver({ onLine: (line) => void said.push(line) });
    const house = new House({
      definitions: subgraphs.filter(({ name }) => name === 'population'),
      urls: system.test.urls,
      keys: testKeys,
      log: silent.hear,
    });
    const reply = await ask(house, 'population', { query: FIND, viewer: viewerOf('lan') });
    const [error] = reply.errors ?? [];
    expect(Object.keys(error?.extensions ?? {}).sort()).toEqual(['code', 'incidentId']);
    await house.close();
    await silent.close();
    const line = said.find(({ event }) => event === 'incident');
    expect(Object.keys(line ?? {}).sort()).toEqual(
      ['event', 'frames', 'incidentId', 'kind', 'level', 'part', 'subgraph', 'time'].sort(),
    );
    expect(line?.frames).toMatch(/subgraphs\/population\//);
  });

  it('loses the stack of a register at a door that is not that of a sandbox', () => {
    const extensions = {
      code: 'INTERNAL_SERVER_ERROR',
      debug: { stack: 'secret' },
      thrown: new Error('secret'),
    };
    const heard: unknown[] = [];
    for (const openly of [false, true]) {
      const witness = { openly, incident: (...words: unknown[]) => heard.push(words) };
      const errors = [{ message: 'secret', extensions }];
      const { body } = describeOutcome(answerTypes.json, { data: null, errors }, {}, witness);
      expect(JSON.stringify(body).includes('secret')).toBe(openly);
    }
    expect(JSON.stringify(heard[0])).not.toContain('secret');
  });
});

describe('What is said of an error', () => {
  it('is its class, SQLSTATE and constraint, and the frames inside the project; never its message', () => {
    class PieceLost extends Error {
      override name = 'PieceLost';
    }
    const made = describeFault(new PieceLost('079203001234 of Nguyễn Thị Lan'));
    expect(made.kind).toBe('PieceLost');
    expect(made.frames).toMatch(/^tests\/observability\/faults\.test\.ts:\d+/);
    expect(maySay('frames', made.frames)).toBe(true);
    expect(JSON.stringify(made)).not.toMatch(/\d{6}|Lan/);
    expect(describeFault(new DatabaseFailure('23505', 'seals_one')).kind).toBe(
      'database failure 23505 (seals_one)',
    );
    expect(describeFault('079203001234').kind).toBe('string');
    const hiding = new Failure('SUBGRAPH_UNAVAILABLE', undefined, new DatabaseFailure('08006'));
    expect(describeFault(hiding).kind).toBe('Failure SUBGRAPH_UNAVAILABLE (database failure 08006)');
    const odd = Object.assign(new Error('x'), { name: '079203001234', code: '079203001234' });
    expect(describeFault(odd).kind).toBe('Error');
  });

  it('has no frame that a message pretends to be', () => {
    const path = new URL('./079203001234.ts', import.meta.url).pathname;
    const { frames } = describeFault(new Error(`no\n    at ${path}:1:1`));
    expect(frames).not.toContain('0792');
  });

  it('is written with its stack where the log is that of a sandbox, and nowhere else', () => {
    const said: string[] = [];
    const destination = { write: (line: string) => void said.push(line) };
    const debug = { stack: 'Error: there', causes: [] };
    for (const openly of [true, false])
      new Log('gateway', 'info', destination, openly).say({ event: 'incident', kind: 'Error' }, debug);
    expect(said.map((line) => 'debug' in (JSON.parse(line) as object))).toEqual([true, false]);
  });
});

describe('LOG_LEVEL=debug', () => {
  it('tells each call that a register answered', async () => {
    await system.ask(null, '{ searchProcedures(query: "khai sinh", first: 1) { totalCount } }');
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'debug',
        event: 'served',
        subgraph: 'procedures',
        call: 'graphql',
        code: 'OK',
      }),
    );
  });
});
