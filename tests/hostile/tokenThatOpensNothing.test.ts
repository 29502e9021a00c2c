/** `check:issuer --token`: a token may verify and open nothing all the same, and whoever configures a provider is told why. */
import { lookAtToken, readKnown } from '../../app/assembly/lookAtToken.ts';
import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import type { Viewer } from '../../kernel/tokens.ts';

const known = readKnown();
const officer: Viewer = {
  kind: 'OFFICER',
  account: 'account-1',
  personId: null,
  agency: 'H15.2.5' as AgencyCode,
  client: 'one-stop-dak-lak',
  scopes: ['prefill:read'],
};
const citizen: Viewer = {
  ...officer,
  kind: 'CITIZEN',
  agency: null,
  client: 'national-portal',
  assurance: 2,
};
const byNumber = { by: 'number', value: '001' } as const;

it.each<[string, Viewer, typeof byNumber | undefined, boolean, RegExp[]]>([
  ['an officer of an agency', officer, undefined, true, []],
  ['a citizen whom a number names', citizen, byNumber, false, []],
  [
    'a system of no agency and no scope',
    { ...officer, kind: 'SYSTEM', agency: null, scopes: [] },
    undefined,
    false,
    [],
  ],
  [
    'scopes of sign-in beside ours',
    { ...officer, scopes: ['openid', 'profile', 'prefill:read'] },
    undefined,
    true,
    [],
  ],
  [
    'an officer without an agency',
    { ...officer, agency: null },
    undefined,
    false,
    [/^agency: a token of OFFICER/],
  ],
  [
    'an agency that is no code',
    { ...officer, agency: null },
    undefined,
    true,
    [/^agency: the claim is no agency code/],
  ],
  [
    'a scope of somebody else',
    { ...officer, scopes: ['prefill:read', 'mail'] },
    undefined,
    true,
    [/^scopes: .*mail$/],
  ],
  ['no scope of ours', { ...officer, scopes: ['mail'] }, undefined, true, [/mail$/, /what is public only$/]],
  [
    'a client without operations',
    { ...officer, client: 'stranger' },
    undefined,
    true,
    [/^client: .*stranger; registered: .*public/],
  ],
  ['a citizen whom nothing names', citizen, undefined, false, [/^person: /]],
])('of %s it says what counts for nothing', (_what, viewer, person, saysAgency, expected) => {
  const found = lookAtToken({ viewer, person }, known, saysAgency);
  expect(found).toHaveLength(expected.length);
  for (const { ok, detail } of found) expect(ok).toBe(detail.startsWith('passed over'));
  for (const [at, words] of expected.entries())
    expect(`${found[at]?.what}: ${found[at]?.detail}`).toMatch(words);
});

it('never repeats what names a person', () => {
  const told = lookAtToken(
    { viewer: { ...citizen, client: 'stranger' }, person: { by: 'number', value: '012345678901' } },
    known,
    false,
  );
  expect(JSON.stringify(told)).not.toContain('012345678901');
});
