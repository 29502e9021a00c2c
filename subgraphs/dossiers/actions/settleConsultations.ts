import type { Database } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { claimToSettle, endConsultation } from '../database/consultations.ts';
import { lockHandling } from '../database/settledPayments.ts';
import { recordStep } from '../database/statusSteps.ts';
import { endingOf } from '../rules/consultation.ts';

/** Questions of one transaction. */
const AT_ONCE = 50;

/**
 * Ends the questions that are answered, and lets their dossiers go on; and those whose dossiers went on without the answer. It is done after each answer, and
 * again by itself: whoever answers has no right to the dossier, and a process may end in between.
 */
export async function settleConsultations({
  database,
  now,
}: {
  database: Database;
  now: Date;
}): Promise<void> {
  for (let settled = AT_ONCE; settled === AT_ONCE; )
    settled = await database.jobTransaction(async (tx) => {
      const ready = await claimToSettle(tx, AT_ONCE);
      for (const one of ready) {
        const { dossierId, answeredAt, resumedAt, askedAgency: unit, answeredBy: officer } = one;
        const dossier = await lockHandling(tx, dossierId);
        if (answeredAt !== null && resumedAt === null && dossier?.status === 'STOPPED') {
          const at = dossier.lastStatusAt !== null && answeredAt < dossier.lastStatusAt ? now : answeredAt;
          await recordStep(tx, { dossierId, status: 'IN_PROGRESS', at, unit, note: null, officer });
        }
        const { endedAt, ...end } = endingOf(one, resumedAt ?? now);
        await endConsultation(tx, one, { ...end, endedAt, day: dayInVietnam(endedAt) });
      }
      return ready.length;
    });
}
