/** What a hostile caller sends under load: one of each kind that costs the door something to refuse. */
import type { LoadRequest } from './protocol.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const LOOK_UP = 'procedure(code: "1.004222")';

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Fragments that double twenty times. */
const bomb = `{ ${LOOK_UP} { ...f0 } } ${repeat(
  20,
  (level) => `fragment f${level} on Procedure { ...f${level + 1} ...f${level + 1} }`,
)} fragment f20 on Procedure { code }`;

const documents = [
  bomb,
  `{ ${repeat(100, (index) => `a${index}: ${LOOK_UP} { code }`)} }`,
  `{ ${LOOK_UP} ${'{ publisher '.repeat(200)} { code } ${'}'.repeat(200)} }`,
  `{ ${repeat(4_000, () => '__typename')} }`,
  `{ viewer { ${repeat(290, (index) => `field${index}`)} } }`,
  '{ viewer { dossiers(first: 100) { nodes { parties { person { documents(first: 100) { nodes { title } } } } } } } }',
  '{ __schema { types { name fields { name } } } }',
];

const bodies = [
  ...documents.map((query) => JSON.stringify({ query })),
  `{"query":"{ a }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
  `{"query":"{ a }","variables":{${Array.from({ length: 3_000 }, (_, index) => `"k${index}":1`).join()},"k1":2}}`,
  JSON.stringify({ query: '{ a }', variables: { list: Array.from({ length: 10_000 }, () => 1) } }),
  `[${JSON.stringify({ query: '{ __typename }' })}]`,
];

export const hostileRequests: LoadRequest[] = [
  ...bodies.map((body): LoadRequest => ({ method: 'POST', path: '/graphql', headers: JSON_TYPE, body })),
  {
    method: 'POST',
    path: '/graphql',
    headers: { ...JSON_TYPE, authorization: `Bearer ${'e'.repeat(2_000)}.${'e'.repeat(2_000)}.e` },
    body: JSON.stringify({ query: '{ __typename }' }),
  },
];
