import { randomUUID } from 'node:crypto';
import { localCodeMapped } from '../../../kernel/domain/events.ts';
import type { FeedEvent } from '../../../kernel/feed.ts';
import { usage } from '../../../subgraphs/procedures/online/feeds/takeInDossiers.ts';
import { testKeys } from '../../support/house.ts';
import {
  type Connection,
  carry,
  confirm,
  duc,
  enter,
  hien,
  mutate,
  openScene,
  query,
  type Scene,
  viet,
} from './scene.ts';

const RESOLVE = `query ($agency: AgencyCode!, $localCode: String!, $localName: String) {
  resolveProcedure(agency: $agency, localCode: $localCode, localName: $localName) { __typename
    ... on ResolvedProcedure { procedureCode localCode basis mappedAt procedure { name } }
    ... on UnmappedProcedure { code localCode message suggestions { procedureCode name score procedure { name } } } } }`;
const UNMAPPED = `query ($agency: AgencyCode, $after: String) { unmappedLocalCodes(agency: $agency, first: 1, after: $after) {
  nodes { localCode localName attempts lastAttemptAt agency { code } } pageInfo { hasNextPage endCursor } } }`;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const resolve = async (localCode: string, localName?: string, agency = 'H15') =>
  (await query(scene, RESOLVE, { agency, localCode, localName })).resolveProcedure;
const mapping = (localCode: string, procedure: string | null, changes: object = {}) => ({
  ...{ agency: 'H15', localCode, procedure, localName: 'Đăng ký thường trú', basis: 'Quyết định 12/QĐ-UBND' },
  ...changes,
});
const attempted = (localCode: string, at: string, agency = 'H15.50.05'): FeedEvent => ({
  cursor: { xid: '1', id: randomUUID() },
  ...{ topic: 'localCode.unmapped', at, payload: { agency, localCode, at } },
});

async function listUnmapped(agency: string | null): Promise<{ localCode: string }[]> {
  const found = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Connection = (await query(scene, UNMAPPED, { agency, after }, duc))
      .unmappedLocalCodes;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

describe('The code of a locality (CAT-10)', () => {
  it('stands for nothing until officials confirm it, however alike the names are', async () => {
    const unmapped = await resolve('T-DLK-01', 'Đăng ký thường trú');
    expect(unmapped).toMatchObject({
      __typename: 'UnmappedProcedure',
      code: 'UNMAPPED_PROCEDURE',
      localCode: 'T-DLK-01',
    });
    // The very same name: suggested with a score of 1, and still no mapping.
    expect(unmapped.suggestions[0]).toMatchObject({
      procedureCode: '1.004222',
      score: 1,
      procedure: { name: 'Đăng ký thường trú' },
    });
    const entered = await enter(scene, duc, 'mapLocalCode', mapping('T-DLK-01', '1.004222'));
    expect((await resolve('T-DLK-01')).__typename).toBe('UnmappedProcedure');
    expect((await confirm(scene, hien, entered)).__typename).toBe('OnlineProposalConfirmed');
    expect(await resolve(' T-DLK-01 ')).toMatchObject({
      __typename: 'ResolvedProcedure',
      procedureCode: '1.004222',
      basis: 'Quyết định 12/QĐ-UBND',
      mappedAt: '2026-11-16T05:00:00.000Z',
    });
  });

  it('is never mapped by a name: nothing is written by asking, with whatever score', async () => {
    const count = async () =>
      (await scene.sql`select count(*)::int as count from local_procedure_codes`)[0]?.count as number;
    const before = await count();
    for (const name of ['Đăng ký thường trú', 'Thủ tục đăng ký khai sinh', 'Tách hộ'])
      expect((await resolve('T-DLK-99', name)).__typename).toBe('UnmappedProcedure');
    expect(await count()).toBe(before);
    await expect(scene.sql`
      insert into local_procedure_codes (id, agency, local_code, version, procedure_code, state, basis)
      values (${randomUUID()}, 'H15', 'T-DLK-99', 1, '1.004222', 'MAPPED', 'tên giống nhau')`).rejects.toMatchObject(
      {
        constraint_name: 'local_procedure_codes_mapped',
      },
    );
  });

  it('holds for every unit of the locality, and for no other', async () => {
    expect((await resolve('T-DLK-01', undefined, 'H15.50.05')).__typename).toBe('ResolvedProcedure');
    expect((await resolve('T-DLK-01', undefined, 'H21')).__typename).toBe('UnmappedProcedure');
    expect((await resolve('t-dlk-01')).__typename).toBe('UnmappedProcedure');
  });

  it('is understood at once where it is the national code with a suffix', async () => {
    expect(await resolve('1.001193.000.00.00.H56')).toMatchObject({
      procedureCode: '1.001193',
      mappedAt: null,
    });
    expect((await resolve('1.888888.000.00.00.H56')).__typename).toBe('UnmappedProcedure');
  });

  it('may mean something else later: every mapping is kept, and each is told to dossiers', async () => {
    await carry(scene, [duc, viet], 'mapLocalCode', mapping('T-DLK-02', '1.004222'));
    await carry(scene, [viet, hien], 'mapLocalCode', mapping('T-DLK-02', '1.003197'));
    await carry(scene, [duc, hien], 'mapLocalCode', mapping('T-DLK-02', null));
    expect((await resolve('T-DLK-02')).__typename).toBe('UnmappedProcedure');
    const kept = await scene.sql`
      select version, procedure_code, state from local_procedure_codes where local_code = 'T-DLK-02' order by version`;
    expect(kept.map((row) => [row.version, row.procedure_code, row.state])).toEqual([
      [1, '1.004222', 'MAPPED'],
      [2, '1.003197', 'MAPPED'],
      [3, null, 'UNMAPPED'],
    ]);
    const told = await scene.sql`
      select payload from outbox where topic = 'localCode.mapped' and payload ->> 'localCode' = 'T-DLK-02' order by id`;
    expect(
      told.map(({ payload }) => localCodeMapped.parse(payload)).map(({ procedureCode }) => procedureCode),
    ).toEqual(['1.004222', '1.003197', null]);
    await expect(scene.sql`delete from local_procedure_codes`).rejects.toMatchObject({ code: '23001' });
  });

  it.each([
    ['a procedure that is not in force', mapping('T-DLK-03', '1.888888')],
    ['the same mapping again', mapping('T-DLK-01', '1.004222')],
    ['a mapping without a basis', mapping('T-DLK-03', '1.004222', { basis: '' })],
    ['a text that is no code', mapping('khai sinh', '1.001193')],
  ])('refuses %s', async (_what, input) => {
    expect((await mutate(scene, duc, 'mapLocalCode', input)).__typename).toBe('LocalCodeNotAccepted');
  });

  it('comes to the list of work when dossiers could not make it out, with how often', async () => {
    await scene.house
      .get('procedures')
      .database.jobTransaction((tx) =>
        usage.apply(
          tx,
          [
            attempted('T-DLK-07', '2026-11-10T01:00:00.000Z'),
            attempted('T-DLK-07', '2026-11-12T01:00:00.000Z', 'H15.50.06'),
            attempted('T-GL-01', '2026-11-11T01:00:00.000Z', 'H21.40.02'),
            attempted('T-DLK-01', '2026-11-09T01:00:00.000Z'),
          ],
          { keys: testKeys, now: new Date() },
        ),
      );
    expect(await listUnmapped('H15')).toMatchObject([
      { localCode: 'T-DLK-02', attempts: 0, lastAttemptAt: null, localName: 'Đăng ký thường trú' },
      { localCode: 'T-DLK-07', attempts: 2, lastAttemptAt: '2026-11-12T01:00:00.000Z', localName: null },
    ]);
    expect((await listUnmapped(null)).map(({ localCode }) => localCode)).toEqual([
      'T-DLK-02',
      'T-DLK-07',
      'T-GL-01',
    ]);
    await carry(scene, [duc, hien], 'mapLocalCode', mapping('T-DLK-07', '2.001159'));
    expect((await listUnmapped('H15')).map(({ localCode }) => localCode)).toEqual(['T-DLK-02']);
    expect(await resolve('T-DLK-07')).toMatchObject({ procedureCode: '2.001159' });
  });
});
