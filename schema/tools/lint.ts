import { type ConstDirectiveNode, type DocumentNode, Kind, print, visit } from 'graphql';
import type { SubgraphName } from '../files.ts';

export interface ContractSource {
  name: SubgraphName;
  source: DocumentNode;
}

interface Described {
  name: { value: string };
  description?: { value: string } | undefined;
  directives?: readonly ConstDirectiveNode[] | undefined;
}

const has = (node: Described, directive: string) =>
  node.directives?.some((d) => d.name.value === directive) ?? false;

const ROOTS = new Set(['Query', 'Mutation']);

/** Keys travel in every `_entities` call and every log: only these names may be one. */
const KEY_FIELDS = new Set(['id', 'code', 'grant']);

/**
 * The house rules of the contract that composition does not know: everything owned is described, everything is
 * classified, keys are opaque, a personal scalar is never a key.
 *
 * @returns one sentence for each problem; empty when there is none
 */
export function lintContracts(sources: ContractSource[]): string[] {
  const described = new Set<string>();
  const used = new Map<string, string>();
  const problems: string[] = [];
  for (const { name, source } of sources) {
    problems.push(...lintNames(name, source));
    for (const definition of source.definitions) {
      if (definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.DIRECTIVE_DEFINITION)
        continue;
      if (!('name' in definition) || definition.name === undefined) continue;
      visitDefinition(name, definition as DefinitionLike, { described, used, problems });
    }
  }
  for (const [coordinate, file] of used) {
    if (!described.has(coordinate)) problems.push(`${coordinate} (${file}.graphql) has no description.`);
  }
  return problems;
}

/** The table is made from directives by their names: under another name a rule would compose and never be enforced. */
function lintNames(file: string, source: DocumentNode): string[] {
  const problems = new Set<string>();
  visit(source, {
    Directive(node) {
      if (node.name.value.includes('__')) problems.add(`@${node.name.value}`);
      if (node.name.value === 'link' && /\bas:/.test(print(node))) problems.add('@link');
    },
  });
  return [...problems].map(
    (used) => `${used} (${file}.graphql) takes a directive under another name than its own.`,
  );
}

interface DefinitionLike extends Described {
  kind: Kind;
  fields?: readonly (Described & { kind: Kind; arguments?: readonly Described[] })[];
  values?: readonly Described[];
}

interface Findings {
  described: Set<string>;
  used: Map<string, string>;
  problems: string[];
}

function note(findings: Findings, file: string, coordinate: string, node: Described): void {
  if (node.description !== undefined && node.description.value.trim() !== '')
    findings.described.add(coordinate);
  if (!findings.used.has(coordinate)) findings.used.set(coordinate, file);
}

function visitDefinition(file: string, definition: DefinitionLike, findings: Findings): void {
  const typeName = definition.name.value;
  const isRoot = ROOTS.has(typeName);
  const isExtension = definition.kind === Kind.OBJECT_TYPE_EXTENSION;
  if (!isRoot) note(findings, file, typeName, definition);
  const typeClassified = has(definition, 'dataClass') || typeName === 'DataLevel';
  if (!typeClassified && !isRoot && !isExtension)
    findings.problems.push(`${typeName} (${file}.graphql) has no @dataClass.`);
  for (const value of definition.values ?? []) note(findings, file, `${typeName}.${value.name.value}`, value);
  for (const field of definition.fields ?? []) {
    const coordinate = `${typeName}.${field.name.value}`;
    note(findings, file, coordinate, field);
    if (!typeClassified && !has(field, 'dataClass') && !has(field, 'shareable')) {
      findings.problems.push(`${coordinate} (${file}.graphql) has no @dataClass.`);
    }
    for (const argument of field.arguments ?? [])
      note(findings, file, `${coordinate}(${argument.name.value}:)`, argument);
  }
  findings.problems.push(...lintKeys(file, definition));
}

function lintKeys(file: string, definition: DefinitionLike): string[] {
  return (definition.directives ?? [])
    .filter((directive) => directive.name.value === 'key')
    .flatMap((directive) => {
      const fields = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
      const names = fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : [];
      return names
        .filter((name) => !KEY_FIELDS.has(name))
        .map(
          (name) =>
            `${definition.name.value} (${file}.graphql) has the key ${name}: keys are opaque and never personal.`,
        );
    });
}
