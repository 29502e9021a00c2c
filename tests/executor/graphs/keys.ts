/** Keys of entities: one, several, compound, nested, of interfaces; and entities within entities. */
import { type Graph, graph } from './graph.ts';

export const keyGraphs: readonly Graph[] = [
  graph(
    'one key',
    {
      books: `type Query { books: [Book!] book: Book } type Book @key(fields: "id") { id: ID! title: String }`,
      reviews: `type Book @key(fields: "id") { id: ID! stars: Int reviews: [Review!] } type Review { text: String! }`,
    },
    ['{ books { title stars reviews { text } } }', '{ book { stars } books { id reviews { text } } }'],
  ),
  graph(
    'several keys',
    {
      a: `type Query { products: [Product] } type Product @key(fields: "id") { id: ID! name: String }`,
      b: `type Product @key(fields: "id") @key(fields: "upc") { id: ID! upc: String! weight: Int }`,
      c: `type Product @key(fields: "upc") { upc: String! stock: Int }`,
    },
    ['{ products { name stock weight } }', '{ products { stock } }'],
  ),
  graph(
    'compound key',
    {
      a: `type Query { seats: [Seat!]! } type Seat @key(fields: "row number") { row: String! number: Int! }`,
      b: `type Seat @key(fields: "row number") { row: String! number: Int! price: Float taken: Boolean }`,
    },
    ['{ seats { row price taken } }'],
  ),
  graph(
    'key with an object in it',
    {
      a: `type Query { accounts: [Account] } type Account @key(fields: "org { id } no") { org: Org! no: ID! }
        type Org @shareable { id: ID! }`,
      b: `type Account @key(fields: "org { id } no") { org: Org! no: ID! balance: Int } type Org @shareable { id: ID! }`,
    },
    ['{ accounts { balance org { id } } }', '{ accounts { no balance } }'],
  ),
  graph(
    'nested entities',
    {
      a: `type Query { me: User users: [User] } type User @key(fields: "id") { id: ID! name: String }`,
      b: `type User @key(fields: "id") { id: ID! reviews: [Review] }
        type Review @key(fields: "id") { id: ID! text: String author: User product: Product }
        type Product @key(fields: "upc") { upc: ID! reviews: [Review!] }`,
      c: `type Product @key(fields: "upc") { upc: ID! name: String! price: Int } type Query { top: [Product!] }`,
    },
    [
      '{ me { reviews { product { name price reviews { text author { name } } } } } top { name reviews { author { name } } } }',
      '{ users { name reviews { author { name reviews { product { name } } } product { price } } } }',
      '{ me { name } users { reviews { author { reviews { author { name } } } } } }',
    ],
  ),
  graph(
    'lists of lists',
    {
      a: `type Query { grid: [[Cell]] cube: [[[Cell!]!]!] } type Cell @key(fields: "id") { id: ID! }`,
      b: `type Cell @key(fields: "id") { id: ID! colour: String inner: [[Cell]] }`,
    },
    ['{ grid { colour inner { colour } } cube { id colour } }'],
  ),
  graph(
    'three hops',
    {
      a: `type Query { a: A all: [A] } type A @key(fields: "id") { id: ID! b: B }
        type B @key(fields: "id", resolvable: false) { id: ID! }`,
      b: `type B @key(fields: "id") { id: ID! c: C! name: String }
        type C @key(fields: "id", resolvable: false) { id: ID! }`,
      c: `type C @key(fields: "id") { id: ID! value: String! }`,
    },
    ['{ a { b { c { value } } } all { b { name c { value } } } }'],
  ),
  graph(
    'an entity that only links',
    {
      a: `type Query { links: [Link!] } type Link @key(fields: "id") { id: ID! next: Link }`,
      b: `type Link @key(fields: "id") { id: ID! label: String! }`,
    },
    ['{ links { next { next { label } label } label } }'],
  ),
  graph(
    'key of numbers',
    {
      a: `type Query { rows: [Row] } type Row @key(fields: "no") { no: Int! }`,
      b: `type Row @key(fields: "no") { no: Int! text: String }`,
    },
    ['{ rows { no text } }'],
  ),
  graph(
    'nested entity behind a value',
    {
      a: `type Query { shop: Shop } type Shop { address: Address owners: [Owner!] } type Address { city: City! }
        type City @key(fields: "id") { id: ID! } type Owner { home: Address person: Person }
        type Person @key(fields: "id") { id: ID! }`,
      b: `type City @key(fields: "id") { id: ID! name: String! mayor: Person } type Person @key(fields: "id") { id: ID! age: Int }`,
    },
    [
      '{ shop { address { city { name mayor { age } } } owners { home { city { name } } person { age } } } }',
      '{ shop { owners { person { age } home { city { mayor { age } } } } } }',
    ],
  ),
];
