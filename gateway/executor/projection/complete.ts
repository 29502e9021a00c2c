import {
  type CompositeType,
  ERRORS,
  isCompositeType,
  isListType,
  isNonNullType,
  type NamedType,
  type OutputType,
} from '@apollo/federation-internals';
import { wrongShape } from '../errors.ts';
import { isValues, type Values } from '../values.ts';
import { leafTest } from './leaves.ts';
import { BUBBLES, type Complete, FAULTY, type Writing } from './outcome.ts';
import { type Shape, writeObject } from './shape.ts';

/** Where a value stands, for what is told of it: the end of its path, and words. */
export interface Spot {
  /** The name of the field. */
  key: string;
  parent: CompositeType;
  /** How many lists stand between the field and the value. */
  lists: number;
}

/** How values of a type are answered. `shapeFor` gives the fields of an object; the type of the place is its argument. */
export function compileComplete(
  type: OutputType,
  spot: Spot,
  shapeFor: (place: CompositeType) => Shape,
): Complete {
  if (isNonNullType(type)) {
    const inner = compileComplete(type.ofType as OutputType, spot, shapeFor);
    return required(inner, type.ofType as OutputType, spot);
  }
  if (isListType(type)) {
    const entry = compileComplete(type.ofType as OutputType, { ...spot, lists: spot.lists + 1 }, shapeFor);
    return listOf(entry, isCompositeType(type.baseType()));
  }
  return isCompositeType(type) ? objectOf(shapeFor(type), type, spot) : leafOf(type as NamedType, spot);
}

const describe = ({ key, parent, lists }: Spot, type: OutputType, { path }: Writing): string =>
  lists === 0 ? `field ${parent}.${key}` : `array element of type ${type} at index ${String(path.at(-1))}`;

function tell(writing: Writing, problem: string): void {
  writing.completion.push(ERRORS.INVALID_GRAPHQL.err(problem, { path: [...writing.path] }));
}

function required(inner: Complete, type: OutputType, spot: Spot): Complete {
  return (value, writing) => {
    const completed = inner(value, writing);
    if (completed === FAULTY) return BUBBLES;
    if (completed !== null) return completed;
    tell(writing, `Cannot return null for non-nullable ${describe(spot, type, writing)}.`);
    return BUBBLES;
  };
}

function listOf(entry: Complete, mayBeShared: boolean): Complete {
  const complete: Complete = (value, writing) => {
    if (value == null) return null;
    if (!Array.isArray(value)) return tellWrong(writing);
    const known = mayBeShared ? writing.written?.get(complete)?.get(value) : undefined;
    if (known !== undefined) {
      writing.repeated.add(known as readonly unknown[]);
      return known;
    }
    const before = writing.completion.length + writing.wrong.length;
    const written = writeList(value, entry, writing);
    if (mayBeShared && before === writing.completion.length + writing.wrong.length)
      remember(writing, complete, value, written);
    return written;
  };
  return complete;
}

function writeList(value: readonly unknown[], entry: Complete, writing: Writing): unknown {
  const { path } = writing;
  const depth = path.length;
  const written: unknown[] = new Array(value.length);
  let isFaulty = false;
  for (let index = 0; index < value.length; index += 1) {
    path[depth] = index;
    const completed = entry(value[index], writing);
    if (completed === BUBBLES) isFaulty = true;
    else written[index] = completed === FAULTY ? null : completed;
  }
  path.length = depth;
  return isFaulty ? FAULTY : written;
}

function remember({ written }: Writing, complete: Complete, value: unknown, answer: unknown): void {
  if (written === undefined) return;
  const known = written.get(complete);
  if (known === undefined) written.set(complete, new Map([[value, answer]]));
  else known.set(value, answer);
}

function tellWrong(writing: Writing): typeof FAULTY {
  writing.wrong.push(wrongShape(writing.path));
  return FAULTY;
}

function objectOf(shape: Shape, type: CompositeType, spot: Spot): Complete {
  return (value, writing) => {
    if (value == null) return null;
    if (!isValues(value)) return tellWrong(writing);
    const typeName = value.__typename;
    if (typeof typeName !== 'string' && typeName != null) return tellWrong(writing);
    const layout = shape.layoutFor(typeName || undefined);
    if (layout !== undefined) return writeObject(layout, value as Values, writing);
    tell(writing, `Invalid __typename found for object at ${describe(spot, type, writing)}.`);
    return FAULTY;
  };
}

function leafOf(type: NamedType, spot: Spot): Complete {
  const isLeaf = leafTest(type);
  if (isLeaf === undefined) return (value) => value ?? null;
  return (value, writing) => {
    if (value == null) return null;
    if (isLeaf(value)) return value;
    tell(writing, `Invalid value found for ${describe(spot, type as OutputType, writing)}.`);
    return FAULTY;
  };
}
