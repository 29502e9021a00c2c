/** Rounds in which everything is measured in turn; what a busy machine gave is thrown away and measured again. */
/** A machine that is never quiet is not waited for: the rounds that remain are said to be dirty. */
const REPEATS_MAX = 5;

export type Say = (line: string) => void;

export interface Rounds<R> {
  rounds: R[];
  repeated: number;
  /** Of the rounds that are kept. */
  dirty: number;
}

export interface RoundPlan<R> {
  count: number;
  /** Nothing is repeated: it is only seen whether everything works. */
  quick: boolean;
  once(): Promise<R>;
  isDirty(round: R): boolean;
  say: Say;
}

export async function measureRounds<R>({
  count,
  quick,
  once,
  isDirty,
  say,
}: RoundPlan<R>): Promise<Rounds<R>> {
  const rounds: R[] = [];
  const repeats = quick ? 0 : REPEATS_MAX;
  let repeated = 0;
  while (rounds.length < count) {
    const round = await once();
    if (isDirty(round) && repeated < repeats) {
      repeated += 1;
      say('… something else was at work: this round is repeated');
      continue;
    }
    rounds.push(round);
    say(`✓ round ${rounds.length} of ${count}`);
  }
  return { rounds, repeated, dirty: rounds.filter(isDirty).length };
}
