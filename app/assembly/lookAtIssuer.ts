import { z } from 'zod';
import { type Discovered, Issuer, IssuerFault } from '../../gateway/caller/issuer.ts';
import { readKeySet } from '../../gateway/caller/keySet.ts';
import { describeFault } from '../../kernel/fault.ts';
import type { IssuerSettings } from '../environment/identitySchema.ts';

/** What is wrong with a provider, and what to do about it. */
const HELP: Readonly<Record<string, string>> = {
  UNREACHABLE:
    'nothing answers there: name resolution, firewall, certificate (NODE_EXTRA_CA_CERTS for a CA of your own)',
  NO_SUCH_DOCUMENT: 'it answers, and has no such document there',
  REDIRECTED: 'it sends elsewhere, which is not followed: write the address that it sends to',
  NO_JSON: 'what it answers is no JSON: a log-in page, perhaps, or a proxy',
  TOO_LONG: 'what it answers is longer than 4 MiB',
  NO_DISCOVERY: 'its discovery document lacks issuer or jwks_uri, or one of its addresses is not absolute',
  ANOTHER_ISSUER:
    'its discovery document names another issuer: OIDC_ISSUER has to be that name, to the letter',
  INSECURE_ADDRESS: 'it is asked over https and names an address without',
};

/** One line of what was found: `ok` or what is wrong. */
export interface Finding {
  what: string;
  ok: boolean;
  detail: string;
}

/** Looks at everything that the gateway will ask of the provider, as it will ask it. */
export async function lookAtIssuer(settings: IssuerSettings): Promise<Finding[]> {
  const { url, keysUrl, revocationsUrl, introspection, logoutClients } = settings;
  const issuer = new Issuer({ url, keys: keysUrl, revocations: revocationsUrl });
  const findings: Finding[] = [];
  let described: Discovered | undefined;
  const look = async (what: string, find: () => Promise<string>): Promise<void> => {
    try {
      findings.push({ what, ok: true, detail: await find() });
    } catch (error) {
      findings.push({ what, ok: false, detail: explain(error) });
    }
  };
  if (keysUrl === undefined)
    await look('discovery', async () => {
      described = await issuer.discover();
      return `${url} describes itself`;
    });
  await look('keys', async () => describeKeys(await issuer.readKeys()));
  if (revocationsUrl !== undefined)
    await look('revocations', async () => `${(await issuer.readRevocations()).accounts.length} accounts`);
  if (introspection !== undefined)
    await look('introspection', async () => {
      if (described?.introspection_endpoint === undefined) throw new IssuerFault('NO_SUCH_DOCUMENT');
      return 'it has an endpoint for it';
    });
  if (logoutClients.length > 0)
    await look('log-out', async () =>
      described?.backchannel_logout_supported === false
        ? 'it says that it tells nobody of log-outs'
        : 'register /oidc/backchannel-logout of this gateway for the clients',
    );
  return findings;
}

function describeKeys(document: unknown): string {
  const { keys, odd } = readKeySet(document);
  if (keys.length === 0) throw new IssuerFault('NO_SUCH_DOCUMENT');
  const unused = [...odd].map(([why, { count }]) => `${count} ${why}`).join(', ');
  return `${keys.length} of use${unused === '' ? '' : `; not used: ${unused}`}`;
}

/** Our own word with what to do; of another error its class only. */
function explain(error: unknown): string {
  if (error instanceof z.ZodError) return 'NOT_ITS_FORM: it is not of the form that is described';
  if (!(error instanceof IssuerFault)) return describeFault(error).kind;
  return `${error.code}: ${HELP[error.code] ?? ''}`;
}
