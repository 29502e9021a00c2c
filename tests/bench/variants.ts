/** The four ways to ask the same question, side by side, and the processes behind each. */
import { examples } from '../../gateway/sandbox/examples.ts';
import { registeredId } from '../support/system.ts';
import { Child } from './children.ts';
import { type Draft, issueTokens } from './drafts.ts';
import type { LoadRequest, Setup, Usage } from './protocol.ts';

export const VARIANTS = ['embedded', 'stock', 'limit', 'services'] as const;
export type Variant = (typeof VARIANTS)[number];

export const TITLES: Record<Variant, string> = {
  embedded: 'A   ours, one process',
  services: 'A2  ours, over HTTP',
  stock: 'B   stock @apollo/gateway',
  limit: 'C   hand-written REST (limit)',
};

/** Every process of a run, started and listening. */
export class Stage {
  readonly load = new Child('load');
  readonly #doors = new Map<Variant, { child: Child; origin: string }>();
  readonly #children: Child[] = [this.load];
  #subgraphs: Child | undefined;

  /**
   * @param profileFolder where the one process of our own variant leaves its CPU profile when it ends
   * @param heapMb how large its old generation may become; V8 chooses otherwise, by the memory of the machine
   */
  async open(setup: Setup, profileFolder?: string, heapMb?: number): Promise<void> {
    await this.load.call('open', setup);
    const subgraphs = this.#start('subgraphs');
    this.#subgraphs = subgraphs;
    const served = await subgraphs.call('open', setup);
    const inner = { ...setup, subgraphs: served.subgraphs };
    const profiler = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
    const heap = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
    await this.#openDoor('embedded', this.#start('embedded', [...profiler, ...heap]), inner);
    await this.#openDoor('services', this.#start('gateway'), inner);
    await this.#openDoor('stock', this.#start('stock'), inner);
    await this.#openDoor('limit', this.#start('limit'), inner);
  }

  originOf(variant: Variant): string {
    return this.#door(variant).origin;
  }

  /** Brings the projections up to date, so that no round pays for what an earlier one left. */
  async settle(): Promise<void> {
    await this.#door('embedded').child.call('settle', null);
  }

  /** CPU and memory of every server process that this variant needs, the subgraphs' included. */
  async usageOf(variant: Variant): Promise<Usage> {
    const behind = variant === 'services' || variant === 'stock' ? [this.#subgraphs] : [];
    const usages = await Promise.all(
      [this.#door(variant).child, ...behind].flatMap((child) => child?.call('usage', null) ?? []),
    );
    return {
      cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
      rssBytes: usages.reduce((sum, { rssBytes }) => sum + rssBytes, 0),
    };
  }

  /** Doors first: nobody asks a subgraph that has gone. */
  async close(): Promise<void> {
    await Promise.all(
      this.#children.filter((child) => child !== this.#subgraphs).map((child) => child.close()),
    );
    await this.#subgraphs?.close();
  }

  #start(part: Child['part'], nodeOptions: readonly string[] = []): Child {
    const child = new Child(part, nodeOptions);
    this.#children.push(child);
    return child;
  }

  async #openDoor(variant: Variant, child: Child, setup: Setup): Promise<void> {
    const { origin } = await child.call('open', setup);
    this.#doors.set(variant, { child, origin });
  }

  #door(variant: Variant): { child: Child; origin: string } {
    const door = this.#doors.get(variant);
    if (door === undefined) throw new Error(`${variant} is not open.`);
    return door;
  }
}

/** The operation of the five-minute proof, word for word. */
const document = examples.find(({ key }) => key === 'prefill')?.document ?? '';

/** One request for each draft, as its officer. */
export async function requestsFor(variant: Variant, drafts: readonly Draft[]): Promise<LoadRequest[]> {
  const tokens = await issueTokens();
  return drafts.map(({ dossier, officer }): LoadRequest => {
    const authorization = `Bearer ${tokens[officer]}`;
    if (variant === 'limit')
      return { method: 'GET', path: `/prefill?dossier=${dossier}`, headers: { authorization } };
    const isOurs = variant !== 'stock';
    // Clients of ours send the id of what they registered, as in production.
    const asked = isOurs ? { documentId: registeredId(document) } : { query: document };
    return {
      method: 'POST',
      path: isOurs ? '/graphql' : '/',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ ...asked, variables: { dossier } }),
    };
  });
}
