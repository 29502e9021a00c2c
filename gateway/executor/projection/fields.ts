import {
  type CompositeType,
  type FieldSelection,
  type FragmentSelection,
  isSubtype,
  isVariable,
  type OutputType,
  type Schema,
  type SelectionSet,
  typenameFieldName,
} from '@apollo/federation-internals';

/** All that one operation asks under one name at one place. */
export interface Asking {
  key: string;
  kind: 'value' | 'typename' | 'introspection';
  /** The type whose selection named the field first: how what is wrong with it is told. */
  parent: CompositeType;
  type: OutputType;
  selection: FieldSelection;
  /** The selections inside it, wherever the document asked for it. */
  inside: Set<SelectionSet>;
}

/** Says whether a variable is true. It throws for what is no boolean. */
export type Truth = (variable: string) => boolean;

/** Gathers the fields that selections ask of an object of one type; conditions have their values already. */
export class FieldGatherer {
  readonly #schema: Schema;
  readonly #truth: Truth;

  constructor(schema: Schema, truth: Truth) {
    this.#schema = schema;
    this.#truth = truth;
  }

  /** `typeName` is what the object says of itself; undefined when it says nothing and is taken for what its place says. */
  gather(sets: Iterable<SelectionSet>, typeName: string | undefined, place: CompositeType): Asking[] {
    const asked = new Map<string, Asking>();
    const seen = new Set<SelectionSet>();
    for (const set of sets) this.#walk(set, typeName, place, { asked, seen });
    return [...asked.values()];
  }

  #walk(
    set: SelectionSet,
    typeName: string | undefined,
    parent: CompositeType,
    found: { asked: Map<string, Asking>; seen: Set<SelectionSet> },
  ): void {
    // The same fragment twice asks nothing new.
    if (found.seen.has(set)) return;
    found.seen.add(set);
    for (const selection of set.selections()) {
      if (this.#isSkipped(selection)) continue;
      if (selection.kind === 'FieldSelection') this.#add(selection, parent, found.asked);
      else {
        const { typeCondition } = selection.element;
        if (typeCondition !== undefined && !this.#applies(typeCondition, typeName, parent)) continue;
        this.#walk(selection.selectionSet, typeName, typeCondition ?? parent, found);
      }
    }
  }

  #add(selection: FieldSelection, parent: CompositeType, asked: Map<string, Asking>): void {
    const field = selection.element;
    const { definition } = field;
    const key = field.responseName();
    const known = asked.get(key);
    const inside = known?.inside ?? new Set();
    if (selection.selectionSet !== undefined) inside.add(selection.selectionSet);
    if (known !== undefined) return;
    const kind = definition.isSchemaIntrospectionField()
      ? 'introspection'
      : field.name === typenameFieldName
        ? 'typename'
        : 'value';
    asked.set(key, { key, kind, parent, type: definition.type as OutputType, selection, inside });
  }

  #applies(condition: CompositeType, typeName: string | undefined, parent: CompositeType): boolean {
    const type = typeName === undefined ? parent : this.#schema.type(typeName);
    return type !== undefined && isSubtype(condition, type);
  }

  #isSkipped({ element }: FieldSelection | FragmentSelection): boolean {
    const [skip] = element.appliedDirectivesOf(this.#schema.skipDirective());
    if (skip !== undefined && this.#valueOf(skip.arguments().if)) return true;
    const [include] = element.appliedDirectivesOf(this.#schema.includeDirective());
    return include !== undefined && !this.#valueOf(include.arguments().if);
  }

  #valueOf(argument: unknown): boolean {
    return isVariable(argument) ? this.#truth(argument.name) : argument === true;
  }
}
