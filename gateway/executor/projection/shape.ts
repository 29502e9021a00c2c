import {
  type CompositeType,
  isCompositeType,
  type Schema,
  type SelectionSet,
} from '@apollo/federation-internals';
import { setOwn, type Values } from '../values.ts';
import type { Asking, FieldGatherer } from './fields.ts';
import { BUBBLES, FAULTY, type Project, type Writing } from './outcome.ts';

/** A field of an answer: its name, and how its value comes about. */
export interface AnswerField {
  key: string;
  project: Project;
}

/** How an object of one type is written: the fields in their order. */
interface Layout {
  fields: readonly AnswerField[];
  /** Whether a name is one that every object inherits. */
  isOdd: boolean;
}

/** Makes a field from what was asked; `typeName` is what the object says of itself. */
export type MakeField = (asking: Asking, typeName: string | undefined) => AnswerField;

/**
 * What selections ask of an object, for each type that the object can have: worked out when the first of that type comes, and never
 * for types that do not come. There are no more than the schema has.
 */
export class Shape {
  readonly #sets: ReadonlySet<SelectionSet>;
  readonly #place: CompositeType;
  readonly #schema: Schema;
  readonly #gatherer: FieldGatherer;
  readonly #make: MakeField;
  readonly #layouts = new Map<string | undefined, Layout>();

  constructor(
    sets: ReadonlySet<SelectionSet>,
    place: CompositeType,
    parts: { schema: Schema; gatherer: FieldGatherer; make: MakeField },
  ) {
    this.#sets = sets;
    this.#place = place;
    this.#schema = parts.schema;
    this.#gatherer = parts.gatherer;
    this.#make = parts.make;
  }

  /** Undefined when there is no such type for clients. */
  layoutFor(typeName: string | undefined): Layout | undefined {
    return this.#layouts.get(typeName) ?? this.#lay(typeName);
  }

  #lay(typeName: string | undefined): Layout | undefined {
    const type = typeName === undefined ? this.#place : this.#schema.type(typeName);
    if (type === undefined || !isCompositeType(type)) return undefined;
    const fields = this.#gatherer
      .gather(this.#sets, typeName, type)
      .map((asking) => this.#make(asking, typeName));
    const layout = { fields, isOdd: fields.some(({ key }) => key in Object.prototype) };
    this.#layouts.set(typeName, layout);
    return layout;
  }
}

/** Writes one object. FAULTY when one of its fields has to have a value and has none. */
export function writeObject({ fields, isOdd }: Layout, object: Values, writing: Writing): unknown {
  const written: Values = {};
  for (let index = 0; index < fields.length; index += 1) {
    const { key, project } = fields[index] as AnswerField;
    const value = project(object, writing);
    if (value === BUBBLES) return FAULTY;
    if (isOdd) setOwn(written, key, value === FAULTY ? null : value);
    else written[key] = value === FAULTY ? null : value;
  }
  return written;
}
