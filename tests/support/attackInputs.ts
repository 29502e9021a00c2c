/** Inputs of root fields, found in the schema: where personal data could be written, and where somebody else's id could. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { sampleOf } from './attackRoutes.ts';

export interface RootField {
  root: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
}

export function rootFieldsOf(schema: GraphQLSchema): RootField[] {
  const fieldsOf = (root: RootField['root'], type = schema.getQueryType()) =>
    Object.values(type?.getFields() ?? {}).map((field): RootField => ({ root, field }));
  return [...fieldsOf('query'), ...fieldsOf('mutation', schema.getMutationType())];
}

export interface LiteralAttack {
  coordinate: string;
  query: string;
  variables: Record<string, unknown>;
}

/** For each place of an input where a scalar or enum stands: a document that writes that one out, all else as variables. */
export function writeLiterals(schema: GraphQLSchema, wanted: ReadonlySet<string>): LiteralAttack[] {
  return rootFieldsOf(schema).flatMap(({ root, field }) =>
    field.args.flatMap((argument) =>
      findLeaves(argument.type, []).flatMap((path): LiteralAttack[] => {
        const coordinate = path.at(-1);
        if (coordinate === undefined || !wanted.has(coordinate)) return [];
        const declared: string[] = [];
        const variables: Record<string, unknown> = {};
        const value = writeValue(argument.type, path, (type) => {
          const name = `v${declared.length}`;
          declared.push(`$${name}: ${type}`);
          variables[name] = sampleOf(type);
          return `$${name}`;
        });
        const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
        const query = `${root} Literal${head} { ${field.name}(${argument.name}: ${value}) { __typename } }`;
        return [{ coordinate, query, variables }];
      }),
    ),
  );
}

/** Ways to the leaves of an input, as coordinates; no type is entered twice on one way. */
function findLeaves(type: GraphQLInputType, way: readonly string[]): string[][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [[...way]];
  return Object.values(named.getFields()).flatMap((field) => {
    const coordinate = `${named.name}.${field.name}`;
    return way.includes(coordinate) ? [] : findLeaves(field.type, [...way, coordinate]);
  });
}

function writeValue(
  type: GraphQLInputType,
  way: readonly string[],
  variable: (type: GraphQLInputType) => string,
): string {
  if (isNonNullType(type)) return writeValue(type.ofType, way, variable);
  if (isListType(type)) return `[${writeValue(type.ofType, way, variable)}]`;
  if (!isInputObjectType(type)) {
    const sample = sampleOf(type);
    return typeof sample === 'string' && 'getValues' in type ? sample : JSON.stringify(sample);
  }
  const [next, ...rest] = way;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (`${type.name}.${field.name}` === next)
      return [`${field.name}: ${writeValue(field.type, rest, variable)}`];
    return isRequiredInputField(field) ? [`${field.name}: ${variable(field.type)}`] : [];
  });
  return `{ ${fields.join(', ')} }`;
}
