import { type ConstDirectiveNode, type DocumentNode, Kind, print, visit } from 'graphql';
import {
  type CoordinatePolicy,
  type DataLevel,
  isPersonal,
  type Policy,
  RANK,
} from '../../kernel/domain/policy.ts';
import { readDuties } from './duties.ts';
import type { ContractSource } from './lint.ts';
import { houseMatrix, listPurposes, type Matrix } from './matrix.ts';

const SECURITY = new Set(['authenticated', 'requiresScopes', 'policy']);
const SECURITY_TYPES = new Set(['requiresScopes__Scope', 'policy__Policy']);

function argumentValue(directive: ConstDirectiveNode | undefined, name: string): unknown {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value === undefined) return undefined;
  return toPlain(value);
}

function toPlain(value: import('graphql').ConstValueNode): unknown {
  if (value.kind === Kind.LIST) return value.values.map(toPlain);
  if (value.kind === Kind.STRING || value.kind === Kind.ENUM) return value.value;
  throw new Error(`unexpected ${value.kind} in a directive argument`);
}

const find = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
  directives?.find((directive) => directive.name.value === name);

interface Requirement {
  authenticated: boolean;
  scopes: string[][] | undefined;
}

function requirementOf(directives: readonly ConstDirectiveNode[] | undefined): Requirement {
  return {
    authenticated: find(directives, 'authenticated') !== undefined,
    scopes: argumentValue(find(directives, 'requiresScopes'), 'scopes') as string[][] | undefined,
  };
}

interface Classified {
  levels: Map<string, DataLevel>;
  purposes: Set<string>;
  answers: Map<string, string>;
  personalInputs: Set<string>;
  subjectInputs: Set<string>;
  dossierArguments: Map<string, string>;
  dossierInputs: Set<string>;
  judgesItself: Set<string>;
  bringsGrant: Set<string>;
}

/** The strictest class that any contract gives a coordinate wins. */
function classify(sources: ContractSource[]): Classified {
  const found: Classified = {
    levels: new Map(),
    purposes: new Set(),
    answers: new Map(),
    personalInputs: new Set(),
    subjectInputs: new Set(),
    dossierArguments: new Map(),
    dossierInputs: new Set(),
    judgesItself: new Set(),
    bringsGrant: new Set(),
  };
  for (const { source } of sources) {
    for (const definition of source.definitions) {
      if (!('fields' in definition) || definition.fields === undefined) continue;
      const typeLevel = argumentValue(find(definition.directives, 'dataClass'), 'level') as
        | DataLevel
        | undefined;
      const bringsGrant = argumentValue(find(definition.directives, 'key'), 'fields') === 'grant';
      if (bringsGrant) found.bringsGrant.add(definition.name.value);
      for (const field of definition.fields) {
        const coordinate = `${definition.name.value}.${field.name.value}`;
        const own = argumentValue(find(field.directives, 'dataClass'), 'level') as DataLevel | undefined;
        const level = own ?? typeLevel;
        const before = found.levels.get(coordinate);
        if (level !== undefined && (before === undefined || RANK[level] > RANK[before]))
          found.levels.set(coordinate, level);
        if (find(field.directives, 'purposeRequired') !== undefined) found.purposes.add(coordinate);
        const concept = argumentValue(find(field.directives, 'answers'), 'concept');
        if (typeof concept === 'string') found.answers.set(coordinate, concept);
        if (find(field.directives, 'namesSubject') !== undefined) found.subjectInputs.add(coordinate);
        if (find(field.directives, 'namesDossier') !== undefined) found.dossierInputs.add(coordinate);
        if (find(field.directives, 'judgesItself') !== undefined || bringsGrant)
          found.judgesItself.add(coordinate);
        for (const argument of ('arguments' in field ? field.arguments : undefined) ?? [])
          if (find(argument.directives, 'namesDossier') !== undefined)
            found.dossierArguments.set(coordinate, argument.name.value);
        if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && level === 'SENSITIVE') {
          found.personalInputs.add(coordinate);
        }
      }
    }
  }
  return found;
}

/**
 * Makes the one table that the gateway and every subgraph enforce, from the composed directives, the data classes and the
 * matrix of purposes.
 */
export function buildPolicy(
  secured: DocumentNode,
  sources: ContractSource[],
  matrix: Matrix = houseMatrix,
): Policy {
  const classified = classify(sources);
  const fields: Record<string, CoordinatePolicy> = {};
  for (const definition of secured.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const typeName = definition.name.value;
    const onType = requirementOf(definition.directives);
    for (const field of definition.fields ?? []) {
      const coordinate = `${typeName}.${field.name.value}`;
      const onField = requirementOf(field.directives);
      const scopes = [onType.scopes, onField.scopes].filter((set): set is string[][] => set !== undefined);
      const level = classified.levels.get(coordinate);
      if (level === undefined) throw new Error(`${coordinate} has no data class`);
      fields[coordinate] = {
        level,
        // Whoever needs a scope needs a viewer; personal data never goes to an anonymous caller.
        authenticated:
          onType.authenticated || onField.authenticated || scopes.length > 0 || RANK[level] >= RANK.PERSONAL,
        scopes,
        purpose: classified.purposes.has(coordinate),
        purposes: [],
      };
    }
  }
  const personal = Object.keys(fields).filter((coordinate) => isPersonal(fields[coordinate]));
  for (const [coordinate, purposes] of listPurposes(personal, matrix))
    Object.assign(fields[coordinate] ?? {}, { purposes });
  return {
    fields: Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))),
    personalInputs: [...classified.personalInputs].sort(),
    subjectInputs: [...classified.subjectInputs].sort(),
    dossierArguments: sorted(classified.dossierArguments),
    dossierInputs: [...classified.dossierInputs].sort(),
    judgesItself: [...classified.judgesItself].filter((coordinate) => coordinate in fields).sort(),
    bringsGrant: [...classified.bringsGrant].sort(),
    duties: readDuties(sources),
    answers: sorted(classified.answers),
  };
}

const sorted = (map: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The supergraph that `@apollo/gateway` accepts: the same, without exactly the three security links and their types. */
export function stripSecurity(secured: DocumentNode): string {
  const stripped = visit(secured, {
    Directive(node) {
      if (SECURITY.has(node.name.value)) return null;
      if (node.name.value !== 'link') return undefined;
      const url = argumentValue(node as ConstDirectiveNode, 'url');
      return typeof url === 'string' && [...SECURITY].some((name) => url.includes(`/${name}/`))
        ? null
        : undefined;
    },
    DirectiveDefinition: (node) => (SECURITY.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (SECURITY_TYPES.has(node.name.value) ? null : undefined),
  });
  return `${print(stripped)}\n`;
}
