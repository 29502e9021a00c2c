import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Branding } from '../../../../kernel/domain/brand.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import { findPublisherKind } from '../../codeLists/database/agencies.ts';
import { findVersionInForce, lockCatalogueOf } from '../../versions/database/versions.ts';
import { findLastList, insertList, listPublishers } from '../database/eligibility.ts';
import { insertPlan } from '../database/reviewList.ts';
import { judgeList } from '../rules/eligibility.ts';
import { procedureNotPublished } from '../rules/onlineService.ts';
import {
  effect,
  enteredDecision,
  type Occasion,
  refuseDecision,
  registerDecision,
  wholeDay,
} from './onlineChange.ts';

const list = z.object({
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  deadline: wholeDay,
  procedures: z.array(z.string() as Branding<ProcedureCode, z.ZodString>),
  decision: enteredDecision,
});
const plan = z.object({
  procedure: z.string() as Branding<ProcedureCode, z.ZodString>,
  agency: z.string() as Branding<AgencyCode, z.ZodString>,
  decision: enteredDecision,
});

/** Publishes the list of procedures fit to be done online from end to end, in place of the ministry's list before. */
export async function judgeListing(occasion: Occasion, content: unknown) {
  const { tx, today } = occasion;
  const { agency, deadline, procedures, decision } = list.parse(content);
  const refused = await refuseDecision(occasion, decision);
  if (refused !== null) return refused;
  await lockCatalogueOf(tx, agency);
  const verdict = judgeList(
    { ...decision, agency, deadline, procedures },
    {
      kind: await findPublisherKind(tx, agency, today),
      previous: await findLastList(tx, agency),
      publishers: await listPublishers(tx, procedures, today),
    },
  );
  if (verdict.__typename !== 'ListAccepted') return verdict;
  return effect(async () => {
    const decisionId = await registerDecision(occasion, decision);
    const next = { id: randomUUID(), agency, decisionId, deadline, inForceFrom: decision.decidedOn };
    await insertList(tx, next, verdict.procedures);
  });
}

/** Registers that the process was rebuilt before it went online (tái cấu trúc quy trình). */
export async function judgePlanning(occasion: Occasion, content: unknown) {
  const { tx, today } = occasion;
  const { procedure, agency, decision } = plan.parse(content);
  const refused = await refuseDecision(occasion, decision);
  if (refused !== null) return refused;
  if ((await findVersionInForce(tx, procedure, today)) === undefined) return procedureNotPublished(procedure);
  return effect(async () => {
    const decisionId = await registerDecision(occasion, decision);
    await insertPlan(tx, { id: randomUUID(), procedureCode: procedure, agency, decisionId });
  });
}
