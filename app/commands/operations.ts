/**
 * `npm run operations`: registers what the clients hand in. Checks every operation against the supergraph, writes the
 * manifest that names supergraph and policy by hash, and signs it. With `--check` nothing is written: an operation that is
 * not registered, or a release that does not belong together, is an error.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Documents } from '../../gateway/document/documents.ts';
import {
  type ClientFiles,
  loadClientFiles,
  loadClientRules,
  readClientFiles,
} from '../../gateway/operations/clientFiles.ts';
import {
  contractsOf,
  digestContracts,
  publishContracts,
  sameContracts,
} from '../../gateway/operations/contractFiles.ts';
import { publishLists, sameLists } from '../../gateway/operations/lists.ts';
import {
  type Contract,
  drawManifest,
  listByClient,
  openDocuments,
} from '../../gateway/operations/manifest.ts';
import { compareReach, describeReach, findReach } from '../../gateway/operations/privacy.ts';
import {
  OperationRefused,
  type SourceOperation,
  withNamedOperations,
} from '../../gateway/operations/sources.ts';
import {
  type Manifest,
  RELEASE_FILES,
  RELEASE_FOLDER,
  ReleaseRefused,
  readRelease,
  type SignedManifest,
  signManifest,
} from '../../gateway/release/release.ts';
import { readExampleOperations } from '../../gateway/sandbox/registered.ts';
import { toCanonical } from '../../kernel/domain/canonical.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import type { Keys } from '../../kernel/keys.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { readCommandWords } from '../assembly/words.ts';
import { projectRoot, readEnvironment } from '../environment/environment.ts';

/** Everything that is handed in: the files of the clients, the worked examples of the sandbox, and what answers to them name. */
export const readSourceOperations = (files: ClientFiles = loadClientFiles()): SourceOperation[] =>
  withNamedOperations([...readClientFiles(files), ...readExampleOperations()]);

const readFile = (folder: URL, file: string): string => readFileSync(new URL(file, folder), 'utf8');

export function readManifestIfThere(folder: URL): SignedManifest | undefined {
  try {
    return JSON.parse(readFile(folder, RELEASE_FILES.manifest)) as SignedManifest;
  } catch {
    return undefined;
  }
}

const sameContent = (before: SignedManifest | undefined, manifest: Omit<Manifest, 'version'>): boolean => {
  if (before === undefined) return false;
  const { version, keyId, signature, ...content } = before;
  return toCanonical(content) === toCanonical(manifest);
};

/**
 * Signs what is handed in together with the supergraph and the policy of a folder, into the manifest of that folder.
 *
 * @returns the exit code
 */
export async function runOperations(
  keys: Keys,
  check: boolean,
  folder: URL = RELEASE_FOLDER,
): Promise<number> {
  let sources: SourceOperation[];
  try {
    sources = readSourceOperations();
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return complain([error.message]);
  }
  const contract = readContract(folder);
  const drawn = await drawManifest(sources, contract, { rules: loadClientRules() });
  if ('problems' in drawn) return complain(drawn.problems);
  const before = readManifestIfThere(folder);
  const contracts = contractsOf(contract);
  const manifest = { ...drawn.manifest, contract: digestContracts(contracts) };
  const lists = listByClient(manifest);
  const isCurrent = sameContent(before, manifest) && isSigned(keys, folder);
  if (check)
    return isCurrent && sameLists(folder, lists) && sameContracts(folder, contracts)
      ? 0
      : complain(['The registered operations are not those handed in: run npm run operations.']);
  if (!isCurrent) for (const line of describeChange(contract, before, manifest)) console.log(line);
  // The manifest last: it names what has to be there already.
  publishContracts(folder, contracts);
  if (!isCurrent) write(folder, signManifest(keys, { version: (before?.version ?? 0) + 1, ...manifest }));
  publishLists(folder, lists);
  const { version, clients } = readManifestIfThere(folder) ?? { version: 0, clients: {} };
  console.log(`✓ ${nameOf(folder)} version ${version}`);
  for (const [client, ids] of Object.entries(clients)) console.log(`  ${client}: ${ids.length} operations`);
  return 0;
}

export const readContract = (folder: URL): Contract => ({
  supergraph: readFile(folder, RELEASE_FILES.supergraph),
  policy: readFile(folder, RELEASE_FILES.policy),
});

/** What the clients will read of people that they did not, and no longer what they did. */
export function describeChange(
  contract: Contract,
  before: Pick<Manifest, 'clients' | 'operations'> | undefined,
  after: Pick<Manifest, 'clients' | 'operations'>,
  documents: Documents = openDocuments(contract),
): string[] {
  const policy = JSON.parse(contract.policy) as Policy;
  // A file that is no manifest yet let nobody read anything.
  const isFirst = before?.clients === undefined;
  const had = isFirst ? new Map() : findReach(before, documents, policy);
  return describeReach(compareReach(had, findReach(after, documents, policy)), isFirst);
}

/** The manifest in its current form. */
function nameOf(folder: URL): string {
  const file = fileURLToPath(new URL(RELEASE_FILES.manifest, folder));
  return relative(projectRoot, file).startsWith('../../subgraphs') ? file : relative(projectRoot, file);
}

function isSigned(keys: Keys, folder: URL): boolean {
  try {
    readRelease(keys, folder);
    return true;
  } catch (error) {
    if (error instanceof ReleaseRefused) return false;
    throw error;
  }
}

/** Written beside and moved into place: a gateway that looks just now sees the old one or the new one, whole. */
function write(folder: URL, manifest: SignedManifest): void {
  const file = new URL(RELEASE_FILES.manifest, folder);
  const beside = new URL(`${RELEASE_FILES.manifest}.new`, folder);
  writeFileSync(beside, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(beside, file);
}

function complain(problems: readonly string[]): number {
  for (const problem of problems) console.error(`✗ ${problem}`);
  return 1;
}

if (process.argv[1] !== undefined && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const { check } = readCommandWords({
    usage: `npm run operations [-- --check]

Registers what the clients hand in: checks every operation against the supergraph, and signs the manifest that names supergraph and
policy by hash. Reads and writes in the folder of the release (RELEASE_DIRECTORY, or schema), and writes into its folder clients
for each client which id each of its operations has.

  --check   write nothing; end with 1 where an operation is not registered, or the release does not belong together`,
    options: { check: { type: 'boolean', default: false } },
  }).values;
  await runCommand(async () => {
    const { keys, releaseFolder } = readEnvironment(undefined, []);
    // Production has no key to fall back on; who only checks needs no more than the public half.
    if (check ? !keys.canVerify('release') : !keys.holds('release'))
      throw new NotStarted(`${check ? 'PUBLIC_KEY_RELEASE' : 'KEY_RELEASE'} must hold 32 bytes in base64.`);
    process.exitCode = await runOperations(keys, check, releaseFolder);
  });
}
