/** Documents made up for any schema, each valid or nearly so; they shrink to the part that matters. */
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Asked } from './pair.ts';

/** Variables that conditions use. */
const CONDITIONS = ['c0', 'c1', 'c2'] as const;

type Text = fc.Arbitrary<string>;

export function documentsFor(schema: GraphQLSchema): fc.Arbitrary<Asked> {
  const maker = new DocumentMaker(schema);
  const query = maker.selection(schema.getQueryType() as GraphQLObjectType, 4);
  const mutation = schema.getMutationType();
  const bodies =
    mutation == null
      ? [query.map((body) => ['query', body])]
      : [query, maker.selection(mutation, 3)].map((made, index) =>
          made.map((body) => [index === 0 ? 'query' : 'mutation', body]),
        );
  return fc
    .tuple(fc.oneof(...bodies), fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()))
    .map(([[kind, body = ''], values]) => {
      const used = CONDITIONS.filter((name) => body.includes(`$${name})`));
      const variables = Object.fromEntries(used.map((name) => [name, values[CONDITIONS.indexOf(name)]]));
      const declared = used.length === 0 ? '' : `(${used.map((name) => `$${name}: Boolean!`).join(', ')})`;
      return { query: `${kind} Made${declared} ${body}`, variables };
    });
}

class DocumentMaker {
  readonly #schema: GraphQLSchema;
  readonly #selections = new Map<string, Text>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** A selection set of a type, as deep as said. */
  selection(type: GraphQLNamedType, depth: number): Text {
    const key = `${type.name} ${depth}`;
    const known = this.#selections.get(key);
    if (known !== undefined) return known;
    const parts = [...this.#fields(type, depth), ...this.#fragments(type, depth)];
    const made = fc
      .array(fc.oneof(...parts), { minLength: 1, maxLength: 4 })
      .map((all) => `{ ${all.join(' ')} }`);
    this.#selections.set(key, made);
    return made;
  }

  #fields(type: GraphQLNamedType, depth: number): Text[] {
    const typeName = fc.constantFrom('__typename', '__typename', 'named: __typename');
    if (!isObjectType(type) && !isInterfaceType(type)) return [typeName];
    const fields = Object.values(type.getFields()).flatMap((field) => this.#field(field, depth));
    return fields.length === 0 ? [typeName] : [...fields, ...fields, conditional(typeName)];
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): Text[] {
    const type = getNamedType(field.type);
    if (!isLeafType(type) && depth <= 1) return [];
    const inside = isLeafType(type) ? fc.constant('') : this.selection(type, depth - 1);
    const named = this.#named(field);
    return [conditional(named).chain((text) => inside.map((body) => `${text} ${body}`))];
  }

  /** A field with its arguments; under a name of its own when it has any, so that two of them never meet. */
  #named({ name, args }: GraphQLField<unknown, unknown>): Text {
    if (args.length === 0)
      return fc.constantFrom(name, name, name, `${name}_again: ${name}`, `constructor: ${name}`);
    return fc.tuple(...args.map((argument) => this.#argument(argument))).map((given) => {
      const said = given.filter((text) => text !== '');
      if (said.length === 0) return name;
      return `${name}_${said.join('').replace(/\W+/g, '_')}: ${name}(${said.join(', ')})`;
    });
  }

  #argument({ name, type }: GraphQLArgument): Text {
    const said = this.#literal(type, 2).map((value) => `${name}: ${value}`);
    return isNonNullType(type) ? said : fc.oneof(fc.constant(''), said);
  }

  #literal(type: GraphQLInputType, depth: number): Text {
    if (isNonNullType(type)) return this.#literal(type.ofType as GraphQLInputType, depth);
    if (isListType(type))
      return this.#literal(type.ofType as GraphQLInputType, depth).map((one) => `[${one}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || depth > 0,
      );
      return fc
        .tuple(
          ...fields.map((field) =>
            this.#literal(field.type, depth - 1).map((value) => `${field.name}: ${value}`),
          ),
        )
        .map((all) => `{${all.join(', ')}}`);
    }
    const { name } = type;
    if (name === 'Int' || name === 'Float') return fc.constantFrom('1', '2');
    return name === 'Boolean' ? fc.constantFrom('true', 'false') : fc.constantFrom('"1"', '"2"');
  }

  #fragments(type: GraphQLNamedType, depth: number): Text[] {
    if (depth <= 1) return [];
    const plain = this.selection(type, depth - 1).map((body) => `... ${body}`);
    if (!isAbstractType(type))
      return [conditional(fc.constant('...')).chain((on) => plain.map((body) => on + body.slice(3)))];
    return this.#schema
      .getPossibleTypes(type)
      .map((possible) =>
        this.selection(possible, depth - 1).map((body) => `... on ${possible.name} ${body}`),
      );
  }
}

/** With `@skip` or `@include` now and then. */
const conditional = (text: Text): Text =>
  fc
    .tuple(
      text,
      fc.constantFrom('', '', '', '', '', ' @include(if: ', ' @skip(if: '),
      fc.constantFrom(...CONDITIONS),
    )
    .map(([said, directive, name]) => (directive === '' ? said : `${said}${directive}$${name})`));
