/** ACC-6: an organisation is read by whoever represents it today, from her own side of the register. */
import postgres from 'postgres';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { hoaSen, minh } from './cast.ts';

const OWN = '{ viewer { organizations { id name taxNumber representativeName } } }';
const ENTITY =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { name taxNumber } } }';

let test: TestHouse;
let owner: postgres.Sql;
let today = '2026-11-16';
beforeAll(async () => {
  test = await openHouse({ only: ['warehouse'], clock: () => new Date(`${today}T12:00:00+07:00`) });
  owner = postgres(test.ownerUrl('warehouse'), { max: 1, onnotice: () => undefined });
});
beforeEach(async () => {
  today = '2026-11-16';
  await owner`truncate audit_leaves`;
});
afterAll(async () => {
  await owner.end();
  await test.close();
});

const organizationsOf = async (viewer = viewerOf('vinh')) => {
  const { data, errors } = await ask(test.house, 'warehouse', { query: OWN, viewer });
  expect(errors).toBeUndefined();
  return data.viewer.organizations;
};
const entity = async (key: string) => {
  const variables = { r: [{ __typename: 'Organization', id: hoaSen }] };
  const { data } = await ask(test.house, 'warehouse', { query: ENTITY, variables, viewer: viewerOf(key) });
  return data._entities[0];
};

it('is listed for its director, without a number being typed, and the disclosure is written down', async () => {
  expect(await organizationsOf()).toEqual([
    {
      id: hoaSen,
      name: 'Công ty TNHH MTV Hoa Sen Tây Nguyên',
      taxNumber: '9900000104',
      representativeName: 'Đinh Công Vinh',
    },
  ]);
  expect(await owner`select outcome, subject, actor_is_subject from audit_leaves`).toMatchObject([
    { outcome: 'DISCLOSED', subject: hoaSen, actor_is_subject: false },
  ]);
});

it.each([
  ['xuan', '2025-12-31', true],
  ['xuan', '2026-01-01', false],
  ['vinh', '2025-12-31', false],
  ['vinh', '2026-01-01', true],
  ['lan', '2026-01-01', false],
])('%s on %s: through the list and the reference alike', async (key, day, may) => {
  today = day;
  expect(await organizationsOf(viewerOf(key))).toHaveLength(may ? 1 : 0);
  expect((await entity(key)) !== null).toBe(may);
  const denied = await owner`select 1 from audit_leaves where outcome = 'DENIED' and subject = ${hoaSen}`;
  expect(denied).toHaveLength(may ? 0 : 1);
});

it('is listed for no officer', async () => {
  expect(await organizationsOf(minh)).toBeNull();
});

it('shows in the database the offices of one person to herself alone', async () => {
  const app = postgres(test.urls.warehouse?.app ?? '', { max: 1, onnotice: () => undefined });
  const count = (subjects: string) =>
    app.begin(async (tx) => {
      await tx`select set_config('app.subjects', ${subjects}, true)`;
      return (await tx`select 1 from representations`).length;
    });
  expect(await count('{}')).toBe(0);
  expect(await count(`{${personId('vinh')}}`)).toBe(1);
  expect(await count(`{${personId('lan')}}`)).toBe(0);
  await app.end();
});
