import { hash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from './database.ts';
import { type Draw, listDraws, refuses, type SubjectBudgets } from './domain/budgets.ts';
import { columnsOf, type Leaf, recordOf, writtenFields } from './domain/leaf.ts';
import { isOpaqueId, type SubjectId } from './domain/opaqueId.ts';
import { defaultBasis, impliedPurpose } from './domain/purposes.ts';
import { Failure, type FailureCode } from './failure.ts';
import type { Keys } from './keys.ts';
import type { Purpose, Viewer } from './tokens.ts';

export type { Leaf } from './domain/leaf.ts';
export type Outcome = Leaf['outcome'];

/** Whose request the leaves belong to. */
export interface AuditedRequest {
  now: Date;
  requestId: string;
  operation: string | null;
  viewer: Viewer;
  purpose: Purpose | null;
}

/** Collects, during one request, what is disclosed of whom. Nothing leaves the subgraph before its leaves are committed. */
export class AuditTrail {
  readonly #request: () => AuditedRequest | undefined;
  readonly #keys: Keys;
  /** In the order in which they were noted. */
  #noted: { outcome: Outcome; subject: string; fields: Set<string> }[] = [];
  /** The fields of each, by their subject. */
  readonly #fields: Record<Outcome, Map<string, Set<string>>> = { DISCLOSED: new Map(), DENIED: new Map() };
  /** Set while the log can no longer prove itself: nothing personal is read, and no mutation about a person runs. */
  suspended = false;

  constructor(keys: Keys, request: () => AuditedRequest | undefined) {
    this.#keys = keys;
    this.#request = request;
  }

  /** Coordinates of personal data about one subject that this answer carries. AUDIT_UNAVAILABLE while suspended. */
  disclose(subject: SubjectId, ...coordinates: string[]): void {
    if (this.suspended) throw new Failure('AUDIT_UNAVAILABLE');
    this.#note('DISCLOSED', subject, coordinates);
  }

  /** An attempt that was refused; of a reference it names what was asked for, whether or not that is anybody's id. */
  deny(subject: string, ...coordinates: string[]): void {
    this.#note('DENIED', subject, coordinates);
  }

  /** The leaves so far; afterwards the trail is empty. */
  take(): Leaf[] {
    const request = this.#request();
    const noted = this.#noted;
    this.#noted = [];
    for (const fields of Object.values(this.#fields)) fields.clear();
    if (request === undefined || noted.length === 0) return [];
    const { viewer, purpose } = request;
    const shared = {
      at: request.now.toISOString(),
      request_id: request.requestId,
      operation: request.operation,
      actor_kind: viewer.kind,
      actor: this.#keys.hmac('pseudonym', viewer.account),
      agency: viewer.agency,
      client: viewer.client,
      dossier: purpose?.dossier ?? null,
    };
    return noted.map(({ outcome, subject, fields }) => {
      // A disclosure always has a purpose, stated or implied; a refused caller may have had none.
      const code = purpose?.code ?? (outcome === 'DISCLOSED' ? impliedPurpose(viewer.kind) : null);
      return {
        ...shared,
        outcome,
        subject,
        actor_is_subject: viewer.personId === subject,
        fields: [...fields].sort(),
        purpose: code,
        basis: purpose?.basis ?? (code === null ? null : defaultBasis(code)),
      };
    });
  }

  #note(outcome: Outcome, subject: string, coordinates: string[]): void {
    const fields = this.#fields[outcome].get(subject) ?? this.#begin(outcome, subject);
    if (fields !== undefined) for (const coordinate of coordinates) fields.add(coordinate);
  }

  /** Undefined for what is nobody's id. */
  #begin(outcome: Outcome, subject: string): Set<string> | undefined {
    if (!isOpaqueId(subject)) return undefined;
    const fields = new Set<string>();
    this.#fields[outcome].set(subject, fields);
    this.#noted.push({ outcome, subject, fields });
    return fields;
  }
}

/** What a system outside told us of somebody, as a leaf: nobody of ours asked, and no law was stated. */
export function systemLeaf(
  keys: Keys,
  system: string,
  told: Pick<Leaf, 'at' | 'request_id' | 'subject' | 'fields' | 'purpose' | 'dossier'>,
): Leaf {
  const actor = keys.hmac('pseudonym', system);
  const asked = { operation: null, agency: null, basis: null, actor_is_subject: false };
  return { ...told, ...asked, outcome: 'DISCLOSED', actor_kind: 'SYSTEM', actor, client: system };
}

const WRITTEN = sql.raw(columnsOf(writtenFields));
const RECORD = sql.raw(recordOf(writtenFields));

const insertOf = (leaves: Leaf[]): SQL => sql`
    insert into audit_leaves (${WRITTEN}) select ${WRITTEN}
    from jsonb_to_recordset(${JSON.stringify(leaves.map(countAttempts))}::text::jsonb) as leaf (${RECORD})`;

/** A leaf that says nothing of it stands for one attempt. */
const countAttempts = (leaf: Leaf): Leaf => ({ ...leaf, attempts: leaf.attempts ?? 1 });

/** Writes leaves inside the transaction of a mutation. */
export async function insertLeaves(tx: Tx, leaves: Leaf[]): Promise<void> {
  if (leaves.length > 0) await tx.execute(insertOf(leaves));
}

interface Waiting {
  leaves: Leaf[];
  done: (error?: Failure) => void;
}

export interface AuditWriterOptions {
  /** Undefined: no people are counted. */
  budgets?: SubjectBudgets;
  /** Told once for each window of time in which somebody saw more people than is usual. */
  onAlert?: (alert: string) => void;
  /** Told why leaves could not be written: those who wait are told only that they were not. */
  onFailure?: (failure: Failure, error: unknown) => void;
}

/** The leaves were not committed within the time that an answer waits for them. */
class AuditLate extends Error {
  override name = 'AuditLate';
}

interface Charged extends Record<string, unknown> {
  key: string;
  place: string;
  alerted: boolean;
}

/** One person in one window of one holder, as short as the database compares it. */
function keyOf({ holder, span, starts, subject }: Draw): string {
  const hex = hash('sha256', `${holder}\n${span}\n${starts}\n${subject}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

const chargeOf = (draws: (Draw & { key: string })[]): SQL => sql`
    select key, place, alerted from charge_subjects(${JSON.stringify(draws)}::text::jsonb)`;

const CHARGED_MAX = 20_000;
const BEYOND_BUDGET: FailureCode = 'SUBJECT_BUDGET_EXCEEDED';

/** How long an answer waits for its leaves before it is refused: a slow log is no log. */
export const AUDIT_GRACE_MS = 1_000;

/**
 * One writer per process: requests that wait at the same time share one INSERT and one commit, and each waits for that
 * commit before its answer leaves. No audit, no data. Here it is known whose data an answer holds, so the people in it
 * are counted against the caller's budgets: an answer with one person too many is withheld as a whole, and its
 * leaves say DENIED.
 */
export class AuditWriter {
  readonly #database: Database;
  readonly #options: AuditWriterOptions;
  /** Draws that the database has counted: the same person again needs no statement. */
  readonly #charged = new Set<string>();
  #forgotten = '';
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(database: Database, options: AuditWriterOptions = {}) {
    this.#database = database;
    this.#options = options;
  }

  /** Requests whose leaves are not yet being written. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Resolves when the leaves are committed. Throws AUDIT_UNAVAILABLE when they cannot be, or not in time, and
   * SUBJECT_BUDGET_EXCEEDED, with the refusal committed, when the answer holds more people than the budget leaves.
   */
  async append(leaves: Leaf[]): Promise<void> {
    if (leaves.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      const waiting: Waiting = {
        leaves,
        done: (error) => {
          clearTimeout(timer);
          if (error === undefined) resolve();
          else reject(error);
        },
      };
      // A commit that arrived while this process was busy is read before the time is found to be up.
      const timer = setTimeout(() => setImmediate(() => this.#giveUp(waiting)), AUDIT_GRACE_MS);
      this.#waiting.push(waiting);
      if (!this.#writing) void this.#drain();
    });
  }

  /** A batch that is being written may still commit (an extra leaf is harmless); a batch that is still queued is dropped. */
  #giveUp(waiting: Waiting): void {
    this.#waiting = this.#waiting.filter((other) => other !== waiting);
    waiting.done(this.#unavailable(new AuditLate()));
  }

  #unavailable(error: unknown): Failure {
    const failure = new Failure('AUDIT_UNAVAILABLE');
    this.#options.onFailure?.(failure, error);
    return failure;
  }

  async #drain(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const verdicts = await this.#write(batch);
      for (const [index, waiting] of batch.entries()) waiting.done(verdicts[index]);
    }
    this.#writing = false;
  }

  async #write(batch: Waiting[]): Promise<(Failure | undefined)[]> {
    try {
      const within = await this.#charge(batch);
      const leaves = batch.flatMap((waiting, index) =>
        within[index]
          ? waiting.leaves
          : waiting.leaves.map((leaf) => ({ ...leaf, outcome: 'DENIED' as const, refusal: BEYOND_BUDGET })),
      );
      // Nobody waits longer; the next leaves must not wait for a connection that says nothing.
      await this.#database.jobStatement(insertOf(leaves), AUDIT_GRACE_MS);
      return within.map((one) => (one ? undefined : new Failure(BEYOND_BUDGET)));
    } catch (error) {
      // One cause, told once: all of them get its incident.
      const failure = this.#unavailable(error);
      return batch.map(() => failure);
    }
  }

  /** Whether each answer keeps within its budgets. One statement for the whole batch, none when it names no new person. */
  async #charge(batch: Waiting[]): Promise<boolean[]> {
    const { budgets, onAlert } = this.#options;
    if (budgets === undefined) return batch.map(() => true);
    const asked = batch.map(({ leaves }) =>
      leaves.flatMap((leaf) => listDraws(leaf, budgets)).map((draw) => ({ ...draw, key: keyOf(draw) })),
    );
    const fresh = asked.flat().filter(({ key }) => !this.#charged.has(key));
    const draws = [...new Map(fresh.map((draw) => [draw.key, draw])).values()];
    if (draws.length === 0) return batch.map(() => true);
    await this.#forget(draws[0]?.starts ?? '');
    const rows = await this.#database.jobStatement<Charged>(chargeOf(draws), AUDIT_GRACE_MS);
    const charged = new Map(rows.map((row) => [row.key, row]));
    const beyond = new Set<string>();
    for (const { key, cap, span, holder } of draws) {
      const { place = 0, alerted = false } = charged.get(key) ?? {};
      if (alerted) onAlert?.(`${span} ${holder}: ${place}`);
      if (Number(place) <= cap) this.#charged.add(key);
      else if (refuses(span)) beyond.add(key);
    }
    return asked.map((own) => !own.some(({ key }) => beyond.has(key)));
  }

  /** Windows that ended long ago are deleted about once an hour, by whichever process comes first. */
  async #forget(at: string): Promise<void> {
    if (this.#charged.size > CHARGED_MAX) this.#charged.clear();
    if (at.slice(0, 13) === this.#forgotten) return;
    this.#forgotten = at.slice(0, 13);
    await this.#database.jobStatement(sql`select forget_subject_budgets(${at}::text::timestamptz)`);
  }
}
