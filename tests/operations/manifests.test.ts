/**
 * What a client hands in to be run beside the release: in the profile of production, over HTTP and through registered operations, with two
 * gateways over one set of registers.
 */
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { idOf } from '../../kernel/domain/documents.ts';
import { testKeys } from '../support/house.ts';
import {
  BECAUSE,
  idOfText,
  LABEL,
  type ManifestScene,
  openManifestScene,
  PORTAL,
  REFUSED,
} from './manifestScene.ts';

const MY_NAME = 'query MyNameHere { viewer { id person { fullName } } }';
const LAN = { viewer: { id: expect.any(String), person: { fullName: 'Nguyễn Thị Lan' } } };

let scene: ManifestScene;
beforeAll(async () => {
  scene = await openManifestScene();
}, 120_000);
afterAll(() => scene?.close());

describe('What a client hands in', () => {
  it('is listed by the hundred, and read one by one with its history', async () => {
    const { nodes } = await scene.office('phuong', 'ClientManifests', { first: 100 });
    const manifest = await scene.judged(LABEL + MY_NAME);
    expect((await scene.office('phuong', 'ClientManifests', { first: 100 })).nodes).toHaveLength(
      nodes.length + 1,
    );
    expect(manifest).toMatchObject({ state: 'CHECKED', document: LABEL + MY_NAME, history: [{}, {}] });
    expect(await scene.find(randomUUID())).toBeNull();
    await scene.act('viet', 'RejectClientManifest', { manifest: manifest.id, ...BECAUSE });
  });

  it('runs at every gateway once two officials have approved it, for its client alone, and stops when one suspends it', async () => {
    const manifest = await scene.judged(LABEL + MY_NAME);
    const id = idOfText(MY_NAME);
    expect(manifest).toMatchObject({
      ...{ client: PORTAL, agency: { code: 'H15' }, state: 'CHECKED', byCommand: false, findings: [] },
      operations: [{ id, name: 'MyNameHere', cost: expect.any(Number), purpose: null, known: false }],
      addedPersonalFields: expect.arrayContaining(['Person.fullName']),
    });
    expect(await scene.runOnBoth(id)).toEqual(REFUSED);

    expect(await scene.approve('viet', manifest)).toMatchObject({ manifest: { state: 'APPROVED_ONCE' } });
    expect((await scene.approve('viet', manifest)).__typename).toBe('AnotherAdministratorNeeded');
    await scene.look();
    expect(await scene.runOnBoth(id)).toEqual(REFUSED);
    expect(await scene.approve('phuong', manifest)).toMatchObject({ manifest: { state: 'IN_FORCE' } });
    await scene.look();
    expect(await scene.runOnBoth(id)).toEqual([LAN, LAN]);
    expect(await scene.runOnBoth(id, { client: 'national-portal' })).toEqual(REFUSED);

    expect(await scene.suspend('phuong', manifest.id)).toMatchObject({ manifest: { state: 'SUSPENDED' } });
    await scene.system.gateway.manifests.look();
    // The second looks by itself.
    while ((await scene.runOnBoth(id))[1] !== 'OPERATION_NOT_REGISTERED') await wait(200);
    expect(await scene.runOnBoth(id)).toEqual(REFUSED);

    await scene.approve('phuong', manifest);
    await scene.look();
    expect(await scene.runOnBoth(id)).toEqual(REFUSED);
    await scene.approve('viet', manifest);
    await scene.look();
    expect(await scene.runOnBoth(id)).toEqual([LAN, LAN]);
    expect((await scene.find(manifest.id)).history).toMatchObject([
      { kind: 'HANDED_IN', byViewer: false, account: expect.any(String) },
      { kind: 'CHECKED', account: null },
      { kind: 'APPROVED' },
      { kind: 'APPROVED', byViewer: true },
      { kind: 'SUSPENDED', byViewer: true, reason: BECAUSE.reason },
      { kind: 'APPROVED', byViewer: true },
      { kind: 'APPROVED' },
    ]);
    const leaves =
      await scene.sql`select fields[1] as field, outcome from audit_leaves where subject = ${manifest.id}
      and fields[1] like 'Mutation.%' order by at`;
    expect(leaves.map(({ field }) => field)).toEqual([
      'Mutation.handInClientManifest',
      ...Array(2).fill('Mutation.approveClientManifest'),
      'Mutation.suspendClientManifest',
      ...Array(2).fill('Mutation.approveClientManifest'),
    ]);
  });

  it('leaves what the release registers as it is, and is there in the next release too', async () => {
    const [own] = readSourceOperations().filter(({ client }) => client === PORTAL);
    const manifest = await scene.inForce(`${LABEL}query Beside { viewer { id } }`);
    await scene.system.gateway.reload(readRelease(testKeys));
    const [first] = await scene.runOnBoth(idOfText('query Beside { viewer { id } }'));
    expect(first).toEqual({ viewer: { id: expect.any(String) } });
    await scene.suspend('viet', manifest.id);
    await scene.look();
    for (const answer of await scene.runOnBoth(idOf(own?.document ?? '')))
      expect(answer).not.toBe('OPERATION_NOT_REGISTERED');
  }, 120_000);

  it('is taken as its tool wrote it, under the ids of the tool', async () => {
    const body = 'query ByTool { __typename viewer { id } }';
    const id = createHash('sha256').update(body).digest('hex');
    await scene.inForce(
      JSON.stringify({
        ...{ format: 'apollo-persisted-query-manifest', version: 1 },
        operations: [{ id, name: 'ByTool', type: 'query', body }],
      }),
      { labels: JSON.stringify({ ByTool: { label: 'Xem phiên đăng nhập của mình' } }) },
    );
    const answer = { __typename: 'Query', viewer: { id: expect.any(String) } };
    expect(await scene.runOnBoth(id)).toEqual([answer, answer]);
    expect(await scene.runOnBoth(idOfText(body))).toEqual([answer, answer]);
  });

  it('by a command waits for two officials as well, and says who handed it in to nobody but the log', async () => {
    const made = await scene.byCommand({});
    if (!('id' in made)) throw new Error(made.refused);
    await scene.look();
    expect(await scene.find(made.id)).toMatchObject({
      ...{ state: 'CHECKED', byCommand: true },
      history: [{ kind: 'HANDED_IN', account: null }, { kind: 'CHECKED' }],
    });
  });

  it('is approved as it was read, and sent back with a reason', async () => {
    const manifest = await scene.judged(`${LABEL}query D { viewer { id } }`);
    const other = { id: manifest.id, digest: '0'.repeat(64) };
    expect((await scene.approve('viet', other)).__typename).toBe('ClientManifestNotInState');
    expect((await scene.suspend('viet', manifest.id)).__typename).toBe('ClientManifestNotInState');
    const back = { manifest: manifest.id, reason: 'Nêu rõ trang nào cần' };
    expect(await scene.act('phuong', 'RejectClientManifest', back)).toMatchObject({
      manifest: { state: 'REJECTED' },
    });
    expect((await scene.approve('viet', manifest)).__typename).toBe('ClientManifestNotInState');
    const nobody = { id: randomUUID(), digest: manifest.digest };
    expect((await scene.approve('viet', nobody)).__typename).toBe('ClientManifestNotFound');
  });
});

const many = (count: number, of: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => of(n)).join('\n');
const OPERATION = `${LABEL}query A { viewer { id } }`;
/** What is wrong, what is handed in, and as what it is told. */
const WRONG: Readonly<Record<string, readonly [document: string, code: string]>> = {
  'a purpose that is not its own': [
    `${LABEL}# purpose: PERSON_VERIFICATION\n# basis: Luật 91/2025/QH15\nquery A { viewer { id } }`,
    'PURPOSE_NOT_OF_CLIENT',
  ],
  'a field that is not there': [`${LABEL}query A { viewer { shoeSize } }`, 'DOES_NOT_FIT'],
  'more than its people may ask at once': [
    `${LABEL}query A { viewer { dossiers(first: 100) { nodes { timeline { at } } } } }`,
    'TOO_EXPENSIVE',
  ],
  'one document twice': [`${OPERATION}\n${OPERATION}`, 'DOCUMENT_TWICE'],
  'two operations of one name': [`${OPERATION}\n${LABEL}query A { __typename }`, 'NAME_TWICE'],
  'no label': ['query A { viewer { id } }', 'UNREADABLE'],
  'no GraphQL': ['query {', 'UNREADABLE'],
  'brackets without end': [`${LABEL}query A ${'{a'.repeat(5_000)}`, 'UNREADABLE'],
  'fragments in a circle': [
    `${LABEL}query A { viewer { ...F } } fragment F on Viewer { ...G } fragment G on Viewer { ...F }`,
    'DOES_NOT_FIT',
  ],
};

describe('What a client may not hand in', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  const found = new Map<string, any>();
  beforeAll(async () => {
    const ids = new Map<string, string>();
    for (const [what, [document]] of Object.entries(WRONG))
      ids.set(what, (await scene.handIn(document)).manifest.id);
    await scene.look();
    await scene.look();
    for (const [what, id] of ids) found.set(what, await scene.find(id));
  }, 60_000);

  it.each(Object.keys(WRONG))('%s: it is told which, and nothing can be approved', async (what) => {
    const manifest = found.get(what);
    expect(manifest).toMatchObject({ state: 'FAULTED', operations: [] });
    expect(manifest.findings).toMatchObject([{ code: WRONG[what]?.[1] }]);
    for (const { message } of manifest.findings) expect(message).toMatch(/^[A-ZĐ].{20,}\.$/u);
  });

  it('is approved by nobody', async () => {
    expect((await scene.approve('viet', found.get('no label'))).__typename).toBe('ClientManifestNotInState');
  });

  it('ten thousand operations: the door takes no such body, and a command is told how many', async () => {
    const document = many(9_000, (n) => `query A${n}{a}`);
    await expect(scene.handIn(document)).rejects.toThrow('PAYLOAD_TOO_LARGE');
    const made = await scene.byCommand({ document });
    await scene.look();
    expect(await scene.find('id' in made ? made.id : '')).toMatchObject({
      findings: [{ code: 'TOO_MANY_OPERATIONS' }],
    });
  });

  it('anything for a client that the directory does not have, or without a text', async () => {
    expect((await scene.handIn(LABEL + MY_NAME, { client: 'nobody' })).__typename).toBe('ClientNotConnected');
    expect(await scene.handIn(' ')).toMatchObject({ __typename: 'InputMalformed', fields: ['document'] });
    expect(await scene.byCommand({ client: 'nobody' })).toEqual({ refused: 'CLIENT_NOT_CONNECTED' });
  });
});
