import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { BASIS, bringIn, colleagueOf, confirm, decide, importedPaper, procedureWith } from './decide.ts';

const TODAY = dayInVietnam(new Date());

interface Item {
  procedure: { code: string };
  component: string;
  paper: string;
  askedBy: number;
  issuedByState: string;
  suggestions: {
    score: number;
    isLikely: boolean;
    proposal: { basis: string; proposedBy: string } | null;
    resultType: { code: string };
    reasons: { kind: string; text: string }[];
  }[];
}

describe('The work list of a publisher', () => {
  let open: TestHouse;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    const head = { publisher: 'H15', field: 'Thử' };
    const papers = [
      importedPaper('A', 'Bản sao có chứng thực Giấy chứng nhận kết hôn'),
      importedPaper('B', 'Giấy xác nhận tình trạng hôn nhân;'),
      importedPaper('C', 'Đơn đề nghị cấp giấy khai sinh'),
    ];
    await bringIn(open, procedureWith({ ...head, code: '9.300001' }, papers), TODAY);
    await bringIn(open, procedureWith({ ...head, code: '9.300002' }, papers.slice(0, 1)), TODAY);
    await bringIn(
      open,
      procedureWith({ ...head, publisher: 'G15', code: '9.300003' }, [
        importedPaper('A', 'giấy chứng nhận kết hôn (nếu có)'),
      ]),
      TODAY,
    );
  }, 120_000);
  afterAll(async () => open.close());

  async function list(args = '', viewer = viewerOf('duc')) {
    const query = `{ suggestedMappings(publisher: "H15" ${args}) { nodes { procedure { code } component paper askedBy issuedByState
      suggestions { score isLikely proposal { basis proposedBy } resultType { code } reasons { kind text } } } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await ask(open.house, 'procedures', { query, viewer });
    expect(errors).toBeUndefined();
    return data.suggestedMappings as { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }
  const keysOf = (nodes: Item[]) => nodes.map(({ procedure, component }) => `${procedure.code} ${component}`);

  it('begins with what most procedures of the whole country ask for, whoever publishes them', async () => {
    const { nodes } = await list();
    expect(keysOf(nodes)).toEqual(['9.300001 A', '9.300002 A', '9.300001 B']);
    const [marriage] = nodes;
    expect(marriage).toMatchObject({ paper: 'Giấy chứng nhận kết hôn', issuedByState: 'YES' });
    expect(marriage?.askedBy).toBeGreaterThanOrEqual(3);
    expect(marriage?.suggestions[0]).toMatchObject({
      score: 1,
      isLikely: true,
      resultType: { code: 'KQ.G15.000032' },
      reasons: expect.arrayContaining([
        { kind: 'WORDS', text: 'giấy chứng nhận kết hôn' },
        { kind: 'IGNORED', text: 'Bản sao có chứng thực' },
      ]),
    });
  });

  it('comes in pages that neither repeat nor leave out a paper', async () => {
    const first = await list(', first: 1');
    const rest = await list(`, first: 5, after: "${first.pageInfo.endCursor}"`);
    expect([...keysOf(first.nodes), ...keysOf(rest.nodes)]).toEqual([
      '9.300001 A',
      '9.300002 A',
      '9.300001 B',
    ]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('shows what one official has proposed, until another decides', async () => {
    const pair = { procedure: '9.300002', component: 'A', resultType: 'KQ.G15.000032' };
    const colleague = await colleagueOf(open, 'duc');
    const proposalsOf = async () =>
      (await list()).nodes.flatMap(({ suggestions }) =>
        suggestions.flatMap(({ proposal }) => proposal ?? []),
      );
    expect(await proposalsOf()).toEqual([]);
    await decide(open, 'confirmMapping', colleague, pair);
    expect(await proposalsOf()).toEqual([{ basis: BASIS, proposedBy: colleague.account }]);
  });

  it('no longer holds what an official has decided about, in favour or against', async () => {
    await decide(open, 'confirmMapping', 'duc', {
      procedure: '9.300002',
      component: 'A',
      resultType: 'KQ.G15.000032',
    });
    const codesOf = async () =>
      (await list()).nodes.map(({ procedure, component, suggestions }) => [
        `${procedure.code} ${component}`,
        suggestions.map(({ resultType }) => resultType.code).includes('KQ.G15.000032'),
      ]);
    expect(await codesOf()).not.toContainEqual(['9.300002 A', true]);
    await decide(open, 'rejectMapping', 'duc', {
      procedure: '9.300001',
      component: 'A',
      resultType: 'KQ.G15.000032',
    });
    expect(await codesOf()).not.toContainEqual(['9.300001 A', true]);
  });

  it('keeps what the matcher gave the pair beside the decision', async () => {
    const answer = await confirm(open, 'duc', {
      procedure: '9.300001',
      component: 'B',
      resultType: 'KQ.G15.000038',
    });
    expect(answer.decision.suggestedScore).toBe(1);
  });
});
