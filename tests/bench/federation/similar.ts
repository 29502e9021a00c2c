/**
 * Many subgraphs that have nearly the same: each knows the next item of an item, so that for each step a planner may choose among all of
 * them, and one field of its own, so that it has to go everywhere.
 */
import type { Shape, Subgraph } from './shapes.ts';

const COUNT = 8;
const ITEMS = 5;

interface Item {
  id: string;
}

const nextOf = ({ id }: Item): Item => ({ id: String((Number(id) + 1) % ITEMS) });

const subgraphOf = (index: number): Subgraph => ({
  name: `part${index}`,
  sdl: `type Query { first: Item @shareable ${index === 0 ? 'caller: String' : ''} }
    type Item @key(fields: "id") { id: ID! name: String @shareable next: Item @shareable own${index}: String }`,
  resolvers: {
    Query: {
      first: () => ({ id: '0' }),
      ...(index === 0
        ? { caller: (_: unknown, _args: unknown, { caller }: { caller: string }) => caller }
        : {}),
    },
    Item: {
      __resolveReference: async ({ id }: Item) => ({ id }),
      name: ({ id }: Item) => `Món ${id}`,
      next: nextOf,
      [`own${index}`]: ({ id }: Item) => `phần ${index} của ${id}`,
    },
  },
});

export const similar: Shape = { subgraphs: Array.from({ length: COUNT }, (_, index) => subgraphOf(index)) };

/** A document that no gateway has seen: a plan is made for it. All of them ask the same, under another name. */
export const newDocument = (number: number): string =>
  `query Similar${number} { caller first { id name next { named${number}: name own1 next { name own2 own3 next { own4 own5 } } } } }`;
