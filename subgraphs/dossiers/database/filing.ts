/** What the mutations on an opened dossier read and write, inside their own transaction. */

import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { type DossierId, isOpaqueId, type SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { DossierRow } from './dossiers.ts';
import { nameOfItsAgency } from './onlineServices.ts';
import {
  dossierCodeCounters,
  dossiers,
  filedAnswers,
  filedSeals,
  heldEvidence,
  type Register,
  type ReuseKind,
  reuseRecords,
  supplementRequests,
} from './tables.ts';

export type EvidenceRow = typeof heldEvidence.$inferSelect;

/** What these people and organisations hold of these kinds; row-level security needs them in `app.subjects`. */
export async function listEvidence(
  tx: Tx,
  subjects: readonly SubjectId[],
  resultTypes: readonly string[],
): Promise<EvidenceRow[]> {
  if (subjects.length === 0 || resultTypes.length === 0) return [];
  return tx
    .select()
    .from(heldEvidence)
    .where(
      and(inArray(heldEvidence.subject, [...subjects]), inArray(heldEvidence.resultType, [...resultTypes])),
    );
}

export interface AnswerRow {
  key: string;
  valueEncrypted: Buffer;
  locked: boolean;
  register: Register | null;
}

export async function insertAnswers(
  tx: Tx,
  dossierId: DossierId,
  answers: readonly AnswerRow[],
): Promise<void> {
  if (answers.length > 0)
    await tx.insert(filedAnswers).values(answers.map((answer) => ({ ...answer, dossierId })));
}

export async function insertSeal(tx: Tx, seal: typeof filedSeals.$inferInsert): Promise<void> {
  await tx.insert(filedSeals).values(seal);
}

export interface ReuseRow {
  kind: ReuseKind;
  subjectKey: string;
  register: Register;
  documentId: string | null;
  hash: string;
}

export async function insertReuse(
  tx: Tx,
  dossier: DossierRow,
  at: Date,
  rows: readonly ReuseRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const { dossierId, agency, procedureCode } = dossier;
  await tx.insert(reuseRecords).values(rows.map((row) => ({ ...row, dossierId, agency, procedureCode, at })));
}

/** The next number of the day at an agency; its row stays locked until the transaction ends. Gaps do no harm. */
export async function nextDossierNumber(tx: Tx, agency: AgencyCode, day: string): Promise<number> {
  const [row] = await tx
    .insert(dossierCodeCounters)
    .values({ agency, day, last: 1 })
    .onConflictDoUpdate({
      target: [dossierCodeCounters.agency, dossierCodeCounters.day],
      set: { last: sql`${dossierCodeCounters.last} + 1` },
    })
    .returning({ last: dossierCodeCounters.last });
  if (row === undefined) throw new Error('the counter of dossier codes gave no number');
  return row.last;
}

export interface Filing {
  code: string;
  filedAt: Date;
  status: 'REGISTERED' | 'ACCEPTED';
  acceptedOn: string | null;
}

export async function fileDossier(tx: Tx, dossierId: DossierId, filing: Filing): Promise<void> {
  await tx
    .update(dossiers)
    .set({ ...filing, stage: 'FILED', lastStatusAt: filing.filedAt })
    .where(eq(dossiers.dossierId, dossierId));
}

export async function insertSupplementRequest(
  tx: Tx,
  request: Omit<typeof supplementRequests.$inferInsert, 'requestId' | 'agencyName'>,
): Promise<void> {
  const agencyName = nameOfItsAgency(request.dossierId);
  await tx.insert(supplementRequests).values({ ...request, requestId: sql`uuidv7()`, agencyName });
}

/** What an applicant was asked for. */
export type SupplementRow = typeof supplementRequests.$inferSelect;

/** A request of a dossier that is still to be answered; the caller holds the lock on the dossier. */
export async function findOpenSupplement(
  tx: Tx,
  dossierId: DossierId,
  requestId: string,
): Promise<SupplementRow | undefined> {
  if (!isOpaqueId(requestId)) return undefined;
  const [row] = await tx
    .select()
    .from(supplementRequests)
    .where(
      and(
        eq(supplementRequests.dossierId, dossierId),
        eq(supplementRequests.requestId, requestId),
        isNull(supplementRequests.answeredAt),
      ),
    );
  return row;
}

/** Until when the request that is open can be answered, the last one asked; undefined where none is. The caller holds the lock on the dossier. */
export async function findAnswerBy(tx: Tx, dossierId: DossierId): Promise<string | null | undefined> {
  const [row] = await tx
    .select({ answerBy: supplementRequests.answerBy })
    .from(supplementRequests)
    .where(and(eq(supplementRequests.dossierId, dossierId), isNull(supplementRequests.answeredAt)))
    .orderBy(desc(supplementRequests.at))
    .limit(1);
  return row?.answerBy;
}

export async function answerSupplementRequest(tx: Tx, row: SupplementRow, answeredAt: Date): Promise<void> {
  const { dossierId, requestId } = row;
  await tx
    .update(supplementRequests)
    .set({ answeredAt })
    .where(and(eq(supplementRequests.dossierId, dossierId), eq(supplementRequests.requestId, requestId)));
}
