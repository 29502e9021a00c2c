import type { SubgraphName } from '../../schema/files.ts';
import { subgraphNames } from '../../schema/files.ts';

/** Subgraphs switched off on purpose, to see what survives. Exists in the sandbox profile only. */
export class Outages {
  readonly #down = new Set<SubgraphName>();

  isDown(name: SubgraphName): boolean {
    return this.#down.has(name);
  }

  set(name: SubgraphName, down: boolean): void {
    if (down) this.#down.add(name);
    else this.#down.delete(name);
  }

  list(): Record<string, boolean> {
    return Object.fromEntries(subgraphNames.map((name) => [name, this.#down.has(name)]));
  }
}
