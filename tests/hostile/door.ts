import { request as httpRequest } from 'node:http';
import type { MaskedError } from '../../kernel/failure.ts';
import { collectErrors } from '../support/canary.ts';
import { openSystem, type System, type SystemOptions, tokenOf } from '../support/system.ts';

/** What came back through the door, as it came. */
export interface Answer {
  status: number;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

/** One hostile request and the answer expected of the gateway. */
export interface Attack {
  body: string;
  status: number;
  code: string;
  headers?: Record<string, string>;
  /** What was typed and must not come back. */
  typed?: string;
}

/** Words that only somebody inside may read. */
export const LEAKS = [
  'Did you mean',
  'select ',
  'SELECT ',
  'postgres',
  'ECONN',
  '127.0.0.1',
  'node_modules',
  '    at ',
  'stacktrace',
  'serviceName',
  'Apollo',
  'Fastify',
  'FST_',
  'jose',
];
export const VIETNAMESE = /[À-ỹ]/;
/**
 * The longest that a document may keep the main thread busy before it is refused, milliseconds, in the best of three. The
 * promise is 50; twice that leaves room for a busy machine and is still far from the seconds that a bomb would take.
 */
export const BUSY_MAX_MS = 100;

export const openDoor = (options: SystemOptions = {}): Promise<System> => openSystem(options);

/** A raw request: nothing is corrected on the way. */
export function knock(
  origin: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
  method = 'POST',
  path = '/graphql',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = httpRequest(
      `${origin}${path}`,
      { method, headers: { 'content-length': String(Buffer.byteLength(body)), ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            headers: response.headers,
          }),
        );
        response.on('error', reject);
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

export const JSON_TYPE = { 'content-type': 'application/json' };
export const bodyOf = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

export async function signedIn(persona: string): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await tokenOf(persona)}` };
}

export const requestsSeen = (system: System): number =>
  [...system.calls.values()].reduce((sum, calls) => sum + calls, 0);

/** Everything that must hold of every refusal, whatever was tried. */
export function expectRefusal(answer: Answer, attack: Pick<Attack, 'status' | 'code' | 'typed'>): void {
  const body = JSON.parse(answer.text) as { data?: unknown; errors: MaskedError[] };
  collectErrors(body);
  expect({ status: answer.status, code: body.errors[0]?.extensions.code }).toEqual({
    status: attack.status,
    code: attack.code,
  });
  expect(body).not.toHaveProperty('data');
  expect(body.errors.length).toBeLessThanOrEqual(5);
  expect(answer.text.length).toBeLessThanOrEqual(1_200);
  for (const error of body.errors) {
    expect(error.message).toMatch(VIETNAMESE);
    expect(Object.keys(error.extensions).sort()).toEqual(['code', 'incidentId']);
  }
  for (const leak of LEAKS) expect(answer.text).not.toContain(leak);
  if (attack.typed !== undefined) expect(answer.text).not.toContain(attack.typed);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['content-type']).toContain('application/json');
}

/** Knocks, and expects a refusal that asked nobody and kept the process alive. */
export async function expectRefused(system: System, attack: Attack): Promise<void> {
  system.calls.clear();
  const answer = await knock(system.origin, attack.body, { ...JSON_TYPE, ...attack.headers });
  expectRefusal(answer, attack);
  expect(requestsSeen(system)).toBe(0);
  const alive = await knock(system.origin, bodyOf('{ __typename }'), JSON_TYPE);
  expect(alive.text).toBe('{"data":{"__typename":"Query"}}');
}

/** How long the main thread was busy with a request, at best of three: the machine may be busy with others. */
export async function measureBusyMs(system: System, body: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const began = performance.now();
    await system.gateway.answer({ headers: JSON_TYPE, body });
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
