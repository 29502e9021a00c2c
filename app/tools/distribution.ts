/** What `npm run build` ships: which files, and a package.json that starts what was compiled. */

/** The folders that a running system reads, and the pages that its commands name. */
export const SHIPPED_FOLDERS = [
  'app',
  'docs',
  'gateway',
  'kernel',
  'nation',
  'patches',
  'platform',
  'schema',
  'subgraphs',
] as const;

/** What only makes, checks or draws: the page of the sandbox is shipped as it was built. */
const LEFT_OUT = [
  'app/tools',
  'app/commands/conformance.ts',
  'schema/tools',
  'gateway/sandbox/app',
  'gateway/sandbox/prepare.mjs',
  'gateway/sandbox/vite.config.ts',
  'gateway/release/planner/start.mjs',
];

/** Whether a path of the checkout is shipped, compiled where it is TypeScript. */
export const isShipped = (path: string): boolean =>
  SHIPPED_FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`)) &&
  !LEFT_OUT.some((left) => path === left || path.startsWith(`${left}/`));

/** The part of package.json that the build reads. */
export interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** A package-lock.json. */
export interface Lock {
  packages: Record<string, Record<string, unknown>>;
  [field: string]: unknown;
}

const COMMAND = /^node --import tsx (app\/commands\/\w+)\.ts$/;

/**
 * The package.json of `dist/`: the operators' commands under the names that they have here, started without a loader, and none of the
 * packages that only build or test.
 */
export function shipManifest(manifest: Manifest): Manifest {
  const { devDependencies, ...shipped } = manifest;
  const commands = Object.entries(manifest.scripts).flatMap(([name, script]) => {
    const file = COMMAND.exec(script)?.[1];
    return file === undefined || !isShipped(`${file}.ts`)
      ? []
      : [[name, `node --enable-source-maps ${file}.js`]];
  });
  return {
    ...shipped,
    scripts: { postinstall: manifest.scripts.postinstall, ...Object.fromEntries(commands) },
    dependencies: withoutLoader(manifest.dependencies),
  };
}

/** The lock of `dist/`: the same versions, asked for by the package.json beside it. */
export function shipLock(lock: Lock): Lock {
  const { devDependencies, ...root } = lock.packages[''] ?? {};
  const dependencies = withoutLoader(root.dependencies as Record<string, string>);
  const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return { ...lock, packages: { '': { ...root, dependencies }, ...Object.fromEntries(needed) } };
}

function withoutLoader({ tsx, ...others }: Record<string, string>): Record<string, string> {
  return others;
}
