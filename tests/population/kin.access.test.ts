/** What a citizen is told of whoever has died in her family, and of where another household lives. */
import { ask, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const RECORD = `id fullName lifeStatus diedOn representation { capacity legalBasis }`;
const CLOSED = `birthDate gender personalNumber oldNumber ethnicity religion nationality birthRegistrationPlace hometown
  permanentResidence { text } currentResidence { text } maritalStatus householdHeadName relationToHouseholdHead
  recordVersion recordedAt`;

/** The elder daughter is of age from the thirtieth on. */
const TODAY = new Date('2026-11-20T12:00:00+07:00');
let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['population'], clock: () => TODAY });
});
afterAll(async () => open.close());

const asked = (who: string, query: string) => ask(open.house, 'population', { query, viewer: viewerOf(who) });

describe('population: a relative who has died', () => {
  it('is told to her daughter: that he has, when, and in what right she is told', async () => {
    const { data, errors } = await asked('yen', `{ viewer { person { deceasedRelatives { ${RECORD} } } } }`);
    expect(errors).toBeUndefined();
    expect(data.viewer.person.deceasedRelatives).toEqual([
      {
        ...{ id: personId('nam'), fullName: 'Trịnh Văn Nam', lifeStatus: 'DECEASED', diedOn: '2026-04-03' },
        representation: { capacity: 'NEXT_OF_KIN', legalBasis: expect.stringContaining('Luật Hộ tịch') },
      },
    ]);
  });

  it.each(CLOSED.split(/\s+(?![{}]|text)/).map((field) => [field.trim()]))(
    'is told in nothing else, by the list, as a father and by reference: %s',
    async (field) => {
      const entity = `_entities(representations: [{ __typename: "Person", id: "${personId('nam')}" }]) { ... on Person { ${field} } }`;
      const query = `{ viewer { person { deceasedRelatives { ${field} } father { ${field} } } } ${entity} }`;
      const { data, errors } = await asked('yen', query);
      const values = [data.viewer.person.deceasedRelatives[0], data.viewer.person.father, data._entities[0]];
      expect(values.flatMap((value) => Object.values(value))).toEqual([null, null, null]);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('FORBIDDEN'));
    },
  );

  it('is nobody to those who are not next of kin, as whoever does not exist', async () => {
    const query = (id: string) =>
      `{ _entities(representations: [{ __typename: "Person", id: "${id}" }]) { ... on Person { id diedOn } } }`;
    for (const id of [personId('nam'), '00000000-0000-8000-8000-000000000000'])
      expect((await asked('lan', query(id))).data).toEqual({ _entities: [null] });
    const { data } = await asked('lan', '{ viewer { person { deceasedRelatives { id } } } }');
    expect(data.viewer.person.deceasedRelatives).toEqual([]);
  });
});

describe('population: the address of another household', () => {
  const CHILDREN = `{ viewer { person { permanentResidence { text } children { fullName religion permanentResidence { text }
    currentResidence { text } householdHeadName relationToHouseholdHead } } } }`;

  it('is told to the father with whom the children live', async () => {
    const { data, errors } = await asked('dat', CHILDREN);
    expect(errors).toBeUndefined();
    const { permanentResidence, children } = data.viewer.person;
    expect(children).toHaveLength(2);
    for (const child of children)
      expect(child).toMatchObject({ permanentResidence, householdHeadName: 'Lương Tấn Đạt' });
  });

  it('is not told to the mother with whom they do not, as if it were absent', async () => {
    const { data, errors } = await asked('thao', CHILDREN);
    expect(errors).toBeUndefined();
    expect(data.viewer.person.children).toEqual([
      {
        fullName: 'Lương Yến Nhi',
        religion: expect.anything(),
        permanentResidence: null,
        currentResidence: null,
        householdHeadName: null,
        relationToHouseholdHead: null,
      },
    ]);
  });
});
