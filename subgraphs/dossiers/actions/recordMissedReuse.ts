import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { countMissedReuse } from '../database/missedReuse.ts';
import { listUploads } from '../database/uploads.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { getCase, listComponentsOn } from '../reads/judgeComponents.ts';
import { judgeMissed } from '../reads/judgeMissed.ts';
import { isUsable } from '../rules/files/states.ts';
import type { MissedReuse } from '../rules/missedReuse.ts';
import type { AcceptedSubmission } from '../rules/submission.ts';

/** Counts what a filing brings that might have been taken from registers: papers that were sent or shown, values that were typed. */
export async function recordMissedAtFiling(
  tx: Tx,
  { now }: Pick<ContextType, 'now'>,
  filed: {
    dossier: DossierRow;
    parties: readonly ViewedParty[];
    verdict: AcceptedSubmission;
    onPaper: readonly string[];
  },
): Promise<void> {
  const { dossier, parties, verdict, onPaper } = filed;
  const day = dayInVietnam(now);
  const sent = (await listUploads(tx, dossier.dossierId)).filter(({ state }) => isUsable(state));
  const brought = new Set([...onPaper, ...sent.map(({ component }) => component)]);
  const reused = new Set(verdict.reusedComponents.map(({ code }) => code));
  const typed = new Set(verdict.answers.flatMap(({ key, sealed }) => (sealed === undefined ? [key] : [])));
  const components = await listComponentsOn(tx, dossier, day);
  const { questions } = await getCase(tx, dossier);
  const missed = await judgeMissed(
    tx,
    {
      papers: components.filter(({ code }) => brought.has(code) && !reused.has(code)),
      values: questions.filter(({ key }) => typed.has(key) && !verdict.declined.includes(key)),
      parties,
    },
    day,
  );
  const declined = verdict.declined.map(
    (subject): MissedReuse => ({ kind: 'VALUE', subject, cause: 'DECLINED' }),
  );
  await countMissedReuse(tx, dossier, day, [...declined, ...missed]);
}

/**
 * Counts what an officer asks the applicant for: a held paper is an override, every other by what keeps it from being held.
 *
 * @param asked codes of the components; `held` those that are held and asked for all the same
 */
export async function recordMissedAtRequest(
  tx: Tx,
  { now }: Pick<ContextType, 'now'>,
  {
    dossier,
    parties,
    components,
    held,
  }: {
    dossier: DossierRow;
    parties: readonly ViewedParty[];
    components: readonly string[];
    held: readonly { component: string }[];
  },
): Promise<void> {
  const day = dayInVietnam(now);
  const overridden = held.map(({ component }) => component);
  const papers = (await listComponentsOn(tx, dossier, day)).filter(
    ({ code }) => components.includes(code) && !overridden.includes(code),
  );
  const missed = await judgeMissed(tx, { papers, values: [], parties }, day);
  const overrides = overridden.map((subject): MissedReuse => ({ kind: 'PAPER', subject, cause: 'OVERRIDE' }));
  await countMissedReuse(tx, dossier, day, [...overrides, ...missed]);
}
