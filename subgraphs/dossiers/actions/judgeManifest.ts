import { z } from 'zod';
import type { Running } from '../../../kernel/definition.ts';
import { manifestVerdict } from '../../../kernel/domain/clientManifests.ts';
import { digestManifest, signLastAct, verifyHistory } from '../../../kernel/manifestHistory.ts';
import { readPayload } from '../../../kernel/payload.ts';
import { findManifest, listSignedBy, resignAct } from '../database/clientManifests.ts';
import type { ContextType } from '../mappers.ts';
import { addAct, SIGNER } from './clientManifests.ts';

const judged = z.object({ id: z.string(), digest: z.string(), verdict: manifestVerdict });
/** How many manifests are signed again in one turn. */
const RESIGNED_AT_ONCE = 50;

/** What a gateway found about what was handed in. The first to judge is heard; the others have found the same. */
export async function recordVerdict(context: ContextType, payload: unknown): Promise<Record<string, never>> {
  const { id, digest, verdict } = readPayload(judged, payload);
  await context.database.jobTransaction(async (tx) => {
    const row = await findManifest(tx, id);
    if (row === undefined || digestManifest(row) !== digest) return;
    const kind = verdict.findings.length === 0 ? 'CHECKED' : 'FAULTED';
    const doing = { kind, actor: 'gateway', at: context.now, said: JSON.stringify(verdict) } as const;
    await addAct(tx, context.keys, row, doing);
  });
  return {};
}

/**
 * After a change of the register's key: what the key before has signed, and still verifies, is signed by that of today, so that it counts
 * when the one before is gone.
 */
export async function resignActs({ database, keys }: Running): Promise<void> {
  const { keyId } = keys.signer(`envelope-${SIGNER}`);
  const others = keys.verifiers(`envelope-${SIGNER}`).filter((verifier) => verifier.keyId !== keyId);
  // But for the time of a change there is none.
  if (others.length === 0) return;
  const before = others.map((verifier) => verifier.keyId);
  const ids = await database.jobRead((tx) => listSignedBy(tx, before, RESIGNED_AT_ONCE));
  for (const id of ids)
    await database.jobTransaction(async (tx) => {
      const row = await findManifest(tx, id);
      if (row === undefined || verifyHistory(keys, SIGNER, row, row.acts) === undefined) return;
      for (const { seq } of row.acts.filter((act) => act.keyId !== keyId))
        await resignAct(tx, id, seq, signLastAct(keys, SIGNER, row, row.acts.slice(0, seq)));
    });
}
