/** The Rust planner of Hive as a second opinion: it shares nothing with ours but the supergraph. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { QueryPlan } from '@apollo/query-planner';
import { childEnvironment } from '../../../app/environment/environment.ts';
import { apolloPlan, type RustPlan } from './apolloPlan.ts';

type Reply = { id: number; plan: RustPlan } | { id: number; refused: string };

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url));

export class RustPlanner {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #graphs = new Map<string, number>();
  #lastId = 0;

  constructor() {
    this.#child = fork(CHILD, { execArgv: [], env: childEnvironment({}) });
    this.#child.on('message', (reply: Reply) => {
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    this.#child.on('exit', () => {
      for (const [id, hear] of this.#waiting) hear({ id, refused: 'its process ended' });
      this.#waiting.clear();
    });
  }

  /** Undefined for a document that it does not plan. */
  async plan(supergraph: string, query: string): Promise<QueryPlan | undefined> {
    const known = this.#graphs.get(supergraph);
    const graph = known ?? this.#graphs.size;
    this.#graphs.set(supergraph, graph);
    this.#lastId += 1;
    const id = this.#lastId;
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#child.send({ id, graph, query, ...(known === undefined ? { supergraph } : {}) });
    });
    return 'plan' in reply ? apolloPlan(reply.plan) : undefined;
  }

  async close(): Promise<void> {
    if (!this.#child.connected) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.disconnect();
    await ended;
  }
}
