/**
 * Whether a history of a client's manifest still has its end. Each act of an official is a leaf of the sealed log too, and the register that
 * keeps the access log is another than the one that keeps the manifests: whoever shortens a history in the one leaves the count in the other.
 */
import { z } from 'zod';
import { type ManifestAct, officialActs } from '../../kernel/domain/clientManifests.ts';
import { ownOf } from '../../kernel/domain/own.ts';
import { type Asked, askRegister } from '../caller/askRegister.ts';

const answerSchema = z.object({
  manifests: z.array(z.object({ manifest: z.string(), acts: z.number().int() })),
});

/** How many acts of a history stand in the access log as well, once that has heard of them. */
export const countOfficialActs = (acts: readonly Pick<ManifestAct, 'kind'>[]): number =>
  acts.filter(({ kind }) => ownOf(officialActs, kind) !== undefined).length;

/**
 * How many acts of officials the access log has of each manifest. It hears of them within seconds, so it may know fewer than there are.
 *
 * @param asked the register that keeps the access log
 * @throws the error of the line when there is no answer
 */
export async function readWitnessedActs(
  asked: Asked,
  manifests: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const answer = answerSchema.parse(await askRegister(asked, 'manifestActs', { manifests }));
  return new Map(answer.manifests.map(({ manifest, acts }) => [manifest, acts]));
}
