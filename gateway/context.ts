import type { Connect } from '../kernel/connection.ts';
import type { Policy } from '../kernel/domain/policy.ts';
import { impliedPurpose } from '../kernel/domain/purposes.ts';
import { Failure, type FailureCode } from '../kernel/failure.ts';
import type { Keys } from '../kernel/keys.ts';
import { type Purpose, sealEnvelope, type Viewer } from '../kernel/tokens.ts';
import type { RequestWatch } from '../platform/observability/requestWatch.ts';
import type { PurposeClaim } from './caller/viewer.ts';
import { withinDeadline } from './courier/deadline.ts';
import { PlanWatch } from './release/plan.ts';

export interface RequestContextParts {
  watch: RequestWatch;
  operationName: string | null;
  viewer: Viewer | null;
  claim: PurposeClaim;
  /** A dossier that the operation itself names: a hint for the grant, never a refusal of its own. */
  dossierHint: string | null;
  deadline: number;
  keys: Keys;
  /** What the contract says of registers. */
  policy: Pick<Policy, 'judgesItself' | 'duties'>;
  connect: Connect;
  clock: () => Date;
}

/** What Apollo carries along. It copies this object, so the request itself is held inside. */
export interface Carried extends Record<string, unknown> {
  request: RequestContext;
}

/** One request at the gateway: who asks and why, what it was granted, what its plan did. */
export class RequestContext {
  readonly requestId: string;
  readonly operationName: string | null;
  readonly viewer: Viewer | null;
  readonly claim: PurposeClaim;
  readonly deadline: number;
  readonly plan: PlanWatch;
  readonly #parts: RequestContextParts;
  #grant: Promise<string | null> | undefined;
  #attestation: Promise<string> | undefined;
  /** Parts of the plan that were refused here, by the reason. */
  readonly refused = new Map<FailureCode, { coordinates: Set<string>; subjects: Set<string> }>();
  /** Refusals that the granting register has made, and written down for the people of the dossier. */
  readonly #written = new WeakSet<Failure>();

  constructor(parts: RequestContextParts) {
    this.#parts = parts;
    this.requestId = parts.watch.requestId;
    this.plan = new PlanWatch(parts.watch);
    this.operationName = parts.operationName;
    this.viewer = parts.viewer;
    this.claim = parts.claim;
    this.deadline = parts.deadline;
  }

  /**
   * The grant of the dossier this request is for, asked for once, before the first personal fetch. Null when there is no
   * dossier: then each register shows only what is the viewer's own.
   *
   * @throws Failure when a dossier was claimed in a header and is not granted
   */
  grant(): Promise<string | null> {
    this.#grant ??= this.#askGrant();
    return this.#grant;
  }

  /**
   * The stated purpose as it travels to a register, with the word of the granting register that the calling system is attested. A dossier
   * speaks for itself: there the purpose is its grant's, and what was stated adds the basis only. Whoever reads for an agency
   * on neither, as they read the dossiers assigned to them, needs an attested system all the same (POP-7).
   *
   * @throws Failure CONSUMER_NOT_ATTESTED
   */
  async purpose(
    register: string,
    grant: string | null,
    coordinates: readonly string[],
  ): Promise<Purpose | null> {
    const { purpose, dossier } = this.claim;
    if (purpose !== null && dossier === null)
      return { ...purpose, dossier: null, attestation: await this.#attest(purpose.code) };
    const implied = this.viewer === null ? null : impliedPurpose(this.viewer.kind);
    const { judgesItself, duties } = this.#parts.policy;
    const isJudgedThere = coordinates.some((one) => judgesItself.includes(one));
    if (implied === 'ASSIGNED_WORK' && grant === null && !isJudgedThere) await this.#attest(implied);
    return purpose === null || register === duties.grantsAccess ? null : { ...purpose, dossier: null };
  }

  /** One fetch of the plan was refused before it was sent; `subjects` are the people whom it asked for by their ids. */
  noteRefused(failure: Failure, coordinates: readonly string[], subjects: readonly string[]): void {
    if (this.#written.has(failure)) return;
    const part = this.refused.get(failure.code) ?? { coordinates: new Set(), subjects: new Set() };
    for (const coordinate of coordinates) part.coordinates.add(coordinate);
    for (const subject of subjects) part.subjects.add(subject);
    this.refused.set(failure.code, part);
  }

  /** Asked for once per request. */
  #attest(purpose: string): Promise<string> {
    this.#attestation ??= this.#askAttestation(purpose);
    return this.#attestation;
  }

  async #askAttestation(purpose: string): Promise<string> {
    const answer = await this.#askAuthority('/attestation', { purpose });
    if (answer?.refused === 'CONSUMER_NOT_ATTESTED') throw new Failure('CONSUMER_NOT_ATTESTED');
    if (answer?.refused === 'PURPOSE_NOT_ALLOWED') throw new Failure('PURPOSE_NOT_ALLOWED');
    if (typeof answer?.attestation !== 'string') throw new Failure('SUBGRAPH_UNAVAILABLE');
    return answer.attestation;
  }

  async #askGrant(): Promise<string | null> {
    const dossier = this.claim.dossier ?? this.#parts.dossierHint;
    if (dossier === null || this.viewer === null) return null;
    const answer = await this.#askAuthority('/grant', { dossier });
    if (typeof answer?.grant === 'string') return answer.grant;
    if (this.claim.dossier === null) return null;
    if (answer?.refused === undefined) throw new Failure('SUBGRAPH_UNAVAILABLE');
    const isUnattested = answer.refused === 'CONSUMER_NOT_ATTESTED';
    const failure = new Failure(isUnattested ? 'CONSUMER_NOT_ATTESTED' : 'DOSSIER_NOT_VALID');
    this.#written.add(failure);
    throw failure;
  }

  async #askAuthority(path: string, payload: object): Promise<Answer | null> {
    const { keys, connect, policy, clock } = this.#parts;
    const authority = policy.duties.grantsAccess;
    const body = JSON.stringify(payload);
    const content = {
      aud: authority,
      path,
      requestId: this.requestId,
      operation: this.operationName,
      deadline: this.deadline,
      viewer: this.viewer,
      purpose: null,
      grant: null,
    };
    const envelope = sealEnvelope(keys, 'gateway', content, body, clock());
    const sent = connect(authority).send(path, body, envelope, this.deadline);
    const reply = await withinDeadline(sent, this.deadline);
    return reply.body as Answer | null;
  }
}

/** What the register that grants access may say; anything else counts as silence. */
interface Answer {
  grant?: unknown;
  attestation?: unknown;
  refused?: unknown;
}
