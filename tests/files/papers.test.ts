/** A filing has the papers that its case asks for, or is refused with the list. */
import type { ComponentContent, Role } from '../../kernel/domain/content.ts';
import type { UploadState } from '../../subgraphs/dossiers/rules/files/states.ts';
import { judgePapers, listHandable, type PaperFacts } from '../../subgraphs/dossiers/rules/papers.ts';

const paper = (code: string, changes: Partial<ComponentContent> = {}): ComponentContent => ({
  code,
  name: `Giấy ${code}`,
  kind: 'SUBMIT',
  role: 'APPLICANT',
  heading: null,
  originals: 1,
  copies: null,
  formName: null,
  condition: null,
  anyOfGroup: null,
  mappings: [],
  noEvidenceReason: 'PRIVATE_DOCUMENT',
  ...changes,
});

function judge(components: ComponentContent[], facts: Partial<Omit<PaperFacts, 'components'>> = {}) {
  const here = new Set<Role>(['APPLICANT', 'FATHER']);
  const none = new Set<string>();
  const given = { roles: here, readable: here, held: none, onPaper: none, uploads: [], ...facts };
  return (judgePapers({ components, ...given })?.papers ?? []).map(({ component, why, orAnyOf }) =>
    [component, why, ...orAnyOf].join(' '),
  );
}
const sent = (component: string, state: UploadState) => ({ component, state });

describe('A paper of the case is', () => {
  it.each<[string, ComponentContent, Parameters<typeof judge>[1], string[]]>([
    ['missing when nothing is there', paper('A'), {}, ['A NOT_HANDED_IN']],
    ['not missing when the state holds it', paper('A'), { held: new Set(['A']) }, []],
    ['not missing when an officer has it before them', paper('A'), { onPaper: new Set(['A']) }, []],
    ['not missing when its file is clean', paper('A'), { uploads: [sent('A', 'CLEAN')] }, []],
    ['not missing when nobody scans here', paper('A'), { uploads: [sent('A', 'NOT_SCANNED')] }, []],
    [
      'missing while its file is examined',
      paper('A'),
      { uploads: [sent('A', 'EXAMINING')] },
      ['A NOT_EXAMINED_YET'],
    ],
    [
      'missing while bytes are awaited',
      paper('A'),
      { uploads: [sent('A', 'RECEIVING')] },
      ['A NOT_RECEIVED_WHOLE'],
    ],
    [
      'missing when its file was infected',
      paper('A'),
      { uploads: [sent('A', 'INFECTED')] },
      ['A FILE_REFUSED'],
    ],
    [
      'missing when only a hash was stated',
      paper('A'),
      { uploads: [sent('A', 'HASH_ONLY')] },
      ['A FILE_REFUSED'],
    ],
    [
      'missing when the file is for another',
      paper('A'),
      { uploads: [sent('B', 'CLEAN')] },
      ['A NOT_HANDED_IN'],
    ],
    ['not asked when it is only shown', paper('A', { kind: 'PRESENT' }), {}, []],
    ['not asked when it is the form', paper('A', { kind: 'FORM' }), {}, []],
    ['not asked of a part that nobody has', paper('A', { role: 'CHILD' }), {}, []],
    [
      'read at intake when its owner is',
      paper('A', { role: 'FATHER' }),
      { readable: new Set<Role>(['APPLICANT']) },
      [],
    ],
    [
      'asked when its condition holds',
      paper('A', { condition: { rolePresent: 'FATHER' } }),
      {},
      ['A NOT_HANDED_IN'],
    ],
    ['not asked when it does not', paper('A', { condition: { roleAbsent: 'FATHER' } }), {}, []],
    [
      'for a person to judge, by a condition in words',
      paper('A', { condition: { text: 'nếu thuê' } }),
      {},
      [],
    ],
    ['for a person to judge, by its heading', paper('A', { heading: 'Trường hợp thuê nhà' }), {}, []],
    [
      'for a person to judge, by an imported name',
      paper('A', { name: 'Giấy ủy quyền (nếu có)', noEvidenceReason: 'NOT_REVIEWED_YET' }),
      {},
      [],
    ],
    [
      'asked when an imported name says no condition',
      paper('A', { noEvidenceReason: 'NOT_REVIEWED_YET' }),
      {},
      ['A NOT_HANDED_IN'],
    ],
  ])('%s', (_name, component, facts, expected) => expect(judge([component], facts)).toEqual(expected));

  it('one of a group of which any is enough: told once, and settled by any', () => {
    const group = [paper('A', { anyOfGroup: 'g' }), paper('B'), paper('C', { anyOfGroup: 'g' })];
    expect(judge(group)).toEqual(['A NOT_HANDED_IN A C', 'B NOT_HANDED_IN']);
    expect(judge(group, { uploads: [sent('C', 'CLEAN')] })).toEqual(['B NOT_HANDED_IN']);
    expect(judge(group, { held: new Set(['A', 'B']) })).toEqual([]);
  });
});

describe('An officer has before them', () => {
  it('papers that the dossier may be asked for, and no form, no note, and nothing of a part or a condition that it has not', () => {
    const components = [
      paper('SUBMIT'),
      paper('PRESENT', { kind: 'PRESENT' }),
      paper('FORM', { kind: 'FORM' }),
      paper('NOTE', { kind: 'NOTE' }),
      paper('SPOUSE', { role: 'SPOUSE' }),
      paper('UNMET', { condition: { roleAbsent: 'FATHER' } }),
      paper('MET', { condition: { rolePresent: 'FATHER' } }),
      paper('IN_WORDS', { condition: { text: 'nếu có' } }),
    ];
    const handable = listHandable(components, new Set<Role>(['APPLICANT', 'FATHER']));
    expect(handable.map(({ code }) => code)).toEqual(['SUBMIT', 'PRESENT', 'MET', 'IN_WORDS']);
  });
});
