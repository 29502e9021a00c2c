/**
 * The Merkle tree of RFC 6962 over the leaves of one log, as plain functions. A leaf is hashed with the prefix 0x00 and
 * an inner node with 0x01, so that no node can be passed off as a leaf. Sizes are numbers: exact up to 2^53 entries.
 */
import { createHash } from 'node:crypto';

const LEAF_PREFIX = Buffer.from([0]);
const NODE_PREFIX = Buffer.from([1]);
export const HASH_BYTES = 32;

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const hashLeaf = (content: Buffer | string): Buffer => sha256(LEAF_PREFIX, content);
export const hashChildren = (left: Buffer, right: Buffer): Buffer => sha256(NODE_PREFIX, left, right);

/** Root of a tree without leaves. */
export const EMPTY_ROOT = sha256('');

/** A full subtree: its leaves are `position * 2^level` up to the next multiple. */
export interface TreeNode {
  level: number;
  position: number;
  hash: Buffer;
}

/** Leaves from `start` on, before `end`. */
export interface Range {
  start: number;
  end: number;
}

function foldRight(hashes: readonly Buffer[]): Buffer {
  let folded: Buffer | undefined;
  for (let index = hashes.length - 1; index >= 0; index -= 1) {
    const hash = hashes[index] as Buffer;
    folded = folded === undefined ? hash : hashChildren(hash, folded);
  }
  return folded ?? EMPTY_ROOT;
}

/** What is needed to append to a tree: the roots of its full subtrees, from the largest to the smallest. */
export class Frontier {
  #size: number;
  readonly #hashes: Buffer[];

  constructor(size = 0, hashes: readonly Buffer[] = []) {
    this.#size = size;
    this.#hashes = [...hashes];
  }

  /** From the hashes written one after another. */
  static fromBytes(size: number, bytes: Buffer): Frontier {
    const count = bytes.length / HASH_BYTES;
    const hashes = Array.from({ length: count }, (_, index) =>
      bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
    );
    return new Frontier(size, hashes);
  }

  get size(): number {
    return this.#size;
  }

  get root(): Buffer {
    return foldRight(this.#hashes);
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#hashes);
  }

  /** Appends one leaf hash and returns the nodes that became full: the leaf, and each subtree that it completed. */
  append(leafHash: Buffer): TreeNode[] {
    let node: TreeNode = { level: 0, position: this.#size, hash: leafHash };
    const made = [node];
    while (node.position % 2 === 1) {
      const left = this.#hashes.pop() as Buffer;
      node = {
        level: node.level + 1,
        position: (node.position - 1) / 2,
        hash: hashChildren(left, node.hash),
      };
      made.push(node);
    }
    this.#hashes.push(node.hash);
    this.#size += 1;
    return made;
  }
}

/** The largest power of two below `size`: where RFC 6962 splits a tree. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The ranges whose roots prove that the leaf at `position` is in a tree of `size`, from the leaf upwards. */
export function inclusionRanges(position: number, size: number): Range[] {
  const ranges: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (position < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
}

/** The ranges whose roots prove that a tree of size `from` is the beginning of one of size `to`. */
export function consistencyRanges(from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let [start, end, whole] = [0, to, true];
  while (from < end) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
      whole = false;
    }
  }
  if (!whole) ranges.push({ start, end });
  return ranges.reverse();
}

/** The full subtrees that make up a range, from left to right. */
export function fullNodesOf({ start, end }: Range): { level: number; position: number }[] {
  const nodes: { level: number; position: number }[] = [];
  let at = start;
  while (at < end) {
    let level = 0;
    let width = 1;
    while (at % (width * 2) === 0 && at + width * 2 <= end) {
      level += 1;
      width *= 2;
    }
    nodes.push({ level, position: at / width });
    at += width;
  }
  return nodes;
}

/** Root of a range, from the full subtrees that somebody keeps. */
export function hashRange(range: Range, find: (level: number, position: number) => Buffer): Buffer {
  return foldRight(fullNodesOf(range).map(({ level, position }) => find(level, position)));
}

function rootFromPath(
  position: number,
  size: number,
  leaf: Buffer,
  path: readonly Buffer[],
): Buffer | undefined {
  const last = path.at(-1);
  if (size === 1 || last === undefined) return size === 1 && last === undefined ? leaf : undefined;
  const split = splitOf(size);
  const rest = path.slice(0, -1);
  const inLeft = position < split;
  const own = inLeft
    ? rootFromPath(position, split, leaf, rest)
    : rootFromPath(position - split, size - split, leaf, rest);
  if (own === undefined) return undefined;
  return inLeft ? hashChildren(own, last) : hashChildren(last, own);
}

/** Whether the path proves that this leaf stands at this position of the tree with this root. */
export function verifyInclusion(
  proof: { position: number; size: number; leaf: Buffer; path: readonly Buffer[] },
  root: Buffer,
): boolean {
  const { position, size, leaf, path } = proof;
  if (!(position >= 0 && position < size)) return false;
  return rootFromPath(position, size, leaf, path)?.equals(root) ?? false;
}

interface BothRoots {
  before: Buffer;
  after: Buffer;
}

function rootsFromPath(
  from: number,
  to: number,
  known: Buffer | undefined,
  path: readonly Buffer[],
): BothRoots | undefined {
  const last = path.at(-1);
  if (from === to) {
    if (known !== undefined) return path.length === 0 ? { before: known, after: known } : undefined;
    return last !== undefined && path.length === 1 ? { before: last, after: last } : undefined;
  }
  if (last === undefined) return undefined;
  const split = splitOf(to);
  const rest = path.slice(0, -1);
  if (from <= split) {
    const own = rootsFromPath(from, split, known, rest);
    return own && { before: own.before, after: hashChildren(own.after, last) };
  }
  const own = rootsFromPath(from - split, to - split, undefined, rest);
  return own && { before: hashChildren(last, own.before), after: hashChildren(last, own.after) };
}

/** Whether the path proves that the tree with the first root is the beginning of the tree with the second. */
export function verifyConsistency(
  before: { size: number; root: Buffer },
  after: { size: number; root: Buffer },
  path: readonly Buffer[],
): boolean {
  if (!(before.size > 0 && before.size <= after.size)) return false;
  const roots = rootsFromPath(before.size, after.size, before.root, path);
  if (roots === undefined) return false;
  return roots.before.equals(before.root) && roots.after.equals(after.root);
}
