/** One dossier's reports, sent in many orders. */
import { lookUp, progress, report, reported, saidOf } from './reportScene.ts';
import type { Stage } from './stage.ts';

/** A generator of numbers that is the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = numbers(seed);
  return items
    .map((item) => ({ item, at: next.next().value as number }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/**
 * Sends the whole life of a dossier three times over, in as many orders as asked, each under a code of its own. As the protocol has it, who is
 * told that a dossier exists sends it again as a change.
 *
 * @returns the state each order ended in, and for each report the answers that it got
 */
export async function systemAnswers(
  stage: Stage,
  newCode: () => string,
  orders: number,
): Promise<{ states: object[]; answers: string[][] }> {
  const states: object[] = [];
  const answers: string[][] = [];
  for (let seed = 1; seed <= orders; seed += 1) {
    const code = newCode();
    const done = { status: '9', finishedAt: '20261118090000' };
    const life = [
      { dossier: reported(code) },
      { dossier: reported(code, { ...done, dueAt: '20261127170000' }) },
      {
        dossier: reported(code, {
          ...done,
          status: '10',
          returnedAt: '20261119090000',
          dueAt: '20261127170000',
        }),
      },
      { step: { code, status: '4', at: '20261111080000' } },
      { step: { code, status: '5', at: '20261112080000' } },
      { step: { code, status: '4', at: '20261114080000' } },
      { step: { code, status: '9', at: '20261118090000' } },
    ];
    const told = new Map<object, string[]>();
    for (const one of shuffled([...life, ...life, ...life], seed)) {
      const said =
        'dossier' in one && one.dossier !== undefined
          ? await tell(stage, one.dossier)
          : saidOf(await progress(stage, [one.step]));
      told.set(one, [...(told.get(one) ?? []), said.join()]);
    }
    const [state] = await lookUp(stage, [code]);
    const { code: _, ...rest } = state;
    states.push(rest);
    answers.push(...told.values());
  }
  return { states, answers };
}

async function tell(stage: Stage, dossier: object): Promise<string[]> {
  const said = saidOf(await report(stage, [dossier]));
  return said[0]?.includes('ALREADY_EXISTS') === true
    ? saidOf(await report(stage, [dossier], { updating: true }))
    : said;
}
