/** Answers of the registers as they arrive, for the tests of the merge. */
import { type MergedPrefill, mergePrefill } from '../../subgraphs/dossiers/rules/merge.ts';
import type { Parts } from '../../subgraphs/dossiers/rules/views.ts';

/** Opens every path. */
class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Parts of which everything may be read, and those of which nothing may. */
export const partsOf = (
  roles: Iterable<string>,
  unread: Record<string, 'READ_AT_INTAKE' | 'NOT_VERIFIED'> = {},
  citizen = false,
): Parts => ({
  reads: new Map([...roles].map((role) => [role, new Everything()])),
  unread: new Map(Object.entries(unread)),
  citizen,
});

export const ROLES = partsOf(['APPLICANT', 'SPOUSE']);

export const question = (key: string, path: string | null, changes: object = {}) => ({
  key,
  label: `Câu ${key}`,
  role: 'APPLICANT',
  concept: 'OTHER',
  path,
  required: true,
  editable: false,
  ...changes,
});

export const paper = (code: string, changes: object = {}) => ({
  code,
  name: `Giấy ${code}`,
  kind: 'SUBMIT',
  role: 'APPLICANT',
  originals: 1,
  copies: null,
  applies: 'APPLIES',
  conditionText: null,
  anyOfGroup: null,
  accepts: [{ resultType: 'KQ.G15.000031', state: 'CONFIRMED' }],
  noEvidenceReason: null,
  ...changes,
});

export const source = { recordVersion: '4', asOf: '2026-02-20T03:15:00.000Z', level: 'STATE_VERIFIED' };
export const held = (key: string, value: string, changes: object = {}) => ({
  key,
  state: 'HELD',
  reason: null,
  value,
  display: null,
  document: null,
  ...source,
  ...changes,
});
export const heldPaper = (code: string, changes: object = {}) => ({
  code,
  state: 'HELD',
  reason: null,
  document: 'document-1',
  resultType: 'KQ.G15.000031',
  mapping: 'CONFIRMED',
  ...source,
  ...changes,
});

export function merge(
  inputs: object,
  roles = ROLES,
  declined: ReadonlySet<string> = new Set(),
): MergedPrefill {
  const merged = mergePrefill(
    {
      questions: [],
      components: [],
      personAnswers: [],
      documentAnswers: [],
      heldComponents: [],
      amountsDue: [],
      ...inputs,
    },
    roles,
    declined,
  );
  if (merged.__typename !== 'PrefillAnswer') throw new Error('no form');
  return merged;
}

export const name = question('name', 'Person.fullName');
