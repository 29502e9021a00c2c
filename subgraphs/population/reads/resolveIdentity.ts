import { z } from 'zod';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { personIdOfNumber, personIdOfProvider } from '../../../kernel/identity.ts';
import { readPayload, storableText } from '../../../kernel/payload.ts';
import { listHolders } from '../database/aliases.ts';
import { findIds, findLinked } from '../database/identifiers.ts';
import { toUuidArray } from '../database/people.ts';
import type { ContextType } from '../mappers.ts';

const identityRequest = z.discriminatedUnion('by', [
  z.object({ by: z.literal('number'), value: z.string().regex(/^(\d{9}|\d{12})$/) }),
  z.object({ by: z.literal('identifier'), value: storableText(200), issuer: z.string().max(500) }),
]);

export type IdentityReply = { personId: PersonId } | { refused: 'UNKNOWN' | 'AMBIGUOUS' };

/**
 * Who somebody is that signed in with a personal number, an old one too, or a provider's identifier. The answer is an opaque id
 * and discloses nothing of the record; row-level security is widened to whom the number or identifier means.
 */
export async function resolveIdentity(context: ContextType, payload: unknown): Promise<IdentityReply> {
  const asked = readPayload(identityRequest, payload);
  if (asked.by === 'identifier') {
    const identifierId = personIdOfProvider(context.keys, asked.issuer, asked.value);
    const [linked] = await context.read(findLinked, { identifierId }, [identifierId]);
    return linked ?? { refused: 'UNKNOWN' };
  }
  const typedId = personIdOfNumber(context.keys, asked.value);
  const holders = await context.read(listHolders, { aliasId: typedId }, [typedId]);
  const ids = [typedId, ...holders.map(({ personId }) => personId)];
  const [found, ...others] = await context.read(findIds, { ids: toUuidArray(ids) }, ids);
  if (found === undefined) return { refused: 'UNKNOWN' };
  return others.length > 0 ? { refused: 'AMBIGUOUS' } : { personId: found.personId };
}
