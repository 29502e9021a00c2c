import type { AnySubgraph } from '../definition.ts';
import { ownOf } from '../domain/own.ts';
import { Follower, type FollowerParts } from './follow.ts';
import type { Source } from './source.ts';
import { listSources, type SourceState } from './standing.ts';

const LOOK_MS = 1_000;

/** Registers of others that fill those of a house. */
export interface FollowedSources {
  list: readonly Source[];
  /** Whether these may hold invented people. */
  synthetic: boolean;
}

/** Everything that one register follows. */
export class Followers {
  /** One for each source. */
  readonly all: readonly Follower[];
  /** How each is getting on, when it was last looked at. */
  states: readonly SourceState[] = [];
  #notBefore = Number.NEGATIVE_INFINITY;
  readonly #parts: Pick<FollowerParts, 'database' | 'keys' | 'now' | 'onStopped'>;

  constructor(
    { takes }: Pick<AnySubgraph, 'takes'>,
    { list, synthetic }: FollowedSources = { list: [], synthetic: false },
    parts: Pick<FollowerParts, 'database' | 'keys' | 'now' | 'onStopped'>,
  ) {
    this.#parts = parts;
    this.all = list.flatMap((source) => {
      const take = ownOf(takes, source.kind);
      return take === undefined ? [] : [new Follower({ ...parts, source, take, synthetic })];
    });
  }

  /** Looks how they are getting on: another process may follow them, and somebody may have decided. */
  async look(): Promise<void> {
    if (this.all.length === 0 || performance.now() < this.#notBefore) return;
    this.#notBefore = performance.now() + LOOK_MS;
    const followed = new Set(this.all.map(({ source }) => source.name));
    this.states = (await listSources(this.#parts.database)).filter(({ source }) => followed.has(source));
  }
}
