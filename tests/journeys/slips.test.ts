/** Slips as files, in production: an officer prints what the applicant is given, and the applicant reads the same at home. */
import { createHash, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { fileRequest } from '../support/files.ts';
import { qrOf, textOf } from '../support/pdfText.ts';
import { fileEveryCase, openForPortal, runAs } from '../support/portal.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
/** Leads a unit of that agency; works elsewhere; files from home; another citizen. */
const [HEAD, STRANGER, CITIZEN, NEIGHBOUR] = ['ha', 'nga', 'lan', 'hung'];
const NAME = 'Nguyễn Thị Lan';

describe.each(journeyTransports)('Slips as files, %s', (transport) => {
  let system: System;
  beforeAll(async () => {
    system = await openForPortal({ transport });
    // The catalogue tells what its agencies are called.
    await system.test.house.get('procedures').work();
    await system.test.house.settle();
  }, 120_000);
  afterAll(() => system?.close());

  const asDesk = (name: string, variables: object) =>
    runAs(system, 'one-stop-dak-lak', HEAD, name, variables);
  const change = (name: string, input: object) =>
    asDesk(name, { input: { requestId: randomUUID(), ...input } });
  const asCitizen = (name: string, variables: object) =>
    runAs(system, 'national-portal', CITIZEN, name, variables);

  async function taken(): Promise<string> {
    const [ending] = await fileEveryCase(system, '1.004845', AGENCY);
    const dossier = ending?.dossier;
    if (dossier == null) throw new Error(ending?.outcome);
    await change('TakeDossier', { dossier });
    return dossier;
  }
  async function read(persona: string | null, path: string) {
    const response = await fileRequest(system, persona, path);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes };
  }
  /** Reads a slip as the officer and as the citizen: both get the same bytes, which say what is expected. */
  async function expectSame(ofOfficer: string, ofCitizen: string, code: string, words: readonly string[]) {
    const [desk, home] = await Promise.all([read(HEAD, ofOfficer), read(CITIZEN, ofCitizen)]);
    expect([desk.status, home.status]).toEqual([200, 200]);
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(home.bytes)).toBe(hash(desk.bytes));
    const text = textOf(home.bytes);
    for (const word of [code, NAME, 'DỮ LIỆU GIẢ LẬP', ...words]) expect(text).toContain(word);
    expect(qrOf(home.bytes)).toMatch(new RegExp(`^MOT-LAN/1;${code};[A-Z]+;[^;]+;[0-9a-f]{32}$`));
  }

  it('prints the receipt with the promised day, the same for officer and applicant', async () => {
    const dossier = await taken();
    const { dossier: accepted } = await change('AcceptDossier', { dossier });
    const [slip] = accepted.slips;
    const { slips, code } = await asCitizen('MyFiling', { dossier });
    const day = slip.promisedDay?.split('-').reverse().join('/') ?? 'Chưa có';
    await expectSame(slip.file.path, slips[0].file.path, code, [
      'GIẤY TIẾP NHẬN HỒ SƠ',
      day,
      'Buôn Ma Thuột',
    ]);
    const { headers } = await read(CITIZEN, slips[0].file.path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': expect.stringContaining(`${code}%20RECEIPT.pdf`),
    });
  }, 120_000);

  it('prints what is asked for, and the refusal with its reasons', async () => {
    const [asked, refused] = [await taken(), await taken()];
    const filed = await asDesk('FiledDossier', { dossier: asked });
    const paper = filed.filing.papers.find(({ uploads }: { uploads: unknown[] }) => uploads.length > 0);
    const reason = 'Ảnh chụp bị mờ, đề nghị chụp lại.';
    expect(
      await change('RequestSupplement', { dossier: asked, components: [paper.code], reason }),
    ).toMatchObject({
      __typename: 'SupplementRequested',
    });
    const [ofDesk] = (await asDesk('FiledDossier', { dossier: asked })).supplements;
    const [ofCitizen] = (await asCitizen('DossierSupplements', { dossier: asked })).supplements;
    await expectSame(ofDesk.file.path, ofCitizen.file.path, filed.code, ['PHIẾU YÊU CẦU BỔ SUNG', reason]);
    const input = { dossier: refused, reasons: ['FILED_TWICE'], explanation: 'Xem hồ sơ đã nộp hôm qua.' };
    const { dossier: closed } = await change('RefuseDossier', input);
    const { slips } = await asCitizen('MyFiling', { dossier: refused });
    await expectSame(closed.slips[0].file.path, slips[0].file.path, closed.code, [
      ...['PHIẾU TỪ CHỐI TIẾP NHẬN', 'Trùng nội dung với một hồ sơ đã nộp.', input.explanation],
    ]);
  }, 120_000);

  it('prints the note of what was handed over at the counter', async () => {
    const dossier = await taken();
    await change('AcceptDossier', { dossier });
    await change('FinishDossier', { dossier, noResult: 'NO_PAPER_FORESEEN' });
    const counter = { dossier, manner: 'COUNTER', receivedBy: 'APPLICANT', receipt: 'BN-07/2026' };
    const { dossier: ended } = await change('HandOverResult', counter);
    const { result } = await asCitizen('MyFiling', { dossier });
    await expectSame(ended.result.handover.file.path, result.handover.file.path, ended.code, [
      ...['PHIẾU TRẢ KẾT QUẢ', 'BN-07/2026'],
    ]);
  }, 120_000);

  it('is for whoever the link was made for, and each reading stands in the access log', async () => {
    const dossier = await taken();
    await change('AcceptDossier', { dossier });
    const path = (await asCitizen('MyFiling', { dossier })).slips[0].file.path;
    expect((await read(null, path)).status).toBe(401);
    for (const other of [HEAD, STRANGER, NEIGHBOUR]) expect((await read(other, path)).status).toBe(403);
    const altered = path.replace(/.$/, (last: string) => (last === '0' ? '1' : '0'));
    expect((await read(CITIZEN, altered)).status).toBe(403);
    expect((await fileRequest(system, CITIZEN, path, { method: 'HEAD' })).status).toBe(403);
    const ofDesk = (await asDesk('FiledDossier', { dossier })).slips[0].file.path;
    expect((await read(HEAD, ofDesk)).status).toBe(200);
    const sql = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
    const leaves = await sql`select distinct actor from audit_leaves
      where operation = 'FileRead' and fields = array['Slip.file'] and dossier = ${dossier}`;
    await sql.end();
    expect(leaves.length).toBe(1);
  }, 120_000);
});
