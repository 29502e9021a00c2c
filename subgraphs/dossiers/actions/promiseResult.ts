import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { findProcedureVersion } from '../database/procedures.ts';
import { holdCalendar, insertPromise, listDecisions } from '../database/promisedDays.ts';
import { findPromisedLimit, promiseDay } from '../rules/promise.ts';

/** Writes down the day that a filed dossier is promised, with what it was counted from; none where its version states no single one. */
export async function promiseResult(tx: Tx, dossier: DossierRow, filedAt: Date): Promise<void> {
  const version = await findProcedureVersion(tx, dossier.procedureVersion);
  if (version === undefined) return;
  const { limit } = findPromisedLimit(version.content, dossier);
  if (limit === undefined) return;
  await holdCalendar(tx);
  const countedFrom = dayInVietnam(filedAt);
  const promised = promiseDay(countedFrom, limit, joinDecisions(await listDecisions(tx)));
  if (promised !== undefined)
    await insertPromise(tx, dossier.dossierId, { ...limit, ...promised, countedFrom, computedAt: filedAt });
}
