import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Branding } from '../../../../kernel/domain/brand.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import { cleanLines } from '../../../../kernel/domain/text/clean.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import { lockProcedure } from '../../versions/database/versions.ts';
import { changeServices, insertResumption, insertStop, listServices } from '../database/onlineChanges.ts';
import { judgeResumption, judgeStop } from '../rules/onlineService.ts';
import {
  effect,
  enteredDecision,
  type Occasion,
  refuseDecision,
  registerDecision,
  wholeDay,
} from './onlineChange.ts';

const place = {
  procedure: z.string() as Branding<ProcedureCode, z.ZodString>,
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  decision: enteredDecision,
};
const stopping = z.object({ ...place, reason: z.string(), from: wholeDay, until: wholeDay.nullable() });
const resuming = z.object({ ...place, on: wholeDay });

/** Stops a service for a time (tạm dừng): a decision, with its reason and from when until when. */
export async function judgeStopping(occasion: Occasion, content: unknown) {
  const { tx } = occasion;
  const { procedure: procedureCode, agency, decision, ...asked } = stopping.parse(content);
  const refused = await refuseDecision(occasion, decision);
  if (refused !== null) return refused;
  await lockProcedure(tx, procedureCode);
  const service = findInForce(await listServices(tx, procedureCode, agency), asked.from);
  const verdict = judgeStop({ ...asked, decidedOn: decision.decidedOn }, service);
  if (verdict.__typename !== 'StopAccepted') return verdict;
  return effect(async () => {
    const decisionId = await registerDecision(occasion, decision);
    await changeServices(tx, { procedureCode, agency }, () =>
      insertStop(tx, {
        id: randomUUID(),
        serviceId: verdict.service,
        decisionId,
        reason: cleanLines(asked.reason),
        stoppedFrom: asked.from,
        stoppedUntil: asked.until,
      }),
    );
  });
}

/** Takes a stopped service up again before its planned end, or at all where it had none. */
export async function judgeResuming(occasion: Occasion, content: unknown) {
  const { tx } = occasion;
  const { procedure: procedureCode, agency, decision, on } = resuming.parse(content);
  const refused = await refuseDecision(occasion, decision);
  if (refused !== null) return refused;
  await lockProcedure(tx, procedureCode);
  const service = findInForce(await listServices(tx, procedureCode, agency), on);
  const verdict = judgeResumption({ on, decidedOn: decision.decidedOn }, service);
  if (verdict.__typename !== 'ResumptionAccepted') return verdict;
  return effect(async () => {
    const decisionId = await registerDecision(occasion, decision);
    await changeServices(tx, { procedureCode, agency }, () =>
      insertResumption(tx, { stopId: verdict.stop, decisionId, resumedOn: on }),
    );
  });
}
