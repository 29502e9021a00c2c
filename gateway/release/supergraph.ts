import { Supergraph } from '@apollo/federation-internals';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLSchema, isScalarType } from 'graphql';
import { scalars } from '../../kernel/domain/scalars.ts';
import type { SubgraphName } from '../../schema/files.ts';
import type { Carried } from '../context.ts';
import type { Courier } from '../courier/courier.ts';
import { gatewayWith } from '../executor/choice.ts';
import type { ExecutorName } from '../executor/names.ts';
import { letOthersIn } from '../pause.ts';
import { ParsedDocuments } from './planner/parsedDocuments.ts';
import type { Plans } from './planner/plans.ts';

/** Makes the courier to one subgraph, which must know what the subgraph answers with. */
export type CourierFor = (name: SubgraphName, schema: GraphQLSchema) => Courier;

export interface LoadedSupergraph {
  apollo: ApolloServer<Carried>;
  parsed: ParsedDocuments;
  /** The schema that clients see. */
  apiSchema: GraphQLSchema;
}

export interface SupergraphParts {
  plans: Plans;
  /** Of each subgraph, by its name: `readSubgraphSchemas`. */
  schemas: ReadonlyMap<string, GraphQLSchema>;
  courierFor: CourierFor;
}

/**
 * Loads a supergraph that `npm run compose` wrote: Apollo's gateway or our executor carries out its plans, our couriers every fetch. It asks
 * no subgraph for a schema, so it loads with all of them down.
 */
export async function loadSupergraph(
  supergraphSdl: string,
  { plans, schemas, courierFor }: SupergraphParts,
  options: { introspection: boolean; executor: ExecutorName | undefined },
): Promise<LoadedSupergraph> {
  const gateway = new (gatewayWith(options.executor))({
    supergraphSdl,
    // `npm run compose` has validated it, and the release that holds it is signed.
    validateSupergraph: false,
    // Spans say what was done, never what was asked.
    telemetry: { includeDocument: false, recordExceptions: false },
    queryPlannerConfig: { cache: plans.cache },
    buildService: ({ name }) => courierFor(name as SubgraphName, schemaOf(schemas, name)),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      (requestContext.context as Carried | undefined)?.request.plan.planned(queryPlan);
    },
    logger: silent,
  });
  let apiSchema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate((loaded) => {
    teachScalars(loaded.apiSchema);
    apiSchema = loaded.apiSchema;
  });
  const parsed = new ParsedDocuments();
  const apollo = new ApolloServer<Carried>({
    gateway,
    documentStore: parsed,
    // Places hold the list of all tokens for as long as the document is remembered.
    parseOptions: { noLocation: true },
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    // For the log: the door lets neither this nor anything else out that is not on its list.
    formatError: (formatted, error) => ({
      ...formatted,
      extensions: { ...formatted.extensions, thrown: unwrapResolverError(error) },
    }),
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: silent,
  });
  await apollo.start();
  if (apiSchema === undefined) throw new Error('The supergraph did not load.');
  return { apollo, parsed, apiSchema };
}

/** What these libraries have to say may quote a document: the gateway's own log says what happened. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * The contract of each subgraph as the supergraph has it, by its name: fetches are checked against the release they belong to. Each takes
 * long to make, and requests are answered meanwhile.
 */
export async function readSubgraphSchemas(
  supergraphSdl: string,
): Promise<ReadonlyMap<string, GraphQLSchema>> {
  const schemas = new Map<string, GraphQLSchema>();
  const subgraphs = Supergraph.build(supergraphSdl, { validateSupergraph: false }).subgraphs();
  for (const { name, schema } of subgraphs) {
    await letOthersIn();
    schemas.set(name, schema.toGraphQLJSSchema());
  }
  await letOthersIn();
  return schemas;
}

function schemaOf(schemas: ReadonlyMap<string, GraphQLSchema>, name: string): GraphQLSchema {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`The supergraph has no subgraph ${name}.`);
  return schema;
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
