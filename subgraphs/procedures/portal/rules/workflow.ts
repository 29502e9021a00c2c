/**
 * The way of portal information to the public: entered, checked by a second official, published, and one day replaced or
 * taken back. What a version says never changes; only how far it has come does.
 */
import type { Duty } from '../../officials/rules/delegation.ts';
import { hasActed } from '../../officials/rules/fourEyes.ts';
import { listSteps, type Transition, type Transitions } from '../../officials/rules/transitions.ts';

export const PORTAL_STATES = ['DRAFT', 'CHECKED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type PortalState = (typeof PORTAL_STATES)[number];

export const PORTAL_ACTIONS = ['CHECK', 'PUBLISH', 'WITHDRAW'] as const;
export type PortalAction = (typeof PORTAL_ACTIONS)[number];

interface Step extends Transition<PortalState> {
  /** Whether whoever entered it may not do it (four eyes). */
  byAnother: boolean;
}

/** Every step there is; what is not here is refused. */
const STEPS: Transitions<PortalState, PortalAction, Step> = {
  DRAFT: {
    CHECK: { duty: 'CHECK', to: 'CHECKED', byAnother: true },
    WITHDRAW: { duty: 'ENTER', to: 'WITHDRAWN', byAnother: false },
  },
  CHECKED: {
    PUBLISH: { duty: 'PUBLISH', to: 'PUBLISHED', byAnother: true },
    WITHDRAW: { duty: 'ENTER', to: 'WITHDRAWN', byAnother: false },
  },
  PUBLISHED: {
    WITHDRAW: { duty: 'PUBLISH', to: 'WITHDRAWN', byAnother: false },
  },
  SUPERSEDED: {},
  WITHDRAWN: {},
};

/** The duty that entering takes: a draft has no state before it. */
export const ENTERING: Duty = 'ENTER';

/** Which duty an action takes where no state tells it: what a refusal names. */
const USUAL: Readonly<Record<PortalAction, Duty>> = {
  CHECK: 'CHECK',
  PUBLISH: 'PUBLISH',
  WITHDRAW: 'PUBLISH',
};

/** The duty that an action takes in a state, also where the state does not allow it: who may not act learns no state. */
export const dutyOf = (state: PortalState, action: PortalAction): Duty =>
  STEPS[state][action]?.duty ?? USUAL[action];

export const listActions = (state: PortalState): PortalAction[] => listSteps(STEPS, PORTAL_ACTIONS, state);

export type StepVerdict =
  | { kind: 'Step'; next: PortalState }
  | { kind: 'StateConflict'; allowed: PortalAction[] }
  | { kind: 'FourEyesRequired' };

/**
 * Whether a step follows from a state.
 *
 * @param enteredBy account of whoever entered the version; null for what came with the system
 */
export function judgeStep(
  state: PortalState,
  action: PortalAction,
  enteredBy: string | null,
  account: string,
): StepVerdict {
  const step = STEPS[state][action];
  if (step === undefined) return { kind: 'StateConflict', allowed: listActions(state) };
  if (step.byAnother && hasActed(account, enteredBy)) return { kind: 'FourEyesRequired' };
  return { kind: 'Step', next: step.to };
}
