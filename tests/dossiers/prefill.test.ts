import { openGrant } from '../../kernel/tokens.ts';
import { verifySeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { answerPrefill, leavesOf, openedBy, openStage, prefill, type Stage, versionIdOf } from './stage.ts';

const minh = viewerOf('minh');
const source = { recordVersion: '4', asOf: '2026-02-20T03:15:00.000Z', level: 'STATE_VERIFIED' };
const question = {
  key: 'name',
  label: 'Họ tên',
  role: 'APPLICANT',
  concept: 'FULL_NAME',
  path: 'Person.fullName',
  required: true,
  editable: false,
};
const component = {
  code: 'birth',
  name: 'Giấy khai sinh',
  kind: 'SUBMIT',
  role: 'APPLICANT',
  applies: 'APPLIES',
  accepts: [{ resultType: 'KQ.G15.000031', state: 'CONFIRMED' }],
};
const inputs = {
  questions: [question],
  components: [component],
  personAnswers: [
    { key: 'name', state: 'HELD', value: 'Nguyễn Thị Lan', display: 'Nguyễn Thị Lan', ...source },
  ],
  documentAnswers: [],
  heldComponents: [
    {
      code: 'birth',
      state: 'HELD',
      document: personId('hung'),
      resultType: 'KQ.G15.000031',
      mapping: 'CONFIRMED',
      ...source,
    },
  ],
  amountsDue: null,
};

describe('Prefilling a draft', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => stage.close());

  it('gives a grant that names viewer, people, version and dossier, with what was typed as a hash', async () => {
    const dossier = await openedBy(stage, 'minh');
    const answer = await prefill(stage, minh, dossier);
    const grant = openGrant(testKeys, answer.grant, minh, new Date());
    expect(grant).toMatchObject({
      account: minh.account,
      agency: 'H15.50.05',
      dossier,
      procedureVersion: versionIdOf('1.004222'),
      caseCode: 'JOIN_FAMILY',
      channel: 'COUNTER',
      purpose: 'PROCEDURE_HANDLING',
    });
    expect(grant.subjects.map(({ role, kind, id }) => [role, kind, id])).toEqual([
      ['APPLICANT', 'PERSON', personId('lan')],
      ['SPOUSE', 'PERSON', personId('hung')],
    ]);
    expect(grant.subjects.every(({ typed }) => /^[0-9a-f]{64}$/.test(typed ?? ''))).toBe(true);
  });

  it('merges and seals what the registers said, and notes it for everybody concerned', async () => {
    const dossier = await openedBy(stage, 'minh');
    const { grant } = await prefill(stage, minh, dossier);
    const { data, errors } = await answerPrefill(stage, minh, grant, inputs);
    expect(errors).toBeUndefined();
    const { answer } = data._entities[0];
    expect(answer).toMatchObject({
      fields: [
        {
          key: 'name',
          state: 'HELD',
          value: 'Nguyễn Thị Lan',
          locked: true,
          provenance: { register: 'POPULATION', ...source },
        },
      ],
      checklist: [{ code: 'birth', state: 'HELD', document: { id: personId('hung') } }],
      remaining: [],
      summary: { askedBefore: 2, askedNow: 0, papersSpared: 1 },
      amountsDue: null,
    });
    expect(verifySeal(testKeys, answer.seal)).toMatchObject({
      synthetic: true,
      dossier,
      procedure: { version: versionIdOf('1.004222'), code: '1.004222' },
      case: 'JOIN_FAMILY',
      persons: [
        { role: 'APPLICANT', id: personId('lan') },
        { role: 'SPOUSE', id: personId('hung') },
      ],
      fields: [{ key: 'name', value: 'Nguyễn Thị Lan', locked: true }],
      components: [{ code: 'birth', mapping: 'CONFIRMED' }],
      fileBefore: answer.seal.fileBefore,
    });
    const leaf = (await leavesOf(stage, personId('lan'), 'DISCLOSED')).at(-1);
    expect(leaf).toMatchObject({
      fields: expect.arrayContaining(['Prefill.answer']),
      purpose: 'PROCEDURE_HANDLING',
      dossier,
    });
  });

  it('does not seal while population is down, and still answers the rest', async () => {
    const { grant } = await prefill(stage, minh, await openedBy(stage, 'minh'));
    const { data } = await answerPrefill(stage, minh, grant, { ...inputs, personAnswers: null });
    expect(data._entities[0].answer).toMatchObject({
      fields: [{ state: 'UNAVAILABLE', reason: 'REGISTER_DOWN' }],
      checklist: [{ state: 'HELD' }],
      remaining: null,
      seal: null,
    });
  });

  it('has no form and no seal while procedures is down', async () => {
    const { grant } = await prefill(stage, minh, await openedBy(stage, 'minh'));
    const { data } = await answerPrefill(stage, minh, grant, {
      ...inputs,
      questions: null,
      components: null,
    });
    expect(data._entities[0].answer).toMatchObject({
      __typename: 'PrefillUnavailable',
      register: 'PROCEDURES',
    });
  });

  it('answers two prefills of one request each under its own grant', async () => {
    const dossiers = [await openedBy(stage, 'minh'), await openedBy(stage, 'minh')];
    const grants = await Promise.all(dossiers.map((dossier) => prefill(stage, minh, dossier)));
    const representations = grants.map(({ grant }) => ({ __typename: 'Prefill', grant, ...inputs }));
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Prefill { answer { ... on PrefillAnswer { seal { keyId payload signature } } } } } }`;
    const { data } = await ask(stage.house, 'dossiers', {
      query,
      variables: { r: representations },
      viewer: minh,
    });
    const sealed = data._entities.map(
      (one: { answer: { seal: never } }) => verifySeal(testKeys, one.answer.seal)?.dossier,
    );
    expect(sealed).toEqual(dossiers);
  });
});
