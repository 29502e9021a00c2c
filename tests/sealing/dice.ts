/** Numbers that look random and are the same in every run (mulberry32). */
export type Dice = (sides: number) => number;

export function makeDice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export const pick = <T>(dice: Dice, list: readonly T[]): T => list[dice(list.length)] as T;
