/**
 * `npm run codegen`: one typed module per subgraph (arguments, inputs, results and the shape of its resolvers), and the
 * types of the registered examples that a portal would use. Generated files are committed; CI fails when they drift.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { print, printSchema } from 'graphql';
import { readSchema, subgraphNames } from './schema/files.ts';
import { SUPERGRAPH_FILE } from './schema/tools/compose.ts';

const scalars = {
  Dong: 'number',
  Date: 'string',
  DateTime: { input: 'string', output: 'string | Date' },
  PersonalNumber: 'string',
  ProcedureCode: { input: '../../kernel/domain/scalars.ts#ProcedureCode', output: 'string' },
  AgencyCode: { input: '../../kernel/domain/scalars.ts#AgencyCode', output: 'string' },
  _Any: 'unknown',
  _FieldSet: 'string',
};

/**
 * `mappers.ts` of a register, or of each of its chapters, says which value stands behind a GraphQL type: `XMapper` for type
 * `X`.
 */
function readMappers(name: string): Record<string, string> {
  const folder = `subgraphs/${name}`;
  const files = ['.', ...readdirSync(folder).sort()]
    .map((part) => posix.join(part, 'mappers.ts'))
    .filter((file) => existsSync(`${folder}/${file}`));
  return Object.fromEntries(
    files.flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/export (?:type|interface) (\w+)Mapper\b/g)].map(
        ([, type = '']) => [type, `./${file}#${type}Mapper`],
      ),
    ),
  );
}

const subgraphModules: CodegenConfig['generates'] = Object.fromEntries(
  subgraphNames.map((name) => [
    `subgraphs/${name}/types.generated.ts`,
    {
      schema: print(readSchema(name)),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        scalars,
        mappers: readMappers(name),
        ...(existsSync(`subgraphs/${name}/mappers.ts`)
          ? { contextType: './mappers.ts#ContextType as RoomContext' }
          : {}),
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: {
          field: true,
          inputValue: false,
          object: false,
          defaultValue: false,
          resolvers: false,
        },
        skipTypename: true,
        optionalResolveType: true,
        maybeValue: 'T | null | undefined',
      },
    },
  ]),
);

/** What a portal generates for itself: the types of its own documents, against the schema that clients see. */
const portal: CodegenConfig['generates'] = {
  'tests/journeys/portal.generated.ts': {
    schema: printSchema(
      Supergraph.build(readFileSync(SUPERGRAPH_FILE, 'utf8')).apiSchema().toGraphQLJSSchema(),
    ),
    documents: ['public', 'national-portal'].map((client) => `gateway/operations/clients/${client}.graphql`),
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      scalars: { ...scalars, DateTime: 'string', ProcedureCode: 'string', AgencyCode: 'string' },
      useTypeImports: true,
      enumsAsTypes: true,
      onlyOperationTypes: true,
      documentMode: 'documentNode',
    },
  },
};

const config: CodegenConfig = { generates: { ...subgraphModules, ...portal } };

export default config;
