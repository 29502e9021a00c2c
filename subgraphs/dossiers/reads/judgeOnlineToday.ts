import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { findKindOfAgency, listOnlinePlaces } from '../database/onlineServices.ts';
import { findProcedureVersion } from '../database/procedures.ts';
import type { ContextType } from '../mappers.ts';
import { judgeOnline, type OnlineFacts } from '../rules/online.ts';

/** What the catalogue tells of a procedure online, and of an agency; nothing of what is not known. */
export async function readOnlineFacts(
  tx: Tx,
  procedure: ProcedureCode | undefined,
  agency: AgencyCode | null | undefined,
): Promise<OnlineFacts> {
  return {
    places: procedure === undefined ? [] : await listOnlinePlaces(tx, procedure),
    kind: agency == null ? undefined : await findKindOfAgency(tx, agency),
  };
}

/**
 * Why a citizen cannot file a draft online today; undefined where they can. The service may have been stopped since the draft was
 * opened. A counter, and the post, go on.
 */
export async function judgeOnlineToday(tx: Tx, { signedIn, now }: ContextType, dossier: DossierRow) {
  if (signedIn.agency !== null || dossier.channel !== 'ONLINE') return undefined;
  const version = await findProcedureVersion(tx, dossier.procedureVersion);
  if (version === undefined) throw new Error('the version of a dossier is not known');
  const facts = await readOnlineFacts(tx, dossier.procedureCode, dossier.agency);
  return judgeOnline(facts, version.content, dossier.agency, dayInVietnam(now));
}
