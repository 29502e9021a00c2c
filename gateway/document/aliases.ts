/**
 * What a client calls a field must not meet what a plan adds beside it. Plans fetch keys, inputs of `@requires` and types under
 * their own names, and read them again under those names: an alias `id` of another field would be read as the key.
 */
import { type DocumentNode, Kind, print, stripIgnoredCharacters, visit } from 'graphql';
import type { CostModel } from './costModel.ts';

/** Before an alias that travels under another name. No field of the graph begins like this. */
const PREFIX = 'alias0_';
/** What planners make up where two fetches would answer under one name, and the fields of federation itself. */
const PLANNED = /__(alias|required)_\d+$|^_(entities|service)$/;

/** Names that may stand in any answer of a register, those that no client may ask for among them. */
export const listFieldNames = (model: CostModel): ReadonlySet<string> =>
  new Set([...model.types.values()].flatMap(({ fields }) => [...fields.keys()]));

export interface Renamed {
  text: string;
  document: DocumentNode;
}

/**
 * The same document with every alias that is also the name of another field under a name that nothing else has; undefined when
 * there is none. What it answers is restored by `restoreKeys`.
 */
export function renameAliases(document: DocumentNode, fieldNames: ReadonlySet<string>): Renamed | undefined {
  let renamed = false;
  const changed = visit(document, {
    Field(node) {
      const alias = node.alias?.value;
      if (alias === undefined || alias === node.name.value) return undefined;
      if (!fieldNames.has(alias) && !PLANNED.test(alias) && !alias.startsWith(PREFIX)) return undefined;
      renamed = true;
      return { ...node, alias: { kind: Kind.NAME, value: `${PREFIX}${alias}` } };
    },
  });
  return renamed ? { text: stripIgnoredCharacters(print(changed)), document: changed } : undefined;
}

const restore = (key: string): string => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key);

/** An answer under the names that its client gave, in the same order. */
export function restoreKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(restoreKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [restore(key), restoreKeys(item)]),
  ) as T;
}

const restorePath = (path: readonly (string | number)[]): (string | number)[] =>
  path.map((step) => (typeof step === 'string' ? restore(step) : step));

/** An error with the path that its caller knows. */
export const restoreError = <E extends { path?: readonly (string | number)[] }>(error: E): E =>
  error.path === undefined ? error : { ...error, path: restorePath(error.path) };
