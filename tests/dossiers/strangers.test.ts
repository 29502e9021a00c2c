/** Whom a citizen types: no look-up, no verdict, no value, whoever it is; the officer reads her. */
import { randomUUID } from 'node:crypto';
import { personIdOfNumber } from '../../kernel/identity.ts';
import { openGrant } from '../../kernel/tokens.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { verifySeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { StatementLog } from '../support/parties/statements.ts';
import {
  answerPrefill,
  event,
  leavesOf,
  moveIn,
  open,
  openStage,
  prefill,
  registered,
  type Stage,
  type Typed,
  typed,
} from './stage.ts';

const lan = viewerOf('lan');
const minh = viewerOf('minh');
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.house.get('dossiers').database.jobTransaction((tx) => applyPopulation(tx, [registered('nam')]));
});
afterAll(async () => stage.close());

const withFather = (person: Typed, changes: object = {}) =>
  moveIn({
    ...{ channel: 'ONLINE', agency: 'H15.50.05' },
    parties: [
      { role: 'APPLICANT', viewer: true },
      { role: 'FATHER', person },
    ],
    ...changes,
  });

/** Rightly typed, wrongly typed in each way, nobody, and somebody who has died. */
const STRANGERS: [string, Typed][] = [
  ['an adult, rightly', typed('phuc')],
  ['an adult by her old number', { ...typed('phuc'), personalNumber: '990000401' }],
  ['an adult under another name', typed('phuc', { fullName: 'Hoàng Minh Phúcc' })],
  ['an adult of another day', typed('phuc', { birthDate: '1987-03-31' })],
  ['a number that nobody has', typed('phuc', { personalNumber: '966087999999' })],
  ['somebody who has died', typed('nam')],
  ['a woman', typed('oanh')],
];

const READ = `query ($id: ID!) { dossier(id: $id) { stage parties { role verification capacity childConsentDeclared
  person { id } organization { id } } reuse { subject } } }`;
const question = (role: string, path: string | null) => ({
  ...{ key: `${role} ${path}`, label: '', role, concept: 'OTHER', required: true, editable: false },
  path,
});
const inputs = {
  questions: [
    question('FATHER', 'Person.fullName'),
    question('FATHER', 'Person.religion'),
    question('FATHER', null),
  ],
  components: [
    {
      ...{ code: 'land', name: 'Giấy', kind: 'SUBMIT', role: 'FATHER', applies: 'APPLIES' },
      accepts: [{ resultType: 'KQ.G10.001148', state: 'CONFIRMED' }],
    },
  ],
  ...{ personAnswers: [], documentAnswers: [], heldComponents: [], amountsDue: null },
};

/** Everything that a citizen is told from opening to filing, without the ids and times of the run. */
async function tell(person: Typed): Promise<unknown> {
  const { dossier, ...opened } = await open(stage, lan, withFather(person));
  const read = await ask(stage.house, 'dossiers', {
    query: READ,
    variables: { id: dossier.id },
    viewer: lan,
  });
  const { grant } = await prefill(stage, lan, dossier.id);
  const { subjects, unread } = openGrant(testKeys, grant, lan, new Date());
  const { data } = await answerPrefill(stage, lan, grant, inputs);
  const { seal, ...answer } = data._entities[0].answer;
  const { persons, fields, components, readAtIntake } = verifySeal(testKeys, seal) ?? {};
  const mutate = async (name: string, type: string, more: object) => {
    const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename
      ... on Refusal { message } } }`;
    const variables = { input: { requestId: randomUUID(), dossier: dossier.id, ...more } };
    return (await ask(stage.house, 'dossiers', { query, variables, viewer: lan })).data.answer;
  };
  const upload = { component: 'TP-254d5c02e7', name: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 9 };
  const { keyId, payload, signature } = seal;
  return {
    ...{ opened, parties: dossier.parties, read: read.data.dossier, errors: read.errors },
    granted: { subjects: subjects.map(({ role, id }) => [role, id]), unread },
    ...{ answer, sealed: { persons, fields, components, readAtIntake } },
    upload: await mutate('openUpload', 'OpenUploadInput', upload),
    filed: await mutate('submitDossier', 'SubmitDossierInput', {
      seal: { keyId, payload, signature },
      answers: [],
    }),
  };
}

describe('A citizen who types somebody else', () => {
  it('is told the same of everybody, from opening to filing', async () => {
    const told = [];
    for (const [, person] of STRANGERS) told.push(await tell(person));
    for (const [index, one] of told.entries())
      expect([STRANGERS[index]?.[0], one]).toEqual([STRANGERS[index]?.[0], told[0]]);
    expect(told[0]).toMatchObject({
      parties: [
        { role: 'APPLICANT', verification: 'OWN_RECORD' },
        { verification: 'READ_AT_INTAKE', person: null },
      ],
      granted: {
        subjects: [['APPLICANT', personId('lan')]],
        unread: [{ role: 'FATHER', why: 'READ_AT_INTAKE' }],
      },
      answer: {
        fields: [
          { state: 'READ_AT_INTAKE', value: null, provenance: { register: 'POPULATION' } },
          { state: 'READ_AT_INTAKE', value: null },
          { state: 'NOT_HELD', reason: 'NO_MAPPING' },
        ],
        checklist: [{ state: 'READ_AT_INTAKE', document: null }],
        // What no register can answer is still asked; nobody types or brings the rest.
        remaining: [{ subject: 'FATHER null', kind: 'QUESTION' }],
        summary: { askedBefore: 4, askedNow: 1, papersSpared: 0 },
      },
      sealed: { persons: [{ role: 'APPLICANT', id: personId('lan') }], fields: [], components: [] },
    });
  });

  it('causes the same statements for existing and absent people, and none that looks her up', async () => {
    const log = new StatementLog(stage.house, ['dossiers']);
    const ran = [];
    for (const [, person] of STRANGERS) {
      await open(stage, lan, withFather(person));
      ran.push(log.take());
    }
    for (const statements of ran) expect(statements).toEqual(ran[0]);
    expect(ran[0]).toContainEqual(expect.stringContaining('insert into "dossier_parties"'));
    expect(ran[0]).not.toContainEqual(expect.stringMatching(/identity_hashes|identity_aliases/));
  });

  it('leaves no trace in her log but for an attempt to apply for her', async () => {
    const before = (await leavesOf(stage, personId('phuc'), 'DISCLOSED')).length;
    await tell(typed('phuc'));
    expect(await leavesOf(stage, personId('phuc'), 'DISCLOSED')).toHaveLength(before);
    const parties = [{ role: 'APPLICANT', person: typed('phuc') }];
    const answer = await open(stage, lan, withFather(typed('phuc'), { parties }));
    expect(answer).toMatchObject({ __typename: 'RepresentationNotEstablished', roles: ['APPLICANT'] });
    expect((await leavesOf(stage, personId('phuc'), 'DENIED')).at(-1)?.fields).toEqual([
      'Mutation.openDraftDossier',
    ]);
  });

  it.each(STRANGERS)('cannot apply for %s', async (_whom, person) => {
    const answer = await open(stage, lan, withFather(person, { parties: [{ role: 'APPLICANT', person }] }));
    expect(answer).toMatchObject({ __typename: 'RepresentationNotEstablished', roles: ['APPLICANT'] });
  });

  it('is refused a number that cannot be of that year, whoever has it', async () => {
    const answer = await open(stage, lan, withFather(typed('phuc', { birthDate: '1988-03-30' })));
    expect(answer).toMatchObject({ __typename: 'PersonNumberImplausible', role: 'FATHER' });
  });

  it('is told under seal which questions the officer reads', async () => {
    const { dossier } = await open(stage, lan, withFather(typed('phuc')));
    const { grant } = await prefill(stage, lan, dossier.id);
    const { data } = await answerPrefill(stage, lan, grant, inputs);
    const { readAtIntake } = verifySeal(testKeys, data._entities[0].answer.seal) ?? {};
    expect(readAtIntake).toEqual(['FATHER Person.fullName', 'FATHER Person.religion']);
  });

  it('stores what was typed encrypted, and gives it back to whoever typed it and to no other citizen', async () => {
    const { dossier } = await open(stage, lan, withFather(typed('phuc')));
    const rows =
      await stage.sql`select * from dossier_parties where dossier_id = ${dossier.id} and role = 'FATHER'`;
    expect(rows[0]).toMatchObject({
      subject: personIdOfNumber(testKeys, typed('phuc').personalNumber),
      verification: 'READ_AT_INTAKE',
    });
    expect(JSON.stringify(rows)).not.toContain(typed('phuc').personalNumber);
    const query = `query ($id: ID!) { dossier(id: $id) { parties { role declared { personalNumber fullName birthDate } } } }`;
    const { data } = await ask(stage.house, 'dossiers', {
      query,
      variables: { id: dossier.id },
      viewer: lan,
    });
    expect(data.dossier.parties).toEqual([
      { role: 'APPLICANT', declared: null },
      { role: 'FATHER', declared: typed('phuc') },
    ]);
  });
});

describe('A party that an officer mistyped', () => {
  const parties = [
    { role: 'APPLICANT', person: typed('lan') },
    { role: 'FATHER', person: typed('phuc', { fullName: 'Hoàng Minh Phúcc' }) },
  ];

  it('no longer refuses the whole prefill: the rest goes on, and she is named by nobody', async () => {
    const { dossier } = await open(stage, minh, moveIn({ parties }));
    const { grant } = await prefill(stage, minh, dossier.id);
    expect(openGrant(testKeys, grant, minh, new Date())).toMatchObject({
      subjects: [{ role: 'APPLICANT', id: personId('lan') }],
      unread: [{ role: 'FATHER', why: 'NOT_VERIFIED' }],
    });
    const { data } = await answerPrefill(stage, minh, grant, inputs);
    expect(data._entities[0].answer.fields[0]).toMatchObject({
      ...{ state: 'NOT_PERMITTED', reason: 'PERSON_NOT_VERIFIED', value: null },
    });
  });

  it('gives nothing where nobody at all is verified', async () => {
    const wrong = [{ role: 'APPLICANT', person: typed('lan', { fullName: 'Nguyễn Thị Lành' }) }];
    const { dossier } = await open(stage, minh, moveIn({ parties: wrong }));
    expect(await prefill(stage, minh, dossier.id)).toMatchObject({
      ...{ __typename: 'PersonNotVerified', roles: ['APPLICANT'] },
    });
  });
});

describe('A party put in by an officer', () => {
  it('is nobody to the citizen who applies: no verdict, no id, no value', async () => {
    const parties = [
      { role: 'APPLICANT', person: typed('lan') },
      { role: 'FATHER', person: typed('lan-father') },
    ];
    const { dossier } = await open(stage, minh, moveIn({ parties }));
    const { data } = await ask(stage.house, 'dossiers', {
      query: READ,
      variables: { id: dossier.id },
      viewer: lan,
    });
    expect(data.dossier.parties).toMatchObject([
      { role: 'APPLICANT', verification: 'VERIFIED', person: { id: personId('lan') } },
      { role: 'FATHER', verification: 'READ_AT_INTAKE', person: null, organization: null },
    ]);
    const { grant } = await prefill(stage, lan, dossier.id);
    expect(openGrant(testKeys, grant, lan, new Date())).toMatchObject({
      subjects: [{ role: 'APPLICANT', id: personId('lan'), typed: null }],
      unread: [{ role: 'FATHER', why: 'READ_AT_INTAKE' }],
    });
  });
});

describe('A party who has died', () => {
  const kin = () =>
    event('family.registered', {
      ...{ personId: personId('nam'), parents: [], guardians: [], nextOfKin: [personId('yen')] },
    });
  const death = (party: object) => ({
    ...{ requestId: randomUUID(), procedure: '1.000656', caseCode: 'GENERAL', channel: 'ONLINE' },
    agency: 'H15.50.05',
    parties: [
      { role: 'APPLICANT', viewer: true },
      { role: 'DECEASED', ...party },
    ],
  });
  beforeAll(() => stage.house.get('dossiers').database.jobTransaction((tx) => applyPopulation(tx, [kin()])));

  it('is named by her next of kin, to whom the grant opens the death and nothing else', async () => {
    const yen = viewerOf('yen');
    const { dossier } = await open(stage, yen, death({ relation: personId('nam') }));
    expect(dossier.parties[1]).toMatchObject({
      role: 'DECEASED',
      capacity: 'NEXT_OF_KIN',
      verification: 'REPRESENTED',
    });
    const { grant } = await prefill(stage, yen, dossier.id);
    const { subjects } = openGrant(testKeys, grant, yen, new Date());
    const opened = subjects.find(({ role }) => role === 'DECEASED')?.reads;
    expect(opened).toEqual(['Person.fullName', 'Person.diedOn']);
  });

  it('is nobody else to name, and typed is read at intake like anybody', async () => {
    const answer = await open(stage, lan, death({ relation: personId('nam') }));
    expect(answer).toMatchObject({ __typename: 'RepresentationNotEstablished', roles: ['DECEASED'] });
    const { dossier } = await open(stage, lan, death({ person: typed('nam') }));
    expect(dossier.parties[1]).toMatchObject({ verification: 'READ_AT_INTAKE', person: null });
  });

  it('cannot be applied for by her next of kin', async () => {
    const input = {
      ...death({}),
      parties: [
        { role: 'APPLICANT', relation: personId('nam') },
        { role: 'DECEASED', relation: personId('nam') },
      ],
    };
    expect((await open(stage, viewerOf('yen'), input)).__typename).toBe('RepresentationNotEstablished');
  });
});
