/** The differences between two versions of a procedure, as data: what a reader, a portal or an official compares. */
import type { ChannelContent, ProcedureContent } from '../../../../kernel/domain/content.ts';
import { canonicalJson } from '../../versions/rules/contentHash.ts';
import { CONTENT, type ListShape, type Parts, type Shape, TIME_LIMITS } from './contentShape.ts';

export type DifferenceKind = 'ADDED' | 'REMOVED' | 'CHANGED';

/** One difference. What is not there is null. */
export interface Difference {
  /**
   * Where: like a JSON pointer (RFC 6901), but lists are entered by the key of an item and never by its position, so that
   * a path means the same part in every version. Of equal keys the second has `#2`, so a `#` of its own is `~2`. Steps
   * alone are counted, from 1.
   */
  path: string;
  kind: DifferenceKind;
  /** The part's Vietnamese name, from the outermost inwards. */
  label: string;
  before: unknown;
  after: unknown;
}

/** A part that one of two versions has or both have, under one path segment. */
export interface Aligned {
  segment: string;
  before: number | null;
  after: number | null;
}

type Side = 'before' | 'after';

/** Where a comparison stands. */
interface Place {
  path: string;
  label: string;
}

const ROOT: Place = { path: '', label: '' };
const NAME_LENGTH_MAX = 100;

/**
 * Everything in which two versions differ, in the order in which a portal shows the parts. Lists are compared by key, so
 * another order is no difference, except among steps.
 */
export function findDifferences(before: ProcedureContent, after: ProcedureContent): Difference[] {
  const [left, right] = nameTimeLimits(before, after);
  return compareParts(CONTENT, left, right, ROOT);
}

/** A fee names its time limit by position: by the time limit's own name it means the same in both versions. */
export function nameTimeLimits(before: ProcedureContent, after: ProcedureContent): [object, object] {
  const named = (channel: ChannelContent, aligned: readonly Aligned[], side: Side): object => {
    const nameOf = (position: number | null): string | null =>
      (position === null ? undefined : aligned.find((one) => one[side] === position)?.segment) ?? null;
    return { ...channel, fees: channel.fees.map((fee) => ({ ...fee, timeLimit: nameOf(fee.timeLimit) })) };
  };
  const limitsOf = (content: ProcedureContent, channel: ChannelContent) =>
    content.channels.find((other) => other.channel === channel.channel)?.timeLimits ?? [];
  const channelsOf = (content: ProcedureContent, side: Side): object[] =>
    content.channels.map((channel) =>
      named(channel, alignItems(TIME_LIMITS, limitsOf(before, channel), limitsOf(after, channel)), side),
    );
  return [
    { ...before, channels: channelsOf(before, 'before') },
    { ...after, channels: channelsOf(after, 'after') },
  ];
}

function compareParts(parts: Parts, before: object, after: object, place: Place): Difference[] {
  return Object.entries(parts).flatMap(([name, shape]) =>
    compare(shape, partOf(before, name), partOf(after, name), {
      path: `${place.path}/${name}`,
      label: place.label === '' ? shape.label : `${place.label} › ${shape.label}`,
    }),
  );
}

function compare(shape: Shape, before: unknown, after: unknown, place: Place): Difference[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  switch (shape.kind) {
    case 'VALUE':
      return [{ ...place, kind: 'CHANGED', before, after }];
    case 'SEQUENCE':
      return [compareSequences(before as unknown[], after as unknown[], place)];
    case 'LIST':
      return compareLists(shape, before as unknown[], after as unknown[], place);
  }
}

/** The one stretch in which two sequences differ, at the number of its first member. */
function compareSequences(before: unknown[], after: unknown[], { path, label }: Place): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  return {
    path: `${path}/${start + 1}`,
    label: `${label} ${start + 1}`,
    kind: removed.length === 0 ? 'ADDED' : added.length === 0 ? 'REMOVED' : 'CHANGED',
    before: removed.length === 0 ? null : removed,
    after: added.length === 0 ? null : added,
  };
}

function compareLists(shape: ListShape, before: unknown[], after: unknown[], place: Place): Difference[] {
  return alignItems(shape, before, after).flatMap((aligned): Difference[] => {
    const left = aligned.before === null ? null : before[aligned.before];
    const right = aligned.after === null ? null : after[aligned.after];
    const path = `${place.path}/${aligned.segment}`;
    const name = shape.nameOf(left ?? right);
    const label = name === '' ? place.label : `${place.label} “${shorten(name)}”`;
    if (left === null) return [{ path, label, kind: 'ADDED', before: null, after: right }];
    if (right === null) return [{ path, label, kind: 'REMOVED', before: left, after: null }];
    if (shape.parts === null) return [];
    return compareParts(shape.parts, left as object, right as object, { path, label });
  });
}

/**
 * Which items of two lists are the same thing: of equal key, equal ones first; and then, under different keys, those that
 * differ in nothing but one field. In the order of `before`, then what `after` adds.
 */
export function alignItems(
  shape: ListShape,
  before: readonly unknown[],
  after: readonly unknown[],
): Aligned[] {
  const free = new Set(after.keys());
  const match = new Map<number, number>();
  const take = (isSame: (left: unknown, right: unknown) => boolean): void => {
    for (const [index, left] of before.entries()) {
      if (match.has(index)) continue;
      const found = [...free].find((candidate) => isSame(left, after[candidate]));
      if (found === undefined) continue;
      match.set(index, found);
      free.delete(found);
    }
  };
  take((left, right) => canonicalJson(left) === canonicalJson(right));
  take((left, right) => shape.keyOf(left) === shape.keyOf(right));
  const { parts } = shape;
  if (parts !== null) take((left, right) => countChanged(parts, left as object, right as object) === 1);
  const name = nameSegments(shape);
  return [
    ...[...before.entries()].map(([index, item]) => {
      return { segment: name(item), before: index, after: match.get(index) ?? null };
    }),
    ...[...free].map((index) => ({ segment: name(after[index]), before: null, after: index })),
  ];
}

const countChanged = (parts: Parts, left: object, right: object): number =>
  Object.keys(parts).filter(
    (name) => canonicalJson(partOf(left, name)) !== canonicalJson(partOf(right, name)),
  ).length;

function nameSegments(shape: ListShape): (item: unknown) => string {
  const seen = new Map<string, number>();
  return (item) => {
    const key = escapeSegment(shape.keyOf(item));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}

const partOf = (item: object, name: string): unknown => (item as Record<string, unknown>)[name] ?? null;

const escapeSegment = (key: string): string =>
  key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2');

const shorten = (name: string): string =>
  name.length <= NAME_LENGTH_MAX ? name : `${name.slice(0, NAME_LENGTH_MAX - 1)}…`;
