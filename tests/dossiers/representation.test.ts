/** ACC-6, DOS-11, L10: opening, reading and filing a dossier in the name of another, and the day on which that ends. */
import { randomUUID } from 'node:crypto';
import { organizationIdOfTaxNumber } from '../../kernel/identity.ts';
import { openGrant, type Viewer } from '../../kernel/tokens.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { applyWarehouse } from '../../subgraphs/dossiers/feeds/warehouse.ts';
import { ask, personId, send, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import {
  event,
  family,
  HOA_SEN,
  leavesOf,
  moveIn,
  open,
  openStage,
  prefill,
  registered,
  type Stage,
  typed,
  versionIdOf,
} from './stage.ts';

const hoaSen = organizationIdOfTaxNumber(testKeys, HOA_SEN);

let stage: Stage;
let today = '2026-11-16';
beforeAll(async () => {
  stage = await openStage({ clock: () => new Date(`${today}T12:00:00+07:00`) });
});
beforeEach(() => {
  today = '2026-11-16';
});
afterAll(async () => stage.close());

interface Relation {
  role?: string;
  childConsent?: boolean;
}

/** A draft online in which the viewer names somebody she acts for. */
const forSomebody = (id: string, { role = 'APPLICANT', ...consent }: Relation = {}, changes: object = {}) =>
  moveIn({
    channel: 'ONLINE',
    agency: 'H15.50.05',
    parties: [{ role, relation: id, ...consent }],
    ...changes,
  });
const agreed = { childConsent: true };
/** Appointing a guardian asks for the child's own wish from six years on (Civil Code, article 54). */
const appointed = (applicant: string, child: string, consent: object) => ({
  ...{ procedure: '1.004837', caseCode: 'APPOINTED' },
  parties: [
    { role: 'APPLICANT', viewer: true },
    { role: 'GUARDIAN', relation: personId(applicant) },
    { role: 'CHILD', relation: personId(child), ...consent },
  ],
});
const land = { procedure: '1.012783', caseCode: 'INDIVIDUAL' };

const openFor = (who: string, key: string, relation: Relation = {}, changes: object = {}) =>
  open(stage, viewerOf(who), forSomebody(personId(key), relation, changes));
const opened = async (...asked: Parameters<typeof openFor>): Promise<string> => {
  const answer = await openFor(...asked);
  if (answer.dossier == null) throw new Error(JSON.stringify(answer));
  return answer.dossier.id;
};
const read = async (viewer: Viewer, id: string) => {
  const query = 'query ($id: ID!) { dossier(id: $id) { id parties { role } } }';
  return (await ask(stage.house, 'dossiers', { query, variables: { id }, viewer })).data.dossier;
};
const listed = async (viewer: Viewer) => {
  const query = '{ viewer { dossiers(first: 100) { nodes { id } } } }';
  const { data } = await ask(stage.house, 'dossiers', { query, viewer });
  return data.viewer.dossiers.nodes.map((node: { id: string }) => node.id);
};
const grantOf = async (viewer: Viewer, dossier: string) =>
  (await send(stage.house, 'dossiers', { viewer, path: '/grant' }, JSON.stringify({ dossier }))).body as {
    grant?: string;
    refused?: string;
  };

describe('Opening a draft for a person whom the viewer acts for', () => {
  it('a mother for her child of ten: the ground stands on the party and the grant covers the child', async () => {
    const oanh = viewerOf('oanh');
    const { dossier } = await openFor('oanh', 'quynh');
    expect(dossier.parties).toEqual([
      {
        role: 'APPLICANT',
        verification: 'REPRESENTED',
        capacity: 'PARENT',
        childConsentDeclared: null,
        person: { id: personId('quynh') },
        organization: null,
      },
    ]);
    const { grant = '' } = await grantOf(oanh, dossier.id);
    const { subjects } = openGrant(testKeys, grant, oanh, new Date(`${today}T12:00:00+07:00`));
    expect(subjects).toEqual([
      { role: 'APPLICANT', kind: 'PERSON', id: personId('quynh'), typed: null, reads: expect.any(Array) },
    ]);
    expect(subjects[0]?.reads).toContain('Person.fullName');
  });

  it('the child in the log: her dossier was opened, by somebody who is not the child (DOS-11)', async () => {
    const dossier = await opened('oanh', 'quynh', agreed);
    const rows = await stage.sql<{ actor_is_subject: boolean; actor: string; dossier: string }[]>`
      select actor_is_subject, actor, dossier from audit_leaves
      where subject = ${personId('quynh')} and outcome = 'DISCLOSED' and 'Dossier.id' = any(fields) order by xid, id`;
    await read(viewerOf('oanh'), dossier);
    const after = await stage.sql<{ actor_is_subject: boolean; actor: string; dossier: string }[]>`
      select actor_is_subject, actor, dossier from audit_leaves
      where subject = ${personId('quynh')} and outcome = 'DISCLOSED' and 'Dossier.id' = any(fields) order by xid, id`;
    expect(after.length).toBe(rows.length + 1);
    expect(after.at(-1)).toEqual({
      actor_is_subject: false,
      actor: testKeys.hmac('pseudonym', viewerOf('oanh').account),
      dossier,
    });
  });

  it.each([
    ['herself, by her own id', 'oanh', 'oanh', {}, {}, 'OWN_RECORD', null],
    ['a child in a role of its own', 'phuc', 'quynh', agreed, {}, 'PARENT', null],
    ['an orphan, by the guardian of today', 'son', 'tam', agreed, {}, 'GUARDIAN', null],
    ['a grown man without capacity, of whom no consent is asked', 'dat', 'trung', {}, {}, 'GUARDIAN', null],
    [
      'a ward in a matter of property, by the guardian of her property',
      'dat',
      'cuc',
      {},
      land,
      'GUARDIAN',
      null,
    ],
  ])('%s', async (_what, who, key, relation, changes, capacity, childConsentDeclared) => {
    const { dossier } = await openFor(who, key, relation, changes);
    expect(dossier.parties).toMatchObject([
      { capacity, childConsentDeclared, person: { id: personId(key) } },
    ]);
  });

  it('an organisation, by its opaque id and no tax number', async () => {
    const vinh = viewerOf('vinh');
    const changes = {
      procedure: '2.002029',
      caseCode: 'SUSPEND',
      parties: [
        { role: 'ORGANIZATION', relation: hoaSen },
        { role: 'APPLICANT', viewer: true },
      ],
    };
    const { dossier } = await open(stage, vinh, forSomebody(hoaSen, {}, changes));
    expect(dossier.parties).toMatchObject([
      { role: 'APPLICANT', capacity: 'OWN_RECORD' },
      { role: 'ORGANIZATION', capacity: 'ORGANIZATION_REPRESENTATIVE', organization: { id: hoaSen } },
    ]);
    const xuan = await open(stage, viewerOf('xuan'), forSomebody(hoaSen, {}, changes));
    expect(xuan).toMatchObject({ __typename: 'RepresentationNotEstablished', roles: ['ORGANIZATION'] });
  });

  it.each([
    [
      'a child of twelve of whom nobody says that he agrees, where the procedure asks for it',
      'son',
      'tam',
      {},
      appointed('son', 'tam', {}),
      'ChildConsentNotDeclared',
    ],
    ['a ward outside what the decision gives', 'dat', 'cuc', {}, {}, 'RepresentationOutOfScope'],
    [
      'a child over whom a court restricts her rights',
      'thao',
      'kiet',
      agreed,
      {},
      'RepresentationNotEstablished',
    ],
    ['a ward whose guardian she was', 'hanh', 'tam', agreed, {}, 'RepresentationNotEstablished'],
    ['a grown-up daughter', 'lan-father', 'lan', {}, {}, 'RepresentationNotEstablished'],
    ['her husband', 'lan', 'hung', {}, {}, 'RepresentationNotEstablished'],
    [
      'a child as an organisation',
      'phuc',
      'quynh',
      { role: 'ORGANIZATION', ...agreed },
      {
        procedure: '2.002029',
        caseCode: 'SUSPEND',
        parties: [
          { role: 'APPLICANT', viewer: true },
          { role: 'ORGANIZATION', relation: personId('quynh'), ...agreed },
        ],
      },
      'RepresentationNotEstablished',
    ],
  ])('is refused in one Vietnamese sentence: %s', async (_what, who, key, relation, changes, refusal) => {
    const answer = await openFor(who, key, relation, changes);
    expect(answer).toMatchObject({ __typename: refusal, roles: [expect.any(String)] });
    expect(answer.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/u);
  });

  it('keeps a declared consent with the procedure that asks for it', async () => {
    const { dossier } = await openFor('son', 'tam', {}, appointed('son', 'tam', agreed));
    expect(dossier.parties).toMatchObject([
      { role: 'APPLICANT', childConsentDeclared: null },
      { role: 'CHILD', childConsentDeclared: true },
      { role: 'GUARDIAN', childConsentDeclared: null },
    ]);
  });

  it('answers a stranger, nobody and a text that is no id alike, and the stranger can read of it (A57, A60)', async () => {
    const lan = viewerOf('lan');
    const before = (await leavesOf(stage, personId('quynh'), 'DENIED')).length;
    const answers = [];
    for (const id of [personId('quynh'), randomUUID(), "' or 1=1 --", hoaSen])
      answers.push(JSON.stringify(await open(stage, lan, forSomebody(id, agreed))));
    expect(new Set(answers).size).toBe(1);
    const denied = await leavesOf(stage, personId('quynh'), 'DENIED');
    expect(denied).toHaveLength(before + 1);
    expect(denied.at(-1)?.fields).toEqual(['Mutation.openDraftDossier']);
  });

  it('notes the attempt for those alone who were named without a right', async () => {
    const deniedOf = async (key: string) => (await leavesOf(stage, personId(key), 'DENIED')).length;
    const before = [await deniedOf('nhi'), await deniedOf('lan')];
    const parties = [
      { role: 'APPLICANT', viewer: true },
      { role: 'CHILD', relation: personId('nhi'), ...agreed },
      { role: 'FATHER', relation: personId('lan') },
    ];
    const changes = { caseCode: 'CHILD_JOINS_PARENTS', parties };
    const answer = await open(stage, viewerOf('dat'), forSomebody('', {}, changes));
    expect(answer).toMatchObject({ __typename: 'RepresentationNotEstablished', roles: ['FATHER'] });
    expect([await deniedOf('nhi'), await deniedOf('lan')]).toEqual([before[0], (before[1] ?? 0) + 1]);
  });

  it('does not take an enterprise for a person', async () => {
    const parties = [{ role: 'APPLICANT', relation: hoaSen }];
    const answer = await open(stage, viewerOf('vinh'), forSomebody('', {}, { parties }));
    expect(answer.__typename).toBe('RepresentationNotEstablished');
  });

  it('is not for officers, who act for nobody', async () => {
    const input = moveIn({ parties: [{ role: 'APPLICANT', relation: personId('quynh'), ...agreed }] });
    expect((await open(stage, viewerOf('minh'), input)).__typename).toBe('RepresentationNotEstablished');
  });

  it('takes a relation for one way of naming a party, and no second beside it', async () => {
    const both = { role: 'APPLICANT', relation: personId('quynh'), person: typed('lan') };
    const answer = await open(stage, viewerOf('oanh'), forSomebody('', {}, { parties: [both] }));
    expect(answer).toMatchObject({ __typename: 'PartiesNotComplete', roles: ['APPLICANT'] });
  });
});

describe('A person who acts for the applicant', () => {
  it('reads the dossier of her child, whoever of the parents opened it; nobody else does', async () => {
    const dossier = await opened('oanh', 'quynh', agreed);
    for (const [who, may] of [
      ['oanh', true],
      ['phuc', true],
      ['lan', false],
      ['son', false],
    ] as const) {
      expect([who, (await read(viewerOf(who), dossier))?.id]).toEqual([who, may ? dossier : undefined]);
      expect([who, (await listed(viewerOf(who))).includes(dossier)]).toEqual([who, may]);
    }
  });

  it('reads what an officer opened for her ward; the guardian of property alone does not', async () => {
    const parties = (key: string) => ({ parties: [{ role: 'APPLICANT', person: typed(key) }] });
    await stage.house
      .get('dossiers')
      .database.jobTransaction((tx) => applyPopulation(tx, ['trung', 'cuc'].map(registered)));
    const dat = viewerOf('dat');
    for (const [key, may] of [
      ['trung', true],
      ['cuc', false],
    ] as const) {
      const { dossier } = await open(stage, viewerOf('minh'), moveIn(parties(key)));
      expect([key, dossier.parties[0].verification]).toEqual([key, 'VERIFIED']);
      expect([key, (await listed(dat)).includes(dossier.id)]).toEqual([key, may]);
      expect([key, (await read(dat, dossier.id))?.id]).toEqual([key, may ? dossier.id : undefined]);
    }
  });
});

describe('The guardian of property', () => {
  const classify = (code: string, matter: string) =>
    stage.house
      .get('dossiers')
      .database.jobTransaction((tx) =>
        applyProcedures(tx, [event('procedure.classified', { versionId: versionIdOf(code), matter })]),
      );

  it('may do what the catalogue classifies as a matter of property, for as long as it does', async () => {
    const refused = { __typename: 'RepresentationOutOfScope', roles: ['APPLICANT'] };
    expect(await openFor('dat', 'cuc')).toMatchObject(refused);
    await classify('1.004222', 'PROPERTY');
    const dossier = await opened('dat', 'cuc');
    expect((await prefill(stage, viewerOf('dat'), dossier)).grant).toEqual(expect.any(String));
    // What a procedure is called decides nothing, nor that somebody once thought otherwise of it.
    for (const matter of ['PERSON', 'UNKNOWN']) {
      await classify('1.004222', matter);
      await classify('1.012783', matter);
      expect(await openFor('dat', 'cuc')).toMatchObject(refused);
      expect(await openFor('dat', 'cuc', {}, land)).toMatchObject(refused);
      expect(await grantOf(viewerOf('dat'), dossier)).toEqual({ refused: 'DOSSIER_NOT_VALID' });
    }
    await classify('1.012783', 'PROPERTY');
  });
});

describe('The day on which a right of representation ends', () => {
  it('a daughter comes of age: the draft, its grant and the list are closed to her parents from that day', async () => {
    const dossier = await opened('thao', 'nhi', agreed);
    const thao = viewerOf('thao');
    today = '2026-11-29';
    expect((await grantOf(thao, dossier)).grant).toEqual(expect.any(String));
    today = '2026-11-30';
    expect(await read(thao, dossier)).toBeNull();
    expect(await listed(thao)).not.toContain(dossier);
    expect(await grantOf(thao, dossier)).toEqual({ refused: 'DOSSIER_NOT_VALID' });
    expect((await leavesOf(stage, personId('nhi'), 'DENIED')).at(-1)?.dossier).toBe(dossier);
    expect((await openFor('thao', 'nhi', agreed)).__typename).toBe('RepresentationNotEstablished');
  });

  it('her own application stays hers, without the child: no prefill, no upload, no filing', async () => {
    const thao = viewerOf('thao');
    const parties = [
      { role: 'APPLICANT', viewer: true },
      { role: 'CHILD', relation: personId('nhi'), ...agreed },
    ];
    const { dossier } = await open(
      stage,
      thao,
      forSomebody('', {}, { caseCode: 'CHILD_JOINS_PARENTS', parties }),
    );
    expect((await prefill(stage, thao, dossier.id)).grant).toEqual(expect.any(String));
    today = '2026-11-30';
    expect((await read(thao, dossier.id))?.id).toBe(dossier.id);
    const refusal = { __typename: 'RepresentationNotEstablished' };
    expect(await prefill(stage, thao, dossier.id)).toMatchObject(refusal);
    const input = { requestId: randomUUID(), dossier: dossier.id };
    const mutate = async (name: string, type: string, more: object) => {
      const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename } }`;
      const variables = { input: { ...input, ...more } };
      return (await ask(stage.house, 'dossiers', { query, variables, viewer: thao })).data.answer;
    };
    const component = {
      component: 'TP-dad2e57a74',
      name: 'a.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 9,
    };
    expect(await mutate('openUpload', 'OpenUploadInput', component)).toEqual(refusal);
    const seal = { keyId: 'k', payload: '{}', signature: 's' };
    expect(await mutate('submitDossier', 'SubmitDossierInput', { seal, answers: [] })).toEqual(refusal);
    expect((await leavesOf(stage, personId('nhi'), 'DENIED')).at(-1)).toMatchObject({
      fields: ['Mutation.submitDossier'],
      dossier: dossier.id,
    });
  });

  it('a grant given the moment before ends by itself within a minute', async () => {
    const son = viewerOf('son');
    const dossier = await opened('son', 'tam', agreed);
    const { grant = '' } = await grantOf(son, dossier);
    const given = Date.parse(`${today}T12:00:00+07:00`);
    await stage.house
      .get('dossiers')
      .database.jobTransaction((tx) => applyPopulation(tx, [family('tam', {})]));
    expect(await grantOf(son, dossier)).toEqual({ refused: 'DOSSIER_NOT_VALID' });
    expect(openGrant(testKeys, grant, son, new Date(given + 59_000)).dossier).toBe(dossier);
    expect(() => openGrant(testKeys, grant, son, new Date(given + 63_000))).toThrow('expired');
  });

  it('a director leaves: his right ends and that of his successor begins', async () => {
    const own = [
      { role: 'ORGANIZATION', relation: hoaSen },
      { role: 'APPLICANT', viewer: true },
    ];
    const suspend = { procedure: '2.002029', caseCode: 'SUSPEND', parties: own };
    const { dossier } = await open(stage, viewerOf('vinh'), forSomebody('', {}, suspend));
    expect((await prefill(stage, viewerOf('vinh'), dossier.id)).grant).toEqual(expect.any(String));
    await stage.house.get('dossiers').database.jobTransaction((tx) =>
      applyWarehouse(tx, [
        event('organization.registered', {
          organizationId: hoaSen,
          representatives: [
            { personId: personId('vinh'), from: '2026-01-01', until: '2026-11-15' },
            { personId: personId('chi'), from: '2026-11-16', until: null },
          ],
        }),
      ]),
    );
    expect(await prefill(stage, viewerOf('vinh'), dossier.id)).toMatchObject({
      __typename: 'RepresentationNotEstablished',
    });
    expect((await openOrganization('chi')).__typename).toBe('DraftDossierOpened');
    expect((await openOrganization('vinh')).__typename).toBe('RepresentationNotEstablished');
  });

  const openOrganization = (who: string) =>
    open(
      stage,
      viewerOf(who),
      forSomebody(
        '',
        {},
        {
          ...{ procedure: '2.002029', caseCode: 'SUSPEND' },
          parties: [
            { role: 'ORGANIZATION', relation: hoaSen },
            { role: 'APPLICANT', viewer: true },
          ],
        },
      ),
    );
});
