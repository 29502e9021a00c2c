import { randomUUID } from 'node:crypto';
import type { Connect } from '../../kernel/connection.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { withinDeadline } from './deadline.ts';

const DEADLINE_MS = 2_000;

/** The public keys with which anybody verifies a seal offline (JWK set), as the register gives them that seals. */
export async function readSealKeys(keys: Keys, connect: Connect, sealing: SubgraphName): Promise<unknown> {
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
  const reply = await withinDeadline(sent, deadline).catch((error: unknown) => {
    // However it is out of reach: a stranger learns that it is, and nothing of hosts and ports.
    throw error instanceof Failure ? error : new Failure('SUBGRAPH_UNAVAILABLE');
  });
  const answer = reply.body as { keys?: unknown } | null;
  if (reply.status !== 200 || !Array.isArray(answer?.keys)) throw new Failure('SUBGRAPH_UNAVAILABLE');
  return answer;
}
