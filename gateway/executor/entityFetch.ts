import type { FetchNode } from '@apollo/query-planner';
import type { Brought, SourceError } from './brought.ts';
import { errorFrom } from './errors.ts';
import { type Asked, type Call, Ledger, readEntities } from './ledger.ts';
import { collect, listPlaces } from './paths.ts';
import { compileRepresent, type Represent } from './representations.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import type { Run } from './run.ts';
import { send } from './send.ts';
import type { Types } from './types.ts';
import { copyOf, holdsObjects, isValues, merge, type Path, type Values } from './values.ts';

/**
 * Fetches that ask the same of entities: what one of them has asked for, the others of the same request need not. One object for each
 * such selection of a plan.
 */
export type Group = object;

/** The entities of a fetch, each with its place in a call; undefined where nothing was asked of it. */
interface Targets {
  entities: readonly Values[];
  asked: readonly (Asked | undefined)[];
}

/** Asks of entities in another way. Undefined when there is nothing to ask. */
export type Otherwise = (entities: readonly Values[]) => Promise<void> | undefined;

/** The entities that were asked for in a call, or in none. */
const entitiesOf = ({ entities, asked }: Targets, call: Call | undefined): Values[] =>
  entities.filter((_entity, index) => asked[index]?.call === call);

const isWhole = ({ data, errors, thrown }: Brought, { representations }: Call): boolean =>
  thrown === undefined &&
  errors.length === 0 &&
  isValues(data) &&
  !(readEntities(data, representations.length) instanceof Error);

type PlacePath = (string | number)[];

/** An entity that came, ready to be merged into each of its places. */
interface Prepared {
  entity: Values;
  names: readonly string[];
  /** Whether it holds objects, which its places then share. */
  nests: boolean;
}

const NOTHING: Represent = {
  key: () => undefined,
  value: () => undefined,
};

/** A fetch of entities: reads their keys from the data, asks for them, merges what comes back. */
export class EntityFetch {
  readonly #node: FetchNode;
  readonly #path: Path;
  readonly #represent: Represent;
  readonly #rewrite: Rewrite | undefined;
  readonly #types: Types;
  /** Undefined when no other fetch of the plan asks the same. */
  readonly #group: Group | undefined;

  constructor(node: FetchNode, path: Path, types: Types, group: Group | undefined) {
    this.#node = node;
    this.#path = path;
    this.#represent = compileRepresent(node, types) ?? NOTHING;
    this.#rewrite = compileRewrites(node.outputRewrites, types);
    this.#types = types;
    this.#group = group;
  }

  /**
   * Undefined when there is nothing to ask.
   *
   * @param entities those of its place in the data, or some of them
   * @param otherwise takes the entities of which nothing can be asked, and those of a call that was not answered as it should be: then
   *   nothing is told of that call, and nothing of it is kept
   */
  begin(
    run: Run,
    entities: readonly Values[] = collect(run.data, this.#path, run.shares),
    otherwise?: Otherwise,
  ): Promise<void> | undefined {
    if (entities.length === 0) return undefined;
    const ledger = this.#ledgerOf(run);
    const isAlone = entities.length === 1 && this.#group === undefined;
    const asked: (Asked | undefined)[] = [];
    const calls: Call[] = [];
    for (const entity of entities) {
      const place = isAlone ? ledger.askOnce(entity, this.#represent) : ledger.ask(entity, this.#represent);
      asked.push(place);
      if (place !== undefined && place.call !== calls.at(-1) && !calls.includes(place.call))
        calls.push(place.call);
    }
    ledger.close();
    const targets = { entities, asked };
    const left = otherwise?.(entitiesOf(targets, undefined));
    if (calls.length === 0) return left;
    const finished = this.#finish(run, targets, calls, otherwise);
    return left === undefined ? finished : Promise.all([left, finished]).then(() => undefined);
  }

  #ledgerOf(run: Run): Ledger {
    const known = this.#group === undefined ? undefined : run.ledgers.get(this.#group);
    if (known !== undefined) return known;
    const ledger = new Ledger(
      (representations) => send(run, this.#node, this.#path, representations),
      this.#group !== undefined,
    );
    if (this.#group !== undefined) run.ledgers.set(this.#group, ledger);
    return ledger;
  }

  async #finish(run: Run, targets: Targets, calls: readonly Call[], otherwise?: Otherwise): Promise<void> {
    for (const call of calls) {
      const brought = await call.brought;
      if (brought === undefined) continue;
      if (otherwise !== undefined && !isWhole(brought, call)) {
        await otherwise(entitiesOf(targets, call));
        continue;
      }
      this.#tell(run, targets, call, brought);
      this.#take(run, targets, call, brought);
    }
  }

  #take(run: Run, { entities, asked }: Targets, call: Call, { data }: Brought): void {
    if (!data) return;
    const received = readEntities(data, call.representations.length);
    if (received instanceof Error) {
      run.errors.push(received);
      return;
    }
    /** An entity that stands in several places is prepared once. */
    const prepared: (Prepared | null | undefined)[] = new Array(received.length);
    for (let index = 0; index < entities.length; index += 1) {
      const [target, place] = [entities[index] as Values, asked[index]];
      if (place?.call !== call) continue;
      const before = prepared[place.index];
      const ready = before === undefined ? this.#prepare(received[place.index], target) : before;
      prepared[place.index] = ready;
      if (ready === null) continue;
      if (before !== undefined && ready.nests) run.shares = true;
      merge(target, ready.entity, ready.names);
    }
  }

  /** Null for what cannot be merged. */
  #prepare(received: unknown, target: Values): Prepared | null {
    if (!isValues(received)) return null;
    const nests = holdsObjects(received);
    // What others read too is copied, so that no step writes into another's.
    const entity =
      (nests && this.#group !== undefined) || this.#rewrite !== undefined ? copyOf(received) : received;
    if (this.#rewrite !== undefined) {
      // A rewrite looks at the type; who asked for entities of one type alone need not be told it.
      if (!entity.__typename) entity.__typename = target.__typename;
      this.#rewrite(entity);
    }
    const names = Object.keys(entity);
    // The interface as which a register knows an object does not take the place of the object's type.
    const isVaguer =
      this.#types.isInterface(entity.__typename) && !this.#types.isInterface(target.__typename);
    return { entity, names: isVaguer ? names.filter((name) => name !== '__typename') : names, nests };
  }

  #tell(run: Run, targets: Targets, call: Call, { errors, thrown }: Brought): void {
    if (thrown !== undefined) run.errors.push(thrown.error);
    if (errors.length === 0) return;
    const places = this.#placesIn(run, targets, call);
    for (const error of errors)
      for (const path of this.#pathsOf(error, places, call.representations.length))
        run.errors.push(errorFrom(this.#node, error, path));
  }

  /** Where each entity of a call stands, by its place in the call. */
  #placesIn(run: Run, { entities, asked }: Targets, call: Call): Map<number, PlacePath[]> {
    const indices = new Map<Values, number>();
    for (const [at, entity] of entities.entries()) {
      const place = asked[at];
      if (place?.call === call) indices.set(entity, place.index);
    }
    const places = new Map<number, PlacePath[]>();
    for (const { path, object } of listPlaces(run.data, this.#path)) {
      const index = indices.get(object);
      if (index === undefined) continue;
      const known = places.get(index);
      if (known === undefined) places.set(index, [path]);
      else known.push(path);
    }
    return places;
  }

  /** An error of one entity is told wherever the entity stands; any other once. */
  #pathsOf(
    { path }: SourceError,
    places: ReadonlyMap<number, PlacePath[]>,
    count: number,
  ): (PlacePath | undefined)[] {
    if (!Array.isArray(path)) return [undefined];
    const [, index, ...rest] = path as PlacePath;
    if (typeof index !== 'number') return [[...this.#path, ...path]];
    if (index >= count) return [rest];
    return (places.get(index) ?? []).map((place) => [...place, ...rest]);
  }
}
