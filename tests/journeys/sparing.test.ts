/** A citizen shows that the state holds a paper, and officials read what was asked for all the same: by registered operations, in production. */
import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { fileEveryCase, openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import { findExample, type System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
const PERIOD = { agency: 'H15', from: '2000', to: '2999' };

describe.each(journeyTransports)('What is held is not asked for, %s', (transport) => {
  let system: System;
  beforeAll(async () => {
    system = await openForPortal({ transport });
  }, 120_000);
  afterAll(() => system?.close());

  it('a citizen gets a slip for a paper of hers, and whoever has the published keys verifies it', async () => {
    const { documents } = await runAsPortal(system, 'lan', 'MyDocuments', { first: 100 });
    const paper = documents.nodes.find(({ state }: { state: string }) => state === 'VALID');
    const input = { requestId: randomUUID(), document: paper.id };
    const slip = await runAsPortal(system, 'lan', 'IssueMyHeldPaperSlip', { input });
    expect(slip).toMatchObject({ document: { id: paper.id }, paper: paper.resultType });
    const keys = await (await fetch(`${system.origin}/.well-known/seal-keys.json`)).json();
    const { payload, protectedHeader } = await jwtVerify(slip.token, createLocalJWKSet(keys));
    expect(payload).toMatchObject({ paper: paper.resultType.code, document: paper.id, synthetic: true });
    expect(protectedHeader.kid).toMatch(/^seal-synthetic-/);
    for (const value of [paper.number, paper.title, paper.issuedOn])
      expect(JSON.stringify(payload)).not.toContain(value);
  }, 60_000);

  it('nobody gets one for the paper of somebody else, who sees the attempt', async () => {
    const { documents } = await runAsPortal(system, 'lan', 'MyDocuments', { first: 1 });
    const input = { requestId: randomUUID(), document: documents.nodes[0].id };
    const refused = await runAsPortal(system, 'hung', 'IssueMyHeldPaperSlip', { input });
    expect(refused).toMatchObject({ __typename: 'HeldPaperNotFound', message: expect.any(String) });
    await system.test.house.settle();
    const { data } = await system.ask('lan', findExample('access-log').document);
    expect(data.viewer.person.accessLog.nodes).toContainEqual(
      expect.objectContaining({
        outcome: 'DENIED',
        fields: expect.arrayContaining(['Phiếu xác nhận giấy tờ đã có']),
      }),
    );
  }, 60_000);

  it('a citizen declines a value that is held: nothing of it is filed, the officer sees the choice, and it is counted', async () => {
    const ledger = async () =>
      (await runAs(system, 'one-stop-dak-lak', 'minh', 'MissedReuse', { ...PERIOD, first: 1 })).causes.find(
        ({ cause }: { cause: string }) => cause === 'DECLINED',
      )?.values ?? 0;
    const before = await ledger();
    let value = '';
    const [ending] = await fileEveryCase(system, '1.004845', AGENCY, (fields) => {
      const held = fields.find(({ locked, key }) => locked && !/name/i.test(key));
      value = held?.value ?? '';
      return held === undefined ? [] : [held.key];
    });
    expect(ending?.outcome).toBe('DossierFiled');
    const shown = ending?.fields.find(({ state }) => state === 'DECLINED');
    expect(shown).toMatchObject({ value: null, locked: false });
    const dossier = ending?.dossier;
    await runAs(system, 'one-stop-dak-lak', 'ha', 'TakeDossier', {
      input: { requestId: randomUUID(), dossier },
    });
    const filed = await runAs(system, 'one-stop-dak-lak', 'ha', 'FiledDossier', { dossier });
    expect(filed.declinedValues).toMatchObject([{ key: shown?.key, reason: 'VALUE_OUT_OF_DATE' }]);
    const answer = filed.filing.answers.find(({ key }: { key: string }) => key === shown?.key);
    expect(answer).toMatchObject({ state: 'DECLINED', register: null });
    expect([value.length > 0, answer.value === value]).toEqual([true, false]);
    expect(await ledger()).toBe(before + 1);
  }, 120_000);

  it('officials read what was not spared, paper by paper', async () => {
    const ledger = () => runAs(system, 'one-stop-dak-lak', 'minh', 'MissedReuse', { ...PERIOD, first: 100 });
    const totalOf = ({ causes }: { causes: { papers: number }[] }) =>
      causes.reduce((sum, { papers }) => sum + papers, 0);
    const before = totalOf(await ledger());
    for (const code of CODES) await fileEveryCase(system, code, AGENCY);
    const after = await ledger();
    expect(totalOf(after)).toBeGreaterThan(before);
    const first = after.items.nodes[0];
    expect(CODES).toContain(first.procedureCode);
    expect(first).toMatchObject({ kind: 'PAPER', agency: { code: AGENCY, name: expect.any(String) } });
  }, 120_000);
});

/** Procedures that ask for papers to which nothing is mapped yet. */
const CODES = ['1.004845', '1.004884'];
