/** The ways in which a document reaches a coordinate, written out from the schema. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** One field on the way, on the object type that it is asked of. */
interface Step {
  owner: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

/** One attack: a document, what it reads, and how it is asked. */
export interface Attack {
  target: string;
  form: string;
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
  /** Everything that the document reads, known from its making and not from walking it. */
  coordinates: string[];
}

const UUID = '00000000-0000-4000-8000-000000000000';
const SAMPLES: Record<string, unknown> = {
  ID: UUID,
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2000-01-02',
  DateTime: '2026-01-02T03:04:05+07:00',
  Dong: 1,
  ProcedureCode: '1.004222',
  AgencyCode: 'H15.50.05',
  PersonalNumber: '966194000101',
};

/** A value that fits a type, with required input fields only. */
export function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, sampleOf(field.type)]),
    );
  const sample = SAMPLES[type.name];
  if (sample === undefined) throw new Error(`no sample of ${type.name}`);
  return sample;
}

const coordinateOf = ({ owner, field }: Step): string => `${owner.name}.${field.name}`;

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

const PATHS_MAX = 3;

/** For each object type the shortest ways to it from a root: one for each of the first fields that lead there. */
function findPaths(schema: GraphQLSchema): Map<string, Step[][]> {
  const shortest = new Map<string, Step[]>();
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  for (const root of roots) shortest.set(root.name, []);
  const waiting = [...roots];
  const paths = new Map<string, Step[][]>(roots.map((root) => [root.name, [[]]]));
  for (let owner = waiting.shift(); owner !== undefined; owner = waiting.shift()) {
    for (const field of Object.values(owner.getFields())) {
      if (field.name.startsWith('_')) continue;
      const path = [...(shortest.get(owner.name) ?? []), { owner, field }];
      for (const reached of objectsOf(schema, getNamedType(field.type))) {
        const known = paths.get(reached.name) ?? [];
        if (known.length < PATHS_MAX) paths.set(reached.name, [...known, path]);
        if (shortest.has(reached.name)) continue;
        shortest.set(reached.name, path);
        waiting.push(reached);
      }
    }
  }
  return paths;
}

/** How the steps of a way are written. */
interface Writing {
  form: string;
  everywhere?: boolean;
  /** Before each field of the way. */
  alias?: (index: number) => string;
  /** The last selection, of the target itself. */
  last?: (target: string, owner: string) => string;
  /** After the name of the target. */
  directive?: string;
  /** Put round the whole selection of the root. */
  root?: (selection: string, root: string) => { selection: string; fragments: string };
  fragments?: (target: string, owner: string) => string;
  variables?: { text: string; values: Record<string, unknown> };
  /** Put before the operation. */
  beside?: string;
}

const ON = { text: '$on: Boolean!, $off: Boolean = false', values: { on: true } };

const writings: Writing[] = [
  { form: 'as it is', everywhere: true },
  { form: 'by aliases', alias: (index) => `harmless${index}: ` },
  {
    form: 'in a named fragment',
    last: () => '...F',
    fragments: (target, owner) => ` fragment F on ${owner} { ${target} }`,
  },
  {
    form: 'in a fragment within a fragment',
    everywhere: true,
    last: () => '...F',
    fragments: (target, owner) =>
      ` fragment F on ${owner} { ...G } fragment G on ${owner} { ... on ${owner} { again: ${target} } }`,
  },
  {
    form: 'in inline fragments',
    last: (target, owner) => `... { ... on ${owner} { ... @include(if: true) { ${target} } } }`,
  },
  {
    form: 'in a fragment of the root',
    root: (selection, root) => ({
      selection: '...R',
      fragments: ` fragment R on ${root} { ...S } fragment S on ${root} { ${selection} }`,
    }),
  },
  { form: 'left out by a variable', directive: ' @include(if: $off) @skip(if: $on)', variables: ON },
  {
    form: 'left out by a literal beside an open field',
    last: (target) => `__typename ${target}`,
    directive: ' @skip(if: true)',
  },
  { form: 'in the operation that is asked for, beside an open one', beside: 'query Open { __typename } ' },
];

/** One document along a way, in one of the writings. */
function write(path: readonly Step[], writing: Writing): Omit<Attack, 'coordinates'> {
  const declared: string[] = writing.variables === undefined ? [] : [writing.variables.text];
  const values: Record<string, unknown> = { ...writing.variables?.values };
  const call = ({ field }: Step, index: number): string => {
    const given = field.args.filter(isRequiredArgument).map((argument) => {
      const name = `v${index}${argument.name}`;
      declared.push(`$${name}: ${argument.type}`);
      values[name] = sampleOf(argument.type);
      return `${argument.name}: $${name}`;
    });
    const list = given.length === 0 ? '' : `(${given.join(', ')})`;
    return `${writing.alias?.(index) ?? ''}${field.name}${list}`;
  };
  const last = path.at(-1) as Step;
  const leaf = isCompositeType(getNamedType(last.field.type)) ? ' { __typename }' : '';
  const target = `${call(last, path.length - 1)}${writing.directive ?? ''}${leaf}`;
  let text = writing.last?.(target, last.owner.name) ?? target;
  for (let index = path.length - 2; index >= 0; index -= 1) {
    const owner = (path[index + 1] as Step).owner.name;
    const reached = getNamedType((path[index] as Step).field.type);
    const inner = isAbstractType(reached) ? `... on ${owner} { ${text} }` : text;
    text = `${call(path[index] as Step, index)} { ${inner} }`;
  }
  const root = (path[0] as Step).owner.name;
  const wrapped = writing.root?.(text, root) ?? { selection: text, fragments: '' };
  const kind = root === 'Mutation' ? 'mutation' : 'query';
  const head = declared.length === 0 ? 'Attack' : `Attack(${declared.join(', ')})`;
  const fragments = wrapped.fragments + (writing.fragments?.(target, last.owner.name) ?? '');
  return {
    target: coordinateOf(last),
    form: writing.form,
    query: `${writing.beside ?? ''}${kind} ${head} { ${wrapped.selection} }${fragments}`,
    variables: values,
    ...(writing.beside === undefined ? {} : { operationName: 'Attack' }),
  };
}

/** Attacks on every coordinate of a schema, by every way to it and in every writing. */
export function writeAttacks(schema: GraphQLSchema): Attack[] {
  const attacks: Attack[] = [];
  for (const [typeName, paths] of findPaths(schema)) {
    if (typeName.startsWith('_')) continue;
    const owner = schema.getType(typeName) as GraphQLObjectType;
    for (const field of Object.values(owner.getFields())) {
      if (field.name.startsWith('_')) continue;
      for (const [index, way] of paths.entries()) {
        const path = [...way, { owner, field }];
        const coordinates = path.map(coordinateOf);
        // The nearest way in every writing, the others in the plainest and the most hidden.
        for (const writing of index === 0 ? writings : writings.filter(({ everywhere }) => everywhere))
          attacks.push({ ...write(path, writing), coordinates });
      }
    }
  }
  return [...attacks, ...writeInterfaceAttacks(schema, attacks)];
}

/** Fields asked of an interface: whoever asks reads them of every type that implements it. */
function writeInterfaceAttacks(schema: GraphQLSchema, attacks: readonly Attack[]): Attack[] {
  const found: Attack[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || !('getFields' in type)) continue;
    const members = schema.getPossibleTypes(type);
    for (const name of Object.keys(type.getFields())) {
      const targets = members.map((member) => `${member.name}.${name}`);
      for (const attack of attacks.filter(({ target }) => targets.includes(target))) {
        const [owner = ''] = attack.target.split('.');
        found.push({
          ...attack,
          form: `${attack.form}, asked of ${type.name}`,
          query: attack.query.replaceAll(`on ${owner} {`, `on ${type.name} {`),
          coordinates: [...attack.coordinates, ...targets],
        });
      }
    }
  }
  return found;
}

/** The same coordinate asked of a subgraph through a representation, where the type has a key there. */
export function writeEntityAttacks(schema: GraphQLSchema): Attack[] {
  const entity = schema.getType('_Entity');
  if (entity === undefined || !isAbstractType(entity)) return [];
  return schema.getPossibleTypes(entity).flatMap((type) =>
    Object.values(type.getFields()).map((field) => {
      const leaf = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
      return {
        target: `${type.name}.${field.name}`,
        form: 'by a representation',
        query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} { ${field.name}${leaf} } } }`,
        variables: { representations: [{ __typename: type.name, id: UUID, code: 'H15', grant: 'forged' }] },
        coordinates: [`${type.name}.${field.name}`],
      };
    }),
  );
}
