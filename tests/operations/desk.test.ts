/**
 * The desk of the national database in production: everything that officials do there besides publishing, by the id of what its client
 * registered, over HTTP. Portals are refused the same ids.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gql } from '@apollo/client';
import postgres from 'postgres';
import { readSourceOperations } from '../../app/commands/operations.ts';
import { codeOf as apolloCodeOf, openApollo } from '../../examples/apollo.mjs';
import { connect, fileOwnDossier, pages, Refused } from '../../examples/fetch.mjs';
import { ask as askRelay, openRelay, codeOf as relayCodeOf } from '../../examples/relay.mjs';
import { openUrql, codeOf as urqlCodeOf } from '../../examples/urql.mjs';
import { RELEASE_FOLDER } from '../../gateway/release/release.ts';
import { issueToken } from '../../gateway/sandbox/issuer.ts';
import { fillVariables } from '../../gateway/sandbox/template.ts';
import { nameOperation } from '../../kernel/domain/namedOperations.ts';
import { accountOf } from '../../nation/accounts.ts';
import { personas } from '../../nation/personas.ts';
import { codeOf, makeRecord, takeIn, toLines, writeFile } from '../procedures/import/records.ts';
import { testKeys } from '../support/house.ts';
import { findExample, openSystem, runNamed, type System, tokenOf } from '../support/system.ts';

const DESK = 'national-database';
const NOON = new Date('2026-11-28T05:00:00Z');
/** What the desk may run: its own operations, and those that are everybody's. */
const known = readSourceOperations().filter(({ client }) => [DESK, 'public'].includes(client));
const documentOf = (name: string): string => {
  const found = known.find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`${name} is not registered for the desk`);
  return found.document;
};

let system: System;
let sql: postgres.Sql;
/** Names of the operations that were answered without an error. */
const answered = new Set<string>();
beforeAll(async () => {
  system = await openSystem({ profile: 'production', clock: () => NOON });
  sql = postgres(system.test.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
}, 120_000);
afterAll(async () => {
  await sql?.end();
  await system?.close();
});

async function run(persona: string | null, name: string, variables: object = {}) {
  const { data, errors } = await system.ask(persona, documentOf(name), variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  answered.add(name);
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
}
const change = (persona: string, name: string, input: object) =>
  run(persona, name, { input: { requestId: randomUUID(), ...input } });
const refusalOf = async (persona: string | null, name: string, variables: object = {}) =>
  (await system.ask(persona, documentOf(name), variables)).errors?.[0]?.extensions.code;

/** A row of the list of 2021 with the source's own id and no code. */
const listed = (id: string, more: object = {}) => ({
  _id: { $oid: id },
  title: 'Thủ tục nuôi chim câu',
  'Trình tự thực hiện': 'Bước 1: Nộp hồ sơ.',
  'Cơ quan thực hiện': 'Ủy ban nhân dân cấp xã',
  ...more,
});
const take = (records: readonly unknown[]) =>
  takeIn(system.test.house.get('procedures').database, writeFile(toLines(records)), {
    day: '2026-11-20',
    source: 'desk',
  });
const waiting = async (state = 'WAITING') =>
  (await run('viet', 'IncompleteRecords', { state, first: 100 })).nodes.filter(
    ({ source }: { source: string }) => source === 'desk',
  );

const NOVEMBER = {
  decision: { number: '88/QĐ-TTg', authority: 'G22', decidedOn: '2026-11-27' },
  days: [{ day: '2026-11-24', kind: 'OFF' }],
};

describe('The calendar of offices at the desk in production', () => {
  it('is kept by two officials: one enters, the other confirms, and everybody reads what changed', async () => {
    const open = await run('hang', 'CalendarToDecide');
    expect(open.map(({ season }: { season: string }) => season)).toContain('TET');
    const { proposal } = await change('hang', 'ProposeCalendarDecision', NOVEMBER);
    const { nodes } = await run('kien', 'CalendarProposals', { first: 100 });
    expect(nodes).toEqual([
      expect.objectContaining({
        enteredByViewer: false,
        decision: expect.objectContaining({ id: proposal.decision.id, number: '88/QĐ-TTg' }),
      }),
    ]);
    const decision = { decision: proposal.decision.id };
    expect((await change('hang', 'ConfirmCalendarDecision', decision)).__typename).toBe('NotDelegated');
    expect(await change('kien', 'ConfirmCalendarDecision', decision)).toMatchObject({
      __typename: 'CalendarDecisionConfirmed',
      proposal: { decision: { changes: [{ day: '2026-11-24', after: 'OFF' }] } },
    });
    const confirmed = await run('kien', 'CalendarDecisions', { first: 100 });
    expect(confirmed.nodes.at(-1)).toMatchObject({ id: proposal.decision.id });
    const year = await run('hang', 'OfficeCalendar', { year: 2026 });
    expect(year.days).toContainEqual({ day: '2026-11-24', kind: 'OFF' });
    const term = await run(null, 'WorkingDayTerm', { from: '2026-11-23', workingDays: 1 });
    expect(term).toMatchObject({ day: '2026-11-25', provisional: false });
  });

  it('takes a decision back with its reason', async () => {
    const { proposal } = await change('viet', 'ProposeCalendarDecision', NOVEMBER);
    const back = { decision: proposal.decision.id, reason: 'Nhập hai lần' };
    expect(await change('viet', 'RejectCalendarDecision', back)).toMatchObject({
      proposal: { state: 'REJECTED', rejectedBecause: 'Nhập hai lần' },
    });
  });
});

describe('Incomplete records at the desk in production', () => {
  it('are read by officials and by nobody else', async () => {
    await take([listed('51aa')]);
    expect((await run('thu', 'IncompleteRecords', { first: 100 })).nodes).toContainEqual(
      expect.objectContaining({ code: null, sourceId: '51aa', missing: expect.arrayContaining(['CODE']) }),
    );
    for (const persona of [null, 'lan', 'minh'])
      expect(await refusalOf(persona, 'IncompleteRecords')).toBe('OPERATION_NOT_REGISTERED');
  });

  it('without a code are closed by the Government Office, and the reason stays', async () => {
    await take([listed('51bb')]);
    const [record] = await waiting();
    const requestId = randomUUID();
    const input = { requestId, record: record.id, reason: 'Thủ tục đã bị bãi bỏ từ năm 2019' };
    const closed = await run('viet', 'CloseIncompleteRecord', { input });
    expect(closed.record).toEqual({
      id: record.id,
      closings: [{ reason: 'Thủ tục đã bị bãi bỏ từ năm 2019', closedAt: NOON.toISOString() }],
    });
    expect(await run('viet', 'CloseIncompleteRecord', { input })).toEqual(closed);
    expect((await waiting()).map(({ id }: { id: string }) => id)).not.toContain(record.id);
    expect(await waiting('CLOSED')).toEqual([
      expect.objectContaining({
        id: record.id,
        closings: [expect.objectContaining({ closedByViewer: true })],
      }),
    ]);
    expect(await refusalOf('thu', 'CloseIncompleteRecord', { input })).toBe('FORBIDDEN');
  });

  it('stay closed when the same comes in again, and wait again when their source tells them otherwise', async () => {
    await take([listed('51bb')]);
    expect(await waiting('CLOSED')).toHaveLength(1);
    await take([listed('51bb', { 'Thời hạn giải quyết': '5 ngày' })]);
    expect(await waiting('CLOSED')).toEqual([]);
    expect((await waiting()).find(({ sourceId }: { sourceId: string }) => sourceId === '51bb')).toMatchObject(
      {
        closings: [{ reason: 'Thủ tục đã bị bãi bỏ từ năm 2019' }],
      },
    );
  });

  it.each<[string, object, string]>([
    ['without a reason', { reason: ' \u200b' }, 'InputMalformed'],
    ['of no such id', { record: randomUUID() }, 'IncompleteRecordNotWaiting'],
    ['of what is no id', { record: 'x' }, 'IncompleteRecordNotWaiting'],
  ])('are not closed %s', async (_what, changes, answer) => {
    const [record] = await waiting();
    const told = await change('viet', 'CloseIncompleteRecord', {
      ...{ record: record.id, reason: 'Không còn dùng' },
      ...changes,
    });
    expect(told.__typename).toBe(answer);
  });

  it('that a whole record has made good, or that are closed already, do not wait', async () => {
    const { QUYETDINH: _decision, ...undecided } = makeRecord(codeOf(41));
    await take([undecided]);
    const found = (await waiting()).find(({ code }: { code: string }) => code === codeOf(41));
    await take([makeRecord(codeOf(41))]);
    const input = { record: found.id, reason: 'Không còn dùng' };
    expect((await change('viet', 'CloseIncompleteRecord', input)).__typename).toBe(
      'IncompleteRecordNotWaiting',
    );
  });

  it('cannot be closed in the database by other roles, nor a word on them changed', async () => {
    const app = postgres(system.test.urls.procedures?.app ?? '', { max: 1, onnotice: () => undefined });
    try {
      for (const denied of [
        app`update incomplete_records set completed_at = now()`,
        app`update incomplete_record_closings set reason = 'x'`,
        app`delete from incomplete_record_closings`,
      ])
        await expect(denied).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
  });
});

describe('Spellings at the desk in production', () => {
  it('that no list knows are listed and mapped', async () => {
    await take([makeRecord(codeOf(42), { LINHVUCTHUCHIEN: [{ TENLINHVUC: 'Nuôi chim câu' }] })]);
    const { nodes } = await run('thu', 'UnmappedSpellings', { list: 'FIELD', first: 100 });
    const spelled = nodes.find(({ spelling }: { spelling: string }) => spelling === 'Nuôi chim câu');
    const [entry] =
      await sql`select code from code_list_entries where list = 'FIELD' and valid_to is null limit 1`;
    const input = { spelling: spelled.id, code: entry?.code };
    expect(await change('viet', 'MapSpelling', input)).toMatchObject({
      version: 1,
      spelling: { source: 'desk' },
    });
    const rest = await run('thu', 'UnmappedSpellings', { list: 'FIELD', first: 100 });
    expect(rest.nodes.map(({ id }: { id: string }) => id)).not.toContain(spelled.id);
  });
});

describe('The operations of the desk', () => {
  it('about calendar, records and spellings have each been answered by id above', () => {
    const own = known.filter(
      ({ client, name }) => client === DESK && /Calendar|Incomplete|Spelling/.test(name),
    );
    expect(own.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([]);
    expect(own.length).toBeGreaterThanOrEqual(9);
  });
});

/** What no register can answer: typed once. */
const TYPED = {
  phoneNumber: '0900000101',
  newResidence: '12 Hoàng Diệu, phường Buôn Ma Thuột, tỉnh Đắk Lắk',
  newHouseholdHead: 'Nguyễn Văn Thành',
  newRelationToHead: 'Con',
  declaration: 'Tôi cam đoan những nội dung khai trên là đúng sự thật.',
};

/** Runs an operation that a client has registered, as somebody who signs in through it. */
async function runThrough(client: string, key: string, name: string, variables: object) {
  const found = readSourceOperations().find((one) => one.client === client && one.name === name);
  const persona = personas.find((one) => one.key === key);
  if (found === undefined || persona === undefined) throw new Error(`${client} ${name} ${key}`);
  const token = await issueToken(
    testKeys,
    'https://issuer.test',
    { ...persona, clientId: client },
    new Date(),
    { assurance: 2 },
  );
  const { data, errors } = await system.ask(null, found.document, variables, {
    authorization: `Bearer ${token}`,
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
}

describe('The Government Office in production', () => {
  it('entrusts an official, who can then do what was refused before, and takes the duty back', async () => {
    const example = findExample('register-decision');
    const register = () =>
      run('ngoc', 'RegisterDecision', fillVariables(example.variables, {}, randomUUID) as object);
    const office = (name: string, input: object, who = 'viet') =>
      runThrough('government-office', who, name, { input: { requestId: randomUUID(), ...input } });
    expect(await register()).toMatchObject({ __typename: 'NotDelegated' });
    const duty = { account: accountOf('ngoc'), agency: 'G01', duty: 'ENTER', from: '2026-11-28' };
    const { delegation } = await office('ProposeDelegation', duty);
    expect(delegation).toMatchObject({ duty: 'ENTER', agency: { code: 'G01' }, withdrawnAt: null });
    expect(await register()).toMatchObject({ __typename: 'NotDelegated' });
    await office('ConfirmDelegation', { delegation: delegation.id }, 'phuong');
    expect(await register()).toMatchObject({ __typename: 'DecisionRegistered' });
    expect(await office('WithdrawDelegation', { delegation: delegation.id })).toMatchObject({
      __typename: 'DelegationWithdrawn',
    });
    expect(await register()).toMatchObject({ __typename: 'NotDelegated' });
    const { nodes } = await runThrough('government-office', 'viet', 'Delegations', {
      agency: 'G01',
      first: 100,
    });
    expect(nodes).toContainEqual(
      expect.objectContaining({ id: delegation.id, withdrawnAt: expect.any(String) }),
    );
  });
});

describe('The portal of citizens in production', () => {
  const lan = (name: string, variables: object) => runThrough('national-portal', 'lan', name, variables);
  const change = (name: string, input: object) => lan(name, { input: { requestId: randomUUID(), ...input } });

  it('takes a citizen from an open draft to a filed dossier that she follows', async () => {
    const opened = await change('OpenMyDraft', {
      ...{ procedure: '1.004222', caseCode: 'JOIN_FAMILY', channel: 'ONLINE', agency: 'H15.50.05' },
      parties: [{ role: 'APPLICANT', viewer: true }],
    });
    const dossier = opened.dossier.id;
    const { answer } = await lan('MyForm', { dossier });
    const held = await change('UploadForMyDossier', {
      ...{ dossier, component: 'TP-dad2e57a74', resultType: 'KQ.G15.000031' },
      ...{ name: 'giay-khai-sinh.pdf', mediaType: 'application/pdf', sizeBytes: 1_000 },
    });
    // What a refusal names is registered for her portal, and runs with the variables that it gives.
    expect(held.__typename).toBe('AlreadyHeld');
    const read = await runNamed(system, 'lan', held.answeredBy);
    expect(read.data.document).toMatchObject({ state: 'VALID' });
    const fresh = await runNamed(system, 'lan', nameOperation('RefreshPrefill', { dossier }, dossier));
    const { seal } = fresh.data.prefill.answer;
    expect(seal.keyId).toBe(answer.seal.keyId);
    const { fileBefore: _day, ...sent } = seal;
    const answers = [
      ...answer.fields.filter(({ value }: { value: unknown }) => value !== null),
      ...Object.entries(TYPED).map(([key, value]) => ({ key, value })),
    ].map(({ key, value }) => ({ key, value }));
    expect(await change('SubmitMyDossier', { dossier, seal: sent, answers })).toMatchObject({
      __typename: 'DossierFiled',
      dossier: { id: dossier, stage: 'FILED' },
    });
    expect(await lan('MyDossier', { dossier })).toMatchObject({ id: dossier, timeline: [{}] });
    expect(JSON.stringify(await lan('MyDossiers', { first: 5 }))).toContain(dossier);
    expect((await lan('WhomIActFor', {})).person.fullName).toBe('Nguyễn Thị Lan');
    expect((await lan('MyDocuments', { first: 3 })).documents.nodes.length).toBe(3);
  });
});

describe('The examples for developers of clients, in production', () => {
  const idsOf = (client: string): Record<string, string> =>
    JSON.parse(readFileSync(new URL(`clients/${client}.generated.json`, RELEASE_FOLDER), 'utf8')).operations;
  const ids = { ...idsOf('public'), ...idsOf('national-portal') };
  const connected = async (attempts = 1) =>
    connect({ origin: system.origin, ids, token: await tokenOf('lan'), attempts });

  it('of plain fetch file a dossier and follow it, page through lists, and decide by codes', async () => {
    const ask = await connected();
    const { held, followed } = await fileOwnDossier(ask, {
      draft: {
        ...{ procedure: '1.004222', caseCode: 'JOIN_FAMILY', channel: 'ONLINE', agency: 'H15.50.05' },
        parties: [{ role: 'APPLICANT', viewer: true }],
      },
      typed: TYPED,
    });
    expect(held).toBeGreaterThan(3);
    expect(followed.stage).toBe('FILED');
    const found: string[] = [];
    for await (const { id } of pages(ask, 'MyDossiers', { first: 1 }, ({ viewer }) => viewer.dossiers))
      found.push(id);
    expect(found).toContain(followed.id);
    expect(new Set(found).size).toBe(found.length);
    const refused = await ask('MyDossier', {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('of Apollo Client 4 ask by id, and show our codes', async () => {
    const apollo = openApollo({
      origin: system.origin,
      idOf: (name: string) => ids[name],
      token: await tokenOf('lan'),
    });
    const document = (name: string) =>
      gql(readSourceOperations().find((one) => one.name === name)?.document ?? '');
    const { data } = await apollo.query({
      query: document('ProcedurePage'),
      variables: { code: '1.004222' },
    });
    expect(data).toMatchObject({ procedure: { name: 'Đăng ký thường trú' } });
    const unknown = gql('query Nobody { viewer { id } }');
    const other = openApollo({ origin: system.origin, idOf: () => '0'.repeat(64), token: undefined });
    const refused = await other.query({ query: unknown }).catch((caught: unknown) => caught);
    expect(apolloCodeOf(refused)).toBe('OPERATION_NOT_REGISTERED');
  });

  it('of urql and of Relay ask by id, and show our codes', async () => {
    const { origin } = system;
    const document = readSourceOperations().find(({ name }) => name === 'ProcedurePage')?.document ?? '';
    const urql = openUrql({ origin, idOf: (name: string) => ids[name], token: await tokenOf('lan') });
    const variables = { code: '1.004222' };
    const page = await urql.query(document, variables).toPromise();
    expect(page.data).toMatchObject({ procedure: { name: 'Đăng ký thường trú' } });
    const unknown = openUrql({ origin, idOf: () => '0'.repeat(64) });
    const refused = await unknown.query('query Nobody { viewer { id } }', {}).toPromise();
    expect(urqlCodeOf(refused)).toBe('OPERATION_NOT_REGISTERED');
    expect(refused.error?.message).toContain('Thao tác này chưa được đăng ký');

    const relay = openRelay({ origin });
    const seen = await askRelay(relay, compiled(ids.ProcedurePage ?? ''), variables);
    expect(seen).toEqual({ procedure: { name: 'Đăng ký thường trú' } });
    const thrown = await askRelay(relay, compiled('0'.repeat(64)), variables).catch((error) => error);
    expect(relayCodeOf(thrown)).toBe('OPERATION_NOT_REGISTERED');
  });
});

/** What Relay's compiler makes of `query ($code: ProcedureCode!) { procedure(code: $code) { name } }`, persisted under an id. */
function compiled(id: string): object {
  const name = 'ProcedurePage';
  const argumentDefinitions = [{ kind: 'LocalArgument', name: 'code', defaultValue: null }];
  const args = [{ kind: 'Variable', name: 'code', variableName: 'code' }];
  const leaf = { kind: 'ScalarField', alias: null, name: 'name', args: null, storageKey: null };
  const field = { ...leaf, kind: 'LinkedField', name: 'procedure', args, plural: false };
  const selections = [{ ...field, concreteType: 'Procedure', selections: [leaf] }];
  return {
    kind: 'Request',
    fragment: { kind: 'Fragment', name, type: 'Query', metadata: null, argumentDefinitions, selections },
    operation: { kind: 'Operation', name, argumentDefinitions, selections },
    params: { id, cacheID: id, name, operationKind: 'query', text: null, metadata: {} },
  };
}
