/** Where one register meets another: what stands between them is nullable, and only the owner speaks of it. */
import { type ConstDirectiveNode, type DocumentNode, Kind, type TypeNode } from 'graphql';
import { readSchemaSource, type SubgraphName, subgraphNames } from '../../schema/files.ts';

interface Field {
  coordinate: string;
  type: TypeNode;
  directives: readonly ConstDirectiveNode[];
}

const isNonNull = ({ type }: Field) => type.kind === Kind.NON_NULL_TYPE;
const isKey = ({ coordinate }: Field) => /\.(id|code|grant)$/.test(coordinate);

const describedTypes = (source: DocumentNode): string[] =>
  source.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.description !== undefined
      ? [definition.name.value]
      : [],
  );

/** Contracts that describe a type. A type that one alone describes is its own, also where a chapter of it adds a field. */
const describedBy = new Map<string, number>();
for (const name of subgraphNames)
  for (const type of new Set(describedTypes(readSchemaSource(name))))
    describedBy.set(type, (describedBy.get(type) ?? 0) + 1);

/** Fields of the types of a contract that somebody else owns, and of its roots: the doors. */
function doorsOf(source: DocumentNode): Field[] {
  const own = new Set(describedTypes(source).filter((type) => describedBy.get(type) === 1));
  return source.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      return [];
    const name = definition.name.value;
    const isRoot = name === 'Query' || name === 'Mutation';
    const isEntity = definition.directives?.some((directive) => directive.name.value === 'key') ?? false;
    const isDescribed = 'description' in definition && definition.description !== undefined;
    const isExtended = definition.kind === Kind.OBJECT_TYPE_EXTENSION && !own.has(name);
    const isForeign = isExtended || (isEntity && !isDescribed);
    if (!isRoot && !isForeign) return [];
    return (definition.fields ?? []).map((field) => ({
      coordinate: `${name}.${field.name.value}`,
      type: field.type,
      directives: field.directives ?? [],
    }));
  });
}

describe('A field between registers is nullable', () => {
  it.each([...subgraphNames])('%s: one register down costs only its own fields', (name) => {
    const doors = doorsOf(readSchemaSource(name));
    expect(doors.length).toBeGreaterThan(0);
    const closed = doors.filter((field) => isNonNull(field) && !isKey(field));
    expect(closed.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it.each([...subgraphNames])(
    '%s: a stub is silent, so that it never overrides the words of the owner',
    (name) => {
      const speaking = doorsOf(readSchemaSource(name)).filter(
        (field) => isKey(field) && field.coordinate !== 'Viewer.id' && describedIn(name, field.coordinate),
      );
      expect(speaking.map(({ coordinate }) => coordinate)).toEqual([]);
    },
  );

  it('a field with a guard of its own is nullable, or one refusal would take the record with it', () => {
    const guarded = subgraphNames.flatMap((name) =>
      readSchemaSource(name).definitions.flatMap((definition) =>
        definition.kind !== Kind.OBJECT_TYPE_DEFINITION
          ? []
          : (definition.fields ?? [])
              .filter((field) =>
                field.directives?.some((directive) => directive.name.value === 'requiresScopes'),
              )
              .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
              .map((field) => `${definition.name.value}.${field.name.value}`),
      ),
    );
    expect(guarded).toEqual([]);
  });
});

function describedIn(name: SubgraphName, coordinate: string): boolean {
  const [typeName, fieldName] = coordinate.split('.');
  return readSchemaSource(name).definitions.some(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.name.value === typeName &&
      definition.description === undefined &&
      definition.fields?.some((field) => field.name.value === fieldName && field.description !== undefined),
  );
}
