import type { Watch } from '../../kernel/connection.ts';
import { House } from '../../platform/house.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { Environment } from '../environment/environment.ts';
import { prepareDatabases, type Report } from './databases.ts';
import { closeOnSignal } from './lifetime.ts';

const SAY_EVERY_MS = 2_000;

/** Says a line now and then, however often there would be one. */
export function atIntervals(
  report: Report,
  everyMs = SAY_EVERY_MS,
  clock: () => number = () => performance.now(),
): Report {
  let next = clock() + everyMs;
  return (line) => {
    if (clock() < next) return;
    next = clock() + everyMs;
    report(line);
  };
}

/** Hears every batch of events that one register gives to another, and tells how many there were. */
export function countEvents(tell: (events: number) => void): Watch {
  let events = 0;
  return {
    carry: () => ({}),
    serve:
      ({ path }) =>
      (reply) => {
        if (path !== '/feed' || !Array.isArray(reply?.body)) return;
        events += reply.body.length;
        tell(events);
      },
  };
}

/**
 * Makes every database ready, fills those that are empty with the invented nation, and lets the registers take in what they tell each
 * other of it. Nobody is served.
 */
export async function seedAll(environment: Environment, report: Report): Promise<void> {
  const { keys, people, budgets } = environment;
  const sayNow = atIntervals(report);
  const many = (count: number): string => count.toLocaleString('vi-VN');
  const began = performance.now();
  const databases = await prepareDatabases(environment, report, {
    progress: (name, count) =>
      sayNow(`  … ${name.padEnd(13)} ${many(count)} / ${many(people)} người (people)`),
  });
  closeOnSignal(async () => databases.postgres?.stop());
  try {
    if (!databases.seeded) report('  • các cơ sở dữ liệu đã có dữ liệu (they hold a nation already)');
    const watch = countEvents((events) => sayNow(`  … ${many(events)} sự kiện (events taken in)`));
    const house = new House({ definitions: subgraphs, urls: databases.urls, keys, budgets, watch });
    await house.settle().finally(() => house.close());
    const seconds = Math.round((performance.now() - began) / 1_000);
    report(`✓ xong sau ${seconds} giây (done)`);
  } finally {
    await databases.postgres?.stop();
  }
}
