import postgres from 'postgres';
import { evidence, organizationRegistered } from '../../kernel/domain/events.ts';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { documentId, grantOf, hoaSen, lan, minh, noon } from './cast.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openHouse({ only: ['warehouse'], clock: () => noon });
});
afterAll(async () => test.close());

const LIST = `query ($resultType: ID, $first: Int, $after: String) { viewer { documents(resultType: $resultType, first: $first, after: $after) {
  nodes { id resultType { code } issuedOn state } pageInfo { hasNextPage endCursor } } } }`;

const list = async (key: string, variables: Record<string, unknown> = {}) =>
  (await ask(test.house, 'warehouse', { query: LIST, variables, viewer: viewerOf(key) })).data.viewer
    .documents;

describe('The papers of the viewer', () => {
  it('are listed newest first', async () => {
    const { nodes, pageInfo } = await list('lan');
    const days = nodes.map(({ issuedOn }: { issuedOn: string }) => issuedOn);
    expect(days).toHaveLength(8);
    expect(days).toEqual([...days].sort().reverse());
    expect(pageInfo.hasNextPage).toBe(false);
  });

  it('come page by page, each of them once', async () => {
    const whole = await list('lan');
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await list('lan', { first: 3, after });
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(ids).toEqual(whole.nodes.map(({ id }: { id: string }) => id));
  });

  it('put an unknown date of issue last, and page past it', async () => {
    const owner = postgres(test.ownerUrl('warehouse'), { max: 1 });
    await owner`update documents set issued_on = null where document_id = ${documentId('khanh-identity-card')}`;
    await owner.end();
    const first = await list('khanh', { first: 1 });
    const second = await list('khanh', { first: 1, after: first.pageInfo.endCursor });
    expect(first.nodes[0].id).toBe(documentId('khanh-birth-certificate'));
    expect(second.nodes).toMatchObject([{ id: documentId('khanh-identity-card'), issuedOn: null }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('are filtered by result type', async () => {
    const { nodes } = await list('lan', { resultType: 'KQ.G15.000031' });
    expect(nodes).toMatchObject([
      { id: documentId('lan-birth-certificate'), resultType: { code: 'KQ.G15.000031' } },
    ]);
    expect((await list('lan', { resultType: "x'; --" })).nodes).toEqual([]);
  });

  it('are none for Uyên, and null for an officer', async () => {
    expect((await list('uyen')).nodes).toEqual([]);
    expect(await list('minh')).toBeNull();
  });

  it('refuse a page out of range and a cursor of another list', async () => {
    const codeOf = async (viewer: string, variables: object) =>
      (
        await ask(test.house, 'warehouse', {
          query: LIST,
          variables: { ...variables },
          viewer: viewerOf(viewer),
        })
      ).errors?.[0]?.extensions.code;
    const { endCursor } = (await list('lan', { first: 1 })).pageInfo;
    expect(await codeOf('lan', { first: 101 })).toBe('BAD_USER_INPUT');
    expect(await codeOf('hung', { after: endCursor })).toBe('INVALID_CURSOR');
    expect(await codeOf('lan', { after: endCursor, resultType: 'KQ.G15.000031' })).toBe('INVALID_CURSOR');
  });

  it.each([
    ['chi', 'chi-marital-status', 'EXPIRED'],
    ['dung', 'dung-birth-certificate', 'REVOKED'],
    ['giang', 'giang-birth-certificate', 'IN_REVIEW'],
    ['hanh', 'hanh-birth-certificate', 'VALID'],
  ])('keep the history of %s: %s is %s', async (key, document, state) => {
    const { nodes } = await list(key);
    expect(nodes.find(({ id }: { id: string }) => id === documentId(document)).state).toBe(state);
  });
});

const READ = `query ($id: ID!) { document(id: $id) { id title number issuer { code } issuedOn validFrom validUntil permanent state form
  data { key value } recordVersion recordedAt resultType { code } } }`;

describe('warehouse: a single document', () => {
  it('has its content in the order of its schema', async () => {
    const { data } = await ask(test.house, 'warehouse', {
      query: READ,
      variables: { id: documentId('lan-birth-certificate') },
      viewer: lan,
    });
    expect(data.document).toEqual({
      id: documentId('lan-birth-certificate'),
      title: 'Giấy khai sinh',
      number: '118/1994',
      issuer: { code: 'H15' },
      issuedOn: '1994-03-25',
      validFrom: '1994-03-25',
      validUntil: null,
      permanent: true,
      state: 'VALID',
      form: 'STRUCTURED',
      data: [
        { key: 'registrationNumber', value: '118/1994' },
        { key: 'registrationPlace', value: 'Phường Tự An, Thành phố Buôn Ma Thuột, Tỉnh Đắk Lắk' },
        { key: 'fatherName', value: 'Nguyễn Văn Thành' },
        { key: 'motherName', value: 'Lê Thị Hiền' },
      ],
      recordVersion: '1',
      recordedAt: expect.stringMatching(/^2021-07-01T/),
      resultType: { code: 'KQ.G15.000031' },
    });
  });

  it('that is only an image has no data', async () => {
    const question = {
      query: READ,
      variables: { id: documentId('hanh-birth-certificate') },
      viewer: viewerOf('hanh'),
    };
    const { data } = await ask(test.house, 'warehouse', question);
    expect(data.document).toMatchObject({ form: 'DOCUMENT_ONLY', data: [], state: 'VALID' });
  });
});

const ENTITIES = `query ($references: [_Any!]!) { _entities(representations: $references) {
  ... on Person { documents(first: 2) { nodes { id } pageInfo { hasNextPage } } } } }`;

describe('The papers of several people', () => {
  it('are read in one statement', async () => {
    const grant = grantOf(minh, { APPLICANT: 'lan', SPOUSE: 'hung', CHILD: 'uyen' });
    const references = ['lan', 'hung', 'uyen'].map((key) => ({ __typename: 'Person', id: personId(key) }));
    const { database } = test.house.get('warehouse');
    const before = database.statements;
    const { data } = await ask(test.house, 'warehouse', {
      query: ENTITIES,
      variables: { references },
      viewer: minh,
      grant,
    });
    expect(database.statements - before).toBe(1);
    const pages = data._entities.map(
      ({ documents }: { documents: { nodes: object[]; pageInfo: object } }) => [
        documents.nodes.length,
        documents.pageInfo,
      ],
    );
    expect(pages).toEqual([
      [2, { hasNextPage: true }],
      [2, { hasNextPage: true }],
      [0, { hasNextPage: false }],
    ]);
  });
});

describe('warehouse: an organisation', () => {
  const read = async (now: Date) => {
    const other = await openHouse({ only: ['warehouse'], clock: () => now });
    const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Organization {
      id name taxNumber headquarters representativeName establishedOn legalForm } } }`;
    const references = [{ __typename: 'Organization', id: hoaSen }];
    const subjects = [{ role: 'ORGANIZATION', kind: 'ORGANIZATION' as const, id: hoaSen, typed: null }];
    const grant = grantFor(minh, subjects, {}, now);
    const { data } = await ask(other.house, 'warehouse', {
      query,
      variables: { references },
      viewer: minh,
      grant,
    });
    await other.close();
    return data._entities[0];
  };

  it('is represented by whoever is in office on the day', async () => {
    expect(await read(noon)).toEqual({
      id: hoaSen,
      name: 'Công ty TNHH MTV Hoa Sen Tây Nguyên',
      taxNumber: '9900000104',
      headquarters: expect.stringContaining('18 Nguyễn Tất Thành'),
      representativeName: 'Đinh Công Vinh',
      establishedOn: '2018-03-15',
      legalForm: 'Công ty trách nhiệm hữu hạn một thành viên',
    });
    expect((await read(new Date('2025-12-31T16:00:00Z'))).representativeName).toBe('Mai Thị Xuân');
  });
});

describe('warehouse: the events of its seed', () => {
  it('tell of every paper and every organisation, in the agreed shape', async () => {
    const owner = postgres(test.ownerUrl('warehouse'), { max: 1 });
    const events = await owner<{ topic: string; payload: unknown }[]>`select topic, payload from outbox`;
    const [counts] =
      await owner`select (select count(*)::int from documents) as documents, (select count(*)::int from organizations) as organizations`;
    await owner.end();
    const held = events
      .filter(({ topic }) => topic === 'evidence.held')
      .map(({ payload }) => evidence.parse(payload));
    const registered = events
      .filter(({ topic }) => topic === 'organization.registered')
      .map(({ payload }) => organizationRegistered.parse(payload));
    expect([held.length, registered.length]).toEqual([counts?.documents, counts?.organizations]);
    expect(held.find((event) => event.documentId === documentId('dung-birth-certificate'))).toMatchObject({
      subject: personId('dung'),
      state: 'REVOKED',
    });
    expect(
      registered.find(({ organizationId }) => organizationId === hoaSen)?.representatives,
    ).toContainEqual({
      personId: personId('xuan'),
      from: '2018-03-15',
      until: '2025-12-31',
    });
  });
});

describe('warehouse: the indexes of its tables', () => {
  it('serve the loaders without a linear scan', async () => {
    const owner = postgres(test.ownerUrl('warehouse'), { max: 1 });
    // A few thousand rows are scanned and sorted faster than searched; what is asked is whether an index could serve.
    await owner`set enable_seqscan = off`;
    await owner`set enable_sort = off`;
    const plans = [
      await owner`explain select 1 from documents where holder_id = ${personId('lan')} and result_type = 'KQ.G15.000031'`,
      await owner`explain select 1 from documents where document_id = ${documentId('lan-birth-certificate')}`,
      await owner`explain select document_id from documents where holder_id = ${personId('lan')}
        and (coalesce(issued_on, ''), document_id) < ('~', ${personId('lan')}) order by coalesce(issued_on, '') desc, document_id desc limit 21`,
    ].map((lines) => lines.map((line) => line['QUERY PLAN']).join('\n'));
    await owner.end();
    expect(plans[0]).toMatch(/documents_by_type/);
    expect(plans[1]).toMatch(/documents_one_per_id/);
    expect(plans[2]).toMatch(/documents_newest/);
    expect(plans[2]).not.toMatch(/Sort/);
  });
});
