import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { addDays, bringIn, confirm, decide, importedPaper, procedureWith } from './decide.ts';

const TODAY = dayInVietnam(new Date());
const FIELD = 'Lĩnh vực chỉ có trong phép thử';
const MARRIAGE = 'KQ.G15.000032';

/**
 * Two procedures of a province that publishes nothing else, counted by hand. Papers: A and B of the first, A and B of the
 * second; its form and its note are none. One is confirmed by its publication, one is likely, one is private, and one is
 * answered by a demonstration alone, which nobody decided.
 */
const FIRST = procedureWith({ code: '9.200001', publisher: 'H15', field: FIELD }, [
  importedPaper('A', 'Giấy chứng nhận kết hôn'),
  importedPaper('B', 'Giấy khai sinh', {
    mappings: [{ resultType: 'KQ.G15.000031', state: 'PUBLISHED', basis: 'Quyết định công bố' }],
    noEvidenceReason: null,
  }),
  importedPaper('C', 'Tờ khai', { kind: 'FORM', noEvidenceReason: 'THE_FORM_ITSELF' }),
  importedPaper('D', 'Lưu ý', { kind: 'NOTE', noEvidenceReason: 'NOTE_ONLY' }),
]);
const SECOND = procedureWith({ code: '9.200002', publisher: 'H15', field: FIELD }, [
  importedPaper('A', 'Hợp đồng thuê nhà', { noEvidenceReason: 'PRIVATE_DOCUMENT' }),
  importedPaper('B', 'Giấy chứng nhận kết hôn', {
    mappings: [{ resultType: MARRIAGE, state: 'CONFIRMED', basis: 'Ánh xạ minh họa (demonstration)' }],
    noEvidenceReason: null,
  }),
]);

interface Line {
  agency: { code: string } | null;
  field: string | null;
  papers: number;
  confirmed: number;
  demonstrated: number;
  likely: number;
  share: number | null;
}

describe('The map of what the state can answer itself (MS-23)', () => {
  let open: TestHouse;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    await bringIn(open, FIRST, TODAY);
    await bringIn(open, SECOND, TODAY);
  }, 120_000);
  afterAll(async () => open.close());

  async function cover(by: string, args = 'first: 100') {
    const query = `{ mappingCoverage(by: ${by}, ${args}) { nodes { agency { code } field papers confirmed demonstrated likely share }
      overall { papers confirmed demonstrated likely share } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await ask(open.house, 'procedures', { query });
    expect(errors).toBeUndefined();
    return data.mappingCoverage as {
      nodes: Line[];
      overall: Line;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  const lineOf = (lines: Line[], key: string) =>
    lines.find(({ agency, field }) => agency?.code === key || field === key);

  it('equals the count by hand', async () => {
    const counted = { papers: 4, confirmed: 1, demonstrated: 1, likely: 1, share: 1 / 4 };
    expect(lineOf((await cover('PUBLISHER')).nodes, 'H15')).toMatchObject(counted);
    expect(lineOf((await cover('FIELD')).nodes, FIELD)).toMatchObject({ ...counted, agency: null });
  });

  it('adds up: the publishers together are the whole, and so are the fields', async () => {
    for (const by of ['PUBLISHER', 'FIELD']) {
      const { nodes, overall } = await cover(by);
      for (const count of ['papers', 'confirmed', 'demonstrated', 'likely'] as const)
        expect([by, count, nodes.reduce((sum, line) => sum + line[count], 0)]).toEqual([
          by,
          count,
          overall[count],
        ]);
    }
  });

  it('moves by one paper with each new mapping, for the publisher, the field, the authority and the whole', async () => {
    const before = { authority: await cover('AUTHORITY'), publisher: await cover('PUBLISHER') };
    const changes = { procedure: '9.200001', component: 'A', resultType: MARRIAGE };
    expect((await confirm(open, 'duc', changes)).__typename).toBe('MappingDecided');
    const after = { authority: await cover('AUTHORITY'), publisher: await cover('PUBLISHER') };
    expect(lineOf(after.publisher.nodes, 'H15')).toMatchObject({
      papers: 4,
      confirmed: 2,
      likely: 0,
      share: 2 / 4,
    });
    expect(lineOf((await cover('FIELD')).nodes, FIELD)).toMatchObject({ confirmed: 2 });
    const justice = [before, after].map(({ authority }) => lineOf(authority.nodes, 'G15')?.confirmed ?? 0);
    expect(justice[1]).toBe((justice[0] ?? 0) + 1);
    expect(after.authority.overall.confirmed).toBe(before.authority.overall.confirmed + 1);
    expect(after.authority.overall.papers).toBe(before.authority.overall.papers);
  });

  it('moves back when the mapping is rejected, and does not count a mapping that begins later', async () => {
    const changes = { procedure: '9.200001', component: 'A', resultType: MARRIAGE };
    await decide(open, 'rejectMapping', 'duc', changes);
    // What an official has judged is no longer likely either.
    expect(lineOf((await cover('PUBLISHER')).nodes, 'H15')).toMatchObject({ confirmed: 1, likely: 0 });
    const later = {
      procedure: '9.200002',
      component: 'A',
      resultType: MARRIAGE,
      validFrom: addDays(TODAY, 1),
    };
    await confirm(open, 'duc', later);
    expect(lineOf((await cover('PUBLISHER')).nodes, 'H15')).toMatchObject({ confirmed: 1 });
  });

  it('counts a paper of the demonstration as confirmed once an official has decided about it, and no earlier', async () => {
    const before = (await cover('AUTHORITY')).overall;
    expect(before.demonstrated).toBeGreaterThan(1);
    const other = { procedure: '9.200002', component: 'B', resultType: 'KQ.G15.000031' };
    expect((await confirm(open, 'duc', other)).__typename).toBe('MappingDecided');
    const { overall } = await cover('AUTHORITY');
    expect(overall).toMatchObject({
      demonstrated: before.demonstrated - 1,
      confirmed: before.confirmed + 1,
      papers: before.papers,
    });
  });

  it('comes in pages that neither repeat nor leave out a group', async () => {
    const all = (await cover('FIELD')).nodes.map(({ field }) => field);
    const paged: (string | null)[] = [];
    let args = 'first: 3';
    for (;;) {
      const { nodes, pageInfo } = await cover('FIELD', args);
      paged.push(...nodes.map(({ field }) => field));
      if (!pageInfo.hasNextPage) break;
      args = `first: 3, after: "${pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });
});
