import { type DirectiveNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Whether a selection that stands behind `@skip` and `@include` is asked for. */
export type Condition = (variables: Variables) => boolean;

/** Value of a variable that was not given, as far as a condition can depend on it. */
export type Defaults = ReadonlyMap<string, boolean>;

export function readDefaults(operation: OperationDefinitionNode): Defaults {
  return new Map(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }): [string, boolean][] =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
}

/** The condition of one selection; undefined for one that has none. */
export function readCondition(
  directives: readonly DirectiveNode[] | undefined,
  defaults: Defaults,
): Condition | undefined {
  const conditions = (directives ?? []).flatMap(({ name, arguments: given }): Condition[] => {
    if (name.value !== 'skip' && name.value !== 'include') return [];
    const wanted = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) return [() => value.value === wanted];
    if (value?.kind !== Kind.VARIABLE) return [];
    const variable = value.name.value;
    return [
      (variables) =>
        (Object.hasOwn(variables, variable) ? variables[variable] : defaults.get(variable)) === wanted,
    ];
  });
  return both(conditions);
}

/** All of them together; undefined where there is none. */
export function both(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const known = conditions.filter((condition) => condition !== undefined);
  if (known.length < 2) return known[0];
  return (variables) => known.every((condition) => condition(variables));
}

/** Variables on which a condition of a document hangs: none of them may be null when it is run. */
export function listConditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
