/** What an upload is said to be is looked up in the list of result types, which dossiers hears of procedures. */
import { randomUUID } from 'node:crypto';
import { openSystem, type System } from '../support/system.ts';

let system: System;
let dossier: string;
beforeAll(async () => {
  system = await openSystem();
  const { data } = await system.run('open-draft');
  dossier = data.openDraftDossier.dossier.id;
}, 120_000);
afterAll(() => system?.close());

const UPLOAD = `mutation ($input: OpenUploadInput!) { openUpload(input: $input) {
  __typename ... on Refusal { message } } }`;
const upload = async (resultType: string | null) => {
  const input = {
    requestId: randomUUID(),
    dossier,
    component: 'TP-254d5c02e7',
    resultType,
    name: 'a.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 9,
  };
  return (await system.ask('minh', UPLOAD, { input })).data.openUpload;
};

describe('The result type of an upload', () => {
  it('is a code of the list: another is refused, and one of the list or none is recorded', async () => {
    await system.test.house.get('procedures').work();
    await system.test.house.settle();
    for (const resultType of ['KQ.G15.000031', ' KQ.G15.000031 ', null])
      expect(await upload(resultType)).toEqual({ __typename: 'UploadOpened' });
    for (const resultType of ['KQ.G15.999999', 'kq', '', '079203001234'])
      expect(await upload(resultType)).toEqual({
        __typename: 'ResultTypeNotFound',
        message: expect.stringMatching(/loại kết quả/),
      });
  });
});
