/**
 * One planner for all files of tests that a worker of jest runs: to start one takes seconds, and the plan of a document is always
 * the same. It stands outside the sandbox of the file, so it outlives it; tests of the planner itself start their own.
 */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const START = new URL('../../gateway/release/planner/start.mjs', import.meta.url);
const SUPERGRAPH = new URL('../../schema/supergraph.generated.graphql', import.meta.url);

let supergraph;
let running;

/** The planner thread, and every plan that it has made so far. */
class Planning extends EventEmitter {
  #worker;
  #replies = new Map();
  #waiting = new Map();
  #lastId = 0;
  isReady = false;

  constructor() {
    super();
    this.setMaxListeners(0);
    this.#worker = new Worker(START, { workerData: { supergraph }, execArgv: [] });
    this.#worker.on('message', (message) => {
      if (message === 'ready') {
        this.isReady = true;
        this.emit('ready');
      } else this.#answer(message);
    });
    this.#worker.on('error', () => this.end());
    this.#worker.on('exit', () => this.end());
    // Last, since to listen is to hold the process again.
    this.#worker.unref();
  }

  ask({ document, operationName }, hear) {
    const key = JSON.stringify([operationName, document]);
    const known = this.#replies.get(key);
    if (known !== undefined) return setImmediate(hear, known);
    this.#lastId += 1;
    this.#waiting.set(this.#lastId, { key, hear });
    this.#worker.postMessage({ id: this.#lastId, document, operationName });
  }

  #answer(reply) {
    const { key, hear } = this.#waiting.get(reply.id) ?? {};
    this.#waiting.delete(reply.id);
    if (key === undefined) return;
    this.#replies.set(key, reply);
    hear(reply);
  }

  end() {
    if (running === this) running = undefined;
    void this.#worker.terminate();
    this.emit('ended');
  }
}

/** What a gateway takes for a worker of its own. */
class Share extends EventEmitter {
  #planning;
  #asked = 0;
  #left = false;

  constructor(planning) {
    super();
    this.#planning = planning;
    const tell = () => setImmediate(() => this.#tell('message', 'ready'));
    if (planning.isReady) tell();
    else planning.once('ready', tell);
    planning.once('ended', () => this.#tell('exit', 1));
  }

  ref() {}

  unref() {}

  postMessage({ id, ...request }) {
    this.#asked += 1;
    this.#planning.ask(request, (reply) => {
      this.#asked -= 1;
      this.#tell('message', { ...reply, id });
    });
  }

  /** A plan that takes too long ends the thread for everybody: the next question starts another. */
  async terminate() {
    this.#left = true;
    if (this.#asked > 0) this.#planning.end();
    return 0;
  }

  #tell(event, value) {
    if (!this.#left) this.emit(event, value);
  }
}

/** A planner of this supergraph that others use too; undefined for another than the checkout's, which nobody shares. */
export function sharePlanner(wanted) {
  supergraph ??= readFileSync(SUPERGRAPH, 'utf8');
  if (wanted !== supergraph) return undefined;
  running ??= new Planning();
  return new Share(running);
}
