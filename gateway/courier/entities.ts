import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** Top-level response keys under `_entities`, by the type condition of their fragment; undefined for a root fetch. */
export type EntityKeys = ReadonlyMap<string, readonly string[]> | undefined;

export const readFetch = (query: string): EntityKeys => readEntityKeys(parse(query, { noLocation: true }));

export function readEntityKeys(document: DocumentNode): EntityKeys {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const entities = operation?.selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities',
  );
  if (entities?.kind !== Kind.FIELD || entities.selectionSet === undefined) return undefined;
  const keys = new Map<string, string[]>();
  for (const selection of entities.selectionSet.selections) {
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const condition = selection.typeCondition?.name.value ?? '';
    keys.set(condition, [...(keys.get(condition) ?? []), ...responseKeys(selection.selectionSet)]);
  }
  return keys;
}

/** Keys of the fields directly in a fragment, and of those in fragments without a condition of their own. */
function responseKeys(set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? responseKeys(selection.selectionSet) : [];
  });
}

/**
 * What a failed fetch of entities becomes: for each representation, every field it was asked for as an explicit null, so
 * that the rest of the plan runs. It needs no knowledge of nullability.
 */
export function fillFailedEntities(
  representations: readonly { __typename: string }[],
  keys: EntityKeys,
  schema?: GraphQLSchema,
): object[] {
  return representations.map(({ __typename }) => {
    const empty: Record<string, unknown> = { __typename };
    for (const [condition, names] of keys ?? []) {
      if (!covers(condition, __typename, schema)) continue;
      for (const name of names) if (name !== '__typename') empty[name] = null;
    }
    return empty;
  });
}

function covers(condition: string, typeName: string, schema: GraphQLSchema | undefined): boolean {
  if (condition === typeName || condition === '') return true;
  const abstract = schema?.getType(condition);
  const object = schema?.getType(typeName);
  return (
    abstract !== undefined &&
    isAbstractType(abstract) &&
    isObjectType(object) &&
    (schema?.isSubType(abstract, object) ?? false)
  );
}
