/** A paper of an imported procedure is asked for, until two officials have looked at what replaces it: then it is held and asked for no more. */
import { randomUUID } from 'node:crypto';
import { codeOf, makeRecord, takeIn, toLines, writeFile } from '../procedures/import/records.ts';
import { openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import { fillForm } from '../support/portalForm.ts';
import type { System } from '../support/system.ts';

const CODE = codeOf(970);
/** Lan is married: the register of papers has her certificate. */
const PAPER = 'Giấy chứng nhận kết hôn';
const TYPE = 'KQ.G15.000032';
const BASIS = 'Nghị quyết 66.7/2025/NQ-CP; Cơ sở dữ liệu hộ tịch điện tử';
const record = makeRecord(CODE, {
  COQUANCONGBO: 'G01',
  CACHTHUCTHUCHIEN: [{ KENH: '2', THOIGIAN: [] }],
  THANHPHANHOSO: [
    { TRUONGHOP: null, GIAYTO: [{ TENGIAYTO: PAPER, SOBANCHINH: '0', SOBANSAO: '1', MA_KQ_THAYTHE: null }] },
  ],
});

let system: System;
let component = '';
beforeAll(async () => {
  system = await openForPortal();
  const procedures = system.test.house.get('procedures');
  await takeIn(procedures.database, writeFile(toLines([record])), { day: '2026-11-20', source: 'mapped' });
  await procedures.work();
  await system.test.house.settle();
}, 120_000);
afterAll(() => system?.close());

const open = async (): Promise<string> =>
  (
    await runAsPortal(system, 'lan', 'OpenMyDraft', {
      input: {
        ...{ requestId: randomUUID(), procedure: CODE, caseCode: 'GENERAL', channel: 'ONLINE' },
        ...{ agency: 'H15.50.05', parties: [{ role: 'APPLICANT', viewer: true }] },
      },
    })
  ).dossier.id;
const form = async (dossier: string) => (await runAsPortal(system, 'lan', 'MyForm', { dossier })).answer;
const paperOf = async (dossier: string) =>
  (await form(dossier)).checklist.find(({ name }: { name: string }) => name === PAPER);
const handIn = (dossier: string) =>
  runAsPortal(system, 'lan', 'UploadForMyDossier', {
    input: {
      ...{ requestId: randomUUID(), dossier, component, name: 'ket-hon.pdf' },
      ...{ mediaType: 'application/pdf', sizeBytes: 100 },
    },
  });
async function submit(dossier: string) {
  const { fields, seal } = await form(dossier);
  const { keyId, payload, signature } = seal;
  return runAsPortal(system, 'lan', 'SubmitMyDossier', {
    input: {
      ...{ requestId: randomUUID(), dossier, seal: { keyId, payload, signature } },
      answers: fillForm(fields, { roles: ['APPLICANT'], files: new Map() }),
    },
  });
}
const decide = (persona: string, name: 'ConfirmMapping' | 'RejectMapping', basis = BASIS) =>
  runAs(system, 'national-database', persona, name, {
    input: { requestId: randomUUID(), procedure: CODE, component, resultType: TYPE, basis },
  });

describe('A paper of an imported procedure', () => {
  it('is asked for while nobody has looked at what replaces it, and officials are shown what could', async () => {
    const dossier = await open();
    const paper = await paperOf(dossier);
    component = paper.code;
    expect(paper.state).not.toBe('HELD');
    expect((await handIn(dossier)).__typename).toBe('UploadOpened');
    const missing = await submit(await open());
    expect(missing).toMatchObject({ __typename: 'PapersMissing', papers: [{ component }] });
    const suggested = await runAs(system, 'national-database', 'trang', 'SuggestedMappings', {
      ...{ publisher: 'G01', first: 100 },
    });
    expect(JSON.stringify(suggested.nodes)).toContain(component);
  });

  it('is asked for still after one official has said no, and their own second thought does not change it', async () => {
    const rejected = await decide('trang', 'RejectMapping', `${BASIS}: chờ xác nhận mẫu`);
    expect(rejected).toMatchObject({ decision: { component, state: 'REJECTED' } });
    expect(await decide('trang', 'ConfirmMapping')).toMatchObject({ __typename: 'FourEyesRequired' });
    await system.test.house.settle();
    expect((await paperOf(await open())).state).not.toBe('HELD');
  });

  it('is held once a second official confirms it: prefill says so, the guard asks for it no more, and the dossier is filed', async () => {
    expect(await decide('quan', 'ConfirmMapping')).toMatchObject({
      decision: { component, state: 'CONFIRMED', basis: BASIS },
    });
    await system.test.house.settle();
    const dossier = await open();
    expect(await paperOf(dossier)).toMatchObject({ code: component, state: 'HELD' });
    expect(await handIn(dossier)).toMatchObject({
      ...{ __typename: 'AlreadyHeld', component, register: 'WAREHOUSE' },
      legalBasis: expect.stringContaining('66.7/2025'),
    });
    const filed = await submit(dossier);
    expect(filed).toMatchObject({ __typename: 'DossierFiled' });
    expect(filed.reused).toBeGreaterThanOrEqual(1);
  });
});
