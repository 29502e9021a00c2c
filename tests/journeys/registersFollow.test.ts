/**
 * Registers of others correct and take back what they told: by the operations that clients registered, in production, it reaches an open
 * draft, an open dossier and the guard.
 */
import { randomUUID } from 'node:crypto';
import { getCastCitizen } from '../../nation/nation.ts';
import { codeOf, makeRecord, takeIn, toLines, writeFile } from '../procedures/import/records.ts';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { fileEveryCase, openForPortal, runAs } from '../support/portal.ts';
import { openSource, type TestSource } from '../support/source.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

/** Far more than it takes: a busy machine is no failure. How long it takes is measured by registersFollow.exhaustive.test.ts. */
const WITHIN_MS = 45_000;
const AGENCY = 'H15.50.05';
const PROCEDURE = codeOf(870);
/** A paper that she does not hold yet. */
const RESULT_TYPE = 'KQ.G15.000038';
const { personalNumber, fullName, gender, birthDate, permanentResidence } = getCastCitizen('lan');
const typed = { personalNumber, birthDate };
const NEW_NAME = 'Nguyễn Thị Lan Hương';

let version = 1_000;
/** Her whole record, as its source would tell it now. */
function record(changes: object): object {
  version += 1;
  return {
    ...{ personalNumber, fullName, gender, birthDate, permanentResidence, lifeStatus: 'ALIVE' },
    ...{ version, recordedAt: new Date(Date.now() - 1_000).toISOString(), ...changes },
  };
}
function paper(changes: object): object {
  version += 1;
  return {
    record: 'HT-38/2026',
    version,
    recordedAt: new Date(Date.now() - 1_000).toISOString(),
    ...changes,
  };
}
const held = {
  ...{ holder: { personalNumber }, resultType: RESULT_TYPE, title: 'Giấy xác nhận tình trạng hôn nhân' },
  ...{ number: '38/2026', issuer: AGENCY, issuedOn: '2026-11-02', permanent: true, state: 'VALID' },
  ...{ form: 'STRUCTURED', data: { maritalStatus: 'MARRIED' } },
};

/** What a client asks again: a machine that others use too answers late. */
function askAgain(error: Error): Error {
  if (/SUBGRAPH_UNAVAILABLE|DEADLINE_EXCEEDED|OVERLOADED|AUDIT_UNAVAILABLE/.test(error.message)) return error;
  throw error;
}

type Fact = readonly [ask: () => Promise<unknown>, expected: unknown];

describe.each(journeyTransports)('Registers that follow others, %s', (transport) => {
  let system: System;
  let people: TestSource;
  let papers: TestSource;
  let draft: string;
  let dossier: string;
  let component: string;

  const asCitizen = (name: string, variables: object) =>
    runAs(system, 'national-portal', 'lan', name, variables);
  const asDesk = (name: string, variables: object, persona = 'ha') =>
    runAs(system, 'one-stop-dak-lak', persona, name, variables);
  const input = (said: object) => ({ input: { requestId: randomUUID(), ...said } });

  beforeAll(async () => {
    people = await openSource('dan-cu', 'people');
    papers = await openSource('kho-ho-tich', 'documents');
    const list = [people.source, papers.source];
    system = await openForPortal({ transport, sources: { list, synthetic: true } });
    const asked = { TENGIAYTO: 'Giấy xác nhận tình trạng hôn nhân', SOBANCHINH: '1', SOBANSAO: '0' };
    const procedure = makeRecord(PROCEDURE, {
      CACHTHUCTHUCHIEN: [{ KENH: '2', THOIGIAN: [] }],
      THANHPHANHOSO: [{ TRUONGHOP: null, GIAYTO: [{ ...asked, MA_KQ_THAYTHE: RESULT_TYPE }] }],
    });
    const { database } = system.test.house.get('procedures');
    await takeIn(database, writeFile(toLines([procedure])), { day: '2026-11-20', source: 'feeds' });
    await system.test.house.settle();
    const [filed] = await fileEveryCase(system, PROCEDURE, AGENCY);
    if (filed?.dossier == null || filed.outcome !== 'DossierFiled') throw new Error(filed?.outcome);
    dossier = filed.dossier;
    await asDesk('TakeDossier', input({ dossier }));
    const opening = { procedure: PROCEDURE, caseCode: 'GENERAL', channel: 'ONLINE', agency: AGENCY };
    const parties = [{ role: 'APPLICANT', viewer: true }];
    draft = (await asCitizen('OpenMyDraft', input({ ...opening, parties }))).dossier.id;
    component = (await answer()).checklist[0].code;
    system.test.house.run();
  }, 180_000);
  afterAll(async () => {
    await system?.close();
    await Promise.all([people, papers].map((source) => source?.close()));
  });

  const answer = async () => (await asCitizen('MyForm', { dossier: draft })).answer;
  const nameInDraft = async () =>
    (await answer()).fields.find(({ key }: { key: string }) => key === 'applicantFullName').value;
  const nameInDossier = async () => (await asDesk('DossierPage', { dossier })).parties[0].person.fullName;
  const verify = async (name: string) =>
    (await asDesk('VerifyPerson', { input: { ...typed, fullName: name } }, 'minh')).outcome;

  /** Asks until the answer is this one. */
  async function expectSoon([ask, expected]: Fact) {
    const giveUp = performance.now() + WITHIN_MS;
    for (;;) {
      const found = await ask().catch(askAgain);
      if (JSON.stringify(found) === JSON.stringify(expected)) return;
      if (performance.now() > giveUp) expect(found).toEqual(expected);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  /** Publishes, and asks one question after the other until each has its answer. */
  async function publish(source: TestSource, told: object, facts: readonly Fact[]) {
    await source.publish([told]);
    for (const fact of facts) await expectSoon(fact);
  }

  it('bring a corrected name into the draft, the dossier and every comparison', async () => {
    for (const name of [nameInDraft, nameInDossier]) await expectSoon([name, fullName]);
    await publish(people, record({ fullName: NEW_NAME }), [
      [nameInDraft, NEW_NAME],
      [nameInDossier, NEW_NAME],
      [() => verify(NEW_NAME), 'MATCH'],
      [() => verify(fullName), 'MISMATCH'],
    ]);
  }, 120_000);

  const checklist = async () => {
    const [{ state, reason }] = (await answer()).checklist;
    return [state, reason];
  };
  const file = { name: 'giay.pdf', mediaType: 'application/pdf', sizeBytes: 100 };
  /** What was done although its answer came too late is not done twice: it is asked again under its id until it answers. */
  const answered = (mutate: (requestId: string) => Promise<{ __typename: string }>) => {
    let requestId = randomUUID();
    return async () => {
      const { __typename } = await mutate(requestId);
      requestId = randomUUID();
      return __typename;
    };
  };
  const upload = answered((requestId) =>
    asCitizen('UploadForMyDossier', { input: { requestId, dossier: draft, component, ...file } }),
  );
  const supplement = answered((requestId) =>
    asDesk('RequestSupplement', {
      input: { requestId, dossier, components: [component], reason: 'Thiếu giấy' },
    }),
  );

  it('bring a paper that is held, which the guard then lets nobody ask for, and take it back', async () => {
    await publish(papers, paper(held), [
      [checklist, ['HELD', null]],
      [upload, 'AlreadyHeld'],
      [supplement, 'AlreadyHeld'],
    ]);
    await publish(papers, paper({ revoked: true }), [
      [checklist, ['NOT_HELD', 'REVOKED']],
      [upload, 'UploadOpened'],
      [supplement, 'SupplementRequested'],
    ]);
  }, 120_000);

  it('bring a grade of protection, and the address is told to no office any more', async () => {
    const READ = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Person { fullName permanentResidence { text } } } }`;
    const minh = viewerOf('minh');
    const reads = ['Person.fullName', 'Person.permanentResidence.text'];
    // A grant lives for a minute, and it may take longer here.
    const grant = () =>
      grantFor(minh, [{ role: 'APPLICANT', kind: 'PERSON', id: personId('lan'), typed: null, reads }]);
    const read = async () => {
      const variables = { of: [{ __typename: 'Person', id: personId('lan') }] };
      const { data } = await ask(system.test.house, 'population', {
        ...{ query: READ, variables, viewer: minh, grant: grant() },
      });
      return data._entities[0];
    };
    await expectSoon([read, { fullName: NEW_NAME, permanentResidence: { text: permanentResidence?.text } }]);
    await publish(people, record({ fullName: NEW_NAME, protection: 'ADDRESS' }), [
      [read, { fullName: NEW_NAME, permanentResidence: null }],
    ]);
    const own = async () => (await asCitizen('MyPage', {})).person.permanentResidence.text;
    await expectSoon([own, permanentResidence?.text]);
  }, 120_000);
});
