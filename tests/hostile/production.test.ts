/** The profile of production: registered operations only, each for its own clients (GWY-4, A10–A30 there). */
import { readRelease } from '../../gateway/release/release.ts';
import { testKeys } from '../support/house.ts';
import { findExample, registeredId, type System } from '../support/system.ts';
import { bodyOf, expectRefusal, JSON_TYPE, knock, openDoor, requestsSeen, signedIn } from './door.ts';

const BOMB = `{ ...f0 } ${Array.from({ length: 20 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f20 on Query { __typename }`;

describe('The gateway in production', () => {
  let system: System;
  const idOfExample = (key: string) => registeredId(findExample(key).document);
  /** Ids that a client's own tools gave, with the example that they name. */
  const aliases = {
    ['a'.repeat(64)]: 'procedure',
    ['b'.repeat(64)]: 'access-log',
    ['c'.repeat(64)]: 'procedure',
  };
  beforeAll(async () => {
    const release = readRelease(testKeys);
    const known = new Map(Object.entries(aliases).map(([id, key]) => [id, idOfExample(key)]));
    system = await openDoor({ profile: 'production', release: { ...release, aliases: known } });
  }, 120_000);
  afterAll(() => system?.close());
  beforeEach(() => system.calls.clear());

  const byId = (id: string, variables: object = {}) => JSON.stringify({ documentId: id, variables });
  const expectNotRegistered = async (body: string, headers: Record<string, string> = {}) => {
    const answer = await knock(system.origin, body, { ...JSON_TYPE, ...headers });
    expectRefusal(answer, { status: 400, code: 'OPERATION_NOT_REGISTERED' });
    expect(requestsSeen(system)).toBe(0);
    return answer;
  };

  it.each([
    ['{ procedure(code: "1.004222") { code } }'],
    ['{ __schema { types { name } } }'],
    ['{ __typename }'],
    ['{ nothing }'],
    ['no GraphQL at all'],
    [findExample('procedure').document],
    [BOMB],
  ])(
    'takes no text and reads none, whatever would be said against it, and were it half a minute of work: %#',
    async (document) => {
      await expectNotRegistered(bodyOf(document));
    },
  );

  it('refuses an id that is not registered', async () => {
    await expectNotRegistered(byId('0'.repeat(64)));
  });

  it('runs what is registered for everybody, by id, without a token', async () => {
    const id = idOfExample('procedure');
    for (const body of [
      byId(id, { code: '1.004222' }),
      byId(`sha256:${id}`, { code: '1.004222' }),
      JSON.stringify({
        variables: { code: '1.004222' },
        extensions: { persistedQuery: { version: 1, sha256Hash: id } },
      }),
    ]) {
      const answer = await knock(system.origin, body, JSON_TYPE);
      expect(JSON.parse(answer.text).data.procedure.name).toBe('Đăng ký thường trú');
    }
  });

  it('runs a document by every id that tools of its clients gave it, and for nobody else', async () => {
    for (const id of ['a', 'c'])
      expect(
        JSON.parse((await knock(system.origin, byId(id.repeat(64), { code: '1.004222' }), JSON_TYPE)).text)
          .data.procedure.name,
      ).toBe('Đăng ký thường trú');
    const own = await knock(system.origin, byId('b'.repeat(64)), {
      ...JSON_TYPE,
      ...(await signedIn('lan')),
    });
    expect(JSON.parse(own.text).errors).toBeUndefined();
    system.calls.clear();
    await expectNotRegistered(byId('b'.repeat(64)), await signedIn('minh'));
  });

  it("runs no client's operation for another client, and does not say that it exists", async () => {
    const { clients } = readRelease(testKeys);
    const id = idOfExample('access-log');
    expect(clients.get('one-stop-dak-lak')?.has(id)).toBe(false);
    const other = await expectNotRegistered(byId(id), await signedIn('minh'));
    const nobody = await expectNotRegistered(byId('0'.repeat(64)), await signedIn('minh'));
    const withoutIncident = (text: string) => text.replace(/"incidentId":"[^"]*"/, '');
    expect(withoutIncident(other.text)).toBe(withoutIncident(nobody.text));
    await expectNotRegistered(byId(id));
    const own = await knock(system.origin, byId(id), { ...JSON_TYPE, ...(await signedIn('lan')) });
    expect(JSON.parse(own.text).errors).toBeUndefined();
  });

  it('fixes the purpose of an operation: no header states another', async () => {
    const { operations } = readRelease(testKeys);
    const [id = ''] = [...operations].find(([, { name }]) => name === 'VerifyPerson') ?? [];
    const input = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
    const headers = { ...JSON_TYPE, ...(await signedIn('minh')) };
    const asked = await knock(system.origin, byId(id, { input }), headers);
    expect(JSON.parse(asked.text).data.verifyPerson.outcome).toBe('MATCH');
    system.calls.clear();
    const stated = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' };
    const answer = await knock(system.origin, byId(id, { input }), { ...headers, ...stated });
    expectRefusal(answer, { status: 403, code: 'PURPOSE_NOT_ALLOWED' });
    expect(requestsSeen(system)).toBe(0);
  });

  it.each([
    ['both a text and an id', { query: '{ __typename }', documentId: '0'.repeat(64) }],
    ['neither', { variables: {} }],
    ['an id that is none', { documentId: '../../etc/passwd' }],
    ['an id in capitals', { documentId: 'A'.repeat(64) }],
    [
      'another version of persisted queries',
      { extensions: { persistedQuery: { version: 2, sha256Hash: '0'.repeat(64) } } },
    ],
  ])('refuses %s', async (_name, body) => {
    const answer = await knock(system.origin, JSON.stringify(body), JSON_TYPE);
    expectRefusal(answer, { status: 400, code: 'BAD_REQUEST' });
  });

  it('shows no plan', async () => {
    const body = byId(idOfExample('procedure'), { code: '1.004222' });
    const answer = await knock(system.origin, body, { ...JSON_TYPE, 'mot-lan-plan': '1' });
    expect(Object.keys(JSON.parse(answer.text))).toEqual(['data']);
  });
});
