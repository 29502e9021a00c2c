/** Plans are made in a worker: whatever a document costs to plan, nobody else waits for it (A10). */
import { execFile } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { parse, print } from 'graphql';
import { projectRoot } from '../../app/environment/environment.ts';
import { Planner, type PlannerWorker } from '../../gateway/release/planner/planner.ts';
import { Plans } from '../../gateway/release/planner/plans.ts';
import { Failure } from '../../kernel/failure.ts';
import { currentRelease } from '../support/releases.ts';

/** Twenty fragments, each used twice: a million selections in 1.3 KB. */
const fragments = Array.from(
  { length: 20 },
  (_, n) => `fragment f${n} on Person { ...f${n + 1} a${n}: father { ...f${n + 1} } }`,
);
const BOMB = `{ viewer { person { ...f0 } } } ${fragments.join(' ')} fragment f20 on Person { fullName }`;
const HONEST = 'query Honest { procedure(code: "1.004222") { name } }';
const START_MS = 30_000;

const open = (timeoutMs: number, waitingMax = 100): Planner =>
  new Planner({ supergraph: currentRelease().supergraph, timeoutMs, waitingMax });
const outcomeOf = (planning: Promise<unknown>): Promise<string> =>
  planning.then(
    () => 'planned',
    (error: unknown) => (error instanceof Failure ? error.code : String(error)),
  );

describe('The query planner of the gateway', () => {
  // To start one takes seconds.
  let planner: Planner;
  beforeAll(() => {
    planner = open(START_MS);
  });
  afterAll(() => planner?.close());

  it('plans a document as it stands: the fetches of the plan name their subgraphs', async () => {
    const plan = await planner.plan(HONEST, 'Honest');
    expect(plan).toMatchObject({ kind: 'QueryPlan', node: { kind: 'Fetch', serviceName: 'procedures' } });
    expect(JSON.stringify(plan)).not.toContain('operationDocumentNode');
  });

  it('refuses what the planner does not accept as the fault of the document', async () => {
    expect(await outcomeOf(planner.plan('{ nothing }', undefined))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await outcomeOf(planner.plan('{', undefined))).not.toBe('planned');
  });

  it('makes one plan for many who ask for the same at once, and none twice', async () => {
    let made = 0;
    const plans = new Plans({
      plan: (...asked: Parameters<Planner['plan']>) => {
        made += 1;
        return planner.plan(...asked);
      },
    } as Planner);
    const asked = { text: print(parse(HONEST)), operationName: 'Honest', bytes: 1_000, isRegistered: false };
    await Promise.all(Array.from({ length: 50 }, () => plans.prepare(asked)));
    await plans.prepare(asked);
    expect(made).toBe(1);
  });

  it('never plans on the thread that answers: a plan that is not there is an error', async () => {
    await expect(new Plans(planner).cache.get('0'.repeat(64))).rejects.toThrow('was not planned');
  });
});

/** A worker that plans anything, after a while. */
class Stand extends EventEmitter implements PlannerWorker {
  ended = false;
  readonly #takesMs: number;

  constructor(takesMs: number) {
    super();
    this.#takesMs = takesMs;
    setImmediate(() => this.emit('message', 'ready'));
  }

  postMessage({ id }: { id: number }): void {
    setTimeout(() => this.emit('message', { id, plan: '{"kind":"QueryPlan"}' }), this.#takesMs);
  }

  async terminate(): Promise<number> {
    this.ended = true;
    this.emit('exit');
    return 0;
  }

  ref(): void {}
  unref(): void {}
}

describe('A query planner with nothing to plan', () => {
  it('ends its worker after a while, never one at work, and starts another for the next document', async () => {
    const workers: Stand[] = [];
    const share = (): Stand => {
      const worker = new Stand(200);
      workers.push(worker);
      return worker;
    };
    const planner = new Planner({ supergraph: '', idleMs: 20, share });
    await planner.start();
    // Each takes longer than it may be idle.
    await Promise.all([planner.plan('{ a }', undefined), planner.plan('{ b }', undefined)]);
    const before = workers.length;
    expect(workers.at(-1)?.ended).toBe(false);
    while (workers.at(-1)?.ended === false) await wait(10);
    expect(await planner.plan('{ c }', undefined)).toEqual({ kind: 'QueryPlan' });
    expect(workers.length).toBe(before + 1);
    await planner.close();
    expect(workers.every(({ ended }) => ended)).toBe(true);
  });
});

describe('The worker of a query planner', () => {
  let planner: Planner | undefined;
  afterEach(() => planner?.close());

  it('ends a plan that takes too long, with its worker, and plans the next one', async () => {
    planner = open(1_500);
    const bomb = outcomeOf(planner.plan(BOMB, undefined));
    const behind = outcomeOf(planner.plan(HONEST, 'Honest'));
    expect(await bomb).toBe('PLAN_LIMIT');
    expect(await behind).toBe('planned');
  }, 60_000);

  it('leaves the thread that answers free meanwhile', async () => {
    planner = open(1_500);
    await planner.plan(HONEST, 'Honest');
    const bomb = outcomeOf(planner.plan(BOMB, undefined));
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 10);
    await wait(500);
    clearInterval(counting);
    expect(await bomb).toBe('PLAN_LIMIT');
    // A thread that plans takes no turn at all.
    expect(turns).toBeGreaterThan(5);
  }, 60_000);

  it('holds no process once nobody waits for a plan', async () => {
    const planner = new URL('../../gateway/release/planner/planner.ts', import.meta.url).href;
    const program = `import { readFileSync } from 'node:fs';
      import { Planner } from ${JSON.stringify(planner)};
      const supergraph = readFileSync('schema/supergraph.generated.graphql', 'utf8');
      await new Planner({ supergraph, timeoutMs: 120000 }).plan(${JSON.stringify(HONEST)}, 'Honest');
      console.log('planned');`;
    const words = ['--import', 'tsx', '--input-type=module', '--eval', program];
    // A process that is held is ended when its time is up, and that is a failure.
    const { stdout } = await promisify(execFile)(process.execPath, words, {
      cwd: projectRoot,
      timeout: 240_000,
    });
    expect(stdout).toBe('planned\n');
  }, 300_000);

  it('lets only so many wait, and says at once to the others that it is too much', async () => {
    const narrow = open(START_MS, 2);
    planner = narrow;
    const asked = [1, 2, 3, 4].map(() => outcomeOf(narrow.plan(HONEST, 'Honest')));
    expect((await Promise.all(asked)).sort()).toEqual(['OVERLOADED', 'OVERLOADED', 'planned', 'planned']);
  });
});
