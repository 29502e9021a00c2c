import type { AnySubgraph } from '../kernel/definition.ts';
import { subgraphNames } from '../schema/files.ts';

/** A register is the value that the index of its folder exports. */
interface RegisterModule {
  subgraph: AnySubgraph;
}

/** The registers, in the order of the one list (schema/files.ts): docs/adding-a-database.md says how a seventh is added. */
export const subgraphs: readonly AnySubgraph[] = await loadRegisters();

/** One after the other: what two registers import is linked once, also by loaders that do not link the same file twice. */
async function loadRegisters(): Promise<AnySubgraph[]> {
  const registers: AnySubgraph[] = [];
  for (const name of subgraphNames)
    registers.push(((await import(`./${name}/index.ts`)) as RegisterModule).subgraph);
  return registers;
}
