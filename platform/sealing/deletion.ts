/**
 * The deletion of leaves that have outlived their time: a signed statement about what went, which is itself a leaf and sealed. The register's
 * own key signs it, so that nobody who only has the databases can call a tampering retention.
 */
import { createHash } from 'node:crypto';
import { RETENTION_DAYS_MIN, retainedSince } from '../../kernel/domain/retention.ts';
import type { Keys } from '../../kernel/keys.ts';
import { CheckpointRefused, openNote, type PublicKeys, signNote } from './checkpoint.ts';
import { HASH_BYTES } from './merkle.ts';

/** What was deleted of one log in one transaction. */
export interface Deletion {
  /** The register. */
  origin: string;
  /** What was sealed before this instant has outlived its time. */
  before: Date;
  /** When it was deleted. */
  at: Date;
  /** The first position that went, and the last one; entries between them may have stayed, or gone before. */
  first: number;
  last: number;
  count: number;
  /** Over position, id, place in the feed and hash of each entry that went. */
  digest: Buffer;
}

/** An entry whose text goes: everything of it that stays. */
export interface DeletedEntry {
  position: number;
  id: string;
  xid: string;
  /** Hexadecimal. */
  hash: string;
}

/** Counts and digests deleted entries in the order of the log. */
export class DeletionTally {
  readonly #hash = createHash('sha256');
  first = -1;
  last = -1;
  count = 0;

  add({ position, id, xid, hash }: DeletedEntry): void {
    this.#hash.update(`${position} ${id} ${xid} ${hash}\n`);
    if (this.count === 0) this.first = position;
    this.last = position;
    this.count += 1;
  }

  /** Called once, after the last entry. */
  finish(): Pick<Deletion, 'first' | 'last' | 'count' | 'digest'> {
    const { first, last, count } = this;
    return { first, last, count, digest: this.#hash.digest() };
  }
}

const prefixOf = (origin: string): string => `mot-lan/${origin}/deletion\n`;

function bodyOf({ origin, before, at, first, last, count, digest }: Deletion): string {
  return `${prefixOf(origin)}${[
    'class LEAVES',
    `before ${before.toISOString()}`,
    `time ${at.toISOString()}`,
    `entries ${first} to ${last}, ${count} of them`,
    digest.toString('base64'),
    '',
  ].join('\n')}`;
}

const BODY =
  /^class LEAVES\nbefore (\S{24})\ntime (\S{24})\nentries (\d{1,16}) to (\d{1,16}), (\d{1,16}) of them\n([\w+/=]{44})\n$/;

/** The statement as it stands in the `basis` of its leaf. */
export const signDeletion = (keys: Keys, deletion: Deletion): string =>
  signNote(keys, deletion.origin, bodyOf(deletion));

/** Whether a leaf claims to be a deletion. */
export const isDeletion = (origin: string, basis: unknown): basis is string =>
  typeof basis === 'string' && basis.startsWith(prefixOf(origin));

/**
 * Reads a deletion, and checks that the register signed it and that what it deleted was as old as the law has logs kept.
 *
 * @throws CheckpointRefused
 */
export function openDeletion(origin: string, note: string, keys: PublicKeys): Deletion {
  const refuse = (problem: string): never => {
    throw new CheckpointRefused(problem);
  };
  const body = openNote(note, keys, origin, 'a deletion');
  const match = BODY.exec(body.slice(prefixOf(origin).length));
  if (match === null) return refuse('a deletion is not of the form of one');
  const [, before = '', at = '', first = '', last = '', count = '', digest = ''] = match;
  const deletion: Deletion = {
    origin,
    before: new Date(before),
    at: new Date(at),
    ...{ first: Number(first), last: Number(last), count: Number(count) },
    digest: Buffer.from(digest, 'base64'),
  };
  const isWhole = [deletion.before, deletion.at].every((time) => !Number.isNaN(time.getTime()));
  if (!isWhole || deletion.digest.length !== HASH_BYTES || bodyOf(deletion) !== body)
    return refuse('a deletion is not of the form of one');
  if (deletion.before > retainedSince(deletion.at, RETENTION_DAYS_MIN.LEAVES))
    return refuse('a deletion took what is not old enough');
  return deletion;
}
