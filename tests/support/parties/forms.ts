/** Every form of the catalogue: who plays a part in it, and what it asks of whom. */
import type { CaseContent } from '../../../kernel/domain/content.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';

/** What one form asks of whoever plays one part. */
export interface AskedOfRole {
  role: string;
  required: boolean;
  /** Questions that a register answers: key, and path below the role. */
  questions: { key: string; path: string }[];
  /** Papers, with the result types that replace each. */
  components: { code: string; resultTypes: string[] }[];
}

/** One case that has a structured form. */
export interface Form {
  procedure: string;
  caseCode: string;
  channel: string;
  roles: AskedOfRole[];
}

function rolesOf({ roles, questions, components }: CaseContent): AskedOfRole[] {
  return roles.map(({ role, required }) => ({
    role,
    required,
    questions: questions.flatMap(({ key, role: whose, binding }) =>
      whose === role && binding !== null ? [{ key, path: binding.slice(role.length + 1) }] : [],
    ),
    components: components
      .filter((component) => component.role === role)
      .map(({ code, mappings }) => ({ code, resultTypes: mappings.map(({ resultType }) => resultType) })),
  }));
}

/** The forms that a citizen may fill online, or by post where they are not offered online. */
export function listForms(): Form[] {
  return readSeedContents().flatMap(({ code, channels, cases }) => {
    const offered = new Set<string>(channels.map(({ channel }) => channel));
    const channel = ['ONLINE', 'POST', 'COUNTER'].find((one) => offered.has(one));
    return cases
      .filter(({ questions }) => questions.length > 0)
      .map((one) => ({
        procedure: code,
        caseCode: one.code,
        channel: channel ?? 'COUNTER',
        roles: rolesOf(one),
      }));
  });
}

/** One part of one form that may be somebody else's than the applicant's. */
export interface Part {
  form: Form;
  asked: AskedOfRole;
}

/** Every part of every form, the applicant's and the organisation's left out: those need a right, whoever is named. */
export const listParts = (forms: readonly Form[]): Part[] =>
  forms.flatMap((form) =>
    form.roles
      .filter(({ role }) => role !== 'APPLICANT' && role !== 'ORGANIZATION')
      .map((asked) => ({ form, asked })),
  );

/** One part for each role: the first form that has it and asks most of it. */
export const onePerRole = (parts: readonly Part[]): Part[] => {
  const weight = ({ asked }: Part): number => asked.questions.length + asked.components.length;
  const roles = [...new Set(parts.map(({ asked }) => asked.role))];
  return roles.map((role) =>
    parts
      .filter(({ asked }) => asked.role === role)
      .reduce((most, part) => (weight(part) > weight(most) ? part : most)),
  );
};

/** Paths that any form asks of anybody, for representations that ask for all of them. */
export const listPaths = (forms: readonly Form[]): string[] =>
  [
    ...new Set(
      forms.flatMap(({ roles }) => roles.flatMap(({ questions }) => questions.map(({ path }) => path))),
    ),
  ].sort();

export const listResultTypes = (forms: readonly Form[]): string[] =>
  [
    ...new Set(
      forms.flatMap(({ roles }) =>
        roles.flatMap(({ components }) => components.flatMap(({ resultTypes }) => resultTypes)),
      ),
    ),
  ].sort();

/** The form of a name: a test that names one that has gone fails here. */
export function findForm(forms: readonly Form[], procedure: string, caseCode: string): Form {
  const found = forms.find((form) => form.procedure === procedure && form.caseCode === caseCode);
  if (found === undefined) throw new Error(`no form ${procedure} ${caseCode}`);
  return found;
}
