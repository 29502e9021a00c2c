/** A dossier is followed by the code on its slip: the code alone tells the status, who signs in and whose it is reads all of it. */
import { randomUUID } from 'node:crypto';
import { fileEveryCase, openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import { findExample, openSystem, registeredId, type System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
const SURVEY = `query ServiceSurvey($agency: AgencyCode!, $from: Date!, $to: Date!) {
  serviceSurvey(agency: $agency, from: $from, to: $to) { ratings averages { aspect average ratings months } } }`;
const FOLLOW =
  'query FollowDossier($code: String!) { followDossier(code: $code) { status statusText since } }';

describe.each(journeyTransports)('The code of a dossier, %s', (transport) => {
  let system: System;
  let dossier: string;
  let code: string;
  beforeAll(async () => {
    system = await openForPortal({ transport });
    dossier = (await fileEveryCase(system, '1.004845', AGENCY))[0]?.dossier ?? '';
    code = (await runAsPortal(system, 'lan', 'MyDossier', { dossier })).code;
  }, 120_000);
  afterAll(() => system?.close());
  const follow = (typed: string) => runAs(system, 'public', 'lan', 'FollowDossier', { code: typed });

  it('tells a stranger the status, in words and since when, and nothing else', async () => {
    const { data, errors } = await system.ask(null, FOLLOW, { code });
    expect(errors).toBeUndefined();
    const { since, ...told } = data.followDossier;
    expect(told).toEqual({ status: 'REGISTERED', statusText: 'Mới đăng ký' });
    expect(Date.parse(since)).toBeLessThanOrEqual(Date.now());
  });

  it('is taken as people type it, and tells nothing of a code that there is not', async () => {
    expect(await follow(` ${code.toLowerCase()} `)).toMatchObject({ status: 'REGISTERED' });
    for (const none of [`${code}1`, '', 'H15', "' or true --", dossier, 'x'.repeat(10_000)])
      expect(await follow(none)).toBeNull();
  });

  it('opens the dossier to whoever it is of, and to nobody else, who leaves a trace', async () => {
    const mine = await runAsPortal(system, 'lan', 'FollowMyDossier', { code });
    expect(mine.dossier).toMatchObject({ id: dossier, code });
    const strange = await runAsPortal(system, 'hung', 'FollowMyDossier', { code });
    expect(strange).toMatchObject({ status: 'REGISTERED', dossier: null });
    await system.test.house.settle();
    const { data } = await system.ask('lan', findExample('access-log').document);
    expect(data.viewer.person.accessLog.nodes).toContainEqual(expect.objectContaining({ outcome: 'DENIED' }));
  }, 60_000);

  it('is rated by whoever it is of once it has ended, and anybody may ask for the survey', async () => {
    const input = { requestId: randomUUID(), dossier, overall: 5 };
    const early = await runAsPortal(system, 'lan', 'RateMyDossier', { input });
    expect(early).toMatchObject({ __typename: 'RatingNotOpen', message: expect.any(String) });
    const change = (name: string, more: object = {}) =>
      runAs(system, 'one-stop-dak-lak', 'ha', name, {
        input: { requestId: randomUUID(), dossier, ...more },
      });
    await change('TakeDossier');
    const refusal = { reasons: ['CONDITIONS_NOT_MET'], explanation: 'Không đủ điều kiện.' };
    expect(await change('RefuseDossier', refusal)).toMatchObject({ __typename: 'DossierRefused' });
    const rated = await runAsPortal(system, 'lan', 'RateMyDossier', {
      input: { ...input, requestId: randomUUID() },
    });
    expect(rated).toMatchObject({ __typename: 'DossierRated', dossier: { rating: { overall: 5 } } });
    const { data, errors } = await system.ask(null, SURVEY, { agency: 'H15', from: '2026', to: '2026' });
    expect([errors, data.serviceSurvey]).toEqual([undefined, { ratings: null, averages: [] }]);
  }, 60_000);
});

it('Codes are not tried one after the other: an address is sent away after some dozens', async () => {
  const system = await openSystem({ profile: 'production' });
  try {
    expect(registeredId(FOLLOW)).toMatch(/^[0-9a-f]{64}$/);
    let tried = 0;
    for (let refused = false; !refused && tried < 200; tried += 1) {
      const code = `${AGENCY}-261129-${String(tried).padStart(4, '0')}`;
      const { errors } = await system.ask(null, FOLLOW, { code });
      refused = errors?.[0]?.extensions.code === 'RATE_LIMITED';
    }
    expect(tried).toBeGreaterThan(10);
    expect(tried).toBeLessThan(100);
  } finally {
    await system.close();
  }
}, 120_000);
