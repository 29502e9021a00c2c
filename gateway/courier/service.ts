/** What the gateway asks of a register beside its graph: the catalogue in bulk, the bytes of files. */
import { randomUUID } from 'node:crypto';
import type { Connection } from '../../kernel/connection.ts';
import { Failure, isFailureCode } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { type EnvelopeContent, sealEnvelope } from '../../kernel/tokens.ts';
import type { FailedCalls } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { withinDeadline } from './deadline.ts';

export interface ServiceOptions {
  keys: Keys;
  /** The register that is asked, and the line to it. */
  register: SubgraphName;
  connection: Connection;
  /** Whether somebody has switched it off (sandbox only). */
  isSwitchedOff(): boolean;
  clock(): Date;
  observer: FailedCalls;
}

/** In whose name a service is asked, what the access log says was done, and the longest that it may take. */
export interface ServiceCall extends Pick<EnvelopeContent, 'viewer' | 'operation'> {
  withinMs: number;
}

/**
 * One signed call to a service of a register; the caller judges the shape of what it answers.
 *
 * @throws Failure the code that the register answered with, SUBGRAPH_UNAVAILABLE and what else a call ends with
 */
export async function askService(
  { keys, register, connection, isSwitchedOff, clock, observer }: ServiceOptions,
  path: string,
  payload: object,
  { withinMs, ...call }: ServiceCall,
): Promise<unknown> {
  if (isSwitchedOff()) throw new Failure('SUBGRAPH_UNAVAILABLE');
  const body = JSON.stringify(payload);
  const deadline = Date.now() + withinMs;
  const content = { aud: register, path, requestId: randomUUID(), deadline, ...call };
  const envelope = sealEnvelope(keys, 'gateway', content, body, clock());
  const reply = await withinDeadline(connection.send(path, body, envelope, deadline), deadline).catch(
    (error: unknown) => {
      throw observer.callFailed(register, error);
    },
  );
  refuseErrors(reply.body);
  return reply.body;
}

/** What went wrong over there is told by its code alone; what only that log knows is an incident here too. */
function refuseErrors(body: unknown): void {
  const { errors } = (body ?? {}) as { errors?: { extensions?: { code?: unknown } }[] };
  if (errors === undefined) return;
  const code = errors[0]?.extensions?.code;
  if (!isFailureCode(code) || code === 'INTERNAL_SERVER_ERROR')
    throw new Error('a service of a register failed');
  throw new Failure(code);
}
