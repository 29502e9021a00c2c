import { createHash } from 'node:crypto';
import { insertLeaves } from '../../../kernel/audit.ts';
import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { toCanonical } from '../../../kernel/domain/canonical.ts';
import { emit } from '../../../kernel/events.ts';
import { encryptField } from '../../../kernel/identity.ts';
import { findConsumer } from '../database/directory.ts';
import { type DossierRow, listOfficers } from '../database/dossiers.ts';
import {
  fileDossier,
  insertAnswers,
  insertReuse,
  insertSeal,
  listEvidence,
  nextDossierNumber,
  type ReuseRow,
} from '../database/filing.ts';
import { addToReuseDaily } from '../database/reuse.ts';
import { insertStep } from '../database/statusSteps.ts';
import { listUploads, type UploadRow } from '../database/uploads.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { getCase, listComponentsOn, listHeld, readOnPaper } from '../reads/judgeComponents.ts';
import { judgeOnlineToday } from '../reads/judgeOnlineToday.ts';
import type { ViewedParties } from '../reads/viewParties.ts';
import { consumerNotAttested, judgeAttestation } from '../rules/attestation.ts';
import { dossierCode } from '../rules/dossierCode.ts';
import { isUsable } from '../rules/files/states.ts';
import { isValidOn } from '../rules/heldGuard.ts';
import { judgePapers } from '../rules/papers.ts';
import { dossierNotDraft, personNotVerified } from '../rules/refusals.ts';
import { type SealPayload, verifySeal } from '../rules/seal.ts';
import { type AcceptedSubmission, judgeSubmission } from '../rules/submission.ts';
import { isReadable } from '../rules/views.ts';
import type { SubmitDossierInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';
import { promiseResult } from './promiseResult.ts';
import { recordMissedAtFiling } from './recordMissedReuse.ts';

/**
 * Files a dossier: the only door by which an answer enters. Whatever the seal says is checked again, and what is reused is
 * recorded now, when it is filed, never when it was fetched (PRE-12).
 */
export async function submitDossier(context: ContextType, input: SubmitDossierInput) {
  return onDossier(context, 'submitDossier', input, async (tx, dossier, viewed) => {
    const today = dayInVietnam(context.now);
    const consumer = await findConsumer(tx, context.signedIn.client, today);
    if (!judgeAttestation(context.signedIn, consumer, today)) return consumerNotAttested();
    if (dossier.stage !== 'DRAFT') return dossierNotDraft();
    if (viewed.lapsed.length > 0)
      return refuseLapsed(context, dossier.dossierId, viewed.lapsed, 'Mutation.submitDossier');
    const notOnline = await judgeOnlineToday(tx, context, dossier);
    if (notOnline !== undefined) return notOnline;
    if (dossier.applicantId === null) return personNotVerified(['APPLICANT']);
    const parties = viewed.parties.filter(({ view }) => isReadable(view));
    const asked = viewed.parties.filter(({ view }) => view !== 'READ_AT_INTAKE').map(({ role }) => role);
    const played = viewed.parties.map(({ role }) => role);
    const uploads = await listUploads(tx, dossier.dossierId);
    const verdict = await judge(tx, context, input, { dossier, parties, asked, played, uploads });
    if (verdict.kind === 'REFUSED') {
      const { kind: _, ...refusal } = verdict;
      return refusal;
    }
    const facts = { dossier, parties, input, verdict };
    const papers = await judgeFiledPapers(tx, context, { ...facts, viewed, uploads });
    if ('__typename' in papers) return papers;
    const reused = await file(tx, context, { ...facts, ...papers });
    return { __typename: 'DossierFiled' as const, dossierId: dossier.dossierId, reused };
  });
}

async function judge(
  tx: Tx,
  context: ContextType,
  input: SubmitDossierInput,
  {
    dossier,
    parties,
    asked,
    played,
    uploads,
  }: {
    dossier: DossierRow;
    parties: ViewedParty[];
    asked: string[];
    played: string[];
    uploads: readonly UploadRow[];
  },
) {
  const payload = verifySeal(context.keys, input.seal);
  const { questions } = await getCase(tx, dossier);
  return judgeSubmission({
    dossier: {
      id: dossier.dossierId,
      procedureVersion: dossier.procedureVersion,
      caseCode: dossier.caseCode,
      parties: parties.map(({ role, subject }) => ({ role, id: subject })),
      askedRoles: asked,
      playedRoles: played,
    },
    payload,
    questions,
    answers: input.answers,
    heldNow:
      payload === undefined ? new Set() : await readHeldNow(tx, payload, parties, dayInVietnam(context.now)),
    uploaded: listUsableHashes(uploads),
    now: context.now,
  });
}

const listUsableHashes = (uploads: readonly UploadRow[]): Set<string> =>
  new Set(uploads.flatMap(({ state, sha256 }) => (isUsable(state) && sha256 !== null ? [sha256] : [])));

/** Whether every paper of the case is here, in one of the ways in which it can be; and which of them an officer has before them. */
async function judgeFiledPapers(
  tx: Tx,
  { signedIn, now }: ContextType,
  {
    dossier,
    viewed,
    parties,
    input,
    verdict,
    uploads,
  }: Omit<FilingFacts, 'onPaper'> & { viewed: ViewedParties; uploads: readonly UploadRow[] },
) {
  const components = await listComponentsOn(tx, dossier, dayInVietnam(now));
  const sealed = verdict.reusedComponents.map(({ code }) => code);
  // Nobody else can say so, and nobody who files online.
  const mayHold = signedIn.agency !== null && dossier.channel !== 'ONLINE';
  const roles = new Set(viewed.parties.map(({ role }) => role));
  const onPaper = readOnPaper(components, roles, mayHold ? (input.papersOnPaper ?? []) : []);
  if ('__typename' in onPaper) return onPaper;
  const missing = judgePapers({
    components,
    roles,
    readable: new Set(parties.map(({ role }) => role)),
    held: new Set([...sealed, ...(await listHeld(tx, parties, components, dayInVietnam(now)))]),
    onPaper: new Set(onPaper),
    uploads,
  });
  return missing ?? { onPaper };
}

/** The day of filing is the acceptance day on which evidence is judged (W2). */
async function readHeldNow(
  tx: Tx,
  payload: SealPayload,
  parties: ViewedParty[],
  day: string,
): Promise<Set<string>> {
  const subjects = parties.map((party) => party.subject);
  const resultTypes = payload.components.map((component) => component.resultType);
  const evidence = await listEvidence(tx, subjects, resultTypes);
  return new Set(evidence.filter((one) => isValidOn(one, day)).map((one) => one.documentId));
}

interface FilingFacts {
  dossier: DossierRow;
  /** Those of whom the filer may read: of the others nothing is filed. */
  parties: ViewedParty[];
  input: SubmitDossierInput;
  verdict: AcceptedSubmission;
  /** Codes of the components whose papers an officer has before them. */
  onPaper: string[];
}

/** Writes everything that filing means in the caller's transaction. Returns how much was reused. */
async function file(tx: Tx, context: ContextType, facts: FilingFacts): Promise<number> {
  const { dossier, parties, verdict } = facts;
  const reuse = [
    ...verdict.reusedComponents.map((one) => reuseOf('COMPONENT', one.code, one.register, one.document, one)),
    ...verdict.reusedFields.map((one) => reuseOf('FIELD', one.key, one.register, null, one)),
  ];
  await writeAnswers(tx, context, facts);
  await insertReuse(tx, dossier, context.now, reuse);
  await recordMissedAtFiling(tx, context, facts);
  await writeFiling(tx, context, facts);
  const { selfReportedReuse } = dossier;
  await addToReuseDaily(tx, dossier.agency, dayInVietnam(context.now), {
    filed: 1,
    reused: reuse.length > 0 ? 1 : 0,
    selfReported: selfReportedReuse === true ? 1 : 0,
    selfReporting: selfReportedReuse === null ? 0 : 1,
  });
  for (const party of parties) context.audit.disclose(party.subject, 'Dossier.answers');
  await insertLeaves(tx, context.audit.take());
  return reuse.length;
}

async function writeAnswers(
  tx: Tx,
  { keys }: ContextType,
  { dossier, input, verdict, onPaper }: FilingFacts,
): Promise<void> {
  const { dossierId } = dossier;
  await insertAnswers(
    tx,
    dossierId,
    verdict.answers.map(({ key, value, sealed }) => ({
      key,
      valueEncrypted: encryptField(keys, value, `filed_answers|value|${dossierId}|${key}`),
      locked: sealed?.locked ?? false,
      register: sealed?.register ?? null,
    })),
  );
  const { keyId, payload, signature } = input.seal;
  const payloadEncrypted = encryptField(keys, payload, `filed_seals|payload|${dossierId}`);
  await insertSeal(tx, { dossierId, keyId, payloadEncrypted, signature, onPaper });
}

/** A code, the first status and the fact itself. What the counter receives is accepted there and then. */
async function writeFiling(tx: Tx, context: ContextType, { dossier, parties }: FilingFacts): Promise<void> {
  const { dossierId, agency, procedureVersion, caseCode, channel } = dossier;
  const filedAt = context.now;
  const day = dayInVietnam(filedAt);
  const code = dossierCode(agency, day, await nextDossierNumber(tx, agency, day));
  const status = channel === 'COUNTER' ? 'ACCEPTED' : 'REGISTERED';
  await fileDossier(tx, dossierId, { code, filedAt, status, acceptedOn: status === 'ACCEPTED' ? day : null });
  await insertStep(tx, { dossierId, status, at: filedAt, unit: agency, note: null, flagged: false });
  await promiseResult(tx, dossier, filedAt);
  await emit(tx, 'dossier.filed', {
    dossierId,
    code,
    procedureVersion,
    caseCode,
    channel,
    agency,
    applicant: dossier.applicantId ?? parties[0]?.subject,
    accounts: [...new Set([dossier.openedBy, ...(await listOfficers(tx, dossierId))])],
    filedAt: filedAt.toISOString(),
  });
}

/** The hash is of exactly what the seal said of it, in canonical form, so that it can be found again in the filed seal. */
function reuseOf(
  kind: ReuseRow['kind'],
  subjectKey: string,
  register: ReuseRow['register'],
  documentId: string | null,
  sealed: object,
): ReuseRow {
  const hash = createHash('sha256')
    .update(toCanonical(sealed) ?? '')
    .digest('hex');
  return { kind, subjectKey, register, documentId, hash };
}
