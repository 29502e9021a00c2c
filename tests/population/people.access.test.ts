import postgres from 'postgres';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { idOfOldNumber, openOwner, part, takeLeaves, typing, withBasis } from './support.ts';

const VERIFY = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
const LOOK_UP = 'query ($input: IdentityInput!) { lookUpPerson(input: $input) { __typename } }';
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Person { id fullName } ... on Prefill { personAnswers { value } } } }`;

let open: TestHouse;
let owner: postgres.Sql;
const minh = viewerOf('minh');
const lan = viewerOf('lan');

beforeAll(async () => {
  open = await openHouse({ only: ['population'] });
  owner = openOwner(open);
});
beforeEach(() => takeLeaves(owner));
afterAll(async () => {
  await owner.end();
  await open.close();
});

type Who = Pick<Parameters<typeof ask>[2], 'viewer' | 'grant' | 'purpose'>;
const root = (query: string, input: object, who: Who) =>
  ask(open.house, 'population', { query, variables: { input }, ...who });
const entities = (representations: object[], who: Who) =>
  ask(open.house, 'population', { query: ENTITIES, variables: { representations }, ...who });
const reference = (id: string) => ({ __typename: 'Person', id });
const codes = ({ errors }: Awaited<ReturnType<typeof ask>>) =>
  errors?.map(({ extensions }) => extensions.code);

describe('Who may verify and look up', () => {
  it('needs a purpose with a basis or a dossier behind it', async () => {
    const bare = { code: 'PERSON_VERIFICATION', basis: null, dossier: null };
    expect(codes(await root(VERIFY, typing('lan'), { viewer: minh }))).toEqual(['PURPOSE_REQUIRED']);
    expect(codes(await root(VERIFY, typing('lan'), { viewer: minh, purpose: bare }))).toEqual([
      'PURPOSE_REQUIRED',
    ]);
    expect(await takeLeaves(owner)).toEqual([]);
  });

  it('is not for citizens, and not for anybody unknown', async () => {
    expect(codes(await root(VERIFY, typing('hung'), { viewer: lan, purpose: withBasis }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codes(await root(VERIFY, typing('hung'), { viewer: null, purpose: withBasis }))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it('looks nobody up without a grant, whatever basis is stated', async () => {
    expect(codes(await root(LOOK_UP, typing('lan'), { viewer: minh, purpose: withBasis }))).toEqual([
      'PURPOSE_NOT_ALLOWED',
    ]);
  });

  it('refuses a person whom the dossier does not name, right or wrong, and records it for her', async () => {
    const grant = grantFor(minh, [part('APPLICANT', personId('lan'), 'lan')]);
    for (const typed of [typing('hung'), typing('hung', { fullName: 'Phạm Văn Hưng' })]) {
      expect(codes(await root(LOOK_UP, typed, { viewer: minh, grant }))).toEqual(['FORBIDDEN']);
      expect(await takeLeaves(owner)).toMatchObject([{ outcome: 'DENIED', subject: personId('hung') }]);
    }
  });

  it('refuses a person whom the dossier names but who was typed otherwise when it was opened', async () => {
    const grant = grantFor(minh, [part('APPLICANT', personId('lan'), 'lan', { birthDate: '1994' })]);
    expect(codes(await root(LOOK_UP, typing('lan'), { viewer: minh, grant }))).toEqual(['FORBIDDEN']);
  });
});

describe('Who may read a person through a reference', () => {
  it('refuses one and still answers the other, with a leaf for each', async () => {
    const grant = grantFor(minh, [part('APPLICANT', personId('lan'), 'lan')]);
    const answer = await entities([reference(personId('hung')), reference(personId('lan'))], {
      viewer: minh,
      grant,
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data._entities).toEqual([null, { id: personId('lan'), fullName: 'Nguyễn Thị Lan' }]);
    const leaves = await takeLeaves(owner);
    expect(leaves).toHaveLength(2);
    expect(leaves).toContainEqual(
      expect.objectContaining({ outcome: 'DENIED', subject: personId('hung'), fields: ['Person'] }),
    );
    expect(leaves).toContainEqual(
      expect.objectContaining({ outcome: 'DISCLOSED', subject: personId('lan') }),
    );
  });

  it('gives an officer nobody without a grant, and a citizen nobody but herself', async () => {
    const refs = [reference(personId('lan')), reference(personId('hung')), reference('not a uuid')];
    expect((await entities(refs, { viewer: minh })).data._entities).toEqual([null, null, null]);
    const own = await entities(refs, { viewer: lan });
    expect(own.data._entities).toMatchObject([{ id: personId('lan') }, null, null]);
  });

  it('gives nothing of a record that is not the one that was typed', async () => {
    const grant = grantFor(minh, [part('APPLICANT', personId('lan'), 'lan', { fullName: 'Nguyễn Thị Làn' })]);
    const { data } = await entities([reference(personId('lan'))], { viewer: minh, grant });
    expect(data._entities).toEqual([null]);
    expect(await takeLeaves(owner)).toMatchObject([{ outcome: 'DENIED', subject: personId('lan') }]);
  });

  it('does not let an old number of another person in through the back door', async () => {
    const { data } = await entities([reference(idOfOldNumber('hung'))], { viewer: lan });
    expect(data._entities).toEqual([null]);
  });

  it('accepts no grant that is forged, expired, of another viewer or of another agency', async () => {
    const subjects = [part('APPLICANT', personId('lan'), 'lan')];
    const good = grantFor(minh, subjects);
    const grants = [
      `${good.slice(0, -6)}AAAAAA`,
      grantFor(minh, subjects, {}, new Date(Date.now() - 120_000)),
      grantFor(viewerOf('nga'), subjects),
      grantFor({ ...minh, agency: codeOf('H21.40.02') }, subjects),
    ];
    for (const grant of grants) {
      const prefill = {
        __typename: 'Prefill',
        grant,
        questions: [{ key: 'a', role: 'APPLICANT', path: 'Person.fullName' }],
      };
      const inside = await entities([prefill], { viewer: minh });
      expect(codes(inside)).toEqual(['FORBIDDEN']);
      expect(inside.data._entities).toEqual([null]);
      const outside = await entities([reference(personId('lan'))], { viewer: minh, grant });
      expect(outside.data ?? null).toBeNull();
      expect(codes(outside)).toEqual(['FORBIDDEN']);
    }
    expect(await takeLeaves(owner)).toEqual([]);
  });

  it('answers each of two forms in one request from its own grant', async () => {
    const questions = [{ key: 'a', role: 'APPLICANT', path: 'Person.fullName' }];
    const forms = ['lan', 'hung'].map((key) => ({
      __typename: 'Prefill',
      grant: grantFor(minh, [part('APPLICANT', personId(key), key)]),
      questions,
    }));
    const { data } = await entities(forms, { viewer: minh });
    expect(data._entities).toEqual([
      { personAnswers: [{ value: 'Nguyễn Thị Lan' }] },
      { personAnswers: [{ value: 'Phạm Văn Hùng' }] },
    ]);
  });

  it('answers nothing unsigned', async () => {
    const body = JSON.stringify({ query: '{ viewer { person { fullName } } }' });
    expect(await open.house.get('population').handle('/graphql', body, undefined)).toEqual({
      status: 401,
      body: null,
    });
    expect(await open.house.get('population').handle('/graphql', body, 'a.b.c')).toEqual({
      status: 401,
      body: null,
    });
  });
});

describe('What the database itself allows the application', () => {
  const count = async (subjects: string | null) => {
    const app = postgres(open.urls.population?.app ?? '', { max: 1, onnotice: () => undefined });
    try {
      return await app.begin(async (tx) => {
        if (subjects !== null) await tx`select set_config('app.subjects', ${subjects}, true)`;
        const people = await tx<{ full_name: string }[]>`select full_name from people`;
        const aliases = await tx`select alias_id from person_aliases`;
        return { names: people.map((row) => row.full_name), aliases: aliases.length };
      });
    } finally {
      await app.end();
    }
  };

  it('shows nobody without the setting, and exactly one with it', async () => {
    expect(await count(null)).toEqual({ names: [], aliases: 0 });
    expect(await count('{}')).toEqual({ names: [], aliases: 0 });
    expect(await count(`{${personId('lan')}}`)).toEqual({ names: ['Nguyễn Thị Lan'], aliases: 0 });
    expect(await count(`{${idOfOldNumber('lan')}}`)).toEqual({ names: ['Nguyễn Thị Lan'], aliases: 1 });
  });

  it('opens no record for the id of a number that two people carry', async () => {
    expect(await count(`{${idOfOldNumber('lam')}}`)).toEqual({ names: [], aliases: 2 });
  });

  it('lets a request change nothing', async () => {
    const app = postgres(open.urls.population?.app ?? '', { max: 1, onnotice: () => undefined });
    for (const text of [
      'update people set full_name = full_name',
      'delete from person_aliases',
      'insert into person_aliases select person_id, person_id from people',
      'select from audit_leaves',
    ]) {
      await expect(app.unsafe(text)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) });
    }
    await app.end();
  });

  it('shows the role of jobs no name, number or address, only what an import is judged by', async () => {
    const job = postgres(open.urls.population?.job ?? '', { max: 1, onnotice: () => undefined });
    const ofThePerson = [
      'person_id',
      'number_index',
      'birth_date',
      'life_status',
      'father_id',
      'mother_id',
      'spouse_id',
    ];
    // Whether somebody protected lives where they do, or is a relative, is asked for every home that is told anew.
    const judged = [
      ...ofThePerson,
      ...['record_version', 'recorded_at', 'facts_digest', 'revoked_at', 'home_protected', 'homes_of_kin'],
    ];
    const columns = await owner`
      select column_name from information_schema.columns where table_name = 'people' order by column_name`;
    const readable: string[] = [];
    for (const { column_name: column } of columns)
      await job.unsafe(`select ${column} from people limit 1`).then(
        () => readable.push(column),
        ({ code }) => expect(code).toBe('42501'),
      );
    expect(readable).toEqual(judged.sort());
    await expect(job`delete from people`).rejects.toMatchObject({ code: '42501' });
    await job.end();
  });
});
