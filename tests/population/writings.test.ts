/** The same person is found however her name and her number were typed, and nobody else by it. */
import type postgres from 'postgres';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { LAN, UNSEEN } from '../text/writings.ts';
import { openOwner, part, takeLeaves, typing, withBasis } from './support.ts';

const VERIFY = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
const LOOK_UP = 'query ($input: IdentityInput!) { lookUpPerson(input: $input) { __typename } }';
const minh = viewerOf('minh');

let open: TestHouse;
let owner: postgres.Sql;
beforeAll(async () => {
  open = await openHouse({ only: ['population'] });
  owner = openOwner(open);
});
beforeEach(() => takeLeaves(owner));
afterAll(async () => {
  await owner.end();
  await open.close();
});

const verify = (changes: object) =>
  ask(open.house, 'population', {
    query: VERIFY,
    variables: { input: typing('lan', changes) },
    viewer: minh,
    purpose: withBasis,
  });
const outcomeOf = async (changes: object) => (await verify(changes)).data?.verifyPerson.outcome;

const lookUp = (changes: object) =>
  ask(open.house, 'population', {
    query: LOOK_UP,
    variables: { input: typing('lan', changes) },
    viewer: minh,
    purpose: withBasis,
    grant: grantFor(minh, [part('APPLICANT', personId('lan'), 'lan')]),
  });

describe('population: Lan is found', () => {
  it.each(LAN)('by her name %s', async (_what, fullName) => {
    expect(await outcomeOf({ fullName })).toBe('MATCH');
    expect((await lookUp({ fullName })).data.lookUpPerson.__typename).toBe('PersonFound');
  });

  it.each([
    ...UNSEEN.map(([what, one]) => [`with ${what}`, `966194000${one}101${one}`]),
    ['with spaces around it', '\u00a0966194000101\u3000'],
    ['full-width', '９６６１９４０００１０１'],
    ['in Khmer digits', '៩៦៦១៩៤០០០១០១'],
  ])('by her number %s', async (_what, personalNumber) => {
    expect(await outcomeOf({ personalNumber })).toBe('MATCH');
    expect((await lookUp({ personalNumber })).data.lookUpPerson.__typename).toBe('PersonFound');
  });

  it.each(['1994‑03–12', '１９９４-03-12', '1994-03-12\u200b'])(
    'by her day of birth typed %s',
    async (birthDate) => {
      expect(await outcomeOf({ birthDate })).toBe('MATCH');
    },
  );
});

describe('population: another name is another name', () => {
  it.each(['Nguyễn Thị Làn', 'Nguyễn Thi Lan', 'Nguyên Thị Lan', 'NguyễnThịLan', "Nguyễn Thị L'an"])(
    '%s is a near match, for an officer to judge',
    async (fullName) => expect(await outcomeOf({ fullName })).toBe('NEAR_MATCH'),
  );

  it('longer than names are is told at once', async () => {
    const fullName = `Nguyễn Thị Lan${' a\u0323\u0302'.repeat(100)}`;
    for (const { errors } of [await verify({ fullName }), await lookUp({ fullName })])
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('300'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
  });

  it.each(['NguyÔn ThÞ Lan', 'Nguyeãn Thò Lan', 'Nguyá»…n Thá»‹ Lan', 'Nguy\ufffdn Th\ufffd Lan'])(
    '%s is not in Unicode: told before anybody is looked for, and never guessed at',
    async (fullName) => {
      for (const { errors } of [await verify({ fullName }), await lookUp({ fullName })]) {
        expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
        expect(errors?.[0]?.message).toMatch(/Unicode/);
        expect(errors?.[0]?.message).not.toContain(fullName);
      }
      expect((await takeLeaves(owner)).filter(({ outcome }) => outcome === 'DISCLOSED')).toEqual([]);
    },
  );
});
