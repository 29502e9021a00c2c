import { dayInVietnam } from '../../kernel/domain/calendar.ts';
import { versionIdOf } from '../../subgraphs/procedures/versions/database/versions.ts';
import { ask, type GraphqlAnswer, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const query = (text: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> =>
  ask(open.house, 'procedures', { query: text, variables });

const VERSION = `query ($code: ProcedureCode!, $asOf: Date) {
  procedure(code: $code, asOf: $asOf) { id version inForceFrom inForceTo channels { channel timeLimits { value unit condition } } }
}`;
const LIST = `{ searchProcedures(query: "", first: 60) {
  nodes { publisher { name } cases { components { evidenceSources { resultType { code issuer { name } } } } } } } }`;

describe('The version of a procedure in force', () => {
  it.each([
    ['2024-06-30', null],
    ['2024-07-01', 1],
    ['2025-06-30', 1],
    ['2025-07-01', 2],
    ['2026-11-16', 2],
    [null, 2],
  ])('of birth registration on %s is %s', async (asOf, version) => {
    const { data } = await query(VERSION, { code: '1.001193', asOf });
    expect(data.procedure?.version ?? null).toBe(version);
  });

  it('keeps its own id and its own facts', async () => {
    const before = (await query(VERSION, { code: '1.001193', asOf: '2025-01-01' })).data.procedure;
    const today = (await query(VERSION, { code: '1.001193' })).data.procedure;
    const atCounter = ({ channels }: { channels: { channel: string; timeLimits: { value: number }[] }[] }) =>
      channels.find(({ channel }) => channel === 'COUNTER')?.timeLimits[0]?.value;
    expect(before.id).toBe(versionIdOf('1.001193', 1));
    expect([before.inForceFrom, before.inForceTo, today.inForceTo]).toEqual([
      '2024-07-01',
      '2025-07-01',
      null,
    ]);
    expect([atCounter(before), atCounter(today)]).toEqual([2, 1]);
  });

  it('is null for an unknown code, and a local suffix does not matter', async () => {
    expect((await query(VERSION, { code: '9.999999' })).data).toEqual({ procedure: null });
    expect((await query(VERSION, { code: '1.001193.000.00.00.H15' })).data.procedure.version).toBe(2);
  });

  it('needs a whole day to judge', async () => {
    const answer = await query(VERSION, { code: '1.001193', asOf: '2025' });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('begins the day in Vietnam, seven hours before Greenwich', () => {
    expect(dayInVietnam(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30');
    expect(dayInVietnam(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
  });
});

const CASES = `query ($code: ProcedureCode!) { procedure(code: $code) {
  code name field tiers audiences decisionNumber competentAgency
  publisher { code name legacyCode }
  channels { channel fees { code kind state amount } }
  results { code name issuer { code name } dataFields }
  legalBasis { number name effectiveFrom }
  cases { code name formName roles { role required } questions { key label role concept binding }
    components { code name kind role originals copies condition anyOfGroup noEvidenceReason isDemonstration
      mappings { state basis isDemonstration resultType { code name } }
      evidenceSources { subgraph authority { code name } resultType { code } } } } } }`;

describe('The content of a procedure', () => {
  it('is structured: cases, papers, and who holds the proof of each', async () => {
    const { data, errors } = await query(CASES, { code: '1.001193' });
    expect(errors).toBeUndefined();
    const [birth] = data.procedure.cases;
    const papers = Object.fromEntries(birth.components.map((one: { code: string }) => [one.code, one]));
    expect(data.procedure.results[0]).toMatchObject({
      code: 'KQ.G15.000031',
      issuer: { name: 'Bộ Tư pháp' },
    });
    expect(data.procedure.results[0].dataFields).toContain('fatherName');
    expect(papers['TP-fba615df00'].evidenceSources).toEqual([
      {
        subgraph: 'warehouse',
        authority: { code: 'G01', name: 'Bộ Công an' },
        resultType: { code: 'KQ.G01.000023' },
      },
    ]);
    expect(papers['TP-fbddb24665'].mappings[0].state).toBe('PROPOSED');
    expect(papers['TP-fbddb24665'].evidenceSources).toHaveLength(1);
    expect(papers['TP-037212a4c3']).toMatchObject({
      evidenceSources: [],
      noEvidenceReason: 'PRIVATE_DOCUMENT',
      condition: 'trong trường hợp ủy quyền thực hiện việc đăng ký khai sinh',
    });
    expect(papers['TP-7d4617d606']).toMatchObject({ kind: 'NOTE', originals: 0, copies: 0 });
  });

  it('tells what nobody decided and what no record asks for: mappings and papers of the demonstration', async () => {
    const papersOf = async (code: string) => {
      const { data } = await query(CASES, { code });
      return data.procedure.cases.flatMap(({ components }: { components: object[] }) => components);
    };
    const birth = await papersOf('1.001193');
    expect(new Set(birth.map((one: { isDemonstration: boolean }) => one.isDemonstration))).toEqual(
      new Set([false]),
    );
    const mapped = birth.flatMap(({ mappings }: { mappings: object[] }) => mappings);
    expect(mapped.length).toBeGreaterThan(0);
    for (const mapping of mapped) expect(mapping).toMatchObject({ isDemonstration: true });
    const suspension = await papersOf('2.002029');
    expect(
      suspension.flatMap((one: { code: string; isDemonstration: boolean }) =>
        one.isDemonstration ? one.code : [],
      ),
    ).toEqual(['2.002029-SUSPEND-03', '2.002029-SUSPEND-04', '2.002029-SUSPEND-05']);
    // Without a form: the papers of the record, and nothing that anybody made up.
    const adoption = await papersOf('2.001263');
    expect(adoption).toContainEqual(
      expect.objectContaining({ name: 'Giấy khai sinh;', isDemonstration: false, mappings: [] }),
    );
    expect(adoption.map((one: { isDemonstration: boolean }) => one.isDemonstration)).not.toContain(true);
  });

  it('says of each question what its answer is made of, and what can be chosen', async () => {
    const { data } = await query(
      `query ($code: ProcedureCode!) { procedure(code: $code) { cases { questions {
        key answerKind required choices { value name } } } } }`,
      { code: '3.000333' },
    );
    const [{ questions }] = data.procedure.cases;
    const asked = Object.fromEntries(questions.map((one: { key: string }) => [one.key, one]));
    expect(asked.recordKind).toEqual({
      ...{ key: 'recordKind', answerKind: 'CHOICE', required: true },
      choices: [
        { value: 'Phiếu số 1', name: 'Phiếu số 1' },
        { value: 'Phiếu số 2', name: 'Phiếu số 2' },
      ],
    });
    expect(asked.phoneNumber).toMatchObject({ answerKind: 'PHONE', choices: null });
    expect(asked.applicantGender).toMatchObject({ choices: [{ value: 'MALE', name: 'Nam' }, {}] });
    expect(asked.copyCount).toMatchObject({ answerKind: 'COUNT', required: true });
  });

  it('never says zero for an amount that is not set', async () => {
    for (const code of ['1.004222', '1.001193', '2.001194', '1.012575', '3.000333']) {
      const { data } = await query(CASES, { code });
      for (const { state, amount } of data.procedure.channels.flatMap(
        ({ fees }: { fees: object[] }) => fees,
      )) {
        expect(state).toBe(amount === null ? 'AMOUNT_NOT_SET' : 'AMOUNT_SET');
        expect(amount).not.toBe(0);
      }
    }
  });

  it('costs a fixed number of statements, however much is asked', async () => {
    const { database } = open.house.get('procedures');
    const before = database.statements;
    const { data } = await query(LIST);
    expect(data.searchProcedures.nodes.length).toBeGreaterThan(50);
    // The search, the publishers, the contents, the result types and their issuers.
    expect(database.statements - before).toBeLessThanOrEqual(5);
  });
});

const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Procedure { id procedureCode: code version } ... on Agency { code agencyName: name legacyCode }
  ... on ResultType { code name } } }`;
const UNIT = `query ($code: String!, $vintage: UnitVintage!) { administrativeUnit(code: $code, vintage: $vintage) {
  code vintage name level parent { name parent { name } } successor { code vintage name } } }`;

describe('References and units', () => {
  it('resolve what is known and give null for the rest, each by itself', async () => {
    const id = versionIdOf('1.001193', 1);
    const of = [
      { __typename: 'Procedure', id },
      { __typename: 'Procedure', id: '00000000-0000-8000-8000-000000000000' },
      { __typename: 'Procedure', id: 'not an id' },
      { __typename: 'ResultType', code: 'KQ.G15.000031' },
      { __typename: 'ResultType', code: 'KQ.G99.000001' },
      { __typename: 'Agency', code: 'H15.50.05' },
    ];
    const { data, errors } = await query(ENTITIES, { of });
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { id, procedureCode: '1.001193', version: 1 },
      null,
      null,
      { code: 'KQ.G15.000031', name: 'Giấy khai sinh' },
      null,
      { code: 'H15.50.05', agencyName: 'Ủy ban nhân dân phường Buôn Ma Thuột', legacyCode: '000.05.50.H15' },
    ]);
  });

  it('keep the code of an agency that no list has', async () => {
    const { data } = await query(ENTITIES, { of: [{ __typename: 'Agency', code: 'H99.01' }] });
    expect(data._entities).toEqual([{ code: 'H99.01', agencyName: null, legacyCode: null }]);
  });

  it('tell the vintages of a code apart', async () => {
    const old = (await query(UNIT, { code: '02', vintage: 'UNITS_63' })).data.administrativeUnit;
    expect(old).toMatchObject({
      name: 'Tỉnh Hà Giang',
      level: 'PROVINCE',
      successor: { code: '08', vintage: 'UNITS_34', name: 'Tỉnh Tuyên Quang' },
    });
    expect((await query(UNIT, { code: '02', vintage: 'UNITS_34' })).data.administrativeUnit).toBeNull();
    const commune = (await query(UNIT, { code: '00004', vintage: 'UNITS_63' })).data.administrativeUnit;
    expect(commune).toMatchObject({
      name: 'Phường Trúc Bạch',
      parent: { name: 'Quận Ba Đình', parent: { name: 'Thành phố Hà Nội' } },
      successor: null,
    });
    const today = (await query(UNIT, { code: '00004', vintage: 'UNITS_34' })).data.administrativeUnit;
    expect(today).toMatchObject({
      name: 'Phường Ba Đình',
      parent: { name: 'Thành phố Hà Nội', parent: null },
      successor: null,
    });
  });

  it('name the agency that an officer acts for, and none for a citizen', async () => {
    const ofViewer = async (key: string) =>
      (
        await ask(open.house, 'procedures', {
          query: '{ viewer { agency { code name } } }',
          viewer: viewerOf(key),
        })
      ).data.viewer.agency;
    expect(await ofViewer('minh')).toEqual({
      code: 'H15.50.05',
      name: 'Ủy ban nhân dân phường Buôn Ma Thuột',
    });
    expect(await ofViewer('lan')).toBeNull();
  });
});
