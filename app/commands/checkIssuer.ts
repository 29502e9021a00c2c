/** `npm run check:issuer`: looks at the configured identity provider, and at a token of it; `--help` says the rest. */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { ClaimRefused, claimAt } from '../../gateway/caller/claims.ts';
import { Issuer } from '../../gateway/caller/issuer.ts';
import { IssuerKeys } from '../../gateway/caller/issuerKeys.ts';
import { type ReadToken, readToken } from '../../gateway/caller/viewer.ts';
import { Failure } from '../../kernel/failure.ts';
import { describeFault } from '../../kernel/fault.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { lookAtIssuer } from '../assembly/lookAtIssuer.ts';
import { lookAtToken, readKnown } from '../assembly/lookAtToken.ts';
import { readCommandWords } from '../assembly/words.ts';
import { type Environment, readEnvironment, silenceTelemetry } from '../environment/environment.ts';
import type { IssuerSettings } from '../environment/identitySchema.ts';

silenceTelemetry();

const USAGE = `npm run check:issuer [-- --token FILE|-]

Looks at the identity provider of OIDC_ISSUER as the gateway does: discovery, keys, what takes tokens back.
--token reads an access token from a file or the standard input and says what the gateway reads from it, what of it counts for
nothing here, or why it is refused.
Nothing is kept, and neither the token nor a personal number is printed.`;

const { token } = readCommandWords({ usage: USAGE, options: { token: { type: 'string' } } }).values;

await runCommand(async () => {
  // Only what is said of the issuer matters here: the commands of a register need no key of the gateway.
  const environment = readEnvironment(undefined, []);
  const { issuer } = environment;
  if (issuer === undefined) throw new NotStarted('OIDC_ISSUER is not set');
  for (const { what, ok, detail } of await lookAtIssuer(issuer)) tell(ok, `${what}: ${detail}`);
  if (token === undefined) return;
  const text = token === '-' ? await readAll(process.stdin) : await readFile(token, 'utf8');
  await tellOfToken(environment, issuer, text.trim());
});

function tell(ok: boolean, words: string): void {
  console.log(`${ok ? '✓' : '✗'} ${words}`);
  if (!ok) process.exitCode = 1;
}

async function tellOfToken(
  { limits }: Environment,
  { url, keysUrl, audience, types, claims }: IssuerSettings,
  text: string,
): Promise<void> {
  const key = new IssuerKeys({ read: new Issuer({ url, keys: keysUrl }).readKeys }).find;
  try {
    const read = await readToken(`Bearer ${text}`, { issuer: url, audience, key, types, claims }, limits);
    if (read === null) return;
    tell(true, `token: ${describe(read)}`);
    const saysAgency = claimAt(read.claims, claims.agency) !== undefined;
    for (const { what, ok, detail } of lookAtToken(read, readKnown(), saysAgency))
      tell(ok, `${what}: ${detail}`);
  } catch (error) {
    const cause = error instanceof Failure ? error.cause : error;
    const check = cause instanceof ClaimRefused ? '' : String((cause as { claim?: unknown })?.claim ?? '');
    tell(false, `token: ${describeFault(cause).kind} ${check}`.trimEnd());
  }
}

function describe({ viewer, person, boundTo }: ReadToken): string {
  return [
    viewer.kind,
    `client ${viewer.client}`,
    `agency ${viewer.agency ?? '–'}`,
    `scopes ${viewer.scopes.join(' ') || '–'}`,
    `level ${viewer.assurance ?? '–'}`,
    `person by ${person?.by ?? (viewer.personId === null ? '–' : 'id')}`,
    `bound to a key: ${boundTo === undefined ? 'no' : 'yes'}`,
  ].join(', ');
}
