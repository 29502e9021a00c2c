/** Fields that need others, fields that another subgraph gives along, shared, moved and hidden fields. */
import { type Graph, graph } from './graph.ts';

export const requiresGraphs: readonly Graph[] = [
  graph(
    '@requires',
    {
      a: `type Query { products: [Product] } type Product @key(fields: "id") { id: ID! weight: Int price: Int }`,
      b: `type Product @key(fields: "id") { id: ID! weight: Int @external price: Int @external
        shipping: Int @requires(fields: "weight price") }`,
    },
    ['{ products { shipping } }', '{ products { weight shipping id } }'],
  ),
  graph(
    '@requires of an object',
    {
      a: `type Query { items: [Item!] } type Item @key(fields: "id") { id: ID! size: Size } type Size { w: Int h: Int d: Depth }
        type Depth { cm: Int }`,
      b: `type Item @key(fields: "id") { id: ID! size: Size @external box: String @requires(fields: "size { w d { cm } }") }
        type Size { w: Int @external d: Depth @external } type Depth { cm: Int @external }`,
    },
    ['{ items { box } }', '{ items { size { h } box } }'],
  ),
  graph(
    '@requires through a list',
    {
      a: `type Query { carts: [Cart] } type Cart @key(fields: "id") { id: ID! lines: [Line] } type Line { amount: Int! note: String }`,
      b: `type Cart @key(fields: "id") { id: ID! lines: [Line] @external total: Int @requires(fields: "lines { amount }") }
        type Line { amount: Int! @external }`,
    },
    ['{ carts { total } }', '{ carts { lines { note } total } }'],
  ),
  graph(
    '@requires with arguments',
    {
      a: `type Query { goods: [Good!] } type Good @key(fields: "id") { id: ID! price(currency: String!): Int }`,
      b: `type Good @key(fields: "id") { id: ID! price(currency: String!): Int @external
        tax(rate: Int): Int @requires(fields: "price(currency: \\"VND\\")") }`,
    },
    ['{ goods { tax(rate: 3) } }', '{ goods { usd: price(currency: "USD") tax } }'],
  ),
  graph(
    '@requires of @requires',
    {
      a: `type Query { things: [Thing] } type Thing @key(fields: "id") { id: ID! one: Int }`,
      b: `type Thing @key(fields: "id") { id: ID! one: Int @external two: Int @requires(fields: "one") }`,
      c: `type Thing @key(fields: "id") { id: ID! two: Int @external three: Int @requires(fields: "two") }`,
    },
    ['{ things { three } }', '{ things { one two three } }'],
  ),
  graph(
    '@requires across an entity',
    {
      a: `type Query { orders: [Order] } type Order @key(fields: "id") { id: ID! buyer: Buyer }
        type Buyer @key(fields: "id") { id: ID! level: Int }`,
      b: `type Order @key(fields: "id") { id: ID! buyer: Buyer @external discount: Int @requires(fields: "buyer { level }") }
        type Buyer @key(fields: "id") { id: ID! level: Int @external }`,
    },
    ['{ orders { discount } }', '{ orders { buyer { id level } discount } }'],
  ),
  graph(
    '@requires of an interface',
    {
      a: `type Query { sets: [Set] } type Set @key(fields: "id") { id: ID! main: Part }
        interface Part { no: Int } type Bolt implements Part { no: Int length: Int } type Nut implements Part { no: Int turns: Int }`,
      b: `type Set @key(fields: "id") { id: ID! main: Part @external
          label: String @requires(fields: "main { no ... on Bolt { length } ... on Nut { turns } }") }
        interface Part { no: Int } type Bolt implements Part { no: Int @external length: Int @external }
        type Nut implements Part { no: Int @external turns: Int @external }`,
    },
    ['{ sets { label } }', '{ sets { label main { no ... on Nut { turns } } } }'],
  ),
  graph(
    '@provides',
    {
      a: `type Query { reviews: [Review] } type Review { text: String author: User @provides(fields: "name") }
        type User @key(fields: "id") { id: ID! name: String @external }`,
      b: `type User @key(fields: "id") { id: ID! name: String @shareable age: Int }`,
    },
    ['{ reviews { author { name } } }', '{ reviews { text author { name age } } }'],
  ),
  graph(
    '@provides of objects',
    {
      a: `type Query { posts: [Post!] } type Post { by: User @provides(fields: "home { city }") }
        type User @key(fields: "id") { id: ID! home: Home @external } type Home { city: String @external }`,
      b: `type User @key(fields: "id") { id: ID! home: Home @shareable } type Home @shareable { city: String street: String }`,
    },
    ['{ posts { by { home { city } } } }', '{ posts { by { home { city street } } } }'],
  ),
  graph(
    '@shareable values',
    {
      a: `type Query { here: Point line: [Point] @shareable } type Point @shareable { x: Int y: Int }`,
      b: `type Query { there: Point line: [Point] @shareable } type Point @shareable { x: Int y: Int }`,
    },
    ['{ here { x y } there { x } line { x y } }'],
  ),
  graph(
    '@override',
    {
      a: `type Query { cars: [Car] } type Car @key(fields: "id") { id: ID! colour: String doors: Int }`,
      b: `type Car @key(fields: "id") { id: ID! colour: String @override(from: "a") }`,
    },
    ['{ cars { colour doors } }'],
  ),
  graph(
    '@inaccessible',
    {
      a: `type Query { cases: [Case] kinds: [Kind] } type Case @key(fields: "id") { id: ID! secret: Int @inaccessible kind: Kind kindly: Kind! }
        enum Kind { OPEN CLOSED SEALED @inaccessible }`,
      b: `type Case @key(fields: "id") { id: ID! secret: Int @external hint: String @requires(fields: "secret") }`,
    },
    ['{ cases { kind hint } kinds }', '{ cases { kindly } }'],
  ),
  graph(
    '@inaccessible types',
    {
      a: `type Query { nodes: [Node] any: [Any] } interface Node { id: ID! } type Seen implements Node { id: ID! a: Int }
        type Hidden implements Node @inaccessible { id: ID! b: Int } union Any = Seen | Hidden`,
      b: `type Query { other: Int }`,
    },
    [
      '{ nodes { id __typename } other any { __typename ... on Seen { a } } }',
      '{ any { ... on Seen { id } } }',
    ],
  ),
];
