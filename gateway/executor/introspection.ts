import type { OperationDefinitionNode, SelectionNode } from 'graphql';
import { type DocumentNode, executeSync, type GraphQLSchema, Kind, OperationTypeNode, visit } from 'graphql';
import type { Introspect } from './projection/projection.ts';
import { own } from './values.ts';

/** Answers `__schema` and `__type` where an operation asks for them beside other fields. */
export function introspectWith(schema: GraphQLSchema, operation: OperationDefinitionNode): Introspect {
  return ({ key, selection }) => {
    const document = documentOf(selection.expandFragments().toSelectionNode(), operation);
    return (variableValues) => {
      const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues });
      const [error] = errors ?? [];
      if (error !== undefined) throw error;
      return data == null ? null : (own(data, key) ?? null);
    };
  };
}

function documentOf(
  selection: SelectionNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): DocumentNode {
  const used = new Set<string>();
  visit(selection, { Variable: ({ name }) => void used.add(name.value) });
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
      },
    ],
  };
}
