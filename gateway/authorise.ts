import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { CoordinatePolicy, Policy } from '../schema/policy.ts';
import { scopesSuffice } from '../subgraphs/kernel/access.ts';
import { Failure } from '../subgraphs/kernel/failure.ts';
import type { Viewer } from '../subgraphs/kernel/tokens.ts';

/** Everything a document touches, found once and remembered with it. */
export interface Touched {
  coordinates: string[];
  /** Whether any of it is personal. */
  personal: boolean;
  /** Whether any of it needs a purpose. */
  purpose: boolean;
  /** Where the root fields name a dossier: a variable, or the literal id. */
  dossierArguments: ({ variable: string; path: string[] } | { literal: string })[];
}

/** Root fields and arguments that name the dossier a request is for. */
const DOSSIER_ARGUMENTS = new Map([
  ['Query.prefill', 'dossier'],
  ['Query.dossier', 'id'],
]);

/**
 * Walks a document through aliases, fragments, interfaces and unions to the coordinates it really reads. An abstract
 * coordinate counts as that of every possible type. Directives such as @skip change nothing: the check is static.
 */
export function findTouched(document: DocumentNode, schema: GraphQLSchema, policy: Policy): Touched {
  const coordinates = new Set<string>();
  const dossierArguments: Touched['dossierArguments'] = [];
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
        const argument = DOSSIER_ARGUMENTS.get(`${parent.name}.${name}`);
        for (const given of node.arguments ?? []) {
          if (given.name.value === argument && given.value.kind === Kind.VARIABLE)
            dossierArguments.push({ variable: given.value.name.value, path: [] });
          else if (given.name.value === argument && given.value.kind === Kind.STRING)
            dossierArguments.push({ literal: given.value.value });
          else if (parent.name === 'Mutation' && given.value.kind === Kind.VARIABLE)
            dossierArguments.push({ variable: given.value.name.value, path: ['dossier'] });
        }
      },
    }),
  );
  const policies = [...coordinates].map((coordinate) => policy.fields[coordinate]);
  return {
    coordinates: [...coordinates],
    personal: policies.some((rule) => rule?.level === 'PERSONAL' || rule?.level === 'SENSITIVE'),
    purpose: policies.some((rule) => rule?.purpose === true),
    dossierArguments,
  };
}

function permits(rule: CoordinatePolicy | undefined, viewer: Viewer | null): Failure | undefined {
  // Deny by default: what the table does not know cannot be reached.
  if (rule === undefined) return new Failure('FORBIDDEN');
  if (!rule.authenticated) return undefined;
  if (viewer === null) return new Failure('UNAUTHENTICATED');
  return scopesSuffice(rule, viewer.scopes) ? undefined : new Failure('FORBIDDEN');
}

/** The first of the four places: the whole operation is refused before anything is planned or fetched. */
export function authorise(
  touched: Touched,
  policy: Policy,
  viewer: Viewer | null,
  hasPurpose: boolean,
): void {
  for (const coordinate of touched.coordinates) {
    const failure = permits(policy.fields[coordinate], viewer);
    if (failure !== undefined) throw failure;
  }
  if (touched.purpose && !hasPurpose) throw new Failure('PURPOSE_REQUIRED');
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
