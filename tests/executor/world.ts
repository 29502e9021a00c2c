/**
 * Made-up data for any small graph. Every value follows from the seed, from which thing it belongs to, from the field and its
 * arguments, so that two gateways that ask the same are told the same, in whatever order and number of calls.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Graph } from './graphs/graph.ts';

/** One thing of the world as resolvers hand it on. */
interface Thing {
  __typename: string;
  identity: string;
  /** What a representation said of it. */
  given?: object;
}

export interface WorldOptions {
  seed: number;
  /** Whether some resolvers throw, and some entities are unknown where they are asked for. */
  hasFaults: boolean;
}

const ENTITIES = 6;

/** The schemas of the subgraphs of a graph, with resolvers written for a test. */
export const schemasOf = (
  { subgraphs }: Graph,
  resolvers: Record<string, object>,
): Map<string, GraphQLSchema> =>
  new Map(
    Object.entries(subgraphs).map(([name, sdl]) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name] as never }]),
    ]),
  );

export function hash(...parts: unknown[]): number {
  let value = 0x811c9dc5;
  const text = JSON.stringify(parts);
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

interface Named {
  keys: string[];
  implements: string[];
  /** What each field that requires others requires. */
  requires: Map<string, SelectionSetNode>;
}

/** What the documents of all subgraphs together say of types. */
class Words {
  readonly #types = new Map<string, Named>();

  constructor(documents: readonly DocumentNode[]) {
    for (const { definitions } of documents)
      for (const definition of definitions) {
        if (!('name' in definition) || !('fields' in definition) || definition.name === undefined) continue;
        const { directives = [] } = definition;
        const known = this.#types.get(definition.name.value);
        const type: Named = known ?? { keys: [], implements: [], requires: new Map() };
        this.#types.set(definition.name.value, type);
        for (const directive of directives) {
          const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
          if (directive.name.value === 'key' && fields?.kind === Kind.STRING) type.keys.push(fields.value);
        }
        if ('interfaces' in definition)
          type.implements.push(...(definition.interfaces ?? []).map(({ name }) => name.value));
        for (const field of definition.fields ?? []) {
          const required = field.directives?.find(({ name }) => name.value === 'requires')?.arguments?.[0];
          if (required?.value.kind === Kind.STRING)
            type.requires.set(field.name.value, selectionOf(required.value.value));
        }
      }
  }

  isEntity = (name: string): boolean => (this.#types.get(name)?.keys.length ?? 0) > 0;

  /** Entities of one family have one numbering: those of an interface that has a key itself. */
  familyOf = (name: string): string =>
    this.#types.get(name)?.implements.find((other) => this.isEntity(other)) ?? name;

  membersOf = (family: string): string[] => {
    const members = [...this.#types].filter(([, type]) => type.implements.includes(family));
    return members.map(([name]) => name).sort();
  };

  /** The type that the entity of this number has; the family itself where it has no members. */
  typeOf = (family: string, number: number): string => {
    const members = this.membersOf(family);
    return members[number % members.length] ?? family;
  };

  keysOf = (name: string): string[] => [
    ...(this.#types.get(name)?.keys ?? []),
    ...(this.#types.get(this.familyOf(name))?.keys ?? []),
  ];

  /** What a field requires, of what was given: which key a plan came with, and what it brought besides, is not its affair. */
  requiredOf = (type: string, field: string, given: object | undefined): unknown => {
    const required = this.#types.get(type)?.requires.get(field);
    return required === undefined || given === undefined ? undefined : partOf(given, required);
  };

  /** Numbers of the entities that a place of this type can hold. */
  numbersOf = (name: string): number[] =>
    Array.from({ length: ENTITIES }, (_, number) => number).filter((number) => {
      const family = this.familyOf(name);
      return family === name || this.typeOf(family, number) === name;
    });
}

export class World {
  readonly schemas = new Map<string, GraphQLSchema>();
  readonly #words: Words;
  #options: WorldOptions = { seed: 0, hasFaults: false };

  constructor({ subgraphs }: Graph) {
    const documents = Object.entries(subgraphs).map(([name, sdl]) => [name, parse(sdl)] as const);
    this.#words = new Words(documents.map(([, document]) => document));
    for (const [name, typeDefs] of documents) {
      const plain = buildSubgraphSchema([{ typeDefs }]);
      this.schemas.set(name, buildSubgraphSchema([{ typeDefs, resolvers: this.#resolvers(plain) as never }]));
    }
  }

  /** From now on the data are those of another seed. */
  become(options: WorldOptions): void {
    this.#options = options;
  }

  #resolvers(schema: GraphQLSchema): Record<string, Record<string, unknown>> {
    const resolvers: Record<string, Record<string, unknown>> = {};
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('_')) continue;
      if (isObjectType(type)) {
        const fields = Object.keys(type.getFields()).filter((field) => !field.startsWith('_'));
        resolvers[type.name] = Object.fromEntries(fields.map((field) => [field, this.#resolve]));
        if (this.#words.isEntity(type.name))
          (resolvers[type.name] as Record<string, unknown>).__resolveReference = this.#find;
      } else if (isInterfaceType(type) || isUnionType(type)) {
        resolvers[type.name] = { __resolveType: ({ __typename }: Thing) => __typename };
        if (isInterfaceType(type) && this.#words.isEntity(type.name))
          (resolvers[type.name] as Record<string, unknown>).__resolveReference = this.#find;
      }
    }
    return resolvers;
  }

  #find = async (representation: { __typename: string }): Promise<Thing | null> => {
    const { __typename, ...given } = representation;
    const family = this.#words.familyOf(__typename);
    const number = this.#words
      .numbersOf(__typename)
      .find((one) => Object.entries(given).some(([key, value]) => this.#matches(family, one, key, value)));
    const identity = `${family}#${number ?? 'none'}`;
    const { seed, hasFaults } = this.#options;
    if (number === undefined) return null;
    if (hasFaults && hash(seed, 'unknown', identity, given) % 9 === 0) return null;
    if (hasFaults && hash(seed, 'refused', identity, given) % 13 === 0)
      throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
    const runtime = this.#words.typeOf(family, number);
    return { __typename: family === __typename ? runtime : __typename, identity, given };
  };

  /** Whether a part of a key is that of this entity; keys that are objects are looked into. */
  #matches(family: string, number: number, key: string, value: unknown): boolean {
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).some(([inner, part]) => this.#matches(family, number, inner, part));
    return value === this.#keyValue(family, number, key) || value === number + 1000;
  }

  #keyValue = (family: string, number: number, key: string): string => `${family}-${number}-${key}`;

  #resolve = (
    thing: Thing | undefined,
    args: object,
    _context: unknown,
    info: GraphQLResolveInfo,
  ): unknown => {
    const { seed, hasFaults } = this.#options;
    const identity = thing?.identity ?? 'root';
    const { fieldName, parentType, returnType } = info;
    const [, family, number] = /^(\w+)#(\d+)(?:\.\w+)*$/.exec(identity) ?? [];
    if (family !== undefined && this.#isKey(family, parentType.name, fieldName) && isScalarKey(returnType))
      return /Int/.test(String(returnType))
        ? Number(number) + 1000
        : this.#keyValue(family, Number(number), fieldName);
    const given = this.#words.requiredOf(parentType.name, fieldName, thing?.given);
    const origin = hash(seed, identity, fieldName, args, given);
    if (hasFaults && !isNonNullType(returnType) && hash(origin, 'fault') % 17 === 0) throw faultOf(origin);
    return this.#make(returnType, origin, `${identity}.${fieldName}`, info.schema);
  };

  #isKey(family: string, parent: string, field: string): boolean {
    const keys = [...this.#words.keysOf(family), ...this.#words.keysOf(parent)];
    return keys.some((key) => key.split(/\W+/).includes(field));
  }

  #make(type: GraphQLOutputType, origin: number, identity: string, schema: GraphQLSchema): unknown {
    if (isNonNullType(type)) return this.#some(type.ofType as GraphQLOutputType, origin, identity, schema);
    return origin % 8 === 0 ? null : this.#some(type, origin, identity, schema);
  }

  #some(type: GraphQLOutputType, origin: number, identity: string, schema: GraphQLSchema): unknown {
    if (isListType(type))
      return Array.from({ length: hash(origin, 'length') % 4 }, (_, index) =>
        this.#make(type.ofType as GraphQLOutputType, hash(origin, index), `${identity}.${index}`, schema),
      );
    if (isEnumType(type)) return pick(type.getValues(), origin).value;
    if (isLeafType(type)) return leafOf(type.name, origin);
    if (isObjectType(type)) return this.#thing(type.name, origin, identity);
    if (!isInterfaceType(type) && !isUnionType(type)) throw new Error(`No value for ${String(type)}.`);
    if (this.#words.isEntity(type.name)) return this.#thing(type.name, origin, identity);
    return this.#thing(pick(schema.getPossibleTypes(type), origin).name, origin, identity);
  }

  #thing(name: string, origin: number, identity: string): Thing {
    if (!this.#words.isEntity(name)) return { __typename: name, identity };
    const family = this.#words.familyOf(name);
    const number = pick(this.#words.numbersOf(name), hash(origin, 'which'));
    const isFamily = family === name && this.#words.membersOf(family).length > 0;
    return {
      __typename: isFamily ? this.#words.typeOf(family, number) : name,
      identity: `${family}#${number}`,
    };
  }
}

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${fields} selects nothing.`);
  return operation.selectionSet;
}

function partOf(given: unknown, set: SelectionSetNode): unknown {
  if (Array.isArray(given)) return given.map((one) => partOf(one, set));
  if (typeof given !== 'object' || given === null) return given;
  return set.selections.map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return partOf(given, selection.selectionSet);
    const { value: name } = selection.name;
    const value = (given as Record<string, unknown>)[name] ?? null;
    const inside = selection.kind === Kind.FIELD ? selection.selectionSet : undefined;
    return [name, inside === undefined ? value : partOf(value, inside)];
  });
}

const isScalarKey = (type: GraphQLOutputType): boolean => /^(ID|String|Int)!?$/.test(String(type));

const faultOf = (origin: number): GraphQLError =>
  origin % 2 === 0
    ? new GraphQLError('not today', { extensions: { code: 'UNAVAILABLE' } })
    : new GraphQLError('no reason');

function pick<T>(items: readonly T[], origin: number): T {
  const item = items[origin % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** Never false, nought or empty: what stock does with a renamed one is a fault, and has a test of its own. */
function leafOf(name: string, origin: number): unknown {
  if (name === 'Int') return (origin % 90) + 1;
  if (name === 'Float') return (origin % 900) / 10 + 0.1;
  if (name === 'Boolean') return true;
  if (name === 'ID' || name === 'String') return `word ${origin % 97} "đ"`;
  return origin % 2 === 0 ? { made: origin % 10, list: [1, null] } : `scalar ${origin % 10}`;
}
