import { findConcept } from '../../kernel/domain/concepts.ts';
import type { CaseContent, Role } from '../../kernel/domain/content.ts';
import { withForm } from '../../kernel/domain/defaultForm.ts';
import { pathOfBinding } from '../../kernel/domain/opened.ts';
import { answerablePaths } from '../../subgraphs/population/rules/answers.ts';
import { findBinding } from '../../subgraphs/warehouse/rules/binding.ts';

const caseOf = (...roles: Role[]): Pick<CaseContent, 'roles' | 'questions'> => ({
  roles: roles.map((role) => ({ role, required: true })),
  questions: [],
});
const questionsOf = (...roles: Role[]) => withForm(caseOf(...roles)).questions;

describe('A case for which nobody has written a form', () => {
  it('asks who applies, a person or an organisation, and nothing of anybody else', () => {
    expect(new Set(questionsOf('APPLICANT', 'CHILD').map(({ role }) => role))).toEqual(
      new Set(['APPLICANT']),
    );
    expect(new Set(questionsOf('ORGANIZATION').map(({ role }) => role))).toEqual(new Set(['ORGANIZATION']));
    const all = questionsOf('APPLICANT', 'ORGANIZATION');
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it.each(questionsOf('APPLICANT', 'ORGANIZATION'))(
    'asks $key of a register that answers it',
    ({ concept, binding }) => {
      const path = pathOfBinding(binding ?? '');
      expect(findConcept(concept)?.held).toBe(true);
      expect(answerablePaths.includes(path) || findBinding(path) !== undefined).toBe(true);
    },
  );

  it('has the questions of an official as soon as there is one', () => {
    const [own] = questionsOf('ORGANIZATION');
    const written = { ...caseOf('APPLICANT'), questions: own === undefined ? [] : [own] };
    expect(withForm(written)).toBe(written);
  });
});
