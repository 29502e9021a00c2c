/** R12: a release every second under load, good and bad mixed. No request fails, and what was replaced is given back. */
import { watchRelease } from '../../gateway/reload.ts';
import { developmentKeySource, Keys } from '../../subgraphs/kernel/keys.ts';
import { testKeys } from '../support/house.ts';
import { currentRelease, makeReleaseFolder, type ReleaseFolder } from '../support/releases.ts';
import { findExample, openSystem, type System } from '../support/system.ts';

const otherKeys = new Keys((name) => developmentKeySource(`${name}x` as 'release'));
const PROCEDURE = findExample('procedure').document;
const CLIENTS = 8;
const RELOADS_WARM = 5;
const HEAP_GROWTH_MB_PER_100 = 1;

export interface ReloadFigures {
  reloads: number;
  refused: number;
  answered: number;
  failed: number;
  /** Growth of the heap after collection, in MB for each hundred reloads. */
  heapMbPer100: number;
}

const badReleases: ((folder: ReleaseFolder) => void)[] = [
  (folder) => folder.put({ version: 1_000_000, keys: otherKeys }),
  (folder) => folder.put({ version: 1 }),
  (folder) => folder.write('manifest', '{'),
  (folder) => folder.put({ version: 1_000_000, supergraph: 'type Query { a: Int }' }),
];

/** Needs `--expose-gc` for the figure of the heap; without, it is measured as it stands. */
export async function reloadUnderLoad(
  seconds: number,
  report: (line: string) => void,
): Promise<{ pass: boolean; figures: ReloadFigures }> {
  const system = await openSystem({ profile: 'production' });
  const folder = makeReleaseFolder();
  const figures: ReloadFigures = { reloads: 0, refused: 0, answered: 0, failed: 0, heapMbPer100: 0 };
  const watch = watchRelease(system.gateway, testKeys, folder.url, ({ event }) => {
    if (event === 'release-loaded') figures.reloads += 1;
    else figures.refused += 1;
  });
  try {
    const end = Date.now() + seconds * 1_000;
    const load = Promise.all(Array.from({ length: CLIENTS }, () => askUntil(end, system, figures)));
    let settled = 0;
    let version = currentRelease().manifest.version;
    for (let round = 0; Date.now() < end; round += 1) {
      version += 1;
      folder.put({ version });
      await watch.look();
      badReleases[round % badReleases.length]?.(folder);
      await watch.look();
      if (figures.reloads === RELOADS_WARM) settled = heapMb();
    }
    await load;
    const measured = figures.reloads - RELOADS_WARM;
    figures.heapMbPer100 = measured > 0 ? ((heapMb() - settled) / measured) * 100 : 0;
    report(`${figures.reloads} loaded, ${figures.refused} refused, ${figures.answered} answered`);
    const pass = figures.failed === 0 && figures.refused > 0 && figures.heapMbPer100 <= heapLimit(measured);
    return { pass, figures };
  } finally {
    watch.close();
    await system.close();
    folder.remove();
  }
}

/** A handful of reloads says nothing about a slope: the noise of one collection is larger. */
const heapLimit = (reloads: number): number =>
  reloads >= 100 ? HEAP_GROWTH_MB_PER_100 : Number.POSITIVE_INFINITY;

function heapMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

async function askUntil(end: number, system: System, figures: ReloadFigures): Promise<void> {
  while (Date.now() < end) {
    const answer = await system.ask(null, PROCEDURE, { code: '1.004222' }).catch(() => undefined);
    figures.answered += 1;
    if (answer?.data?.procedure?.name !== 'Đăng ký thường trú') figures.failed += 1;
  }
}
