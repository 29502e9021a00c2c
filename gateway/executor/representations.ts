import type { FetchNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileRewrites } from './rewrites.ts';
import type { Types } from './types.ts';
import { isValues, merge, own, setOwn, type Values } from './values.ts';

/** An entity as it is sent to a register that knows more of it. Equal keys stand for equal representations. */
export interface Representation {
  key: string;
  value: Values & { __typename: string };
}

/** Undefined for an entity of which this fetch asks nothing. */
export type Represent = (entity: Values) => Representation | undefined;

type Write = (source: Values) => Values | null;

/** Reads from a fetch how entities are represented in it. Nothing when the fetch asks for no entities. */
export function compileRepresent(node: FetchNode, types: Types): Represent | undefined {
  if (node.requires === undefined) return undefined;
  const write = compileWrite(node.requires, types);
  const rewrite = compileRewrites(node.inputRewrites, types);
  // What a rewrite of the answer does depends on the type that the entity has here.
  const namesType = node.outputRewrites !== undefined && node.outputRewrites.length > 0;
  return (entity) => {
    const value = write(entity);
    if (value === null || !value.__typename) return undefined;
    rewrite?.(value);
    const key = keyOf(value);
    return {
      key: namesType ? `${String(own(entity, '__typename'))} ${key}` : key,
      value: value as Representation['value'],
    };
  };
}

/** Nearly every key is a type and one id: two short texts are put together faster than JSON is written. */
function keyOf(value: Values): string {
  const names = Object.keys(value);
  const [first, second] = names;
  if (names.length === 2 && first === '__typename' && second !== undefined) {
    const id = value[second];
    if (typeof id === 'string') return `${String(value.__typename)} ${second} "${id}`;
  }
  return JSON.stringify(value);
}

function compileWrite(selections: readonly QueryPlanSelectionNode[], types: Types): Write {
  const parts = selections.map((selection) =>
    selection.kind === 'Field' ? compileField(selection, types) : compileFragment(selection, types),
  );
  return (source) => {
    const value: Values = {};
    for (const part of parts) if (!part(source, value)) return null;
    return value;
  };
}

/** Writes its part of a representation; false when what it needs is not there. */
type Part = (source: Values, into: Values) => boolean;

function compileField({ alias, name, selections }: QueryPlanFieldNode, types: Types): Part {
  const key = alias ?? name;
  const write = selections === undefined ? undefined : compileWrite(selections, types);
  const copy = (value: unknown): unknown => {
    if (write === undefined) return value;
    if (Array.isArray(value)) return value.map(copy);
    return isValues(value) ? write(value) : null;
  };
  return (source, into) => {
    const value = own(source, key);
    if (value === undefined) return false;
    setOwn(into, key, copy(value));
    return true;
  };
}

function compileFragment(
  { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  types: Types,
): Part {
  if (typeCondition === undefined) return () => true;
  const belongs = types.condition(typeCondition);
  const write = compileWrite(selections, types);
  return (source, into) => {
    const typeName = own(source, '__typename');
    if (typeof typeName !== 'string' || !belongs(typeName)) return true;
    const value = write(source);
    if (value !== null) merge(into, value);
    return true;
  };
}
