/** What was filed is read by the officers of the dossier and by the applicant, each reading written down. */
import { randomUUID } from 'node:crypto';
import { encryptField, typedIdentityHash } from '../../kernel/identity.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { judgeAnswers, judgeSealState, mayReadAnswer } from '../../subgraphs/dossiers/rules/filed.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { AGENCY, type FilingScene, held, openFilingScene, theCase } from './filingScene.ts';
import { registered, typed } from './stage.ts';

const [lan, minh, nga, hung] = [viewerOf('lan'), viewerOf('minh'), viewerOf('nga'), viewerOf('hung')];
let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
  await scene.opened.house
    .get('dossiers')
    .database.jobTransaction((tx) => applyPopulation(tx, [registered('lan'), registered('hung')]));
});
afterAll(async () => scene.close());

const READ = `query ($id: ID!) { dossier(id: $id) { filing { seal { state issuedAt }
  answers { key role state value register recordVersion } 
  papers { code proof document { id } register uploads { sha256 } } } } }`;
const read = async (viewer: Viewer, id: string) => {
  const { data, errors } = await ask(scene.opened.house, 'dossiers', {
    query: READ,
    variables: { id },
    viewer,
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.dossier?.filing ?? null;
};

/** Lan's husband, as a citizen types him: left to the officer who takes the dossier. */
async function withHusband(dossier: string, changes: Parameters<typeof typed>[1] = {}): Promise<void> {
  const person = typed('hung', changes);
  const hash = typedIdentityHash(testKeys, person.personalNumber, person.fullName, person.birthDate);
  const encrypted = encryptField(
    testKeys,
    JSON.stringify(person),
    `dossier_parties|typed_encrypted|${dossier}|SPOUSE`,
  );
  await scene.sql`insert into dossier_parties (subject, dossier_id, role, kind, typed_hash, verification, typed_encrypted)
    values (${randomUUID()}, ${dossier}, 'SPOUSE', 'PERSON', ${hash}, 'READ_AT_INTAKE', ${encrypted})`;
}
async function filed(answers = [{ key: 'phone', value: '0900000000' }], husband?: object): Promise<string> {
  const dossier = await scene.draft();
  if (husband !== undefined) await withHusband(dossier, husband);
  const readAtIntake = husband === undefined ? undefined : ['spouseName'];
  const seal = scene.seal(dossier, readAtIntake === undefined ? {} : { readAtIntake });
  const answer = await scene.submit(dossier, { seal, answers: [...held, ...answers] });
  expect(answer.__typename).toBe('DossierFiled');
  const assigned = scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  await assigned;
  return dossier;
}

describe('What was filed', () => {
  it('says which papers lay before the officer who filed it', async () => {
    const dossier = await scene.draft({ channel: 'COUNTER', officer: 'minh' });
    const said = { papers: [], papersOnPaper: ['LEASE'] };
    expect(await scene.submit(dossier, said, minh)).toMatchObject({ __typename: 'DossierFiled' });
    const { papers } = await read(minh, dossier);
    expect(papers).toContainEqual({
      ...{ code: 'LEASE', proof: 'ON_PAPER', document: null, register: null, uploads: [] },
    });
  });

  it('is read by its officer and by the applicant: what a register said, what was typed, and what was left out', async () => {
    const dossier = await filed();
    for (const viewer of [minh, lan]) {
      expect(await read(viewer, dossier)).toEqual({
        seal: { state: 'INTACT', issuedAt: expect.any(String) },
        answers: [
          {
            ...{ key: 'fullName', role: 'APPLICANT', state: 'AS_SEALED', value: 'Nguyễn Thị Lan' },
            ...{ register: 'POPULATION', recordVersion: '1' },
          },
          expect.objectContaining({ key: 'hometown', state: 'AS_SEALED' }),
          {
            ...{ key: 'phone', role: 'APPLICANT', state: 'TYPED', value: '0900000000' },
            ...{ register: null, recordVersion: null },
          },
          expect.objectContaining({ key: 'email', state: 'LEFT_OUT', value: null }),
          expect.objectContaining({ key: 'reason', state: 'LEFT_OUT' }),
          expect.objectContaining({ key: 'spouseName', role: 'SPOUSE', state: 'LEFT_OUT', value: null }),
        ],
        papers: [
          {
            code: 'BIRTH',
            proof: 'HELD',
            document: { id: scene.birthDocument },
            register: 'WAREHOUSE',
            uploads: [],
          },
          expect.objectContaining({ code: 'MARRIAGE', proof: 'HELD' }),
          {
            ...{ code: 'LEASE', proof: 'HANDED_IN', document: null, register: null },
            uploads: [{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
          },
        ],
      });
    }
  });

  it('is nobody else’s to read: no officer who is not assigned, no head of unit, no other citizen', async () => {
    const dossier = await filed();
    for (const other of [nga, hung, viewerOf('ha'), viewerOf('phong')])
      expect(await read(other, dossier)).toBeNull();
  });

  it('leaves a leaf for the person whose value it is, at each reading', async () => {
    const dossier = await filed();
    const leaves = () => scene.sql`select actor from audit_leaves where subject = ${personId('lan')}
      and dossier = ${dossier} and outcome = 'DISCLOSED' and 'FiledAnswer.value' = any(fields)`;
    await read(minh, dossier);
    await read(minh, dossier);
    expect(await leaves()).toHaveLength(2);
  });

  it('is nothing of a draft', async () => {
    expect(await read(lan, await scene.draft())).toBeNull();
  });

  it('says so where what is kept is not what was sealed, and where the seal was changed', async () => {
    const dossier = await filed();
    const place = `filed_answers|value|${dossier}|hometown`;
    await scene.sql`update filed_answers set value_encrypted = ${encryptField(testKeys, 'Hà Nội', place)}
      where dossier_id = ${dossier} and key = 'hometown'`;
    const stateOf = async (key: string) =>
      (await read(minh, dossier)).answers.find((one: { key: string }) => one.key === key).state;
    expect([await stateOf('hometown'), await stateOf('fullName')]).toEqual(['NOT_PROVED', 'AS_SEALED']);
    await scene.sql`update filed_seals set signature = ${'A'.repeat(86)} where dossier_id = ${dossier}`;
    expect(await stateOf('fullName')).toBe('NOT_PROVED');
    expect((await read(minh, dossier)).seal).toEqual({ state: 'BROKEN', issuedAt: null });
    await scene.sql`update filed_seals set key_id = 'of-another-year' where dossier_id = ${dossier}`;
    expect((await read(minh, dossier)).seal.state).toBe('KEY_NOT_HELD');
  });
});

describe('What a citizen left to the officer', () => {
  const PREFILL = `query ($dossier: ID!) { prefill(dossier: $dossier) { __typename } }`;
  const prefill = async (viewer: Viewer, dossier: string) =>
    (await ask(scene.opened.house, 'dossiers', { query: PREFILL, variables: { dossier }, viewer })).data
      .prefill.__typename;

  it('is marked so for both, and read by the officer in the registers, though the dossier is filed', async () => {
    const dossier = await filed(undefined, {});
    for (const viewer of [minh, lan])
      expect((await read(viewer, dossier)).answers).toContainEqual(
        expect.objectContaining({ key: 'spouseName', state: 'READ_AT_INTAKE', value: null }),
      );
    expect([await prefill(minh, dossier), await prefill(lan, dossier)]).toEqual([
      'Prefill',
      'DossierNotDraft',
    ]);
    await scene.report(minh, dossier, 'NOT_ACCEPTED');
    expect(await prefill(minh, dossier)).toBe('DossierNotDraft');
  });

  it('is not read again where nobody was left', async () => {
    expect(await prefill(minh, await filed())).toBe('DossierNotDraft');
  });
});

describe('Where a filed value comes from', () => {
  const field = {
    key: 'hometown',
    value: 'Hòa Phú ',
    locked: false,
    recordVersion: '3',
    asOf: '2026-11-01T00:00:00Z',
  };
  const payload = { fields: [{ ...field, register: 'POPULATION' }], readAtIntake: ['spouseName'] } as never;
  const stateOf = (key: string, kept?: object, sealed = payload) =>
    judgeAnswers(theCase.questions, kept === undefined ? [] : [{ key, ...kept } as never], sealed).find(
      (one) => one.key === key,
    )?.state;

  it.each([
    ['hometown', { value: 'Hòa Phú', register: 'POPULATION' }, 'AS_SEALED'],
    ['hometown', { value: 'Hòa Phú', register: 'WAREHOUSE' }, 'NOT_PROVED'],
    ['hometown', { value: 'Hà Nội', register: 'POPULATION' }, 'NOT_PROVED'],
    ['hometown', { value: 'Hà Nội', register: null }, 'TYPED_INSTEAD'],
    ['phone', { value: '1', register: null }, 'TYPED'],
    ['fullName', { value: 'Lan', register: 'POPULATION' }, 'NOT_PROVED'],
    ['spouseName', undefined, 'READ_AT_INTAKE'],
    ['email', undefined, 'LEFT_OUT'],
  ])('%s kept as %j: %s', (key, kept, state) => {
    expect(stateOf(key, kept)).toBe(state);
  });

  it('proves nothing without a seal that verifies', () => {
    expect(
      judgeAnswers(
        theCase.questions,
        [{ key: 'hometown', value: 'Hòa Phú', register: 'POPULATION' }],
        undefined,
      )[1]?.state,
    ).toBe('NOT_PROVED');
    expect([judgeSealState(true, undefined), judgeSealState(false, undefined)]).toEqual([
      'BROKEN',
      'KEY_NOT_HELD',
    ]);
  });

  it('is read by a citizen as far as they may read of its part', () => {
    const citizen = {
      isOfficer: false,
      isTypist: false,
      part: { isReadable: true, reads: ['Person.fullName'] },
    };
    const may = (state: string, binding: string | null, changes = {}) =>
      mayReadAnswer({ state } as never, binding, { ...citizen, ...changes });
    expect(may('AS_SEALED', 'CHILD.Person.fullName')).toBe(true);
    expect(may('AS_SEALED', 'CHILD.Person.hometown')).toBe(false);
    expect(may('AS_SEALED', 'CHILD.Person.hometown', { isTypist: true })).toBe(false);
    expect(may('AS_SEALED', 'SPOUSE.Person.fullName', { part: { isReadable: false, reads: [] } })).toBe(
      false,
    );
    expect(may('TYPED', null, { part: undefined })).toBe(false);
    expect(may('TYPED', null, { part: undefined, isTypist: true })).toBe(true);
    expect(may('AS_SEALED', 'SPOUSE.Person.hometown', { isOfficer: true, part: undefined })).toBe(true);
  });
});
