/** ACC-6, POP-5, L10, A55, A57, A58, A60: what a citizen reads of her family, and what nobody reads by any path. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { familyRegistered } from '../../kernel/domain/events.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { personas } from '../../nation/nation.ts';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openOwner, part, recordId, takeLeaves } from './support.ts';

const FAMILY = `{ viewer { person {
  children { id fullName personalNumber representation { capacity until childConsentNeeded legalBasis } }
  wards { id fullName representation { capacity until childConsentNeeded } } } } }`;
const REFERENCE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { fullName hometown } } }`;

let open: TestHouse;
let owner: postgres.Sql;
let today = '2026-11-16';

beforeAll(async () => {
  open = await openHouse({ only: ['population'], clock: () => new Date(`${today}T12:00:00+07:00`) });
  owner = openOwner(open);
});
beforeEach(async () => {
  today = '2026-11-16';
  await takeLeaves(owner);
});
afterAll(async () => {
  await owner.end();
  await open.close();
});

const readFamily = async (key: string) => {
  const { data, errors } = await ask(open.house, 'population', { query: FAMILY, viewer: viewerOf(key) });
  expect(errors).toBeUndefined();
  return data.viewer.person as { children: { fullName: string }[]; wards: { fullName: string }[] };
};
const namesOf = async (key: string) => {
  const { children, wards } = await readFamily(key);
  return [...children, ...wards].map(({ fullName }) => fullName);
};
const reference = async (viewer: Viewer, id: string, grant?: string) =>
  ask(open.house, 'population', {
    query: REFERENCE,
    variables: { r: [{ __typename: 'Person', id }] },
    viewer,
    ...(grant === undefined ? {} : { grant }),
  });

describe('A parent and her minor children', () => {
  it('reads the record of each, with the right in which she reads it; the child of ten must agree too', async () => {
    const { children } = await readFamily('phuc');
    expect(children).toEqual([
      {
        id: personId('quynh'),
        fullName: 'Hoàng Như Quỳnh',
        personalNumber: '966316000403',
        representation: {
          capacity: 'PARENT',
          until: '2034-05-13',
          childConsentNeeded: true,
          legalBasis: expect.stringContaining('Điều 136'),
        },
      },
      {
        id: recordId('newborn'),
        fullName: 'Hoàng Gia An',
        personalNumber: null,
        representation: expect.objectContaining({ childConsentNeeded: false, until: '2044-11-04' }),
      },
    ]);
  });

  it('leaves a disclosure in the log of the child, by somebody who is not the child', async () => {
    await readFamily('oanh');
    const leaves = await owner<{ actor_is_subject: boolean; actor_kind: string; fields: string[] }[]>`
      select actor_is_subject, actor_kind, fields from audit_leaves where subject = ${personId('quynh')}`;
    expect([...leaves]).toEqual([
      {
        actor_is_subject: false,
        actor_kind: 'CITIZEN',
        fields: ['Person.fullName', 'Person.id', 'Person.personalNumber', 'Person.representation'],
      },
    ]);
  });

  it('reads a daughter until the day before she is eighteen, and from that day on as if there were none', async () => {
    today = '2026-11-29';
    expect(await namesOf('thao')).toEqual(['Lương Yến Nhi']);
    expect((await reference(viewerOf('thao'), personId('nhi'))).data._entities[0].fullName).toBe(
      'Lương Yến Nhi',
    );
    today = '2026-11-30';
    expect(await namesOf('thao')).toEqual([]);
    const forbidden = await reference(viewerOf('thao'), personId('nhi'));
    const absent = await reference(viewerOf('thao'), randomUUID());
    expect(forbidden).toEqual(absent);
  });

  it('reads no child over whom a court restricts her rights, until the restriction is over', async () => {
    expect(await namesOf('thao')).not.toContain('Lương Tuấn Kiệt');
    expect(await namesOf('dat')).toContain('Lương Tuấn Kiệt');
    today = '2028-03-01';
    expect(await namesOf('thao')).toEqual([]);
    today = '2028-03-02';
    expect(await namesOf('thao')).toEqual(['Lương Tuấn Kiệt']);
  });

  it('reads no grown-up child: Thành has a daughter, and the answer of a man who has none', async () => {
    expect(await readFamily('lan-father')).toEqual(await readFamily('vinh'));
  });
});

describe('A guardian and his ward', () => {
  it('reads the ward while the guardianship lasts; whoever had it before reads nothing', async () => {
    expect(await namesOf('son')).toEqual(['Vũ Minh Tâm']);
    expect(await namesOf('hanh')).toEqual([]);
    today = '2025-08-27';
    expect(await namesOf('son')).toEqual([]);
    expect(await namesOf('hanh')).toEqual(['Vũ Minh Tâm']);
    today = '2032-08-21';
    expect(await namesOf('son')).toEqual([]);
  });

  it('reads a grown ward who lost the capacity to act, and not the one whose property alone he cares for', async () => {
    const { wards } = await readFamily('dat');
    expect(wards).toEqual([
      {
        id: personId('trung'),
        fullName: 'Lương Chí Trung',
        representation: { capacity: 'GUARDIAN', until: null, childConsentNeeded: false },
      },
    ]);
    expect((await reference(viewerOf('dat'), personId('cuc'))).data._entities).toEqual([null]);
  });
});

describe('No path gives more than the right itself (A55)', () => {
  it('going round through relatives ends where the viewer has no right of her own', async () => {
    const query = `{ viewer { person { spouse { fullName } mother { fullName }
      children { fullName father { fullName } mother { fullName spouse { fullName } children { fullName } } children { fullName } } } } }`;
    const { data } = await ask(open.house, 'population', { query, viewer: viewerOf('oanh') });
    expect(data.viewer.person.spouse).toBeNull();
    const [quynh] = data.viewer.person.children;
    expect(quynh).toEqual({
      fullName: 'Hoàng Như Quỳnh',
      father: null,
      // Herself, by way of her child: what she may read anyway, and not a name more.
      mother: {
        fullName: 'Dương Thị Oanh',
        spouse: null,
        children: [{ fullName: 'Hoàng Như Quỳnh' }, { fullName: 'Hoàng Gia An' }],
      },
      children: [],
    });
    const leaves = await takeLeaves(owner);
    expect(leaves.map(({ subject }) => subject)).not.toContain(personId('phuc'));
  });

  it('by every path of three steps, every citizen of the cast meets herself and whom she acts for, and nobody else', async () => {
    const relations = ['father', 'mother', 'spouse', 'children', 'wards'];
    const steps = (depth: number): string =>
      depth === 0 ? 'id' : `id ${relations.map((one) => `${one} { ${steps(depth - 1)} }`).join(' ')}`;
    const query = `{ viewer { person { ${steps(3)} } } }`;
    const actsFor: Record<string, string[]> = {
      phuc: [personId('quynh'), recordId('newborn')],
      oanh: [personId('quynh'), recordId('newborn')],
      son: [personId('tam')],
      dat: [personId('kiet'), personId('nhi'), personId('trung')],
      thao: [personId('nhi')],
      // Her late father, of whom she is told his death: every path through him is closed.
      yen: [personId('nam')],
    };
    for (const { key, citizenKey } of personas) {
      if (citizenKey === null || key === 'lam') continue;
      const { data, errors } = await ask(open.house, 'population', { query, viewer: viewerOf(key) });
      const paths = errors?.map(({ path }) => path?.slice(0, 3).join('.')) ?? [];
      expect([key, new Set(paths)]).toEqual([key, new Set(key === 'yen' ? ['viewer.person.father'] : [])]);
      const met = new Set([...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id));
      expect([key, [...met].sort()]).toEqual([key, [personId(citizenKey), ...(actsFor[key] ?? [])].sort()]);
    }
  });

  it('costs the same statements for a relative, a stranger and nobody (A57, A60)', async () => {
    const { database } = open.house.get('population');
    const spent: number[] = [];
    const bodies: string[] = [];
    for (const id of [personId('hung'), personId('quynh'), randomUUID(), recordId('newborn')]) {
      const before = database.statements;
      const answer = await reference(viewerOf('chi'), id);
      spent.push(database.statements - before);
      bodies.push(JSON.stringify(answer));
    }
    expect(new Set(spent)).toEqual(new Set([2]));
    expect(new Set(bodies)).toEqual(new Set(['{"data":{"_entities":[null]}}']));
    expect((await takeLeaves(owner)).map(({ outcome }) => outcome)).toEqual(Array(4).fill('DENIED'));
  });

  it('reads a family of any size in three statements', async () => {
    const { database } = open.house.get('population');
    const before = database.statements;
    await readFamily('phuc');
    // Her own record, her mandates, her children.
    expect(database.statements - before).toBe(3);
  });
});

describe('An officer and a family (POP-5)', () => {
  const minh = viewerOf('minh');
  const CHILDREN = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Person { fullName representation { capacity } children { fullName } wards { fullName } } } }`;
  const read = async (id: string, grant: string) =>
    (
      await ask(open.house, 'population', {
        query: CHILDREN,
        variables: { r: [{ __typename: 'Person', id }] },
        viewer: minh,
        grant,
      })
    ).data._entities[0];
  const grantOf = (...parts: Parameters<typeof part>[]) =>
    grantFor(
      minh,
      parts.map((one) => part(...one)),
      {},
      new Date(`${today}T12:00:00+07:00`),
    );

  it('is told of the children whom the dossier names, and of no other', async () => {
    const alone = grantOf(['APPLICANT', personId('phuc'), 'phuc']);
    expect(await read(personId('phuc'), alone)).toEqual({
      fullName: 'Hoàng Minh Phúc',
      representation: null,
      children: [],
      wards: [],
    });
    const both = grantOf(['APPLICANT', personId('phuc'), 'phuc'], ['CHILD', personId('quynh'), 'quynh']);
    expect((await read(personId('phuc'), both)).children).toEqual([{ fullName: 'Hoàng Như Quỳnh' }]);
  });

  it('is told of a ward whom the dossier names, while the guardianship lasts', async () => {
    const parts = (guardian: string) =>
      grantOf(['GUARDIAN', personId(guardian), guardian], ['CHILD', personId('tam'), 'tam']);
    expect((await read(personId('son'), parts('son'))).wards).toEqual([{ fullName: 'Vũ Minh Tâm' }]);
    expect((await read(personId('hanh'), parts('hanh'))).wards).toEqual([]);
  });
});

describe('What the database itself shows of families', () => {
  const count = async (subjects: string) => {
    const app = postgres(open.urls.population?.app ?? '', { max: 1, onnotice: () => undefined });
    try {
      return await app.begin(async (tx) => {
        await tx`select set_config('app.subjects', ${subjects}, true)`;
        const [row] = await tx<{ parents: number; guardians: number }[]>`
          select (select count(*)::int from parentages) as parents, (select count(*)::int from guardianships) as guardians`;
        return row;
      });
    } finally {
      await app.end();
    }
  };

  it('nothing without a setting, nothing from the side of the child, and its own rows to whoever acts', async () => {
    expect(await count('{}')).toEqual({ parents: 0, guardians: 0 });
    expect(await count(`{${personId('quynh')},${personId('tam')}}`)).toEqual({ parents: 0, guardians: 0 });
    expect(await count(`{${personId('dat')}}`)).toEqual({ parents: 2, guardians: 2 });
  });
});

it('tells dossiers who acts for whom: opaque ids and days, and nothing of those for whom nobody acts', async () => {
  const rows = await owner<
    { payload: unknown }[]
  >`select payload from outbox where topic = 'family.registered'`;
  const told = new Map(
    rows.map(({ payload }) => familyRegistered.parse(payload)).map((one) => [one.personId, one]),
  );
  expect(told.get(personId('kiet'))).toEqual({
    personId: personId('kiet'),
    parents: [
      { personId: personId('dat'), minorUntil: '2035-06-20', restricted: null },
      {
        personId: personId('thao'),
        minorUntil: '2035-06-20',
        restricted: { from: '2026-03-02', until: '2028-03-01' },
      },
    ],
    guardians: [],
    nextOfKin: [],
  });
  expect(told.get(personId('tam'))?.guardians.map(({ personId: id, until }) => [id, until])).toEqual([
    [personId('hanh'), '2025-08-27'],
    [personId('son'), null],
  ]);
  expect(told.has(personId('lan'))).toBe(false);
  expect(told.get(personId('nam'))).toEqual({
    personId: personId('nam'),
    parents: [],
    guardians: [],
    nextOfKin: [personId('yen')],
  });
});
