/** The registers and the keys of the tests, for whatever makes or opens databases. */

import type { AnySubgraph } from '../../kernel/definition.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import type { SubgraphName } from '../../schema/files.ts';

export const testKeys = new Keys(developmentKeySource);

/** A subgraph's definition by its name; every subgraph exports it as `subgraph`. */
export async function loadDefinition(name: SubgraphName): Promise<AnySubgraph> {
  const module = (await import(`../../subgraphs/${name}/index.ts`)) as { subgraph: AnySubgraph };
  return module.subgraph;
}

/** One after another: jest's module registry does not load the same module twice at once. */
export async function loadDefinitions(names: readonly SubgraphName[]): Promise<AnySubgraph[]> {
  const definitions: AnySubgraph[] = [];
  for (const name of names) definitions.push(await loadDefinition(name));
  return definitions;
}
