/** What clients are told of dossiers: signed, in order, once, whatever their receivers do, and nothing of a person. */
import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { deliverWebhooks } from '../../subgraphs/dossiers/actions/deliverWebhooks.ts';
import { insertNotice } from '../../subgraphs/dossiers/database/notices.ts';
import type { NoticeKind } from '../../subgraphs/dossiers/rules/notices.ts';
import { listSealKeys } from '../../subgraphs/dossiers/rules/seal.ts';
import { EVENT_ISSUER } from '../../subgraphs/dossiers/rules/webhooks/event.ts';
import type { DossiersUpstream } from '../../subgraphs/dossiers/upstream/port.ts';
import {
  connectWebhooks,
  type WebhookConfiguration,
} from '../../subgraphs/dossiers/upstream/webhooks/send.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { codeOf, idOf } from '../support/ids.ts';
import { Receiver } from '../support/receiver.ts';
import { AGENCY, CASE, CODE, type FilingScene, openFilingScene } from './filingScene.ts';
import { importLines } from './reportScene.ts';

const SYSTEM = 'one-stop-dak-lak';
const PORTAL = 'portal-of-webhooks';
/** No answer of this machine takes as long, however busy it is. */
const TIMEOUT_MS = 20_000;

let scene: FilingScene;
let receiver: Receiver;
let portal: Receiver;
beforeAll(async () => {
  scene = await openFilingScene();
  [receiver, portal] = [await new Receiver().open(), await new Receiver().open()];
  connect({ loopback: true });
  await scene.sql`insert into directory_entries
      (kind, agency, client, client_kind, name, from_day, basis, state, origin, entered_by, entered_at)
    values ('SYSTEM', 'H15', ${PORTAL}, 'PORTAL', 'Cổng', '2026-01-01', 'b', 'IN_FORCE', 'FIRST', 'x', now())`;
  expect(await register(SYSTEM, receiver.url)).toBe('ACCEPTED');
  expect(await register(PORTAL, portal.url, ['STATUS'])).toBe('ACCEPTED');
});
beforeEach(async () => {
  await scene.sql`delete from webhook_deliveries`;
  for (const one of [receiver, portal]) {
    one.told.length = 0;
    one.behaviour = [202];
  }
});
afterAll(async () => {
  await Promise.all([receiver.close(), portal.close()]);
  await scene.close();
});

function connect({ loopback, timeoutMs = TIMEOUT_MS }: WebhookConfiguration): void {
  const { upstreams } = scene.opened;
  const kept = upstreams.get('dossiers') as DossiersUpstream;
  upstreams.set('dossiers', { ...kept, webhooks: connectWebhooks({ loopback, timeoutMs }) });
}

/** A file of the directory names where a client is told; a later one on a later day takes its place. */
async function register(client: string, url: string, events: NoticeKind[] = ['STATUS', 'APOLOGY']) {
  await scene.sql`update directory_entries set ended_at = now(), ended_by = 'x' where kind = 'WEBHOOK' and client = ${client} and ended_at is null`;
  const line = { kind: 'WEBHOOK', client, url, events, from: '2026-01-01', basis: 'QĐ 1' };
  const [judged] = await importLines({ house: scene.opened.house }, [JSON.stringify(line)]);
  return judged?.outcome;
}

/** A filed dossier, without the way to it. */
async function filed({ agency = AGENCY, through = null }: { agency?: string; through?: string | null } = {}) {
  const id = await scene.draft({ agency });
  await scene.sql`update dossiers set stage = 'FILED', status = 'REGISTERED', filed_at = now(), opened_through = ${through},
    code = ${`${agency}-251129-${randomUUID().slice(0, 8)}`} where dossier_id = ${id}`;
  return id;
}
const happen = (dossier: string, kind: NoticeKind = 'STATUS') =>
  scene.opened.house.get('dossiers').database.jobTransaction((tx) =>
    insertNotice(tx, {
      ...{ dossierId: idOf(dossier), kind, at: new Date() },
      ...(kind === 'STATUS' ? { status: 'ACCEPTED' as const } : {}),
    }),
  );
const tell = (ending = new AbortController().signal) =>
  deliverWebhooks(
    {
      database: scene.opened.house.get('dossiers').database,
      keys: testKeys,
      now: new Date(),
      upstream: scene.opened.upstreams.get('dossiers') as DossiersUpstream,
    },
    ending,
  );
/** Everything that waits is due now. */
const later = () =>
  scene.sql`update webhook_deliveries set due_at = now() - interval '1 minute', claimed_until = null`;
const rows = async (client = SYSTEM) => [
  ...(await scene.sql`select state, attempts, failure, http_status from webhook_deliveries where client = ${client} order by place`),
];
const dossiersTold = (one = receiver) =>
  one.told.map(({ token }) => (decodeJwt(token).sub_id as { id: string }).id);

describe('A system', () => {
  it('is told each step of a dossier of its agency, in order, in tokens that the published keys verify', async () => {
    const dossier = await scene.draft();
    const { dossier: answered } = await scene.submit(dossier);
    await scene.sql`insert into dossier_officers values (${dossier}, ${viewerOf('minh').account}, ${AGENCY})`;
    await scene.report(viewerOf('minh'), dossier, 'ACCEPTED');
    await tell();
    expect(receiver.told.map(({ path, type }) => [path, type])).toEqual([
      ['/events', 'application/secevent+jwt'],
      ['/events', 'application/secevent+jwt'],
    ]);
    const keys = createLocalJWKSet(listSealKeys(testKeys) as JSONWebKeySet);
    for (const { token } of receiver.told) {
      const expected = { issuer: EVENT_ISSUER, audience: SYSTEM, typ: 'secevent+jwt', algorithms: ['EdDSA'] };
      const { payload } = await jwtVerify(token, keys, expected);
      // These and no others: nothing of a person, and not what the status is.
      expect(Object.keys(payload).sort()).toEqual(
        ['aud', 'events', 'iat', 'iss', 'jti', 'sub_id', 'synthetic', 'toe'].sort(),
      );
      expect(payload.sub_id).toEqual({ format: 'opaque', id: dossier });
      expect(payload.events).toEqual({ 'urn:mot-lan:notice:STATUS': { code: answered.code } });
      expect(JSON.stringify(payload)).not.toContain(personId('lan'));
    }
    await tell();
    expect(receiver.told).toHaveLength(2);
    expect(new Set(receiver.told.map(({ token }) => decodeJwt(token).jti)).size).toBe(2);
    expect(await rows()).toMatchObject([{ state: 'DELIVERED' }, { state: 'DELIVERED' }]);
  });

  it('is told of its own agency and the units below it, and only what it wants', async () => {
    const [own, foreign] = [await filed(), await filed({ agency: 'H29.1' })];
    for (const kind of ['STATUS', 'APOLOGY', 'FILE_QUARANTINED'] as const) await happen(own, kind);
    await happen(foreign);
    await tell();
    expect(dossiersTold()).toEqual([own, own]);
  });

  it('is told nothing while it is not attested, and then what happened meanwhile', async () => {
    const dossier = await filed();
    await scene.sql`update directory_entries set ended_at = now(), ended_by = 'x' where kind = 'ATTESTATION' and client = ${SYSTEM}`;
    await happen(dossier);
    await tell();
    expect(receiver.told).toEqual([]);
    const attestation = {
      kind: 'ATTESTATION',
      client: SYSTEM,
      number: '2',
      from: '2026-01-01',
      until: '2099-01-01',
    };
    await importLines({ house: scene.opened.house }, [JSON.stringify({ ...attestation, basis: 'b' })]);
    await tell();
    expect(dossiersTold()).toEqual([dossier]);
  });
});

describe('A portal', () => {
  it('is told of dossiers that were opened through it, and of no others', async () => {
    const [through, other] = [await filed({ through: PORTAL }), await filed({ through: 'national-portal' })];
    for (const dossier of [through, other]) await happen(dossier);
    await tell();
    expect(dossiersTold(portal)).toEqual([through]);
  });

  it('is that through which the citizen opened the draft', async () => {
    const dossier = await filed();
    const [row] = await scene.sql`select opened_through from dossiers where dossier_id = ${dossier}`;
    expect(row?.opened_through).toBeNull();
    const { data } = await scene.mutate(
      'openDraftDossier',
      '... on DraftDossierOpened { dossier { id } }',
      {
        ...{ procedure: CODE, caseCode: CASE, channel: 'COUNTER' },
        parties: [
          {
            role: 'APPLICANT',
            person: { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' },
          },
        ],
      },
      viewerOf('minh'),
    );
    const [opened] =
      await scene.sql`select opened_through from dossiers where dossier_id = ${data.answer.dossier.id}`;
    expect(opened?.opened_through).toBe(viewerOf('minh').client);
  });
});

describe('A receiver that', () => {
  it('fails gets the same event again, before those that follow it, while other dossiers go on', async () => {
    const [one, other] = [await filed(), await filed()];
    await happen(one);
    await happen(one, 'APOLOGY');
    receiver.behaviour = [500, 202];
    await tell();
    expect(await rows()).toMatchObject([
      { state: 'PENDING', attempts: 1, failure: 'STATUS', http_status: 500 },
      { state: 'PENDING', attempts: 0 },
    ]);
    await happen(other);
    await tell();
    expect(dossiersTold()).toEqual([one, other]);
    await later();
    await tell();
    expect(dossiersTold()).toEqual([one, other, one, one]);
    const [first, , again, next] = receiver.told.map(({ token }) => decodeJwt(token));
    expect(again).toEqual(first);
    expect(Object.keys(next?.events as object)).toEqual(['urn:mot-lan:notice:APOLOGY']);
  });

  it('hangs takes the places of no other', async () => {
    connect({ loopback: true, timeoutMs: 60_000 });
    receiver.behaviour = ['HANG'];
    for (let count = 0; count < 6; count += 1) await happen(await filed({ through: PORTAL }));
    const ending = new AbortController();
    const ended = tell(ending.signal);
    // All six of the portal, while the first four of the system are still waited for.
    while (portal.told.length < 6) await portal.heard();
    expect(receiver.told.length).toBeLessThanOrEqual(4);
    expect(await rows()).toEqual(
      Array.from({ length: 6 }, () => ({
        ...{ state: 'PENDING', attempts: 0, failure: null, http_status: null },
      })),
    );
    ending.abort();
    await ended;
    connect({ loopback: true });
  });

  it('does not answer in time is asked again', async () => {
    connect({ loopback: true, timeoutMs: 200 });
    receiver.behaviour = ['HANG'];
    await happen(await filed());
    await tell();
    expect(await rows()).toEqual([{ state: 'PENDING', attempts: 1, failure: 'TIMEOUT', http_status: null }]);
  });

  it('sends elsewhere is not followed', async () => {
    receiver.behaviour = [portal.url];
    await happen(await filed());
    await tell();
    expect(portal.told).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'PENDING', failure: 'REDIRECT', http_status: 307 }]);
  });

  it('was down is told once when it is there again', async () => {
    await receiver.close();
    const dossier = await filed();
    await happen(dossier);
    await tell();
    expect(await rows()).toMatchObject([{ failure: 'UNREACHABLE', http_status: null }]);
    await receiver.open();
    await later();
    await tell();
    expect(dossiersTold()).toEqual([dossier]);
    expect(await rows()).toMatchObject([{ state: 'DELIVERED', attempts: 2, failure: null }]);
  });

  it('is being told when the process ends is told by the next one, and no attempt is counted', async () => {
    receiver.behaviour = ['HANG', 202];
    await happen(await filed());
    const ending = new AbortController();
    const [heard, ended] = [receiver.heard(), tell(ending.signal)];
    await heard;
    ending.abort();
    await ended;
    expect(await rows()).toMatchObject([{ state: 'PENDING', attempts: 0 }]);
    await tell();
    expect(receiver.told[1]).toEqual(receiver.told[0]);
  });

  it.each([
    'https://10.0.0.1/x',
    'https://localhost:1/x',
    'https://[::ffff:127.0.0.1]/x',
    'http://127.0.0.1:1/x',
  ])('lies inside is never reached: %s', async (url) => {
    connect({ loopback: false });
    await register(SYSTEM, url);
    await happen(await filed());
    await tell();
    expect(await rows()).toMatchObject([{ failure: 'ADDRESS_FORBIDDEN', http_status: null }]);
    connect({ loopback: true });
    await register(SYSTEM, receiver.url);
  });
});

describe('An event that was given up', () => {
  const LIST = `query ($state: WebhookDeliveryState) { webhookDeliveries(state: $state) { nodes {
    id client kind state attempts failure httpStatus nextAttemptAt } } }`;
  const list = async (viewer: Viewer, variables: object = { state: 'DEAD' }) =>
    ask(scene.opened.house, 'dossiers', { query: LIST, variables: { ...variables }, viewer });
  const replay = async (viewer: Viewer, input: object) =>
    (
      await scene.mutate(
        'replayWebhookDeliveries',
        '... on WebhookDeliveriesReplayed { replayed } ... on InputMalformed { fields }',
        { client: SYSTEM, ...input },
        viewer,
      )
    ).data.answer;
  async function administratorOf(agency: string): Promise<Viewer> {
    const account = randomUUID();
    await scene.sql`insert into directory_entries (kind, agency, account, duty, from_day, basis, state, origin, entered_by, entered_at)
      values ('DUTY', ${agency}, ${account}, 'ADMINISTER', '2026-01-01', 'b', 'IN_FORCE', 'FIRST', 'x', now())`;
    return viewerOf('viet', { account, agency: codeOf<AgencyCode>(agency) });
  }

  it('lets those behind it pass, is seen by administrators, and is told again when they say so', async () => {
    const dossier = await filed();
    await happen(dossier);
    await scene.sql`update webhook_deliveries set attempts = 69`;
    await happen(dossier, 'APOLOGY');
    receiver.behaviour = [503, 202];
    await tell();
    expect(await rows()).toMatchObject([
      { state: 'DEAD', attempts: 70, http_status: 503 },
      { state: 'DELIVERED' },
    ]);
    connect({ loopback: true });
    const [ours, foreign] = [await administratorOf('H15'), await administratorOf('H29')];
    const { data } = await list(ours);
    const [dead] = data.webhookDeliveries.nodes;
    expect(dead).toMatchObject({
      client: SYSTEM,
      kind: 'STATUS',
      attempts: 70,
      failure: 'STATUS',
      nextAttemptAt: null,
    });
    expect((await list(foreign)).data.webhookDeliveries.nodes).toEqual([]);
    expect((await list(viewerOf('viet', { agency: codeOf('H15') }))).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(await replay(foreign, {})).toMatchObject({ __typename: 'NotAdministrator' });
    expect(await replay(ours, { deliveries: Array.from({ length: 101 }, () => dead.id) })).toMatchObject({
      fields: ['deliveries'],
    });
    expect(await replay(ours, { deliveries: [randomUUID(), 'x'] })).toMatchObject({ replayed: 0 });
    expect(await replay(ours, { deliveries: [dead.id] })).toMatchObject({ replayed: 1 });
    await tell();
    expect(decodeJwt(receiver.told.at(-1)?.token ?? '').jti).toBe(dead.id);
    expect(await rows()).toMatchObject([{ state: 'DELIVERED', attempts: 1 }, { state: 'DELIVERED' }]);
  });
});

describe('The directory', () => {
  it.each([
    ['an address that is not https', { url: 'http://hooks.example.vn/' }],
    ['an event that there is not', { events: ['STATUS', 'WEATHER'] }],
    ['no event', { events: [] }],
  ])('takes no webhook with %s', async (_what, changes) => {
    const line = {
      kind: 'WEBHOOK',
      client: SYSTEM,
      url: receiver.url,
      events: ['STATUS'],
      from: '2026-01-01',
      basis: 'b',
    };
    const [judged] = await importLines({ house: scene.opened.house }, [
      JSON.stringify({ ...line, ...changes }),
    ]);
    expect(judged?.findings.map(({ kind }) => kind)).toEqual(['RECORD_MALFORMED']);
  });

  it('takes one for a client that it knows', async () => {
    expect(await register('nobody', receiver.url)).toBe('REFUSED');
  });
});
