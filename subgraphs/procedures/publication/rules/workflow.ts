/**
 * The way of a draft into the catalogue, as one table: in which state which duty may do what, and what it becomes. Whatever
 * is not in the table is a conflict and changes nothing (PUB-3). Steps 2 to 4 of the draft regulation of the portal: enter,
 * check against the signed decision, approve, publish (công bố), make public (công khai).
 */
import type { Duty } from '../../officials/rules/delegation.ts';
import { listSteps, type Transition, type Transitions } from '../../officials/rules/transitions.ts';

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

const enter = (to: DraftState): Transition<DraftState> => ({ duty: 'ENTER', to });
const check = (to: DraftState): Transition<DraftState> => ({ duty: 'CHECK', to });
const approve = (to: DraftState): Transition<DraftState> => ({ duty: 'APPROVE', to });
const publish = (to: DraftState): Transition<DraftState> => ({ duty: 'PUBLISH', to });

/** Whoever takes the next step may also send it back; once it is published only a correction or a repeal follows. */
export const WORKFLOW: Transitions<DraftState, DraftAction> = {
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
export const findTransition = (state: DraftState, action: DraftAction): Transition<DraftState> | undefined =>
  WORKFLOW[state][action];

export const listAllowed = (state: DraftState): DraftAction[] => listSteps(WORKFLOW, DRAFT_ACTIONS, state);

/** The duties under which an action is ever done: what somebody needs to be told that it does not follow here. */
export const dutiesOf = (action: DraftAction): Duty[] => [
  ...new Set(DRAFT_STATES.flatMap((state) => findTransition(state, action)?.duty ?? [])),
];
