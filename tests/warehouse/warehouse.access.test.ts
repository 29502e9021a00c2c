import postgres from 'postgres';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { accepts, documentId, grantOf, hoaSen, lan, minh, noon, prefill } from './cast.ts';

let test: TestHouse;
let owner: postgres.Sql;
beforeAll(async () => {
  test = await openHouse({ only: ['warehouse'], clock: () => noon });
  owner = postgres(test.ownerUrl('warehouse'), { max: 1 });
});
afterAll(async () => {
  await owner.end();
  await test.close();
});
beforeEach(async () => {
  await owner`truncate audit_leaves`;
});

const leaves = () =>
  owner`select outcome, subject, fields, actor_is_subject, purpose from audit_leaves order by subject`;
const READ = 'query ($id: ID!) { document(id: $id) { id number } }';
const ENTITY = `query ($reference: [_Any!]!) { _entities(representations: $reference) { __typename
  ... on Document { number } ... on Person { documents { nodes { id } } } ... on Organization { name } } }`;
const entity = (reference: object, question: Partial<Parameters<typeof ask>[2]>) =>
  ask(test.house, 'warehouse', { query: ENTITY, variables: { reference: [reference] }, ...question });
const lansPaper = { id: documentId('lan-birth-certificate') };

describe('Who may read a paper', () => {
  it('is its holder, and the disclosure is written down', async () => {
    const { data } = await ask(test.house, 'warehouse', { query: READ, variables: lansPaper, viewer: lan });
    expect(data.document.number).toBe('118/1994');
    expect(await leaves()).toMatchObject([
      {
        outcome: 'DISCLOSED',
        subject: personId('lan'),
        fields: ['Document.id', 'Document.number'],
        actor_is_subject: true,
      },
    ]);
  });

  it('is an officer with a grant, and her purpose is written down', async () => {
    const grant = grantOf(minh, { APPLICANT: 'lan' });
    const { data } = await entity({ __typename: 'Document', ...lansPaper }, { viewer: minh, grant });
    expect(data._entities[0].number).toBe('118/1994');
    expect(await leaves()).toMatchObject([
      { subject: personId('lan'), purpose: 'PROCEDURE_HANDLING', actor_is_subject: false },
    ]);
  });

  it.each(['hung', 'minh', 'viet'])('is not %s: it looks as if there were none', async (key) => {
    const viewer = viewerOf(key);
    const scopes = [...viewer.scopes, 'document:read'];
    const absent = { id: documentId('nothing') };
    const forbidden = await ask(test.house, 'warehouse', {
      query: READ,
      variables: lansPaper,
      viewer: { ...viewer, scopes },
    });
    const missing = await ask(test.house, 'warehouse', {
      query: READ,
      variables: absent,
      viewer: { ...viewer, scopes },
    });
    expect(forbidden).toEqual({ data: { document: null } });
    expect(missing).toEqual(forbidden);
    const byReference = await entity(
      { __typename: 'Document', ...lansPaper },
      { viewer: { ...viewer, scopes } },
    );
    expect(byReference.data._entities).toEqual([null]);
  });

  it('is nobody who has not signed in or lacks the scope', async () => {
    const anonymous = await ask(test.house, 'warehouse', { query: READ, variables: lansPaper });
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const without = await ask(test.house, 'warehouse', {
      query: READ,
      variables: lansPaper,
      viewer: { ...lan, scopes: [] },
    });
    expect(without.data.document).toBeNull();
    expect(without.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await leaves()).toMatchObject([{ outcome: 'DENIED', subject: personId('lan') }]);
    const throughEntities = await entity(
      { __typename: 'Document', ...lansPaper },
      { viewer: { ...lan, scopes: [] } },
    );
    expect(throughEntities.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('takes an id that is none for an absent paper', async () => {
    const { data, errors } = await ask(test.house, 'warehouse', {
      query: READ,
      variables: { id: "x' or 1=1" },
      viewer: lan,
    });
    expect([data, errors]).toEqual([{ document: null }, undefined]);
  });
});

describe('Who may list the papers of a person', () => {
  const hung = { __typename: 'Person', id: personId('hung') };

  it('is not her wife or an officer without a grant; the refusal is written down', async () => {
    for (const viewer of [lan, minh]) {
      await owner`truncate audit_leaves`;
      expect((await entity(hung, { viewer })).data._entities).toEqual([null]);
      expect(await leaves()).toMatchObject([
        { outcome: 'DENIED', subject: personId('hung'), fields: ['Person.documents'] },
      ]);
    }
  });

  it('is an officer whose grant names the person', async () => {
    const { data } = await entity(hung, { viewer: minh, grant: grantOf(minh, { SPOUSE: 'hung' }) });
    expect(data._entities[0].documents.nodes.length).toBeGreaterThan(1);
  });

  it('says of an empty list too that it was read', async () => {
    await ask(test.house, 'warehouse', {
      query: '{ viewer { documents { nodes { id } } } }',
      viewer: viewerOf('uyen'),
    });
    expect(await leaves()).toMatchObject([
      { outcome: 'DISCLOSED', subject: personId('uyen'), fields: ['DocumentConnection.nodes'] },
    ]);
  });

  it('gives the viewer herself, and no officer', async () => {
    const query = '{ viewer { person { id documents(first: 1) { nodes { id } } } } }';
    expect((await ask(test.house, 'warehouse', { query, viewer: lan })).data.viewer.person.id).toBe(
      personId('lan'),
    );
    expect((await ask(test.house, 'warehouse', { query, viewer: minh })).data.viewer.person).toBeNull();
  });
});

describe('Who may read an organisation', () => {
  const reference = { __typename: 'Organization', id: hoaSen };

  it('is whoever acts under a grant that names it', async () => {
    const vinh = viewerOf('vinh');
    const { data } = await entity(reference, {
      viewer: vinh,
      grant: grantOf(vinh, { APPLICANT: 'vinh' }, hoaSen),
    });
    expect(data._entities[0].name).toBe('Công ty TNHH MTV Hoa Sen Tây Nguyên');
    expect(await leaves()).toMatchObject([{ subject: hoaSen, fields: ['Organization.name'] }]);
  });

  it.each(['xuan', 'minh'])('is not %s without one; the refusal is written down', async (key) => {
    expect((await entity(reference, { viewer: viewerOf(key) })).data._entities).toEqual([null]);
    expect(await leaves()).toMatchObject([{ outcome: 'DENIED', subject: hoaSen }]);
  });
});

describe('Who may have a prefill', () => {
  const questions = [{ key: 'q', role: 'APPLICANT', path: 'Document[KQ.G15.000031].data.fatherName' }];
  const components = [{ code: 'c', role: 'APPLICANT', accepts: accepts('KQ.G10.001148') }];

  it('is the viewer of the grant; every person of whom something is said is written down', async () => {
    const grant = grantOf(minh, { APPLICANT: 'lan', FATHER: 'lan-father' });
    const { data } = await prefill(test.house, { grant, questions, components });
    expect(data._entities[0].heldComponents[0].reason).toBe('OTHER_OWNER');
    const written = await leaves();
    expect(written).toHaveLength(2);
    expect(written.find(({ subject }) => subject === personId('lan'))).toMatchObject({
      fields: ['Document.data', 'Document.state'],
      purpose: 'PROCEDURE_HANDLING',
    });
    expect(written.find(({ subject }) => subject === personId('lan-father'))).toMatchObject({
      fields: ['Document.state'],
    });
  });

  it.each([
    ['of another viewer', () => grantOf(viewerOf('nga'), { APPLICANT: 'lan' })],
    ['that was altered', () => grantOf(minh, { APPLICANT: 'lan' }).replace(/^(.{80})./, '$1_')],
    ['that is no grant', () => 'x.y.z'],
  ])('is nobody with a grant %s', async (_name, make) => {
    const { data, errors } = await prefill(test.house, { grant: make(), questions, components });
    expect(data?._entities?.[0] ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await leaves()).toEqual([]);
  });

  it('is nobody whose grant has run out', async () => {
    const late = await openHouse({ only: ['warehouse'], clock: () => new Date(noon.getTime() + 120_000) });
    const { errors } = await prefill(late.house, { grant: grantOf(minh, { APPLICANT: 'lan' }), questions });
    await late.close();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is nobody without the scope', async () => {
    const viewer = { ...minh, scopes: ['document:read'] };
    const { data, errors } = await prefill(test.house, {
      viewer,
      grant: grantOf(viewer, { APPLICANT: 'lan' }),
      questions,
    });
    expect(data?._entities?.[0]?.documentAnswers ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('warehouse: row-level security', () => {
  const count = async (role: 'app' | 'job', table: string, subjects: string) => {
    const url = test.urls.warehouse?.[role] ?? '';
    const sql = postgres(url, { max: 1 });
    try {
      return await sql.begin(async (tx) => {
        await tx`select set_config('app.subjects', ${subjects}, true)`;
        const rows = await tx.unsafe(`select * from ${table}`);
        return rows.length;
      });
    } finally {
      await sql.end();
    }
  };

  it.each(['documents', 'organizations', 'representations'])(
    'shows nothing of %s without subjects',
    async (table) => {
      expect(await count('app', table, '')).toBe(0);
      expect(await count('app', table, '{}')).toBe(0);
    },
  );

  it('shows exactly the rows of the subjects', async () => {
    expect(await count('app', 'documents', `{${personId('lan')}}`)).toBe(8);
    expect(await count('app', 'organizations', `{${hoaSen}}`)).toBe(1);
    expect(await count('app', 'representations', `{${hoaSen}}`)).toBe(2);
  });

  it('lets no job read what stands in them, and no request write them', async () => {
    for (const table of ['documents', 'organizations', 'representations'])
      await expect(count('job', table, `{${personId('lan')}}`)).rejects.toMatchObject({ code: '42501' });
    const job = postgres(test.urls.warehouse?.job ?? '', { max: 1 });
    for (const column of ['title', 'number', 'data', 'issuer'])
      await expect(job.unsafe(`select ${column} from documents`)).rejects.toMatchObject({ code: '42501' });
    await expect(job`delete from documents`).rejects.toMatchObject({ code: '42501' });
    await job.end();
    const app = postgres(test.urls.warehouse?.app ?? '', { max: 1 });
    await expect(app`update documents set state = 'VALID'`).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });
});
