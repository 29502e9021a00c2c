/** What a viewer may learn of a party: the rule as a table. */

import { requireDay } from '../../kernel/domain/calendar.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import { FROM_THE_BIRTH, type Mandate } from '../../kernel/domain/representation.ts';
import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import {
  findClosed,
  type JudgedParty,
  judgeView,
  listReads,
  type View,
} from '../../subgraphs/dossiers/rules/views.ts';
import { codeOf, idOf } from '../support/ids.ts';
import { partsOf } from './mergeScene.ts';

const officer = { agency: codeOf<AgencyCode>('H15.50.05'), personId: null };
const lan = { agency: null, personId: idOf<PersonId>('lan') };
const mandate = (represented: string, changes: Partial<Mandate> = {}): Mandate => ({
  representative: idOf('lan'),
  represented: idOf(represented),
  capacity: 'PARENT',
  scope: 'WHOLE',
  from: FROM_THE_BIRTH,
  until: null,
  minorUntil: requireDay('2035-01-01'),
  restricted: null,
  ...changes,
});
const mandates = [
  mandate('child'),
  mandate('grown', { minorUntil: requireDay('2020-01-01') }),
  mandate('taken', { restricted: { from: requireDay('2026-01-01'), until: null } }),
  mandate('ward', { capacity: 'GUARDIAN', minorUntil: null }),
  mandate('owner', { capacity: 'GUARDIAN', scope: 'PROPERTY', minorUntil: null }),
  mandate('father', { capacity: 'NEXT_OF_KIN', scope: 'DEATH', minorUntil: null }),
  mandate('firm', { capacity: 'ORGANIZATION_REPRESENTATIVE', minorUntil: null }),
];
const party = (
  subject: string,
  verification: JudgedParty['verification'],
  changes: Partial<JudgedParty> = {},
) => ({
  ...{ role: 'FATHER' as const, kind: 'PERSON' as const },
  subject: idOf<PersonId>(subject),
  verification,
  ...changes,
});
const facts = { mandates, matter: 'WHOLE' as const, today: requireDay('2026-11-28') };
const firm = { kind: 'ORGANIZATION' as const, role: 'ORGANIZATION' as const };

describe('What an officer may learn of a party', () => {
  it.each([
    ['VERIFIED', 'FORM'],
    ['OWN_RECORD', 'FORM'],
    ['REPRESENTED', 'FORM'],
    ['NOT_VERIFIED', 'NOT_VERIFIED'],
    ['READ_AT_INTAKE', 'NOT_VERIFIED'],
  ] as const)('goes by what was verified: %s', (verification, view) => {
    expect(judgeView(party('hung', verification), { ...facts, viewer: officer })).toBe(view);
  });
});

describe('What a citizen may learn of a party', () => {
  it.each<[string, JudgedParty, View]>([
    ['herself', party('lan', 'OWN_RECORD'), 'FORM'],
    ['herself, as an officer verified her', party('lan', 'VERIFIED'), 'FORM'],
    ['herself by what was typed', party('lan', 'READ_AT_INTAKE'), 'READ_AT_INTAKE'],
    ['her minor child', party('child', 'REPRESENTED'), 'ACTED_FOR'],
    ['her minor child, as an officer verified her', party('child', 'VERIFIED'), 'ACTED_FOR'],
    ['her minor child by what she typed', party('child', 'READ_AT_INTAKE'), 'READ_AT_INTAKE'],
    ['her grown-up child', party('grown', 'VERIFIED'), 'READ_AT_INTAKE'],
    ['a child whom a court took from her', party('taken', 'REPRESENTED'), 'READ_AT_INTAKE'],
    ['her ward', party('ward', 'REPRESENTED'), 'ACTED_FOR'],
    ['a ward whose property alone she cares for', party('owner', 'REPRESENTED'), 'READ_AT_INTAKE'],
    ['her husband, whom an officer verified', party('husband', 'VERIFIED'), 'READ_AT_INTAKE'],
    ['her husband, whom she typed', party('husband', 'READ_AT_INTAKE'), 'READ_AT_INTAKE'],
    ['somebody whom an officer mistyped', party('husband', 'NOT_VERIFIED'), 'READ_AT_INTAKE'],
    ['her late father', party('father', 'REPRESENTED', { role: 'DECEASED' }), 'DEATH'],
    ['her late father in another part', party('father', 'REPRESENTED'), 'READ_AT_INTAKE'],
    ['somebody else who has died', party('uncle', 'VERIFIED', { role: 'DECEASED' }), 'READ_AT_INTAKE'],
    ['an organisation she represents', party('firm', 'OWN_RECORD', firm), 'FORM'],
    ['another organisation', party('other', 'VERIFIED', firm), 'READ_AT_INTAKE'],
  ])('of %s', (_whom, judged, view) => {
    expect(judgeView(judged, { ...facts, viewer: lan })).toBe(view);
  });

  it('is more of a ward of property in a matter of property', () => {
    const asked = { ...facts, matter: 'PROPERTY' as const, viewer: lan };
    expect(judgeView(party('owner', 'REPRESENTED'), asked)).toBe('ACTED_FOR');
  });
});

describe('What a grant opens of a part', () => {
  const question = (role: string, binding: string | null) => ({
    ...{ key: binding ?? 'x', label: '', concept: '', required: true },
    role: role as 'FATHER',
    binding,
  });
  const form = {
    questions: [
      question('FATHER', 'FATHER.Person.fullName'),
      question('FATHER', 'FATHER.Person.diedOn'),
      question('FATHER', null),
      question('MOTHER', 'MOTHER.Person.religion'),
    ],
    components: [
      {
        role: 'FATHER' as const,
        mappings: ['KQ.G15.000034', 'KQ.G01.000062'].map((resultType) => ({
          ...{ state: 'CONFIRMED' as const, basis: '' },
          resultType,
        })),
      },
    ],
  };
  const [name, death, extract, residence] = [
    'Person.fullName',
    'Person.diedOn',
    'Document[KQ.G15.000034]',
    'Document[KQ.G01.000062]',
  ];

  it.each<[View, string[]]>([
    ['FORM', [name, death, extract, residence]],
    ['ACTED_FOR', [name, death, extract]],
    ['DEATH', [name, death, extract]],
    ['READ_AT_INTAKE', []],
    ['NOT_VERIFIED', []],
  ])('%s: only what the form asks of that part, as far as the view goes', (view, reads) => {
    expect(listReads(form, 'FATHER', view)).toEqual(reads);
  });

  it('is closed to a citizen until the dossier is taken, and to an officer for good', () => {
    const opened = { reads: new Map([['FATHER', new Set([name])]]), unread: new Map() };
    expect(findClosed({ ...opened, citizen: true }, 'FATHER', name)).toBeUndefined();
    expect(findClosed({ ...opened, citizen: true }, 'FATHER', 'Person.religion')).toBe('READ_AT_INTAKE');
    expect(findClosed({ ...opened, citizen: false }, 'FATHER', 'Person.religion')).toBe('NOT_PERMITTED');
    expect(findClosed(partsOf([], { FATHER: 'NOT_VERIFIED' }), 'FATHER', name)).toBe('NOT_VERIFIED');
  });
});
