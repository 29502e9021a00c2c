/** Hive Gateway, with which we are compared. The bench fetches it; the product does not know it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { childEnvironment, projectRoot } from '../../../app/environment/environment.ts';

const VERSIONS = {
  '@graphql-hive/gateway': '2.15.1',
  '@graphql-hive/router-runtime': '1.4.23',
  graphql: '16.15.0',
};
const FETCH_MS = 300_000;

/** Where it lies between runs: what is under `node_modules/.cache` belongs to nobody's dependencies. */
const FOLDER = join(
  projectRoot,
  'node_modules',
  '.cache',
  'mot-lan-bench',
  `hive-${Object.values(VERSIONS).join('-')}`,
);
const DONE = join(FOLDER, 'complete');

/** Its folder, fetched when it is not there. Undefined, with the reason told, when it cannot be fetched. */
export function fetchHive(say: (line: string) => void): string | undefined {
  if (existsSync(DONE)) return FOLDER;
  say('… fetching Hive Gateway');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, 'package.json'),
    JSON.stringify({ name: 'hive', private: true, dependencies: VERSIONS }),
  );
  const words = ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status, error } = spawnSync('npm', words, {
    cwd: FOLDER,
    env: childEnvironment({ NODE_ENV: '' }),
    stdio: 'ignore',
    timeout: FETCH_MS,
  });
  if (status !== 0) {
    say(`! Hive Gateway could not be fetched (npm: ${error?.message ?? status}): it is left out`);
    return undefined;
  }
  writeFileSync(DONE, '');
  return FOLDER;
}

interface Runtime {
  createGatewayRuntime(options: object): (request: unknown, response: unknown) => unknown;
}

/** As its command starts it over a file: what it says on HTTP, and what a caller says of itself is passed on. */
export function openHive(
  folder: string,
  supergraph: string,
  planner: 'javascript' | 'rust',
): ReturnType<Runtime['createGatewayRuntime']> {
  const require = createRequire(join(folder, 'package.json'));
  const { createGatewayRuntime } = require('@graphql-hive/gateway') as Runtime;
  const { unifiedGraphHandler } = (planner === 'rust' ? require('@graphql-hive/router-runtime') : {}) as {
    unifiedGraphHandler?: unknown;
  };
  return createGatewayRuntime({
    supergraph,
    ...(unifiedGraphHandler === undefined ? {} : { unifiedGraphHandler }),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }: { request: Request }) => ({
        authorization: request.headers.get('authorization'),
      }),
    },
    logging: false,
    landingPage: false,
    graphiql: false,
  });
}
