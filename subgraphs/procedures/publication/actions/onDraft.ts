import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import type { RequestIdReused } from '../../../../kernel/domain/requestIds.ts';
import { cleanLines } from '../../../../kernel/domain/text/clean.ts';
import {
  type ActingOfficial,
  isRefused,
  type NotDelegated,
  requireAnyDuty,
  requireDuty,
} from '../../officials/actions/asPublisher.ts';
import { fourEyesRequired } from '../../officials/actions/refusals.ts';
import { findOtherHand } from '../../officials/rules/fourEyes.ts';
import { lockProcedure } from '../../versions/database/versions.ts';
import {
  type Draft,
  findCodeOfDraft,
  findDraft,
  insertReadings,
  listEarlierSteps,
  moveDraft,
} from '../database/drafts.ts';
import { type DraftAction, dutiesOf, findTransition } from '../rules/workflow.ts';
import { draftNotFound, stateConflict } from './publicationRefusals.ts';

/** Which step of which draft a mutation is. */
export interface StepOf {
  mutation: string;
  action: DraftAction;
}

/** A step that its official may do now. */
export interface DraftStep {
  draft: Draft;
  acting: ActingOfficial;
  /** Moves the draft as the table says, with these changes, and writes the step. */
  move(
    changes?: Partial<Pick<Draft, 'revision' | 'decisionId' | 'inForceFrom' | 'versionId'>>,
  ): Promise<DraftMoved>;
}

/** The draft is loaded anew when the answer is read. */
export interface DraftMoved {
  __typename: 'DraftMoved';
  draftId: string;
}

type Refused =
  | NotDelegated
  | RequestIdReused
  | ReturnType<typeof draftNotFound | typeof fourEyesRequired | typeof stateConflict>;

/** Refusals that name what stands in the way of a draft, and so what it says: whoever gets one has read it. */
const TELLING: ReadonlySet<string> = new Set(['ComparisonNotClean', 'PublicationRefused']);

/**
 * The frame of every mutation on a draft: once per request id, in one transaction, with the draft locked. Its official must
 * have the duty at the agency, the table must know the step, and the hand must be another one than before.
 */
export async function onDraft<T extends { __typename: string }>(
  context: Context,
  { mutation, action }: StepOf,
  input: { requestId: string; draft: string; reason?: string },
  work: (tx: Tx, step: DraftStep) => Promise<T>,
): Promise<T | Refused> {
  return context.transactOnce<T | Refused>(mutation, input, async (tx) => {
    const draft = isOpaqueId(input.draft) ? await lockDraft(tx, input.draft) : undefined;
    if (draft === undefined) return draftNotFound();
    const transition = findTransition(draft.state, action);
    const coordinate = `Mutation.${mutation}`;
    const acting =
      transition === undefined
        ? await requireAnyDuty(context, tx, draft.agency, dutiesOf(action), coordinate)
        : await requireDuty(context, tx, draft.agency, transition.duty, coordinate);
    if (isRefused(acting)) return acting;
    if (transition === undefined) return stateConflict(draft.state);
    const other = findOtherHand(acting.account, acting.duty, await listEarlierSteps(tx, draft.id));
    if (other !== null) return fourEyesRequired(acting.duty);
    const move: DraftStep['move'] = async (changes = {}) => {
      const moved = { ...draft, ...changes, state: transition.to, touchedAt: context.now };
      await moveDraft(tx, moved, {
        ...acting,
        action,
        note: input.reason == null ? null : cleanLines(input.reason),
      });
      return { __typename: 'DraftMoved', draftId: draft.id };
    };
    const answer = await work(tx, { draft, acting, move });
    if (TELLING.has(answer.__typename)) await insertReadings(tx, [draft.id], acting.account, context.now);
    return answer;
  });
}

/**
 * The draft as it stands once its procedure is locked. The procedure comes first, as everywhere: whoever enters, imports or
 * repeals takes that lock and then the draft of the version that it ends.
 */
async function lockDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const code = await findCodeOfDraft(tx, id);
  if (code === undefined) return undefined;
  await lockProcedure(tx, code);
  return findDraft(tx, id);
}
