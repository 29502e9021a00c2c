import { buildSubgraphSchema } from '@apollo/subgraph';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { readSchema } from '../schema/files.ts';
import { type Context, scopesSuffice } from './access.ts';
import type { AnySubgraph } from './definition.ts';
import { covers, needsOfficer, needsStepUp } from './domain/judge.ts';
import type { SubjectId } from './domain/opaqueId.ts';
import type { Opened } from './domain/opened.ts';
import { type CoordinatePolicy, isPersonal, type Policy } from './domain/policy.ts';
import { scalars } from './domain/scalars.ts';
import { Failure, type FailureCode } from './failure.ts';
import { ValueGuard } from './valueGuard.ts';

/** Whose data a parent value is: set by the loaders of personal rows; a Person is its own subject. */
export interface AboutSubjects {
  subject?: SubjectId;
  subjects?: readonly SubjectId[];
  /** What a rule of law opens of this record beside the grants; nothing unless the register says so. */
  opened?: Opened;
}

function subjectsOf(parent: unknown): readonly SubjectId[] {
  if (typeof parent !== 'object' || parent === null) return [];
  const about = parent as AboutSubjects;
  return about.subjects ?? (about.subject === undefined ? [] : [about.subject]);
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

export function judge(
  policy: CoordinatePolicy | undefined,
  coordinate: string,
  context: Context,
  parent: unknown,
): void {
  // Deny by default: a coordinate that the table does not know cannot be reached.
  if (policy === undefined) throw new Failure('FORBIDDEN');
  if (!policy.authenticated) return;
  const subjects = subjectsOf(parent);
  // Judged once for each coordinate and purpose; whether these people may be read is judged of each.
  const permits = subjects.length === 0 ? context.permits : context.permitsOfPeople;
  if (!permits.has(policy)) {
    if (context.viewer === null) throw new Failure('UNAUTHENTICATED');
    const refusal = needsOfficer(context.viewer.kind, coordinate, policy)
      ? 'FORBIDDEN'
      : findRefusal(policy, context, subjects);
    if (refusal !== null) {
      for (const subject of subjects) context.audit.deny(subject, coordinate);
      throw new Failure(refusal);
    }
    permits.add(policy);
  }
  if (!isPersonal(policy)) return;
  let isClosed = false;
  for (const subject of subjects) {
    if (context.mayRead(subject, coordinate, parent as AboutSubjects)) continue;
    context.audit.deny(subject, coordinate);
    isClosed = true;
  }
  if (isClosed) throw new Failure('FORBIDDEN');
  for (const subject of subjects) context.audit.disclose(subject, coordinate);
}

/**
 * Puts the guard in front of every field of the executable schema, default resolvers included; in front of what is read from value
 * objects, where they come from.
 */
export function guardSchema(schema: GraphQLSchema, policy: Policy): void {
  const values = new ValueGuard(schema, policy, judge);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_') || values.covers(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (field.name.startsWith('_')) continue;
      const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver;
      const rule = policy.fields[coordinate];
      const holdsValues = values.concerns(field.type, schema);
      field.resolve = (parent: unknown, args: Record<string, unknown>, context: Context, info) => {
        judge(rule, coordinate, context, parent);
        const value = resolve(parent, args, context, info);
        return holdsValues ? values.open(value, context, info) : value;
      };
    }
  }
}

export type Reference = { __typename: string } & Record<string, string>;
export type ReferenceResolver = (reference: Reference, context: Context) => Promise<object | null>;

/** Guards the way in through `_entities`: the key field's own policy, before anything is loaded. */
function guardReference(typeName: string, policy: Policy, resolve: ReferenceResolver): ReferenceResolver {
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
  // The contract is composed from its file; it is never served at run time.
  const sdl = schema.getQueryType()?.getFields()._service;
  if (sdl !== undefined)
    sdl.resolve = () => {
      throw new Failure('FORBIDDEN');
    };
  return schema;
}
