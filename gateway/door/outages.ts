import { type SubgraphName, subgraphNames } from '../../schema/files.ts';

/** What a register can be made to do: answer later than anybody waits, or with what is no answer. */
export const faults = ['SLOW', 'WRONG'] as const;
export type Fault = (typeof faults)[number];

/** Subgraphs that are broken on purpose, to see what survives. Exists in the sandbox profile only. */
export class Outages {
  readonly #down = new Set<SubgraphName>();
  /** Account → what each register does to it, and to nobody else. */
  readonly #faults = new Map<string, Map<SubgraphName, Fault>>();

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

  /** What a register does to one account; undefined where it works. */
  faultOf(name: SubgraphName, account: string | undefined): Fault | undefined {
    return account === undefined ? undefined : this.#faults.get(account)?.get(name);
  }

  /** Breaks a register for one account; mends it without a fault. */
  setFault(name: SubgraphName, account: string, fault: Fault | undefined): void {
    const own = this.#faults.get(account) ?? new Map<SubgraphName, Fault>();
    if (fault === undefined) own.delete(name);
    else own.set(name, fault);
    if (own.size === 0) this.#faults.delete(account);
    else this.#faults.set(account, own);
  }

  /** What each register does to an account. */
  listFaults(account: string): Record<string, Fault | null> {
    return Object.fromEntries(subgraphNames.map((name) => [name, this.faultOf(name, account) ?? null]));
  }
}
