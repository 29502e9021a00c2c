import { createHmac, randomBytes } from 'node:crypto';
import type { About, Attempt } from './attempt.ts';

/** One thing to report: an attempt, about one of those whom it concerns, and how often it was made. */
export interface Notice {
  attempt: Attempt;
  about: About;
  attempts: number;
}

export interface TallyLimits {
  /** How long the attempts of one caller at one person are counted together. */
  windowMs: number;
  /** Different people whom one account, of a citizen and of an agency, can cause to be told in that time. */
  perCitizen: number;
  perOfficial: number;
  /** Counts that are open at the same time, and callers that are remembered. */
  openMax: number;
  callersMax: number;
}

export const tallyLimits: TallyLimits = {
  windowMs: 3_600_000,
  perCitizen: 100,
  perOfficial: 1_000,
  openMax: 5_000,
  callersMax: 50_000,
};

const FIELDS_MAX = 200;

interface Counted extends Notice {
  began: number;
}

/**
 * Keeps one caller from filling the log of a person: the first attempt of an hour is told at once, those that follow for the same
 * reason only as one number when the hour is over. So a person reads at most two entries an hour of one caller and one reason.
 */
export class Tally {
  readonly #limits: TallyLimits;
  readonly #now: () => number;
  readonly #counted = new Map<string, Counted>();
  /** Counts that are over, and were not taken yet. */
  #over: Counted[] = [];
  readonly #callers = new Map<string, { began: number; people: number }>();
  /** Numbers are kept as keyed hashes that cannot be reversed. */
  readonly #secret = randomBytes(32);

  /** @param now milliseconds of a clock that never goes back */
  constructor(limits: Partial<TallyLimits> = {}, now: () => number = () => performance.now()) {
    this.#limits = { ...tallyLimits, ...limits };
    this.#now = now;
  }

  /** The notice to send at once; `COUNTED` when it is told with others later, `DROPPED` when this caller has had enough. */
  note(attempt: Attempt, about: About): Notice | 'COUNTED' | 'DROPPED' {
    const key = this.#keyOf(attempt, about);
    const now = this.#now();
    const known = this.#counted.get(key);
    if (known !== undefined && now - known.began < this.#limits.windowMs) {
      known.attempts += 1;
      const fields = [...new Set([...known.attempt.fields, ...attempt.fields])].slice(0, FIELDS_MAX);
      known.attempt = { ...attempt, fields };
      return 'COUNTED';
    }
    if (known !== undefined) {
      this.#counted.delete(key);
      this.#over.push(known);
    }
    if (!this.#mayTell(attempt, now)) return 'DROPPED';
    this.#counted.set(key, { attempt, about, attempts: 0, began: now });
    return { attempt, about, attempts: 1 };
  }

  /** Its register knows the number now: what stands for it is enough from here on. */
  forget(number: string, receipt: string): void {
    for (const counted of [...this.#counted.values(), ...this.#over])
      if (isAbout(counted, number)) counted.about = { by: 'NUMBER', number: null, receipt };
  }

  /** Nobody took the number in time: it is not kept for what else may come. Gives how many attempts are lost with it. */
  abandon(number: string): number {
    let lost = 0;
    for (const [key, counted] of this.#counted) {
      if (!isAbout(counted, number)) continue;
      this.#counted.delete(key);
      lost += counted.attempts;
    }
    return lost;
  }

  /** What was counted and is over, or all of it before the process ends, or when too much is open. */
  take(everything = false): Notice[] {
    const over = this.#now() - this.#limits.windowMs;
    const taken = this.#over;
    this.#over = [];
    for (const [key, counted] of this.#counted) {
      // In the order in which they began.
      if (!everything && counted.began > over && this.#counted.size <= this.#limits.openMax) break;
      this.#counted.delete(key);
      taken.push(counted);
    }
    return taken
      .filter(({ attempts }) => attempts > 0)
      .map(({ attempt, about, attempts }) => ({ attempt, about, attempts }));
  }

  #mayTell({ viewer }: Attempt, now: number): boolean {
    const { windowMs, perCitizen, perOfficial, callersMax } = this.#limits;
    const known = this.#callers.get(viewer.account);
    const caller = known === undefined || now - known.began >= windowMs ? { began: now, people: 0 } : known;
    if (caller.people >= (viewer.agency === null ? perCitizen : perOfficial)) return false;
    caller.people += 1;
    this.#callers.delete(viewer.account);
    this.#callers.set(viewer.account, caller);
    if (this.#callers.size > callersMax) this.#callers.delete(this.#callers.keys().next().value ?? '');
    return true;
  }

  #keyOf({ viewer, code }: Attempt, about: About): string {
    const whom =
      about.by === 'PERSON'
        ? about.subject
        : about.by === 'DOSSIER'
          ? about.dossier
          : createHmac('sha256', this.#secret)
              .update(about.number ?? '')
              .digest('base64url');
    return `${viewer.account} ${code} ${about.by} ${whom}`;
  }
}

const isAbout = ({ about }: Counted, number: string): boolean =>
  about.by === 'NUMBER' && about.number === number;
