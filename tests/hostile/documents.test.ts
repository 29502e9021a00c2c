/** Documents written to stop a gateway or to learn what is behind it: refused before planning, in a moment. */
import type { System } from '../support/system.ts';
import {
  BUSY_MAX_MS,
  bodyOf,
  expectRefusal,
  expectRefused,
  JSON_TYPE,
  knock,
  measureBusyMs,
  openDoor,
  requestsSeen,
  signedIn,
} from './door.ts';

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const P = 'procedure(code: "1.004222")';

/** Nested fragments, each spread twice: 2^levels selections from a few hundred bytes. */
function bomb(levels: number, spread = (name: string) => `...${name}`): string {
  const fragments = repeat(
    levels,
    (level) =>
      `fragment f${level} on Procedure { a${level}: publisher { code } ${spread(`f${level + 1}`)} b${level}: publisher { code } ${spread(`f${level + 1}`)} }`,
  );
  return `{ ${P} { ...f0 } } ${fragments} fragment f${levels} on Procedure { code name }`;
}
const plainBomb = (levels: number): string =>
  `{ ${P} { ...f0 } } ${repeat(levels, (level) => `fragment f${level} on Procedure { ...f${level + 1} ...f${level + 1} }`)} fragment f${levels} on Procedure { code name }`;

const chain = (length: number): string =>
  `{ ${P} { ...c0 } } ${repeat(length, (index) => `fragment c${index} on Procedure { ...c${index + 1} }`)} fragment c${length} on Procedure { code }`;
const nested = (depth: number): string =>
  `{ ${P} ${'{ publisher '.repeat(depth)} { code } ${'}'.repeat(depth)} }`;

const documents: Record<string, [document: string, code: string]> = {
  'a bomb of 2^20 fragments': [plainBomb(20), 'MAX_SELECTIONS_LIMIT'],
  'a bomb of 2^14 fragments': [plainBomb(14), 'MAX_SELECTIONS_LIMIT'],
  'a bomb of 2^30 fragments': [plainBomb(30), 'MAX_SELECTIONS_LIMIT'],
  'a bomb with aliases': [bomb(20), 'MAX_SELECTIONS_LIMIT'],
  'a bomb of inline fragments and spreads': [
    bomb(20, (name) => `... on Procedure { ...${name} }`),
    'MAX_SELECTIONS_LIMIT',
  ],
  'a bomb beside the operation asked for': [
    `query Asked { __typename } query Bomb ${plainBomb(20)}`,
    'BAD_REQUEST',
  ],
  'a bomb in a fragment that nobody spreads': [
    `{ __typename } fragment g on Query ${plainBomb(20)}`,
    'MAX_SELECTIONS_LIMIT',
  ],
  'a chain of 1,000 fragments': [chain(1_000), 'MAX_TOKENS_LIMIT'],
  'a chain of 200 fragments': [`${chain(200)} { __typename }`, 'BAD_REQUEST'],
  'cyclic fragments': [
    `{ ${P} { ...a } } fragment a on Procedure { ...b } fragment b on Procedure { ...a }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a fragment in itself': [
    `{ ${P} { ...a } } fragment a on Procedure { publisher { code } ...a }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'depth 20': [nested(20), 'MAX_DEPTH_LIMIT'],
  'depth 200': [nested(200), 'MAX_DEPTH_LIMIT'],
  'depth 5,000': [nested(5_000), 'MAX_DEPTH_LIMIT'],
  'depth in a fragment named __schema': [
    `{ ${P} { ...__schema } } fragment __schema on Procedure ${'{ publisher '.repeat(200)} { code } ${'}'.repeat(200)}`,
    'MAX_DEPTH_LIMIT',
  ],
  'a value 900 levels deep': [
    `{ procedure(code: ${'['.repeat(900)}${']'.repeat(900)}) { code } }`,
    'MAX_DEPTH_LIMIT',
  ],
  '101 aliases of __typename': [
    `{ ${repeat(101, (index) => `a${index}: __typename`)} }`,
    'MAX_ALIASES_LIMIT',
  ],
  '1,000 aliases of a look-up': [
    `{ ${repeat(1_000, (index) => `a${index}: ${P} { code }`)} }`,
    'MAX_TOKENS_LIMIT',
  ],
  '100 aliases of a look-up': [
    `{ ${repeat(100, (index) => `a${index}: ${P} { code }`)} }`,
    'MAX_ALIASES_LIMIT',
  ],
  '5,000 × __typename': [`{ ${repeat(5_000, () => '__typename')} }`, 'MAX_TOKENS_LIMIT'],
  '500 × __typename': [`{ ${repeat(500, () => '__typename')} }`, 'MAX_SELECTIONS_LIMIT'],
  '11 root fields': [`{ ${repeat(11, () => '__typename')} }`, 'MAX_ROOT_FIELDS_LIMIT'],
  '11 root fields in a fragment': [
    `{ ...r } fragment r on Query { ${repeat(11, () => '__typename')} }`,
    'MAX_ROOT_FIELDS_LIMIT',
  ],
  '40 directives on one field': [
    `{ __typename ${repeat(40, () => '@skip(if: false)')} }`,
    'MAX_DIRECTIVES_LIMIT',
  ],
  '1,900 directives': [`{ __typename ${repeat(1_900, () => '@skip(if: false)')} }`, 'MAX_TOKENS_LIMIT'],
  'directives on variables': [
    `query (${repeat(40, (index) => `$v${index}: Int @skip(if: true)`)}) { __typename }`,
    'MAX_DIRECTIVES_LIMIT',
  ],
  '10 unknown directives': [`{ __typename ${repeat(10, () => '@aa')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  '4,000 unknown fields': [`{ ${repeat(4_000, (index) => `field${index}`)} }`, 'MAX_TOKENS_LIMIT'],
  '290 unknown fields': [
    `{ viewer { ${repeat(290, (index) => `field${index}`)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  '1,500 × the same look-up': [`{ ${repeat(1_500, () => `${P} { code }`)} }`, 'MAX_TOKENS_LIMIT'],
  '300 × the same field': [
    `{ ${P} { ${repeat(300, () => 'code')} } ${P} { nofield } }`,
    'MAX_SELECTIONS_LIMIT',
  ],
  'a subscription': ['subscription { __typename }', 'OPERATION_NOT_SUPPORTED'],
  '@defer': [`{ ${P} { ... @defer { code } } }`, 'GRAPHQL_VALIDATION_FAILED'],
  'two operations without a name': ['{ __typename } { __typename }', 'BAD_REQUEST'],
  'two operations, none asked for': ['query A { __typename } query B { __typename }', 'BAD_REQUEST'],
  '1,000 operations': [repeat(1_000, (index) => `query q${index} { __typename }`), 'MAX_TOKENS_LIMIT'],
  'no operation': ['fragment a on Query { __typename }', 'BAD_REQUEST'],
  'a schema': ['type Query { a: Int } { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  nonsense: ['{ __typename', 'GRAPHQL_PARSE_FAILED'],
  'an unclosed string': ['{ procedure(code: "1.0', 'GRAPHQL_PARSE_FAILED'],
  'an unknown character': ['{ __typename ☃ }', 'GRAPHQL_PARSE_FAILED'],
  'an alias __proto__': ['{ __proto__: __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  'a variable __proto__': [
    'query ($__proto__: Boolean = true) { __typename @include(if: $__proto__) }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a misspelt field': ['{ procedur(code: "1.004222") { code } }', 'GRAPHQL_VALIDATION_FAILED'],
  'a misspelt argument': ['{ procedure(cod: "1.004222") { code } }', 'GRAPHQL_VALIDATION_FAILED'],
  'a misspelt type': ['{ viewer { ... on Viewr { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  'a misspelt input field': [
    'query ($n: PersonalNumber!) { verifyPerson(input: { personalNumbe: $n }) { outcome } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  _entities: [
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  _service: ['{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  'the inside of a prefill': [
    'query ($d: ID!) { prefill(dossier: $d) { ... on Prefill { grant } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'introspection in a circle': [
    `{ __schema { types ${'{ fields { type '.repeat(6)} { name } ${'} }'.repeat(6)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
};

const NUMBER = '966194000101';
const NAME = 'Nguyễn Thị Lan';

/** Personal data written into the text, in every place that a text has. */
const literals: Record<string, string> = {
  'a number': `{ verifyPerson(input: { personalNumber: "${NUMBER}", fullName: "x", birthDate: "1994-03-12" }) { outcome } }`,
  'a number written as a number': `{ verifyPerson(input: { personalNumber: ${NUMBER} }) { outcome } }`,
  'a block string': `{ verifyPerson(input: { personalNumber: """${NUMBER}""" }) { outcome } }`,
  'a name beside variables': `query ($n: PersonalNumber!, $b: Date!) { verifyPerson(input: { personalNumber: $n, fullName: "${NAME}", birthDate: $b }) { outcome } }`,
  'a default value': `query ($n: PersonalNumber! = "${NUMBER}") { __typename }`,
  'a default value in an input': `query ($i: IdentityInput = { personalNumber: "${NUMBER}", fullName: "${NAME}", birthDate: "1994-03-12" }) { __typename }`,
  'a party in a list': `mutation { openDraftDossier(input: { requestId: "1", procedure: "1.004222", caseCode: "A", channel: COUNTER, parties: [{ role: APPLICANT, person: { personalNumber: "${NUMBER}", fullName: "${NAME}", birthDate: "1994-03-12" } }] }) { __typename } }`,
  'an answer': `mutation ($s: SealInput!) { submitDossier(input: { requestId: "1", dossier: "1", seal: $s, answers: [{ key: "a", value: "${NAME}" }] }) { __typename } }`,
  'in an operation that is not asked for': `query Asked { __typename } query Other { verifyPerson(input: { personalNumber: "${NUMBER}" }) { outcome } }`,
};

describe('Hostile documents', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor();
    await system.gateway.answer({ headers: JSON_TYPE, body: bodyOf(`{ ${P} { code } }`) });
  }, 120_000);
  afterAll(() => system?.close());

  it.each(Object.entries(documents))('refuses %s', async (_name, [document, code]) => {
    const body = bodyOf(document);
    await expectRefused(system, { body, status: 400, code, headers: await signedIn('minh') });
    expect(await measureBusyMs(system, body)).toBeLessThan(BUSY_MAX_MS);
  });

  it.each(Object.entries(literals))('refuses personal data in the text: %s', async (_name, document) => {
    const body = JSON.stringify({
      query: document,
      ...(document.includes('Asked') ? { operationName: 'Asked' } : {}),
    });
    const headers = await signedIn('minh');
    const answer = await knock(system.origin, body, { ...JSON_TYPE, ...headers });
    expectRefusal(answer, { status: 400, code: 'PERSONAL_LITERAL', typed: NUMBER });
    expect(answer.text).not.toContain(NAME);
  });

  it('finds the bomb in an operation that is not asked for', async () => {
    const body = JSON.stringify({
      query: `query Asked { __typename } query Bomb ${plainBomb(20)}`,
      operationName: 'Asked',
    });
    await expectRefused(system, { body, status: 400, code: 'MAX_SELECTIONS_LIMIT' });
    expect(await measureBusyMs(system, body)).toBeLessThan(BUSY_MAX_MS);
  });

  it.each(['constructor', 'hasOwnProperty', 'toString', 'prototype', 'then'])(
    'answers an alias %s as a plain key',
    async (alias) => {
      const document = `{ ${alias}: procedure(code: "1.004222") { ${alias}: code publisher { ${alias}: name } } }`;
      const answer = await knock(system.origin, bodyOf(document), JSON_TYPE);
      expect(JSON.parse(answer.text).data[alias][alias]).toBe('1.004222');
      expect(({} as { code?: string }).code).toBeUndefined();
    },
  );

  it('says in the sandbox what does not fit, at most five times, and suggests nothing', async () => {
    const answer = await knock(
      system.origin,
      bodyOf(`{ viewer { ${repeat(9, (index) => `fiel${index}`)} } }`),
      JSON_TYPE,
    );
    const [error] = JSON.parse(answer.text).errors;
    expect(error.message.match(/Cannot query field/g)).toHaveLength(5);
    expect(error.message).not.toContain('Did you mean');
  });

  it('answers introspection that no planner knows: what is listed may be asked', async () => {
    const answer = await knock(system.origin, bodyOf('{ __type(name: "PartyInput") { isOneOf } }'), {
      ...JSON_TYPE,
      ...(await signedIn('lan')),
    });
    expect(JSON.parse(answer.text).data).toEqual({ __type: { isOneOf: false } });
  });

  it.each([
    ['whoever signed in the whole schema', () => signedIn('lan'), { name: 'Person' }],
    ['strangers what is public', async () => ({}), null],
  ])('shows %s in the sandbox, by introspection that asks no register', async (_whom, headers, type) => {
    system.calls.clear();
    const answer = await knock(
      system.origin,
      bodyOf('{ __schema { queryType { name } } __type(name: "Person") { name } }'),
      { ...JSON_TYPE, ...(await headers()) },
    );
    expect(JSON.parse(answer.text).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      __type: type,
    });
    expect(requestsSeen(system)).toBe(0);
  });
});
