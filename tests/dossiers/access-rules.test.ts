/** ACC-6, ACC-17: who may open a dossier, as the rule alone says it; row-level security says the same beside it. */

import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import { type DossierAccess, judgeAccess } from '../../subgraphs/dossiers/rules/access.ts';
import { NOBODY, scopeNeeded } from '../../subgraphs/dossiers/rules/standing.ts';
import { codeOf, idOf } from '../support/ids.ts';

const dossier: DossierAccess = {
  agency: codeOf('H15.50.05'),
  openedBy: 'opener',
  applicantId: idOf('applicant'),
  applicantRepresented: false,
  assigned: false,
};
const citizen = (account: string, personId: string) => ({
  account,
  agency: null,
  personId: idOf<PersonId>(personId),
});
const officer = { account: 'minh', agency: codeOf<AgencyCode>('H15.50.05'), personId: null };
const inName = { ...dossier, applicantRepresented: true };
const applicant = idOf<PersonId>('applicant');
const whole = { whole: [applicant], any: [applicant] };
const property = { whole: [], any: [applicant] };

it.each([
  ['the applicant', citizen('a', 'applicant'), dossier, NOBODY, true],
  ['the opener in her own name', citizen('opener', 'x'), dossier, NOBODY, true],
  [
    'the opener of what is nobody’s yet',
    citizen('opener', 'x'),
    { ...dossier, applicantId: null },
    NOBODY,
    true,
  ],
  ['the opener in another’s name, who acts for her', citizen('opener', 'x'), inName, whole, true],
  ['the opener in another’s name, who acts for her no more', citizen('opener', 'x'), inName, NOBODY, false],
  ['the guardian of property, of what he opened', citizen('opener', 'x'), inName, property, true],
  ['the guardian of property, of what another opened', citizen('b', 'x'), inName, property, false],
  ['whoever acts for the applicant', citizen('b', 'x'), dossier, whole, true],
  ['another citizen', citizen('b', 'x'), dossier, NOBODY, false],
  ['an officer who is assigned', officer, { ...dossier, assigned: true }, NOBODY, true],
  ['an officer who is not', officer, dossier, NOBODY, false],
  [
    'an officer of another agency',
    { ...officer, agency: codeOf<AgencyCode>('H15.50.06') },
    { ...dossier, assigned: true },
    NOBODY,
    false,
  ],
  ['an officer who opened it and was taken off', { ...officer, account: 'opener' }, dossier, NOBODY, false],
])('%s', (_who, viewer, asked, standing, may) => {
  expect(judgeAccess(viewer, asked, standing)).toBe(may);
});

it.each([
  ['PROPERTY', 'PROPERTY'],
  ['PERSON', 'WHOLE'],
  ['UNKNOWN', 'WHOLE'],
] as const)('a matter of %s needs a mandate for %s', (matter, scope) => {
  expect(scopeNeeded(matter)).toBe(scope);
});
