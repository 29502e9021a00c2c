import type { GraphQLError } from 'graphql';
import type { Values } from '../values.ts';

/** Null, and what has to become null is told already: nobody above tells it again. */
export const FAULTY = Symbol('faulty');
/** No value is possible here: the nearest nullable place above becomes null. */
export const BUBBLES = Symbol('bubbles');

/** One answer while it is written. */
export interface Writing {
  /** Where we are, for what is told. Leaves are not on it: they add their name when they are told of. */
  readonly path: (string | number)[];
  /** Nulls where the schema has none, and values that do not fit: told when nothing else is. */
  readonly completion: GraphQLError[];
  /** Another shape than the schema has: told as an error. */
  readonly wrong: GraphQLError[];
  /** What was written of lists that several places hold; undefined when none does. */
  readonly written: Map<Complete, Map<unknown, unknown>> | undefined;
  /** Lists of the answer that stand in it more than once. */
  readonly repeated: Set<readonly unknown[]>;
  readonly variables: Readonly<Values>;
}

/** Turns what was fetched into what is answered: a value, null, FAULTY or BUBBLES. */
export type Complete = (value: unknown, writing: Writing) => unknown;

/** As `Complete`, but looks for its value in the enclosing object. */
export type Project = (object: Values, writing: Writing) => unknown;
