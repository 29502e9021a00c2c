import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from './database.ts';
import { Failure } from './failure.ts';
import type { Keys } from './keys.ts';
import type { Purpose, Viewer } from './tokens.ts';

export type Outcome = 'DISCLOSED' | 'DENIED';

/** One disclosure or refusal: who, whose, which fields, why, for which dossier; never a value. */
export interface Leaf {
  at: string;
  request_id: string;
  operation: string | null;
  outcome: Outcome;
  subject: string;
  actor_kind: string;
  actor: string;
  actor_is_subject: boolean;
  agency: string | null;
  client: string;
  fields: string[];
  purpose: string | null;
  basis: string | null;
  dossier: string | null;
}

/** Whose request the leaves belong to. */
export interface AuditedRequest {
  now: Date;
  requestId: string;
  operation: string | null;
  viewer: Viewer;
  purpose: Purpose | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Collects, during one request, what is disclosed of whom. Nothing leaves the subgraph before its leaves are committed. */
export class AuditTrail {
  readonly #request: () => AuditedRequest | undefined;
  readonly #keys: Keys;
  readonly #fields = new Map<string, { outcome: Outcome; subject: string; fields: Set<string> }>();

  constructor(keys: Keys, request: () => AuditedRequest | undefined) {
    this.#keys = keys;
    this.#request = request;
  }

  /** Coordinates of personal data about one subject that this answer carries. */
  disclose(subject: string, ...coordinates: string[]): void {
    this.#note('DISCLOSED', subject, coordinates);
  }

  /** An attempt that was refused. */
  deny(subject: string, ...coordinates: string[]): void {
    this.#note('DENIED', subject, coordinates);
  }

  /** The leaves so far; afterwards the trail is empty. */
  take(): Leaf[] {
    const request = this.#request();
    const noted = [...this.#fields.values()];
    this.#fields.clear();
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
      purpose: purpose?.code ?? null,
      basis: purpose?.basis ?? null,
      dossier: purpose?.dossier ?? null,
    };
    return noted.map(({ outcome, subject, fields }) => ({
      ...shared,
      outcome,
      subject,
      actor_is_subject: viewer.personId === subject,
      fields: [...fields].sort(),
    }));
  }

  #note(outcome: Outcome, subject: string, coordinates: string[]): void {
    if (!UUID.test(subject)) return;
    const key = `${outcome} ${subject}`;
    const known = this.#fields.get(key) ?? { outcome, subject, fields: new Set<string>() };
    for (const coordinate of coordinates) known.fields.add(coordinate);
    this.#fields.set(key, known);
  }
}

const insertOf = (leaves: Leaf[]): SQL => sql`
    insert into audit_leaves (at, request_id, operation, outcome, subject, actor_kind, actor, actor_is_subject, agency,
      client, fields, purpose, basis, dossier)
    select at, request_id, operation, outcome, subject, actor_kind, actor, actor_is_subject, agency, client, fields,
      purpose, basis, dossier
    from jsonb_to_recordset(${JSON.stringify(leaves)}::text::jsonb) as leaf (at timestamptz, request_id text, operation text,
      outcome text, subject uuid, actor_kind text, actor text, actor_is_subject boolean, agency text, client text,
      fields text[], purpose text, basis text, dossier uuid)`;

/** Writes leaves inside the transaction of a mutation. */
export async function insertLeaves(tx: Tx, leaves: Leaf[]): Promise<void> {
  if (leaves.length > 0) await tx.execute(insertOf(leaves));
}

interface Waiting {
  leaves: Leaf[];
  done: (error?: unknown) => void;
}

/**
 * One writer per process: requests that wait at the same time share one INSERT and one commit, and each waits for that
 * commit before its answer leaves. No audit, no data.
 */
export class AuditWriter {
  readonly #database: Database;
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Requests whose leaves are not yet being written. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves when the leaves are committed. Throws AUDIT_UNAVAILABLE when they cannot be. */
  async append(leaves: Leaf[]): Promise<void> {
    if (leaves.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ leaves, done: (error) => (error === undefined ? resolve() : reject(error)) });
      if (!this.#writing) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const failure = await this.#write(batch.flatMap((waiting) => waiting.leaves));
      for (const waiting of batch) waiting.done(failure);
    }
    this.#writing = false;
  }

  async #write(leaves: Leaf[]): Promise<Failure | undefined> {
    try {
      await this.#database.jobStatement(insertOf(leaves));
      return undefined;
    } catch {
      return new Failure('AUDIT_UNAVAILABLE');
    }
  }
}
