import { createHash } from 'node:crypto';
import type { QueryPlan } from '@apollo/query-planner';
import type { Planner } from './planner.ts';

const AD_HOC_MAX = 1_000;

/** The key under which Apollo's gateway looks a plan up. */
function keyOf(document: string, operationName: string | undefined): string {
  const hash = createHash('sha256').update(document).digest('hex');
  return operationName === undefined
    ? hash
    : createHash('sha256').update(hash).update(operationName).digest('hex');
}

/**
 * The plans of one release: those of registered operations, made when it was loaded and kept, and those of ad-hoc
 * documents, made in the worker when first asked for. Apollo's gateway finds its plans here and makes none itself.
 */
export class Plans {
  readonly #planner: Planner;
  readonly #registered = new Map<string, QueryPlan>();
  readonly #adHoc = new Map<string, QueryPlan>();
  readonly #beingMade = new Map<string, Promise<QueryPlan>>();

  constructor(planner: Planner) {
    this.#planner = planner;
  }

  /** Makes sure that a document has its plan. Many who ask for the same one at once wait for one plan. */
  async prepare(document: string, operationName: string | undefined, registered = false): Promise<void> {
    const key = keyOf(document, operationName);
    if (this.#registered.has(key) || this.#adHoc.has(key)) return;
    const plan = await this.#make(key, document, operationName);
    if (registered) this.#registered.set(key, plan);
    else this.#keep(key, plan);
  }

  /** What Apollo's gateway asks: the interface of its cache. A plan that is not there is not made on this thread. */
  readonly cache = {
    get: async (key: string): Promise<QueryPlan> => {
      const plan = this.#registered.get(key) ?? this.#adHoc.get(key);
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

  #keep(key: string, plan: QueryPlan): void {
    if (this.#adHoc.size >= AD_HOC_MAX) this.#adHoc.delete(this.#adHoc.keys().next().value ?? '');
    this.#adHoc.set(key, plan);
  }
}
