/** What each kind of account may: a table of people who sign in and questions they ask. */

import { openSystem, type System } from '../support/system.ts';
import { openDraft } from './draft.ts';

const CATALOGUE = '{ procedure(code: "1.001193") { name } }';
const PERSON = '{ viewer { person { fullName } } }';
const RATE = '{ reuseRate(agency: "H15.50.05", from: "2026-01-01", to: "2026-12-31") { numerator } }';
const LOG = '{ viewer { person { accessLog { nodes { at } } } } }';
const VERIFY = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';

type Expected = 'answered' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'PURPOSE_REQUIRED';

describe('The permissions of each kind of account', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem();
  }, 120_000);
  afterAll(() => system?.close());

  const input = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
  const stated = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' };
  const outcomeOf = async (persona: string | null, document: string): Promise<Expected | string> => {
    const answer =
      document === VERIFY
        ? await system.ask(persona, document, { input }, stated)
        : await system.ask(persona, document);
    return answer.errors?.[0]?.extensions.code ?? 'answered';
  };

  const everybody: [string | null, Record<string, Expected>][] = [
    [
      null,
      {
        catalogue: 'answered',
        person: 'UNAUTHENTICATED',
        rate: 'UNAUTHENTICATED',
        log: 'UNAUTHENTICATED',
        verify: 'UNAUTHENTICATED',
      },
    ],
    [
      'lan',
      { catalogue: 'answered', person: 'answered', rate: 'FORBIDDEN', log: 'answered', verify: 'FORBIDDEN' },
    ],
    [
      'minh',
      {
        catalogue: 'answered',
        person: 'PURPOSE_REQUIRED',
        rate: 'answered',
        log: 'FORBIDDEN',
        verify: 'answered',
      },
    ],
    [
      'thu',
      { catalogue: 'answered', person: 'FORBIDDEN', rate: 'answered', log: 'FORBIDDEN', verify: 'FORBIDDEN' },
    ],
    [
      'trang',
      { catalogue: 'answered', person: 'FORBIDDEN', rate: 'answered', log: 'FORBIDDEN', verify: 'FORBIDDEN' },
    ],
    [
      'viet',
      { catalogue: 'answered', person: 'FORBIDDEN', rate: 'answered', log: 'FORBIDDEN', verify: 'FORBIDDEN' },
    ],
    [
      'admin',
      {
        catalogue: 'answered',
        person: 'FORBIDDEN',
        rate: 'FORBIDDEN',
        log: 'FORBIDDEN',
        verify: 'FORBIDDEN',
      },
    ],
  ];

  it.each(everybody)(
    '%s reads the catalogue, and only what the account is for',
    async (persona, expected) => {
      const found = {
        catalogue: await outcomeOf(persona, CATALOGUE),
        person: await outcomeOf(persona, PERSON),
        rate: await outcomeOf(persona, RATE),
        log: await outcomeOf(persona, LOG),
        verify: await outcomeOf(persona, VERIFY),
      };
      expect(found).toEqual(expected);
    },
  );

  it('gives an officer no record of her own, for she signs in as an office', async () => {
    const headers = { 'access-dossier': await openDraft(system) };
    expect((await system.ask('minh', PERSON, {}, headers)).data).toEqual({ viewer: { person: null } });
  });
});
