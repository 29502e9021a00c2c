import postgres from 'postgres';
import { findDayShown } from '../../../subgraphs/procedures/codeLists/rules/asOf.ts';
import { versionIdOf } from '../../../subgraphs/procedures/versions/database/versions.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { Catalogue } from '../sync/catalogueHand.ts';

let open: TestHouse;
let owner: postgres.Sql;
let hand: Catalogue;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'], clock: () => new Date('2026-11-22T03:00:00Z') });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  hand = new Catalogue(open);
});
afterAll(async () => {
  await owner.end();
  await open.close();
});

const RENDERING = `fragment Page on Procedure {
  id code version name field tiers audiences decisionNumber competentAgency inForceFrom inForceBasis contentHash origin
  publisher { code name legacyCode } editorAgency { code name }
  decision { number authority { code name } decidedOn origin }
  channels { channel timeLimits { value unit condition } fees { code name kind state amount condition } }
  results { code name issuer { code name } dataFields }
  legalBasis { number name effectiveFrom }
  differences { path kind label before after }
  cases { code name formName roles { role required } questions { key label role concept binding }
    components { code name kind role originals copies condition anyOfGroup noEvidenceReason
      mappings { state basis resultType { code name issuer { name } } }
      evidenceSources { subgraph authority { code name } resultType { code name issuer { name } } } } } }`;
const ON_A_DAY = `${RENDERING} query ($code: ProcedureCode!, $asOf: Date) { procedure(code: $code, asOf: $asOf) { ...Page inForceTo } }`;
const BY_REFERENCE = `${RENDERING} query ($of: [_Any!]!) { _entities(representations: $of) { ...Page } }`;
const UNIT = `query ($code: String!, $asOf: Date) { administrativeUnit(code: $code, vintage: UNITS_63, asOf: $asOf) {
  code vintage name level parent { name } successor { code vintage name } } }`;
const AGENCY = `query ($asOf: Date) { _entities(representations: [{ __typename: "Agency", code: "H15.50.05" }]) {
  ... on Agency { code name(asOf: $asOf) } } }`;

/** The answer as bytes: what a portal would show. */
async function render(query: string, variables: Record<string, unknown>): Promise<string> {
  const { data, errors } = await ask(open.house, 'procedures', { query, variables });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
}

/** What a merger or a new law does to a name: the old one keeps its days, lists that know no days get the new one. */
async function rename(list: string, code: string, from: string, name: string): Promise<void> {
  await owner`update code_list_entries set valid_to = ${from} where list = ${list} and code = ${code} and valid_to is null`;
  await owner`
    insert into code_list_entries (list, code, name, valid_from, basis, source)
    values (${list}, ${code}, ${name}, ${from}, 'DECIDED', 'test')`;
  if (list === 'AGENCY') await owner`update agencies set name = ${name} where code = ${code}`;
  else if (list === 'RESULT_TYPE') await owner`update result_types set name = ${name} where code = ${code}`;
  else await owner`update administrative_units set name = ${name} where vintage = ${list} and code = ${code}`;
}

describe('The catalogue as of a day', () => {
  it('reads to the byte as before, whatever was published, merged or repealed since (MS-16)', async () => {
    const day = { code: '1.001193', asOf: '2025-06-30' };
    const of = [{ __typename: 'Procedure', id: versionIdOf('1.001193', 1) }];
    const before = [await render(ON_A_DAY, day), await render(BY_REFERENCE, { of })];
    const today = await render(ON_A_DAY, { code: '1.001193' });

    await hand.publish('1.001193', '2026-08-01');
    await rename('AGENCY', 'G15', '2026-09-01', 'Bộ Tư pháp và Hành chính công');
    await rename('RESULT_TYPE', 'KQ.G15.000031', '2026-09-01', 'Giấy khai sinh điện tử');
    await rename('UNITS_34', '08', '2026-09-01', 'Thành phố Tuyên Quang');
    await hand.repeal('1.001193', '2026-11-01');

    expect(await render(ON_A_DAY, day)).toBe(before[0]);
    expect(await render(BY_REFERENCE, { of })).toBe(before[1]);
    expect(await render(ON_A_DAY, { code: '1.001193' })).toBe('{"procedure":null}');
    expect(today).toContain('"Bộ Tư pháp"');
    const lastDay = await render(ON_A_DAY, { code: '1.001193', asOf: '2026-10-31' });
    expect(lastDay).toContain('Bộ Tư pháp và Hành chính công');
    expect(lastDay).toContain('Giấy khai sinh điện tử');
    const firstDay = await render(ON_A_DAY, { code: '1.001193', asOf: '2026-08-01' });
    expect(firstDay).not.toContain('Hành chính công');
  });

  it('changes in nothing but the end of a version that was open then', async () => {
    const day = { code: '1.000656', asOf: '2025-08-01' };
    const before = JSON.parse(await render(ON_A_DAY, day)).procedure;
    await hand.publish('1.000656', '2026-07-01');
    const after = JSON.parse(await render(ON_A_DAY, day)).procedure;
    expect([before.inForceTo, after.inForceTo]).toEqual([null, '2026-07-01']);
    expect({ ...after, inForceTo: null }).toEqual(before);
  });

  it('calls a unit of the 63 provinces what it was called then, and what it became what that is called now (CAT-7)', async () => {
    await rename('UNITS_34', '75', '2026-10-01', 'Thành phố Đồng Nai (mới)');
    const then = JSON.parse(await render(UNIT, { code: '75', asOf: '2025-05-01' })).administrativeUnit;
    expect(then).toMatchObject({
      vintage: 'UNITS_63',
      name: 'Tỉnh Đồng Nai',
      successor: { vintage: 'UNITS_34', code: '75', name: 'Thành phố Đồng Nai (mới)' },
    });
    const commune = JSON.parse(await render(UNIT, { code: '25192', asOf: '2025-05-01' })).administrativeUnit;
    expect(commune).toMatchObject({ name: 'Xã Đồng Nai Thượng', level: 'COMMUNE' });
    expect(JSON.parse(await render(UNIT, { code: '75' })).administrativeUnit.name).toBe('Tỉnh Đồng Nai');
  });

  it('calls an agency what it was called on a day, wherever the agency comes from', async () => {
    await rename('AGENCY', 'H15.50.05', '2026-01-01', 'Ủy ban nhân dân phường Buôn Hồ');
    const nameOn = async (asOf: string | null) =>
      JSON.parse(await render(AGENCY, { asOf }))._entities[0].name as string;
    expect(await nameOn('2025-12-31')).toBe('Ủy ban nhân dân phường Buôn Ma Thuột');
    expect(await nameOn('2026-01-01')).toBe('Ủy ban nhân dân phường Buôn Hồ');
    expect(await nameOn(null)).toBe('Ủy ban nhân dân phường Buôn Hồ');
  });

  it('needs a whole day everywhere', async () => {
    for (const [query, variables] of [
      [ON_A_DAY, { code: '1.000656', asOf: '2025' }],
      [UNIT, { code: '75', asOf: '2025-05' }],
      [AGENCY, { asOf: '2025' }],
    ] as const) {
      const { errors } = await ask(open.house, 'procedures', { query, variables });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('asks for the names of a day in a few statements, however many there are', async () => {
    const { database } = open.house.get('procedures');
    const before = database.statements;
    await render(ON_A_DAY, { code: '1.000894', asOf: '2026-07-15' });
    expect(database.statements - before).toBeLessThanOrEqual(12);
  });
});

describe('A version that nobody asked for by a day', () => {
  it.each([
    ['open', null, undefined],
    ['ending tomorrow', '2026-11-23', undefined],
    ['over since today', '2026-11-22', '2026-11-21'],
    ['over since the first of a month', '2026-03-01', '2026-02-28'],
    ['over since a leap day', '2024-03-01', '2024-02-29'],
    ['corrected on its first day', '2020-01-01', '2020-01-01'],
  ])('is shown as of its last day once it is over: %s', (_when, inForceTo, shown) => {
    expect(findDayShown({ inForceFrom: '2020-01-01', inForceTo }, '2026-11-22')).toBe(shown);
  });
});
