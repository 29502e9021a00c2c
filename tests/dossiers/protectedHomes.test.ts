/** Which answers of a dossier are closed because they tell where a protected person lives. */
import type { PersonId, SubjectId } from '../../kernel/domain/opaqueId.ts';
import { findClosedHomes, indexHomes } from '../../kernel/domain/protectedHome.ts';
import type { JudgedAnswer } from '../../subgraphs/dossiers/rules/filed.ts';
import { closeAnswers, listGivers } from '../../subgraphs/dossiers/rules/protectedHomes.ts';
import { idOf } from '../support/ids.ts';

const HOME = '7 Lý Thường Kiệt, phường Buôn Ma Thuột';
const hanh = idOf<PersonId>('hanh');
const homes = indexHomes([
  {
    personId: hanh,
    household: ['hanh', 'mate'],
    kin: ['father'],
    fullName: 'Trịnh Thị Hạnh',
    addresses: [HOME],
  },
]);
const closed = findClosedHomes(homes, { people: ['hanh'], texts: [] }, { agency: 'H15', personId: null });
const parts = [
  { role: 'APPLICANT' as const, subject: idOf<SubjectId>('father') },
  { role: 'SPOUSE' as const, subject: idOf<SubjectId>('hanh') },
];
const questions = [
  { key: 'name', concept: 'FULL_NAME' },
  { key: 'home', concept: 'NEW_RESIDENCE' },
  { key: 'why', concept: 'REASON' },
  { key: 'phone', concept: 'PHONE_NUMBER' },
];

const answer = (key: string, role: JudgedAnswer['role'], value: string, changes = {}): JudgedAnswer => ({
  ...{ key, label: key, role, value, state: 'TYPED', register: null, recordVersion: null, asOf: null },
  ...changes,
});
const valuesOf = (answers: JudgedAnswer[], isTypist = false) =>
  closeAnswers(answers, questions, { closed, parts, said: [] }, isTypist).map(({ value }) => value);

describe('An answer of a dossier', () => {
  it('that states a protected address is closed, whosever part it stands in and wherever it came from', () => {
    const stated = [
      answer('home', 'APPLICANT', 'số 7 Lý Thường Kiệt'),
      answer('why', 'APPLICANT', `Con tôi ở ${HOME}`, { state: 'AS_SEALED', register: 'POPULATION' }),
      answer('name', 'APPLICANT', 'Trịnh Văn An'),
    ];
    expect(valuesOf(stated)).toEqual([null, null, 'Trịnh Văn An']);
  });

  it('that says in her own part how to find her is closed whatever it says; in the part of others it is not', () => {
    const said = [
      answer('phone', 'SPOUSE', '0900000001'),
      answer('home', 'SPOUSE', 'nhà dì ở Huế'),
      answer('name', 'SPOUSE', 'Trịnh Thị Hạnh'),
      answer('phone', 'APPLICANT', '0900000002'),
    ];
    expect(valuesOf(said)).toEqual([null, null, 'Trịnh Thị Hạnh', '0900000002']);
  });

  it('that the viewer typed stays theirs; what a register said does not', () => {
    const own = [
      answer('home', 'APPLICANT', HOME),
      answer('home', 'APPLICANT', HOME, { state: 'AS_SEALED', register: 'POPULATION' }),
    ];
    expect(valuesOf(own, true)).toEqual([HOME, null]);
  });

  it('stays as it is where nobody in the dossier is protected', () => {
    const all = [answer('home', 'APPLICANT', HOME), answer('phone', 'SPOUSE', '0900000001')];
    expect(closeAnswers(all, questions, { closed: [], parts, said: [] }, false)).toEqual(all);
  });
});

describe('Who may tell an office where they live', () => {
  it('is the applicant and the citizen who opened the dossier, and nobody who is only named in it', () => {
    const party = (subject: string, verification: 'OWN_RECORD' | 'READ_AT_INTAKE' | 'VERIFIED') => ({
      ...{ subject: idOf<SubjectId>(subject), verification },
    });
    const all = [party('opener', 'OWN_RECORD'), party('named', 'READ_AT_INTAKE'), party('other', 'VERIFIED')];
    expect(listGivers(idOf('child'), all)).toEqual(['child', 'opener']);
    expect(listGivers(null, [])).toEqual([]);
  });
});
