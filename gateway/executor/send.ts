import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { FetchNode } from '@apollo/query-planner';
import type { Brought, SourceError } from './brought.ts';
import type { Run } from './run.ts';
import { withinSpan } from './spans.ts';
import { own, type Path, type Values } from './values.ts';

/** Sends one fetch of a plan. It never rejects: a failed call costs its own part of the answer only. */
export async function send(
  run: Run,
  node: FetchNode,
  path: Path,
  representations?: readonly Values[],
): Promise<Brought> {
  try {
    const source = run.sourceOf(node.serviceName);
    if (source === undefined) throw new Error(`Couldn't find service with name "${node.serviceName}"`);
    const variables = variablesFor(node, run.variables);
    if (representations !== undefined) {
      if (Object.hasOwn(variables, 'representations'))
        throw new Error('Variables cannot contain key "representations"');
      variables.representations = representations;
    }
    const options = {
      kind: 'incoming operation',
      request: { query: node.operation, variables, operationName: node.operationName },
      incomingRequestContext: run.requestContext,
      context: run.requestContext.context,
      document: node.operationDocumentNode,
      pathInIncomingRequest: [...path],
    } as unknown as GraphQLDataSourceProcessOptions;
    const response = await withinSpan('gateway.fetch', { service: node.serviceName }, () =>
      source.process(options),
    );
    return {
      data: response.data as Values | null | undefined,
      errors: (response.errors as readonly SourceError[] | undefined) ?? [],
      thrown: undefined,
    };
  } catch (error) {
    return { data: undefined, errors: [], thrown: { error } };
  }
}

function variablesFor({ variableUsages = [] }: FetchNode, given: Readonly<Values>): Values {
  const variables: Values = {};
  for (const name of variableUsages) {
    const value = own(given, name);
    if (value !== undefined)
      Object.defineProperty(variables, name, { configurable: true, enumerable: true, value, writable: true });
  }
  return variables;
}
