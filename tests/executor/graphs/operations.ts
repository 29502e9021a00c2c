/** What documents can say (conditions, fragments, aliases, odd names), how nulls and errors travel, and changes in order. */
import { type Graph, graph } from './graph.ts';

const CATALOGUE = {
  a: `type Query { books: [Book] book(id: ID = "1"): Book strict: Book! all: [Book!]! }
    type Book @key(fields: "id") { id: ID! title(short: Boolean): String author: Author shelf: Shelf! }
    type Author { name: String! born: Int } type Shelf @key(fields: "no") { no: ID! }`,
  b: `type Book @key(fields: "id") { id: ID! stars: Int! tags: [String!]! related: [Book!] must: Detail! }
    type Detail { isbn: String! pages: [Int!] } type Shelf @key(fields: "no") { no: ID! room: String! }`,
};

export const operationGraphs: readonly Graph[] = [
  graph('conditions', CATALOGUE, [
    {
      query: 'query ($a: Boolean!) { books { title @include(if: $a) stars @skip(if: $a) } }',
      variables: { a: true },
    },
    {
      query: 'query ($a: Boolean!) { books { title @include(if: $a) stars @skip(if: $a) } }',
      variables: { a: false },
    },
    {
      query:
        'query ($a: Boolean = true, $b: Boolean!) { books @skip(if: $b) { stars ... @include(if: $a) { tags related { stars } } } }',
      variables: { b: false },
    },
    {
      query:
        'query ($a: Boolean!) { books { ...F @include(if: $a) id } } fragment F on Book { stars shelf { room } }',
      variables: { a: false },
    },
    {
      query:
        'query ($a: Boolean!, $b: Boolean!) { book { author @include(if: $a) { name } author @include(if: $b) { born } } }',
      variables: { a: false, b: true },
    },
    '{ books { title @skip(if: true) stars @include(if: true) } }',
    '{ __typename @skip(if: true) books @skip(if: true) { id } }',
  ]),
  graph('fragments and aliases', CATALOGUE, [
    '{ one: book(id: "1") { t: title(short: true) long: title } two: book(id: "2") { s: stars t: title } }',
    '{ books { ...A ...B } } fragment A on Book { author { name } related { id } } fragment B on Book { author { born } related { stars } }',
    '{ books { ... { id ... { stars } } author { ... on Author { name } } } }',
    '{ books { related { related { related { stars } } } } }',
    '{ __typename books { kind: __typename author { __typename } } }',
  ]),
  graph('odd names', CATALOGUE, [
    '{ constructor: books { toString: title __proto__: stars valueOf: related { hasOwnProperty: stars } } }',
    '{ __proto__: books { __proto__: author { __proto__: name } constructor: shelf { __proto__: room } } }',
    '{ books { prototype: id __proto__: related { __proto__: id } } }',
  ]),
  graph('null travels up', CATALOGUE, [
    '{ strict { must { isbn pages } } }',
    '{ all { stars must { isbn } } books { stars must { pages } } }',
    '{ all { tags shelf { room } } }',
    '{ books { author { name } shelf { room } related { must { isbn } } } }',
  ]),
  graph('introspection beside data', CATALOGUE, [
    '{ books { id } __type(name: "Book") { name fields { name } } __schema { queryType { name } } }',
    {
      query: 'query ($n: String!) { t: __type(name: $n) { kind } books { stars } }',
      variables: { n: 'Shelf' },
    },
  ]),
  graph(
    'variables and inputs',
    {
      a: `type Query { find(filter: Filter, ids: [ID!] = ["1"]): [Thing] } type Thing @key(fields: "id") { id: ID! }
        input Filter { word: String = "x" kinds: [Kind!] inner: Filter } enum Kind { A B }`,
      b: `type Thing @key(fields: "id") { id: ID! price(in: Money!, at: Filter): Int } enum Money { VND USD EUR } enum Kind { A B }
        input Filter { word: String = "x" kinds: [Kind!] inner: Filter }`,
    },
    [
      {
        query: 'query ($f: Filter, $m: Money!) { find(filter: $f) { price(in: $m, at: $f) } }',
        variables: { f: { word: 'y' }, m: 'VND' },
      },
      { query: 'query ($f: Filter, $m: Money = USD) { find(filter: $f) { price(in: $m) } }', variables: {} },
      {
        query: 'query ($f: Filter, $m: Money!) { find(filter: $f) { price(in: $m) } }',
        variables: { m: 'NONE' },
      },
      {
        query:
          'query ($i: [ID!]) { find(ids: $i) { v: price(in: VND) e: price(in: EUR, at: { inner: { word: "z" } }) } }',
        variables: { i: ['4', '5'] },
      },
      '{ find(filter: { kinds: [A] }) { id } }',
    ],
  ),
  graph(
    'input merging',
    {
      a: `type Query { here(by: By!): Int } input By { a: Int b: String }`,
      b: `type Query { there(by: By!): Int } input By { a: Int c: Boolean }`,
    },
    [
      '{ here(by: { a: 1 }) there(by: { a: 2 }) }',
      { query: 'query ($b: By!) { here(by: $b) there(by: $b) }', variables: { b: { a: 3 } } },
    ],
  ),
  graph(
    'enum merging',
    {
      a: `type Query { one: Level ones: [Level!] } enum Level { LOW HIGH }`,
      b: `type Query { two: Level twos: [[Level]] } enum Level { HIGH TOP }`,
    },
    ['{ one two ones twos }'],
  ),
  graph(
    'custom scalars',
    {
      a: `scalar Blob type Query { blobs: [Blob] things: [Thing] } type Thing @key(fields: "id") { id: ID! blob: Blob! }`,
      b: `scalar Blob type Thing @key(fields: "id") { id: ID! blob: Blob! @external size(of: Blob): Int @requires(fields: "blob") more: [Blob!] }`,
    },
    ['{ blobs things { blob size more } }', '{ things { size(of: { a: [1, { b: null }] }) } }'],
  ),
  graph(
    'ordered mutations',
    {
      a: `type Query { x: Int } type Mutation { addA(n: Int): Thing addAgain(n: Int): Thing! } type Thing @key(fields: "id") { id: ID! }`,
      b: `type Mutation { addB(n: Int): Thing! } type Thing @key(fields: "id") { id: ID! name: String! count: Int }`,
    },
    [
      'mutation { addA(n: 1) { name } addB(n: 2) { count } again: addA(n: 3) { count name } addAgain(n: 4) { id } }',
      'mutation { one: addB(n: 1) { name } two: addB(n: 2) { name } addA(n: 3) { id name } }',
      'mutation { __typename addA { __typename } }',
    ],
  ),
  graph(
    'renamed roots',
    {
      a: `schema { query: Root mutation: Changes } type Root { a: Int thing: Thing } type Changes { set: Int }
        type Thing @key(fields: "id") { id: ID! }`,
      b: `schema { query: Start } type Start { b: Int } type Thing @key(fields: "id") { id: ID! v: Int }`,
    },
    ['{ a b thing { v } }', '{ ... on Query { a } b }', 'mutation { set }', '{ __typename a }'],
  ),
  graph(
    'wide and side by side',
    {
      a: `type Query { r: Root } type Root @key(fields: "id") { id: ID! }`,
      b: `type Root @key(fields: "id") { id: ID! b: Int o: Out } type Out @shareable { x: Int }`,
      c: `type Root @key(fields: "id") { id: ID! c: [Int!] other: Root }`,
      d: `type Root @key(fields: "id") { id: ID! d: String! p: Out } type Out @shareable { x: Int }`,
      e: `type Query { e: Root } type Root @key(fields: "id") { id: ID! e: Float }`,
    },
    [
      '{ r { b c d e o { x } p { x } } e { b c d e other { b d } } }',
      '{ r { other { other { e b } } } e { e } }',
    ],
  ),
];
