/** How many people may be seen: counted in people, where it is known whose data an answer holds. */
import postgres from 'postgres';
import { defaultBudgets, listDraws } from '../../kernel/domain/budgets.ts';
import { personIdOfNumber } from '../../kernel/identity.ts';
import { streamCitizens } from '../../nation/nation.ts';
import { House } from '../../platform/house.ts';
import { ask, grantFor, viewerOf } from '../support/ask.ts';
import { loadDefinition, openHouse, TEST_PEOPLE, type TestHouse, testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

const VERIFY = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
const NAMES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Person { fullName } } }`;
const stated = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' };
const purpose = { code: 'PERSON_VERIFICATION', basis: 'Luật 91/2025/QH15', dossier: null };

/** Everybody whose number only they carry, as an officer types them. */
const everybody = [...streamCitizens({ people: TEST_PEOPLE })].flatMap(
  ({ personalNumber, fullName, birthDate }) =>
    personalNumber === null ? [] : [{ personalNumber, fullName, birthDate }],
);
const somebody = (index: number) => {
  const found = everybody[index];
  if (found === undefined) throw new Error(`The nation has no citizen ${index}.`);
  return found;
};

// The clock stands still in the middle of a minute: what is tested is the count, never the machine's speed.
let now = new Date('2026-11-23T02:30:20Z');
const clock = () => now;
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

type Answer = Awaited<ReturnType<typeof ask>>;
const codesOf = ({ errors }: Pick<Answer, 'errors'>) => errors?.map(({ extensions }) => extensions.code);

describe('An officer who looks people up without a dossier (POP-6, A61, T03)', () => {
  let system: System;
  let owner: postgres.Sql;
  const alerts: object[] = [];
  const verify = (index: number) => system.ask('minh', VERIFY, { input: somebody(index) }, stated);

  beforeAll(async () => {
    const log = (event: object) => alerts.push(event);
    system = await openSystem({ log, clock });
    owner = postgres(system.test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  }, 120_000);
  afterAll(async () => {
    await owner?.end();
    await system?.close();
  });

  it('is answered for twenty people, and the twenty-first look-up gets 429, a DENIED leaf and an alert', async () => {
    for (let index = 0; index < 20; index += 1)
      expect((await verify(index)).data?.verifyPerson).toEqual({ outcome: expect.any(String) });
    const refused = await verify(20);
    expect([refused.status, codesOf(refused)]).toEqual([429, ['SUBJECT_BUDGET_EXCEEDED']]);
    expect(JSON.stringify(refused)).not.toContain('MATCH');
    const leaves =
      await owner`select outcome from audit_leaves where purpose = 'PERSON_VERIFICATION' order by id`;
    expect(leaves.map(({ outcome }) => outcome)).toEqual([...Array(20).fill('DISCLOSED'), 'DENIED']);
    expect(alerts).toContainEqual(
      expect.objectContaining({
        event: 'subject-budget',
        subgraph: 'population',
        detail: expect.any(String),
      }),
    );
    expect(JSON.stringify(alerts)).not.toContain(viewerOf('minh').account);
    // Asking once more is not the way round, and whoever was seen already may be seen again.
    expect((await verify(20)).status).toBe(429);
    expect((await verify(3)).status).toBe(200);
  });
});

describe('Budgets in people: a register and all its processes', () => {
  let open: TestHouse;
  let owner: postgres.Sql;
  let second: House | undefined;
  const minh = viewerOf('minh');
  const budgets = {
    ...{ withoutDossierPerMinute: 5, perAccountPerHour: 12, perClientPerHour: 15 },
    ...{ clients: { 'one-stop-of-a-whole-province': 1_000 }, alertWithoutDossierPerDay: 8 },
  };

  beforeAll(async () => {
    open = await openHouse({ only: ['population'], clock, budgets });
    owner = postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  });
  beforeEach(async () => {
    await owner`truncate subject_budgets, disclosed_subjects, access_alerts, audit_leaves, failed_verifications`;
    later(24 * 60);
  });
  afterAll(async () => {
    await second?.close();
    await owner?.end();
    await open?.close();
  });

  const verifyIn = (house: House, index: number, viewer = minh) =>
    ask(house, 'population', { query: VERIFY, variables: { input: somebody(index) }, viewer, purpose });
  const verify = (index: number, viewer = minh) => verifyIn(open.house, index, viewer);
  /** Reads these people under the grant of one dossier that names them all. */
  const read = (indexes: number[], viewer = minh) => {
    const parts = indexes.map((index) => ({
      ...{ role: 'APPLICANT', kind: 'PERSON' as const, typed: null, reads: ['Person.fullName'] },
      id: personIdOfNumber(testKeys, somebody(index).personalNumber),
    }));
    const representations = parts.map(({ id }) => ({ __typename: 'Person', id }));
    const grant = grantFor(viewer, parts, {}, now);
    return ask(open.house, 'population', { query: NAMES, variables: { representations }, viewer, grant });
  };
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const listAlerts = () => owner`select span, subjects::int from access_alerts order by span`;

  it('count what they disclose together: a second process does not begin anew', async () => {
    second = new House({
      definitions: [await loadDefinition('population')],
      urls: open.urls,
      keys: testKeys,
      clock,
      budgets,
    });
    for (const index of range(0, 3)) expect(codesOf(await verify(index))).toBeUndefined();
    for (const index of range(3, 5)) expect(codesOf(await verifyIn(second, index))).toBeUndefined();
    expect(codesOf(await verifyIn(second, 5))).toEqual(['SUBJECT_BUDGET_EXCEEDED']);
    expect(codesOf(await verify(6))).toEqual(['SUBJECT_BUDGET_EXCEEDED']);
  });

  it('let nobody through between two requests at once', async () => {
    const answers = await Promise.all(range(0, 12).map((index) => verify(index)));
    expect(answers.filter((answer) => codesOf(answer) === undefined)).toHaveLength(5);
    const [counted] =
      await owner`select count(*)::int as people from audit_leaves where outcome = 'DISCLOSED'`;
    expect(counted?.people).toBe(5);
  });

  it('answer again in the next minute, and keep the hour, in which an attempt beyond the minute counts too', async () => {
    for (const minute of [0, 1]) {
      for (const index of range(0, 5)) expect(codesOf(await verify(5 * minute + index))).toBeUndefined();
      expect(codesOf(await verify(40))).toEqual(['SUBJECT_BUDGET_EXCEEDED']);
      later(1);
    }
    expect(codesOf(await verify(10))).toBeUndefined();
    expect(codesOf(await verify(11))).toEqual(['SUBJECT_BUDGET_EXCEEDED']);
  });

  it('do not count the same person twice, nor a number that nobody has', async () => {
    for (let again = 0; again < 4; again += 1) await verify(0);
    const nobody = { ...somebody(1), personalNumber: '966194999999' };
    // Once more, and the account would be locked for guessing.
    for (let again = 0; again < 9; again += 1)
      await ask(open.house, 'population', {
        query: VERIFY,
        variables: { input: nobody },
        viewer: minh,
        purpose,
      });
    for (const index of range(1, 5)) expect(codesOf(await verify(index))).toBeUndefined();
  });

  it('cost a citizen nothing for reading herself', async () => {
    const lan = viewerOf('lan');
    const query = '{ viewer { person { fullName } } }';
    for (let again = 0; again < 3; again += 1)
      expect(codesOf(await ask(open.house, 'population', { query, viewer: lan }))).toBeUndefined();
    expect(await owner`select from subject_budgets`).toHaveLength(0);
  });

  it('refuse a whole answer that holds one person too many, and say so in the log of each', async () => {
    expect(codesOf(await read(range(0, 10)))).toBeUndefined();
    const refused = await read(range(10, 14));
    expect([refused.data, codesOf(refused)]).toEqual([undefined, ['SUBJECT_BUDGET_EXCEEDED']]);
    const leaves =
      await owner`select outcome, count(*)::int from audit_leaves group by outcome order by outcome`;
    expect([...leaves]).toEqual([
      { outcome: 'DENIED', count: 4 },
      { outcome: 'DISCLOSED', count: 10 },
    ]);
  });

  it('refuse through a client system what its officers have used up together, but not through a larger one', async () => {
    const nga = viewerOf('nga');
    expect(codesOf(await read(range(0, 10), minh))).toBeUndefined();
    expect(codesOf(await read(range(10, 15), nga))).toBeUndefined();
    expect(codesOf(await read([15], nga))).toEqual(['SUBJECT_BUDGET_EXCEEDED']);
    expect(codesOf(await read([15], { ...nga, client: 'one-stop-of-a-whole-province' }))).toBeUndefined();
  });

  it('raise one alert a day for whoever looks up many people without a dossier, and none for dossiers', async () => {
    await read(range(0, 10));
    expect(await listAlerts()).toHaveLength(0);
    await owner`truncate subject_budgets, disclosed_subjects`;
    for (const [index, minute] of range(0, 10).map((one) => [one, one % 5 === 0 ? 60 : 0] as const)) {
      later(minute);
      expect(codesOf(await verify(index))).toBeUndefined();
    }
    expect([...(await listAlerts())]).toEqual([{ span: 'DAY_WITHOUT_DOSSIER', subjects: 8 }]);
  });

  it('forget the windows that ended long ago', async () => {
    await verify(0);
    later(3 * 24 * 60);
    await verify(1);
    const windows = await owner`select distinct starts::date::text as day from disclosed_subjects`;
    expect(windows.map(({ day }) => day)).toEqual([now.toISOString().slice(0, 10)]);
  });
});

describe('Budgets in people: the budgets of one disclosure', () => {
  const leaf = {
    ...{
      at: '2026-11-23T02:30:20.123Z',
      outcome: 'DISCLOSED',
      subject: 's',
      actor: 'a',
      actor_is_subject: false,
    },
    ...{ agency: 'H15', client: 'one-stop-dak-lak', purpose: 'PERSON_VERIFICATION' },
  };
  const spansOf = (changes: object) =>
    listDraws({ ...leaf, ...changes }, defaultBudgets).map(
      ({ holder, span, cap }) => `${holder} ${span} ${cap}`,
    );

  it('are the hour of the account and of the system, and without a dossier the minute and the day', () => {
    expect(spansOf({})).toEqual([
      'account a HOUR 500',
      'client one-stop-dak-lak HOUR 10000',
      'account a MINUTE_WITHOUT_DOSSIER 20',
      'account a DAY_WITHOUT_DOSSIER 50',
    ]);
    expect(spansOf({ purpose: 'PROCEDURE_HANDLING' })).toHaveLength(2);
    expect(spansOf({ purpose: 'OWN_RECORD', agency: null })).toEqual(['account a HOUR 500']);
    expect(spansOf({ actor_is_subject: true })).toEqual([]);
    expect(spansOf({ outcome: 'DENIED' })).toEqual([]);
  });

  it('begin at the full minute, hour and day', () => {
    expect(new Set(listDraws(leaf, defaultBudgets).map(({ starts }) => starts))).toEqual(
      new Set(['2026-11-23T02:30:00Z', '2026-11-23T02:00:00Z', '2026-11-23T00:00:00Z']),
    );
  });
});
