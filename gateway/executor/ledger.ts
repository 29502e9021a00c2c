import type { Brought } from './brought.ts';
import type { Represent, Representation } from './representations.ts';
import { own, type Values } from './values.ts';

/** Where an entity stands in a call. */
export interface Asked {
  call: Call;
  index: number;
}

/** One call for entities: filled until it is sent. */
export class Call {
  readonly representations: Representation[] = [];
  /** What came back. */
  brought: Promise<Brought> | undefined;
}

/**
 * What was asked of entities with one selection. An entity that was asked for is not asked for again; entities that are asked for in one
 * moment travel in one call.
 */
export class Ledger {
  readonly #known = new Map<string, Asked>();
  readonly #send: (representations: Representation[]) => Promise<Brought>;
  /** Whether others may still join a call in this moment. */
  readonly #waits: boolean;
  #open: Call | undefined;

  constructor(send: (representations: Representation[]) => Promise<Brought>, waits: boolean) {
    this.#send = send;
    this.#waits = waits;
  }

  /** Undefined for an entity of which nothing is asked. */
  ask(entity: Values, represent: Represent): Asked | undefined {
    const key = represent.key(entity);
    if (key === undefined) return undefined;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const asked = this.askOnce(entity, represent);
    if (asked !== undefined) this.#known.set(key, asked);
    return asked;
  }

  /**
   * The same for an entity that nothing else of this ledger can equal: its key is not made. Where a fetch requires much, as what
   * all registers answered, the key is a text of all of it.
   */
  askOnce(entity: Values, represent: Represent): Asked | undefined {
    const representation = represent.value(entity);
    if (representation === undefined) return undefined;
    this.#open ??= this.#begin();
    const asked = { call: this.#open, index: this.#open.representations.length };
    this.#open.representations.push(representation);
    return asked;
  }

  /** Sends what was gathered; nobody joins it any more. */
  close(): void {
    const call = this.#open;
    if (call === undefined || this.#waits) return;
    this.#open = undefined;
    call.brought = this.#send(call.representations);
  }

  #begin(): Call {
    const call = new Call();
    // Steps of one stage begin one after the other within this moment, before any microtask runs.
    if (this.#waits)
      call.brought = Promise.resolve().then(() => {
        this.#open = undefined;
        return this.#send(call.representations);
      });
    return call;
  }
}

/** The entities of an answer, or what is wrong with it. */
export function readEntities(data: Values, count: number): readonly unknown[] | Error {
  const entities = own(data, '_entities');
  if (!Array.isArray(entities)) return new Error('Expected "data._entities" in response to be an array');
  if (entities.length !== count) return new Error(`Expected "data._entities" to contain ${count} elements`);
  return entities;
}
