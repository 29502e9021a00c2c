import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { scopesSuffice } from '../../kernel/access.ts';
import { covers, judgeStated, needsOfficer, needsStepUp, OFFICER_NEEDED } from '../../kernel/domain/judge.ts';
import { type CoordinatePolicy, isPersonal, type Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { PurposeClaim } from '../caller/viewer.ts';

/** Everything a document touches, found once and remembered with it. */
export interface Touched {
  coordinates: string[];
  /** Whether any of it is personal. */
  personal: boolean;
  /** Whether any of it needs a purpose. */
  purpose: boolean;
  /** Where the root fields name a dossier: a variable, or the literal id. */
  dossierArguments: ({ variable: string; path: string[] } | { literal: string })[];
  /** Whether a mutation takes its input from a variable: what it is for, only its register can tell from that input. */
  writes: boolean;
  /** Variables that stand by themselves where the contract says that somebody's id stands. */
  subjectVariables: ReadonlySet<string>;
}

/**
 * Walks a document through aliases, fragments, interfaces and unions to the coordinates it really reads. An abstract
 * coordinate counts as that of every possible type. Directives such as @skip change nothing: the check is static.
 */
export function findTouched(document: DocumentNode, schema: GraphQLSchema, policy: Policy): Touched {
  const coordinates = new Set<string>();
  const dossierArguments: Touched['dossierArguments'] = [];
  const subjectVariables = new Set<string>();
  let writes = false;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        const name = node.name.value;
        if (parent == null || name.startsWith('__') || name === '_entities') return;
        // The types of introspection are in no policy table; production refuses them before this.
        if (parent.name.startsWith('__')) return;
        const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
        for (const type of types) if (isObjectType(type)) coordinates.add(`${type.name}.${name}`);
        const argument = policy.dossierArguments[`${parent.name}.${name}`];
        for (const given of node.arguments ?? []) {
          if (given.name.value === argument && given.value.kind === Kind.VARIABLE)
            dossierArguments.push({ variable: given.value.name.value, path: [] });
          else if (given.name.value === argument && given.value.kind === Kind.STRING)
            dossierArguments.push({ literal: given.value.value });
          else if (parent.name === 'Mutation' && given.value.kind === Kind.VARIABLE) {
            writes = true;
            dossierArguments.push(...listDossierInputs(info.getFieldDef(), given, policy));
          }
        }
      },
      ObjectField({ name, value }) {
        const owner = getNamedType(info.getParentInputType());
        if (value.kind !== Kind.VARIABLE || !isInputObjectType(owner)) return;
        if (policy.subjectInputs.includes(`${owner.name}.${name.value}`))
          subjectVariables.add(value.name.value);
      },
    }),
  );
  const policies = [...coordinates].map((coordinate) => policy.fields[coordinate]);
  return {
    coordinates: [...coordinates],
    personal: policies.some(isPersonal),
    purpose: policies.some((rule) => rule?.purpose === true),
    dossierArguments,
    writes,
    subjectVariables,
  };
}

/** Where a variable that stands for a whole input may name the dossier. */
function listDossierInputs(
  field: GraphQLField<unknown, unknown> | null | undefined,
  { name, value }: ArgumentNode,
  { dossierInputs }: Policy,
): { variable: string; path: string[] }[] {
  const owner = getNamedType(field?.args.find((argument) => argument.name === name.value)?.type);
  if (!isInputObjectType(owner) || value.kind !== Kind.VARIABLE) return [];
  return Object.keys(owner.getFields())
    .filter((one) => dossierInputs.includes(`${owner.name}.${one}`))
    .map((one) => ({ variable: value.name.value, path: [one] }));
}

function permits(
  coordinate: string,
  rule: CoordinatePolicy | undefined,
  viewer: Viewer | null,
): Failure | undefined {
  // Deny by default: what the table does not know cannot be reached.
  if (rule === undefined) return new Failure('FORBIDDEN');
  if (!rule.authenticated) return undefined;
  if (viewer === null) return new Failure('UNAUTHENTICATED');
  if (needsOfficer(viewer.kind, coordinate, rule)) return new Failure('FORBIDDEN', OFFICER_NEEDED);
  return scopesSuffice(rule, viewer.scopes) ? undefined : new Failure('FORBIDDEN');
}

/** Where a document is checked: the operation as it was sent, or one fetch of its plan. */
type Place = 'OPERATION' | 'FETCH';

/** The first of the four places: the whole operation is refused before anything is planned or fetched. */
export function authorise(
  touched: Touched,
  policy: Policy,
  viewer: Viewer | null,
  claim: PurposeClaim,
  place: Place = 'OPERATION',
): void {
  for (const coordinate of touched.coordinates) {
    const failure = permits(coordinate, policy.fields[coordinate], viewer);
    if (failure !== undefined) throw failure;
  }
  if (viewer === null || !touched.personal) return;
  if (needsStepUp(viewer)) throw new Failure('STEP_UP_REQUIRED');
  authorisePurpose(touched, policy, viewer, claim, place);
}

/**
 * The purpose that a request comes with; undefined where only a subgraph can tell: from a dossier that the document names, or
 * from what a mutation is given.
 */
function readPurpose(touched: Touched, claim: PurposeClaim, place: Place): string | null | undefined {
  if (claim.dossier !== null) return 'PROCEDURE_HANDLING';
  if (claim.purpose !== null) return claim.purpose.code;
  return place === 'FETCH' || touched.writes || touched.dossierArguments.length > 0 ? undefined : null;
}

/** Purpose × field, as far as it can be told before planning (A85, A86); the subgraphs judge all of it again. */
function authorisePurpose(
  touched: Touched,
  policy: Policy,
  viewer: Viewer,
  claim: PurposeClaim,
  place: Place,
): void {
  const stated =
    claim.purpose !== null && claim.dossier === null ? judgeStated(claim.purpose, viewer.kind) : null;
  if (stated !== null) throw new Failure(stated);
  const code = readPurpose(touched, claim, place);
  if (touched.purpose && claim.purpose === null && claim.dossier === null && place === 'OPERATION')
    throw new Failure('PURPOSE_REQUIRED');
  if (code === undefined) return;
  for (const coordinate of touched.coordinates) {
    const rule = policy.fields[coordinate];
    if (rule === undefined || !isPersonal(rule) || covers(rule, code, viewer.kind)) continue;
    throw new Failure(code === null ? 'PURPOSE_REQUIRED' : 'PURPOSE_NOT_ALLOWED');
  }
}

/** The one operation of a document that is asked for. */
export function getOperation(
  document: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const found =
    operationName !== undefined
      ? operations.find((operation) => operation.name?.value === operationName)
      : operations.length === 1
        ? operations[0]
        : undefined;
  if (found === undefined) throw new Failure('BAD_REQUEST');
  if (found.operation === 'subscription') throw new Failure('OPERATION_NOT_SUPPORTED');
  return found;
}
