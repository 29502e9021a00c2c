import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { ask, grantFor, viewerOf } from '../support/ask.ts';
import { CREATE, Desk, everywhere, residence } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await new Desk().start();
});
afterAll(() => desk.close());

describe('payments: creating a payment request', () => {
  it('asks for the published amount of the channel', async () => {
    const online = await desk.create(await desk.fileResidence());
    expect(online).toMatchObject({
      __typename: 'PaymentRequested',
      paymentRequest: {
        state: 'UNPAID',
        total: 10_000,
        payAt: null,
        paidAt: null,
        lines: [{ kind: 'CHARGE', amount: 10_000 }],
      },
    });
    const counter = await desk.create(await desk.fileResidence({ channel: 'COUNTER' }));
    expect(counter.paymentRequest.total).toBe(20_000);
  });

  it('takes no amount from whoever asks to pay: only officials name one, who decide a dispute or took cash', () => {
    const document = parse(readFileSync(new URL('../../schema/payments.graphql', import.meta.url), 'utf8'));
    const inputs = document.definitions.filter((node) => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
    const withAmount = inputs.filter((node) =>
      node.fields?.some(({ type }) => /Dong|Float/.test(print(type))),
    );
    expect(withAmount.map(({ name }) => name.value)).toEqual([
      'RecordCashReceiptInput',
      'ProposePaymentDecisionInput',
    ]);
    const asked = inputs.find(({ name }) => name.value === 'CreatePaymentRequestInput');
    expect(asked?.fields?.map(({ name }) => name.value)).toEqual(['requestId', 'dossier']);
  });

  it('asks for nothing where nothing is published, and says so', async () => {
    const dossier = desk.file(desk.publish([{ channel: 'ONLINE', fees: [] }]));
    await desk.open.house.settle();
    expect(await desk.create(dossier)).toMatchObject({
      __typename: 'NothingToPay',
      message: expect.stringContaining('không công bố'),
    });
  });

  it('does not take an unknown amount, nor an unpublished channel, for zero', async () => {
    const version = desk.publish([
      {
        channel: 'ONLINE',
        fees: [{ kind: 'FEE', code: 'P', name: 'Phí', amountDong: null, condition: null, ...everywhere }],
      },
    ]);
    const dossiers = [desk.file(version), desk.file(version, { channel: 'POST' })];
    await desk.open.house.settle();
    for (const dossier of dossiers) expect((await desk.create(dossier)).__typename).toBe('AmountNotSet');
  });

  it('says to try again when the filing has not arrived, and the same request succeeds once it has', async () => {
    const dossier = desk.file(desk.publish(residence.channels));
    const requestId = randomUUID();
    const before = await desk.create(dossier, viewerOf('lan'), requestId);
    expect(before).toMatchObject({
      __typename: 'DossierNotPayable',
      message: expect.stringContaining('thử lại'),
    });
    await desk.open.house.settle();
    expect((await desk.create(dossier, viewerOf('lan'), requestId)).__typename).toBe('PaymentRequested');
  });

  it('answers a repeated request with the first answer, and another content under its id with a refusal', async () => {
    const [first, second] = [await desk.fileResidence(), await desk.fileResidence()];
    const requestId = randomUUID();
    const asked = await desk.create(first, viewerOf('lan'), requestId);
    expect(await desk.create(first, viewerOf('lan'), requestId)).toEqual(asked);
    expect((await desk.create(second, viewerOf('lan'), requestId)).__typename).toBe('RequestIdReused');
  });

  it('makes one request of fifty simultaneous ones', async () => {
    const dossier = await desk.fileResidence();
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.create(dossier)));
    expect(new Set(answers.map((answer) => answer.paymentRequest.id)).size).toBe(1);
    const [row] = await desk.look(
      (sql) =>
        sql<{ count: number }[]>`select count(*)::int from payment_requests where dossier_id = ${dossier}`,
    );
    expect(row?.count).toBe(1);
  });

  it.each(['', 'x'.repeat(256)])('refuses a requestId that is none', async (requestId) => {
    const answer = await ask(desk.open.house, 'payments', {
      query: CREATE,
      variables: { input: { requestId, dossier: randomUUID() } },
      viewer: viewerOf('lan'),
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('lists a dossier’s requests and the citizen’s own, newest first, page by page', async () => {
    const dossier = await desk.fileResidence();
    const { paymentRequest } = await desk.create(dossier);
    const entities =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dossier { paymentRequests { id } } ... on PaymentRequest { total } } }';
    const r = [
      { __typename: 'Dossier', id: dossier },
      { __typename: 'PaymentRequest', id: paymentRequest.id },
    ];
    const answer = await ask(desk.open.house, 'payments', {
      query: entities,
      variables: { r },
      viewer: viewerOf('lan'),
    });
    expect(answer.data._entities).toEqual([
      { paymentRequests: [{ id: paymentRequest.id }] },
      { total: 10_000 },
    ]);

    const own =
      'query ($after: String) { viewer { paymentRequests(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ask>> = await ask(desk.open.house, 'payments', {
        query: own,
        variables: { after },
        viewer: viewerOf('lan'),
      });
      const { nodes, pageInfo } = page.data.viewer.paymentRequests;
      seen.push(...nodes.map((node: { id: string }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen[0]).toBe(paymentRequest.id);
    const [row] = await desk.look(
      (sql) => sql<{ count: number }[]>`select count(*)::int from payment_requests`,
    );
    expect(seen).toHaveLength(row?.count ?? 0);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('writes one audit leaf for what it shows of Lan', async () => {
    const [row] = await desk.look(
      (sql) =>
        sql<
          { fields: string[] }[]
        >`select fields from audit_leaves where outcome = 'DISCLOSED' order by id desc limit 1`,
    );
    expect(row?.fields).toContain('PaymentRequest.id');
  });
});

describe('payments: the amounts due of a prefill', () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Prefill { amountsDue { code state due amount condition } } } }';
  const fees = [
    { code: 'A', name: 'Phí', kind: 'FEE', amount: 5_000, condition: null },
    { code: 'B', name: 'Lệ phí', kind: 'CHARGE', amount: null, condition: 'Theo tỉnh' },
  ];
  const askPrefill = (representation: object, viewer = viewerOf('minh')) =>
    ask(desk.open.house, 'payments', {
      query,
      variables: { r: [{ __typename: 'Prefill', ...representation }] },
      viewer,
    });

  it('says which amounts are set and which lines can be paid', async () => {
    const answer = await askPrefill({ grant: grantFor(viewerOf('minh'), []), fees });
    expect(answer.data._entities[0].amountsDue).toEqual([
      { code: 'A', state: 'AMOUNT_SET', due: 'PAYABLE', amount: 5_000, condition: null },
      { code: 'B', state: 'AMOUNT_NOT_SET', due: 'AMOUNT_NOT_SET', amount: null, condition: 'Theo tỉnh' },
    ]);
  });

  it('is null when procedures did not answer', async () => {
    const answer = await askPrefill({ grant: grantFor(viewerOf('minh'), []), fees: null });
    expect(answer.data._entities[0]).toEqual({ amountsDue: null });
  });

  it('refuses the grant of another viewer', async () => {
    const answer = await askPrefill({ grant: grantFor(viewerOf('lan'), []), fees });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
