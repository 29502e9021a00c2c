/** Thousands of documents of every hostile kind, in a real process whose heap is small: it lives, and little is left of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hostileKinds } from './memory.ts';

const MIB = 1024 * 1024;
const HEAP_MB = 400;
const ROUNDS = 2_000;
const CHILD = fileURLToPath(new URL('./memoryChild.ts', import.meta.url));

interface Left {
  kind: string;
  heap: number;
  grownPerDocument: number;
  knownPerDocument: number;
}

/** On a machine that is too busy the test may be over before it. */
let child: ChildProcess | undefined;
afterAll(() => child?.kill('SIGKILL'));

async function run(rounds: number): Promise<{ code: number | null; left: Left[] }> {
  const flags = [`--max-old-space-size=${HEAP_MB}`, '--expose-gc', '--import', 'tsx'];
  const started = spawn(process.execPath, [...flags, CHILD, String(rounds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  let text = '';
  started.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const code = await new Promise<number | null>((resolve) => started.once('exit', resolve));
  const left = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Left);
  return { code, left };
}

it(`a process with ${HEAP_MB} MiB outlives ${ROUNDS} documents of every kind, and keeps less than it believes`, async () => {
  const { code, left } = await run(ROUNDS);
  expect(code).toBe(0);
  expect(left.map(({ kind }) => kind)).toEqual(Object.keys(hostileKinds));
  for (const { kind, heap, grownPerDocument, knownPerDocument } of left) {
    expect({ kind, isSmall: heap < 250 * MIB }).toEqual({ kind, isSmall: true });
    // What is believed to be remembered is no less than what the heap has grown by, small change aside.
    const isKnown = grownPerDocument < 1.2 * Math.max(0, knownPerDocument) + 10_000;
    expect({ kind, isKnown }).toEqual({ kind, isKnown: true });
  }
});
