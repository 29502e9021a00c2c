/** Refusing a dossier leaves a trace for the people it is about, though the viewer learns nothing. */
import { and, eq } from 'drizzle-orm';
import type { Context } from '../../../kernel/access.ts';
import type { Tx } from '../../../kernel/database.ts';
import { type TextFault, tellFault } from '../../../kernel/domain/text/typed.ts';
import { isOpaqueId } from '../rules/access.ts';
import { dossierParties } from '../database/tables.ts';

/** Purpose under which dossiers discloses and refuses. */
export const PROCEDURE_HANDLING = 'PROCEDURE_HANDLING';

export interface DossierNotAccessible {
  __typename: 'DossierNotAccessible';
  message: string;
}

/** Absent and forbidden read the same. */
export const dossierNotAccessible = (): DossierNotAccessible => ({
  __typename: 'DossierNotAccessible',
  message: 'Không tìm thấy hồ sơ, hoặc hồ sơ không thuộc phạm vi được xem của tài khoản này.',
});

export const requestIdReused = () => ({
  __typename: 'RequestIdReused' as const,
  message: 'Mã yêu cầu này đã được dùng cho một nội dung khác; hãy gửi lại với mã yêu cầu mới.',
});

/** A text for others to read that says nothing, says too much, or is not in Unicode. */
export const textMalformed = (fault: TextFault, field: string, what: string) => ({
  __typename: 'InputMalformed' as const,
  message: tellFault(fault, what),
  fields: [field],
});

export const dossierNotDraft = () => ({
  __typename: 'DossierNotDraft' as const,
  message: 'Hồ sơ đã được nộp nên không còn là hồ sơ nháp; hãy xem hồ sơ đã nộp thay vì điền lại.',
});

/**
 * Notes a DENIED leaf for every person of the dossier and answers DossierNotAccessible. The parties are looked up under the
 * job role, since the viewer may not see them; nothing of them reaches the answer. An id of nobody gets a leaf of its own:
 * otherwise the clock would tell which dossiers there are. Call it outside a transaction.
 */
export async function denyDossier(
  context: Context,
  dossierId: string,
  coordinate: string,
): Promise<DossierNotAccessible> {
  if (isOpaqueId(dossierId)) {
    const people = await context.database.jobTransaction((tx) => listPeopleOf(tx, dossierId));
    denyPeople(context, dossierId, people.length > 0 ? people : [dossierId], coordinate);
  }
  return dossierNotAccessible();
}

/** Notes a DENIED leaf for these people, under the dossier for which they were asked. */
export function denyPeople(
  context: Context,
  dossierId: string,
  people: readonly string[],
  coordinate: string,
): void {
  if (people.length === 0) return;
  context.purpose = { code: PROCEDURE_HANDLING, basis: null, dossier: dossierId };
  for (const person of people) context.audit.deny(person, coordinate);
}

/** The people who take part in a dossier, whoever asks: under the job role only, for the audit. */
export async function listPeopleOf(tx: Tx, dossierId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ subject: dossierParties.subject })
    .from(dossierParties)
    .where(and(eq(dossierParties.dossierId, dossierId), eq(dossierParties.kind, 'PERSON')));
  return rows.map((row) => row.subject);
}
