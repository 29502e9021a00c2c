import { oneEach, someEach } from '../../kernel/inOrder.ts';

const rows = [
  { id: 'b', owner: 'y' },
  { id: 'a', owner: 'x' },
  { id: 'c', owner: 'y' },
];

describe('The answer of a loader', () => {
  it('has one row for each key, in the order asked, and null where there is none', () => {
    expect(oneEach(['a', 'nobody', 'b', 'a'], rows, ({ id }) => id)).toEqual([
      rows[1],
      null,
      rows[0],
      rows[1],
    ]);
  });

  it('has all rows of each key, in the order of the query, and no row that nobody asked for', () => {
    expect(someEach(['y', 'nobody'], rows, ({ owner }) => owner)).toEqual([[rows[0], rows[2]], []]);
  });
});
