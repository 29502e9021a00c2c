import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type GatewayLimits, listContradictions, readLimits } from '../gateway/settings.ts';
import { type SubgraphName, subgraphNames } from '../schema/files.ts';
import {
  developmentKeySource,
  type KeySource,
  Keys,
  type SecretName,
  type SigningKeyName,
} from './kernel/keys.ts';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export type Profile = 'sandbox' | 'production';

/** Everything that is configured from outside, checked once at start. */
export interface Environment {
  profile: Profile;
  host: string;
  port: number;
  /** Where the embedded database lies. */
  dataDirectory: string;
  /** Given servers instead of the embedded one, by subgraph: a role that may create roles and owns the database. */
  databaseUrls: Partial<Record<SubgraphName, string>>;
  /** Where each subgraph listens when it runs as a process of its own. */
  subgraphUrls: Partial<Record<SubgraphName, string>>;
  /** People of the synthetic nation to seed. */
  people: number;
  /** OIDC issuer whose tokens are accepted; undefined: the embedded issuer. */
  issuer: { url: string; audience: string } | undefined;
  /** Online payment platform; undefined: its simulator. */
  paymentPlatformUrl: string | undefined;
  /** Origins a browser may call from, besides our own. */
  allowedOrigins: string[];
  keys: Keys;
  /** What callers may ask of the gateway. */
  limits: GatewayLimits;
}

/** The environment is not usable. Each problem is one sentence naming its variable. */
export class EnvironmentInvalid extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`The environment is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'EnvironmentInvalid';
    this.problems = problems;
  }
}

const url = z.url({ protocol: /^(https?|postgres(ql)?)$/ });
const schema = z.object({
  NODE_ENV: z.string().optional(),
  PROFILE: z.enum(['sandbox', 'production']).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  DATA_DIRECTORY: z.string().min(1).default('.data'),
  PEOPLE: z.coerce.number().int().min(100).max(1_000_000).default(1000),
  OIDC_ISSUER: url.optional(),
  OIDC_AUDIENCE: z.string().min(1).default('mot-lan'),
  PAYMENT_PLATFORM_URL: url.optional(),
  ALLOWED_ORIGINS: z.string().default(''),
});

function readUrls(
  source: NodeJS.ProcessEnv,
  prefix: string,
  problems: string[],
): Partial<Record<SubgraphName, string>> {
  const found: Partial<Record<SubgraphName, string>> = {};
  for (const name of subgraphNames) {
    const variable = `${prefix}_${name.toUpperCase()}`;
    const value = source[variable];
    if (value === undefined || value === '') continue;
    if (url.safeParse(value).success) found[name] = value;
    else problems.push(`${variable} is not a URL.`);
  }
  return found;
}

/** `KEY_<NAME>` holds 32 bytes in base64; names in upper case with underscores, such as KEY_ENVELOPE_GATEWAY. */
function readKeySource(source: NodeJS.ProcessEnv, prefix: 'KEY' | 'PUBLIC_KEY'): KeySource {
  return (name) => {
    const value = source[`${prefix}_${variableOf(name)}`];
    return value === undefined ? undefined : Buffer.from(value, 'base64');
  };
}

const variableOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/** What runs in one process: the gateway, one subgraph, or all of them. */
export type Part = 'gateway' | SubgraphName;
export const allParts: readonly Part[] = ['gateway', ...subgraphNames];

/** Secrets of one subgraph beyond those that each needs; nobody holds what she does not need. */
const SECRETS: Record<SubgraphName, readonly (SecretName | SigningKeyName)[]> = {
  procedures: [],
  population: ['identity', 'blind-index', 'field-encryption', 'typed-identity'],
  warehouse: ['identity'],
  dossiers: ['grant', 'seal', 'identity', 'field-encryption', 'typed-identity'],
  payments: ['platform'],
  transparency: [],
};

function listMissingKeys(parts: readonly Part[], keys: Keys): string[] {
  const held = new Set<SecretName | SigningKeyName>();
  const verified = new Set<SigningKeyName>();
  for (const part of parts) {
    held.add(`envelope-${part}`);
    if (part === 'gateway') continue;
    for (const name of ['database', 'pseudonym', 'cursor', ...SECRETS[part]] as const) held.add(name);
    // A subgraph believes the gateway, the readers of its feed, and the grants of dossiers.
    for (const name of [...allParts.map((peer) => `envelope-${peer}` as const), 'grant'] as const)
      verified.add(name);
  }
  return [
    ...[...held]
      .filter((name) => !keys.holds(name))
      .map((name) => `KEY_${variableOf(name)} must hold 32 bytes in base64.`),
    ...[...verified]
      .filter((name) => !held.has(name) && !keys.canVerify(name))
      .map((name) => `PUBLIC_KEY_${variableOf(name)} must hold 32 bytes in base64.`),
  ];
}

/** What is safe to try is not safe to run: unsafe combinations are refused. */
function judgeProduction(
  source: NodeJS.ProcessEnv,
  parsed: z.infer<typeof schema>,
  parts: readonly Part[],
  keys: Keys,
): string[] {
  const problems: string[] = [];
  if (parsed.PROFILE === 'sandbox') problems.push('PROFILE=sandbox is refused when NODE_ENV=production.');
  if (parts.includes('gateway') && parsed.OIDC_ISSUER === undefined)
    problems.push(
      'OIDC_ISSUER is needed when NODE_ENV=production: the embedded issuer has personas without passwords.',
    );
  if (parts.includes('payments') && parsed.PAYMENT_PLATFORM_URL === undefined)
    problems.push(
      'PAYMENT_PLATFORM_URL is needed when NODE_ENV=production: the simulator pays with nothing.',
    );
  for (const name of subgraphNames) {
    const variable = parts.includes(name)
      ? `DATABASE_URL_${variableOf(name)}`
      : `SUBGRAPH_URL_${variableOf(name)}`;
    if (source[variable] === undefined) problems.push(`${variable} is needed when NODE_ENV=production.`);
  }
  return [...problems, ...listMissingKeys(parts, keys)];
}

/**
 * Reads and checks the environment for the parts that run in this process; the only place in the project that does.
 *
 * @throws EnvironmentInvalid with every problem at once
 */
export function readEnvironment(
  source: NodeJS.ProcessEnv = process.env,
  parts: readonly Part[] = allParts,
): Environment {
  const problems: string[] = [];
  const parsed = schema.safeParse(source);
  if (!parsed.success)
    throw new EnvironmentInvalid(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  const { data } = parsed;
  const inProduction = source.NODE_ENV === 'production';
  const databaseUrls = readUrls(source, 'DATABASE_URL', problems);
  const subgraphUrls = readUrls(source, 'SUBGRAPH_URL', problems);
  const limits = readLimits(source, inProduction, problems);
  problems.push(...listContradictions(limits));
  const given = readKeySource(source, 'KEY');
  // Development keys only where nothing real can be reached: never in production.
  const keySource: KeySource = inProduction ? given : (name) => given(name) ?? developmentKeySource(name);
  const keys = new Keys(keySource, readKeySource(source, 'PUBLIC_KEY'));
  if (inProduction) problems.push(...judgeProduction(source, data, parts, keys));
  if (problems.length > 0) throw new EnvironmentInvalid(problems);
  return {
    profile: data.PROFILE ?? (inProduction ? 'production' : 'sandbox'),
    host: data.HOST,
    port: data.PORT,
    dataDirectory: resolve(projectRoot, data.DATA_DIRECTORY),
    databaseUrls,
    subgraphUrls,
    people: data.PEOPLE,
    issuer:
      data.OIDC_ISSUER === undefined ? undefined : { url: data.OIDC_ISSUER, audience: data.OIDC_AUDIENCE },
    paymentPlatformUrl: data.PAYMENT_PLATFORM_URL,
    allowedOrigins: data.ALLOWED_ORIGINS.split(',').filter((origin) => origin !== ''),
    keys,
    limits,
  };
}

/** The environment handed on to the processes that `start:services` and the tests spawn. */
export function childEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** Telemetry is off before any Apollo package is loaded: no process opens a socket to anywhere but its own peers. */
export function silenceTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
}

/** For commands that exist outside production only. */
export const isProduction = (): boolean => process.env.NODE_ENV === 'production';
