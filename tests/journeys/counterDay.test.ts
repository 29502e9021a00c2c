/** A day at a counter in production: a citizen files from home, an officer works, by the operations that both clients registered. */
import { randomUUID } from 'node:crypto';
import { viewerOf } from '../support/ask.ts';
import { fileRequest } from '../support/files.ts';
import { fileEveryCase, openForPortal, runAs } from '../support/portal.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
/** Leads a unit of that agency; works there; works elsewhere. */
const [HEAD, OFFICER, CITIZEN] = ['ha', 'minh', 'lan'];
/** Leads a unit of the neighbouring ward. */
const NEIGHBOUR = 'phong';

describe.each(journeyTransports)('A day at a counter, %s', (transport) => {
  let system: System;
  beforeAll(async () => {
    system = await openForPortal({ transport });
  }, 120_000);
  afterAll(() => system?.close());

  const asCitizen = (name: string, variables: object) =>
    runAs(system, 'national-portal', CITIZEN, name, variables);
  const asDesk = (persona: string, name: string, variables: object) =>
    runAs(system, 'one-stop-dak-lak', persona, name, variables);
  const change = (persona: string, name: string, input: object) =>
    asDesk(persona, name, { input: { requestId: randomUUID(), ...input } });

  /** A dossier that the citizen filed from home, with the paper that it asks for. */
  async function file(): Promise<string> {
    const [ending] = await fileEveryCase(system, '1.004845', AGENCY);
    if (ending?.outcome !== 'DossierFiled' || ending.dossier === null) throw new Error(ending?.outcome);
    return ending.dossier;
  }
  const queueOf = async (persona: string, code: string) =>
    (await asDesk(persona, 'Queue', { of: { queue: { kind: 'OFFICER' }, code } })).nodes;

  it('takes, reads, accepts, stops, resumes and hands over what was filed', async () => {
    const dossier = await file();
    expect(await change(HEAD, 'TakeDossier', { dossier })).toMatchObject({ __typename: 'DossierTaken' });
    const { filing, code } = await asDesk(HEAD, 'FiledDossier', { dossier });
    expect(filing.seal.state).toBe('INTACT');
    expect(filing.answers.length).toBeGreaterThan(3);
    expect(await queueOf(HEAD, code)).toMatchObject([
      { id: dossier, turn: 'ARRIVED', officers: [expect.any(String)] },
    ]);
    const accepted = await change(HEAD, 'AcceptDossier', { dossier });
    expect(accepted.dossier.slips).toMatchObject([{ kind: 'RECEIPT', reasons: null }]);
    await change(HEAD, 'RecordDossierStatus', { dossier, status: 'IN_PROGRESS' });
    const stop = { dossier, reason: 'APPLICANT_ASKED' };
    expect(await change(HEAD, 'StopDossier', stop)).toMatchObject({ dossier: { status: 'STOPPED' } });
    expect(await queueOf(HEAD, code)).toMatchObject([{ turn: 'STOPPED' }]);
    expect(await change(HEAD, 'ResumeDossier', { dossier })).toMatchObject({ __typename: 'DossierResumed' });
    expect(await queueOf(OFFICER, code)).toEqual([]);
    const handed = { dossiers: [dossier], to: viewerOf(OFFICER).account, reason: 'Nghỉ phép.' };
    expect(await change(HEAD, 'HandOverDossiers', handed)).toMatchObject({ dossiers: [dossier] });
    expect(await queueOf(OFFICER, code)).toMatchObject([{ id: dossier }]);
    expect(await queueOf(HEAD, code)).toEqual([]);
  }, 120_000);

  it('refuses what another agency may decide, and tells the citizen why', async () => {
    const dossier = await file();
    const refusal = { dossier, reasons: ['NOT_COMPETENT'], explanation: 'Đề nghị nộp tại nơi cư trú.' };
    expect(await change(OFFICER, 'RefuseDossier', refusal)).toMatchObject({
      __typename: 'DossierNotAccessible',
    });
    await change(HEAD, 'TakeDossier', { dossier });
    const { dossier: refused } = await change(HEAD, 'RefuseDossier', refusal);
    expect(refused).toMatchObject({
      status: 'NOT_ACCEPTED',
      slips: [{ kind: 'REFUSAL', reasons: ['NOT_COMPETENT'] }],
    });
    const { slips } = await asCitizen('MyFiling', { dossier });
    expect(slips).toMatchObject([{ kind: 'REFUSAL', explanation: refusal.explanation }]);
  }, 120_000);

  it('leaves a dossier to the system of the agency, which reports what happened there, and goes round no step of the others', async () => {
    const [own, ours] = [await file(), await file()];
    for (const dossier of [own, ours]) await change(HEAD, 'TakeDossier', { dossier });
    expect(await change(HEAD, 'LeaveToOwnSystem', { dossier: own })).toMatchObject({
      __typename: 'LeftToOwnSystem',
    });
    const refuse = (dossier: string) =>
      change(HEAD, 'RecordDossierStatus', { dossier, status: 'NOT_ACCEPTED' });
    expect(await refuse(own)).toMatchObject({ flagged: false });
    expect(await refuse(ours)).toMatchObject({ __typename: 'StepHasItsMutation', mutation: 'refuseDossier' });
  }, 120_000);

  it('moves the promised day by a stop and by an extension, and the citizen reads from which day to which', async () => {
    const dossier = await file();
    await change(HEAD, 'TakeDossier', { dossier });
    await change(HEAD, 'AcceptDossier', { dossier });
    const reason = 'Phải xác minh tại nơi cư trú cũ.';
    await change(HEAD, 'ExtendPromisedDay', { dossier, workingDays: 2, reason });
    const { promisedDay } = await asCitizen('MyDossier', { dossier });
    expect(promisedDay).toMatchObject({
      extendedDays: 2,
      pauses: [],
      changes: [{ cause: 'EXTENSION', reason }],
    });
    expect(promisedDay.changes[0].dayBefore < promisedDay.day).toBe(true);
    await change(HEAD, 'RecordDossierStatus', { dossier, status: 'IN_PROGRESS' });
    await change(HEAD, 'StopDossier', { dossier, reason: 'FORCE_MAJEURE' });
    await change(HEAD, 'ResumeDossier', { dossier });
    expect((await asCitizen('MyDossier', { dossier })).promisedDay.pauses).toMatchObject([
      { cause: 'STOP', mode: 'SHIFT', until: expect.any(String) },
    ]);
  }, 120_000);

  it('asks another agency, which sees the papers that were named and answers; the citizen sees whose turn it is', async () => {
    // The catalogue tells its agencies.
    await system.test.house.get('procedures').work();
    await system.test.house.settle();
    const dossier = await file();
    await change(HEAD, 'TakeDossier', { dossier });
    await change(HEAD, 'AcceptDossier', { dossier });
    await change(HEAD, 'RecordDossierStatus', { dossier, status: 'IN_PROGRESS' });
    const { filing } = await asDesk(HEAD, 'FiledDossier', { dossier });
    const components = filing.papers.map(({ code }: { code: string }) => code);
    const consultation = {
      agency: 'H15.50.06',
      question: 'Đề nghị xác minh nơi ở cũ.',
      components,
      workingDays: 5,
    };
    const stop = { dossier, reason: 'CONSULTATION', consultation };
    expect(await change(HEAD, 'StopDossier', stop)).toMatchObject({ dossier: { status: 'STOPPED' } });
    const [waits] = (await asCitizen('MyFiling', { dossier })).stops;
    expect(waits).toMatchObject({
      consulted: { code: 'H15.50.06', name: expect.any(String) },
      resumedAt: null,
    });
    const { nodes } = await asDesk(NEIGHBOUR, 'ConsultationsToAnswer', {});
    const { id } = nodes.at(-1);
    const asked = await asDesk(NEIGHBOUR, 'Consultation', { id });
    const file0 = asked.papers.flatMap(({ files }: { files: { readAt: { path: string } }[] }) => files)[0];
    expect((await fileRequest(system, NEIGHBOUR, file0.readAt.path)).status).toBe(200);
    const answer = { consultation: id, opinion: 'AGREE', answer: 'Đã xác minh, đúng.' };
    expect(await change(NEIGHBOUR, 'AnswerConsultation', answer)).toMatchObject({
      consultation: { state: 'ANSWERED' },
    });
    expect((await asCitizen('MyDossier', { dossier })).status).toBe('IN_PROGRESS');
    const { stops } = await asDesk(HEAD, 'FiledDossier', { dossier });
    expect(stops).toMatchObject([{ consultation: { answer: answer.answer, opinion: 'AGREE' } }]);
  }, 120_000);

  it('lets the applicant withdraw', async () => {
    const dossier = await file();
    const input = { requestId: randomUUID(), dossier, reason: 'Tôi đã tìm thấy bản chính.' };
    const withdrawn = await asCitizen('WithdrawDossier', { input });
    expect(withdrawn).toMatchObject({ __typename: 'DossierWithdrawn' });
  }, 120_000);
});
