/** Interfaces and unions across subgraphs, fragments on them, and interfaces that are objects elsewhere. */
import { type Graph, graph } from './graph.ts';

export const abstractGraphs: readonly Graph[] = [
  graph(
    'interface of entities',
    {
      a: `type Query { media: [Media] } interface Media { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      b: `type Book @key(fields: "id") { id: ID! stars: Int } type Film @key(fields: "id") { id: ID! stars: Int cast: [String!] }`,
    },
    [
      '{ media { title ... on Book { stars pages } ... on Film { minutes cast } } }',
      '{ media { id __typename ... on Film { stars } } }',
      '{ media { ...F ... on Media { title } } } fragment F on Media { id ... on Book { stars } }',
    ],
  ),
  graph(
    'interface in both',
    {
      a: `type Query { pets: [Pet!] } interface Pet { id: ID! name: String }
        type Cat implements Pet @key(fields: "id") { id: ID! name: String }
        type Dog implements Pet @key(fields: "id") { id: ID! name: String }`,
      b: `interface Pet { id: ID! age: Int } type Cat implements Pet @key(fields: "id") { id: ID! age: Int lives: Int }
        type Dog implements Pet @key(fields: "id") { id: ID! age: Int bark: String }`,
    },
    [
      '{ pets { name ... on Cat { age } ... on Dog { age bark } } }',
      '{ pets { ... on Cat { lives name } id } }',
    ],
  ),
  graph(
    'union across subgraphs',
    {
      a: `type Query { found: [Found] one: Found } union Found = Street | House
        type Street @key(fields: "id") { id: ID! } type House @key(fields: "id") { id: ID! no: Int }`,
      b: `type Street @key(fields: "id") { id: ID! name: String! } type House @key(fields: "id") { id: ID! floors: Int }`,
    },
    [
      '{ found { ... on Street { name } ... on House { no floors } } }',
      '{ one { __typename ... on House { floors } } found { t: __typename ... on Street { id name } } }',
    ],
  ),
  graph(
    'partial union',
    {
      a: `type Query { left: [Item] @shareable } union Item = Pen | Cup type Pen @shareable { ink: String } type Cup { size: Int }`,
      b: `type Query { right: [Item] } union Item = Pen | Hat type Pen @shareable { ink: String } type Hat { wide: Boolean }`,
    },
    [
      '{ left { ... on Pen { ink } ... on Cup { size } } right { ... on Pen { ink } ... on Hat { wide } __typename } }',
    ],
  ),
  graph(
    'nested abstract types',
    {
      a: `type Query { shapes: [Shape] } interface Shape { id: ID! parts: [Part] }
        type Box implements Shape { id: ID! parts: [Part] lid: Part } type Ball implements Shape { id: ID! parts: [Part] round: Boolean }
        union Part = Screw | Box | Glue type Screw @key(fields: "id") { id: ID! } type Glue { dry: Boolean! }`,
      b: `type Screw @key(fields: "id") { id: ID! thread: String maker: Maker } type Maker @key(fields: "id") { id: ID! }`,
      c: `type Maker @key(fields: "id") { id: ID! name: String }`,
    },
    [
      '{ shapes { parts { ... on Screw { thread maker { name } } ... on Box { lid { ... on Screw { id } } } } ... on Ball { round } } }',
      '{ shapes { ... on Box { lid { ... on Screw { maker { name } } ... on Glue { dry } } } id } }',
    ],
  ),
  graph(
    'interface that implements an interface',
    {
      a: `type Query { nodes: [Node] } interface Node { id: ID! } interface Named implements Node { id: ID! name: String }
        type Town implements Node & Named @key(fields: "id") { id: ID! name: String } type Road implements Node { id: ID! lanes: Int }`,
      b: `type Town @key(fields: "id") { id: ID! people: Int }`,
    },
    ['{ nodes { id ... on Named { name ... on Town { people } } ... on Road { lanes } } }'],
  ),
  graph(
    '@interfaceObject',
    {
      a: `type Query { all: [Media] books: [Book] } interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      b: `type Media @interfaceObject @key(fields: "id") { id: ID! reviews: [Review!] stars: Int } type Review { text: String }`,
    },
    [
      '{ all { title reviews { text } ... on Book { pages stars } } }',
      '{ books { stars reviews { text } } all { __typename stars } }',
    ],
  ),
  graph(
    '@interfaceObject that answers first',
    {
      a: `type Query { other: Int } interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      b: `type Query { top: [Media!] best: Media } type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int next: Media }`,
    },
    [
      '{ top { stars } }',
      '{ top { __typename stars title } best { id } }',
      '{ best { next { __typename ... on Film { minutes } } ... on Book { pages stars } } }',
      '{ top { t: __typename id next { stars title } } }',
    ],
  ),
  graph(
    '@interfaceObject with @requires',
    {
      a: `type Query { all: [Media] } interface Media @key(fields: "id") { id: ID! size: Int }
        type Book implements Media @key(fields: "id") { id: ID! size: Int } type Film implements Media @key(fields: "id") { id: ID! size: Int }`,
      b: `type Media @interfaceObject @key(fields: "id") { id: ID! size: Int @external price: Int @requires(fields: "size") }`,
    },
    ['{ all { price } }', '{ all { ... on Book { price size } __typename } }'],
  ),
  graph(
    'fields of one name and several types',
    {
      a: `type Query { found: [Found] } union Found = Street | House type Street { id: ID! value: Int }
        type House @key(fields: "id") { id: ID! value: String! }`,
      b: `type House @key(fields: "id") { id: ID! price: Int }`,
    },
    [
      '{ found { ... on Street { a: value } ... on House { b: value price } } }',
      '{ found { ... on Street { size: value } ... on House { size: price b: value } } }',
    ],
  ),
  graph(
    'abstract entity field of an entity',
    {
      a: `type Query { zoos: [Zoo] } type Zoo @key(fields: "id") { id: ID! }`,
      b: `type Zoo @key(fields: "id") { id: ID! star: Animal animals: [Animal!] } interface Animal { id: ID! }
        type Lion implements Animal @key(fields: "id") { id: ID! } type Bear implements Animal @key(fields: "id") { id: ID! honey: Int }`,
      c: `type Lion @key(fields: "id") { id: ID! mane: String } type Bear @key(fields: "id") { id: ID! cave: String keeper: Keeper }
        type Keeper { name: String! }`,
    },
    [
      '{ zoos { star { ... on Lion { mane } ... on Bear { honey cave } } animals { id ... on Bear { keeper { name } } } } }',
      '{ zoos { star { ... on Bear { cave } } animals { ... on Bear { cave } } } }',
    ],
  ),
  graph(
    'the same entity by many ways',
    {
      a: `type Query { a: Person b: [Person] pair: Pair } type Pair { left: Person right: Person both: [Person!] }
        type Person @key(fields: "id") { id: ID! }`,
      b: `type Person @key(fields: "id") { id: ID! name: String friend: Person home: Home } type Home { city: String rooms(floor: Int): [Int!] }`,
    },
    [
      '{ a { name } b { name } pair { left { name } right { name } both { name } } }',
      '{ a { home { city } } b { home { city } } pair { both { home { city } friend { name home { city } } } } }',
      '{ pair { left { home { r: rooms(floor: 1) } } right { home { r: rooms(floor: 2) } } } }',
    ],
  ),
];
