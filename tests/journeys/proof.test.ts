/** The five-minute proof, in both transports: the same documents as the sandbox's tabs and the README, word for word. */
import postgres from 'postgres';
import { connectPlatform, platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import {
  type PlatformSimulator,
  startPlatformSimulator,
} from '../../subgraphs/payments/upstream/simulator.ts';
import type { GraphqlAnswer } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, runNamed, type System, type SystemOptions } from '../support/system.ts';

/** In production the same documents are registered operations, and only their ids are sent. */
const ways: [string, SystemOptions][] = [
  ['in process', { transport: 'in process' }],
  ['over HTTP', { transport: 'over HTTP' }],
  ['by id, as in production', { profile: 'production' }],
];

describe.each(ways)('The five-minute proof, %s', (_way, options) => {
  let system: System;
  let platform: PlatformSimulator;
  const answers: Record<string, GraphqlAnswer> = {};
  /** What a step answered; every step has run by the time a sentence asks. */
  const dataOf = (step: string) => answers[step]?.data ?? {};

  beforeAll(async () => {
    system = await openSystem(options);
    const callbackUrl = () => `${system.origin}/webhooks/payments/confirm`;
    platform = await startPlatformSimulator({
      host: '127.0.0.1',
      port: 0,
      secret: platformSecret(testKeys),
      callbackUrl,
    });
    system.test.upstreams.set('payments', connectPlatform({ url: platform.url }, testKeys));
    // The proof is one story: each step builds on the ones before.
    const keys = [
      'procedure',
      'search',
      'reuse-before',
      'open-draft',
      'prefill',
      'outage',
      'upload-held',
      'read-held',
      'submit-altered',
      'submit',
      'other-agency',
    ];
    for (const key of keys) {
      answers[key] = await system.run(key);
      // What the refusal names is run as it names it, before the draft is filed.
      const named = answers[key]?.data?.openUpload?.answeredBy;
      if (named != null) answers.named = await runNamed(system, 'minh', named);
    }
    await system.test.house.settle();
    for (const key of ['access-log', 'reuse-after', 'pay']) answers[key] = await system.run(key);
    await payTwice();
    answers.paid = await system.run('paid');
  }, 120_000);
  afterAll(async () => {
    await platform?.close();
    await system?.close();
  });

  /** Lan pays on the platform's page, and the platform calls back again and again. */
  async function payTwice(): Promise<void> {
    const { reference } = dataOf('pay').createPaymentRequest.paymentRequest;
    await system.test.house.get('payments').work();
    for (const outcome of ['paid', 'replay', 'replay']) {
      await fetch(`${platform.url}/pay/${reference}?outcome=${outcome}`, { method: 'POST' });
    }
    await system.test.house.settle();
  }

  const stateOf = (step: string, key: string) =>
    dataOf(step).prefill.answer.fields.find((field: { key: string }) => field.key === key)?.state;
  const paperOf = (step: string, code: string) =>
    dataOf(step).prefill.answer.checklist.find((item: { code: string }) => item.code === code)?.state;

  it('gives permanent residence with its channels: online 10,000 đồng, counter 20,000, seven working days each', () => {
    const channels = dataOf('procedure').procedure.channels as {
      channel: string;
      timeLimits: object[];
      fees: { amount: number }[];
    }[];
    const facts = Object.fromEntries(
      channels.map(({ channel, timeLimits, fees }) => [
        channel,
        { timeLimits, amounts: fees.map(({ amount }) => amount) },
      ]),
    );
    expect(facts).toEqual({
      ONLINE: { timeLimits: [{ value: 7, unit: 'WORKING_DAY' }], amounts: [10_000] },
      COUNTER: { timeLimits: [{ value: 7, unit: 'WORKING_DAY' }], amounts: [20_000] },
    });
  });

  it('finds birth registration without diacritics', () => {
    expect(dataOf('search').searchProcedures.nodes[0].code).toBe('1.001193');
  });

  it('opens a draft for Lan whose typed identity the register confirms', () => {
    const dossier = dataOf('open-draft').openDraftDossier.dossier;
    expect(dossier.stage).toBe('DRAFT');
    expect(dossier.parties).toEqual(
      expect.arrayContaining([
        { role: 'APPLICANT', verification: 'VERIFIED' },
        { role: 'FATHER', verification: 'VERIFIED' },
      ]),
    );
  });

  it('says what was asked before, what is asked now and how many papers are spared', () => {
    const { summary } = dataOf('prefill').prefill.answer;
    expect(summary.askedNow).toBeLessThan(summary.askedBefore);
    expect(summary.papersSpared).toBe(1);
  });

  it('answers every held field with its source and as-of date', () => {
    const held = dataOf('prefill').prefill.answer.fields.filter(
      (field: { state: string }) => field.state === 'HELD',
    );
    expect(held.length).toBeGreaterThan(12);
    for (const { provenance } of held) {
      expect(['POPULATION', 'WAREHOUSE']).toContain(provenance.register);
      expect(Date.parse(provenance.asOf)).toBeLessThan(Date.now());
    }
  });

  it('plans procedures, then population, warehouse and payments side by side, then dossiers', () => {
    const { stages } = (
      answers.prefill as { extensions?: { plan: { stages: { fetches: { subgraph: string }[] }[] } } }
    ).extensions?.plan ?? { stages: [] };
    const planned = stages.map(({ fetches }) => fetches.map(({ subgraph }) => subgraph).sort());
    // Production shows nobody a plan.
    expect(planned).toEqual(
      options.profile === 'production'
        ? []
        : [['dossiers'], ['procedures'], ['payments', 'population', 'warehouse'], ['dossiers']],
    );
  });

  it('still answers while population is off: her data unavailable, her documents held, nothing sealed', () => {
    expect(stateOf('outage', 'applicantFullName')).toBe('UNAVAILABLE');
    expect(paperOf('outage', 'TP-dad2e57a74')).toBe('HELD');
    expect(dataOf('outage').prefill.answer.seal).toBeNull();
    expect(dataOf('outage').prefill.answer.remaining).toBeNull();
  });

  it('refuses the upload of a birth certificate that is held, and the operation it names works', () => {
    expect(dataOf('upload-held').openUpload.__typename).toBe('AlreadyHeld');
    expect(dataOf('upload-held').openUpload.answeredBy.accessDossier).toBe(
      dataOf('open-draft').openDraftDossier.dossier.id,
    );
    expect(answers.named?.errors).toBeUndefined();
    expect(dataOf('named').document).toMatchObject({ number: '118/1994', state: 'VALID' });
    expect(dataOf('read-held').document).toMatchObject({ number: '118/1994', state: 'VALID' });
  });

  it('refuses one changed letter and files the unchanged form', () => {
    expect(dataOf('submit-altered').submitDossier.__typename).toBe('PrefillTampered');
    expect(dataOf('submit-altered').submitDossier.keys).toHaveLength(1);
    expect(dataOf('submit').submitDossier.__typename).toBe('DossierFiled');
    expect(dataOf('submit').submitDossier.dossier.code).toMatch(/^H15\.50\.05-\d{6}-\d{4}$/);
  });

  it('refuses an officer of another agency without saying whether the dossier exists', () => {
    expect(dataOf('other-agency').prefill.__typename).toBe('DossierNotAccessible');
  });

  it("shows Lan both Minh's reading and Phong's refusal", () => {
    const nodes = dataOf('access-log').viewer.person.accessLog.nodes as {
      outcome: string;
      role: string;
      register: string;
    }[];
    expect(nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'DISCLOSED', role: 'OFFICER', register: 'population' }),
      ]),
    );
    expect(nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'DENIED', role: 'OFFICER', register: 'dossiers' }),
      ]),
    );
  });

  it('raises the reuse numerator by exactly one', () => {
    const before = dataOf('reuse-before').reuseRate;
    const after = dataOf('reuse-after').reuseRate;
    expect(after.numerator - before.numerator).toBe(1);
  });

  it('asks for the published amount, never one from the caller', () => {
    const { paymentRequest } = dataOf('pay').createPaymentRequest;
    expect(paymentRequest.total).toBe(20_000);
  });

  it('settles the payment once, however often the platform calls back', async () => {
    expect(dataOf('paid').paymentRequest).toMatchObject({ state: 'PAID', total: 20_000 });
    const sql = postgres(system.test.ownerUrl('payments'), { max: 1 });
    const [settled] = await sql`select count(*)::int as count from outbox where topic = 'payment.settled'`;
    await sql.end();
    expect(settled?.count).toBe(1);
  });
});
