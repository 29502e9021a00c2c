import type { Captured, Example } from '../template.ts';
import { captureValues, fillVariables, listExamplesToRunFirst } from '../template.ts';
import { recall, remember } from './memory.ts';
import type { Switches } from './outages.ts';
import type { Plan } from './server.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

/** The last answer, as the panels beside the editor show it. */
export interface Outcome {
  /** Counts up, so that two equal answers are still two. */
  run: number;
  /** HTTP status; 0 when the gateway was not reached. */
  status: number;
  elapsedMs: number;
  errorCount: number;
  plan?: Plan;
  /** The answer as JSON text, without the plan, which is drawn instead. */
  text: string;
}

export interface DeskState {
  /** The example shown in the active tab of the editor. */
  activeKey?: string;
  /** The editor stands. */
  ready: boolean;
  /** Its persona and its switch are being set. */
  preparing: boolean;
  running: boolean;
  captured: Captured;
  /** Keys of the examples answered since the browser tab was opened. */
  ran: readonly string[];
  /** The last outcome of each example, and under '' that of the reader's own queries. */
  outcomes: Readonly<Record<string, Outcome>>;
}

/** What is put into one tab of the editor. Variables and headers are JSON text, '' where there are none. */
export interface Sheet {
  exampleKey: string;
  document: string;
  variables: string;
  headers: string;
}

/** The editor, once it stands. */
export interface EditorHandle {
  open(sheet: Sheet): void;
  run(): void;
}

/** Ties examples, editor, session and switches together. */
export class Desk {
  readonly examples: readonly Example[];
  readonly state: Store<DeskState>;
  readonly #session: Session;
  readonly #switches: Switches;
  #editor: EditorHandle | undefined;
  /** What was asked for before the editor stood. */
  #waiting: Sheet | undefined;
  #preparations = 0;
  #runs = 0;

  constructor(examples: readonly Example[], session: Session, switches: Switches) {
    this.examples = examples;
    this.#session = session;
    this.#switches = switches;
    this.state = createStore<DeskState>({
      ready: false,
      preparing: false,
      running: false,
      captured: (recall('captured') ?? {}) as Captured,
      ran: (recall('ran') ?? []) as string[],
      outcomes: {},
    });
  }

  /** Opens an example in a tab of its own, as its persona and with its switch set. */
  async openExample(example: Example): Promise<void> {
    this.#preparations += 1;
    this.forgetOutcome(example.key);
    this.state.change({ preparing: true, activeKey: example.key });
    const sheet = toSheet(example, this.state.get().captured);
    if (this.#editor === undefined) this.#waiting = sheet;
    else this.#editor.open(sheet);
    await Promise.all([takeRole(example, this.#session), setSwitch(example, this.#switches)]);
    this.#preparations -= 1;
    if (this.#preparations === 0) this.state.change({ preparing: false });
  }

  /** Runs what the active tab shows. */
  run(): void {
    this.#editor?.run();
  }

  attach(editor: EditorHandle): void {
    this.#editor = editor;
    const sheet = this.#waiting;
    this.#waiting = undefined;
    if (sheet !== undefined) editor.open(sheet);
    if (!this.state.get().ready) this.state.change({ ready: true });
  }

  /** Keeps an outcome, and what its example captures from it where the gateway was asked. */
  keep(outcome: Omit<Outcome, 'run'>, exampleKey: string | undefined, data: unknown): void {
    const before = this.state.get();
    const example = outcome.status === 0 ? undefined : this.examples.find((one) => one.key === exampleKey);
    const captured =
      example === undefined ? before.captured : { ...before.captured, ...captureValues(example, data) };
    const ran = example === undefined ? before.ran : [...new Set([...before.ran, example.key])];
    remember('captured', captured);
    remember('ran', ran);
    this.#runs += 1;
    const outcomes = { ...before.outcomes, [exampleKey ?? '']: { ...outcome, run: this.#runs } };
    this.state.change({ running: false, captured, ran, outcomes });
  }

  /** Clears what is shown of the last run of an example, or of the reader's own query. */
  forgetOutcome(exampleKey: string | undefined): void {
    const { [exampleKey ?? '']: _forgotten, ...outcomes } = this.state.get().outcomes;
    this.state.change({ outcomes });
  }

  forgetCaptured(): void {
    remember('captured', undefined);
    remember('ran', undefined);
    this.state.change({ captured: {}, ran: [] });
  }
}

/** The last outcome of what the active tab shows. */
export function findOutcome({ outcomes, activeKey }: DeskState): Outcome | undefined {
  return outcomes[activeKey ?? ''];
}

/** The examples that must run before this one, given what the page holds now. */
export function listMissingSteps(desk: Desk, example: Example): Example[] {
  const { captured, ran } = desk.state.get();
  return listExamplesToRunFirst(example, desk.examples, captured, ran);
}

/** `{{uuid}}` stays in the editor as it is: each run asks for its own. */
function toSheet(example: Example, captured: Captured): Sheet {
  const fillIn = (record: Record<string, unknown> | undefined): string =>
    record === undefined
      ? ''
      : JSON.stringify(
          fillVariables(record, captured, () => '{{uuid}}'),
          null,
          2,
        );
  return {
    exampleKey: example.key,
    document: example.document.trim(),
    variables: fillIn(example.variables),
    headers: fillIn(example.headers),
  };
}

async function takeRole(example: Example, session: Session): Promise<void> {
  if (example.persona === null || session.state.get().persona === example.persona) return;
  await session.signIn(example.persona);
}

async function setSwitch(example: Example, switches: Switches): Promise<void> {
  if (example.outage) await switches.set(example.outage.subgraph, example.outage.down);
}
