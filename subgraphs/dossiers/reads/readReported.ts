import { Failure } from '../../../kernel/failure.ts';
import { type Page, pageOf } from '../../../kernel/page.ts';
import {
  type HeldReportRow,
  type ReportedRow,
  reportedByCodes,
  selectHeldPage,
} from '../database/reported.ts';
import type { ContextType, OfSubjects } from '../mappers.ts';
import { orderSteps, type ReportedStep, stepsOf } from '../rules/reported/facts.ts';
import type { QueryHeldReportsArgs } from '../types.generated.ts';
import { administers } from './listDirectory.ts';
import { ofOwner } from './listReported.ts';

/** As many as a list has. */
const CODES_MAX = 50;

/**
 * What a system has reported of dossiers, by its own codes of them, in the order asked; those that it has not reported are left out.
 *
 * @throws Failure BAD_USER_INPUT; FORBIDDEN for whoever is no system
 */
export async function readReported(
  context: ContextType,
  codes: readonly string[],
): Promise<(ReportedRow & OfSubjects)[]> {
  if (codes.length > CODES_MAX)
    throw new Failure('BAD_USER_INPUT', `Mỗi lần tra cứu nhiều nhất ${CODES_MAX} hồ sơ.`);
  const { client, kind } = context.signedIn;
  if (kind !== 'SYSTEM') throw new Failure('FORBIDDEN');
  const rows = await context.read(reportedByCodes, { client, codes: JSON.stringify(codes) });
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return [...new Set(codes)].flatMap((code) => {
    const row = byCode.get(code);
    return row === undefined ? [] : ofOwner(row);
  });
}

/** Every step of a reported dossier, in the order of their times. */
export function readReportedSteps({ facts, steps }: ReportedRow): (ReportedStep & { flagged: boolean })[] {
  const told = steps.map(({ status, at }) => ({
    ...{ status, notBefore: false },
    at: at === null ? null : new Date(at),
  }));
  return orderSteps([...(facts === null ? [] : stepsOf(facts)), ...told]);
}

/**
 * Reports that wait for something that is to be entered here, for those who keep the directory of the system's agency.
 *
 * @throws Failure FORBIDDEN
 */
export async function listHeldReports(
  context: ContextType,
  { client = null, ...args }: QueryHeldReportsArgs,
): Promise<Page<HeldReportRow>> {
  const { account, agency } = context.signedIn;
  if (agency === null || !(await administers(context))) throw new Failure('FORBIDDEN');
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/heldReports', account, agency, client]),
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(selectHeldPage, { agency, client, afterAt, afterId, limit }),
    sortKey: (row) => [row.received, row.id],
  });
}
