import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, isScalarType } from 'graphql';
import type { SubgraphName } from '../schema/files.ts';
import { scalars } from '../subgraphs/kernel/scalars.ts';
import type { Carried } from './context.ts';
import type { Courier } from './courier.ts';

/** The supergraph that `npm run compose` wrote. A gateway starts with every subgraph down: it asks none for a schema. */
export function readSupergraph(): string {
  return readFileSync(new URL('../schema/supergraph.generated.graphql', import.meta.url), 'utf8');
}

export interface LoadedGateway {
  gateway: ApolloGateway;
  /** The schema that clients see. */
  apiSchema: () => GraphQLSchema;
}

/** Apollo's gateway for the supergraph and the query plans, with our couriers for every fetch. */
export function buildGateway(
  supergraphSdl: string,
  courierFor: (name: SubgraphName) => Courier,
): LoadedGateway {
  let schema: GraphQLSchema | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    // Spans say what was done, never what was asked.
    telemetry: { includeDocument: false, recordExceptions: false },
    buildService: ({ name }) => courierFor(name as SubgraphName),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      (requestContext.context as Carried | undefined)?.request.plan.planned(queryPlan);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    teachScalars(apiSchema);
    schema = apiSchema;
  });
  return {
    gateway,
    apiSchema: () => {
      if (schema === undefined) throw new Error('The supergraph is not loaded yet.');
      return schema;
    },
  };
}

/** A schema made from SDL knows only the names of our scalars: here a malformed value is refused before any fetch. */
function teachScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const own = scalars[type.name];
    if (own !== undefined && isScalarType(type)) {
      type.parseValue = own.parseValue;
      type.parseLiteral = own.parseLiteral;
    }
  }
}
