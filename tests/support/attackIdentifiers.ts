/** Somebody else's id in every place of a root field that takes one, with everything asked that could come back. */
import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { rootFieldsOf } from './attackInputs.ts';
import { sampleOf } from './attackRoutes.ts';

/** One place that takes an id: `Query.dossier(id:)` or `openUpload(input: { dossier })`. */
export interface IdentifierPlace {
  place: string;
  query: string;
  /** The variables, with this id in the place. */
  variables(id: string): Record<string, unknown>;
}

const DEPTH_MAX = 2;

/** Every field that needs no argument, some levels deep; a type is entered once on one way. */
function selectAll(schema: GraphQLSchema, output: GraphQLOutputType, way: readonly string[] = []): string {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return '';
  if (!isAbstractType(type)) return ` { ${fieldsOf(schema, type.name, way)} }`;
  const members = schema
    .getPossibleTypes(type)
    .map(({ name }) => `... on ${name} { ${fieldsOf(schema, name, way)} }`);
  return ` { __typename ${members.join(' ')} }`;
}

function fieldsOf(schema: GraphQLSchema, typeName: string, way: readonly string[]): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return '__typename';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (way.length >= DEPTH_MAX || way.includes(named.name) || !RECORDS.has(named.name)) return [];
    return [`${field.name}${selectAll(schema, field.type, [...way, typeName])}`];
  });
  return ['__typename', ...fields].join(' ');
}

/** Records of which a stranger must see nothing: a question as wide as the whole graph would be refused for its size. */
const RECORDS = new Set([
  'Dossier',
  'Person',
  'Document',
  'PaymentRequest',
  'DossierParty',
  'PrefillOutcome',
  'PrefillAnswer',
]);

const isReference = (type: GraphQLInputType): boolean => getNamedType(type).name === 'ID';

function inputPlaces(type: GraphQLInputType, sample: Record<string, unknown>, at: string[] = []): string[][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => {
    const place = [...at, field.name];
    if (isReference(field.type)) return [place];
    return isRequiredInputField(field) ? inputPlaces(field.type, sample, place) : [];
  });
}

function put(into: Record<string, unknown>, place: readonly string[], id: string): Record<string, unknown> {
  const copy = structuredClone(into);
  let at = copy;
  for (const step of place.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[place.at(-1) as string] = id;
  return copy;
}

/** Every place of every root field, read from the schema. */
export function findIdentifierPlaces(schema: GraphQLSchema): IdentifierPlace[] {
  return rootFieldsOf(schema).flatMap(({ root, field }) => {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || isReference(argument.type));
    const declared = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `${root} Identify(${declared}) { ${field.name}(${passed})${selectAll(schema, field.type)} }`;
    const sample = Object.fromEntries(given.map(({ name, type }) => [name, sampleOf(type)]));
    return given.flatMap((argument) => {
      const places = isReference(argument.type)
        ? [[argument.name]]
        : inputPlaces(argument.type, sample, [argument.name]);
      return places.map((place) => ({
        place: `${field.name}(${place.join('.')})`,
        query,
        variables: (id: string) => put(sample, place, id),
      }));
    });
  });
}
