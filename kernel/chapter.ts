/** A register that is too large for one sitting is a list of chapters: this joins them into the one value that it exports. */
import type { Context } from './access.ts';
import type { Resolvers, Service, SubgraphDefinition } from './definition.ts';
import type { Subscription } from './feed.ts';

type Work<L> = NonNullable<SubgraphDefinition<L>['work']>;
type Report<L> = NonNullable<SubgraphDefinition<L>['report']>;

/** What one chapter adds to its register. `L` is what its services load, of it and of the chapters before it. */
export interface Chapter<L = unknown> {
  name: string;
  /** Fields by type. A type may have fields in several chapters; a field has one. */
  resolvers?: Resolvers;
  /** One request's look-ups of this chapter. */
  loaders?(context: Context<L>): object;
  /** What it takes in from other registers. */
  feeds?: readonly Subscription[];
  services?: Record<string, Service<L>>;
  /** Its work without a request, in this order. */
  work?: readonly Work<L>[];
  report?: Report<L>;
}

type Joined<L> = Required<
  Pick<SubgraphDefinition<L>, 'resolvers' | 'loaders' | 'subscriptions' | 'services' | 'work' | 'report'>
>;

/**
 * Everything that the chapters of a register give, in their order.
 *
 * @throws Error when two chapters define one field, one loader or one service: the register must not start with either lost
 */
export function joinChapters<L>(chapters: readonly Chapter<L>[]): Joined<L> {
  return {
    resolvers: joinResolvers(chapters),
    // What the loaders of all chapters are together is what the register declares as its loaders.
    loaders: (context) =>
      joinOnce(
        'loader',
        chapters.map((chapter) => chapter.loaders?.(context) ?? {}),
      ) as L,
    subscriptions: chapters.flatMap(({ feeds }) => feeds ?? []),
    services: joinOnce(
      'service',
      chapters.map(({ services }) => services ?? {}),
    ),
    work: async (running) => {
      for (const work of chapters.flatMap((chapter) => chapter.work ?? [])) await work(running);
    },
    report: async (running) => {
      const reports = chapters.flatMap((chapter) => chapter.report ?? []);
      return Object.assign({}, ...(await Promise.all(reports.map((report) => report(running)))));
    },
  };
}

function joinResolvers<L>(chapters: readonly Chapter<L>[]): Resolvers {
  const types = new Set(chapters.flatMap(({ resolvers }) => Object.keys(resolvers ?? {})));
  return Object.fromEntries(
    [...types].map((type) => [
      type,
      joinOnce(
        `field of ${type}`,
        chapters.map(({ resolvers }) => resolvers?.[type] ?? {}),
      ),
    ]),
  );
}

function joinOnce<T extends object>(what: string, parts: readonly T[]): T {
  const joined: Record<string, unknown> = {};
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (name in joined) throw new Error(`two chapters define the ${what} ${name}`);
    joined[name] = value;
  }
  return joined as T;
}
