import type { GraphQLSchema } from 'graphql';
import type { Connect } from '../../kernel/connection.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { FailedCalls } from '../../platform/observability/observer.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Outages } from '../door/outages.ts';
import type { OwnWork } from '../ownWork.ts';
import type { Congestion } from './congestion.ts';
import { Courier } from './courier.ts';
import { type CourierLimits, defaultLimits } from './limits.ts';
import { Line, type LineHealth } from './line.ts';
import { PublicReads } from './publicReads.ts';

export interface CouriersOptions {
  connect: Connect;
  keys: Keys;
  isSwitchedOff: (name: SubgraphName) => boolean;
  /** Registers that are broken on purpose; none outside the sandbox. */
  outages?: Pick<Outages, 'faultOf'>;
  clock: () => Date;
  observer: FailedCalls;
  limits?: Partial<CourierLimits>;
  /** Work of the gateway itself, for which no register is called late. */
  ownWork?: Pick<OwnWork, 'disturbs'> | undefined;
  /** Whose public answers may stand in for a while: what changes seldom and everybody needs. */
  mayBeStale: readonly SubgraphName[];
}

/** How each subgraph is doing, with the public calls that others' calls have saved. */
export type CouriersHealth = Record<SubgraphName, LineHealth & { shared: number }>;

/** Takes a place with each register for the request that is at work. @throws Failure OVERLOADED */
export type TakePlaces = (registers: readonly SubgraphName[]) => void;

interface Post {
  line: Line;
  publicReads: PublicReads;
}

/** The lines to all subgraphs. They live as long as the gateway, whatever supergraph it serves. */
export class Couriers {
  readonly #options: CouriersOptions;
  readonly #posts = new Map<SubgraphName, Post>();

  constructor(options: CouriersOptions) {
    this.#options = options;
    const limits = { ...defaultLimits, ...options.limits };
    const { clock, connect, mayBeStale, ownWork } = options;
    for (const name of subgraphNames)
      this.#posts.set(name, {
        line: new Line({ connection: connect(name), limits, clock, ownWork }),
        publicReads: new PublicReads(clock, mayBeStale.includes(name) ? limits.staleForMs : 0),
      });
  }

  /** A courier for one release's plans, on the line that is there already. */
  courier(name: SubgraphName, schema: GraphQLSchema, policy: Policy): Courier {
    const { keys, clock, observer, isSwitchedOff, outages } = this.#options;
    return new Courier({
      name,
      schema,
      ...this.#post(name),
      keys,
      policy,
      clock,
      observer,
      isSwitchedOff: () => isSwitchedOff(name),
      faultOf: outages && ((account) => outages.faultOf(name, account)),
    });
  }

  /** For calls beside GraphQL. */
  connect: Connect = (name) => this.#post(name).line;

  /**
   * Does the work of one request and keeps the places that it takes with registers until it ends. Whoever takes them as soon as they
   * are known is told at once that there is none, and never after their token was checked and their document was planned.
   *
   * @param work is given how to take a place with each of some registers, which throws a Failure OVERLOADED when one of them answers
   *   too late already; a place that it has is not taken twice
   */
  async withPlaces<T>(work: (take: TakePlaces) => Promise<T>): Promise<T> {
    const entered = new Map<SubgraphName, Congestion>();
    const take: TakePlaces = (registers) => {
      for (const name of registers) {
        const { congestion } = this.#post(name).line;
        if (entered.has(name)) continue;
        if (!congestion.enter()) throw new Failure('OVERLOADED');
        entered.set(name, congestion);
      }
    };
    try {
      return await work(take);
    } finally {
      for (const congestion of entered.values()) congestion.leave();
    }
  }

  health(): CouriersHealth {
    return Object.fromEntries(
      [...this.#posts].map(([name, { line, publicReads }]) => [
        name,
        { ...line.health(), shared: publicReads.shared },
      ]),
    ) as CouriersHealth;
  }

  /** About how many bytes are remembered of answers kept for a bad time. */
  rememberedBytes(): { keptAnswers: number } {
    return {
      keptAnswers: [...this.#posts.values()].reduce((sum, post) => sum + post.publicReads.keptBytes, 0),
    };
  }

  #post(name: SubgraphName): Post {
    const post = this.#posts.get(name);
    if (post === undefined) throw new Error(`No line leads to ${name}.`);
    return post;
  }
}
