import type { ComponentContent, ProcedureContent } from '../../kernel/domain/content.ts';
import { readPolicy } from '../../platform/house.ts';
import { readSeedContents, readSeedResultTypes } from '../../subgraphs/procedures/database/seedFiles.ts';
import {
  judgePublication,
  type PublicationProblem,
} from '../../subgraphs/procedures/publication/rules/publication.ts';

const { answers } = readPolicy();
const resultTypes = readSeedResultTypes();
const contents = readSeedContents();

function getSeed(code: string): ProcedureContent {
  const content = contents.find((one) => one.code === code);
  if (content === undefined) throw new Error(`no ${code}`);
  return content;
}

/** Birth registration with one of its papers changed; the index counts within the first case. */
function withPaper(index: number, changes: Partial<ComponentContent>): ProcedureContent {
  const content = structuredClone(getSeed('1.001193'));
  const paper = content.cases[0]?.components[index];
  if (paper === undefined) throw new Error(`no paper ${index}`);
  Object.assign(paper, changes);
  return content;
}

const kindsOf = (
  content: ProcedureContent,
  previous: ProcedureContent | null = null,
): PublicationProblem['kind'][] =>
  judgePublication(content, answers, resultTypes, previous).map(({ kind }) => kind);

const mapped = (resultType: string, state: 'PROPOSED' | 'CONFIRMED' = 'CONFIRMED') => [
  { resultType, state, basis: 'kiểm thử' },
];

describe('Judging a publication', () => {
  it('lets every embedded procedure pass, alone and after itself', () => {
    for (const content of contents) expect(kindsOf(content, content)).toEqual([]);
  });

  it.each<[string, ProcedureContent, PublicationProblem['kind']]>([
    ['has no code', withPaper(2, { code: '' }), 'COMPONENT_WITHOUT_CODE'],
    [
      'has the code of another',
      withPaper(2, { code: getSeed('1.001193').cases[0]?.components[0]?.code ?? '' }),
      'COMPONENT_CODE_TWICE',
    ],
    [
      'belongs to somebody who is not there',
      withPaper(2, { role: 'GUARDIAN' }),
      'COMPONENT_ROLE_NOT_IN_CASE',
    ],
    [
      'has neither mapping nor reason',
      withPaper(2, { noEvidenceReason: null }),
      'COMPONENT_WITHOUT_EVIDENCE',
    ],
    [
      'has both mapping and reason',
      withPaper(2, { mappings: mapped('KQ.G15.000031') }),
      'COMPONENT_WITH_EVIDENCE_AND_REASON',
    ],
    ['maps to nothing known', withPaper(3, { mappings: mapped('KQ.G99.000001') }), 'RESULT_TYPE_UNKNOWN'],
    [
      'is called as a result type that it denies',
      withPaper(2, { name: 'Giấy  khai sinh' }),
      'RESULT_TYPE_EXISTS',
    ],
  ])('refuses a paper that %s', (_what, content, kind) => {
    expect(kindsOf(content)).toEqual([kind]);
  });

  it('refuses a new version that loses what the state can answer, but not a mere proposal', () => {
    const lost = withPaper(3, { mappings: [], noEvidenceReason: 'PRIVATE_DOCUMENT' });
    expect(kindsOf(lost)).toEqual([]);
    expect(kindsOf(lost, getSeed('1.001193'))).toEqual(['MAPPING_LOST']);
    const proposal = withPaper(4, { mappings: [], noEvidenceReason: 'PRIVATE_DOCUMENT' });
    expect(kindsOf(proposal, getSeed('1.001193'))).toEqual([]);
  });

  it('names the paper and says all that is wrong at once', () => {
    const content = withPaper(2, { noEvidenceReason: null, role: 'GUARDIAN' });
    const problems = judgePublication(content, answers, resultTypes);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatchObject({
      procedure: '1.001193',
      case: 'BIRTH_IN_COUNTRY',
      component: 'TP-79a5ba66fc',
    });
  });
});
