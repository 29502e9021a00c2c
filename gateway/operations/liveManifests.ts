/** What was approved for single clients since the release: found in the register, verified, judged and put to work, without a restart. */
import { z } from 'zod';
import {
  type HandedInManifest,
  handedInManifest,
  manifestAct,
  manifestStates,
} from '../../kernel/domain/clientManifests.ts';
import { idOf } from '../../kernel/domain/documents.ts';
import { digestManifest, verifyHistory } from '../../kernel/manifestHistory.ts';
import type { Log } from '../../platform/observability/log.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { type Asked, askRegister } from '../caller/askRegister.ts';
import type { Engine } from '../release/engine.ts';
import type { LiveOperation } from '../release/registered.ts';
import { judgeHandedIn, judgeOperation, readHandedIn } from './handedIn.ts';
import { RepeatedWork } from './repeatedWork.ts';
import { OperationRefused, type SourceOperation, withNamedOperations } from './sources.ts';
import { countOfficialActs, readWitnessedActs } from './witnessedActs.ts';

const POLL_MS = 2_000;
const WORK = 'client-manifests';
/** How many are judged before it is looked again at what runs. */
const JUDGED_AT_ONCE = 5;

const listSchema = z.object({
  manifests: z.array(
    z.object({
      id: z.string(),
      client: z.string(),
      state: z.enum(manifestStates),
      seq: z.number().int(),
      connected: z.boolean(),
    }),
  ),
});
type Listed = z.infer<typeof listSchema>['manifests'][number];
const manifestSchema = z.object({
  manifest: handedInManifest.extend({ acts: z.array(manifestAct) }).nullable(),
});

/** What became of a manifest that was found. */
export interface ManifestNews {
  outcome: 'ACCEPTED' | 'REJECTED';
  client: string;
  /** Why it does not run: `altered` or `taken back` as a whole, or an operation that no longer `fits`. */
  check?: 'altered' | 'fits' | 'taken back';
  operation?: string;
  /** How many operations run. */
  count?: number;
}

export interface LiveManifestsOptions {
  asked: Asked;
  /** The register that keeps the access log: it has every act of an official too. */
  witness: Asked;
  /** What serves now; undefined before. */
  engine(): Engine | undefined;
  observer: Pick<Observer, 'backgroundFailed' | 'backgroundRecovered'> & { log: Pick<Log, 'say'> };
}

/** A manifest that was verified, with the length of its history, and how many acts of it are those of officials. */
type Running = HandedInManifest & { seq: number; decided: number };

interface Adopted {
  running: ReadonlyMap<string, Running>;
  operations: ReadonlyMap<string, LiveOperation[]>;
}

/**
 * Asks the register every two seconds which manifests run and which wait to be judged. The register's list is believed in nothing: each
 * manifest is verified by its signed history, whose end the access log bears out, and each operation judged again by the rules of the release
 * that serves. While one of the two registers is silent, what ran goes on and nothing else begins to run.
 */
export class LiveManifests {
  readonly #options: LiveManifestsOptions;
  /** What runs, by its ids; another map whenever that changes. */
  #running: ReadonlyMap<string, Running> = new Map();
  /** With what each engine works, read for its contract. */
  readonly #adopted = new WeakMap<Engine, Adopted>();
  /** The length of the history with which each manifest last ran, and which of them were taken back since. */
  readonly #ran = new Map<string, number>();
  readonly #takenBack = new Set<string>();
  /** What was refused, with the length of its history then: looked at again when it is another. */
  readonly #refused = new Map<string, number>();
  /** What fails is tried again two seconds later. */
  readonly #work: RepeatedWork;
  readonly #witness: RepeatedWork;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: LiveManifestsOptions) {
    this.#options = options;
    this.#work = new RepeatedWork(options.observer, WORK);
    this.#witness = new RepeatedWork(options.observer, WORK);
  }

  /** Looks once and then on and on. A register that does not answer keeps no gateway from starting. */
  async start(): Promise<void> {
    await this.look();
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.start(), POLL_MS).unref();
  }

  /** Looks now, once whoever looks already has ended. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look());
    return this.#looking;
  }

  /** Finds what has changed, puts it to work with the engine that serves, and judges what waits for that. */
  async #look(): Promise<void> {
    const engine = this.#options.engine();
    if (engine === undefined) return;
    await this.#work.run(() => this.#lookWith(engine));
  }

  async #lookWith(engine: Engine): Promise<void> {
    const { manifests } = listSchema.parse(await this.#ask('clientManifests', {}));
    const waiting = manifests.filter(({ id, seq, state }) => state === 'RECEIVED' && this.#isNews(id, seq));
    await this.#follow(manifests.filter(({ state }) => state === 'IN_FORCE'));
    if (this.#adopted.get(engine)?.running !== this.#running) await this.adopt(engine);
    for (const one of waiting.slice(0, JUDGED_AT_ONCE)) await this.#judge(one, engine);
  }

  /** Puts everything that runs to work with an engine, and gives it back; what does not fit its release is left out and told. */
  async adopt(engine: Engine): Promise<Engine> {
    const running = this.#running;
    const before = this.#adopted.get(engine)?.operations;
    const operations = new Map<string, LiveOperation[]>();
    for (const [id, manifest] of running) {
      // What was handed in never changes, so it is read once for each engine.
      const admitted = before?.get(id) ?? (await this.#admit(manifest, engine));
      operations.set(id, admitted);
      if (before?.has(id) !== true)
        this.#report({ outcome: 'ACCEPTED', client: manifest.client, count: admitted.length });
    }
    engine.registered.admit([...operations.values()].flat());
    this.#adopted.set(engine, { running, operations });
    return engine;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #report(news: ManifestNews): void {
    this.#options.observer.log.say({ event: 'client-manifest', ...news });
  }

  #isNews = (id: string, seq: number): boolean => this.#refused.get(id) !== seq;

  #refuse({ id, seq, client }: Listed): void {
    this.#refused.set(id, seq);
    this.#report({ outcome: 'REJECTED', client, check: 'altered' });
  }

  /** Finds what runs now: known already, or verified anew. */
  async #follow(listed: readonly Listed[]): Promise<void> {
    const running = new Map<string, Running>();
    for (const one of listed.filter(({ id, seq, connected }) => connected && this.#isNews(id, seq))) {
      const known = this.#running.get(one.id);
      const found = known?.seq === one.seq ? known : await this.#verify(one);
      if (found === undefined) this.#refuse(one);
      else running.set(one.id, found);
    }
    await this.#leaveOutShortened(running, listed);
    const inForce = new Set(listed.map(({ id }) => id));
    for (const id of this.#ran.keys()) if (!inForce.has(id)) this.#takenBack.add(id);
    const gone = [...this.#running].filter(([id]) => !running.has(id));
    for (const [, { client }] of gone) this.#report({ outcome: 'REJECTED', client, check: 'taken back' });
    const isNew = [...running].some(([id, { seq }]) => this.#running.get(id)?.seq !== seq);
    if (gone.length > 0 || isNew) this.#running = running;
  }

  /** What the access log has more acts of than its history has lost the end of it; what it cannot be asked about waits. */
  async #leaveOutShortened(running: Map<string, Running>, listed: readonly Listed[]): Promise<void> {
    if (running.size === 0) return;
    const ask = () => readWitnessedActs(this.#options.witness, [...running.keys()]);
    const known = await this.#witness.run(ask);
    for (const [id, { seq, decided }] of running) {
      const isShort = (known?.get(id) ?? 0) > decided;
      if (isShort || (known === undefined && this.#running.get(id)?.seq !== seq)) running.delete(id);
      const one = listed.find((candidate) => candidate.id === id);
      // An act that was done since the list was read is in the history by now.
      if (isShort && one !== undefined && (await this.#read(id))?.length === seq) this.#refuse(one);
    }
  }

  /** A manifest whose signed history says that it runs; undefined for every other. */
  async #verify({ id }: Listed): Promise<Running | undefined> {
    const read = await this.#read(id);
    if (read?.state !== 'IN_FORCE') return undefined;
    const { handed, length, decided } = read;
    const ran = this.#ran.get(id) ?? 0;
    // What was taken back has a longer history since: with the old one, somebody has removed the end of it.
    if (length < ran || (length === ran && this.#takenBack.has(id))) return undefined;
    this.#ran.set(id, length);
    this.#takenBack.delete(id);
    return { ...handed, seq: length, decided };
  }

  async #read(id: string) {
    const { manifest } = manifestSchema.parse(await this.#ask('clientManifest', { id }));
    if (manifest === null || manifest.id !== id) return undefined;
    const { acts, ...handed } = manifest;
    const { keys, register } = this.#options.asked;
    const state = verifyHistory(keys, register, handed, acts)?.state;
    return { handed, length: acts.length, decided: countOfficialActs(acts), state };
  }

  async #admit(manifest: HandedInManifest, engine: Engine): Promise<LiveOperation[]> {
    const { client } = manifest;
    const admitted: LiveOperation[] = [];
    for (const source of this.#listSources(manifest)) {
      const { document } = await judgeOperation(source, engine);
      if (document === undefined)
        this.#report({ outcome: 'REJECTED', client, check: 'fits', operation: source.name });
      else admitted.push({ client, ids: [idOf(source.document), ...(source.ids ?? [])], document });
    }
    return admitted;
  }

  /** Read once already, when it was judged: it fails only under another version of these rules. */
  #listSources(manifest: HandedInManifest): SourceOperation[] {
    try {
      return withNamedOperations(readHandedIn(manifest));
    } catch (error) {
      if (!(error instanceof OperationRefused)) throw error;
      this.#report({ outcome: 'REJECTED', client: manifest.client, check: 'fits' });
      return [];
    }
  }

  async #judge(one: Listed, engine: Engine): Promise<void> {
    const read = await this.#read(one.id);
    if (read === undefined) return;
    if (read.state === undefined) return this.#refuse(one);
    if (read.state !== 'RECEIVED') return;
    const verdict = await judgeHandedIn(read.handed, engine);
    const { id } = one;
    await this.#ask('judgedManifest', { id, digest: digestManifest(read.handed), verdict });
  }

  #ask(service: string, payload: object): Promise<unknown> {
    return askRegister(this.#options.asked, service, payload);
  }
}
