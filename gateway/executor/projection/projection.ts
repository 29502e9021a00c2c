import {
  type CompositeType,
  isNonNullType,
  isObjectType,
  type Operation,
  type Schema,
  type SelectionSet,
} from '@apollo/federation-internals';
import { nobodyAnswers } from '../errors.ts';
import { readerOf, type Values } from '../values.ts';
import { compileComplete } from './complete.ts';
import type { Coverage } from './coverage.ts';
import { type Asking, FieldGatherer, type Truth } from './fields.ts';
import { BUBBLES, FAULTY, type Project, type Writing } from './outcome.ts';
import { type AnswerField, Shape, writeObject } from './shape.ts';

/** Answers a field of the schema itself. */
export type Introspect = (asking: Asking) => (variables: Readonly<Values>) => unknown;

/** Writes the answer to an operation from what its plan fetched. Null when it has to be null as a whole. */
export type WriteAnswer = (data: Values, writing: Writing) => Values | null;

/** Compiles the selections of an operation, for one choice of what its conditions leave out. */
export function compileProjection(
  operation: Operation,
  coverage: Coverage,
  truth: Truth,
  introspect: Introspect,
): WriteAnswer {
  const compiler = new ProjectionCompiler(operation.schema(), truth, introspect);
  const root = operation.schema().schemaDefinition.rootType(operation.rootKind);
  if (root === undefined) throw new Error(`The schema has no ${operation.rootKind}.`);
  const shape = compiler.shape(new Set([operation.selectionSet]), root, coverage);
  return (data, writing) => {
    // Its own name for the root is a register's affair.
    const layout = shape.layoutFor(undefined);
    const written = layout === undefined ? FAULTY : writeObject(layout, data, writing);
    return written === FAULTY ? null : (written as Values);
  };
}

class ProjectionCompiler {
  readonly #schema: Schema;
  readonly #gatherer: FieldGatherer;
  readonly #introspect: Introspect;

  constructor(schema: Schema, truth: Truth, introspect: Introspect) {
    this.#schema = schema;
    this.#gatherer = new FieldGatherer(schema, truth);
    this.#introspect = introspect;
  }

  shape(sets: ReadonlySet<SelectionSet>, place: CompositeType, coverage: Coverage): Shape {
    return new Shape(sets, place, {
      schema: this.#schema,
      gatherer: this.#gatherer,
      make: (asking, typeName) => this.#make(asking, typeName, coverage),
    });
  }

  #make(asking: Asking, typeName: string | undefined, coverage: Coverage): AnswerField {
    const { key, kind } = asking;
    if (kind === 'introspection') {
      const answer = this.#introspect(asking);
      return { key, project: (_object, { variables }) => answer(variables) };
    }
    if (kind === 'typename') return { key, project: this.#typename(asking, typeName) };
    const inside = coverage.get(key);
    if (inside !== undefined) return { key, project: this.#value(asking, inside) };
    return { key, project: mayBeNothing(asking) ? this.#value(asking, new Map()) : unanswered(asking) };
  }

  #value({ key, parent, type, inside }: Asking, coverage: Coverage): Project {
    const read = readerOf(key);
    const spot = { key, parent, lists: 0 };
    const complete = compileComplete(type, spot, (place) => this.shape(inside, place, coverage));
    return (object, writing) => {
      writing.path.push(key);
      const value = complete(read(object), writing);
      writing.path.pop();
      return value;
    };
  }

  /** A type that clients do not see is not named: who asks for it gets what the place says, and nothing where that is no object. */
  #typename({ key, parent }: Asking, typeName: string | undefined): Project {
    const read = readerOf(key);
    const fallback = isObjectType(parent) ? parent.name : BUBBLES;
    const answers = new Map<string, unknown>();
    const answerFor = (name: string): unknown => {
      const type = this.#schema.type(name) ?? parent;
      const answer = isObjectType(type) ? type.name : BUBBLES;
      // As many as there are types, not as a register can think of.
      if (this.#schema.type(name) !== undefined) answers.set(name, answer);
      return answer;
    };
    return (object) => {
      const name = read(object) ?? typeName;
      if (typeof name !== 'string') return fallback;
      return answers.get(name) ?? answerFor(name);
    };
  }
}

/** A field that the plan asks of nobody, since no subgraph can answer it here: said, not passed off as null. */
function unanswered({ key, type }: Asking): Project {
  const answer = isNonNullType(type) ? BUBBLES : null;
  return (_object, writing) => {
    writing.wrong.push(nobodyAnswers([...writing.path, key]));
    return answer;
  };
}

/** Whether conditions may leave nothing of what is asked of an object: a plan then leaves out the object as well. */
const mayBeNothing = ({ inside }: Asking): boolean => inside.size > 0 && ![...inside].some(isCertain);

const isCertain = (set: SelectionSet): boolean =>
  set.selections().some(({ element, selectionSet }) => {
    if (element.appliedDirectives.length > 0) return false;
    return selectionSet === undefined || isCertain(selectionSet);
  });
