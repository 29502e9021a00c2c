/** What one dossier ends with, the next need not ask for: from the desk by event into the warehouse, and into the next form. */
import { randomUUID } from 'node:crypto';
import { fileEveryCase, openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
const [HEAD, CITIZEN] = ['ha', 'lan'];
/** A certificate of land use, which Lan does not hold, the procedure that issues it, and the one that asks her for it. */
const TYPE = 'KQ.G10.001148';
const ISSUES = '1.013978';
const NEXT = { procedure: '1.004222', caseCode: 'OWN_DWELLING' };

describe.each(journeyTransports)('A result that a desk issues, %s', (transport) => {
  let system: System;
  beforeAll(async () => {
    system = await openForPortal({ transport });
  }, 120_000);
  afterAll(() => system?.close());

  const change = (name: string, input: object) =>
    runAs(system, 'one-stop-dak-lak', HEAD, name, { input: { requestId: randomUUID(), ...input } });

  /** The paper that replaces a component of the next procedure, as its form says of the citizen today. */
  async function proofsInNextForm(): Promise<{ code: string; state: string }[]> {
    const parties = [{ role: 'APPLICANT', viewer: true }];
    const draft = { requestId: randomUUID(), channel: 'ONLINE', agency: AGENCY, parties, ...NEXT };
    const opened = await runAsPortal(system, CITIZEN, 'OpenMyDraft', { input: draft });
    const form = await runAsPortal(system, CITIZEN, 'MyForm', { dossier: opened.dossier.id });
    return form.answer.checklist;
  }
  const held = async () =>
    (await proofsInNextForm()).filter(({ state }) => state === 'HELD').map(({ code }) => code);

  it('is held for the next form of its holder, as soon as the registers have heard of it', async () => {
    const before = await held();
    const [ending] = await fileEveryCase(system, ISSUES, AGENCY);
    const dossier = ending?.dossier ?? '';
    await change('TakeDossier', { dossier });
    await change('AcceptDossier', { dossier });
    const result = {
      ...{
        resultType: TYPE,
        holder: 'APPLICANT',
        title: 'Giấy chứng nhận quyền sử dụng đất',
        number: 'CS 012',
      },
      ...{ permanent: true, data: [{ key: 'parcelNumber', value: '12' }] },
    };
    const other = await change('FinishDossier', {
      dossier,
      result: { ...result, resultType: 'KQ.G15.000032' },
    });
    expect(other).toMatchObject({ __typename: 'ResultTypeNotFound', message: expect.stringContaining(TYPE) });
    const finished = await change('FinishDossier', { dossier, result });
    expect(finished).toMatchObject({
      __typename: 'DossierFinished',
      dossier: { result: { resultType: TYPE } },
    });
    await system.test.house.settle();

    const { result: shown } = await runAsPortal(system, CITIZEN, 'MyFiling', { dossier });
    const { nodes } = await runAsPortal(system, CITIZEN, 'MyDocuments', { first: 100 }).then(
      ({ documents }) => documents,
    );
    expect(nodes).toContainEqual(expect.objectContaining({ id: shown.document.id, title: result.title }));
    const now = await held();
    expect(now.length).toBe(before.length + 1);

    expect(await change('HandOverResult', { dossier, manner: 'ELECTRONIC' })).toMatchObject({
      dossier: { status: 'RESULT_RETURNED', result: { handover: { proof: shown.digest } } },
    });
  }, 120_000);

  it('is none where the desk says why there is none', async () => {
    const [ending] = await fileEveryCase(system, ISSUES, AGENCY);
    const dossier = ending?.dossier ?? '';
    await change('TakeDossier', { dossier });
    await change('AcceptDossier', { dossier });
    await change('FinishDossier', { dossier, noResult: 'NO_PAPER_FORESEEN' });
    await system.test.house.settle();
    const { result } = await runAsPortal(system, CITIZEN, 'MyFiling', { dossier });
    expect(result).toMatchObject({
      document: null,
      noResultText: expect.stringContaining('không có giấy tờ'),
    });
  }, 120_000);
});
