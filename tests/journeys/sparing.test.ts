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
