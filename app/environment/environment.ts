import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ExecutorName } from '../../gateway/executor/names.ts';
import { type GatewayLimits, listContradictions, readLimits } from '../../gateway/settings.ts';
import type { SubjectBudgets } from '../../kernel/domain/budgets.ts';
import { developmentKeySource, type KeySource, Keys } from '../../kernel/keys.ts';
import type { Source } from '../../kernel/sources/source.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { FilesConfiguration } from '../../subgraphs/dossiers/upstream/files/connect.ts';
import { readBudgets } from './budgets.ts';
import {
  allParts,
  judgeKeyLengths,
  type NeededKeys,
  type Part,
  readKeySource,
  readPreviousKeys,
  variableOf,
} from './environmentKeys.ts';
import {
  type Aim,
  isOn,
  isPublicSandbox,
  judgeProduction,
  judgeProfile,
  judgeSandbox,
  type Profile,
  profileOf,
} from './environmentProfile.ts';
import { environmentSchema } from './environmentSchema.ts';
import { judgeDatabases, readUrls } from './environmentUrls.ts';
import { describeForm, listUnknown } from './environmentWords.ts';
import { judgeStorage, readFiles } from './filesSchema.ts';
import { type IssuerSettings, judgeIssuer, lifeOf, listOf, readIssuer } from './identitySchema.ts';
import { type RetentionSettings, readRetention } from './retentionSchema.ts';
import { readSources } from './sourcesSchema.ts';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export { allParts, type Part } from './environmentKeys.ts';
export type { Profile } from './environmentProfile.ts';

/** Everything that is configured from outside, checked once at start. */
export interface Environment {
  profile: Profile;
  host: string;
  port: number;
  /** A sandbox that others reach: it was wanted, and is said aloud. */
  publicSandbox: boolean;
  /** Where the embedded database lies. */
  dataDirectory: string;
  /** Whose processes the embedded PostgreSQL is, under root; undefined: an account of its own. */
  embeddedUser: string | undefined;
  /** Goes before the names of its databases and roles, so that several installations may share one server. */
  installation: string;
  /** An administrator of the PostgreSQL server: for `npm run provision` only. */
  databaseAdminUrl: string | undefined;
  /** Given databases instead of those of the embedded server, by subgraph. Who signs in there is decided by the register. */
  databaseUrls: Partial<Record<SubgraphName, string>>;
  /** Where each subgraph listens when it runs as a process of its own. */
  subgraphUrls: Partial<Record<SubgraphName, string>>;
  /** People of the synthetic nation to seed. */
  people: number;
  /** OIDC issuer whose tokens are accepted; undefined: the embedded issuer. */
  issuer: IssuerSettings | undefined;
  /** Origins under which clients call the gateway, as they write them. */
  publicOrigins: string[];
  /** Files that are handed in: where they lie, who looks at them, how large they may be. */
  files: FilesConfiguration;
  /** Whether signed webhooks may go to this machine. Never in production. */
  webhookLoopback: boolean;
  /** Registers of others that fill ours. */
  sources: Source[];
  /** Online payment platform; undefined: its simulator. */
  paymentPlatformUrl: string | undefined;
  /** Whether answers of the platform to our own questions may be without a signature. */
  unsignedPlatformAnswers: boolean;
  /** Origins a browser may call from, besides our own. */
  allowedOrigins: string[];
  /** Where supergraph, policy and registered operations lie; undefined: those of this checkout. */
  releaseFolder: URL | undefined;
  /** Whether documents may be sent as text. Never in production. */
  adHoc: boolean;
  /** Whether callers may ask for the schema. Never in production. */
  introspection: boolean;
  /** Who carries out query plans. */
  executor: ExecutorName;
  /** How many people may be disclosed to whom. */
  budgets: SubjectBudgets;
  /** How much of the gateway one subgraph may take. */
  courierLimits: { timeoutMs: number; concurrency: number; queue: number; staleForMs: number };
  /** After how many days what is deleted by the command for it; undefined: never. */
  retention: RetentionSettings;
  /** `debug` in the sandbox only. */
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where operators ask; undefined: the gateway's usual port, a free one for a subgraph. */
  admin: { host: string; port: number | undefined };
  /** OpenTelemetry collector; undefined: nothing is recorded and nothing is sent. */
  traceEndpoint: string | undefined;
  /** How long a gateway that was asked to end is only unready before it stops listening. */
  drainNoticeMs: number;
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

/**
 * What a part that runs alone has to be told before anything is opened, all at once. A register that reads no feed needs no other.
 *
 * @throws EnvironmentInvalid
 */
export function requirePeers({ databaseUrls, subgraphUrls }: Environment, part: Part): void {
  const missing =
    part === 'gateway'
      ? subgraphNames
          .filter((name) => subgraphUrls[name] === undefined)
          .map((name) => `SUBGRAPH_URL_${variableOf(name)}`)
      : [part]
          .filter((name) => databaseUrls[name] === undefined)
          .map((name) => `DATABASE_URL_${variableOf(name)}`);
  if (missing.length > 0)
    throw new EnvironmentInvalid(missing.map((variable) => `${variable} is needed: ${part} runs alone.`));
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
  return readFor(source, parts, 'service');
}

/**
 * The same for a command that works on the databases of some registers and serves nobody: it needs no address of another register,
 * no provider of identities and no payment platform.
 *
 * @param needed the keys that the command uses; those of the registers unless said
 * @throws EnvironmentInvalid
 */
export const readForWork = (
  registers: readonly SubgraphName[],
  source: NodeJS.ProcessEnv = process.env,
  needed?: NeededKeys,
): Environment => readFor(source, registers, 'work', needed);

function readFor(
  source: NodeJS.ProcessEnv,
  parts: readonly Part[],
  aim: Aim,
  needed?: NeededKeys,
): Environment {
  const problems: string[] = listUnknown(source);
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    const malformed = new Set(parsed.error.issues.map(({ path }) => path.join('.')));
    throw new EnvironmentInvalid([...[...malformed].map(describeForm), ...problems]);
  }
  const { data } = parsed;
  const profile = profileOf(source);
  const inProduction = profile === 'production';
  const databaseUrls = readUrls(source, 'DATABASE_URL', problems);
  problems.push(...judgeDatabases(databaseUrls));
  const subgraphUrls = readUrls(source, 'SUBGRAPH_URL', problems);
  const limits = readLimits(source, inProduction, problems);
  limits.tokenLifeS = lifeOf(data, source.LIMIT_TOKEN_LIFE_S, limits.tokenLifeS);
  problems.push(...judgeProfile(source), ...judgeStorage(data), ...listContradictions(limits));
  problems.push(...judgeIssuer(data, limits.tokenLifeS, inProduction && parts.includes('gateway')));
  const given = readKeySource(source, 'KEY');
  // Development keys only where nothing real can be reached.
  const keySource: KeySource = inProduction ? given : (name) => given(name) ?? developmentKeySource(name);
  const keys = new Keys(keySource, readKeySource(source, 'PUBLIC_KEY'), readPreviousKeys(source));
  if (inProduction) problems.push(...judgeProduction(source, data, { parts, aim, needed }, keys));
  else problems.push(...judgeKeyLengths(source), ...judgeSandbox(data, parts));
  const sources = readSources(data, { root: projectRoot, parts, inProduction }, problems);
  if (problems.length > 0) throw new EnvironmentInvalid(problems);
  return {
    profile,
    host: data.HOST,
    port: data.PORT,
    publicSandbox: isPublicSandbox(profile, data.HOST),
    dataDirectory: resolve(projectRoot, data.DATA_DIRECTORY),
    embeddedUser: data.EMBEDDED_USER,
    installation: data.INSTALLATION,
    databaseAdminUrl: data.DATABASE_ADMIN_URL,
    databaseUrls,
    subgraphUrls,
    people: data.PEOPLE,
    issuer: readIssuer(data),
    publicOrigins: listOf(data.PUBLIC_ORIGINS),
    files: readFiles(data, projectRoot),
    webhookLoopback: data.WEBHOOK_LOOPBACK === 'yes',
    sources,
    paymentPlatformUrl: data.PAYMENT_PLATFORM_URL,
    unsignedPlatformAnswers: data.PAYMENT_PLATFORM_ANSWERS === 'unsigned',
    courierLimits: {
      timeoutMs: data.SUBGRAPH_TIMEOUT_MS,
      concurrency: data.SUBGRAPH_CONCURRENCY,
      queue: data.SUBGRAPH_QUEUE,
      staleForMs: data.STALE_CATALOGUE_HOURS * 60 * 60 * 1000,
    },
    retention: readRetention(data),
    allowedOrigins: data.ALLOWED_ORIGINS.split(',').filter((origin) => origin !== ''),
    releaseFolder:
      data.RELEASE_DIRECTORY === undefined
        ? undefined
        : pathToFileURL(`${resolve(projectRoot, data.RELEASE_DIRECTORY)}/`),
    adHoc: isOn(data.AD_HOC_DOCUMENTS, profile),
    introspection: isOn(data.INTROSPECTION, profile),
    executor: data.EXECUTOR,
    budgets: readBudgets(data),
    logLevel: data.LOG_LEVEL,
    admin: { host: data.ADMIN_HOST, port: data.ADMIN_PORT },
    traceEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    drainNoticeMs: data.DRAIN_NOTICE_MS,
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

/** For commands outside production. */
export const isProduction = (): boolean => profileOf(process.env) === 'production';
