import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { subgraphNames } from '../../../schema/files.ts';
import { open, type Stage } from '../../dossiers/stage.ts';
import { ask, personId, viewerOf } from '../../support/ask.ts';
import { loadDefinition, openHouse, type TestHouse } from '../../support/house.ts';
import { BASIS, confirm, decide } from './decide.ts';

/** Correction of civil status: nobody has said what replaces the paper that it is based on, and Lan holds a marriage certificate. */
const BASED_ON = { procedure: '1.004859', component: 'TP-ee77d5788c', resultType: 'KQ.G15.000032' };

describe('A confirmed mapping reaches the guard of the dossiers', () => {
  let house: TestHouse;
  let stage: Stage;
  beforeAll(async () => {
    // One after the other: jest cannot link two module graphs that share modules at the same time.
    for (const name of subgraphNames) await loadDefinition(name);
    house = await openHouse();
    const sql = postgres(house.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
    stage = { ...house, sql };
  }, 120_000);
  afterAll(async () => {
    await stage.sql.end({ timeout: 5 });
    await house.close();
  });

  async function draft(): Promise<string> {
    const answer = await open(stage, viewerOf('lan'), {
      requestId: randomUUID(),
      procedure: BASED_ON.procedure,
      caseCode: 'GENERAL',
      channel: 'ONLINE',
      parties: [{ role: 'APPLICANT', viewer: true }],
      agency: 'H15.50.05',
    });
    if (answer.dossier == null) throw new Error(JSON.stringify(answer));
    return answer.dossier.id;
  }

  async function upload(dossier: string) {
    const query = `mutation ($input: OpenUploadInput!) { openUpload(input: $input) { __typename ... on Refusal { message }
      ... on AlreadyHeld { component register legalBasis answeredBy { variables { value } } document { id } } ... on UploadOpened { upload { component } } } }`;
    const input = {
      requestId: randomUUID(),
      dossier,
      component: BASED_ON.component,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 9,
    };
    const { data, errors } = await ask(house.house, 'dossiers', {
      query,
      variables: { input },
      viewer: viewerOf('lan'),
    });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.openUpload;
  }

  it('accepts the paper before, refuses it after with where to read it, and accepts it again once it is rejected', async () => {
    const dossier = await draft();
    expect(await upload(dossier)).toMatchObject({
      __typename: 'UploadOpened',
      upload: { component: BASED_ON.component },
    });

    expect((await confirm(house, 'linh', BASED_ON)).__typename).toBe('MappingDecided');
    await house.house.settle();
    const refused = await upload(dossier);
    expect(refused).toMatchObject({
      __typename: 'AlreadyHeld',
      component: BASED_ON.component,
      register: 'WAREHOUSE',
      legalBasis: expect.stringContaining('66.7/2025'),
    });
    const [held] = await stage.sql<{ document: string }[]>`
      select document_id as document from held_evidence
      where subject = ${personId('lan')} and result_type = ${BASED_ON.resultType} and state = 'VALID'`;
    expect(refused.document.id).toBe(held?.document);
    expect(refused.answeredBy.variables).toEqual([{ value: held?.document }]);

    await decide(house, 'rejectMapping', 'linh', { ...BASED_ON, basis: `${BASIS}: chưa đủ căn cứ` });
    await house.house.settle();
    expect(await upload(dossier)).toMatchObject({ __typename: 'UploadOpened' });
  });

  it('is rebuilt from the feed as it was', async () => {
    const read = () => stage.sql`select * from mapping_decisions order by decision_id`;
    const before = await read();
    expect(before.map(({ state }) => state).sort()).toEqual(['CONFIRMED', 'REJECTED']);
    await stage.sql`truncate mapping_decisions`;
    await stage.sql`delete from inbox_offsets where publisher = 'procedures'`;
    await house.house.settle();
    expect(await read()).toEqual(before);
  });
});
