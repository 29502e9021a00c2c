import postgres from 'postgres';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { CREATE, Desk } from './desk.ts';

let desk: Desk;
let dossier: string;
let request: { id: string };
beforeAll(async () => {
  desk = await new Desk().start();
  dossier = await desk.fileResidence();
  request = (await desk.create(dossier)).paymentRequest;
});
afterAll(() => desk.close());

const ENTITIES =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dossier { paymentRequests { id } } ... on PaymentRequest { other: total } } }';
const askEntities = (viewer: ReturnType<typeof viewerOf> | null) =>
  ask(desk.open.house, 'payments', {
    query: ENTITIES,
    variables: {
      r: [
        { __typename: 'Dossier', id: dossier },
        { __typename: 'PaymentRequest', id: request.id },
      ],
    },
    viewer,
  });

describe('Who may see and make payment requests', () => {
  it('shows them to Lan and to officer Minh, whose dossier it is', async () => {
    for (const key of ['lan', 'minh']) {
      expect(await desk.read(request.id, viewerOf(key))).toMatchObject({ id: request.id });
      expect((await askEntities(viewerOf(key))).data._entities).toEqual([
        { paymentRequests: [{ id: request.id }] },
        { other: 10_000 },
      ]);
    }
  });

  it('lets Minh ask for the same request on Lan’s behalf', async () => {
    expect((await desk.create(dossier, viewerOf('minh'))).paymentRequest.id).toBe(request.id);
  });

  it('is to everybody else as if there were none', async () => {
    for (const key of ['hung', 'tuan', 'nga']) {
      expect(await desk.read(request.id, viewerOf(key))).toBeNull();
      expect((await askEntities(viewerOf(key))).data._entities).toEqual([{ paymentRequests: [] }, null]);
      expect((await desk.create(dossier, viewerOf(key))).__typename).toBe('DossierNotPayable');
    }
  });

  it('refuses a caller who has not signed in, and one without the scope', async () => {
    expect((await askEntities(null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const viewer = viewerOf('lan', { scopes: ['person:read'] });
    expect((await askEntities(viewer)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const answer = await ask(desk.open.house, 'payments', {
      query: CREATE,
      variables: { input: { requestId: 'r', dossier } },
      viewer,
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lists nothing as an officer’s own', async () => {
    const answer = await ask(desk.open.house, 'payments', {
      query: '{ viewer { paymentRequests { nodes { id } } } }',
      viewer: viewerOf('minh'),
    });
    expect(answer.data.viewer.paymentRequests).toBeNull();
  });

  it('is null for an id that is none', async () => {
    expect(await desk.read('1')).toBeNull();
  });

  it('is closed by the database as well: no rows without the setting, only one’s own with it', async () => {
    await desk.fileResidence({ applicant: personId('hung') });
    const sql = postgres(desk.open.urls.payments?.app ?? '', { max: 1 });
    expect(await sql`select 1 from payable_dossiers`).toHaveLength(0);
    expect(await sql`select 1 from payment_requests`).toHaveLength(0);
    const rows = await sql.begin(async (tx) => {
      await tx`select set_config('app.subjects', ${`{${personId('lan')}}`}, true)`;
      return tx<{ applicant: string }[]>`select distinct applicant from payable_dossiers`;
    });
    expect(rows).toEqual([{ applicant: personId('lan') }]);
    await sql.end();
  });

  it('lets nobody change or remove money that is written', async () => {
    for (const url of [desk.open.urls.payments?.app, desk.open.urls.payments?.job]) {
      const sql = postgres(url ?? '', { max: 1 });
      for (const attempt of [
        sql`update ledger_entries set amount_dong = 1`,
        sql`delete from ledger_entries`,
        sql`update callbacks set verdict = 'SETTLED'`,
        sql`delete from callbacks`,
        sql`update payment_requests set total_dong = 1`,
        sql`delete from payment_requests`,
      ]) {
        await expect(attempt).rejects.toMatchObject({ code: '42501' });
      }
      await sql.end();
    }
    const app = postgres(desk.open.urls.payments?.app ?? '', { max: 1 });
    await expect(app`update payment_requests set state = 'PAID'`).rejects.toMatchObject({ code: '42501' });
    await expect(app`select 1 from ledger_entries`).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });

  it('does not commit a ledger transaction that is not balanced', async () => {
    const sql = postgres(desk.open.urls.payments?.job ?? '', { max: 1 });
    const attempt = sql`insert into ledger_entries (transaction_id, account, request_id, amount_dong, at)
      values (${request.id}, 'PLATFORM_CLEARING', ${request.id}, 10000, now())`;
    await expect(attempt).rejects.toMatchObject({
      code: '23514',
      constraint_name: 'ledger_entries_balanced',
    });
    await sql.end();
  });
});
