import type { FetchNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileRewrites } from './rewrites.ts';
import type { Types } from './types.ts';
import { isInherited, isValues, merge, own, setOwn, type Values } from './values.ts';

/** An entity as it is sent to a register that knows more of it. */
export type Representation = Values & { __typename: string };

/** How the entities of a fetch are represented in it. */
export interface Represent {
  /** Equal keys stand for equal representations. Undefined for an entity of which this fetch asks nothing. */
  key(entity: Values): string | undefined;
  /** The representation of an entity; undefined where there is no key. */
  value(entity: Values): Representation | undefined;
}

/** Reads from a fetch how entities are represented in it. Nothing when the fetch asks for no entities. */
export function compileRepresent(node: FetchNode, types: Types): Represent | undefined {
  if (node.requires === undefined) return undefined;
  const write = compileWrite(node.requires, types);
  const rewrite = compileRewrites(node.inputRewrites, types);
  const build = (entity: Values): Representation | undefined => {
    const value = write(entity);
    if (value === null || !value.__typename) return undefined;
    rewrite?.(value);
    return value as Representation;
  };
  return {
    key: rewrite === undefined ? keyFrom(node, types, build) : builtKey(node, build),
    value: build,
  };
}

type Write = (source: Values) => Values | null;
type Build = (entity: Values) => Representation | undefined;

/** The representation itself as text. */
function builtKey({ outputRewrites = [] }: FetchNode, build: Build): Represent['key'] {
  return (entity) => {
    const value = build(entity);
    if (value === undefined) return undefined;
    const key = JSON.stringify(value);
    // What a rewrite of the answer does depends on the type that the entity has here.
    return outputRewrites.length > 0 ? `${String(own(entity, '__typename'))} ${key}` : key;
  };
}

/** Nearly every representation is a type and a few plain values: their key is put together without building any of it. */
function keyFrom(node: FetchNode, types: Types, build: Build): Represent['key'] {
  const slow = builtKey(node, build);
  const names = plainNames(node.requires ?? []);
  const [fragment] = node.requires ?? [];
  if (names === undefined || fragment?.kind !== 'InlineFragment') return slow;
  const { typeCondition = '' } = fragment;
  const belongs = types.condition(typeCondition);
  return (entity) => {
    const typeName = entity.__typename;
    if (typeof typeName !== 'string' || !belongs(typeName)) return undefined;
    let key = typeName === typeCondition ? '' : typeName;
    for (const name of names) {
      const value = entity[name];
      if (value === undefined) return undefined;
      if (typeof value === 'string') key += names.length === 1 ? `"${value}` : `"${value.length} ${value}`;
      else if (typeof value === 'number') key += `#${value}`;
      else key += `,${JSON.stringify(value)}`;
    }
    return key;
  };
}

/** The names of the values beside the type, when there is nothing but a type and values. */
function plainNames(requires: readonly QueryPlanSelectionNode[]): string[] | undefined {
  const [fragment, ...others] = requires;
  if (fragment?.kind !== 'InlineFragment' || others.length > 0 || !fragment.typeCondition) return undefined;
  const names: string[] = [];
  for (const selection of fragment.selections) {
    if (selection.kind !== 'Field' || selection.selections !== undefined) return undefined;
    const name = selection.alias ?? selection.name;
    if (isInherited(name)) return undefined;
    if (name !== '__typename') names.push(name);
  }
  return names.length === fragment.selections.length - 1 ? names : undefined;
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
