import { readFileSync } from 'node:fs';
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
const HOUSE_DIRECTIVES = new Set(['dataClass', 'answers', 'purposeRequired']);
const HOUSE_TYPES = new Set(['DataLevel']);

/** The contract of one subgraph as it is written: the common part and its own file. */
export function readSchemaSource(name: SubgraphName): DocumentNode {
  const common = readFileSync(new URL('./common.graphql', import.meta.url), 'utf8');
  const own = readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8');
  return parse(`${common}\n${own}`, { noLocation: true });
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
  });
}
