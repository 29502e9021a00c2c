/** What the planner gets wrong over a supergraph as it is: arguments in `@requires`, and keys that a subgraph cannot resolve. */
import { type Graph, graph } from './graph.ts';

export const shop = graph(
  'shop',
  {
    goods: `type Query { products: [Product] } type Product @key(fields: "upc") {
        upc: String! name: String price(currency: String!): Int weight: Int size(unit: String = "cm"): Int category: Category }
      type Category { averagePrice(currency: String!): Int }`,
    post: `type Product @key(fields: "upc") { upc: String! weight: Int @external price(currency: String!): Int @external
        size(unit: String = "cm"): Int @external category: Category @external
        inDollars: Int @requires(fields: "price(currency: \\"USD\\") weight")
        inEuros(times: Int): Int @requires(fields: "price(currency: \\"EUR\\")")
        box: Int @requires(fields: "size")
        isDear: Boolean @requires(fields: "category { averagePrice(currency: \\"USD\\") }") }
      type Category { averagePrice(currency: String!): Int @external }`,
  },
  [
    '{ products { price(currency: "VND") inDollars } }',
    '{ products { inDollars inEuros(times: 2) isDear box } }',
    '{ products { category { averagePrice(currency: "VND") } isDear size(unit: "mm") box weight } }',
  ],
);

export const feed = graph(
  'feed',
  {
    c: `type Query { feed: [Post] } type Post @key(fields: "id") { id: ID! }
      type Comment @key(fields: "id") { id: ID! authorId: ID }`,
    d: `type Post @key(fields: "id") { id: ID! author: Author @requires(fields: "comments(limit: 3) { authorId }")
        comments(limit: Int!): [Comment] }
      type Comment @key(fields: "id") { id: ID! authorId: ID @external } type Author { id: ID! }`,
  },
  [
    '{ feed { author { id } comments(limit: 1) { id } } }',
    '{ feed { comments(limit: 2) { authorId } author { id } } }',
  ],
);

export const mashed = graph(
  'mashed',
  {
    a: `type A @key(fields: "id") @key(fields: "pair { one two }", resolvable: false) { id: ID! pair: Pair! name: String! }
      type Pair { one: ID! two: ID! }`,
    b: `type Query { list: [A!]! } type A @key(fields: "pair { one }", resolvable: false) @key(fields: "id pair { two }")
        @key(fields: "id", resolvable: false) { id: ID! pair: Pair! name: String! @external long: String! @requires(fields: "name") }
      type Pair { one: ID! two: ID! }`,
  },
  ['{ list { id long } }', '{ list { name pair { one } long } }'],
);

/** The Rust planner takes two `@requires` of one field for one as well: it is asked where there is only one. */
const oneCurrency: Graph = {
  name: 'shop with one currency',
  subgraphs: Object.fromEntries(
    Object.entries(shop.subgraphs).map(([name, sdl]) => [name, sdl.replace(/inEuros.*/, '')]),
  ),
  operations: shop.operations.filter((operation) => !JSON.stringify(operation).includes('inEuros')),
};

/** Not among `graphs`: stock answers them otherwise. */
export const planningGraphs: readonly Graph[] = [oneCurrency, feed, mashed];
