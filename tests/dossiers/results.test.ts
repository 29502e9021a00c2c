/** With what the handling of a dossier ends: a result that is told to the warehouse, or why there is none; and how it is handed over. */
import { openContent } from '../../kernel/closedContent.ts';
import { placeOfResult, resultIssued } from '../../kernel/domain/resultEvents.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { digestOfResult, judgeHandover, readResult } from '../../subgraphs/dossiers/rules/result.ts';
import type { IssuedResultInput } from '../../subgraphs/dossiers/types.generated.ts';
import { ask, send, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh, nga] = [viewerOf('lan'), viewerOf('minh'), viewerOf('nga')];
const TYPE = 'KQ.G10.001148';
const paper = {
  ...{ resultType: TYPE, holder: 'APPLICANT', title: 'Giấy chứng nhận', number: 'CS 01', permanent: true },
  data: [{ key: 'parcelNumber', value: ' 12 ' }],
};

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

async function filed(...steps: string[]): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  await scene.report(minh, dossier, ...steps);
  return dossier;
}
const inWork = () => filed('ACCEPTED', 'IN_PROGRESS');
const MALFORMED = '... on InputMalformed { fields } ... on UploadNotReady { uploads }';
const SELECTIONS: Record<string, string> = {
  finishDossier: MALFORMED,
  openUpload: '... on InputMalformed { fields } ... on UploadOpened { upload { id sendTo { path } } }',
};
const act = async (viewer: Viewer, name: string, input: object) => {
  const { data, errors } = await scene.mutate(
    name,
    SELECTIONS[name] ?? '... on InputMalformed { fields }',
    input,
    viewer,
  );
  return data?.answer ?? errors?.[0]?.extensions.code;
};
const finish = (dossier: string, more: object, viewer = minh) =>
  act(viewer, 'finishDossier', { dossier, ...more });
const READ = `query ($id: ID!) { dossier(id: $id) { status uploads { id } result { noResult noResultText resultType document { id }
  file { id sha256 } digest note officer handover { manner receivedBy proof officer } } } }`;
const read = async (viewer: Viewer, id: string) =>
  (await ask(scene.opened.house, 'dossiers', { query: READ, variables: { id }, viewer })).data.dossier;
const toldOf = (dossier: string) =>
  scene.sql`select payload from outbox where topic = 'dossier.resultIssued' and payload ->> 'dossierId' = ${dossier}`;

/** Sends the file of a result, and has it looked at. */
async function sendFile(dossier: string): Promise<string> {
  const bytes = Buffer.from(`%PDF-1.7 ${dossier}`);
  const file = { name: 'kq.pdf', mediaType: 'application/pdf', sizeBytes: bytes.length };
  const opened = await act(minh, 'openUpload', { dossier, forResult: true, ...file });
  const { id, sendTo } = opened.upload;
  const part = {
    upload: id,
    link: sendTo.path.split('/').at(-1),
    offset: 0,
    bytes: bytes.toString('base64'),
  };
  await send(scene.opened.house, 'dossiers', { viewer: minh, path: '/filePart' }, JSON.stringify(part));
  await scene.opened.house.get('dossiers').work();
  return id;
}

describe('A dossier that ends with a result', () => {
  it('tells the warehouse whose paper it is, with its values closed', async () => {
    const dossier = await inWork();
    expect(await finish(dossier, { result: paper })).toMatchObject({ __typename: 'DossierFinished' });
    const { status, result } = await read(lan, dossier);
    expect([status, result]).toMatchObject([
      'FINISHED',
      {
        noResult: null,
        resultType: TYPE,
        document: { id: expect.any(String) },
        officer: null,
        handover: null,
      },
    ]);
    const [told, ...others] = await toldOf(dossier);
    expect(others).toEqual([]);
    const payload = resultIssued.parse(told?.payload);
    expect(payload).toMatchObject({
      holder: scene.lan,
      holderKind: 'PERSON',
      issuer: AGENCY,
      form: 'STRUCTURED',
    });
    expect(payload.documentId).toBe(result.document.id);
    expect(JSON.stringify(payload)).not.toMatch(/Giấy chứng nhận|CS 01|parcelNumber/);
    const content = openContent(testKeys, payload.content, placeOfResult(payload.documentId));
    expect(JSON.parse(content)).toEqual({
      ...{ title: 'Giấy chứng nhận', number: 'CS 01' },
      data: [{ key: 'parcelNumber', value: '12' }],
    });
    // Moved to another document it does not open.
    expect(() => openContent(testKeys, payload.content, placeOfResult(dossier))).toThrow();
  });

  it('has the file that an officer sent, which the applicant reads with the result and not before', async () => {
    const dossier = await inWork();
    const upload = await sendFile(dossier);
    expect((await read(lan, dossier)).uploads.map(({ id }: { id: string }) => id)).not.toContain(upload);
    expect((await read(minh, dossier)).uploads.map(({ id }: { id: string }) => id)).toContain(upload);
    const { data: _none, ...image } = paper;
    await finish(dossier, { result: { ...image, upload } });
    expect((await read(lan, dossier)).result.file).toEqual({ id: upload, sha256: expect.any(String) });
    expect((await toldOf(dossier))[0]?.payload.form).toBe('DOCUMENT_ONLY');
  });

  it('takes no file that is a paper of the applicant, nor one of a stranger or of a dossier that is not in work', async () => {
    const dossier = await inWork();
    const [own] = (await read(minh, dossier)).uploads;
    expect(await finish(dossier, { result: { ...paper, upload: own.id } })).toMatchObject({
      uploads: [own.id],
    });
    const file = { name: 'kq.pdf', mediaType: 'application/pdf', sizeBytes: 9 };
    const open = (viewer: Viewer, id: string, more: object = {}) =>
      act(viewer, 'openUpload', { dossier: id, forResult: true, ...file, ...more });
    for (const viewer of [lan, nga])
      expect(await open(viewer, dossier)).toMatchObject({ __typename: 'DossierNotAccessible' });
    expect(await open(minh, dossier, { component: 'LEASE' })).toMatchObject({ fields: ['component'] });
    expect(await open(minh, await filed())).toMatchObject({ __typename: 'TransitionNotAllowed' });
  });

  it('is not taken up again: the warehouse holds the paper', async () => {
    const dossier = await filed('ACCEPTED');
    await finish(dossier, { result: paper });
    const again = { dossier, status: 'ACCEPTED' };
    expect(await act(minh, 'recordDossierStatus', again)).toMatchObject({
      __typename: 'TransitionNotAllowed',
      message: expect.stringContaining('đã được phát hành'),
    });
  });

  it.each([
    ['whose holder is nobody of the dossier', { holder: 'CHILD' }, 'result.holder'],
    ['without content', { data: [] }, 'result'],
    ['with a field twice', { data: [paper.data[0], paper.data[0]] }, 'result.data'],
    ['with a field that has no name', { data: [{ key: '1 a', value: 'x' }] }, 'result.data'],
    ['without a title', { title: ' \u200b ' }, 'result.title'],
    ['of a day to come', { issuedOn: '2999-01-01' }, 'result.issuedOn'],
    ['of half a day', { issuedOn: '2026-05' }, 'result.issuedOn'],
    ['permanent until a day', { validUntil: '2030-01-01' }, 'result.validUntil'],
    [
      'over before it begins',
      { permanent: false, validFrom: '2026-05-02', validUntil: '2026-05-01' },
      'result.validUntil',
    ],
  ])('is not ended with a paper %s, and nothing is told', async (_what, changes, field) => {
    const dossier = await inWork();
    expect(await finish(dossier, { result: { ...paper, ...changes } })).toMatchObject({ fields: [field] });
    expect([(await read(lan, dossier)).status, await toldOf(dossier)]).toEqual(['IN_PROGRESS', []]);
  });

  it('has a type of the list', async () => {
    await scene.sql`insert into listed_result_types values (${TYPE})`;
    const dossier = await inWork();
    expect(await finish(dossier, { result: { ...paper, resultType: 'KQ.G10.009999' } })).toMatchObject({
      __typename: 'ResultTypeNotFound',
    });
    expect(await finish(dossier, { result: paper })).toMatchObject({ __typename: 'DossierFinished' });
  });
});

describe('A dossier that ends without a result', () => {
  it('says why, of a closed list, and tells the warehouse nothing; it may be taken up again', async () => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    for (const more of [{}, { noResult: 'NOT_GRANTED', result: paper }])
      expect(await finish(dossier, more)).toMatchObject({ __typename: 'InputMalformed' });
    await finish(dossier, { noResult: 'NOT_GRANTED', note: 'Xem văn bản 12/UBND.' });
    expect((await read(lan, dossier)).result).toMatchObject({
      ...{
        noResult: 'NOT_GRANTED',
        noResultText: expect.stringContaining('văn bản'),
        document: null,
        digest: null,
      },
      note: 'Xem văn bản 12/UBND.',
    });
    expect(await toldOf(dossier)).toEqual([]);
    const again = await scene.mutate('recordDossierStatus', '', { dossier, status: 'IN_PROGRESS' }, minh);
    expect(again.data.answer.__typename).toBe('StatusRecorded');
    await finish(dossier, { result: paper });
    expect((await read(lan, dossier)).result).toMatchObject({ noResult: null, resultType: TYPE });
  });

  it('is ended by its officers only, from work, and once', async () => {
    const dossier = await filed();
    const reason = { noResult: 'NO_PAPER_FORESEEN' };
    expect(await finish(dossier, reason, nga)).toMatchObject({ __typename: 'DossierNotAccessible' });
    expect(await finish(dossier, reason, lan)).toBe('FORBIDDEN');
    expect(await finish(dossier, reason)).toMatchObject({ __typename: 'TransitionNotAllowed' });
  });
});

describe('Handing a result over', () => {
  const handOver = (dossier: string, more: object, viewer = minh) =>
    act(viewer, 'handOverResult', { dossier, ...more });

  it('electronically is proved by the digest of what was handed over', async () => {
    const dossier = await inWork();
    await finish(dossier, { result: paper });
    expect(await handOver(dossier, { manner: 'ELECTRONIC' })).toMatchObject({
      __typename: 'ResultHandedOver',
    });
    const { status, result } = await read(minh, dossier);
    expect([status, result.handover]).toEqual([
      'RESULT_RETURNED',
      { manner: 'ELECTRONIC', receivedBy: null, proof: result.digest, officer: minh.account },
    ]);
    const facts = readResult(paper as IssuedResultInput, new Date());
    if ('__typename' in facts) throw new Error(facts.message);
    expect(result.digest).toBe(digestOfResult(facts, null));
    expect(await handOver(dossier, { manner: 'ELECTRONIC' })).toMatchObject({
      __typename: 'TransitionNotAllowed',
    });
  });

  it('at the counter says who signed which receipt', async () => {
    const dossier = await filed('ACCEPTED');
    expect(await handOver(dossier, { manner: 'ELECTRONIC' })).toMatchObject({
      __typename: 'TransitionNotAllowed',
    });
    await finish(dossier, { noResult: 'NOT_GRANTED' });
    for (const [more, field] of [
      [{ manner: 'ELECTRONIC' }, 'manner'],
      [{ manner: 'COUNTER', receipt: '7' }, 'receivedBy'],
      [{ manner: 'COUNTER', receivedBy: 'APPLICANT' }, 'receipt'],
      [{ manner: 'COUNTER', receivedBy: 'APPLICANT', receipt: '  ' }, 'receipt'],
    ] as const)
      expect(await handOver(dossier, more)).toMatchObject({ fields: [field] });
    expect(
      await handOver(dossier, { manner: 'COUNTER', receivedBy: 'AUTHORISED', receipt: ' Số 7 ' }),
    ).toMatchObject({
      __typename: 'ResultHandedOver',
    });
    expect((await read(lan, dossier)).result.handover).toEqual({
      ...{ manner: 'COUNTER', receivedBy: 'AUTHORISED', proof: 'Số 7', officer: null },
    });
  });

  it('electronically has no recipient and no receipt', () => {
    for (const more of [{ receivedBy: 'APPLICANT' as const }, { receipt: '7' }])
      expect(judgeHandover({ manner: 'ELECTRONIC', ...more }, 'd'.repeat(64))).toMatchObject({
        __typename: 'InputMalformed',
      });
  });
});
