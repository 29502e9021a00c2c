import { hash } from 'node:crypto';
import type { QueryPlan } from '@apollo/query-planner';
import { bytesOf, Remembered } from '../../../kernel/remembered.ts';
import type { SubgraphName } from '../../../schema/files.ts';
import { listRegisters } from '../plan.ts';
import type { Planner } from './planner.ts';

const AD_HOC_BYTES = 24 * 1024 * 1024;

/** A document to be planned, and about how much memory it takes in what it is compiled to. */
interface ToPlan {
  text: string;
  operationName: string | undefined;
  bytes: number;
  /** Whether its plan is kept for as long as the release serves. */
  isRegistered: boolean;
}

/** A plan on its way to be carried out. */
export interface Planned {
  key: string;
  plan: QueryPlan;
  /** Whom it asks. */
  registers: readonly SubgraphName[];
}

/** The key under which Apollo's gateway looks a plan up. */
function keyOf(document: string, operationName: string | undefined): string {
  const queryHash = hash('sha256', document);
  return operationName === undefined ? queryHash : hash('sha256', queryHash + operationName);
}

/**
 * The plans of one release: those of registered operations, made when it was loaded and kept, and those of ad-hoc
 * documents, made in the worker when first asked for. Apollo's gateway finds its plans here and makes none itself.
 */
export class Plans {
  readonly #planner: Planner;
  readonly #registered = new Map<string, QueryPlan>();
  /** A plan keeps alive what it was compiled to (`CompiledGateway`), which is the larger part and holds functions. */
  readonly #adHoc = new Remembered<{ plan: QueryPlan; bytes: number }>(
    AD_HOC_BYTES,
    ({ plan, bytes }) => bytes + bytesOf(plan),
  );
  /** Plans that are being carried out, by how many: whatever is forgotten meanwhile, they are found. */
  readonly #inUse = new Map<string, { plan: QueryPlan; times: number }>();
  readonly #beingMade = new Map<string, Promise<QueryPlan>>();

  constructor(planner: Planner) {
    this.#planner = planner;
  }

  /** About how many bytes are remembered of ad-hoc plans and of what they are compiled to. */
  get rememberedBytes(): number {
    return this.#adHoc.bytes;
  }

  /** Makes sure that a document has its plan. Many who ask for the same one at once wait for one plan. */
  async prepare({ text, operationName, bytes, isRegistered }: ToPlan): Promise<Planned> {
    const key = keyOf(text, operationName);
    const known = this.#registered.get(key) ?? this.#adHoc.get(key)?.plan;
    if (known !== undefined) return { key, plan: known, registers: listRegisters(known) };
    const plan = await this.#make(key, text, operationName);
    if (isRegistered) this.#registered.set(key, plan);
    else this.#adHoc.set(key, { plan, bytes });
    return { key, plan, registers: listRegisters(plan) };
  }

  /** Keeps a plan at hand while it is carried out. */
  async during<T>({ key, plan }: Planned, work: () => Promise<T>): Promise<T> {
    const used = this.#inUse.get(key) ?? { plan, times: 0 };
    this.#inUse.set(key, used);
    used.times += 1;
    try {
      return await work();
    } finally {
      used.times -= 1;
      if (used.times === 0) this.#inUse.delete(key);
    }
  }

  /** What Apollo's gateway asks: the interface of its cache. A plan that is not there is not made on this thread. */
  readonly cache = {
    get: async (key: string): Promise<QueryPlan> => {
      const plan = this.#inUse.get(key)?.plan;
      if (plan === undefined) throw new Error('This document was not planned.');
      return plan;
    },
    set: async (): Promise<void> => undefined,
    delete: async (): Promise<void> => undefined,
    clear: (): void => undefined,
  };

  #make(key: string, document: string, operationName: string | undefined): Promise<QueryPlan> {
    const known = this.#beingMade.get(key);
    if (known !== undefined) return known;
    const making = this.#planner.plan(document, operationName).finally(() => this.#beingMade.delete(key));
    this.#beingMade.set(key, making);
    return making;
  }
}
