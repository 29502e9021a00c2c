import type { FetchNode } from '@apollo/query-planner';
import { errorFrom } from './errors.ts';
import { collect } from './paths.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import type { Run } from './run.ts';
import { send } from './send.ts';
import type { Types } from './types.ts';
import { copyOf, isValues, merge, type Path } from './values.ts';

/** A fetch that needs nothing of what was fetched before: fields of the root. */
export class RootFetch {
  readonly #node: FetchNode;
  readonly #path: Path;
  readonly #rewrite: Rewrite | undefined;

  constructor(node: FetchNode, path: Path, types: Types) {
    this.#node = node;
    this.#path = path;
    this.#rewrite = compileRewrites(node.outputRewrites, types);
  }

  /** Undefined when there is no place to put an answer. */
  begin(run: Run): Promise<void> | undefined {
    const targets = collect(run.data, this.#path, run.shares);
    if (targets.length === 0) return undefined;
    return this.#fetch(run, targets);
  }

  async #fetch(run: Run, targets: ReturnType<typeof collect>): Promise<void> {
    const { data, errors, thrown } = await send(run, this.#node, this.#path);
    if (thrown !== undefined) run.errors.push(thrown.error);
    for (const error of errors) {
      const path = Array.isArray(error.path) ? [...this.#path, ...error.path] : undefined;
      run.errors.push(errorFrom(this.#node, error, path));
    }
    if (!isValues(data)) return;
    this.#rewrite?.(data);
    const [first, ...others] = targets;
    for (const target of others) merge(target, copyOf(data));
    if (first !== undefined) merge(first, data);
  }
}
