/** A million people, as many as `npm run seed` makes: the free digits of their numbers begin again on the way. */
import { streamGroups } from '../../nation/nation.ts';

const MILLION = 1_000_000;

describe('A nation of a million', () => {
  it('gives nobody the number of another', () => {
    const numbers = new Set<string>();
    let [people, numbered] = [0, 0];
    let lastKey = '';
    for (const { citizens } of streamGroups({ people: MILLION }))
      for (const { key, personalNumber } of citizens) {
        people += 1;
        lastKey = key;
        if (personalNumber === null) continue;
        numbered += 1;
        numbers.add(personalNumber);
      }
    expect(people).toBe(MILLION);
    expect(numbers.size).toBe(numbered);
    expect(lastKey).toMatch(/^person-\d{6}-\d$/);
  });
});
