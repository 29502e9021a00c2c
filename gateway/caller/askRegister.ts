import { randomUUID } from 'node:crypto';
import { type Connect, requireAnswer } from '../../kernel/connection.ts';
import type { Keys } from '../../kernel/keys.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { withinDeadline } from '../courier/deadline.ts';

const DEADLINE_MS = 2_000;

/** A register that the gateway asks itself, with nobody behind the question. */
export interface Asked {
  keys: Keys;
  connect: Connect;
  register: SubgraphName;
  clock?: () => Date;
}

/**
 * One signed call to a service of a register.
 *
 * @throws the error of the line when there is no answer
 */
export async function askRegister(
  { keys, connect, register, clock = () => new Date() }: Asked,
  service: string,
  payload: object,
): Promise<unknown> {
  const body = JSON.stringify(payload);
  const path = `/${service}`;
  const deadline = Date.now() + DEADLINE_MS;
  const content = { aud: register, path, requestId: randomUUID(), deadline };
  const envelope = sealEnvelope(keys, 'gateway', content, body, clock());
  const reply = await withinDeadline(connect(register).send(path, body, envelope, deadline), deadline);
  requireAnswer(reply);
  return reply.body;
}
