/** No hostile input is silently without a test: each number has one, and each one cited is there. */
import { findMissing } from '../support/citations.ts';
import { rows } from './rows.ts';

/** Numbers of the catalogue. 78 and 79 were never given; 93 to 107 are about payments and stand with them. */
const numbers = Array.from({ length: 108 }, (_, index) => index + 1)
  .filter((number) => ![78, 79].includes(number) && (number < 93 || number > 107))
  .map((number) => `A${String(number).padStart(2, '0')}`);

describe('The catalogue of hostile inputs', () => {
  it('has a test for every number, and no other', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...numbers].sort());
  });

  it('cites tests that are there, word for word', () => {
    expect(findMissing(rows.flatMap(({ tests }) => tests))).toEqual([]);
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it('would notice a test that is gone (control)', () => {
    const gone = { file: 'hostile/gateway.test.ts', says: 'opens the door to everybody' };
    expect(findMissing([gone, { ...gone, file: 'hostile/nowhere.test.ts' }])).toHaveLength(2);
  });
});
