import { z } from 'zod';
import { type Connect, isTakenForMalformed, requireAnswer } from '../../../kernel/connection.ts';
import type { Duties, NamedBy } from '../../../kernel/domain/policy.ts';
import { REPORT_MAX, type ReportedRefusal } from '../../../kernel/domain/reported.ts';
import { Failure } from '../../../kernel/failure.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { sealEnvelope } from '../../../kernel/tokens.ts';
import type { SubgraphName } from '../../../schema/files.ts';
import { withinDeadline } from '../../courier/deadline.ts';
import { type About, type Attempt, describeAttempt, type Refused } from './attempt.ts';
import { Outbox, type OutboxLimits } from './outbox.ts';
import { type Notice, Tally, type TallyLimits } from './tally.ts';

const EVERY_MS = 500;
const DEADLINE_MS = 5_000;
/** A register that does not take reports is left alone for a while, each time for longer. */
const PAUSE_MS = { first: 500, last: 30_000 };
/** How long the end of the process waits for the last reports. */
const LAST_WORDS_MS = 3_000;

const NAMED_BY: readonly NamedBy[] = ['PERSON', 'NUMBER', 'DOSSIER'];

export interface RefusalsOptions {
  keys: Keys;
  connect: Connect;
  isSwitchedOff: (name: SubgraphName) => boolean;
  /** Who tells people, by how the request named them. */
  registers: Duties['hearsOfRefusals'];
  clock: () => Date;
  limits?: Partial<TallyLimits & OutboxLimits>;
  /** Told why a register did not take a report; it is sent again. */
  onFailure?: (error: unknown, register: SubgraphName) => void;
  /** Milliseconds of a clock that never goes back. */
  now?: () => number;
}

export interface RefusalsHealth {
  waiting: number;
  lagMs: number;
  dropped: number;
}

/** What a register says to a report. What its register gives for the numbers is the only thing that anybody reads. */
const answerSchema = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
  receipts: z.array(z.string().max(200)).optional(),
});

/**
 * Tells people whom the gateway has refused to show them to somebody. The caller's answer neither waits for it nor differs by it:
 * what is noted here is sent when the answer has long been given, in the name of whoever was refused.
 */
export class Refusals {
  readonly #options: RefusalsOptions;
  readonly #tally: Tally;
  readonly #outbox: Outbox;
  readonly #now: () => number;
  readonly #paused = new Map<NamedBy, { until: number; ms: number }>();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  /** The round after that which is under way, when somebody waits for it. */
  #next: Promise<void> | undefined;

  constructor(options: RefusalsOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#tally = new Tally(options.limits, this.#now);
    this.#outbox = new Outbox(options.limits, this.#now);
  }

  /** Remembers a refusal, if there is somebody to tell. */
  note(refused: Refused): void {
    const found = describeAttempt(refused);
    for (const about of found?.about ?? []) {
      const noted = this.#tally.note((found as { attempt: Attempt }).attempt, about);
      if (noted === 'DROPPED') this.#outbox.dropped += 1;
      else if (noted !== 'COUNTED') this.#outbox.add(noted);
    }
  }

  health(): RefusalsHealth {
    const { size: waiting, lagMs, dropped } = this.#outbox;
    return { waiting, lagMs, dropped };
  }

  /** Reports from now on, twice a second. */
  run(): void {
    this.#timer = setInterval(() => void this.send(), EVERY_MS).unref();
  }

  /**
   * Sends what waits, each register at most until it fails once. A round that is under way may have passed by what was noted since:
   * then the next one is waited for.
   */
  send(): Promise<void> {
    if (this.#round === undefined) return this.#begin();
    this.#next ??= this.#round.then(() => {
      this.#next = undefined;
      return this.#round ?? this.#begin();
    });
    return this.#next;
  }

  #begin(): Promise<void> {
    this.#round = this.#sendAll().finally(() => {
      this.#round = undefined;
    });
    return this.#round;
  }

  /** The last reports, counts that are still open among them; what nobody takes in time is lost, and counted. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#round;
    for (const notice of this.#tally.take(true)) this.#outbox.add(notice);
    this.#paused.clear();
    if (this.#outbox.size > 0)
      await withinDeadline(this.send(), Date.now() + LAST_WORDS_MS).catch(() => undefined);
    this.#outbox.giveUp(true);
  }

  async #sendAll(): Promise<void> {
    for (const notice of this.#tally.take()) this.#outbox.add(notice);
    for (const { about } of this.#outbox.giveUp())
      if (about.by === 'NUMBER' && about.number !== null)
        this.#outbox.dropped += this.#tally.abandon(about.number);
    await Promise.all(NAMED_BY.map((by) => this.#sendTo(by)));
  }

  async #sendTo(by: NamedBy): Promise<void> {
    const pause = this.#paused.get(by);
    if (pause !== undefined && pause.until > this.#now()) return;
    for (;;) {
      const batch = this.#outbox.next(by, REPORT_MAX);
      if (batch.length === 0) return;
      const notices = batch.map(({ notice }) => notice);
      const outcome = await this.#report(this.#options.registers[by], notices);
      if (outcome === 'LATER') {
        const ms = Math.min(PAUSE_MS.last, pause === undefined ? PAUSE_MS.first : pause.ms * 2);
        this.#paused.set(by, { until: this.#now() + ms, ms });
        this.#outbox.defer(batch);
        return;
      }
      this.#paused.delete(by);
      if (outcome === 'REFUSED') this.#outbox.dropped += batch.length;
      this.#outbox.remove(batch);
    }
  }

  /** `LATER`: nobody took it, it is tried again. `REFUSED`: it was read and is no report, however often it is sent. */
  async #report(register: SubgraphName, notices: readonly Notice[]): Promise<'TAKEN' | 'LATER' | 'REFUSED'> {
    const [first] = notices;
    if (first === undefined) return 'TAKEN';
    try {
      const answer = await this.#ask(register, first.attempt, notices.map(reportOf));
      if (answer.errors !== undefined) return 'LATER';
      for (const [index, receipt] of answer.receipts?.entries() ?? []) {
        const about = notices[index]?.about;
        if (about?.by === 'NUMBER' && about.number !== null) this.#tally.forget(about.number, receipt);
      }
      return 'TAKEN';
    } catch (error) {
      if (isTakenForMalformed(error)) return 'REFUSED';
      this.#options.onFailure?.(error, register);
      return 'LATER';
    }
  }

  async #ask(register: SubgraphName, { viewer, requestId, operation }: Attempt, reports: object[]) {
    const { keys, connect, clock, isSwitchedOff } = this.#options;
    if (isSwitchedOff(register)) throw new Failure('SUBGRAPH_UNAVAILABLE');
    const path = '/refusals';
    const body = JSON.stringify(reports);
    const deadline = Date.now() + DEADLINE_MS;
    // Who it was; what they may is of no use to anybody here.
    const content = {
      aud: register,
      path,
      requestId,
      operation,
      deadline,
      viewer: { ...viewer, scopes: [] },
    };
    const envelope = sealEnvelope(keys, 'gateway', content, body, clock());
    const reply = await withinDeadline(connect(register).send(path, body, envelope, deadline), deadline);
    requireAnswer(reply);
    return answerSchema.parse(reply.body);
  }
}

function reportOf({ attempt, about, attempts }: Notice): ReportedRefusal & Partial<Omit<About, 'by'>> {
  const { code, fields, purpose, basis, dossier, at } = attempt;
  const { by: _by, ...whom } = about;
  return { code, attempts, purpose, basis, dossier, fields: [...fields], at: at.toISOString(), ...whom };
}
