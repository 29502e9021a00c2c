import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { ownOf } from '../../kernel/domain/own.ts';
import { Failure, failures } from '../../kernel/failure.ts';

/** What an operation says of its variables. */
interface Declared {
  operation: Pick<OperationDefinitionNode, 'variableDefinitions'>;
  /** Variables on which `@skip` or `@include` hangs. */
  conditionVariables: readonly string[];
}

/**
 * Checks the variables of an operation before anything is asked. A refusal names the place and says what is wrong; it
 * never repeats the value.
 *
 * @throws Failure BAD_USER_INPUT
 */
export function readVariables(
  schema: GraphQLSchema,
  { operation, conditionVariables }: Declared,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const value = readVariable(schema, definition, given);
    if (value !== undefined) read[definition.variable.name.value] = value;
  }
  // A variable with a default value may be null, and a condition may not: the operation would be ambiguous.
  for (const name of conditionVariables)
    if (Object.hasOwn(read, name) && read[name] === null)
      throw new Failure('BAD_USER_INPUT', CONDITION(name));
  return read;
}

/**
 * The variables as they are sent on: as they came, and with what the operation says of those that did not. Not every engine
 * that carries out a fetch knows the value that a variable has by itself where a condition hangs on it.
 */
export function withDefaults(
  { operation }: Pick<Declared, 'operation'>,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const missing = (operation.variableDefinitions ?? []).flatMap(
    ({ variable, defaultValue }): [string, unknown][] =>
      defaultValue === undefined || ownOf(given, variable.name.value) !== undefined
        ? []
        : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  return missing.length === 0 ? given : { ...given, ...Object.fromEntries(missing) };
}

const CONDITION = (name: string): string => `${failures.BAD_USER_INPUT.message} (biến $${name})`;

function readVariable(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  given: Record<string, unknown>,
): unknown {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type) as GraphQLInputType | undefined;
  if (!isInputType(type)) throw new Failure('GRAPHQL_VALIDATION_FAILED');
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined && definition.defaultValue !== undefined)
    return valueFromAST(definition.defaultValue, type);
  if (value === undefined && !isNonNullType(type)) return undefined;
  return coerceInputValue(value, type, (path, _value, error) => {
    throw refusal([name, ...path], error);
  });
}

/** Our scalars speak for themselves; the library's own messages hold the value. */
function refusal(path: readonly (string | number)[], error: GraphQLError): Failure {
  const own = error.extensions.code === 'BAD_USER_INPUT';
  const sentence = own ? error.message : failures.BAD_USER_INPUT.message;
  return new Failure('BAD_USER_INPUT', `${sentence} (biến $${path.join('.')})`);
}
