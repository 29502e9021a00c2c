/**
 * The way of a draft into the catalogue, as one table: in which state which duty may do what, and what it becomes. Whatever
 * is not in the table is a conflict and changes nothing (PUB-3). Steps 2 to 4 of the draft regulation of the portal: enter,
 * check against the signed decision, approve, publish (công bố), make public (công khai).
 */
import type { Duty } from '../../officials/rules/delegation.ts';

export const DRAFT_STATES = [
  'ENTERED',
  'COMPARED',
  'APPROVED',
  'PUBLISHED',
  'PUBLICISED',
  'SUPERSEDED',
  'REPEALED',
  'RETURNED',
  'WITHDRAWN',
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** What an official can do to a draft. That a later version takes its place is no official's doing. */
export const DRAFT_ACTIONS = [
  'AMEND',
  'WAIVE',
  'COMPARE',
  'APPROVE',
  'PUBLISH',
  'PUBLICISE',
  'RETURN',
  'WITHDRAW',
  'REPEAL',
] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];

/** Everything that can stand in the history of a draft. */
export type RecordedAction = DraftAction | 'ENTER' | 'SUPERSEDE';

export interface Transition {
  duty: Duty;
  to: DraftState;
}

const enter = (to: DraftState): Transition => ({ duty: 'ENTER', to });
const check = (to: DraftState): Transition => ({ duty: 'CHECK', to });
const approve = (to: DraftState): Transition => ({ duty: 'APPROVE', to });
const publish = (to: DraftState): Transition => ({ duty: 'PUBLISH', to });

/** Whoever takes the next step may also send it back; once it is published only a correction or a repeal follows. */
export const WORKFLOW: Readonly<Record<DraftState, Readonly<Partial<Record<DraftAction, Transition>>>>> = {
  ENTERED: {
    AMEND: enter('ENTERED'),
    WAIVE: check('ENTERED'),
    COMPARE: check('COMPARED'),
    RETURN: check('RETURNED'),
    WITHDRAW: enter('WITHDRAWN'),
  },
  COMPARED: {
    AMEND: enter('ENTERED'),
    APPROVE: approve('APPROVED'),
    RETURN: approve('RETURNED'),
    WITHDRAW: enter('WITHDRAWN'),
  },
  APPROVED: { PUBLISH: publish('PUBLISHED'), RETURN: publish('RETURNED') },
  PUBLISHED: { PUBLICISE: publish('PUBLICISED') },
  PUBLICISED: { REPEAL: publish('REPEALED') },
  RETURNED: { AMEND: enter('ENTERED'), WITHDRAW: enter('WITHDRAWN') },
  SUPERSEDED: {},
  REPEALED: {},
  WITHDRAWN: {},
};

/** What an action becomes in a state; undefined: a conflict. */
export const findTransition = (state: DraftState, action: DraftAction): Transition | undefined =>
  WORKFLOW[state][action];

export const listAllowed = (state: DraftState): DraftAction[] =>
  DRAFT_ACTIONS.filter((action) => findTransition(state, action) !== undefined);

/** The duties under which an action is ever done: what somebody needs to be told that it does not follow here. */
export const dutiesOf = (action: DraftAction): Duty[] => [
  ...new Set(DRAFT_STATES.flatMap((state) => findTransition(state, action)?.duty ?? [])),
];

/** Approving and publishing are one pair of eyes: whoever answers for the content may also put it out. */
const EYES: Readonly<Record<Duty, string>> = {
  ENTER: 'entering',
  CHECK: 'checking',
  APPROVE: 'deciding',
  PUBLISH: 'deciding',
};

/** Who did what before, as far as four eyes are concerned; both null where no official did it. */
export interface EarlierStep {
  account: string | null;
  duty: Duty | null;
}

/**
 * Four eyes (P1): who has entered cannot check, and who has done either can neither approve nor publish, whatever duties
 * she has. It looks at the whole history of the draft: an earlier revision was also hers.
 *
 * @returns the duty in which she acted before, or null when nothing stands in the way
 */
export function findOtherHand(account: string, duty: Duty, earlier: readonly EarlierStep[]): Duty | null {
  const other = earlier.find(
    (step) => step.account === account && step.duty !== null && EYES[step.duty] !== EYES[duty],
  );
  return other?.duty ?? null;
}
