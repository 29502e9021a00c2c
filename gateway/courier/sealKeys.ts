import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Connect, requireAnswer } from '../../kernel/connection.ts';
import type { Keys } from '../../kernel/keys.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import type { FailedCalls } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { withinDeadline } from './deadline.ts';

const DEADLINE_MS = 2_000;

const answerSchema = z.looseObject({ keys: z.array(z.unknown()) });

/** The public keys with which anybody verifies a seal offline (JWK set), as the register gives them that seals. */
export async function readSealKeys(
  keys: Keys,
  connect: Connect,
  sealing: SubgraphName,
  observer: FailedCalls,
): Promise<unknown> {
  const body = '{}';
  const deadline = Date.now() + DEADLINE_MS;
  const content = {
    aud: sealing,
    path: '/sealKeys',
    requestId: randomUUID(),
    operation: null,
    deadline,
    viewer: null,
    purpose: null,
    grant: null,
  };
  const envelope = sealEnvelope(keys, 'gateway', content, body, new Date());
  const sent = connect(sealing).send('/sealKeys', body, envelope, deadline);
  try {
    const reply = await withinDeadline(sent, deadline);
    requireAnswer(reply);
    return answerSchema.parse(reply.body);
  } catch (error) {
    // However it is out of reach: a stranger learns that it is, and nothing of hosts and ports.
    throw observer.callFailed(sealing, error);
  }
}
