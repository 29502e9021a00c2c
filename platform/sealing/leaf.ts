/**
 * The canonical form of an audit leaf, the text that is hashed into the tree. It contains everything that the person
 * concerned may read in their log, and one hash, `withheld`, of what they may not (the officer's pseudonym, the ids of the
 * request). So people can recompute their own leaves, and an inspector with the whole leaf can recompute `withheld`.
 *
 * Nobody can guess a leaf from its hash: `withheld` covers a keyed hash that only the register can make.
 */
import { createHash } from 'node:crypto';
import {
  type StoredLeaf,
  type VisibleLeaf,
  visibleFields,
  withheldFields,
} from '../../kernel/domain/leaf.ts';
import { hashLeaf } from './merkle.ts';

export type { StoredLeaf } from '../../kernel/domain/leaf.ts';

/** The names of the two texts, in the order in which RFC 8785 writes them. */
const TEXT_FIELDS = [...visibleFields, 'withheld'].sort();
const WITHHELD_FIELDS = ['id', ...withheldFields].sort();

const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d(?::?\d\d)?)$/;

/** One spelling of an instant, whatever zone a session writes it in; a digit below the millisecond is kept, not lost. */
export function canonicalInstant(text: string): string {
  const [, day, time, fraction = '', zone = ''] = INSTANT.exec(text) ?? [];
  const offset = /^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone;
  const seconds = new Date(`${day}T${time}${offset}`);
  if (Number.isNaN(seconds.getTime())) throw new RangeError('The instant of a leaf is not one.');
  const digits = fraction.padEnd(6, '0').replace(/0{1,3}$/, '');
  return `${seconds.toISOString().slice(0, 19)}.${digits}Z`;
}

/** Hash of what the person concerned may not read. */
export function withheldOf(leaf: Pick<StoredLeaf, 'id' | (typeof withheldFields)[number]>): string {
  return createHash('sha256').update(JSON.stringify(leaf, WITHHELD_FIELDS)).digest('hex');
}

/**
 * RFC 8785 form. The names are given in order and the values are strings, booleans, null, one whole number and one list of
 * strings, for which `JSON.stringify` is that form (a test holds it against the general library, which is ten times slower).
 * What a leaf does not say, why it was refused and that it stands for more than one attempt, is not in its text: leaves from
 * before there were such words keep their hash.
 */
export function canonicalLeaf(leaf: VisibleLeaf, withheld: string): string {
  const at = canonicalInstant(leaf.at);
  const refusal = leaf.refusal ?? undefined;
  const attempts = leaf.attempts === 1 ? undefined : leaf.attempts;
  return JSON.stringify({ ...leaf, at, refusal, attempts, withheld }, TEXT_FIELDS);
}

/** What is sealed of a stored leaf: its hash in the tree, and the hash of what stays withheld. */
export function sealLeaf(leaf: StoredLeaf): { hash: Buffer; withheld: string } {
  const withheld = withheldOf(leaf);
  return { hash: hashLeaf(canonicalLeaf(leaf, withheld)), withheld };
}

/** Hash of an entry in the tree as it is shown, with what is withheld of it; undefined where what is shown is no leaf. */
export function hashShown(
  shown: Omit<{ [F in keyof VisibleLeaf]: VisibleLeaf[F] | null }, 'id'> & { leaf_id: string },
  withheld: string | null,
): Buffer | undefined {
  const { leaf_id: id, ...rest } = shown;
  if (withheld === null || rest.at === null || !Array.isArray(rest.fields)) return undefined;
  try {
    return hashLeaf(canonicalLeaf({ ...rest, id } as VisibleLeaf, withheld));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Hash of a stored leaf in the tree. */
export const leafHashOf = (leaf: StoredLeaf): Buffer => sealLeaf(leaf).hash;

/** Before the operation of an attempt that the gateway refused itself and told transparency of: it is sealed with the leaf. */
const REFUSED_BY_GATEWAY = 'gateway:';

/** The operation of a leaf about what the gateway refused. No operation is called so: names have no colon. */
export const gatewayOperation = (operation: string | null): string =>
  `${REFUSED_BY_GATEWAY}${operation ?? ''}`;

/**
 * Which register an attempt in transparency's own log is shown under: the gateway has no log of its own. Undefined for
 * what is shown to nobody: reading one's own log is no entry in it, or it would grow by being read.
 */
export function shownRegisterOf(leaf: StoredLeaf): 'gateway' | 'transparency' | undefined {
  if (leaf.outcome !== 'DENIED') return undefined;
  return leaf.operation?.startsWith(REFUSED_BY_GATEWAY) ? 'gateway' : 'transparency';
}
