import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object whose `__typename` this is belongs to a type. */
export type BelongsTo = (typeName: string) => boolean;

/** The types of a supergraph as conditions: each condition is worked out once for each type. */
export class Types {
  readonly #schema: GraphQLSchema;
  readonly #conditions = new Map<string, BelongsTo>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The test that `... on condition` is. */
  condition(condition: string): BelongsTo {
    const known = this.#conditions.get(condition);
    if (known !== undefined) return known;
    const names = this.#namesIn(condition);
    const belongs: BelongsTo = (typeName) => names.has(typeName);
    this.#conditions.set(condition, belongs);
    return belongs;
  }

  /** Whether a name is that of an interface: a register that knows its objects as such (`@interfaceObject`) calls them by it. */
  isInterface(name: unknown): boolean {
    return typeof name === 'string' && isInterfaceType(this.#schema.getType(name));
  }

  #namesIn(condition: string): ReadonlySet<string> {
    const names = new Set([condition]);
    const type = this.#schema.getType(condition);
    if (type === undefined || !isAbstractType(type)) return names;
    for (const other of Object.values(this.#schema.getTypeMap()))
      if ((isObjectType(other) || isInterfaceType(other)) && this.#schema.isSubType(type, other))
        names.add(other.name);
    return names;
  }
}
