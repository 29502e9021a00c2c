/** Inputs of root fields, found in the schema: where personal data could be written, and where somebody else's id could. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
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

/** One place of a root field where a caller puts a value of his own. */
export interface LeafPlace {
  place: string;
  /** Name of the type that the place has. */
  type: string;
  isEnum: boolean;
  query: string;
  variables(value: unknown): Record<string, unknown>;
}

/** Every scalar and enum of every argument and input field of every root field, optional ones too. */
export function findLeafPlaces(schema: GraphQLSchema): LeafPlace[] {
  return rootFieldsOf(schema).flatMap(({ root, field }) =>
    field.args.flatMap((argument) =>
      findLeaves(argument.type, []).map((way): LeafPlace => {
        const given = field.args.filter((one) => isRequiredArgument(one) || one === argument);
        const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
        const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
        const composite = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
        const leaf = leafOf(argument.type, way);
        return {
          place: `${field.name}(${[argument.name, ...way.map((step) => step.split('.')[1])].join('.')})`,
          type: leaf.name,
          isEnum: isEnumType(leaf),
          query: `${root} Place(${declared}) { ${field.name}(${passed})${composite} }`,
          variables: (value) =>
            Object.fromEntries(
              given.map(({ name, type }) => [
                name,
                name === argument.name ? fill(type, way, value) : sampleOf(type),
              ]),
            ),
        };
      }),
    ),
  );
}

function leafOf(type: GraphQLInputType, way: readonly string[]): GraphQLNamedInputType {
  const named = getNamedType(type);
  const [next, ...rest] = way;
  if (next === undefined || !isInputObjectType(named)) return named;
  const field = named.getFields()[next.split('.')[1] ?? ''];
  if (field === undefined) throw new Error(`no field ${next}`);
  return leafOf(field.type, rest);
}

/** A sample with this value at the end of the way. */
function fill(type: GraphQLInputType, way: readonly string[], value: unknown): unknown {
  if (isNonNullType(type)) return fill(type.ofType, way, value);
  if (isListType(type)) return [fill(type.ofType, way, value)];
  const [next, ...rest] = way;
  const name = next?.split('.')[1];
  if (name === undefined || !isInputObjectType(type)) return value;
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`no field ${next}`);
  return { ...(sampleOf(type) as object), [name]: fill(field.type, rest, value) };
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
