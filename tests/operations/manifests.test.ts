/**
 * What a client hands in to be run beside the release: in the profile of production, over HTTP and through registered operations, with two
 * gateways over one set of registers.
 */
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'graphql';
import postgres from 'postgres';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { Gateway } from '../../gateway/index.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { AUDIENCE, findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import { developmentKeySource, Keys, publicHalfOf } from '../../kernel/keys.ts';
import { verifyHistory } from '../../kernel/manifestHistory.ts';
import { handInByCommand } from '../../subgraphs/dossiers/actions/clientManifests.ts';
import { resignActs } from '../../subgraphs/dossiers/actions/judgeManifest.ts';
import { findManifest } from '../../subgraphs/dossiers/database/clientManifests.ts';
import { sharedPlanner, testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

const PORTAL = 'portal-dak-lak';
const LABEL = '# label: Xem tên của chính mình\n';
const MY_NAME = 'query MyNameHere { viewer { id person { fullName } } }';
const idOfText = (text: string): string => idOf(normaliseDocument(parse(text)));

let system: System;
let second: Gateway;
let sql: postgres.Sql;
beforeAll(async () => {
  system = await openSystem({ profile: 'production' });
  sql = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
  second = new Gateway({
    ...{ profile: 'production', adHoc: false, introspection: false, keys: testKeys },
    ...{ release: readRelease(testKeys), sharePlanner: sharedPlanner(), connect: system.test.house.connect },
    tokens: {
      issuer: 'https://issuer.test',
      audience: AUDIENCE,
      key: testKeys.signer('issuer').publicKey,
    },
    allowedOrigins: () => [],
  });
  await second.start();
}, 120_000);
afterAll(async () => {
  await sql?.end();
  await second?.close();
  await system?.close();
});

const both = () => [system.gateway, second];
/** What each gateway does every two seconds. */
const look = async () => {
  for (const gateway of both()) await gateway.manifests.look();
};

async function tokenThrough(persona: string, client: string): Promise<string> {
  const found = findPersona(persona);
  if (found === undefined) throw new Error(`no persona ${persona}`);
  return issueToken(testKeys, 'https://issuer.test', { ...found, clientId: client as never }, new Date());
}

/** What each of the two gateways answers to an id: data, or the code of the refusal. */
async function runOnBoth(id: string, { persona = 'lan', client = PORTAL } = {}) {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await tokenThrough(persona, client)}`,
  };
  const body = JSON.stringify({ documentId: id });
  const response = await fetch(`${system.origin}/graphql`, { method: 'POST', headers, body });
  const answers = [await response.json(), (await second.answer({ headers, body })).body];
  return answers.map(
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
    (answer: any) => answer.errors?.[0]?.extensions.code ?? answer.data,
  );
}
const REFUSED = ['OPERATION_NOT_REGISTERED', 'OPERATION_NOT_REGISTERED'];
const LAN = { viewer: { id: expect.any(String), person: { fullName: 'Nguyễn Thị Lan' } } };

/** What an administrator does through the client of the Government Office, by what it registered. */
async function office(persona: string, name: string, variables: object) {
  const operation = readSourceOperations().find(
    (one) => one.client === 'government-office' && one.name === name,
  );
  const response = await fetch(`${system.origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenThrough(persona, 'government-office')}`,
    },
    body: JSON.stringify({ documentId: idOf(operation?.document ?? ''), variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  const { data, errors } = (await response.json()) as any;
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
}
const act = (persona: string, name: string, input: object) =>
  office(persona, name, { input: { requestId: randomUUID(), ...input } });
const handIn = (document: string, more: object = {}) =>
  act('viet', 'HandInClientManifest', { client: PORTAL, document, ...more });
const find = (id: string) => office('phuong', 'ClientManifest', { id });
const byCommand = (handed: { client?: string; document?: string }) =>
  handInByCommand(system.test.house.get('dossiers').database, testKeys, {
    ...{ client: PORTAL, document: `${LABEL}query C { viewer { id } }`, labels: null },
    ...{ by: 'Người vận hành', now: new Date(), ...handed },
  });
const judged = async (document: string, more: object = {}) => {
  const { manifest } = await handIn(document, more);
  await look();
  return find(manifest.id);
};
const approve = (persona: string, { id, digest }: { id: string; digest: string }) =>
  act(persona, 'ApproveClientManifest', { manifest: id, digest });
const BECAUSE = { reason: 'Trang này không còn dùng' };
const suspend = (persona: string, id: string) =>
  act(persona, 'SuspendClientManifest', { manifest: id, ...BECAUSE });
const inForce = async (document: string, more: object = {}) => {
  const manifest = await judged(document, more);
  await approve('viet', manifest);
  await approve('phuong', manifest);
  await look();
  return manifest;
};

describe('What a client hands in', () => {
  it('is listed by the hundred, and read one by one with its history', async () => {
    const { nodes } = await office('phuong', 'ClientManifests', { first: 100 });
    const manifest = await judged(LABEL + MY_NAME);
    expect((await office('phuong', 'ClientManifests', { first: 100 })).nodes).toHaveLength(nodes.length + 1);
    expect(manifest).toMatchObject({ state: 'CHECKED', document: LABEL + MY_NAME, history: [{}, {}] });
    expect(await find(randomUUID())).toBeNull();
    await act('viet', 'RejectClientManifest', { manifest: manifest.id, ...BECAUSE });
  });

  it('runs at every gateway once two officials have approved it, for its client alone, and stops when one suspends it', async () => {
    const manifest = await judged(LABEL + MY_NAME);
    const id = idOfText(MY_NAME);
    expect(manifest).toMatchObject({
      ...{ client: PORTAL, agency: { code: 'H15' }, state: 'CHECKED', byCommand: false, findings: [] },
      operations: [{ id, name: 'MyNameHere', cost: expect.any(Number), purpose: null, known: false }],
      addedPersonalFields: expect.arrayContaining(['Person.fullName']),
    });
    expect(await runOnBoth(id)).toEqual(REFUSED);

    expect(await approve('viet', manifest)).toMatchObject({ manifest: { state: 'APPROVED_ONCE' } });
    expect((await approve('viet', manifest)).__typename).toBe('AnotherAdministratorNeeded');
    await look();
    expect(await runOnBoth(id)).toEqual(REFUSED);
    expect(await approve('phuong', manifest)).toMatchObject({ manifest: { state: 'IN_FORCE' } });
    await look();
    expect(await runOnBoth(id)).toEqual([LAN, LAN]);
    expect(await runOnBoth(id, { client: 'national-portal' })).toEqual(REFUSED);

    expect(await suspend('phuong', manifest.id)).toMatchObject({ manifest: { state: 'SUSPENDED' } });
    await system.gateway.manifests.look();
    // The second looks by itself.
    while ((await runOnBoth(id))[1] !== 'OPERATION_NOT_REGISTERED') await wait(200);
    expect(await runOnBoth(id)).toEqual(REFUSED);

    await approve('phuong', manifest);
    await look();
    expect(await runOnBoth(id)).toEqual(REFUSED);
    await approve('viet', manifest);
    await look();
    expect(await runOnBoth(id)).toEqual([LAN, LAN]);
    expect((await find(manifest.id)).history).toMatchObject([
      { kind: 'HANDED_IN', byViewer: false, account: expect.any(String) },
      { kind: 'CHECKED', account: null },
      { kind: 'APPROVED' },
      { kind: 'APPROVED', byViewer: true },
      { kind: 'SUSPENDED', byViewer: true, reason: BECAUSE.reason },
      { kind: 'APPROVED', byViewer: true },
      { kind: 'APPROVED' },
    ]);
    const leaves =
      await sql`select fields[1] as field, outcome from audit_leaves where subject = ${manifest.id}
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
    const manifest = await inForce(`${LABEL}query Beside { viewer { id } }`);
    await system.gateway.reload(readRelease(testKeys));
    const [first] = await runOnBoth(idOfText('query Beside { viewer { id } }'));
    expect(first).toEqual({ viewer: { id: expect.any(String) } });
    await suspend('viet', manifest.id);
    await look();
    for (const answer of await runOnBoth(idOf(own?.document ?? '')))
      expect(answer).not.toBe('OPERATION_NOT_REGISTERED');
  }, 120_000);

  it('is taken as its tool wrote it, under the ids of the tool', async () => {
    const body = 'query ByTool { __typename viewer { id } }';
    const id = createHash('sha256').update(body).digest('hex');
    await inForce(
      JSON.stringify({
        ...{ format: 'apollo-persisted-query-manifest', version: 1 },
        operations: [{ id, name: 'ByTool', type: 'query', body }],
      }),
      { labels: JSON.stringify({ ByTool: { label: 'Xem phiên đăng nhập của mình' } }) },
    );
    const answer = { __typename: 'Query', viewer: { id: expect.any(String) } };
    expect(await runOnBoth(id)).toEqual([answer, answer]);
    expect(await runOnBoth(idOfText(body))).toEqual([answer, answer]);
  });

  it('by a command waits for two officials as well, and says who handed it in to nobody but the log', async () => {
    const made = await byCommand({});
    if (!('id' in made)) throw new Error(made.refused);
    await look();
    expect(await find(made.id)).toMatchObject({
      ...{ state: 'CHECKED', byCommand: true },
      history: [{ kind: 'HANDED_IN', account: null }, { kind: 'CHECKED' }],
    });
  });

  it('is approved as it was read, and sent back with a reason', async () => {
    const manifest = await judged(`${LABEL}query D { viewer { id } }`);
    const other = { id: manifest.id, digest: '0'.repeat(64) };
    expect((await approve('viet', other)).__typename).toBe('ClientManifestNotInState');
    expect((await suspend('viet', manifest.id)).__typename).toBe('ClientManifestNotInState');
    const back = { manifest: manifest.id, reason: 'Nêu rõ trang nào cần' };
    expect(await act('phuong', 'RejectClientManifest', back)).toMatchObject({
      manifest: { state: 'REJECTED' },
    });
    expect((await approve('viet', manifest)).__typename).toBe('ClientManifestNotInState');
    const nobody = { id: randomUUID(), digest: manifest.digest };
    expect((await approve('viet', nobody)).__typename).toBe('ClientManifestNotFound');
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
      ids.set(what, (await handIn(document)).manifest.id);
    await look();
    await look();
    for (const [what, id] of ids) found.set(what, await find(id));
  }, 60_000);

  it.each(Object.keys(WRONG))('%s: it is told which, and nothing can be approved', async (what) => {
    const manifest = found.get(what);
    expect(manifest).toMatchObject({ state: 'FAULTED', operations: [] });
    expect(manifest.findings).toMatchObject([{ code: WRONG[what]?.[1] }]);
    for (const { message } of manifest.findings) expect(message).toMatch(/^[A-ZĐ].{20,}\.$/u);
  });

  it('is approved by nobody', async () => {
    expect((await approve('viet', found.get('no label'))).__typename).toBe('ClientManifestNotInState');
  });

  it('ten thousand operations: the door takes no such body, and a command is told how many', async () => {
    const document = many(9_000, (n) => `query A${n}{a}`);
    await expect(handIn(document)).rejects.toThrow('PAYLOAD_TOO_LARGE');
    const made = await byCommand({ document });
    await look();
    expect(await find('id' in made ? made.id : '')).toMatchObject({
      findings: [{ code: 'TOO_MANY_OPERATIONS' }],
    });
  });

  it('anything for a client that the directory does not have, or without a text', async () => {
    expect((await handIn(LABEL + MY_NAME, { client: 'nobody' })).__typename).toBe('ClientNotConnected');
    expect(await handIn(' ')).toMatchObject({ __typename: 'InputMalformed', fields: ['document'] });
    expect(await byCommand({ client: 'nobody' })).toEqual({ refused: 'CLIENT_NOT_CONNECTED' });
  });
});

describe('Whoever can write the tables of the register, and no more', () => {
  const text = (name: string) => `${LABEL}query ${name} { viewer { id } }`;
  /** Writes as the owner of the database, whom no trigger holds. */
  const write = (work: (tx: postgres.TransactionSql) => Promise<unknown>) =>
    sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await work(tx);
    });
  const idOfName = (name: string) => idOfText(`query ${name} { viewer { id } }`);

  it('approves nothing: an act without the signature of the register counts for nothing', async () => {
    const { id } = await judged(text('Forged'));
    await write(async (tx) => {
      for (const [seq, actor] of [
        [3, 'one'],
        [4, 'other'],
      ] as const)
        await tx`insert into client_manifest_acts (manifest, seq, kind, actor, at, state, key_id, signature)
          select manifest, ${seq}, 'APPROVED', ${actor}, at, 'IN_FORCE', key_id, signature from client_manifest_acts
          where manifest = ${id} and seq = 2`;
    });
    await look();
    expect(await runOnBoth(idOfName('Forged'))).toEqual(REFUSED);
    expect(await find(id)).toMatchObject({ state: 'ALTERED' });
  });

  it('puts nothing in the place of what was approved', async () => {
    const { id } = await judged(text('Honest'));
    const { digest } = await find(id);
    await approve('viet', { id, digest });
    await write((tx) => tx`update client_manifests set document = ${text('Other')} where id = ${id}`);
    expect((await approve('phuong', { id, digest })).__typename).toBe('ClientManifestNotInState');
    await look();
    expect(await runOnBoth(idOfName('Other'))).toEqual(REFUSED);
  });

  it('does not take back that it was suspended, from a gateway that saw it run', async () => {
    const { id } = await inForce(text('Suspended'));
    await suspend('viet', id);
    await look();
    await write((tx) => tx`delete from client_manifest_acts where manifest = ${id} and kind = 'SUSPENDED'`);
    await look();
    expect(await runOnBoth(idOfName('Suspended'))).toEqual(REFUSED);
  });

  it('is held by the tables themselves, as long as it is not their owner', async () => {
    const { id } = await judged(text('Kept'));
    await approve('viet', await find(id));
    await expect(
      sql`insert into client_manifest_acts (manifest, seq, kind, actor, at, state, key_id, signature)
        select manifest, 4, kind, actor, at, state, key_id, signature from client_manifest_acts
        where manifest = ${id} and seq = 3`,
    ).rejects.toThrow('two officials approve');
    await expect(sql`update client_manifest_acts set actor = 'x' where manifest = ${id}`).rejects.toThrow(
      'kept',
    );
    await expect(sql`delete from client_manifests where id = ${id}`).rejects.toThrow('kept');
  });

  it('signs the acts again under a new key of the register, so that they count when the one before is gone', async () => {
    const { id } = await inForce(text('Resigned'));
    const old = (name: string) => developmentKeySource(`${name}` as 'seal');
    const fresh = Buffer.alloc(32, 7);
    const keys = new Keys(
      (name) => (name === 'envelope-dossiers' ? fresh : old(name)),
      undefined,
      (name) => (name === 'envelope-dossiers' ? publicHalfOf(old(name) as Buffer) : undefined),
    );
    const { database } = system.test.house.get('dossiers');
    const before = await sql`select * from client_manifest_acts where manifest = ${id} order by seq`;
    await resignActs({ database, keys, now: new Date(), upstream: undefined });
    const [row] = await database.jobRead(async (tx) => [await findManifest(tx, id)]);
    if (row === undefined) throw new Error('no manifest');
    const later = new Keys((name) => (name === 'envelope-dossiers' ? fresh : old(name)));
    expect(verifyHistory(later, 'dossiers', row, row.acts)).toMatchObject({ state: 'IN_FORCE' });
    expect(verifyHistory(testKeys, 'dossiers', row, row.acts)).toBeUndefined();
    expect(before).toHaveLength(row.acts.length);
  });
});
