import { z } from 'zod';
import { officialActs } from '../../../kernel/domain/clientManifests.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { readPayload } from '../../../kernel/payload.ts';
import { countActs } from '../database/accessEntries.ts';
import type { ContextType } from '../mappers.ts';

const asked = z.object({ manifests: z.array(z.uuid()).max(10_000) });

/**
 * For the gateways: how many acts of officials on each of these manifests the log has heard of. A manifest without any is left out. No entry of
 * a person is read: an id of a manifest is nobody's.
 *
 * @throws Failure BAD_REQUEST
 */
export async function countManifestActs(
  context: ContextType,
  payload: unknown,
): Promise<{ manifests: { manifest: string; acts: number }[] }> {
  const { manifests } = readPayload(asked, payload);
  const coordinates = Object.values(officialActs);
  const counted = await context.read(
    countActs,
    { subjects: manifests, coordinates },
    manifests as SubjectId[],
  );
  return { manifests: counted };
}
