import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { toCanonical } from '../../kernel/domain/canonical.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import type { Keys } from '../../kernel/keys.ts';
import { type ClientRules, clientRules } from './rules.ts';

/** Where `npm run compose` and `npm run operations` write, and where a gateway reads unless told otherwise. */
export const RELEASE_FOLDER = new URL('../../schema/', import.meta.url);

/** The three files of a release. The last one names the other two by hash and is written last. */
export const RELEASE_FILES = {
  supergraph: 'supergraph.generated.graphql',
  policy: 'policy.generated.json',
  manifest: 'operations.generated.json',
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const purposeSchema = z.object({ code: z.string().max(60), basis: z.string().max(200) }).nullable();

const operationSchema = z.object({
  name: z.string().min(1).max(100),
  /** What it is for, in Vietnamese: what an official reads who approves it. */
  label: z.string().min(5).max(200),
  /** Fixed here, so that no caller can state another. */
  purpose: purposeSchema,
  document: z.string(),
});
export type RegisteredOperation = z.infer<typeof operationSchema>;

const manifestSchema = z.object({
  /** Grows with every change: an older release is never taken for a newer one. */
  version: z.number().int().min(1),
  supergraph: sha256,
  policy: sha256,
  operations: z.record(sha256, operationSchema),
  /** Other ids of the same documents, as the clients' own tools made them. Older manifests have none. */
  aliases: z.record(sha256, sha256).optional(),
  /** What each client may run. `public` is for everybody, callers without a token too. */
  clients: z.record(z.string().max(100), z.array(sha256)),
  /** Client → id → purpose, where one client fixes another than stands with the operation, or none. Most manifests have none. */
  purposes: z.record(z.string().max(100), z.record(sha256, purposeSchema)).optional(),
  /** What each client is for: the bounds of everything that is approved later. Older manifests have none. */
  rules: clientRules.optional(),
  /** The contract as files for those who build clients: name → SHA-256. Older manifests have none. */
  contract: z.record(z.string().max(100), sha256).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

const signedSchema = manifestSchema.extend({ keyId: z.string(), signature: z.string() });
export type SignedManifest = z.infer<typeof signedSchema>;

/** Everybody's client: what it may run needs no token. */
export const PUBLIC_CLIENT = 'public';

/** The supergraph, the policy and the registered operations that belong together. */
export interface Release {
  version: number;
  supergraph: string;
  policy: Policy;
  operations: ReadonlyMap<string, RegisteredOperation>;
  aliases: ReadonlyMap<string, string>;
  clients: ReadonlyMap<string, ReadonlySet<string>>;
  /** Client → id → what this client fixes in place of the operation's own purpose. */
  purposes: ReadonlyMap<string, ReadonlyMap<string, RegisteredOperation['purpose']>>;
  rules: ClientRules;
}

/** Keeps what is made of a release alone: under one name for one release it is made once. */
export type Remember = <T>(release: Release, name: string, make: () => Promise<T>) => Promise<T>;

export type ReleaseProblem = 'UNREADABLE' | 'UNSIGNED' | 'ALTERED' | 'OLDER' | 'INCOMPATIBLE';

/** What a refusal of a release stands for: told in the log. */
interface RefusedBy {
  cause?: unknown;
  operation?: string;
}

/** A release that must not serve. The gateway keeps the one it has. */
export class ReleaseRefused extends Error {
  readonly problem: ReleaseProblem;
  /** The registered operation that does not fit. */
  readonly operation: string | undefined;

  constructor(problem: ReleaseProblem, detail: string, { cause, operation }: RefusedBy = {}) {
    super(`release refused (${problem}): ${detail}`, cause === undefined ? undefined : { cause });
    this.name = 'ReleaseRefused';
    this.problem = problem;
    this.operation = operation;
  }
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const bytesToSign = (manifest: Manifest): Buffer =>
  Buffer.from(`mot-lan-release\n${toCanonical(manifest) ?? ''}`);

/** Signs a manifest; the signature covers every member, the hashes of the two other files among them. */
export function signManifest(keys: Keys, manifest: Manifest): SignedManifest {
  const signature = keys.sign('release', bytesToSign(manifest)).toString('base64url');
  return { ...manifest, keyId: keys.signer('release').keyId, signature };
}

/**
 * Reads a release and believes nothing that is not signed.
 *
 * @param newerThan version that serves now; 0 at the start
 * @throws ReleaseRefused
 */
export function readRelease(keys: Keys, folder: URL = RELEASE_FOLDER, newerThan = 0): Release {
  const { keyId, signature, ...manifest } = parseManifest(readPart(folder, 'manifest'));
  if (!isSigned(keys, manifest, keyId, signature))
    throw new ReleaseRefused('UNSIGNED', 'the signature is not that of the release key');
  if (manifest.version <= newerThan)
    throw new ReleaseRefused('OLDER', `version ${manifest.version} is not newer than ${newerThan}`);
  const supergraph = readPart(folder, 'supergraph');
  const policy = readPart(folder, 'policy');
  if (digest(supergraph) !== manifest.supergraph)
    throw new ReleaseRefused('ALTERED', 'the supergraph is not the one that was signed');
  if (digest(policy) !== manifest.policy)
    throw new ReleaseRefused('ALTERED', 'the policy is not the one that was signed');
  return {
    version: manifest.version,
    supergraph,
    policy: readPolicy(policy),
    operations: new Map(Object.entries(manifest.operations)),
    aliases: new Map(Object.entries(manifest.aliases ?? {})),
    clients: new Map(Object.entries(manifest.clients).map(([name, ids]) => [name, new Set(ids)])),
    purposes: new Map(
      Object.entries(manifest.purposes ?? {}).map(([name, own]) => [name, new Map(Object.entries(own))]),
    ),
    rules: manifest.rules ?? {},
  };
}

/** What a policy must have to be enforced; one of an older form, signed as it is, would leave rules out without a word. */
const policySchema = z.object({
  fields: z.record(z.string(), z.object({ level: z.string() })),
  dossierArguments: z.record(z.string(), z.string()),
  dossierInputs: z.array(z.string()),
  judgesItself: z.array(z.string()),
  bringsGrant: z.array(z.string()),
  duties: z.object({ grantsAccess: z.string(), keepsAccessLog: z.string(), resolvesIdentities: z.string() }),
});

function readPolicy(text: string): Policy {
  const policy = JSON.parse(text) as Policy;
  const { error: cause } = policySchema.safeParse(policy);
  if (cause !== undefined)
    throw new ReleaseRefused('INCOMPATIBLE', 'the policy is not of the form that this gateway enforces', {
      cause,
    });
  return policy;
}

function isSigned(keys: Keys, manifest: Manifest, keyId: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  return (
    keyId === keys.verifier('release').keyId &&
    // One signature has one spelling.
    bytes.toString('base64url') === signature &&
    keys.verify('release', bytesToSign(manifest), bytes)
  );
}

function readPart(folder: URL, part: keyof typeof RELEASE_FILES): string {
  try {
    return readFileSync(new URL(RELEASE_FILES[part], folder), 'utf8');
  } catch (cause) {
    throw new ReleaseRefused('UNREADABLE', `${RELEASE_FILES[part]} cannot be read`, { cause });
  }
}

function parseManifest(text: string): SignedManifest {
  try {
    return signedSchema.strict().parse(JSON.parse(text));
  } catch (cause) {
    throw new ReleaseRefused('UNREADABLE', `${RELEASE_FILES.manifest} is no manifest`, { cause });
  }
}
