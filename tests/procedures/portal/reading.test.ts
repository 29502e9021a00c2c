/** What a portal shows: lists of each kind as of a day, whose portal it is, and what hangs on a procedure. */
import { toSearchText } from '../../../subgraphs/procedures/records/rules/searchText.ts';
import { ask, type GraphqlAnswer } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const query = async (text: string, variables: Record<string, unknown> = {}) => {
  const answer: GraphqlAnswer = await ask(open.house, 'procedures', { query: text, variables });
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const failure = async (text: string, variables: Record<string, unknown> = {}) =>
  (await ask(open.house, 'procedures', { query: text, variables })).errors?.[0]?.extensions.code;

describe('The portal of the nation', () => {
  it('says who owns it and the number to ring', async () => {
    const { portal } = await query(
      `{ portal { details { name hotline email address owner { code } isDemonstration } } }`,
    );
    expect(portal.details).toEqual({
      name: 'Cổng Dịch vụ công quốc gia',
      hotline: '18001096',
      email: 'dichvucong@chinhphu.vn',
      address: 'https://dichvucong.gov.vn',
      owner: { code: 'G22' },
      isDemonstration: false,
    });
  });

  it('lists life events in the order of a life, with the procedures in force', async () => {
    const { portal } = await query(
      `{ portal { lifeEvents { nodes { name position procedureCodes procedures { code name } } } } }`,
    );
    const events = portal.lifeEvents.nodes;
    expect(events.length).toBeGreaterThanOrEqual(12);
    expect(events[0]).toMatchObject({ name: 'Sinh con và chăm sóc con nhỏ', position: 1 });
    expect(events.at(-1).name).toBe('Người thân qua đời');
    for (const { procedureCodes, procedures } of events)
      expect(procedures.map(({ code }: { code: string }) => code)).toEqual(procedureCodes);
  });

  it('shows no announcement of a province, and none whose time has passed', async () => {
    const text = `query ($owner: AgencyCode, $asOf: Date) { portal(owner: $owner, asOf: $asOf) { announcements { nodes { title agency { code } } } } }`;
    const agenciesOn = async (owner: string | null, asOf: string | null) =>
      (await query(text, { owner, asOf })).portal.announcements.nodes.map(
        ({ agency }: { agency: { code: string } }) => agency.code,
      );
    expect(await agenciesOn(null, null)).toEqual(['G22']);
    expect((await agenciesOn('H15', null)).sort()).toEqual(['G22', 'H15']);
    expect(await agenciesOn('H21', null)).toEqual(['G22']);
    expect(await agenciesOn(null, '2025-09-30')).toEqual(['G22', 'G22']);
    expect(await agenciesOn(null, '2025-10-01')).toEqual(['G22']);
    expect(await agenciesOn(null, '2025-06-30')).toEqual([]);
  });

  it('counts the fields of the procedures in force on the day', async () => {
    const { now, before } = await query(
      `{ now: portal { fields(first: 3) { name procedures } } before: portal(asOf: "2025-06-30") { fields { name procedures } } }`,
    );
    expect(now.fields[0]).toEqual({ name: 'Hộ tịch', procedures: 12 });
    expect(now.fields).toHaveLength(3);
    expect(before.fields).toEqual([{ name: 'Hộ tịch', procedures: 1 }]);
  });

  it('needs a whole day, and a page that is not too long', async () => {
    expect(await failure('{ portal(asOf: "2025") { asOf } }')).toBe('BAD_USER_INPUT');
    expect(await failure('{ portal { lifeEvents(first: 101) { nodes { name } } } }')).toBe('BAD_USER_INPUT');
    expect(await failure('{ portal { fields(first: 101) { name } } }')).toBe('BAD_USER_INPUT');
  });
});

describe('The portal of a province', () => {
  it('has its own details, terms and contact points', async () => {
    const { portal } = await query(`{ portal(owner: "H15") {
      details { owner { code } isDemonstration } terms { owner { code } text { kind lines { runs { text } } } }
      contactPoints { nodes { of { code } hours { weekdays opensAt closesAt } } } } }`);
    expect(portal.details).toEqual({ owner: { code: 'H15' }, isDemonstration: true });
    expect(portal.terms.text.map(({ kind }: { kind: string }) => kind)).toEqual(['PARAGRAPH', 'LIST']);
    expect(portal.contactPoints.nodes.map(({ of }: { of: { code: string } }) => of.code)).toEqual([
      'H15',
      'H15.50.05',
      'H15.50.06',
    ]);
    expect(portal.contactPoints.nodes[0].hours[1]).toEqual({
      weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
      opensAt: '13:30',
      closesAt: '17:00',
    });
  });

  it('has nothing where nobody has published anything', async () => {
    const { portal } = await query('{ portal(owner: "H99") { details { name } terms { title } } }');
    expect(portal).toEqual({ details: null, terms: null });
  });
});

const AVAILABILITY = `query ($code: ProcedureCode!) { procedure(code: $code) { availability(agency: "H15") {
  nodes { of { code } procedureCode receivesByPost returnsByPost cashless cashlessMethods } } } }`;

describe('A procedure', () => {
  it('carries the guidance and the answers that are about it', async () => {
    const { procedure, other } = await query(`{
      procedure(code: "1.001193") { guidance { nodes { title text { kind lines { runs { text address } } } agency { code } } }
        questionsAndAnswers { nodes { question answer { lines { runs { text } } } } } }
      other: procedure(code: "2.000815") { guidance { nodes { title } } questionsAndAnswers { nodes { question } } } }`);
    expect(procedure.guidance.nodes).toHaveLength(1);
    const [, , last] = procedure.guidance.nodes[0].text;
    expect(last.lines[0].runs[1]).toEqual({
      text: 'Cổng Dịch vụ công quốc gia',
      address: 'https://dichvucong.gov.vn',
    });
    expect(procedure.questionsAndAnswers.nodes[0].question).toContain('chứng nhận kết hôn');
    expect(other).toEqual({ guidance: { nodes: [] }, questionsAndAnswers: { nodes: [] } });
  });

  it('shows what an agency says of it before what it says of all', async () => {
    const { procedure: card } = await query(AVAILABILITY, { code: '2.001194' });
    const { procedure: birth } = await query(AVAILABILITY, { code: '1.001193' });
    const ward = (nodes: { of: { code: string } }[]) => nodes.filter(({ of }) => of.code === 'H15.50.05');
    expect(ward(card.availability.nodes)).toEqual([
      {
        of: { code: 'H15.50.05' },
        procedureCode: '2.001194',
        receivesByPost: false,
        returnsByPost: true,
        cashless: true,
        cashlessMethods: ['ONLINE_PLATFORM'],
      },
    ]);
    expect(ward(birth.availability.nodes)).toMatchObject([{ procedureCode: null, receivesByPost: true }]);
    // Silence is not a no.
    expect(birth.availability.nodes.at(-1)).toMatchObject({
      of: { code: 'H15.50.06' },
      receivesByPost: null,
    });
  });

  it('costs as many statements in a list of fifty as alone', async () => {
    const { database } = open.house.get('procedures');
    const spend = async (first: number) => {
      const before = database.statements;
      await query(
        `query ($first: Int) { searchProcedures(query: "", first: $first) { nodes {
          guidance { nodes { title agency { name } } } questionsAndAnswers { nodes { question } }
          availability { nodes { of { name } } } } } }`,
        { first },
      );
      return database.statements - before;
    };
    await spend(50);
    // The search, every list of every procedure, and the agencies.
    expect(await spend(50)).toBe(3);
    expect(await spend(1)).toBeLessThanOrEqual(3);
  });
});

const DOCUMENTS = `query ($first: Int, $after: String, $kind: LegalDocumentKind) { portal { legalDocuments(first: $first, after: $after, kind: $kind) {
  nodes { number title kind issuer issuedOn effectiveFrom effectiveTo address procedures entry { agency { code } } }
  pageInfo { hasNextPage endCursor } } } }`;

describe('Legal documents', () => {
  interface Listed {
    number: string;
    title: string | null;
    kind: string | null;
    issuedOn: string | null;
    procedures: number;
  }
  const readAll = async (first: number, kind: string | null = null): Promise<Listed[]> => {
    const all: Listed[] = [];
    for (let after: string | null = null; ; ) {
      const {
        portal,
      }: {
        portal: {
          legalDocuments: { nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      } = await query(DOCUMENTS, { first, after, kind });
      all.push(...portal.legalDocuments.nodes);
      if (!portal.legalDocuments.pageInfo.hasNextPage) return all;
      after = portal.legalDocuments.pageInfo.endCursor;
    }
  };

  it('are all that the procedures rest on, once each, whatever the length of a page', async () => {
    const { searchProcedures } = await query(
      `{ searchProcedures(query: "", first: 100) { nodes { legalBasis { number } } } }`,
    );
    const named = new Set(
      searchProcedures.nodes.flatMap(({ legalBasis }: { legalBasis: { number: string }[] }) =>
        legalBasis.map(({ number }) => toSearchText(number)),
      ),
    );
    const all = (await readAll(100)).map(({ number }) => toSearchText(number));
    expect(new Set(all).size).toBe(all.length);
    expect(all.sort()).toEqual([...named].sort());
    expect((await readAll(7)).length).toBe(all.length);
  });

  it('take from an entry what it tells, and leave empty what nobody told', async () => {
    const { known, other, unknown } = await query(`{
      known: legalDocument(number: "60/2014/qh13") { number title kind issuer issuedOn effectiveFrom effectiveTo entry { agency { code } document { number } } procedures }
      other: legalDocument(number: "18/2026/NĐ-CP") { number title kind issuer issuedOn effectiveFrom entry { id } procedures }
      unknown: legalDocument(number: "1/1900/QĐ") { number } }`);
    expect(known).toMatchObject({
      number: '60/2014/QH13',
      title: 'Luật Hộ tịch',
      kind: 'LAW',
      issuer: 'Quốc hội',
      issuedOn: '2014-11-20',
      effectiveFrom: '2016-01-01',
      effectiveTo: null,
      entry: { agency: { code: 'G15' }, document: { number: '60/2014/QH13' } },
    });
    expect(known.procedures).toBeGreaterThan(5);
    expect(other).toMatchObject({ kind: 'DECREE', issuer: null, issuedOn: null, entry: null });
    expect(unknown).toBeNull();
  });

  it('come newest year first, and by kind', async () => {
    const years = (await readAll(100)).map(({ number }) => Number(/\/(\d{4})/.exec(number)?.[1] ?? 0));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const laws = await readAll(100, 'LAW');
    expect(laws.length).toBeGreaterThan(3);
    expect(new Set(laws.map(({ kind }) => kind))).toEqual(new Set(['LAW']));
  });
});

describe('Publication decisions', () => {
  it('are listed page by page without a gap', async () => {
    const text = `query ($first: Int, $after: String) { publicationDecisions(first: $first, after: $after) {
      nodes { id number authority { code } decidedOn } pageInfo { hasNextPage endCursor } } }`;
    const whole = (await query(text, { first: 100 })).publicationDecisions.nodes;
    const read = [];
    for (let after: string | null = null; ; ) {
      const { publicationDecisions: page } = await query(text, { first: 3, after });
      read.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(read).toEqual(whole);
    expect(whole.map(({ number }: { number: string }) => number)).toContain('163/QĐ-BTP');
  });
});
