/** What a release tells those who build clients, as files beside it: named by hash in its signed manifest. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Policy } from '../../kernel/domain/policy.ts';
import { type Contracts, drawContracts } from '../release/contracts.ts';
import { digest } from '../release/release.ts';
import type { Contract } from './manifest.ts';
import { readApiSchema } from './manifest.ts';

const folderOf = (release: URL): URL => new URL('contract/', release);

/** The files of a contract. */
export const contractsOf = ({ supergraph, policy }: Contract): Contracts =>
  drawContracts(readApiSchema(supergraph), JSON.parse(policy) as Policy);

/** File → SHA-256, as a manifest names them. */
export const digestContracts = (contracts: Contracts): Record<string, string> =>
  Object.fromEntries(Object.entries(contracts).map(([file, text]) => [file, digest(text)]));

export function publishContracts(release: URL, contracts: Contracts): void {
  const folder = folderOf(release);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(contracts)) writeFileSync(new URL(file, folder), text);
}

/** Whether what is published is what would be. */
export const sameContracts = (release: URL, contracts: Contracts): boolean =>
  Object.entries(contracts).every(([name, text]) => {
    const file = new URL(name, folderOf(release));
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  });
