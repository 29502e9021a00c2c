import type { CaseContent, ProcedureContent, QuestionContent } from '../../kernel/domain/content.ts';
import { pathOfBinding } from '../../kernel/domain/opened.ts';
import { readPolicy } from '../../platform/house.ts';
import { readSeedContents, readSeedResultTypes } from '../../subgraphs/procedures/database/seedFiles.ts';
import { parseBinding } from '../../subgraphs/procedures/onceOnly/rules/binding.ts';
import {
  type FormProblemKind,
  judgeForms,
  lintForms,
  listCoverageWarnings,
} from '../../subgraphs/procedures/onceOnly/rules/onceOnly.ts';

const { answers } = readPolicy();
const resultTypes = readSeedResultTypes();
const contents = readSeedContents();

function getSeed(code: string): ProcedureContent {
  const content = contents.find((one) => one.code === code);
  if (content === undefined) throw new Error(`no ${code}`);
  return content;
}

/** The residence procedure with one case and one form of the questions given. */
function formOf(...questions: Partial<QuestionContent>[]): ProcedureContent {
  const roles: CaseContent['roles'] = [
    { role: 'APPLICANT', required: true },
    { role: 'ORGANIZATION', required: false },
  ];
  const complete = questions.map((question, index): QuestionContent => {
    return {
      key: `q${index}`,
      label: 'Câu hỏi',
      role: 'APPLICANT',
      concept: 'OTHER',
      binding: null,
      required: true,
      ...question,
    };
  });
  const one: CaseContent = {
    code: 'ONE',
    name: 'Một',
    roles,
    formName: 'CT01',
    questions: complete,
    components: [],
  };
  return { ...getSeed('1.004222'), cases: [one] };
}

const kindsOf = (content: ProcedureContent, known = answers) =>
  judgeForms(content, known, resultTypes).map(({ kind }) => kind);

describe('The once-only linter', () => {
  it('finds the embedded forms clean and fully covered', () => {
    expect(lintForms(contents, answers, resultTypes)).toEqual([]);
    expect(listCoverageWarnings(contents, answers)).toEqual([]);
  });

  it('refuses a birth date added to any form, and names the field that answers it', () => {
    const birthDate: QuestionContent = {
      key: 'askedAgain',
      label: 'Ngày sinh',
      role: 'APPLICANT',
      concept: 'BIRTH_DATE',
      binding: null,
      required: true,
    };
    for (const content of contents) {
      const cases = content.cases.map((one) => {
        const role = one.roles[0]?.role ?? 'APPLICANT';
        return { ...one, questions: [...one.questions, { ...birthDate, role }] };
      });
      const [problem = ''] = lintForms([{ ...content, cases }], answers, resultTypes);
      expect(problem).toContain(`${content.code} ${content.cases[0]?.code}, question askedAgain`);
      expect(problem).toContain('Person.birthDate');
    }
  });

  it('lets the same question pass once no field answers it, with a warning of coverage', () => {
    const content = formOf({ key: 'birthDate', concept: 'BIRTH_DATE' });
    const { 'Person.birthDate': removed, ...fewer } = answers;
    expect(removed).toBe('BIRTH_DATE');
    expect(lintForms([content], fewer, resultTypes)).toEqual([]);
    expect(listCoverageWarnings([content], fewer)).toEqual([
      '1.004222 ONE, question birthDate: no field answers BIRTH_DATE yet.',
    ]);
    expect(listCoverageWarnings([formOf({ concept: 'EMAIL' })], fewer)).toEqual([]);
  });

  it('fails a form that is bound to a field that was removed', () => {
    const { 'Person.birthDate': _removed, ...fewer } = answers;
    const content = formOf({ concept: 'BIRTH_DATE', binding: 'APPLICANT.Person.birthDate' });
    expect(kindsOf(content, fewer)).toEqual(['BINDING_UNRESOLVED']);
  });

  it.each<[string, Partial<QuestionContent>, FormProblemKind | undefined]>([
    ['reads a name', { concept: 'FULL_NAME', binding: 'APPLICANT.Person.fullName' }, undefined],
    [
      'reads the text of an address',
      { concept: 'CURRENT_RESIDENCE', binding: 'APPLICANT.Person.currentResidence.text' },
      undefined,
    ],
    [
      'reads an address whole',
      { concept: 'CURRENT_RESIDENCE', binding: 'APPLICANT.Person.currentResidence' },
      'BINDING_UNRESOLVED',
    ],
    [
      'reads a part of a name',
      { concept: 'FULL_NAME', binding: 'APPLICANT.Person.fullName.text' },
      'BINDING_UNRESOLVED',
    ],
    [
      'reads a field that is not there',
      { concept: 'FULL_NAME', binding: 'APPLICANT.Person.shoeSize' },
      'BINDING_UNRESOLVED',
    ],
    [
      'reads a tax number',
      { role: 'ORGANIZATION', concept: 'TAX_NUMBER', binding: 'ORGANIZATION.Organization.taxNumber' },
      undefined,
    ],
    [
      'reads the tax number of a person',
      { concept: 'TAX_NUMBER', binding: 'APPLICANT.Organization.taxNumber' },
      'BINDING_UNRESOLVED',
    ],
    [
      'reads the birth of an organisation',
      { role: 'ORGANIZATION', concept: 'BIRTH_DATE', binding: 'ORGANIZATION.Person.birthDate' },
      'BINDING_UNRESOLVED',
    ],
    [
      'reads a number of a document',
      { concept: 'DOCUMENT_NUMBER', binding: 'APPLICANT.Document[KQ.G15.000032].number' },
      undefined,
    ],
    [
      'reads data of a document',
      { concept: 'DOCUMENT_CONTENT', binding: 'APPLICANT.Document[KQ.G15.000032].data.spouseName' },
      undefined,
    ],
    [
      'reads data that the schema lacks',
      { concept: 'DOCUMENT_CONTENT', binding: 'APPLICANT.Document[KQ.G15.000032].data.weight' },
      'BINDING_UNRESOLVED',
    ],
    [
      'reads a document of no known type',
      { concept: 'DOCUMENT_NUMBER', binding: 'APPLICANT.Document[KQ.G99.000001].number' },
      'BINDING_UNRESOLVED',
    ],
    [
      'reads data of a type without schema',
      { concept: 'DOCUMENT_CONTENT', binding: 'APPLICANT.Document[KQ.G01.000015].data.plate' },
      'BINDING_UNRESOLVED',
    ],
    [
      'asks for one thing and reads another',
      { concept: 'GENDER', binding: 'APPLICANT.Person.birthDate' },
      'BINDING_OF_ANOTHER_CONCEPT',
    ],
    [
      'asks one person and reads another',
      { concept: 'FULL_NAME', binding: 'ORGANIZATION.Person.fullName' },
      'BINDING_OF_ANOTHER_ROLE',
    ],
    ['asks somebody who is not there', { role: 'CHILD', concept: 'OTHER' }, 'ROLE_NOT_IN_CASE'],
    ['is bound to nonsense', { concept: 'FULL_NAME', binding: 'APPLICANT fullName' }, 'BINDING_UNREADABLE'],
    ['asks for an unknown concept', { concept: 'SHOE_SIZE' }, 'UNKNOWN_CONCEPT'],
    ['asks for a choice of nothing', { concept: 'CHOICE', binding: null }, 'NOTHING_TO_CHOOSE'],
    ['asks for a telephone number', { concept: 'PHONE_NUMBER' }, undefined],
    ['asks for a held document in vain', { concept: 'DOCUMENT_ISSUER' }, 'UNBOUND_THOUGH_ANSWERED'],
  ])('judges a question that %s', (_what, question, kind) => {
    expect(kindsOf(formOf(question))).toEqual(kind === undefined ? [] : [kind]);
  });

  it('reads every embedded binding into its parts, and its path is what follows the role', () => {
    const bindings = contents.flatMap(({ cases }) =>
      cases.flatMap((one) => one.questions.flatMap(({ binding }) => binding ?? [])),
    );
    expect(bindings.length).toBeGreaterThan(200);
    for (const binding of bindings) {
      expect(`${parseBinding(binding)?.role}.${pathOfBinding(binding)}`).toBe(binding);
    }
  });
});
