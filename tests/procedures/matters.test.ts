/** Which procedures are matters of property: a list that is kept and dated, told to whoever asks for a guardian's right. */
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { procedurePublished } from '../../kernel/domain/events.ts';
import { importList } from '../../subgraphs/procedures/codeLists/actions/importList.ts';
import { keepLists } from '../../subgraphs/procedures/codeLists/jobs.ts';
import { readList } from '../../subgraphs/procedures/codeLists/rules/lists/readList.ts';
import { judgeMatter } from '../../subgraphs/procedures/codeLists/rules/matters.ts';
import { indexExactly } from '../../subgraphs/procedures/codeLists/rules/spelling.ts';
import { seedMatterLists } from '../../subgraphs/procedures/database/seedCodeLists.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const TODAY = '2026-11-20';
const LAND = '1.012783';
const TAX_OF_A_PERSON = '1.008498';

describe('What matter a procedure is', () => {
  const lists = {
    fields: indexExactly([
      { code: 'dat-dai', name: 'Đất đai' },
      { code: 'hoat-dong-xay-dung', name: 'Hoạt động xây dựng' },
      { code: 'thue', name: 'Thuế' },
      { code: 'doi-1', name: 'Đôi' },
      { code: 'doi-2', name: 'Đôi' },
    ]),
    matters: new Map<string, 'PROPERTY' | 'PERSON'>([
      ['dat-dai', 'PROPERTY'],
      ['hoat-dong-xay-dung', 'PROPERTY'],
      ['doi-1', 'PROPERTY'],
      ['1.013237', 'PERSON'],
      ['1.007695', 'PROPERTY'],
    ]),
  };
  it.each([
    ['of a classified field', '1.000001', 'Đất đai', 'PROPERTY'],
    ['of such a field in another case', '1.000001', 'ĐẤT  ĐAI', 'PROPERTY'],
    ['of a field that only looks alike', '1.000001', 'Đất', 'UNKNOWN'],
    ['of a field that nobody has classified', '1.000001', 'Thuế', 'UNKNOWN'],
    ['of no field of the list', '1.000001', 'Nhà ở', 'UNKNOWN'],
    ['of a name that two fields have', '1.000001', 'Đôi', 'UNKNOWN'],
    ['a certificate of practice in construction', '1.013237', 'Hoạt động xây dựng', 'PERSON'],
    ['a tax on land', '1.007695', 'Thuế', 'PROPERTY'],
  ])('%s: %s in %s is %s', (_what, code, field, matter) => {
    expect(judgeMatter({ code, field }, lists)).toBe(matter);
  });

  it('is UNKNOWN in what was published before there was such a word', () => {
    const old = { code: LAND, version: 1, inForceFrom: '2025-07-01', inForceTo: null, content: {} };
    expect(procedurePublished.parse({ versionId: crypto.randomUUID(), ...old }).matter).toBe('UNKNOWN');
  });

  it('is refused in a list that says anything else', () => {
    const [good, bad] = readList('MATTER', 'code,name,kind\na,A,PROPERTY\nb,B,MAYBE\n');
    expect([good?.entry?.kind, bad?.entry, bad?.findings[0]?.kind]).toEqual([
      'PROPERTY',
      null,
      'MATTER_UNKNOWN',
    ]);
  });

  it('is said of land, housing, securities and vehicles in the list that comes with the project, and not of all taxes', () => {
    const { matters } = seedMatterLists();
    for (const code of [
      'dat-dai',
      'nha-o-va-cong-so',
      'kinh-doanh-bat-dong-san',
      'dang-ky-bien-phap-bao-dam',
    ])
      expect([code, matters.get(code)]).toEqual([code, 'PROPERTY']);
    expect([matters.get('ho-tich'), matters.get('thue'), matters.get('1.007695')]).toEqual([
      'PERSON',
      undefined,
      'PROPERTY',
    ]);
    const file = new URL('../../subgraphs/procedures/database/seed/matters.csv', import.meta.url);
    const read = readList('MATTER', readFileSync(file, 'utf8'));
    expect(read.filter(({ entry, findings }) => entry === null || findings.length > 0)).toEqual([]);
  });
});

describe('The register of procedures', () => {
  let open: TestHouse;
  let owner: postgres.Sql;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  });
  afterAll(async () => {
    await owner?.end();
    await open?.close();
  });
  const database = () => open.house.get('procedures').database;
  const take = (text: string, day = TODAY) =>
    importList(database(), {
      list: 'MATTER',
      text: `code,name,kind\n${text}`,
      source: 'test-list',
      term: { day, basis: 'DECIDED', complete: false },
      today: TODAY,
      now: new Date(`${TODAY}T03:00:00Z`),
    });
  /** What was told of a procedure, the last thing last. */
  const toldOf = async (code: string) =>
    (
      await owner<{ topic: string; matter: string }[]>`
        select o.topic, o.payload ->> 'matter' as matter from outbox o
        join procedures_versions v on v.id = (o.payload ->> 'versionId')::uuid
        where v.code = ${code} and o.payload ? 'matter' order by o.xid, o.id`
    ).map(({ topic, matter }) => `${topic.slice('procedure.'.length)} ${matter}`);

  it('tells with each publication what matter it is', async () => {
    expect(await toldOf(LAND)).toEqual(['published PROPERTY']);
    expect(await toldOf(TAX_OF_A_PERSON)).toEqual(['published UNKNOWN']);
  });

  it('tells it anew when a list says something else, once, and of nothing else', async () => {
    const count = async () => (await owner`select 1 from outbox`).length;
    const before = await count();
    await take('thue,Thuế,PERSON\n');
    expect(await toldOf(TAX_OF_A_PERSON)).toEqual(['published UNKNOWN', 'classified PERSON']);
    expect((await count()) - before).toBe(3);
    await take('thue,Thuế,PERSON\n');
    expect((await count()) - before).toBe(3);
  });

  it('tells it on the day on which an entry begins, not before', async () => {
    await take(`${LAND},Cấp đổi Giấy chứng nhận,PERSON\n`, '2026-12-01');
    expect(await toldOf(LAND)).toEqual(['published PROPERTY']);
    await keepLists({ database: database(), now: new Date('2026-11-30T16:59:00Z') });
    expect(await toldOf(LAND)).toEqual(['published PROPERTY']);
    await keepLists({ database: database(), now: new Date('2026-11-30T17:01:00Z') });
    expect(await toldOf(LAND)).toEqual(['published PROPERTY', 'classified PERSON']);
  });

  it('keeps no entry that says neither', async () => {
    const wrong = owner`insert into code_list_entries (list, code, name, kind, basis, source)
      values ('MATTER', 'x', 'X', 'MAYBE', 'OBSERVED', 'test')`;
    await expect(wrong).rejects.toMatchObject({ constraint_name: 'code_list_entries_matter_known' });
  });
});
