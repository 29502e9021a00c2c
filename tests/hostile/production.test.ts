/** The profile of production: one sentence for whatever does not fit, so that nobody learns the schema by asking. */
import type { System } from '../support/system.ts';
import { bodyOf, expectRefusal, JSON_TYPE, knock, openDoor, requestsSeen } from './door.ts';

const P = 'procedure(code: "1.004222")';

describe('In production', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor({ profile: 'production' });
  }, 120_000);
  afterAll(() => system?.close());

  const SENTENCE = 'Câu truy vấn không khớp với lược đồ.';
  it.each([
    ['{ __schema { types { name } } }'],
    ['{ a: __schema { types { name } } }'],
    ['{ __type(name: "Person") { name } }'],
    ['{,,\n__schema{types{name}}}'],
    ['{ ...s } fragment s on Query { __schema { types { name } } }'],
    ['{ procedur(code: "1.004222") { code } }'],
    ['{ procedure(cod: "1.004222") { code } }'],
    ['{ procedure(code: "1.004") { code } }'],
    ['{ viewer { ... on Viewr { id } } }'],
    ['{ viewer }'],
    ['{ viewer { person { fullName { a } } } }'],
    ['{ __proto__: __typename }'],
  ])('says one sentence about %s', async (document) => {
    const answer = await knock(system.origin, bodyOf(document), JSON_TYPE);
    expectRefusal(answer, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(JSON.parse(answer.text).errors[0].message).toBe(SENTENCE);
    expect(requestsSeen(system)).toBe(0);
  });

  it('shows no plan', async () => {
    const answer = await knock(system.origin, bodyOf(`{ ${P} { code } }`), {
      ...JSON_TYPE,
      'mot-lan-plan': '1',
    });
    expect(JSON.parse(answer.text)).toEqual({ data: { procedure: { code: '1.004222' } } });
  });
});
