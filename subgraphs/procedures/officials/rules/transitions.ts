/** The way of a matter through its states, as one table: in which state which duty may do what, and what it becomes. */
import type { Duty } from './delegation.ts';

/** One step: the duty that it takes, and the state to which it leads. */
export interface Transition<State extends string> {
  duty: Duty;
  to: State;
}

/** Every step there is; what is not in the table is a conflict and changes nothing. */
export type Transitions<
  State extends string,
  Action extends string,
  Step extends Transition<State> = Transition<State>,
> = Readonly<Record<State, Readonly<Partial<Record<Action, Step>>>>>;

/** The actions that a state allows, in their order. */
export const listSteps = <State extends string, Action extends string>(
  table: Transitions<State, Action>,
  actions: readonly Action[],
  state: State,
): Action[] => actions.filter((action) => table[state][action] !== undefined);
