import { Tables, type Tampering } from './databaseTamperings.ts';
import { makeDice } from './dice.ts';
import { Installation, PEOPLE, type Sides } from './installation.ts';
import { rewriting } from './rewritings.ts';

const DAY_MS = 86_400_000;
/** Three years ago: what was sealed then has outlived the time of a test. */
export const LONG_AGO = new Date(Date.now() - 3 * 366 * DAY_MS);
/** What was sealed before this instant goes. */
export const OUTLIVED = new Date(Date.now() - 800 * DAY_MS);

/**
 * An installation that was younger once, whose newest checkpoints somebody keeps, with leaves that wait for their seal.
 *
 * @param retains whether it is so old that the text of its first entries is deleted, but for one person's, under a legal hold
 */
export async function openScene(retains = false): Promise<{ installation: Installation; tables: Tables }> {
  const installation = await Installation.open();
  await installation.live(3, retains ? LONG_AGO : undefined);
  await Tables.remember(installation);
  await installation.live(3);
  if (retains) {
    await installation.hold(PEOPLE[2] ?? '');
    await installation.retain(OUTLIVED);
    await installation.test.house.settle();
  }
  await installation.keep();
  await installation.leaveUnsealed();
  return { installation, tables: await Tables.open(installation) };
}

/** Does so many tamperings, one after another, and gives those that nobody noticed. */
export async function tamperRounds(
  { installation, tables }: { installation: Installation; tables: Tables },
  rounds: number,
  seed: number,
  tellProgress: (line: string) => void = () => undefined,
): Promise<{ done: number; missed: string[]; kinds: Map<string, number> }> {
  const dice = makeDice(seed);
  const missed: string[] = [];
  const kinds = new Map<string, number>();
  let done = 0;
  for (let round = 0; done < rounds; round += 1) {
    if (round > 4 * rounds) throw new Error('the dice fall on nothing');
    const tamper: Tampering = round % 5 === 4 ? rewriting : round % 5 < 2 ? tables.rows : tables.cells;
    let what: string | undefined;
    const problems = await installation
      .inspect(
        async (sides: Sides) => {
          what = await tamper(sides, dice);
        },
        () => what !== undefined,
      )
      // What ends the inspection is seen by nobody: the command would say that it could not read.
      .catch((error: unknown) => {
        if (what === undefined) throw error;
        what += `, which ended it: ${error instanceof Error ? error.message : 'unknown'}`;
        return [];
      });
    if (what === undefined) continue;
    done += 1;
    if (done % 250 === 0) tellProgress(`${done} tamperings, ${missed.length} missed`);
    kinds.set(what, (kinds.get(what) ?? 0) + 1);
    if (problems.length === 0) missed.push(`round ${round}: ${what}`);
  }
  return { done, missed, kinds };
}
