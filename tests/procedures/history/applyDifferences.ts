/** The other direction of `findDifferences`: what a portal would do with a list of differences. */
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import {
  CONTENT,
  type ListShape,
  type Parts,
} from '../../../subgraphs/procedures/history/rules/contentShape.ts';
import { alignItems, type Difference } from '../../../subgraphs/procedures/history/rules/difference.ts';
import { canonicalJson } from '../../../subgraphs/procedures/versions/rules/contentHash.ts';

type Node = Record<string, unknown>;

/** What one difference will do to a tree, once all of them have found their place in it. */
function prepare(tree: Node, { path, kind, before, after }: Difference): () => void {
  let node = tree;
  let parts: Parts = CONTENT;
  const segments = path.split('/').slice(1);
  for (;;) {
    const name = segments.shift() ?? '';
    const holder = node;
    const shape = parts[name];
    if (shape === undefined) throw new Error(`no part ${path}`);
    if (shape.kind === 'VALUE') return () => Object.assign(holder, { [name]: after });
    const items = holder[name] as unknown[];
    const segment = segments.shift() ?? '';
    if (shape.kind === 'SEQUENCE') {
      const removed = (before as unknown[] | null)?.length ?? 0;
      return () => items.splice(Number(segment) - 1, removed, ...((after as unknown[] | null) ?? []));
    }
    if (kind === 'ADDED' && segments.length === 0) return () => items.push(after);
    const item = itemAt(shape, items, segment);
    if (segments.length === 0) return () => items.splice(items.indexOf(item), 1);
    node = item as Node;
    parts = shape.parts ?? {};
  }
}

function itemAt(shape: ListShape, items: unknown[], segment: string): unknown {
  const found = alignItems(shape, items, []).find((aligned) => aligned.segment === segment);
  if (found?.before == null) throw new Error(`nothing at ${segment}`);
  return items[found.before];
}

export function applyDifferences(before: object, differences: readonly Difference[]): object {
  const tree = structuredClone(before) as Node;
  for (const change of differences.map((difference) => prepare(tree, difference))) change();
  return tree;
}

/** The same content with every list whose order means nothing in one order: equal facts are equal texts. */
export function toSortedText(content: object): string {
  return canonicalJson(sortLists(content as Node, CONTENT));
}

function sortLists(node: Node, parts: Parts): Node {
  return Object.fromEntries(
    Object.entries(parts).map(([name, shape]) => {
      const value = node[name] ?? null;
      if (shape.kind !== 'LIST') return [name, value];
      const items = (value as unknown[]).map((item) =>
        shape.parts === null ? item : sortLists(item as Node, shape.parts),
      );
      return [name, items.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))];
    }),
  );
}

/** A place in a content where one value stands, and how to put another there. */
export interface ValuePlace {
  path: string;
  value: unknown;
  change(content: ProcedureContent, value: unknown): void;
}

/** Every single value of a content, however deep. */
export function listValues(content: ProcedureContent): ValuePlace[] {
  const walk = (node: Node, parts: Parts, path: string, find: (root: Node) => Node): ValuePlace[] =>
    Object.entries(parts).flatMap(([name, shape]): ValuePlace[] => {
      const here = `${path}/${name}`;
      if (shape.kind === 'VALUE')
        return [
          {
            path: here,
            value: node[name],
            change: (root, value) => Object.assign(find(root as unknown as Node), { [name]: value }),
          },
        ];
      const items = node[name] as unknown[];
      return items.flatMap((item, index): ValuePlace[] => {
        if (shape.kind === 'SEQUENCE')
          return [
            {
              path: `${here}/${index}`,
              value: item,
              change: (root, value) =>
                (find(root as unknown as Node)[name] as unknown[]).splice(index, 1, value),
            },
          ];
        if (shape.parts === null) return [];
        return walk(
          item as Node,
          shape.parts,
          `${here}/${index}`,
          (root) => (find(root)[name] as Node[])[index] as Node,
        );
      });
    });
  return walk(content as unknown as Node, CONTENT, '', (root) => root);
}
