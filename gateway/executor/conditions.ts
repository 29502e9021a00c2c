import { GraphQLError } from 'graphql';
import { own, type Values } from './values.ts';

/** The value of a variable that `@skip` or `@include` names. Without one the request cannot be answered at all. */
export function isTrue(variables: Readonly<Values>, name: string): boolean {
  const value = own(variables, name);
  if (typeof value !== 'boolean')
    throw new GraphQLError(`The variable $${name} of a condition is no boolean.`);
  return value;
}
