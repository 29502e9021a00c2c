import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { isBlank } from '../../../kernel/domain/text/clean.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { Failure } from '../../../kernel/failure.ts';
import { findConsumer } from '../database/directory.ts';
import { writeOwnSystem } from '../database/dossiers.ts';
import { isLeader } from '../database/intake.ts';
import { isPaperIssued, isTakenBack } from '../database/results.ts';
import { hasSlip } from '../database/slips.ts';
import { listRecordedSteps, recordStep } from '../database/statusSteps.ts';
import { hasStops } from '../database/stops.ts';
import type { ContextType } from '../mappers.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { consumerNotAttested, judgeAttestation } from '../rules/attestation.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { judgeReport, mayLeave, stepHasItsMutation, waitsForPayment } from '../rules/reporting.ts';
import { statusNames } from '../rules/statuses.ts';
import type { LeaveToOwnSystemInput, RecordDossierStatusInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';

/** Clocks of one-stop systems differ by so much; a step later than that has not happened. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Records a step of handling. Of a dossier that the desk handles only what is listed and has no mutation of its own. A system that
 * handles the dossier itself tells its steps as they were: one that is not in the list is kept and flagged. A step without a
 * time counts from the moment at which it was received, and is marked so: kept without any time it would lose against every step that has one,
 * and what is answered as recorded would change nothing. Only a time that has not come yet is refused, since it would hide
 * every step until then.
 */
export async function recordDossierStatus(context: ContextType, input: RecordDossierStatusInput) {
  const at = input.at == null ? context.now : new Date(input.at);
  if (at.getTime() > context.now.getTime() + CLOCK_SKEW_MS) {
    throw new Failure('BAD_USER_INPUT', 'Thời điểm của bước xử lý chưa đến; hãy gửi thời điểm đã diễn ra.');
  }
  return onDossier(context, 'recordDossierStatus', input, async (tx, dossier, { parties }) => {
    const { dossierId, stage, status, ownSystem } = dossier;
    const unit = context.signedIn.agency;
    if (unit === null) return dossierNotAccessible();
    if (stage !== 'FILED') return notFiled;
    // Many systems send an empty note with every step: it is none.
    const note = isBlank(input.note) ? { text: null, fault: undefined } : readTyped(input.note ?? '');
    if (note.fault !== undefined) return textMalformed(note.fault, 'note', 'ghi chú');
    const day = dayOfPapers(dossier, context.now);
    const named = await judgeText(tx, dossier, parties, note.text, { day });
    if (named !== undefined) return named;
    if (ownSystem !== context.signedIn.client) {
      const takenBack = status === 'RESULT_RETURNED' && (await isTakenBack(tx, dossierId));
      const recorded = await listRecordedSteps(tx, dossierId);
      const verdict = judgeReport(recorded, { status: input.status, at }, takenBack);
      if (verdict.kind === 'OTHERWISE') return stepHasItsMutation(verdict.mutation);
      if (verdict.kind === 'WAITS_FOR_PAYMENT') return waitsForPayment;
      if (verdict.kind === 'NOT_ALLOWED')
        return transitionNotAllowed(status, `chuyển sang “${statusNames[input.status]}”`);
      // The warehouse holds the paper: what is wrong with it is corrected there.
      if (status === 'FINISHED' && input.status !== 'WITHDRAWN' && (await isPaperIssued(tx, dossierId)))
        return transitionNotAllowed(status, 'thu hồi để giải quyết lại vì kết quả đã được phát hành');
    }
    const { flagged } = await recordStep(tx, {
      dossierId,
      status: input.status,
      at,
      unit,
      note: note.text,
      atIsReceipt: input.at == null,
      officer: context.signedIn.account,
    });
    return { __typename: 'StatusRecorded' as const, dossierId, flagged };
  });
}

/** Whoever leads a unit leaves a dossier to the attested system through which they come. It stays with that system. */
export async function leaveToOwnSystem(context: ContextType, input: LeaveToOwnSystemInput) {
  return onDossier(context, 'leaveToOwnSystem', input, async (tx, { dossierId, status, agency }) => {
    const { signedIn: viewer, now } = context;
    if (viewer.agency === null || !(await isLeader(tx, viewer.account, agency)))
      return dossierNotAccessible();
    const today = dayInVietnam(now);
    if (!judgeAttestation(viewer, await findConsumer(tx, viewer.client, today), today))
      return consumerNotAttested();
    const steps = await listRecordedSteps(tx, dossierId);
    const isAsked = steps.some((step) => step.status === 'SUPPLEMENT_REQUESTED');
    const isDecided = isAsked || (await hasSlip(tx, dossierId)) || (await hasStops(tx, dossierId));
    if (!mayLeave(status, isDecided))
      return transitionNotAllowed(status, 'giao cho hệ thống riêng của cơ quan giải quyết');
    await writeOwnSystem(tx, dossierId, viewer.client);
    return { __typename: 'LeftToOwnSystem' as const, dossierId };
  });
}

const notFiled = {
  __typename: 'DossierNotFiled',
  message: 'Hồ sơ còn là bản nháp nên chưa có trạng thái xử lý; hãy nộp hồ sơ trước.',
} as const;
