/**
 * `npm run operations`: registers what the clients hand in. Checks every operation against the supergraph, writes the
 * manifest that names supergraph and policy by hash, and signs it. With `--check` nothing is written: an operation that is
 * not registered, or a release that does not belong together, is an error.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { drawManifest } from '../../gateway/operations/manifest.ts';
import {
  OperationRefused,
  readClientFiles,
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
  toCanonical,
} from '../../gateway/release.ts';
import { readExampleOperations } from '../../gateway/sandbox/registered.ts';
import { readEnvironment } from '../environment.ts';
import type { Keys } from '../kernel/keys.ts';
import { runCommand } from './lifetime.ts';

/** Everything that is handed in: the files of the clients, the worked examples of the sandbox, and what answers to them name. */
export const readSourceOperations = (): SourceOperation[] =>
  withNamedOperations([...readClientFiles(), ...readExampleOperations()]);

const readFile = (file: string): string => readFileSync(new URL(file, RELEASE_FOLDER), 'utf8');

function readManifestIfThere(): SignedManifest | undefined {
  try {
    return JSON.parse(readFile(RELEASE_FILES.manifest)) as SignedManifest;
  } catch {
    return undefined;
  }
}

const sameContent = (before: SignedManifest | undefined, manifest: Omit<Manifest, 'version'>): boolean => {
  if (before === undefined) return false;
  const { version, keyId, signature, ...content } = before;
  return toCanonical(content) === toCanonical(manifest);
};

/** Returns the exit code. */
export async function runOperations(keys: Keys, check: boolean): Promise<number> {
  let sources: SourceOperation[];
  try {
    sources = readSourceOperations();
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return complain([error.message]);
  }
  const contract = {
    supergraph: readFile(RELEASE_FILES.supergraph),
    policy: readFile(RELEASE_FILES.policy),
  };
  const drawn = await drawManifest(sources, contract);
  if ('problems' in drawn) return complain(drawn.problems);
  const before = readManifestIfThere();
  const isCurrent = sameContent(before, drawn.manifest) && isSigned(keys);
  if (check)
    return isCurrent
      ? 0
      : complain(['The registered operations are not those handed in: run npm run operations.']);
  if (!isCurrent) write(signManifest(keys, { version: (before?.version ?? 0) + 1, ...drawn.manifest }));
  const { version, clients } = readManifestIfThere() ?? { version: 0, clients: {} };
  console.log(`✓ schema/${RELEASE_FILES.manifest} version ${version}`);
  for (const [client, ids] of Object.entries(clients)) console.log(`  ${client}: ${ids.length} operations`);
  return 0;
}

function isSigned(keys: Keys): boolean {
  try {
    readRelease(keys);
    return true;
  } catch (error) {
    if (error instanceof ReleaseRefused) return false;
    throw error;
  }
}

/** Written beside and moved into place: a gateway that looks just now sees the old one or the new one, whole. */
function write(manifest: SignedManifest): void {
  const file = new URL(RELEASE_FILES.manifest, RELEASE_FOLDER);
  const beside = new URL(`${RELEASE_FILES.manifest}.new`, RELEASE_FOLDER);
  writeFileSync(beside, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(beside, file);
}

function complain(problems: readonly string[]): number {
  for (const problem of problems) console.error(`✗ ${problem}`);
  return 1;
}

if (process.argv[1] !== undefined && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  await runCommand(async () => {
    const { keys } = readEnvironment(undefined, []);
    const check = process.argv.includes('--check');
    // Production has no key to fall back on; who only checks needs no more than the public half.
    if (check ? !keys.canVerify('release') : !keys.holds('release'))
      throw new Error(`${check ? 'PUBLIC_KEY_RELEASE' : 'KEY_RELEASE'} must hold 32 bytes in base64.`);
    process.exitCode = await runOperations(keys, check);
  });
}
