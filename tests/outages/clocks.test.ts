/** R20 in short: clocks that jump. The long version is an experiment of `npm run chaos`. */
import { jumpClocks } from '../chaos/clocks.ts';
import { dieOf } from '../chaos/experiment.ts';

describe('Clocks that jump by hours and days', () => {
  it('make no envelope believed outside its life, and none refused within it', () => {
    const findings = jumpClocks(500, dieOf(20), (receiver) => receiver);
    expect(findings.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('would, if a register went by the clock of the sender (negative control)', () => {
    const [believed] = jumpClocks(100, dieOf(20), (_receiver, sender) => sender);
    expect(believed?.holds).toBe(false);
  });
});
