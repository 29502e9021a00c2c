/** Words that are nearly names of the schema, in every place where a name can stand. */
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

export type PlaceOfName = 'field' | 'argument' | 'type' | 'enum value' | 'input field';

export interface NearWord {
  place: PlaceOfName;
  word: string;
  query: string;
}

/** What somebody who guesses would type: a letter short, a letter more, two letters exchanged. */
const nearTo = (name: string): string[] => [
  name.slice(0, -1),
  `${name}s`,
  `${name.slice(0, -2)}${name.slice(-1)}${name.slice(-2, -1)}`,
];

const questions: Record<PlaceOfName, (word: string) => string> = {
  field: (word) => `{ ${word} }`,
  argument: (word) => `{ procedure(${word}: "1.004222") { code } }`,
  type: (word) => `{ viewer { ... on ${word} { id } } }`,
  'enum value': (word) => `{ administrativeUnit(code: "66", vintage: ${word}) { code } }`,
  'input field': (word) => `query ($d: Date!) { verifyPerson(input: { ${word}: $d }) { outcome } }`,
};

function namesOf(schema: GraphQLSchema): Set<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    names.add(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) names.add(value.name);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      names.add(field.name);
      if ('args' in field) for (const argument of field.args) names.add(argument.name);
    }
  }
  return names;
}

/** Each near word once, in the place where its name stands and among the fields, with the names that are real left out. */
export function findNearWords(schema: GraphQLSchema): NearWord[] {
  const names = namesOf(schema);
  const words = new Set(
    [...names].flatMap(nearTo).filter((word) => /^[A-Za-z]\w+$/.test(word) && !names.has(word)),
  );
  const places: PlaceOfName[] = ['argument', 'type', 'enum value', 'input field'];
  return [...words].flatMap((word, index) => {
    // Every word among the fields, where suggestions are made from all names; each other place in turn.
    const other = places[index % places.length] as PlaceOfName;
    return (['field', other] as const).map((place) => ({ place, word, query: questions[place](word) }));
  });
}
