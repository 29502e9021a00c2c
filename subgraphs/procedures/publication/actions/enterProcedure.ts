import { randomUUID } from 'node:crypto';
import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { listResultTypes } from '../../codeLists/database/agencies.ts';
import { isWholeDay } from '../../codeLists/rules/inForce.ts';
import { isRefused, requireDuty } from '../../officials/actions/asPublisher.ts';
import { findOwner } from '../../officials/actions/findOwner.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import { judgeFormShape } from '../../onceOnly/rules/formShape.ts';
import type { EnterProcedureInput, ProcedureContentInput } from '../../types.generated.ts';
import { findLatestVersion, lockProcedure } from '../../versions/database/versions.ts';
import { type Draft, findOpenDraft, insertDraft, insertStep } from '../database/drafts.ts';
import { type DraftText, listResultTypesNamed, readDraftContent } from '../rules/draftContent.ts';
import { findRegistered, publicationRefused } from './compareEntered.ts';
import { fillCodeLists } from './fillCodeLists.ts';
import { fillTemplates } from './fillTemplates.ts';
import type { DraftMoved } from './onDraft.ts';
import { decisionUnknown, stateConflict } from './publicationRefusals.ts';

/**
 * Enters a procedure, new or corrected, as a draft. Nothing of what is in force is touched: a correction becomes another
 * version (PUB-8). One draft of a procedure is on its way at a time.
 */
export async function enterProcedure(context: Context, input: EnterProcedureInput) {
  return context.transactOnce('enterProcedure', input, (tx) => enter(tx, context, input));
}

async function enter(tx: Tx, context: Context, input: EnterProcedureInput) {
  const { code } = input.content;
  await lockProcedure(tx, code);
  const today = dayInVietnam(context.now);
  const publisher = (await findLatestVersion(tx, code))?.publisher;
  const owner = await findOwner(tx, { publisher, acting: input.agency, today });
  const acting = await requireDuty(context, tx, owner, 'ENTER', 'Mutation.enterProcedure');
  if (isRefused(acting)) return acting;
  const read = await readText(tx, input, acting.agency);
  if ('refusal' in read) return read.refusal;
  const open = await findOpenDraft(tx, code);
  if (open !== undefined) return stateConflict(open.state);
  const decisionId = input.decision ?? null;
  if (decisionId !== null && (await findRegistered(tx, decisionId, acting.agency)) === undefined)
    return decisionUnknown();
  const draft: Draft = {
    id: randomUUID(),
    code,
    agency: acting.agency,
    state: 'ENTERED',
    revision: 1,
    decisionId,
    inForceFrom: input.inForceFrom,
    versionId: null,
    touchedAt: context.now,
  };
  await insertDraft(tx, draft, read.text);
  await insertStep(tx, draft, { ...acting, action: 'ENTER', note: null });
  return { __typename: 'DraftMoved', draftId: draft.id } satisfies DraftMoved;
}

export interface EnteredText {
  inForceFrom: string;
  content: ProcedureContentInput;
}

/** A text that may be kept, or the refusal to answer with. */
export type ReadText =
  | { text: DraftText }
  | { refusal: ReturnType<typeof inputMalformed | typeof publicationRefused> };

/**
 * What was sent as the text of a draft. It names only result types and code lists that exist and files that its agency has handed in, and
 * its forms can be filled: a condition on a question that is not there is never kept.
 */
export async function readText(
  tx: Tx,
  { inForceFrom, content }: EnteredText,
  agency: string,
): Promise<ReadText> {
  const day = isWholeDay(inForceFrom) ? [] : ['inForceFrom'];
  const read = readDraftContent(content);
  if ('faults' in read) return { refusal: inputMalformed([...day, ...read.faults]) };
  const known = new Set((await listResultTypes(tx)).map(({ code }) => code));
  const strange = [...listResultTypesNamed(read.text)].filter(([code]) => !known.has(code));
  const faults = [...day, ...strange.map(([, path]) => path)];
  const filled = day.length > 0 ? { text: read.text } : await fillCodeLists(tx, read.text, inForceFrom);
  const whole = await fillTemplates(tx, 'faults' in filled ? read.text : filled.text, agency);
  for (const one of [filled, whole]) if ('faults' in one) faults.push(...one.faults);
  if (faults.length > 0 || 'faults' in whole) return { refusal: inputMalformed(faults) };
  const problems = judgeFormShape({ code: content.code, cases: whole.text.cases });
  return problems.length > 0 ? { refusal: publicationRefused(problems) } : whole;
}
