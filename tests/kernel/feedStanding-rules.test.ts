import { epochAfter, judgeStanding, type Standing } from '../../kernel/domain/feedStanding.ts';

const good: Standing = { offset: { xid: '900', id: 'a' }, known: true, newestXid: '950', nextXid: '951' };

describe('Where a reader stands in the events of another', () => {
  it.each<[string, Partial<Standing>, string]>([
    ['at an event that is there', {}, 'GOOD'],
    ['before the first event', { offset: undefined, known: false }, 'GOOD'],
    ['before an empty log', { offset: undefined, known: false, newestXid: undefined }, 'GOOD'],
    ['at an event that is not there', { known: false }, 'AHEAD'],
    ['in a log that was emptied', { known: false, newestXid: undefined }, 'AHEAD'],
    ['in a log whose server counts anew', { nextXid: '740' }, 'RENUMBERED'],
    ['in a log whose newest number would be given again', { nextXid: '950' }, 'RENUMBERED'],
    ['in both: the number is set right first', { known: false, nextXid: '740' }, 'RENUMBERED'],
    ['by numbers and not by letters', { newestXid: '99', nextXid: '100' }, 'GOOD'],
    [
      'beyond what a number of JavaScript holds',
      { newestXid: '18446744073709551613', nextXid: '18446744073709551614' },
      'GOOD',
    ],
  ])('%s', (_where, changes, verdict) => {
    expect(judgeStanding({ ...good, ...changes })).toBe(verdict);
  });

  it.each([
    ['740', 1],
    ['4294967295', 1],
    ['4294967296', 2],
    ['12884901889', 4],
  ])('after transaction %s a server has to count from epoch %i', (newest, epoch) => {
    expect(epochAfter(newest)).toBe(epoch);
  });
});
