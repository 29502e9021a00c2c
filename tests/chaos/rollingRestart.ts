/** R11: gateways restarted in turns under load. Nobody notices, none takes too long, and what was acknowledged is kept. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { type Started, startCommand, subgraphVariables } from '../support/processes.ts';
import { serveAll } from '../support/system.ts';
import { countDrafts, forgetDrafts } from './drafts.ts';
import type { Experiment, Outcome } from './experiment.ts';
import { type Caller, type Callers, openCallers } from './toolkit/callers.ts';
import { atLeast, atMost, judgeTally } from './toolkit/findings.ts';
import { loadSteadily, type Question } from './toolkit/load.ts';
import { type Data, judgeReply, type Reply, type Tally } from './toolkit/replies.ts';

const HOST = '127.0.0.1';
/** So many, each so often: 40 questions a second, every twentieth a mutation. */
const FULL = { citizens: 40, everyMs: 1_000 };
/** As many questions of fewer, for a machine that is busy with others: who waits does not ask. */
const QUICK = { citizens: 4, everyMs: 100 };
const MUTATIONS = 20;
/** How often whoever shares out the requests asks each gateway whether it is ready. */
const POLL_MS = 100;
/** How long a gateway that was asked to end only says so. */
const NOTICE_MS = 1_500;
const SETTLE_MS = 500;
/** The longest that a gateway may take from SIGTERM to its end; the process itself needs a moment to go. */
const END_MS_MAX = 5_000 + 2_000;
/** Gateways with room: whether they send callers away in time is another experiment (R14). */
const ROOM = { LIMIT_EVENT_LOOP_DELAY_MS: '60000', SUBGRAPH_TIMEOUT_MS: '10000' };
/** In flight when a gateway is killed: so many that it cannot have answered all of them. */
const BURST = 200;

const READ: Question = {
  document: '{ viewer { person { fullName } } procedure(code: "1.004222") { name channels { channel } } }',
  isWhole: (data) =>
    typeof data?.viewer?.person?.fullName === 'string' && typeof data.procedure?.name === 'string',
};
const draftOf = (data: Data): string | undefined => data?.openDraftDossier?.dossier?.id;
const OPEN: Question = {
  document:
    'mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename ... on DraftDossierOpened { dossier { id } } } }',
  variables: () => ({
    input: {
      requestId: randomUUID(),
      procedure: '1.004222',
      caseCode: 'JOIN_FAMILY',
      channel: 'ONLINE',
      agency: 'H15.50.05',
      parties: [{ role: 'APPLICANT', viewer: true }],
    },
  }),
  isWhole: (data) => typeof draftOf(data) === 'string',
};
const QUESTIONS = [...Array.from({ length: MUTATIONS - 1 }, () => READ), OPEN];

function noteDraft(reply: Reply, acknowledged: Set<string>): void {
  const id = draftOf((reply.body as { data?: Data } | undefined)?.data);
  if (id !== undefined) acknowledged.add(id);
}

/** One of several gateways behind whoever shares out the requests. */
class Backend {
  readonly origin: string;
  readonly callers: Callers;
  /** Drafts that were opened while nobody was sent here yet. */
  readonly warmed = new Set<string>();
  readonly #port: number;
  readonly #variables: Record<string, string>;
  isReady = false;
  #isWarm = false;
  /** When it was asked to end. */
  #toldAt = Number.POSITIVE_INFINITY;
  #process: Started | undefined;

  constructor(port: number, variables: Record<string, string>, citizens: number) {
    this.#port = port;
    this.#variables = variables;
    this.origin = `http://${HOST}:${port}`;
    this.callers = openCallers({
      origin: this.origin,
      issuer: this.origin,
      citizens,
      addresses: 2,
    });
  }

  /**
   * Whether a request may be sent here. A gateway that was asked to end is unready for its notice and then listens no more:
   * whoever shares out looks more often than that, and on a machine that is too busy to look, knows it.
   */
  get mayBeAsked(): boolean {
    return this.#isWarm && this.isReady && performance.now() < this.#toldAt + NOTICE_MS - POLL_MS;
  }

  async start(): Promise<void> {
    this.#toldAt = Number.POSITIVE_INFINITY;
    this.#isWarm = false;
    const variables = {
      ...this.#variables,
      ...ROOM,
      DRAIN_NOTICE_MS: String(NOTICE_MS),
      HOST,
      PORT: String(this.#port),
      LOG_LEVEL: 'warn',
    };
    this.#process = startCommand(['app/commands/serve.ts', 'gateway'], variables);
    await this.#process.find(/^gateway (\S+)/);
    while (!this.isReady) await this.look();
    // In production the plans of registered operations are made before it is ready; those of texts are made here.
    for (const question of [READ, OPEN]) await this.#warm(question);
    this.#isWarm = true;
  }

  async #warm({ document, variables }: Question): Promise<void> {
    const reply = await this.callers.citizens[0]?.ask(document, variables?.());
    if (reply !== undefined) noteDraft(reply, this.warmed);
  }

  /** Milliseconds until the process was gone. */
  async end(signal: NodeJS.Signals): Promise<number> {
    const began = performance.now();
    if (signal === 'SIGTERM') this.#toldAt = began;
    const code = await this.#process?.end(signal);
    if (signal === 'SIGTERM' && code !== 0) throw new Error(`a gateway ended with ${code}`);
    return performance.now() - began;
  }

  async look(): Promise<void> {
    this.isReady = await fetch(`${this.origin}/health/ready`, { headers: { connection: 'close' } }).then(
      (answer) => answer.ok,
      () => false,
    );
    await wait(POLL_MS);
  }

  async close(): Promise<void> {
    await this.end('SIGKILL');
    await this.callers.close();
  }
}

/** Shares out: each citizen asks whoever is ready, in turns, without a second try. Drafts that she was promised are noted. */
function shareOut(backends: readonly Backend[], acknowledged: Set<string>, citizens: number): Caller[] {
  let turn = 0;
  return Array.from({ length: citizens }, (_, index) => ({
    name: undefined,
    ask: async (document, variables): Promise<Reply> => {
      let ready = backends.filter(({ mayBeAsked }) => mayBeAsked);
      while (ready.length === 0) {
        await wait(POLL_MS);
        ready = backends.filter(({ mayBeAsked }) => mayBeAsked);
      }
      turn += 1;
      const caller = ready[turn % ready.length]?.callers.citizens[index];
      if (caller === undefined) throw new Error('there is no such caller');
      const reply = await caller.ask(document, variables);
      noteDraft(reply, acknowledged);
      return reply;
    },
  }));
}

/** Many requests at once to a gateway that is killed while it works on them. */
async function killBusy(backend: Backend, tally: Tally): Promise<void> {
  const burst = Array.from({ length: BURST }, async (_, index) => {
    const reply = await backend.callers.citizens[index % backend.callers.citizens.length]?.ask(READ.document);
    if (reply !== undefined) tally.add(judgeReply(reply, READ));
  });
  await wait(20);
  await backend.end('SIGKILL');
  await Promise.all(burst);
}

export interface Restarts {
  /** How many restarts, in turns. */
  isEnough(restarts: number): boolean;
  /** For a control: at last one of them is killed instead, while it is busy. */
  kills?: boolean;
  /** For a control: at last the database loses some of what it has committed. */
  forgets?: boolean;
  /** Who asks, and how often; few unless said. */
  load?: { citizens: number; everyMs: number };
  report?: (line: string) => void;
}

interface Seen {
  tally: Tally;
  /** Milliseconds that each took to end. */
  ends: readonly number[];
  acknowledged: ReadonlySet<string>;
  /** Dossiers that there were before. */
  before: number;
}

async function judgeRestarts(test: TestHouse, { tally, ends, acknowledged, before }: Seen): Promise<Outcome> {
  const kept = await countDrafts(test, [...acknowledged]);
  const made = (await countDrafts(test)) - before;
  const slowestEnd = Math.round(Math.max(0, ...ends));
  return {
    figures: {
      ...tally.figures(),
      restarts: ends.length,
      'drafts acknowledged': acknowledged.size,
      'slowest end, ms': slowestEnd,
    },
    findings: [
      ...judgeTally(tally, { asked: 20 * ends.length }),
      atMost('drafts that were acknowledged and not kept', acknowledged.size - kept, 0),
      atMost('drafts that were kept and not acknowledged', made - kept, 0),
      atLeast('drafts acknowledged', acknowledged.size, 1),
      atMost('ms until a gateway that was asked to end is gone', slowestEnd, END_MS_MAX),
    ],
  };
}

/** Two gateways under load, restarted one after the other. */
export async function restartInTurns(
  test: TestHouse,
  subgraphs: ReadonlyMap<SubgraphName, string>,
  { isEnough, kills = false, forgets = false, load: asking = QUICK, report = () => undefined }: Restarts,
): Promise<Outcome> {
  const ports = await findFreePorts(HOST, 2);
  const backends = ports.map((port) => new Backend(port, subgraphVariables(subgraphs), asking.citizens));
  const before = await countDrafts(test);
  await Promise.all(backends.map((backend) => backend.start()));
  const acknowledged = new Set<string>();
  const load = loadSteadily(shareOut(backends, acknowledged, asking.citizens), asking.everyMs, QUESTIONS);
  let looking = true;
  const looks = backends.map(async (backend) => {
    while (looking) await backend.look();
  });
  const ends: number[] = [];
  try {
    while (!isEnough(ends.length)) {
      const backend = backends[ends.length % 2] as Backend;
      await wait(SETTLE_MS);
      ends.push(await backend.end('SIGTERM'));
      await backend.start();
      report(`${ends.length} restarts, ${load.tally.asked} asked, lost ${load.tally.describe('lost') || 0}`);
    }
    await wait(SETTLE_MS);
    if (kills) await killBusy(backends[0] as Backend, load.tally);
    await load.stop();
    if (forgets) await forgetDrafts(test);
    for (const { warmed } of backends) for (const id of warmed) acknowledged.add(id);
    return await judgeRestarts(test, { tally: load.tally, ends, acknowledged, before });
  } finally {
    looking = false;
    await load.stop();
    await Promise.all(looks);
    await Promise.all(backends.map((backend) => backend.close()));
  }
}

/** The registers behind HTTP, for as long as the work takes. */
async function withRegisters<T>(
  work: (test: TestHouse, origins: ReadonlyMap<SubgraphName, string>) => Promise<T>,
): Promise<T> {
  const test = await openHouse();
  const servers = await serveAll(test);
  try {
    return await work(test, new Map([...servers].map(([name, { origin }]) => [name, origin])));
  } finally {
    await Promise.all([...servers.values()].map((server) => server.close()));
    await test.close();
  }
}

const RESTARTS = 20;

export const rollingRestart: Experiment = {
  id: 'R11',
  name: 'gateways restarted in turns under load',
  asks: 'that no request is lost, each ends in time, and every draft that was acknowledged is kept once',
  load: '40 questions a second, every twentieth a mutation, without a second try; at least 20 restarts; a gateway waits 10 s for a register',
  callers: '40 citizens from 2 addresses',
  seconds: 120,
  quickSeconds: 5,
  run: ({ seconds, full, report }) =>
    withRegisters((test, origins) => {
      const until = Date.now() + seconds * 1_000;
      const least = full ? RESTARTS : 2;
      const isEnough = (restarts: number): boolean => restarts >= least && Date.now() >= until;
      return restartInTurns(test, origins, { isEnough, report, ...(full ? { load: FULL } : {}) });
    }),
  controls: [
    {
      breaks: 'a gateway is killed while it is busy',
      finds: ['answers lost'],
      run: () =>
        withRegisters(async (test, origins) => {
          const { findings } = await restartInTurns(test, origins, { isEnough: () => true, kills: true });
          return findings;
        }),
    },
    {
      breaks: 'a database that forgets some of what it has committed',
      finds: ['drafts that were acknowledged and not kept'],
      run: () =>
        withRegisters(async (test, origins) => {
          const isEnough = (restarts: number): boolean => restarts >= 1;
          return (await restartInTurns(test, origins, { isEnough, forgets: true })).findings;
        }),
    },
  ],
};
