/** `npm start` and `npm run start:services` as whole commands: their processes, who asks them, and what is left of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isFailureCode } from '../../kernel/failure.ts';
import { type Started, startCommand } from '../support/processes.ts';

export const CATALOGUE = '{ procedure(code: "1.004222") { name } }';
export const OWN_NAME = '{ viewer { person { fullName } } }';

/** A process of the machine, as /proc shows it. */
export interface Seen {
  pid: number;
  parent: number;
  words: string[];
  variables: ReadonlyMap<string, string>;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // It ended while we looked.
  }
};

export function listProcesses(): Seen[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const stat = read(`/proc/${name}/stat`);
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const variables = read(`/proc/${name}/environ`)
        .split('\0')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
      return {
        pid: Number(name),
        parent: state === 'Z' ? 0 : Number(parent),
        words: read(`/proc/${name}/cmdline`).split('\0'),
        variables: new Map(variables),
      };
    })
    .filter(({ parent }) => parent > 0);
}

/** The parts that a `start:services` has started: name and process. */
export function listParts(supervisor: number | undefined): Map<string, Seen> {
  const children = listProcesses().filter(({ parent }) => parent === supervisor);
  return new Map(
    children.flatMap((child) => {
      const at = child.words.findIndex((word) => word.endsWith('commands/serve.ts'));
      return at < 0 ? [] : [[child.words[at + 1] ?? '', child] as const];
    }),
  );
}

/** Processes that hold this folder in a variable or in their words: everything that one start has made. */
export const listTraces = (folder: string): Seen[] =>
  listProcesses().filter(
    ({ pid, words, variables }) =>
      pid !== process.pid &&
      (variables.get('DATA_DIRECTORY') === folder || words.some((word) => word.startsWith(folder))),
  );

export interface Living extends Started {
  origin: string;
}

export async function startLiving(
  command: 'start' | 'services',
  changes: Record<string, string>,
): Promise<Living> {
  const started = startCommand([`app/commands/${command}.ts`], {
    PEOPLE: '200',
    LOG_LEVEL: 'error',
    ...changes,
  });
  const origin = await started.find(/GraphQL +(http:\/\/[\d.]+:\d+)\/graphql$/);
  return { ...started, origin };
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

/** What came of a question: its data, a code of ours, nothing at all, or something that nobody may be answered. */
export type Outcome = 'DATA' | 'CODE' | 'NOBODY' | `WRONG ${string}`;

export async function ask(origin: string, query: string, token?: string): Promise<Outcome> {
  const headers = {
    'content-type': 'application/json',
    connection: 'close',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  let text: string;
  try {
    const signal = AbortSignal.timeout(30_000);
    const answer = await fetch(`${origin}/graphql`, {
      ...{ method: 'POST', headers, signal },
      body: JSON.stringify({ query }),
    });
    text = await answer.text();
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'WRONG no answer in half a minute' : 'NOBODY';
  }
  const { data, errors } = JSON.parse(text) as Body;
  if (errors === undefined) return data == null ? `WRONG ${text}` : 'DATA';
  return errors.every(({ extensions }) => isFailureCode(extensions?.code)) ? 'CODE' : `WRONG ${text}`;
}

/** Asks without a pause, the catalogue and for oneself in turns, until it is stopped. Counts what came. */
export function putUnderLoad(origin: string, token: string, clients = 3) {
  const outcomes = new Map<Outcome, number>();
  let running = true;
  const client = async (): Promise<void> => {
    for (let turn = 0; running; turn += 1) {
      const outcome = await ask(origin, turn % 2 === 0 ? CATALOGUE : OWN_NAME, token);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await sleep(outcome === 'NOBODY' ? 50 : 10);
    }
  };
  const work = Promise.all(Array.from({ length: clients }, client));
  return {
    outcomes,
    stop: async () => {
      running = false;
      await work;
      return outcomes;
    },
  };
}

/** Waits until both kinds of question are answered with data. Gives the milliseconds it took. */
export async function untilAllAnswers(origin: string, token: string): Promise<number> {
  const began = performance.now();
  const deadline = Date.now() + 180_000;
  for (;;) {
    const outcomes = [await ask(origin, CATALOGUE, token), await ask(origin, OWN_NAME, token)];
    if (outcomes.every((outcome) => outcome === 'DATA')) return Math.round(performance.now() - began);
    if (Date.now() > deadline) throw new Error(`still ${outcomes.join(', ')}`);
    await sleep(100);
  }
}

export async function until(holds: () => boolean, withinMs = 60_000): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}
