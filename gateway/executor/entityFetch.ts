import type { FetchNode } from '@apollo/query-planner';
import { errorFrom } from './errors.ts';
import { type Asked, type Call, entityFor, holdsObjects, Ledger, readEntities } from './ledger.ts';
import { collect, listPlaces } from './paths.ts';
import { compileRepresent, type Represent } from './representations.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import type { Run } from './run.ts';
import { type Brought, type SourceError, send } from './send.ts';
import type { Types } from './types.ts';
import { merge, type Path, type Values } from './values.ts';

/**
 * Fetches that ask the same of entities: what one of them has asked for, the others of the same request need not. One object for each
 * such selection of a plan.
 */
export type Group = object;

/** A fetch of entities: reads their keys from the data, asks for them, merges what comes back. */
export class EntityFetch {
  readonly #node: FetchNode;
  readonly #path: Path;
  readonly #represent: Represent;
  readonly #rewrite: Rewrite | undefined;
  /** Undefined when no other fetch of the plan asks the same. */
  readonly #group: Group | undefined;

  constructor(node: FetchNode, path: Path, types: Types, group: Group | undefined) {
    this.#node = node;
    this.#path = path;
    this.#represent = compileRepresent(node, types) ?? (() => undefined);
    this.#rewrite = compileRewrites(node.outputRewrites, types);
    this.#group = group;
  }

  /** Undefined when there is nothing to ask. */
  begin(run: Run): Promise<void> | undefined {
    const entities = collect(run.data, this.#path, run.shares);
    if (entities.length === 0) return undefined;
    const ledger = this.#ledgerOf(run);
    const asked = new Map<Values, Asked>();
    const calls = new Set<Call>();
    for (const entity of entities) {
      const representation = this.#represent(entity);
      if (representation === undefined) continue;
      const place = ledger.ask(representation);
      asked.set(entity, place);
      calls.add(place.call);
    }
    if (calls.size === 0) return undefined;
    ledger.close();
    return this.#finish(run, asked, [...calls]);
  }

  #ledgerOf(run: Run): Ledger {
    const ask = (representations: readonly Values[]): Promise<Brought> =>
      send(run, this.#node, this.#path, representations);
    if (this.#group === undefined) return new Ledger(ask, false);
    const known = run.ledgers.get(this.#group);
    if (known !== undefined) return known;
    const ledger = new Ledger(ask, true);
    run.ledgers.set(this.#group, ledger);
    return ledger;
  }

  async #finish(run: Run, asked: ReadonlyMap<Values, Asked>, calls: readonly Call[]): Promise<void> {
    for (const call of calls) {
      const brought = await call.brought;
      if (brought === undefined) continue;
      this.#tell(run, asked, call, brought);
      this.#take(run, asked, call, brought);
    }
  }

  #take(run: Run, asked: ReadonlyMap<Values, Asked>, call: Call, { data }: Brought): void {
    if (!data) return;
    const entities = readEntities(data, call.representations.length);
    if (entities instanceof Error) {
      run.errors.push(entities);
      return;
    }
    /** What was merged already, by its place in the call: an entity that stands in several places is prepared once. */
    const prepared = new Map<number, Values>();
    for (const [target, place] of asked) {
      if (place.call !== call) continue;
      const before = prepared.get(place.index);
      const entity = before ?? this.#prepare(entities[place.index], target);
      if (entity === undefined) continue;
      if (before === undefined) prepared.set(place.index, entity);
      else run.shares ||= holdsObjects(entity);
      merge(target, entity);
    }
  }

  #prepare(received: unknown, target: Values): Values | undefined {
    const entity = entityFor(received, this.#group !== undefined);
    if (entity === undefined || this.#rewrite === undefined) return entity;
    // A rewrite looks at the type; who asked for entities of one type alone need not be told it.
    const named = { ...entity };
    if (!named.__typename) named.__typename = target.__typename;
    this.#rewrite(named);
    return named;
  }

  #tell(run: Run, asked: ReadonlyMap<Values, Asked>, call: Call, { errors, thrown }: Brought): void {
    if (thrown !== undefined) run.errors.push(thrown.error);
    if (errors.length === 0) return;
    const places = listPlaces(run.data, this.#path);
    for (const error of errors)
      for (const path of this.#pathsOf(error, places, asked, call))
        run.errors.push(errorFrom(this.#node, error, path));
  }

  /** An error of one entity is told wherever the entity stands; any other once. */
  #pathsOf(
    { path }: SourceError,
    places: ReturnType<typeof listPlaces>,
    asked: ReadonlyMap<Values, Asked>,
    call: Call,
  ): ((string | number)[] | undefined)[] {
    if (!Array.isArray(path)) return [undefined];
    const [, index, ...rest] = path as (string | number)[];
    if (typeof index !== 'number') return [[...this.#path, ...path]];
    if (index >= call.representations.length) return [rest];
    return places.flatMap(({ path: place, object }) => {
      const found = asked.get(object);
      return found?.call === call && found.index === index ? [[...place, ...rest]] : [];
    });
  }
}
