/**
 * The executor in its gateway: what cannot be compiled, data in circles, and what a release leaves behind. `safety.test.ts` has what is meant
 * to do harm.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SharePlanner } from '../../gateway/release/planner/planner.ts';
import type { PlanReply, PlanRequest } from '../../gateway/release/planner/worker.ts';
import { ReplacedEngines } from '../../gateway/release/replacedEngines.ts';
import type { Reply } from '../../kernel/connection.ts';
import { codeOf, type LoneGateway, openLoneGateway } from '../hostile/loneGateway.ts';
import { sharedPlanner } from '../support/house.ts';
import { graph, supergraphOf } from './graphs/graph.ts';
import { Pair } from './pair.ts';

const procedure = { name: 'Đăng ký thường trú' };
const HONEST = 'query Honest { procedure(code: "1.004222") { name } }';

/** A planner of which the plans for an operation named `Odd` are of a kind that no gateway carries out. */
const oddPlanner: SharePlanner = (supergraph) => {
  const worker = sharedPlanner()?.(supergraph);
  if (worker === undefined) throw new Error('There is no planner to share.');
  const hearing: ((reply: PlanReply) => void)[] = [];
  return {
    postMessage: (request: PlanRequest) => {
      const plan = '{"kind":"QueryPlan","node":{"kind":"Defer"}}';
      if (!/^query Odd\b/.test(request.document)) worker.postMessage(request);
      else for (const hear of hearing) hear({ id: request.id, plan });
    },
    on: (event: never, hear: never) => {
      if ((event as string) === 'message') hearing.push(hear);
      return worker.on(event, hear);
    },
    terminate: () => worker.terminate(),
    ref: () => worker.ref(),
    unref: () => worker.unref(),
  };
};

describe('A gateway', () => {
  let lone: LoneGateway;
  let calls = 0;
  let body: object = { data: { procedure } };
  beforeAll(async () => {
    const send = async (path: string): Promise<Reply> => {
      if (path === '/graphql') calls += 1;
      return { status: 200, body };
    };
    lone = await openLoneGateway({ send, sharePlanner: oddPlanner });
  }, 120_000);
  afterAll(() => lone?.close());

  it('answers a document whose plan cannot be compiled with a code, asks nobody, and answers the next one', async () => {
    for (let times = 0; times < 2; times += 1) {
      const odd = await lone.ask(HONEST.replace('Honest', 'Odd'));
      expect(codeOf(odd)).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(odd.body)).not.toMatch(/Defer|defer|stack/);
    }
    expect(calls).toBe(0);
    expect((await lone.ask(HONEST)).body).toEqual({ data: { procedure } });
  });

  it('takes of data in a circle what was asked for, and ends', async () => {
    const round: Record<string, unknown> = { ...procedure };
    round.name2 = round;
    round.nodes = [round];
    body = { data: { procedure: round }, extensions: { round } };
    expect((await lone.ask(HONEST)).body).toEqual({ data: { procedure } });
  });
});

it('answers people who are one another’s friends, as deep as was asked', async () => {
  const friends = graph(
    'friends',
    {
      a: 'type Query { me: Person } type Person @key(fields: "id") { id: ID! friend: Person }',
      b: 'type Person @key(fields: "id") { id: ID! name: String best: Person }',
    },
    [],
  );
  const pair = await new Pair(supergraphOf(friends)).load();
  const person = (id: string, friend?: object) => ({ __typename: 'Person', id, friend });
  pair.answerWith({
    a: () => ({ data: { me: person('1', person('2', person('1', person('2')))) } }),
    b: (_query, { representations }) => ({
      data: {
        _entities: (representations as { id: string }[]).map(({ id }) => ({
          name: `N${id}`,
          best: {
            __typename: 'Person',
            id,
            name: `N${id}`,
            best: { __typename: 'Person', id: '1', name: 'N1' },
          },
        })),
      },
    }),
  });
  const { ours, stock } = await pair.ask({
    query: '{ me { name friend { name best { name best { name } } friend { name friend { name } } } } }',
  });
  expect(ours).toEqual(stock);
  expect(ours.errors).toEqual([]);
});

describe('Releases that were replaced', () => {
  it('are counted while they answer, and never more than three: the oldest then ends at once', async () => {
    const said: [number, number][] = [];
    const engine = (of: number) => {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      return {
        close: (drainMs = 0) => {
          said.push([of, drainMs]);
          if (drainMs === 0) end();
          return ended;
        },
      };
    };
    const replaced = new ReplacedEngines();
    for (let of = 1; of <= 4; of += 1) replaced.drain(engine(of), 10_000);
    expect(said).toEqual([
      [1, 10_000],
      [2, 10_000],
      [3, 10_000],
      [4, 10_000],
      [1, 0],
    ]);
    await sleep(0);
    expect(replaced.count).toBe(3);
  });
});
