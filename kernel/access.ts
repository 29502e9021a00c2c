import { AuditTrail, type Leaf } from './audit.ts';
import type { Database, RowSettings, Statement, Tx } from './database.ts';
import { judgeStated } from './domain/judge.ts';
import type { PersonId, SubjectId } from './domain/opaqueId.ts';
import { isOfRecord, type Opened, opensCoordinate } from './domain/opened.ts';
import type { CoordinatePolicy } from './domain/policy.ts';
import { readBasis } from './domain/purposes.ts';
import type { ReportedRefusal } from './domain/reported.ts';
import { type RequestIdReused, requestIdReused } from './domain/requestIds.ts';
import { Failure, type FailureCode } from './failure.ts';
import type { Keys } from './keys.ts';
import { answerOnce } from './once.ts';
import { judgeAgainWhenOvertaken } from './races.ts';
import {
  type Envelope,
  type Grant,
  openAttestation,
  openGrant,
  type Purpose,
  TokenRefused,
  type Viewer,
} from './tokens.ts';

/** What a context is made of. */
export interface ContextParts {
  keys: Keys;
  database: Database;
  envelope: Envelope;
  now: Date;
  upstream?: unknown;
}

/**
 * One request at one subgraph: who asks, for what purpose, whom the request may read. Resolvers and actions get nothing
 * else; identity and time come from here and nowhere else.
 */
export class Context<L = unknown, U = unknown> {
  readonly keys: Keys;
  readonly database: Database;
  readonly now: Date;
  readonly requestId: string;
  readonly operation: string | null;
  readonly deadline: number;
  readonly viewer: Viewer | null;
  readonly audit: AuditTrail;
  /** What the register asks outside the house, as whoever runs it has connected it. */
  readonly upstream: U;
  /** What was permitted of that which is nobody's. A form has the same few coordinates a thousand times. */
  permits = new Set<CoordinatePolicy>();
  /** What was permitted of that which is somebody's, as far as it does not depend on whose it is. */
  permitsOfPeople = new Set<CoordinatePolicy>();
  #purpose: Purpose | null;
  /** Set once a grant is accepted, from the envelope or from a representation. */
  grant: Grant | null = null;
  /** SQL statements and transactions of this request so far. */
  statements = 0;
  loaders!: L;
  readonly #subjects = new Set<string>();
  /** What the accepted grants open of each of their people. */
  readonly #reads = new Map<string, Set<string>>();
  /** What the envelope claims, and why it proves nothing; judged when the first personal field is asked for. */
  readonly #claimed: Purpose | null;
  #unproved: FailureCode | null | undefined;

  constructor({ keys, database, envelope, now, upstream }: ContextParts) {
    this.keys = keys;
    this.database = database;
    this.now = now;
    this.upstream = upstream as U;
    this.requestId = envelope.requestId;
    this.operation = envelope.operation;
    this.deadline = envelope.deadline;
    this.viewer = envelope.viewer;
    this.#purpose = envelope.purpose;
    this.#claimed = envelope.purpose;
    this.audit = new AuditTrail(keys, () => {
      const { viewer, requestId, operation, purpose: stated } = this;
      return viewer === null ? undefined : { now, requestId, operation, viewer, purpose: stated };
    });
    if (this.viewer?.personId != null) this.#subjects.add(this.viewer.personId);
    if (envelope.grant !== null) this.acceptGrant(envelope.grant);
  }

  get purpose(): Purpose | null {
    return this.#purpose;
  }

  /** What was permitted was so for the purpose before. */
  set purpose(purpose: Purpose | null) {
    this.#purpose = purpose;
    this.permits = new Set();
    this.permitsOfPeople = new Set();
  }

  /** The viewer, or UNAUTHENTICATED. */
  get signedIn(): Viewer {
    if (this.viewer === null) throw new Failure('UNAUTHENTICATED');
    return this.viewer;
  }

  /** Opaque ids that this request may read: the viewer's own, and those of an accepted grant. */
  get subjects(): ReadonlySet<string> {
    return this.#subjects;
  }

  /** Verifies a grant against this viewer and lets the request read its people. Throws FORBIDDEN for any other grant. */
  acceptGrant(token: string): Grant {
    let grant: Grant;
    try {
      grant = openGrant(this.keys, token, this.viewer, this.now);
    } catch (error) {
      if (error instanceof TokenRefused) throw new Failure('FORBIDDEN');
      throw error;
    }
    for (const { id, reads } of grant.subjects) {
      this.#subjects.add(id);
      this.#reads.set(id, new Set([...(this.#reads.get(id) ?? []), ...reads]));
    }
    this.grant = grant;
    const stated = this.purpose?.basis ?? null;
    const basis = stated === null ? null : (readBasis(grant.purpose, stated) ?? null);
    this.purpose = { code: grant.purpose, basis, dossier: grant.dossier };
    return grant;
  }

  /** The paths that the accepted grants open for a person; empty for a person whom they do not name. */
  readsOf(subject: SubjectId): ReadonlySet<string> {
    return this.#reads.get(subject) ?? NOTHING;
  }

  /** A grant named a person by another of their ids: it opens the same paths. Only the person's register knows such ids. */
  alsoKnownAs(granted: string, recorded: PersonId): void {
    const reads = this.#reads.get(granted);
    if (granted !== recorded && reads !== undefined)
      this.#reads.set(recorded, new Set([...this.readsOf(recorded), ...reads]));
  }

  /**
   * Whether this request may read a coordinate of a person's record: one's own record whole, another's as far as a rule of
   * law (`opened`, given by the register) or a grant opens it, and nothing else.
   */
  mayRead(
    subject: SubjectId,
    coordinate: string,
    of: { opened?: Opened; resultType?: string | null } = {},
  ): boolean {
    if (!isOfRecord(coordinate) || subject === this.viewer?.personId || of.opened === 'WHOLE') return true;
    if (of.opened?.has(coordinate) === true) return true;
    return opensCoordinate(this.readsOf(subject), coordinate, of.resultType);
  }

  /** Why the purpose of this request counts for nothing; null when it is proved, by a grant or by what was stated. */
  get unprovedPurpose(): FailureCode | null {
    // A grant, or a dossier that the subgraph found to be the viewer's, has taken the place of what was claimed.
    if (this.purpose === null || this.purpose !== this.#claimed) return null;
    this.#unproved ??= judgeClaim(this, this.purpose);
    return this.#unproved;
  }

  /**
   * The leaves of an attempt that the gateway refused before it reached us, and reports now: with its own time, reason and
   * purpose. The caller writes them.
   */
  leavesOf(refused: ReportedRefusal, subjects: readonly string[]): Leaf[] {
    const { code, attempts, fields, purpose, basis, dossier } = refused;
    this.purpose = purpose === null ? null : { code: purpose, basis, dossier };
    for (const subject of subjects) this.audit.deny(subject, ...fields);
    const at = timeOfReport(new Date(refused.at), this.now).toISOString();
    const told = { at, basis, dossier, refusal: code as FailureCode, attempts };
    return this.audit.take().map((leaf) => ({ ...leaf, ...told }));
  }

  settings(about: readonly SubjectId[] = []): RowSettings {
    return {
      subjects: [...this.#subjects, ...about],
      agency: this.viewer?.agency ?? null,
      actor: this.viewer?.account ?? null,
      deadline: this.deadline,
    };
  }

  /** One read. `about` widens row-level security for this statement only, where a rule says so (a verification). */
  read<P extends Record<string, unknown>, R>(
    statement: Statement<P, R>,
    params: NoInfer<P>,
    about: readonly SubjectId[] = [],
  ): Promise<R> {
    this.statements += 1;
    return this.database.read(this.settings(about), statement, params);
  }

  transact<T>(work: (tx: Tx) => Promise<T>, about: readonly SubjectId[] = []): Promise<T> {
    this.statements += 1;
    return this.database.transaction(this.settings(about), work);
  }

  /**
   * The frame of every mutation: one transaction, the first answer kept under the caller's requestId. RequestIdReused when the
   * id was used before with another input. Work that another request has overtaken is done once more, and finds what that
   * request wrote.
   */
  async transactOnce<T extends object>(
    mutation: string,
    input: { requestId: string },
    work: (tx: Tx) => Promise<T>,
    about: readonly SubjectId[] = [],
  ): Promise<T | RequestIdReused> {
    const key = {
      account: this.signedIn.account,
      mutation,
      requestId: input.requestId,
      // Keyed: the input may hold numbers that anybody could try out against a plain hash.
      contentHash: this.keys.hmac('pseudonym', JSON.stringify(input)),
    };
    const once = () => this.transact((tx) => answerOnce(tx, key, () => work(tx)), about);
    return (await judgeAgainWhenOvertaken(once)) ?? requestIdReused();
  }
}

const NOTHING: ReadonlySet<string> = new Set();
/** The gateway keeps a report for minutes and a count for an hour: a time further off, or to come, is not one. */
const REPORT_AGE_MAX_MS = 2 * 3_600_000;

function timeOfReport(at: Date, now: Date): Date {
  const age = now.getTime() - at.getTime();
  return age >= 0 && age <= REPORT_AGE_MAX_MS ? at : now;
}

/** Whether these scopes satisfy a policy: an AND of ORs of ANDs. */
export function scopesSuffice(policy: CoordinatePolicy, scopes: readonly string[]): boolean {
  return policy.scopes.every((anyOf) =>
    anyOf.some((allOf) => allOf.every((scope) => scopes.includes(scope))),
  );
}

/** A purpose that is only stated needs one of its legal bases, and a system that dossiers found attested (POP-7). */
function judgeClaim({ signedIn, keys, now }: Context, purpose: Purpose): FailureCode | null {
  const refusal = judgeStated(purpose, signedIn.kind);
  if (refusal !== null) return refusal;
  try {
    openAttestation(keys, purpose.attestation ?? '', { ...signedIn, purpose: purpose.code }, now);
    return null;
  } catch (error) {
    if (error instanceof TokenRefused) return 'CONSUMER_NOT_ATTESTED';
    throw error;
  }
}
