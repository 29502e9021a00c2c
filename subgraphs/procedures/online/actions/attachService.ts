import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Branding } from '../../../../kernel/domain/brand.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import { findPublisherKind } from '../../codeLists/database/agencies.ts';
import { findVersionInForce, lockProcedure } from '../../versions/database/versions.ts';
import { findListInForce } from '../database/eligibility.ts';
import { changeServices, closeService, insertService, listServices } from '../database/onlineChanges.ts';
import { judgeAttachment } from '../rules/onlineService.ts';
import {
  effect,
  enteredDecision,
  type Occasion,
  refuseDecision,
  registerDecision,
  wholeDay,
} from './onlineChange.ts';

export const attachment = z.object({
  procedure: z.string() as Branding<ProcedureCode, z.ZodString>,
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  level: z.enum(['INFORMATION', 'PARTIAL', 'FULL']),
  address: z.string(),
  from: wholeDay,
  decision: enteredDecision,
});

/** Attaches an online way to a published procedure, or replaces the one there is (PUB-7). */
export async function judgeAttaching(occasion: Occasion, content: unknown) {
  const { tx, today } = occasion;
  const asked = attachment.parse(content);
  const { procedure: code, agency, decision } = asked;
  const refused = await refuseDecision(occasion, decision);
  if (refused !== null) return refused;
  await lockProcedure(tx, code);
  const now = await findVersionInForce(tx, code, today);
  const then = asked.from === today ? now : await findVersionInForce(tx, code, asked.from);
  const services = await listServices(tx, code, agency);
  const verdict = judgeAttachment(
    { ...asked, decidedOn: decision.decidedOn },
    {
      procedure: then === undefined ? undefined : now,
      kind: await findPublisherKind(tx, agency, today),
      list: now === undefined ? undefined : await findListInForce(tx, now.publisher, code, today),
      last: services.at(-1),
    },
  );
  if (verdict.__typename !== 'AttachmentAccepted') return verdict;
  return effect(async () => {
    const decisionId = await registerDecision(occasion, decision);
    const { level, address, from: inForceFrom } = asked;
    await changeServices(tx, { procedureCode: code, agency }, async () => {
      if (verdict.closes !== null) await closeService(tx, verdict.closes, inForceFrom);
      const id = randomUUID();
      await insertService(tx, { id, procedureCode: code, agency, level, address, decisionId, inForceFrom });
    });
  });
}
