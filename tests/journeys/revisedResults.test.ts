/** A result that was wrong, in production: its agency takes it back or corrects it, and no form is filled with what was wrong. */
import { randomUUID } from 'node:crypto';
import { fileEveryCase, openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
/** Leads a unit of that agency; works at another; files from home. */
const [HEAD, ELSEWHERE, CITIZEN] = ['ha', 'nga', 'lan'];
/** A certificate of land use, which Lan does not hold, the procedure that issues it, and the one that asks her for it. */
const TYPE = 'KQ.G10.001148';
const ISSUES = '1.013978';
const NEXT = { procedure: '1.004222', caseCode: 'OWN_DWELLING' };

describe.each(journeyTransports)('A result that was wrong, %s', (transport) => {
  let system: System;
  beforeAll(async () => {
    system = await openForPortal({ transport });
  }, 120_000);
  afterAll(() => system?.close());

  const change = (persona: string, name: string, input: object) =>
    runAs(system, 'one-stop-dak-lak', persona, name, { input: { requestId: randomUUID(), ...input } });
  const paper = (number: string) => ({
    ...{ resultType: TYPE, holder: 'APPLICANT', title: 'Giấy chứng nhận quyền sử dụng đất', number },
    ...{ permanent: true, data: [{ key: 'parcelNumber', value: '12' }] },
  });

  /** The document that the next form of the citizen is spared by, for this type; undefined where none is held. */
  async function heldNow(): Promise<number> {
    const parties = [{ role: 'APPLICANT', viewer: true }];
    const draft = { requestId: randomUUID(), channel: 'ONLINE', agency: AGENCY, parties, ...NEXT };
    const opened = await runAsPortal(system, CITIZEN, 'OpenMyDraft', { input: draft });
    const form = await runAsPortal(system, CITIZEN, 'MyForm', { dossier: opened.dossier.id });
    return form.answer.checklist.filter(({ state }: { state: string }) => state === 'HELD').length;
  }
  async function finished(number: string): Promise<string> {
    const [ending] = await fileEveryCase(system, ISSUES, AGENCY);
    const dossier = ending?.dossier;
    if (dossier == null) throw new Error(ending?.outcome);
    await change(HEAD, 'TakeDossier', { dossier });
    await change(HEAD, 'AcceptDossier', { dossier });
    await change(HEAD, 'FinishDossier', { dossier, result: paper(number) });
    await system.test.house.settle();
    return dossier;
  }
  const resultOf = async (dossier: string): Promise<string> =>
    (await runAs(system, 'one-stop-dak-lak', HEAD, 'FiledDossier', { dossier })).result.id;
  const shown = (dossier: string) => runAsPortal(system, CITIZEN, 'MyFiling', { dossier });
  const paperOf = async (id: string) =>
    (await runAsPortal(system, CITIZEN, 'MyDocuments', { first: 100 })).documents.nodes.find(
      (node: { id: string }) => node.id === id,
    );

  it('is taken back with a reason that the applicant reads, and fills no form any more', async () => {
    const before = await heldNow();
    const dossier = await finished('CS 013');
    expect(await heldNow()).toBe(before + 1);
    const { result } = await shown(dossier);
    const meant = await resultOf(dossier);
    const input = { dossier, result: meant, reason: 'NOT_ENTITLED', note: 'Thửa đất đang có tranh chấp.' };
    expect(await change(ELSEWHERE, 'ReviseResult', input)).toMatchObject({
      __typename: 'DossierNotAccessible',
    });
    expect(await change(HEAD, 'ReviseResult', { ...input, note: '  ' })).toMatchObject({ fields: ['note'] });
    const revised = await change(HEAD, 'ReviseResult', input);
    expect(revised).toMatchObject({
      __typename: 'ResultRevised',
      dossier: { result: { revision: { reason: 'NOT_ENTITLED', corrected: false } }, earlierResults: [] },
    });
    await system.test.house.settle();
    expect(await heldNow()).toBe(before);
    expect((await paperOf(result.document.id))?.state).not.toBe('VALID');
    expect((await shown(dossier)).result.revision).toMatchObject({
      ...{ note: input.note, reasonText: 'Giấy tờ được cấp khi không đủ điều kiện theo quy định.' },
    });
    const { nodes } = (await runAsPortal(system, CITIZEN, 'MyNotices', { first: 5 })).notices;
    expect(nodes[0]).toMatchObject({ kind: 'RESULT_REVISED', dossier: { id: dossier } });
    // It is taken back once, and handed over no more; the work may begin anew.
    expect(await change(HEAD, 'ReviseResult', input)).toMatchObject({ __typename: 'ResultNotRevisable' });
    expect(await change(HEAD, 'HandOverResult', { dossier, manner: 'ELECTRONIC' })).toMatchObject({
      __typename: 'TransitionNotAllowed',
    });
    expect(await change(HEAD, 'RecordDossierStatus', { dossier, status: 'ACCEPTED' })).toMatchObject({
      __typename: 'StatusRecorded',
    });
  }, 120_000);

  it('is corrected by another that takes its place in the next form, after it was handed over too', async () => {
    const before = await heldNow();
    const dossier = await finished('CS 014');
    await change(HEAD, 'HandOverResult', { dossier, manner: 'ELECTRONIC' });
    const { result: wrong } = await shown(dossier);
    const meant = await resultOf(dossier);
    const said = { reason: 'WRONG_CONTENT', note: 'Ghi sai số.', corrected: paper('CS 041') };
    const input = { dossier, result: meant, ...said };
    expect(await change(HEAD, 'ReviseResult', input)).toMatchObject({
      dossier: {
        ...{ status: 'RESULT_RETURNED', result: { revision: null } },
        earlierResults: [{ revision: { reason: 'WRONG_CONTENT', corrected: true } }],
      },
    });
    // Somebody else who had the wrong paper before them does not correct the correction.
    expect(await change(HEAD, 'ReviseResult', input)).toMatchObject({ __typename: 'ResultNotRevisable' });
    await system.test.house.settle();
    const { result, earlierResults } = await shown(dossier);
    expect(earlierResults).toMatchObject([
      { document: { id: wrong.document.id }, revision: { note: input.note } },
    ]);
    expect(result.document.id).not.toBe(wrong.document.id);
    expect(await paperOf(result.document.id)).toMatchObject({ number: 'CS 041', state: 'VALID' });
    expect(await heldNow()).toBe(before + 1);
    // The paper that counts is handed over in its turn, with its own proof, once; the dossier was returned already.
    const again = { dossier, manner: 'COUNTER', receivedBy: 'APPLICANT', receipt: 'BN-08' };
    expect(result.handover).toBeNull();
    expect(await change(HEAD, 'HandOverResult', again)).toMatchObject({ __typename: 'ResultHandedOver' });
    const { result: handed, status } = await shown(dossier);
    expect([handed.handover.proof, status]).toEqual(['BN-08', 'RESULT_RETURNED']);
    expect(await change(HEAD, 'HandOverResult', again)).toMatchObject({ __typename: 'TransitionNotAllowed' });
    expect(await change(HEAD, 'RecordDossierStatus', { dossier, status: 'ACCEPTED' })).toMatchObject({
      __typename: 'TransitionNotAllowed',
    });
  }, 120_000);

  it('is worked on anew where it was taken back after it was handed over, which the timeline shows as out of the list', async () => {
    const dossier = await finished('CS 015');
    await change(HEAD, 'HandOverResult', { dossier, manner: 'ELECTRONIC' });
    const again = { dossier, status: 'ACCEPTED' };
    expect(await change(HEAD, 'RecordDossierStatus', again)).toMatchObject({
      __typename: 'TransitionNotAllowed',
    });
    const result = await resultOf(dossier);
    await change(HEAD, 'ReviseResult', { dossier, result, reason: 'WRONG_CONTENT', note: 'Ghi sai số.' });
    expect(await change(HEAD, 'HandOverResult', { dossier, manner: 'ELECTRONIC' })).toMatchObject({
      __typename: 'TransitionNotAllowed',
    });
    expect(await change(HEAD, 'RecordDossierStatus', again)).toMatchObject({
      ...{ __typename: 'StatusRecorded', flagged: true },
    });
    expect((await shown(dossier)).status).toBe('ACCEPTED');
    expect(await change(HEAD, 'FinishDossier', { dossier, result: paper('CS 051') })).toMatchObject({
      __typename: 'DossierFinished',
    });
    expect(await change(HEAD, 'HandOverResult', { dossier, manner: 'ELECTRONIC' })).toMatchObject({
      __typename: 'ResultHandedOver',
    });
    expect(await shown(dossier)).toMatchObject({
      ...{ status: 'RESULT_RETURNED', result: { handover: { manner: 'ELECTRONIC' } } },
      earlierResults: [{ revision: { note: 'Ghi sai số.' } }],
    });
  }, 120_000);

  it('is none where the dossier ended without a paper', async () => {
    const [ending] = await fileEveryCase(system, ISSUES, AGENCY);
    const dossier = ending?.dossier ?? '';
    await change(HEAD, 'TakeDossier', { dossier });
    await change(HEAD, 'AcceptDossier', { dossier });
    await change(HEAD, 'FinishDossier', { dossier, noResult: 'NO_PAPER_FORESEEN' });
    const result = await resultOf(dossier);
    const input = { dossier, result, reason: 'WRONG_CONTENT', note: 'Ghi sai số.' };
    expect(await change(HEAD, 'ReviseResult', input)).toMatchObject({ __typename: 'ResultNotRevisable' });
  }, 120_000);
});
