/**
 * `npm run build`: makes `dist/`, a folder of its own that is shipped and runs after `npm ci --omit=dev` without a loader. It
 * mirrors the checkout, so that every file is found where the code looks for it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { readCommandWords } from '../assembly/words.ts';
import { projectRoot } from '../environment/environment.ts';
import {
  isShipped,
  type Lock,
  type Manifest,
  SHIPPED_FOLDERS,
  shipLock,
  shipManifest,
} from './distribution.ts';

readCommandWords({
  usage: `npm run build

Makes dist/: the compiled system with all that it reads, its page, its package.json and its lock. Copy the folder to where it shall
run; npm ci --omit=dev there, then the commands of the operating guide, such as npm run serve -- gateway.
Installed packages (dist/node_modules) and data (dist/.data) are left as they are.`,
  options: {},
});

const DIST = join(projectRoot, 'dist');
/** What is not the build's to delete: somebody may run the folder where it was made. */
const KEPT = ['node_modules', '.data'];

const runNode = (...words: string[]): unknown =>
  execFileSync(process.execPath, words, { cwd: projectRoot, stdio: 'inherit' });

function clear(): void {
  mkdirSync(DIST, { recursive: true });
  for (const name of readdirSync(DIST))
    if (!KEPT.includes(name)) rmSync(join(DIST, name), { recursive: true });
}

function copySources(): void {
  for (const folder of SHIPPED_FOLDERS)
    cpSync(join(projectRoot, folder), join(DIST, folder), {
      recursive: true,
      filter: (from) => isShipped(relative(projectRoot, from).replaceAll('\\', '/')),
    });
}

/** Compiled in place, so that a source map leads to a file beside it; then the sources go, which are in the maps. */
function compile(): void {
  runNode(createRequire(import.meta.url).resolve('typescript/bin/tsc'), '--project', 'tsconfig.build.json');
  for (const folder of SHIPPED_FOLDERS)
    for (const path of readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.ts')) rmSync(join(DIST, folder, path));
}

function shipJson<T>(file: string, ship: (content: T) => T): void {
  const content = JSON.parse(readFileSync(join(projectRoot, file), 'utf8')) as T;
  writeFileSync(join(DIST, file), `${JSON.stringify(ship(content), null, 2)}\n`);
}

clear();
if (!existsSync(join(projectRoot, 'gateway/sandbox/dist/index.html'))) runNode('gateway/sandbox/prepare.mjs');
copySources();
compile();
shipJson<Manifest>('package.json', shipManifest);
shipJson<Lock>('package-lock.json', shipLock);
console.log('✓ dist/');
