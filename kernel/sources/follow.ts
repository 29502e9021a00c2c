/** How one source is followed: asked, verified, and taken in batch by batch. */
import { randomUUID } from 'node:crypto';
import type { CutLine } from '../imports/readRecord.ts';
import { type AskSource, askSource } from './ask.ts';
import { judgeNewest, judgeNext, type SignedHeader, type Standing } from './judge.ts';
import { keepLetters, TooManyRefused } from './letters.ts';
import { cutBatch, cutRecords, digestOfBytes, readHeader } from './signedBatch.ts';
import type { Source } from './source.ts';
import {
  type Lead,
  leaveLead,
  moveSource,
  SourceMoved,
  type Stopped,
  stopSource,
  takeLead,
} from './standing.ts';
import type { StopCode } from './stops.ts';
import { replayLetters, type TakeParts, takeLines } from './take.ts';

/** After this a turn ends, and the next goes on: a process that is to end waits for no longer. */
const TURN_MS = 3_000;
/**
 * Times that a batch which the source said to have may be missing before that is a gap: what serves it may be behind. It is asked for again
 * soon, however seldom the source is asked otherwise.
 */
const MISSING_MAX = 5;
const MISSING_AGAIN_MS = 1_000;

export interface FollowerParts extends TakeParts {
  source: Source;
  now(): Date;
  /** Told that it stands still, and why. */
  onStopped(source: Source, stopped: Stopped): void;
  ask?: AskSource;
}

/** The batch as a whole: what was signed of it, and its records. */
interface Batch {
  signed: SignedHeader;
  lines: CutLine[];
}

type Found<T> = { found: T } | { stop: StopCode };

/** A batch that the source said to have is not there. */
class BatchMissing extends Error {
  override name = 'BatchMissing';
}

/**
 * Follows one source over and over. A batch is verified before anything of it is read; it goes in whole, in one transaction with how far
 * the source is taken in, so that after a crash nothing is missing and nothing is taken in twice. What is wrong with a batch stops the
 * source until somebody has decided; what is wrong with a record is kept beside.
 */
export class Follower {
  readonly source: Source;
  readonly #parts: FollowerParts;
  readonly #ask: AskSource;
  readonly #id = randomUUID();
  #notBefore = Number.NEGATIVE_INFINITY;
  #missing = { number: 0, times: 0 };

  constructor(parts: FollowerParts) {
    this.source = parts.source;
    this.#parts = parts;
    this.#ask = parts.ask ?? askSource;
  }

  /** One turn, unless it is too early. Returns how many batches were taken in. @throws what kept the source from being heard */
  async turn(): Promise<number> {
    if (performance.now() < this.#notBefore) return 0;
    this.#notBefore = performance.now() + this.source.intervalSeconds * 1_000;
    const { database } = this.#parts;
    const lead = await takeLead(database, this.source, this.#id);
    if (lead === undefined) return 0;
    let heard: { newest: number; at: Date } | undefined;
    try {
      if (lead.stop !== null) return 0;
      const at = this.#parts.now();
      const newest = await this.#readNewest(lead);
      if (typeof newest !== 'number') return await this.#stop(lead, newest);
      heard = { newest, at };
      return await this.#takeTo(newest, lead);
    } catch (error) {
      if (error instanceof SourceMoved) return 0;
      throw error;
    } finally {
      await leaveLead(database, this.source, this.#id, heard);
    }
  }

  /** The number of the newest batch that the source says to have; where it is not ahead, the number that is in. */
  async #readNewest(standing: Lead): Promise<number | Stopped> {
    if (standing.kind !== this.source.kind) return { stop: 'KIND_FOREIGN', number: null };
    const answer = await this.#ask(this.source, 'latest');
    if (answer === 'TOO_LARGE') return { stop: answer, number: null };
    if (answer === 'NONE') {
      // Nobody has signed that there is none: a server that lost its files for a moment says so too.
      if (standing.number > 0) throw new BatchMissing();
      return 0;
    }
    const signed = await readHeader(answer.bytes.toString('latin1').trim(), this.source.keys);
    if (signed.stop !== undefined) return { stop: signed.stop, number: null };
    const { number } = signed.header;
    const verdict = judgeNewest(signed, standing, this.source, this.#parts.now());
    return verdict === 'NEWS' || verdict === 'NOTHING_NEW' ? number : { stop: verdict, number };
  }

  async #takeTo(newest: number, lead: Standing): Promise<number> {
    const until = performance.now() + TURN_MS;
    let standing = lead;
    let taken = 0;
    while (standing.number < newest) {
      const number = standing.number + 1;
      const batch = await this.#readBatch(standing);
      const next = 'stop' in batch ? batch : await this.#takeIn(batch.found, standing);
      if ('stop' in next) {
        await this.#stop(standing, { stop: next.stop, number });
        return taken;
      }
      standing = next;
      taken += 1;
      if (performance.now() > until) {
        this.#notBefore = Number.NEGATIVE_INFINITY;
        return taken;
      }
    }
    const { settled } = await replayLetters(this.#parts, this.source.name, this.#parts.now(), {
      waiting: true,
    });
    return taken + settled;
  }

  async #readBatch(standing: Standing): Promise<Found<Batch>> {
    const number = standing.number + 1;
    const answer = await this.#ask(this.source, String(number));
    if (answer === 'TOO_LARGE') return { stop: answer };
    if (answer === 'NONE') return this.#miss(number);
    const { jws, records } = cutBatch(answer.bytes);
    const signed = await readHeader(jws, this.source.keys);
    if (signed.stop !== undefined) return { stop: signed.stop };
    const verdict = judgeNext(signed, standing, this.source, this.#parts.now());
    if (verdict !== 'NEXT') return { stop: verdict };
    if (digestOfBytes(records) !== signed.header.records) return { stop: 'DIGEST_WRONG' };
    const lines = cutRecords(records);
    return lines.length === signed.header.count ? { found: { signed, lines } } : { stop: 'COUNT_WRONG' };
  }

  #miss(number: number): { stop: StopCode } {
    const times = this.#missing.number === number ? this.#missing.times + 1 : 1;
    this.#missing = { number, times };
    if (times < MISSING_MAX) {
      this.#notBefore = Math.min(this.#notBefore, performance.now() + MISSING_AGAIN_MS);
      throw new BatchMissing();
    }
    return { stop: 'NUMBER_GAP' };
  }

  async #takeIn({ signed, lines }: Batch, standing: Standing): Promise<Standing | { stop: StopCode }> {
    const { header, digest } = signed;
    const { name } = this.source;
    const now = this.#parts.now();
    try {
      await takeLines(this.#parts, lines, now, async (tx, report) => {
        await moveSource(tx, this.source, standing, signed);
        await keepLetters(tx, this.#parts.keys, { source: name, number: header.number }, lines, report, now);
      });
    } catch (error) {
      if (error instanceof TooManyRefused) return { stop: 'TOO_MANY_REFUSED' };
      throw error;
    }
    return { number: header.number, digest, issuedAt: header.issuedAt };
  }

  async #stop(standing: Standing, stopped: Stopped): Promise<number> {
    const at = this.#parts.now();
    if (await stopSource(this.#parts.database, this.source, standing, { ...stopped, at }))
      this.#parts.onStopped(this.source, stopped);
    return 0;
  }
}
