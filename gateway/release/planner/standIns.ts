/**
 * Stand-ins for fields with arguments that `@requires` names. The planner keeps fields apart by the name under which they answer, and a
 * `@requires` has no other name for `price(currency: "USD")` than `price`: what a client asks for as `price(currency: "VND")`, or
 * another `@requires` as `price(currency: "EUR")`, then counts as the same. So plans are made over a supergraph in which such a
 * field has one more name without arguments, and get the field and its arguments back before they are carried out (`restored.ts`).
 */
import {
  type ArgumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** A field of a supergraph with arguments, under a name of its own. */
export interface StandIn {
  name: string;
  field: string;
  arguments: readonly ArgumentNode[];
}

/** What one `@requires` asks for by stand-in: each by where it stands, with the names of fields as they are. */
export type Needs = ReadonlyMap<string, string>;

export type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** `document/aliases.ts` keeps clients from calling anything by such a name. */
export const MARK = '__required_';
const STAND_IN = /__required_\d+$/;

/** The name of the field that a stand-in stands for; any other name as it is. */
export const fieldNamed = (name: string): string => name.replace(STAND_IN, '');

/** Gives stand-ins to what the `@requires` of a supergraph name, and remembers which type has to have which. */
export class StandIns {
  readonly byName = new Map<string, StandIn>();
  readonly #byMeaning = new Map<string, StandIn>();
  readonly #types: ReadonlyMap<string, FieldsType>;
  readonly #wanted = new Map<string, Set<StandIn>>();

  constructor(types: ReadonlyMap<string, FieldsType>) {
    this.#types = types;
  }

  /** A `requires` with stand-ins; undefined where it needs none. */
  replaceIn(requires: string, typeName: string): { requires: string; needs: Needs } | undefined {
    const [operation] = parse(`{ ${requires} }`, { noLocation: true }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return undefined;
    const needs = new Map<string, string>();
    const replaced = this.#replaceSet(operation.selectionSet, typeName, { needs, place: '' });
    return needs.size === 0
      ? undefined
      : { requires: replaced.selections.map(print).join(' ').replace(/\s+/g, ' '), needs };
  }

  /** The stand-ins of a type as fields: all that the supergraph says of the field itself, without its arguments. */
  fieldsOf({ name, fields = [] }: FieldsType): FieldDefinitionNode[] {
    return [...(this.#wanted.get(name.value) ?? [])].flatMap((standIn) => {
      const field = fields.find((one) => one.name.value === standIn.field);
      if (field === undefined) return [];
      return [{ ...field, name: { kind: Kind.NAME, value: standIn.name }, arguments: [] }];
    });
  }

  #replaceSet(
    set: SelectionSetNode,
    typeName: string,
    within: { needs: Map<string, string>; place: string },
  ): SelectionSetNode {
    const replace = (selection: SelectionNode): SelectionNode => {
      if (selection.kind === Kind.FIELD) return this.#replaceField(selection, typeName, within);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      const inner = selection.typeCondition?.name.value ?? typeName;
      return { ...selection, selectionSet: this.#replaceSet(selection.selectionSet, inner, within) };
    };
    return { ...set, selections: set.selections.map(replace) };
  }

  #replaceField(
    field: FieldNode,
    typeName: string,
    { needs, place }: { needs: Map<string, string>; place: string },
  ): FieldNode {
    const type = this.#types.get(typeName);
    const definition = type?.fields?.find(({ name }) => name.value === field.name.value);
    if (type === undefined || definition === undefined) return field;
    const here = `${place}.${field.name.value}`;
    const selectionSet =
      field.selectionSet &&
      this.#replaceSet(field.selectionSet, nameOf(definition.type), { needs, place: here });
    if ((definition.arguments ?? []).length === 0) return { ...field, selectionSet };
    const { name } = this.#standInFor(field, type);
    needs.set(here, name);
    return { ...field, name: { kind: Kind.NAME, value: name }, arguments: [], selectionSet };
  }

  #standInFor({ name, arguments: given = [] }: FieldNode, type: FieldsType): StandIn {
    const meaning = `${name.value}(${[...given].map(print).sort().join()})`;
    const standIn = this.#byMeaning.get(meaning) ?? {
      name: this.#freeName(name.value),
      field: name.value,
      arguments: given,
    };
    this.#byMeaning.set(meaning, standIn);
    this.byName.set(standIn.name, standIn);
    for (const owner of [type, ...this.#implementing(type)]) {
      const wanted = this.#wanted.get(owner.name.value) ?? new Set();
      this.#wanted.set(owner.name.value, wanted.add(standIn));
    }
    return standIn;
  }

  /** A name that no field has. */
  #freeName(field: string): string {
    const types = [...this.#types.values()];
    for (let number = this.byName.size; ; number += 1) {
      const name = `${field}${MARK}${number}`;
      if (!types.some(({ fields }) => fields?.some((one) => one.name.value === name))) return name;
    }
  }

  /** Whatever implements an interface has its fields. */
  #implementing({ kind, name }: FieldsType): FieldsType[] {
    if (kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return [...this.#types.values()].filter(({ interfaces = [] }) =>
      interfaces.some((one) => one.name.value === name.value),
    );
  }
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
