/**
 * The shape of the public federation benchmark with data of our own: four subgraphs, a document that goes from users to their reviews,
 * to what was reviewed, to its other reviews and their authors, and an answer of about 88 KB. Beside what the public one asks, each answer
 * tells who asked, so that the answer to another is known as such.
 */
import type { Shape } from './shapes.ts';

const SDL = {
  accounts: `type Query { me: User users: [User] caller: String archive: [Entry!] }
    type Entry { id: ID! body: String }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
  inventory: `type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean
    shippingEstimate: Int @requires(fields: "price weight") }`,
  products: `type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
} as const;

type Name = keyof typeof SDL;

export const DOCUMENT = `fragment User on User { id username name } fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
  query TestQuery {
    caller
    users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
    topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }`;

/** One call, and an answer of 8 MiB that is passed on as it came. */
export const LARGE_DOCUMENT = 'query Large { caller archive { id body } }';
const LARGE_BYTES = 8 * 2 ** 20;
const ENTRY_BYTES = 210;
const WORDS = 'Hồ sơ lưu trữ theo quy định, gồm nhiều trang đã quét. ';
/** Made when it is first asked for: most runs never do. */
const listArchive = (): { id: string; body: string }[] =>
  Array.from({ length: Math.ceil(LARGE_BYTES / ENTRY_BYTES) }, (_, index) => {
    const id = `e${index}`;
    const rest = ENTRY_BYTES - Buffer.byteLength(JSON.stringify({ id, body: WORDS })) - 1;
    return { id, body: WORDS + 'x'.repeat(rest) };
  });

const users = ['Lan', 'Minh', 'Hoa', 'Tuấn', 'Mai', 'Sơn'].map((name, index) => ({
  id: `u${index}`,
  name: `Nguyễn Thị ${name}`,
  username: name.toLowerCase(),
  birthday: 1980 + index,
}));
const products = Array.from({ length: 9 }, (_, index) => ({
  upc: `p${index}`,
  name: `Bàn gỗ số ${index}`,
  price: 100 + index * 350,
  weight: 50 + index * 75,
  inStock: index % 3 !== 0,
}));
const reviews = Array.from({ length: 20 }, (_, index) => ({
  id: `r${index}`,
  body: `Rất vừa ý, giao hàng nhanh, lần thứ ${index}.`,
  author: users[(index * 5) % users.length] as (typeof users)[number],
  product: products[(index * 4) % 5] as (typeof products)[number],
}));

type Reference = Record<string, unknown>;
const userOf = async ({ id }: Reference) => users.find((user) => user.id === id) ?? null;
const productOf = async ({ upc, ...given }: Reference) => {
  const product = products.find((one) => one.upc === upc);
  return product === undefined ? null : { ...product, ...given };
};

const resolvers: Record<Name, object> = {
  accounts: {
    Query: {
      me: () => users[0],
      users: () => users,
      caller: (_: unknown, _args: unknown, { caller }: { caller: string }) => caller,
      archive: listArchive,
    },
    User: { __resolveReference: userOf },
  },
  inventory: {
    Product: {
      __resolveReference: productOf,
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
        price > 1000 ? 0 : Math.round(weight / 2),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: productOf },
  },
  reviews: {
    Review: { __resolveReference: async ({ id }: Reference) => reviews.find((one) => one.id === id) ?? null },
    User: {
      __resolveReference: userOf,
      reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author.id === id),
    },
    Product: {
      __resolveReference: productOf,
      reviews: ({ upc }: { upc: string }) => reviews.filter(({ product }) => product.upc === upc),
    },
  },
};

export const benchmark: Shape = {
  subgraphs: Object.entries(SDL).map(([name, sdl]) => ({ name, sdl, resolvers: resolvers[name as Name] })),
};
