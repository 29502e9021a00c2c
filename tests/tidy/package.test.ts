/** What package.json promises of Node and changes in other people's packages, and why. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Manifest {
  scripts: Record<string, string>;
  engines: { node: string };
  overrides: Record<string, string>;
  '//overrides': Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Locked {
  version?: string;
  engines?: { node?: string } | string[];
  hasInstallScript?: boolean;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const manifest = read('package.json') as Manifest;
const locked = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages);
const semver = createRequire(import.meta.url)('semver') as {
  satisfies(version: string, range: string): boolean;
  minVersion(range: string): { version: string };
  subset(part: string, whole: string): boolean;
};
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';

/** Packages, with what they ask of Node, that do not run everywhere where we say that we do. */
const narrower = (range: string): string[] =>
  locked.flatMap(([path, { version, engines }]) => {
    const asked = Array.isArray(engines) ? undefined : engines?.node;
    return path === '' || asked === undefined || semver.subset(range, asked)
      ? []
      : [`${nameOf(path)} ${version}: ${asked}`];
  });

describe('package.json', () => {
  it('names versions of Node on which every locked package says that it runs, so that npm ci warns nobody', () => {
    expect(narrower(manifest.engines.node)).toEqual([]);
  });

  it('would not pass with an older Node (control)', () => {
    expect(narrower('^18.0.0').length).toBeGreaterThan(10);
  });

  it('promises Node 20.19, 22 and 24', () => {
    for (const version of ['20.19.0', '22.13.0', '24.0.0'])
      expect([version, semver.satisfies(version, manifest.engines.node)]).toEqual([version, true]);
  });

  it('starts Node with options that every version knows', () => {
    const options = Object.values(manifest.scripts).flatMap((script) =>
      [...(/^node ((?:--\S+ (?:tsx )?)+)/.exec(script)?.[1] ?? '').matchAll(/--[\w-]+/g)].map(
        ([name]) => name,
      ),
    );
    const known = [...process.allowedNodeEnvironmentFlags, '--expose-gc'];
    expect(new Set(options).size).toBeGreaterThan(2);
    expect(options.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('gives a reason for each override, and none for what is not overridden', () => {
    const reasons = manifest['//overrides'];
    expect(Object.keys(reasons).sort()).toEqual(Object.keys(manifest.overrides).sort());
    expect(Object.values(reasons).filter((reason) => reason.length < 40)).toEqual([]);
  });

  it('overrides only what somebody asks for in another version', () => {
    const asked = (name: string): string[] =>
      locked.flatMap(([, entry]) => {
        const { dependencies = {} } = entry as { dependencies?: Record<string, string> };
        return dependencies[name] === undefined ? [] : [dependencies[name]];
      });
    const idle = Object.entries(manifest.overrides).filter(([name, version]) =>
      asked(name).every((range) => semver.satisfies(version, range)),
    );
    expect(idle).toEqual([]);
  });

  it('decides for each package with an install script whether it may run', () => {
    const withScripts = locked.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path));
    const undecided = withScripts.filter((name) => name !== '' && !(name in manifest.allowScripts));
    expect(undecided).toEqual([]);
  });
});
