import { isLoopback } from '../../kernel/domain/callers.ts';
import type { Keys } from '../../kernel/keys.ts';
import { subgraphNames } from '../../schema/files.ts';
import {
  judgeGivenKeys,
  listMissingKeys,
  type NeededKeys,
  type Part,
  variableOf,
} from './environmentKeys.ts';
import { isStorageSaid } from './filesSchema.ts';

export type Profile = 'sandbox' | 'production';

/** What decides the profile, and what a profile decides about. */
interface Choices {
  PROFILE?: Profile | undefined;
  HOST: string;
  SANDBOX_PUBLIC?: 'yes' | 'no' | undefined;
  AD_HOC_DOCUMENTS?: 'on' | 'off' | undefined;
  INTROSPECTION?: 'on' | 'off' | undefined;
  LOG_LEVEL: string;
  ALLOWED_ORIGINS: string;
  OIDC_ISSUER?: string | undefined;
  PAYMENT_PLATFORM_URL?: string | undefined;
  PAYMENT_PLATFORM_ANSWERS: 'signed' | 'unsigned';
  DATABASE_ADMIN_URL?: string | undefined;
  FILES_DIRECTORY?: string | undefined;
  FILES_S3_ENDPOINT?: string | undefined;
  FILE_SCANNER?: string | undefined;
  WEBHOOK_LOOPBACK: 'yes' | 'no';
}

/** Production is chosen by either variable; what it refuses does not depend on which of them said it. */
export const profileOf = (source: NodeJS.ProcessEnv): Profile =>
  source.NODE_ENV === 'production' || source.PROFILE === 'production' ? 'production' : 'sandbox';

/** Choices that contradict each other, or that look like production and are not. */
export function judgeProfile(source: NodeJS.ProcessEnv): string[] {
  const { NODE_ENV, PROFILE } = source;
  const problems: string[] = [];
  if (NODE_ENV === 'production' && PROFILE === 'sandbox')
    problems.push('PROFILE=sandbox is refused when NODE_ENV=production.');
  if (NODE_ENV !== undefined && NODE_ENV !== 'production' && /^\s*prod/i.test(NODE_ENV))
    problems.push('NODE_ENV must be written production: spelled otherwise it chooses the sandbox.');
  return problems;
}

/** Whether a process serves others, or works on databases and ends. */
export type Aim = 'service' | 'work';

/** What is safe to try is not safe to run: unsafe combinations are refused. */
export function judgeProduction(
  source: NodeJS.ProcessEnv,
  chosen: Choices,
  { parts, aim, needed }: { parts: readonly Part[]; aim: Aim; needed?: NeededKeys | undefined },
  keys: Keys,
): string[] {
  const problems: string[] = [];
  const serves = aim === 'service';
  if (chosen.AD_HOC_DOCUMENTS === 'on')
    problems.push('AD_HOC_DOCUMENTS=on is refused in production: only registered operations run there.');
  if (chosen.INTROSPECTION === 'on')
    problems.push('INTROSPECTION=on is refused in production: nobody asks for the schema there.');
  if (chosen.LOG_LEVEL === 'debug')
    problems.push('LOG_LEVEL=debug is refused in production: it is for developers of a sandbox.');
  if (chosen.WEBHOOK_LOOPBACK === 'yes')
    problems.push('WEBHOOK_LOOPBACK=yes is refused in production: no event goes to this machine there.');
  if (chosen.ALLOWED_ORIGINS.includes('http:'))
    problems.push(
      'ALLOWED_ORIGINS must be https in production: whoever is on the way could change the page.',
    );
  if (parts.includes('gateway') && chosen.OIDC_ISSUER === undefined)
    problems.push('OIDC_ISSUER is needed in production: the embedded issuer has personas without passwords.');
  if (serves && parts.includes('payments') && chosen.PAYMENT_PLATFORM_URL === undefined)
    problems.push('PAYMENT_PLATFORM_URL is needed in production: the simulator pays with nothing.');
  const readsFiles = parts.includes('dossiers') && (serves || needed?.held.includes('files') === true);
  if (readsFiles && !isStorageSaid(chosen))
    problems.push(
      'FILES_DIRECTORY, or FILES_S3_ENDPOINT, is needed in production: files that are handed in lie there, encrypted.',
    );
  if (chosen.FILES_S3_ENDPOINT?.startsWith('http:'))
    problems.push(
      'FILES_S3_ENDPOINT must be https in production: whoever is on the way could take files away.',
    );
  const takesFiles = parts.includes('dossiers') || parts.includes('procedures');
  if (serves && takesFiles && chosen.FILE_SCANNER === undefined)
    problems.push(
      'FILE_SCANNER is needed in production: the address of clamd, or none where nobody is to look for malware.',
    );
  if (
    chosen.PAYMENT_PLATFORM_ANSWERS === 'unsigned' &&
    !/^https:/i.test(chosen.PAYMENT_PLATFORM_URL ?? 'https:')
  )
    problems.push(
      'PAYMENT_PLATFORM_ANSWERS=unsigned needs a PAYMENT_PLATFORM_URL with https: nothing else says who answers.',
    );
  if (parts.length > 0 && chosen.DATABASE_ADMIN_URL !== undefined)
    problems.push('DATABASE_ADMIN_URL is for npm run provision only: nothing that serves may hold it.');
  for (const name of parts.length === 0 ? [] : subgraphNames) {
    const isHere = parts.includes(name);
    const variable = `${isHere ? 'DATABASE' : 'SUBGRAPH'}_URL_${variableOf(name)}`;
    if ((isHere || serves) && source[variable] === undefined)
      problems.push(`${variable} is needed in production.`);
  }
  return [...problems, ...new Set([...listMissingKeys(parts, keys, needed), ...judgeGivenKeys(source)])];
}

/** A sandbox has no passwords and published keys, so it must not be reachable by others by mistake. */
export const isPublicSandbox = (profile: Profile, host: string): boolean =>
  profile === 'sandbox' && !isLoopback(host);

export function judgeSandbox({ HOST, SANDBOX_PUBLIC }: Choices, parts: readonly Part[]): string[] {
  if (parts.length === 0 || !isPublicSandbox('sandbox', HOST) || SANDBOX_PUBLIC === 'yes') return [];
  return [
    'HOST is an address that others reach, and the sandbox has no passwords and published keys: ' +
      'say SANDBOX_PUBLIC=yes if that is wanted, or PROFILE=production.',
  ];
}

/** What the sandbox has and production has not, unless it is said. */
export const isOn = (said: 'on' | 'off' | undefined, profile: Profile): boolean =>
  said === undefined ? profile === 'sandbox' : said === 'on';
