/**
 * The guard of value objects. A compiled operation reads a field that has no resolver straight from its object; one with a resolver costs
 * it a dozen objects, of which a form has thousands. Types of which no field has a resolver of its own are therefore judged where an
 * object of them comes from: whoever answers with one judges all that is selected of it, and nothing that is not.
 */
import {
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from './access.ts';
import type { CoordinatePolicy, Policy } from './domain/policy.ts';
import { Failure } from './failure.ts';
import { applies, listValueTypes } from './valueTypes.ts';

/** Whose the parent is, and whether it may be had: notes what is disclosed or refused. Throws the refusal. */
export type Judge = (
  rule: CoordinatePolicy | undefined,
  coordinate: string,
  context: Context,
  parent: unknown,
) => void;

/** One selection of a field of a value object. */
interface PlainField {
  name: string;
  coordinate: string;
  rule: CoordinatePolicy | undefined;
  /** Whether there is anything to judge of the field itself. */
  isGuarded: boolean;
  /** What stands before it that may leave it out: itself and the fragments around it. */
  conditions: readonly SelectionNode[];
  /** What is selected of the value objects that it holds. */
  inside: Selection | undefined;
}

/** What is judged of the objects of each type at one place of an operation. */
interface Selection {
  /** Undefined where only one type can stand. */
  abstract: GraphQLAbstractType | undefined;
  fields: ReadonlyMap<string, readonly PlainField[]>;
}

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;

export class ValueGuard {
  readonly #policy: Policy;
  readonly #judge: Judge;
  readonly #types: ReadonlySet<GraphQLNamedType>;
  /** By the nodes of the field that answers; a compiled operation has the same for all requests. Null: nothing to judge. */
  readonly #selections = new WeakMap<readonly FieldNode[], { selection: Selection | undefined }>();

  /** @param schema before any guard stands in it: what has a resolver now has it of its own */
  constructor(schema: GraphQLSchema, policy: Policy, judge: Judge) {
    this.#policy = policy;
    this.#judge = judge;
    this.#types = new Set(listValueTypes(schema));
  }

  /** Whether fields of a type are judged here, and need no guard of their own. */
  covers(type: GraphQLNamedType): boolean {
    return this.#types.has(type);
  }

  /** Whether what a field answers may be, or hold, a value object. */
  concerns(type: GraphQLOutputType, schema: GraphQLSchema): boolean {
    const named = getNamedType(type);
    return isAbstractType(named)
      ? schema.getPossibleTypes(named).some((one) => this.covers(one))
      : this.covers(named);
  }

  /**
   * What a field answers, judged as far as its operation selects it of value objects. What is refused stands in a copy as its refusal,
   * which the compiled operation tells at its place.
   */
  open(value: unknown, context: Context, info: GraphQLResolveInfo): unknown {
    const { selection } = this.#selectionOf(info);
    return selection === undefined ? value : new Opening(this.#judge, context, info).open(value, selection);
  }

  #selectionOf(info: GraphQLResolveInfo): { selection: Selection | undefined } {
    const known = this.#selections.get(info.fieldNodes);
    if (known !== undefined) return known;
    const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const found = { selection: this.#select(sets, info.returnType, info) };
    this.#selections.set(info.fieldNodes, found);
    return found;
  }

  #select(sets: readonly SelectionSetNode[], type: GraphQLOutputType, info: Info): Selection | undefined {
    const named = getNamedType(type);
    const abstract = isAbstractType(named) ? named : undefined;
    const possible = abstract === undefined ? [named] : info.schema.getPossibleTypes(abstract);
    const fields = new Map<string, PlainField[]>();
    let isNeeded = false;
    for (const one of possible) {
      if (!isObjectType(one)) return undefined;
      const found = this.covers(one) ? sets.flatMap((set) => this.#fieldsOf(set, one, info, [])) : [];
      fields.set(one.name, found);
      isNeeded ||= found.length > 0;
    }
    return isNeeded ? { abstract, fields } : undefined;
  }

  #fieldsOf(
    set: SelectionSetNode,
    type: GraphQLObjectType,
    info: Info,
    above: readonly SelectionNode[],
  ): PlainField[] {
    return set.selections.flatMap((node) => {
      const conditions = (node.directives ?? []).length === 0 ? above : [...above, node];
      if (node.kind === Kind.FIELD) return this.#fieldOf(node, type, info, conditions);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      if (fragment === undefined || !applies(fragment.typeCondition?.name.value, type, info.schema))
        return [];
      return this.#fieldsOf(fragment.selectionSet, type, info, conditions);
    });
  }

  #fieldOf(
    node: FieldNode,
    type: GraphQLObjectType,
    info: Info,
    conditions: readonly SelectionNode[],
  ): PlainField[] {
    const name = node.name.value;
    const field = type.getFields()[name];
    if (field === undefined) return [];
    const coordinate = `${type.name}.${name}`;
    const rule = this.#policy.fields[coordinate];
    const isGuarded = rule === undefined || rule.authenticated;
    const sets = node.selectionSet === undefined ? [] : [node.selectionSet];
    const inside = this.#select(sets, field.type, info);
    if (!isGuarded && inside === undefined) return [];
    return [{ name, coordinate, rule, isGuarded, conditions, inside }];
  }
}

/** One answer of one field. */
class Opening {
  readonly #judge: Judge;
  readonly #context: Context;
  readonly #info: GraphQLResolveInfo;

  constructor(judge: Judge, context: Context, info: GraphQLResolveInfo) {
    this.#judge = judge;
    this.#context = context;
    this.#info = info;
  }

  open(value: unknown, selection: Selection): unknown {
    if (typeof value !== 'object' || value === null || value instanceof Error) return value;
    if (Array.isArray(value)) return this.#list(value, selection);
    if (isPromise(value)) return value.then((come) => this.open(come, selection));
    return this.#object(value, selection);
  }

  /** The same list when nothing of it is refused. */
  #list(list: readonly unknown[], selection: Selection): readonly unknown[] {
    let copy: unknown[] | undefined;
    for (let index = 0; index < list.length; index += 1) {
      const opened = this.open(list[index], selection);
      if (opened === list[index]) continue;
      copy ??= [...list];
      copy[index] = opened;
    }
    return copy ?? list;
  }

  #object(object: object, { abstract, fields }: Selection): object {
    const [only] = fields.values();
    const asked = abstract === undefined ? only : fields.get(this.#typeOf(object, abstract));
    let changes: PropertyDescriptorMap | undefined;
    for (const field of asked ?? []) {
      if (field.conditions.length > 0 && !this.#isIncluded(field.conditions)) continue;
      // Selected twice, with other fields inside each time: what was refused the first time stays so.
      const changed =
        changes !== undefined && Object.hasOwn(changes, field.name) ? changes[field.name] : undefined;
      const before = changed === undefined ? (object as Record<string, unknown>)[field.name] : changed.value;
      const after = this.#field(object, before, field);
      if (after === before) continue;
      changes ??= {};
      changes[field.name] = { value: after, enumerable: true };
    }
    if (changes === undefined) return object;
    const own = Object.getOwnPropertyDescriptors(object);
    return Object.create(Object.getPrototypeOf(object) as object, { ...own, ...changes }) as object;
  }

  #field(object: object, value: unknown, { coordinate, rule, isGuarded, inside }: PlainField): unknown {
    try {
      if (isGuarded) this.#judge(rule, coordinate, this.#context, object);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
    return inside === undefined ? value : this.open(value, inside);
  }

  /** As the compiled operation finds it. What has no type is nothing that could be judged. */
  #typeOf(object: object, abstract: GraphQLAbstractType): string {
    const found =
      abstract.resolveType?.(object, this.#context, this.#info, abstract) ??
      (object as { __typename?: unknown }).__typename;
    if (typeof found !== 'string') throw new Error(`An object of ${abstract.name} does not say its type.`);
    return found;
  }

  #isIncluded(conditions: readonly SelectionNode[]): boolean {
    const { variableValues } = this.#info;
    return conditions.every(
      (node) =>
        getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
        getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false,
    );
  }
}

const isPromise = (value: object): value is Promise<unknown> =>
  typeof (value as { then?: unknown }).then === 'function';
