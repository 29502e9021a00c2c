import { buildSubgraphSchema } from '@apollo/subgraph';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { readSchema } from '../../schema/files.ts';
import { covers, judgeStated, needsStepUp } from '../../schema/judge.ts';
import { type CoordinatePolicy, isPersonal, type Policy } from '../../schema/policy.ts';
import { readBasis } from '../../schema/purposes.ts';
import { AuditTrail } from './audit.ts';
import { answerOnce, type Database, type RowSettings, type Statement, type Tx } from './database.ts';
import { Failure, type FailureCode } from './failure.ts';
import type { Keys } from './keys.ts';
import { scalars } from './scalars.ts';
import type { AnySubgraph } from './subgraph.ts';
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
}

/**
 * One request at one subgraph: who asks, for what purpose, whom the request may read. Resolvers and actions get nothing
 * else; identity and time come from here and nowhere else.
 */
export class Context<L = unknown> {
  readonly keys: Keys;
  readonly database: Database;
  readonly now: Date;
  readonly requestId: string;
  readonly operation: string | null;
  readonly deadline: number;
  readonly viewer: Viewer | null;
  readonly audit: AuditTrail;
  purpose: Purpose | null;
  /** Set once a grant is accepted, from the envelope or from a representation. */
  grant: Grant | null = null;
  /** SQL statements and transactions of this request so far. */
  statements = 0;
  loaders!: L;
  readonly #subjects = new Set<string>();
  /** What the envelope claims, and why it proves nothing; judged when the first personal field is asked for. */
  readonly #claimed: Purpose | null;
  #unproved: FailureCode | null | undefined;

  constructor({ keys, database, envelope, now }: ContextParts) {
    this.keys = keys;
    this.database = database;
    this.now = now;
    this.requestId = envelope.requestId;
    this.operation = envelope.operation;
    this.deadline = envelope.deadline;
    this.viewer = envelope.viewer;
    this.purpose = envelope.purpose;
    this.#claimed = envelope.purpose;
    this.audit = new AuditTrail(keys, () =>
      this.viewer === null ? undefined : { ...this, viewer: this.viewer, now, operation: this.operation },
    );
    if (this.viewer?.personId != null) this.#subjects.add(this.viewer.personId);
    if (envelope.grant !== null) this.acceptGrant(envelope.grant);
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
    for (const subject of grant.subjects) this.#subjects.add(subject.id);
    this.grant = grant;
    const basis = readBasis(grant.purpose, this.purpose?.basis ?? '') ?? null;
    this.purpose = { code: grant.purpose, basis, dossier: grant.dossier };
    return grant;
  }

  /** Why the purpose of this request counts for nothing; null when it is proved, by a grant or by what was stated. */
  get unprovedPurpose(): FailureCode | null {
    // A grant, or a dossier that the subgraph found to be the viewer's, has taken the place of what was claimed.
    if (this.purpose === null || this.purpose !== this.#claimed) return null;
    this.#unproved ??= judgeClaim(this, this.purpose);
    return this.#unproved;
  }

  settings(about: readonly string[] = []): RowSettings {
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
    params: P,
    about: readonly string[] = [],
  ): Promise<R> {
    this.statements += 1;
    return this.database.read(this.settings(about), statement, params);
  }

  transact<T>(work: (tx: Tx) => Promise<T>, about: readonly string[] = []): Promise<T> {
    this.statements += 1;
    return this.database.transaction(this.settings(about), work);
  }

  /**
   * The frame of every mutation: one transaction, the first answer kept under the caller's requestId. Undefined when the
   * id was used before with another input; the action then answers RequestIdReused.
   */
  transactOnce<T extends object>(
    mutation: string,
    input: { requestId: string },
    work: (tx: Tx) => Promise<T>,
    about: readonly string[] = [],
  ): Promise<T | undefined> {
    const key = {
      account: this.signedIn.account,
      mutation,
      requestId: input.requestId,
      // Keyed: the input may hold numbers that anybody could try out against a plain hash.
      contentHash: this.keys.hmac('pseudonym', JSON.stringify(input)),
    };
    return this.transact((tx) => answerOnce(tx, key, () => work(tx)), about);
  }
}

/** Whether these scopes satisfy a policy: an AND of ORs of ANDs. */
export function scopesSuffice(policy: CoordinatePolicy, scopes: readonly string[]): boolean {
  return policy.scopes.every((anyOf) =>
    anyOf.some((allOf) => allOf.every((scope) => scopes.includes(scope))),
  );
}

/** Whose data a parent value is: set by the loaders of personal rows; a Person is its own subject. */
export interface AboutSubjects {
  subject?: string;
  subjects?: readonly string[];
}

function subjectsOf(parent: unknown): readonly string[] {
  if (typeof parent !== 'object' || parent === null) return [];
  const about = parent as AboutSubjects;
  return about.subjects ?? (about.subject === undefined ? [] : [about.subject]);
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

/**
 * Why this request may not have a coordinate; null when it may. Personal data is given for a purpose that covers it
 * (MS-10): a request that states none has what its kind of viewer implies, and beyond that nothing about anybody.
 */
function findRefusal(
  policy: CoordinatePolicy,
  context: Context,
  about: readonly string[],
): FailureCode | null {
  const { purpose, signedIn } = context;
  if (policy.purpose && purpose === null) return 'PURPOSE_REQUIRED';
  if (!scopesSuffice(policy, signedIn.scopes)) return 'FORBIDDEN';
  if (!isPersonal(policy)) return null;
  if (needsStepUp(signedIn)) return 'STEP_UP_REQUIRED';
  if (context.unprovedPurpose !== null) return context.unprovedPurpose;
  if (covers(policy, purpose?.code ?? null, signedIn.kind)) return null;
  if (purpose !== null) return 'PURPOSE_NOT_ALLOWED';
  return about.length > 0 ? 'PURPOSE_REQUIRED' : null;
}

function judge(
  policy: CoordinatePolicy | undefined,
  coordinate: string,
  context: Context,
  parent: unknown,
): void {
  // Deny by default: a coordinate that the table does not know cannot be reached.
  if (policy === undefined) throw new Failure('FORBIDDEN');
  if (!policy.authenticated) return;
  if (context.viewer === null) throw new Failure('UNAUTHENTICATED');
  const subjects = subjectsOf(parent);
  const refusal = findRefusal(policy, context, subjects);
  if (refusal !== null) {
    for (const subject of subjects) context.audit.deny(subject, coordinate);
    throw new Failure(refusal);
  }
  if (isPersonal(policy)) for (const subject of subjects) context.audit.disclose(subject, coordinate);
}

/** Puts the guard in front of every field of the executable schema, default resolvers included. */
export function guardSchema(schema: GraphQLSchema, policy: Policy): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (field.name.startsWith('_')) continue;
      const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver;
      const rule = policy.fields[coordinate];
      field.resolve = (parent: unknown, args: Record<string, unknown>, context: Context, info) => {
        judge(rule, coordinate, context, parent);
        return resolve(parent, args, context, info);
      };
    }
  }
}

export type Reference = { __typename: string } & Record<string, string>;
export type ReferenceResolver = (reference: Reference, context: Context) => Promise<object | null>;

/** Guards the way in through `_entities`: the key field's own policy, before anything is loaded. */
export function guardReference(
  typeName: string,
  policy: Policy,
  resolve: ReferenceResolver,
): ReferenceResolver {
  const keyField = ['id', 'code', 'grant'].find((name) => policy.fields[`${typeName}.${name}`] !== undefined);
  const coordinate = `${typeName}.${keyField ?? ''}`;
  return async (reference, context) => {
    judge(policy.fields[coordinate], coordinate, context, undefined);
    return resolve(reference, context);
  };
}

const resolveViewer: ReferenceResolver = async (reference, context) =>
  reference.id === context.viewer?.account ? { id: reference.id } : null;

/** The contract with our resolvers, the common parts and the guards in front. */
export function buildExecutableSchema(definition: AnySubgraph, policy: Policy): GraphQLSchema {
  const viewer = (_parent: unknown, _args: unknown, context: Context) =>
    context.viewer === null ? null : { id: context.viewer.account };
  const own = definition.resolvers;
  const merged: Record<string, object> = {
    ...scalars,
    ...own,
    Query: { ...own.Query, viewer },
    Viewer: { ...own.Viewer, __resolveReference: resolveViewer },
    Refusal: { __resolveType: (value: { __typename: string }) => value.__typename },
  };
  for (const [typeName, fields] of Object.entries(merged)) {
    const reference = (fields as { __resolveReference?: ReferenceResolver }).__resolveReference;
    if (reference === undefined) continue;
    merged[typeName] = { ...fields, __resolveReference: guardReference(typeName, policy, reference) };
  }
  const schema = buildSubgraphSchema([{ typeDefs: readSchema(definition.name), resolvers: merged as never }]);
  guardSchema(schema, policy);
  // The contract is composed from its file; at run time nobody is told it.
  const sdl = schema.getQueryType()?.getFields()._service;
  if (sdl !== undefined)
    sdl.resolve = () => {
      throw new Failure('FORBIDDEN');
    };
  return schema;
}
