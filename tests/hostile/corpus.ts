/**
 * The documents that known tools send, written for this schema: graphql-cop, graphql-armor, the Damn Vulnerable GraphQL
 * Application, BatchQL, and the bombs that stopped the stock gateway.
 */
import type { FailureCode } from '../../kernel/failure.ts';

export interface HostileDocument {
  row: string;
  from: string;
  name: string;
  query: string;
  code: FailureCode;
}

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const P = 'procedure(code: "1.004222")';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';

const bomb = (levels: number, spread: (next: string) => string): string =>
  `{ ${P} { ...f0 } } ${repeat(levels, (level) => `fragment f${level} on Procedure { ${spread(`f${level + 1}`)} }`)} fragment f${levels} on Procedure { code name }`;
const nested = (field: string, depth: number, leaf: string): string =>
  `${`{ ${field} `.repeat(depth)}{ ${leaf} }${' }'.repeat(depth)}`;

const rows: [row: string, from: string, name: string, query: string, code: FailureCode][] = [
  [
    'A10',
    'ours',
    '2^20 selections from 1.3 KB',
    bomb(20, (next) => `...${next} ...${next}`),
    'MAX_SELECTIONS_LIMIT',
  ],
  ['A11', 'ours', '2^14 selections', bomb(14, (next) => `...${next} ...${next}`), 'MAX_SELECTIONS_LIMIT'],
  ['A12', 'ours', '2^30 selections', bomb(30, (next) => `...${next} ...${next}`), 'MAX_SELECTIONS_LIMIT'],
  [
    'A13',
    'ours',
    '2^22 selections of spreads and inline fragments',
    bomb(22, (next) => `...${next} ... on Procedure { ...${next} }`),
    'MAX_SELECTIONS_LIMIT',
  ],
  ['A14', 'ours', 'a chain of 1,200 fragments', bomb(1_200, (next) => `...${next}`), 'MAX_TOKENS_LIMIT'],
  [
    'A15',
    'DVGA',
    'fragments in a circle',
    `{ ${P} { ...a } } fragment a on Procedure { code ...b } fragment b on Procedure { code ...a }`,
    INVALID,
  ],
  ['A16', 'armor', 'depth 60', `{ ${P} ${nested('publisher', 60, 'code')} }`, 'MAX_DEPTH_LIMIT'],
  ['A16', 'armor', 'depth 5,000', `{ ${P} ${'{ a '.repeat(5_000)}`, 'MAX_DEPTH_LIMIT'],
  [
    'A16',
    'armor',
    'depth in inline fragments',
    `{ viewer { person ${nested('... on Person { spouse', 18, 'id').replaceAll(' }', '')}${' }'.repeat(37)} } }`,
    'MAX_DEPTH_LIMIT',
  ],
  [
    'A16',
    'DVGA',
    'deep recursion through relatives',
    `{ viewer { person ${nested('spouse', 20, 'id')} } }`,
    'MAX_DEPTH_LIMIT',
  ],
  [
    'A17',
    'armor',
    'depth in a fragment named __schema',
    `{ ${P} { ...__schema } } fragment __schema on Procedure ${nested('publisher', 30, 'code')}`,
    'MAX_DEPTH_LIMIT',
  ],
  [
    'A17',
    'armor',
    'depth in a fragment named __type',
    `{ ${P} { ...__type } } fragment __type on Procedure ${nested('publisher', 30, 'code')}`,
    'MAX_DEPTH_LIMIT',
  ],
  [
    'A18',
    'cop',
    'alias overloading',
    `{ ${repeat(101, (index) => `alias${index}: __typename`)} }`,
    'MAX_ALIASES_LIMIT',
  ],
  [
    'A18',
    'armor',
    'aliases spread over fragments',
    `{ ${P} { ...a ...b } } ${['a', 'b'].map((name) => `fragment ${name} on Procedure { ${repeat(15, (index) => `${name}${index}: code`)} }`).join(' ')}`,
    'MAX_ALIASES_LIMIT',
  ],
  [
    'A19',
    'DVGA',
    'a look-up under many aliases',
    `{ ${repeat(100, (index) => `a${index}: ${P} { code }`)} }`,
    'MAX_ALIASES_LIMIT',
  ],
  ['A20', 'cop', 'field duplication', `{ ${repeat(500, () => '__typename')} }`, 'MAX_SELECTIONS_LIMIT'],
  [
    'A20',
    'DVGA',
    'field duplication, thousands',
    `{ ${repeat(5_000, () => '__typename')} }`,
    'MAX_TOKENS_LIMIT',
  ],
  ['A21', 'cop', 'directive overloading', `{ __typename ${repeat(10, () => '@aa')} }`, INVALID],
  [
    'A22',
    'armor',
    'many known directives',
    `{ __typename ${repeat(50, () => '@skip(if: false)')} }`,
    'MAX_DIRECTIVES_LIMIT',
  ],
  [
    'A22',
    'armor',
    'directives in fragments',
    `{ ...a } fragment a on Query { ${repeat(40, (index) => `... @include(if: true) { f${index}: __typename }`)} }`,
    'MAX_ALIASES_LIMIT',
  ],
  [
    'A23',
    'ours',
    '4,000 unknown fields',
    `{ ${repeat(4_000, (index) => `field${index}`)} }`,
    'MAX_TOKENS_LIMIT',
  ],
  [
    'A24',
    'ours',
    'one look-up written 280 times',
    `{ ${repeat(280, () => `${P} { code }`)} }`,
    'MAX_TOKENS_LIMIT',
  ],
  ['A25', 'ours', 'eleven root fields', `{ ${repeat(11, () => `${P} { code }`)} }`, 'MAX_ROOT_FIELDS_LIMIT'],
  [
    'A25',
    'BatchQL',
    'eleven mutations in one document',
    `mutation ($i: CreatePaymentRequestInput!) { ${repeat(11, (index) => `m${index}: createPaymentRequest(input: $i) { __typename }`)} }`,
    'MAX_ROOT_FIELDS_LIMIT',
  ],
  ['A31', 'ours', 'an alias __proto__', '{ __proto__: __typename }', INVALID],
  ['A31', 'ours', 'an alias __proto__ in an entity', `{ ${P} { publisher { __proto__: name } } }`, INVALID],
  [
    'A32',
    'ours',
    'a variable __proto__',
    'query ($__proto__: Boolean = true) { __typename @include(if: $__proto__) }',
    INVALID,
  ],
  ['A32', 'ours', 'an operation named __proto__', 'query __proto__ { __typename }', INVALID],
  [
    'A36',
    'cop',
    'introspection in a circle',
    `{ __schema { types ${nested('fields { type', 9, 'name').replaceAll(' }', '')}${' }'.repeat(19)} } }`,
    'MAX_DEPTH_LIMIT',
  ],
  ['A37', 'cop', 'field suggestions', '{ __schema { directive } }', INVALID],
  ['A37', 'DVGA', 'a misspelt root field', '{ procedur(code: "1.004222") { code } }', INVALID],
  ['A40', 'cop', 'an error nobody handled', 'qwerty { abc }', 'GRAPHQL_PARSE_FAILED'],
  ['A40', 'DVGA', 'a document that ends early', '{ procedure(code: ', 'GRAPHQL_PARSE_FAILED'],
  ['A29', 'ours', 'a subscription', 'subscription { __typename }', 'OPERATION_NOT_SUPPORTED'],
  ['A29', 'ours', '@stream', '{ searchProcedures(query: "x") { nodes @stream { code } } }', INVALID],
  [
    'A89',
    'DVGA',
    'an address as a code',
    '{ procedure(code: "http://127.0.0.1/") { code } }',
    'BAD_USER_INPUT',
  ],
];

export const corpus: readonly HostileDocument[] = rows.map(([row, from, name, query, code]) => ({
  row,
  from,
  name,
  query,
  code,
}));
