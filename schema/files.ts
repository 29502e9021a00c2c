import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, parse, visit } from 'graphql';

/** The six subgraphs, in the order in which they are named everywhere. */
export const subgraphNames = [
  'procedures',
  'population',
  'warehouse',
  'dossiers',
  'payments',
  'transparency',
] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** Directives and types that are ours: read from the files by the composer, unknown to composition. */
const HOUSE_DIRECTIVES = new Set([
  'dataClass',
  'answers',
  'purposeRequired',
  'namesSubject',
  'namesDossier',
  'judgesItself',
  'grantsAccess',
  'keepsAccessLog',
  'hearsOfRefusals',
  'mayBeStale',
  'servesResource',
  'resolvesIdentities',
]);
const HOUSE_TYPES = new Set(['DataLevel', 'NamedBy']);

/** The contract of one subgraph as it is written: the common part, its own file, and the chapters of a long one. */
export function readSchemaSource(name: SubgraphName): DocumentNode {
  const files = ['common.graphql', `${name}.graphql`, ...listChapters(name)];
  const texts = files.map((file) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'));
  return parse(texts.join('\n'), { noLocation: true });
}

/** Long contracts are split into `schema/<name>/*.graphql`, one file per feature. */
function listChapters(name: SubgraphName): string[] {
  const folder = new URL(`./${name}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => `${name}/${file}`);
}

/** The same contract without the house directives: what composition and the subgraph's executable schema see. */
export function readSchema(name: SubgraphName): DocumentNode {
  return withoutHouseDirectives(readSchemaSource(name));
}

export function withoutHouseDirectives(source: DocumentNode): DocumentNode {
  return visit(source, {
    Directive: (node) => (HOUSE_DIRECTIVES.has(node.name.value) ? null : undefined),
    DirectiveDefinition: (node) => (HOUSE_DIRECTIVES.has(node.name.value) ? null : undefined),
    EnumTypeDefinition: (node) => (HOUSE_TYPES.has(node.name.value) ? null : undefined),
    // What only said the duties of a register says nothing to composition.
    SchemaExtension: {
      leave: (node) =>
        node.directives?.length === 0 && node.operationTypes?.length === 0 ? null : undefined,
    },
  });
}
