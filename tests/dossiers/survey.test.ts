/** What the survey says of random ratings: the truth of each told part, and nothing from which a part of fewer than five follows. */
import fc from 'fast-check';
import type { RatingAspect } from '../../subgraphs/dossiers/rules/rating.ts';
import { SMALL } from '../../subgraphs/dossiers/rules/statistics/withholding.ts';
import { monthsOf, type RatedMonth, summarise } from '../../subgraphs/dossiers/rules/survey.ts';
import { inExhaustive } from '../support/extent.ts';
import { codeOf } from '../support/ids.ts';
import { addTo, reduce } from '../support/linear.ts';

const rated = (agency: string, month: string, ratings: number, total = 3 * ratings): RatedMonth => ({
  ...{ agency: codeOf(agency), month, aspect: 'OVERALL', ratings, total },
});
const ratingsOf = (agency: string, all: readonly RatedMonth[]) => summarise(codeOf(agency), all).ratings;

describe('The survey of an agency', () => {
  it('is made of whole months that are settled: from the 10th day of the next month on', () => {
    const ofSpan = (to: string, today: string) => monthsOf('2026-01-15', to, today);
    expect(ofSpan('2026-03-02', '2026-11-29')).toEqual({ first: '2026-01-01', before: '2026-04-01' });
    expect(ofSpan('2026-12-31', '2026-11-29')).toEqual({ first: '2026-01-01', before: '2026-11-01' });
    expect(ofSpan('2026-10-31', '2026-11-09').before).toBe('2026-10-01');
    expect(ofSpan('2026-10-31', '2026-11-10').before).toBe('2026-11-01');
    expect(ofSpan('2999-12-31', '2026-01-05').before).toBe('2025-12-01');
  });

  it('sums the months that are told, each aspect on its own', () => {
    const months = [
      rated('H15', '2026-01', 5, 5),
      rated('H15', '2026-03', 6, 30),
      rated('H15', '2026-02', 4),
    ];
    const clarity: RatingAspect = 'CLARITY';
    const all = [...months, { ...rated('H15', '2026-02', 5, 20), aspect: clarity }];
    expect(summarise(codeOf('H15'), all)).toEqual({
      ratings: 11,
      averages: [
        { aspect: 'OVERALL', average: 35 / 11, ratings: 11, months: ['2026-01', '2026-03'] },
        { aspect: 'CLARITY', average: 4, ratings: 5, months: ['2026-02'] },
      ],
    });
  });

  it('withholds what an agency itself is rated like a part of it, and the next smallest with it', () => {
    const all = [rated('H15', 'm', 2), rated('H15.50', 'm', 6), rated('H15.60', 'm', 9)];
    expect(['H15', 'H15.50', 'H15.60'].map((agency) => ratingsOf(agency, all))).toEqual([17, null, 9]);
  });

  it('tells nothing below what is withheld, however much it is', () => {
    const all = [rated('H15.50.05', 'm', 6), rated('H15.60', 'm', 1), rated('H15.70.01', 'm', 30)];
    expect(['H15.50', 'H15.50.05', 'H15.70.01'].map((agency) => ratingsOf(agency, all))).toEqual([
      ...[null, null, 30],
    ]);
  });
});

const AGENCIES = ['H15', 'H15.50', 'H15.50.05', 'H15.50.06', 'H15.60', 'H15.60.1', 'H15.70'];
const MONTHS = ['2026-01', '2026-02'];

describe('No combination of answers', () => {
  const ratings = fc.uniqueArray(
    fc.record({
      agency: fc.constantFrom(...AGENCIES),
      month: fc.constantFrom(...MONTHS),
      ratings: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 })),
    }),
    { minLength: 1, maxLength: 9, selector: ({ agency, month }) => agency + month },
  );

  it('says how any few of fewer than five rated, whichever agencies and spans are asked', () => {
    let [told, withheld] = [0, 0];
    fc.assert(
      fc.property(ratings, (made) => {
        const all = made.map(({ agency, month, ratings: many }) => rated(agency, month, many));
        const basis: number[][] = [];
        for (const agency of AGENCIES)
          for (const span of [['2026-01'], ['2026-02'], MONTHS]) {
            const [answer] = summarise(
              codeOf(agency),
              all.filter(({ month }) => span.includes(month)),
            ).averages;
            // Which of the smallest parts the answer says that it is of, whether they are told or not.
            const isOf = (one: RatedMonth) =>
              answer?.months.includes(one.month) === true && `${one.agency}.`.startsWith(`${agency}.`);
            const sum = all.filter(isOf).reduce((of, one) => of + one.ratings, 0);
            expect(sum).toBe(answer?.ratings ?? 0);
            if (answer !== undefined)
              addTo(
                basis,
                all.map((one) => (isOf(one) ? 1 : 0)),
              );
          }
        told += basis.length;
        // Any set of the smallest parts whatever, not only those that somebody may ask for.
        for (let set = 1; set < 2 ** all.length; set += 1) {
          const row = all.map((_, at) => (set >> at) & 1);
          const size = all.reduce((of, one, at) => of + one.ratings * (row[at] ?? 0), 0);
          if (size >= SMALL) continue;
          withheld += 1;
          expect([all, row, reduce(row, basis).some((value) => value !== 0)]).toEqual([all, row, true]);
        }
      }),
      { numRuns: inExhaustive(3_000, 150) },
    );
    expect(Math.min(told, withheld)).toBeGreaterThan(0);
  });
});
