/** Agencies as they were on a day: five ministries ended on 1 March 2025, each in another; whoever has ended publishes no more. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { importList } from '../../subgraphs/procedures/codeLists/actions/importList.ts';
import { judgeSuccession } from '../../subgraphs/procedures/codeLists/rules/succession.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { codeOf } from '../support/ids.ts';
import { openPublishing, type Publishing, toInput, wholeContent } from './publication/scene.ts';

const TODAY = '2026-03-10';
let stage: Publishing;
let owner: postgres.Sql;
beforeAll(async () => {
  stage = await openPublishing();
  owner = postgres(stage.open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
}, 120_000);
afterAll(async () => {
  await owner.end();
  await stage.close();
});

const QUERY = `query ($code: String!, $asOf: Date) { agency(code: $code, asOf: $asOf) { code name state publisherKind
  inForceFrom inForceTo successorState successorSource successors { code name } } }`;
const find = async (code: string, asOf: string | null = null) => {
  const { data, errors } = await ask(stage.open.house, 'procedures', {
    query: QUERY,
    variables: { code, asOf },
  });
  expect(errors).toBeUndefined();
  return data.agency;
};
const takeAgencies = (rows: string, complete = false) =>
  importList(stage.open.house.get('procedures').database, {
    ...{ list: 'AGENCY', text: `code,name,kind\n${rows}`, source: 'test', today: TODAY, now: new Date() },
    term: { day: TODAY, basis: 'OBSERVED', complete },
  });

describe('An agency as of a day', () => {
  it.each([
    ['G04', 'Bộ Giao thông vận tải', 'G17', 'Bộ Xây dựng'],
    ['G05', 'Bộ Kế hoạch và Đầu tư', 'G12', 'Bộ Tài chính'],
    ['G07', 'Bộ Lao động - Thương binh và Xã hội', 'G09', 'Bộ Nội vụ'],
    ['G13', 'Bộ Tài nguyên và Môi trường', 'G10', 'Bộ Nông nghiệp và Môi trường'],
    ['G14', 'Bộ Thông tin và Truyền thông', 'G06', 'Bộ Khoa học và Công nghệ'],
  ])('is %s, %s, until the day of the merger, and %s after it', async (code, name, successor, became) => {
    expect(await find(code, '2025-02-28')).toMatchObject({
      name,
      state: 'LISTED',
      publisherKind: 'MINISTRY',
    });
    expect(await find(code, '2025-03-01')).toBeNull();
    expect(await find(code)).toEqual({
      ...{ code, name, state: 'ENDED', publisherKind: null, inForceFrom: null, inForceTo: '2025-03-01' },
      successorState: 'KNOWN',
      successorSource: 'Nghị quyết 176/2025/QH15',
      successors: [{ code: successor, name: became }],
    });
    expect(await find(`000.00.00.${code}`)).toMatchObject({ code });
  });

  it.each([
    ['G10', 'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
    ['G21', 'Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo'],
  ])('has the name of that day: %s was %s', async (code, before, after) => {
    expect((await find(code, '2025-02-28'))?.name).toBe(before);
    expect((await find(code, '2025-03-01'))?.name).toBe(after);
    expect(await find(code)).toMatchObject({ name: after, state: 'LISTED', successorState: 'NOT_ENDED' });
  });

  it('that ended and of which no source says what it became, says so', async () => {
    expect(await find('H22')).toMatchObject({
      ...{ state: 'ENDED', inForceTo: '2025-07-01', successorState: 'UNKNOWN', successors: [] },
    });
    expect(await find('H99')).toBeNull();
  });

  it('is offered by its list only on the days on which it is there', async () => {
    const query = 'query ($day: Date) { codeList(list: AGENCY, asOf: $day, first: 100) { nodes { code } } }';
    const offered = async (day: string) =>
      (await ask(stage.open.house, 'procedures', { query, variables: { day } })).data.codeList.nodes.map(
        ({ code }: { code: string }) => code,
      );
    expect(await offered('2025-02-28')).toEqual(expect.arrayContaining(['G04', 'G05', 'G07', 'G13', 'G14']));
    const after = await offered('2025-03-01');
    for (const code of ['G04', 'G05', 'G07', 'G13', 'G14']) expect(after).not.toContain(code);
  });

  it.each([
    [{ inForceTo: null, successors: 0 }, 'NOT_ENDED'],
    [{ inForceTo: '2026-03-11', successors: 0 }, 'NOT_ENDED'],
    [{ inForceTo: '2026-03-11', successors: 1 }, 'KNOWN'],
    [{ inForceTo: TODAY, successors: 0 }, 'UNKNOWN'],
    [{ inForceTo: TODAY, successors: 2 }, 'KNOWN'],
  ] as const)('knows of %j that it is %s', (known, state) => {
    expect(judgeSuccession(known, TODAY)).toBe(state);
  });
});

describe('A publisher that no list has', () => {
  it('has no name, and never its spelling for one, until somebody says whom it means', async () => {
    await owner`insert into agencies (code, kind, listed) values ('co-quan-chim', 'OTHER', false)`;
    await owner`insert into code_spellings (list, source, spelling) values ('AGENCY', 'national-record', 'co-quan-chim')`;
    expect(await find('co-quan-chim')).toMatchObject({
      ...{ code: 'co-quan-chim', name: null, state: 'NOT_LISTED', successorState: 'NOT_ENDED' },
    });
    await owner`insert into spelling_mappings (spelling_id, version, code, basis, mapped_by, mapped_at)
      select id, 1, 'G10', 'OFFICIAL', 'viet', now() from code_spellings where spelling = 'co-quan-chim'`;
    expect((await find('co-quan-chim'))?.name).toBe('Bộ Nông nghiệp và Môi trường');
    const query = `{ _entities(representations: [{ __typename: "Agency", code: "co-quan-chim" }]) {
      ... on Agency { before: name(asOf: "2025-01-01") name } } }`;
    const [agency] = (await ask(stage.open.house, 'procedures', { query })).data._entities;
    expect(agency).toEqual({
      before: 'Bộ Nông nghiệp và Phát triển nông thôn',
      name: 'Bộ Nông nghiệp và Môi trường',
    });
  });

  it('stays unknown where two sources mean two agencies by it', async () => {
    await owner`insert into code_spellings (list, source, spelling) values ('AGENCY', 'other', 'co-quan-chim')`;
    await owner`insert into spelling_mappings (spelling_id, version, code, basis, mapped_by, mapped_at)
      select id, 1, 'G12', 'OFFICIAL', 'viet', now() from code_spellings where spelling = 'co-quan-chim' and source = 'other'`;
    expect((await find('co-quan-chim'))?.name).toBeNull();
  });
});

describe('An agency that has ended', () => {
  const official = (agency: string) => viewerOf('thu', { account: `mai-${agency}`, agency: codeOf(agency) });
  const enter = (agency: string, code: string) =>
    stage.run(official(agency), 'enterProcedure', {
      ...{ agency, inForceFrom: '2026-06-01', content: toInput(wholeContent(code)) },
    });
  const entrust = (agency: string, duty = 'ENTER') =>
    stage.entrust({
      ...{ account: `mai-${agency}`, agency, duty, from: TODAY },
    });

  it('publishes nothing more, whoever was entrusted before', async () => {
    await takeAgencies('G98,Bộ Chim câu,MINISTRY\n');
    expect(await entrust('G98')).toMatchObject({ __typename: 'DelegationProposed' });
    expect(await enter('G98', '9.500001')).toMatchObject({ __typename: 'DraftMoved' });
    stage.setNow('2026-03-11T09:00:00+07:00');
    await takeAgencies('G98,Bộ Chim câu,MINISTRY\n');
    await owner`update code_list_entries set valid_to = '2026-03-11' where code = 'G98'`;
    expect(await enter('G98', '9.500002')).toMatchObject({
      ...{ __typename: 'NotDelegated', reason: 'AGENCY_ENDED', message: expect.stringContaining('kết thúc') },
    });
    expect(await entrust('G98', 'CHECK')).toMatchObject({ __typename: 'AgencyPublishesNothing' });
    expect((await find('G98'))?.publisherKind).toBeNull();
  });

  it('leaves its procedures to whoever took over its tasks', async () => {
    await owner`insert into procedures_versions (id, code, version, name, field, publisher, in_force_from, content,
        content_hash, origin, in_force_basis)
      select ${randomUUID()}, '9.500003', 1, name, field, 'G98', in_force_from, content, content_hash, origin, in_force_basis
      from procedures_versions where code = '1.004222'`;
    await entrust('G10');
    expect(await enter('G10', '9.500003')).toMatchObject({ __typename: 'DraftMoved' });
  });
});

describe('The embedded agencies of a database that is in use', () => {
  it('are put right, but for what the installation has said itself', async () => {
    const undone = new Error('undone');
    await owner
      .begin(async (sql) => {
        await sql`alter table code_list_entries disable trigger code_list_entries_kept`;
        await sql`delete from code_list_changes where list = 'AGENCY'`;
        await sql`delete from code_list_entries where list = 'AGENCY'`;
        await sql`delete from agency_successors`;
        await sql`insert into code_list_entries (list, code, name, kind, basis, source)
          select 'AGENCY', code, name, kind, 'OBSERVED', case code when 'G14' then 'own' else 'embedded' end
          from agencies where listed and code in ('G04', 'G10', 'G14', 'G15')`;
        await sql`alter table code_list_entries enable trigger code_list_entries_kept`;
        await sql`select mend_embedded_agencies()`;
        const rows = await sql`select code, name, valid_from::text as from, valid_to::text as to
          from code_list_entries where list = 'AGENCY' order by code, valid_from nulls first`;
        expect(rows.map(({ code, name, from, to }) => [code, name, from, to])).toEqual([
          ['G04', 'Bộ Giao thông vận tải', null, '2025-03-01'],
          ['G10', 'Bộ Nông nghiệp và Phát triển nông thôn', null, '2025-03-01'],
          ['G10', 'Bộ Nông nghiệp và Môi trường', '2025-03-01', null],
          ['G14', 'Bộ Thông tin và Truyền thông', null, null],
          ['G15', 'Bộ Tư pháp', null, null],
        ]);
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
  });
});
