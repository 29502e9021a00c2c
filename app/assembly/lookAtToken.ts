/** What a verified token would open here: `check:issuer --token` says it, since a token that verifies may still open nothing. */
import { readFileSync } from 'node:fs';
import type { ReadToken } from '../../gateway/caller/viewer.ts';
import { type Manifest, RELEASE_FILES, RELEASE_FOLDER } from '../../gateway/release/release.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { Finding } from './lookAtIssuer.ts';

/** What this release knows: the clients that have operations, and the scopes that its contract asks for. */
export interface Known {
  clients: readonly string[];
  scopes: ReadonlySet<string>;
}

/** As the files of the release say; whether they are signed is the gateway's question, not that of a look at a token. */
export function readKnown(folder: URL = RELEASE_FOLDER): Known {
  const read = <T>(part: keyof typeof RELEASE_FILES): T =>
    JSON.parse(readFileSync(new URL(RELEASE_FILES[part], folder), 'utf8')) as T;
  const { clients } = read<Manifest>('manifest');
  const { fields } = read<Policy>('policy');
  return {
    clients: Object.keys(clients),
    scopes: new Set(Object.values(fields).flatMap(({ scopes }) => scopes.flat(2))),
  };
}

/** Kinds that act for an agency, and open nothing of it when the token does not name it. */
const ACT_FOR_AGENCY: ReadonlySet<Viewer['kind']> = new Set([
  'OFFICER',
  'PUBLISHER',
  'GOVERNMENT_OFFICE',
  'ADMINISTRATOR',
]);

/**
 * One finding for each thing that a token says and that counts for nothing here. Never a value of a claim that may be personal: the
 * names of clients and scopes are configuration.
 *
 * @param saysAgency whether the claim for the agency is in the token, in whatever form
 */
export function lookAtToken(
  { viewer, person }: Pick<ReadToken, 'viewer' | 'person'>,
  { clients, scopes }: Known,
  saysAgency: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const wrong = (what: string, detail: string): number => findings.push({ what, ok: false, detail });
  if (viewer.agency === null && saysAgency)
    wrong('agency', 'the claim is no agency code, such as H15.2.5: it counts as absent');
  else if (viewer.agency === null && ACT_FOR_AGENCY.has(viewer.kind))
    wrong(
      'agency',
      `a token of ${viewer.kind} has to name the agency (OIDC_CLAIM_AGENCY): it opens nothing of one`,
    );
  const unknown = viewer.scopes.filter((scope) => !scopes.has(scope) && !OF_OIDC.has(scope));
  const known = viewer.scopes.filter((scope) => scopes.has(scope));
  if (unknown.length > 0)
    findings.push({
      what: 'scopes',
      ok: true,
      detail: `passed over, nothing here asks for them: ${unknown.join(' ')}`,
    });
  if (known.length === 0 && viewer.kind !== 'SYSTEM')
    wrong('scopes', 'none that this contract asks for: it opens what is public only');
  if (!clients.includes(viewer.client))
    wrong('client', `no operation is registered for ${viewer.client}; registered: ${clients.join(', ')}`);
  if (viewer.kind === 'CITIZEN' && viewer.personId === null && person === undefined)
    wrong(
      'person',
      'the claim that names the citizen is absent (OIDC_CLAIM_PERSON): nobody’s own record opens',
    );
  return findings;
}

/** Scopes of sign-in itself (OpenID Connect Core §5.4, §11), which providers leave in access tokens. */
const OF_OIDC: ReadonlySet<string> = new Set([
  'openid',
  'profile',
  'email',
  'address',
  'phone',
  'offline_access',
]);
