/** What everybody may read of a month: nothing of fewer than five dossiers, and nothing from which it follows. */
import fc from 'fast-check';
import { monthsToFreeze } from '../../../subgraphs/dossiers/rules/statistics/months.ts';
import { csvOf, describePublic } from '../../../subgraphs/dossiers/rules/statistics/openData.ts';
import {
  type PublicFigure,
  type ReleasedLeaf,
  releaseMonth,
} from '../../../subgraphs/dossiers/rules/statistics/release.ts';
import { SMALL } from '../../../subgraphs/dossiers/rules/statistics/withholding.ts';
import { inExhaustive } from '../../support/extent.ts';
import { codeOf } from '../../support/ids.ts';
import { addTo, reduce } from '../../support/linear.ts';

const MONTH = '2026-10';
const leaf = (agency: string, procedureCode: string, dossiers: number, source = 'DESK'): ReleasedLeaf => ({
  ...{ source: source as ReleasedLeaf['source'], agency: codeOf(agency) },
  procedureCode: procedureCode as ReleasedLeaf['procedureCode'],
  ...{
    dossiers,
    onTime: dossiers,
    inTime: 0,
    late: 0,
    withoutDate: 0,
    online: 0,
    reused: 0,
    claimedReuse: 0,
  },
});
const told = (figures: readonly PublicFigure[]) =>
  Object.fromEntries(figures.map(({ id, dossiers }) => [id.slice(MONTH.length + 1), dossiers]));

describe('The figures of a month', () => {
  it('are told from the whole down to the procedures of an agency', () => {
    const figures = releaseMonth(MONTH, [
      leaf('H15.50', 'a', 7),
      leaf('H15', 'a', 5),
      leaf('G01', 'b', 9, 'REPORTED'),
    ]);
    expect(told(figures)).toEqual({
      ...{ '': 21, DESK: 12, 'DESK/H15': 12, 'DESK/H15.50': 7, 'DESK/H15.50/a': 7, 'DESK/H15/a': 5 },
      ...{ REPORTED: 9, 'REPORTED/G01': 9, 'REPORTED/G01/b': 9 },
    });
    expect(figures.find(({ id }) => id.endsWith('DESK/H15.50'))?.within).toBe(`${MONTH}/DESK/H15`);
  });

  it('withhold a small part, and the next smallest with it, and everything below', () => {
    const figures = releaseMonth(MONTH, [leaf('H15', 'a', 4), leaf('H16', 'a', 6), leaf('H17', 'a', 30)]);
    expect(told(figures)).toEqual({ '': 40, DESK: 40, 'DESK/H17': 30, 'DESK/H17/a': 30 });
    expect(figures.find(({ id }) => id.endsWith('/DESK'))?.withheldDossiers).toBe(10);
  });

  it('withhold more where those withheld would be one each', () => {
    const ones = ['1', '2', '3', '4', '5'].map((name) => leaf('H15', name, 1));
    expect(told(releaseMonth(MONTH, [...ones, leaf('H15', 'big', 50)]))).toEqual({
      ...{ '': 55, DESK: 55, 'DESK/H15': 55 },
    });
  });

  it('are none of a month of fewer than five', () => {
    expect(releaseMonth(MONTH, [leaf('H15', 'a', SMALL - 1)])).toEqual([]);
    expect(releaseMonth(MONTH, [])).toEqual([]);
  });

  it.each([
    ['from the 10th day of the next month on', ['2026-10-01'], [], '2026-11-09', ['2026-09-01']],
    ['from the 10th day of the next month on', ['2026-10-01'], [], '2026-11-10', ['2026-10-01']],
    [
      'from the oldest with dossiers at the first look',
      ['2026-10-01', '2026-08-01'],
      [],
      '2026-11-30',
      ['2026-08-01', '2026-09-01', '2026-10-01'],
    ],
    ['each once', ['2026-09-01', '2026-10-01'], ['2026-09-01'], '2026-11-30', ['2026-10-01']],
    ['the one before, where nothing is there at the first look', [], [], '2026-01-31', ['2025-12-01']],
    ['also one that is empty', ['2026-09-01'], ['2026-09-01'], '2026-12-10', ['2026-10-01', '2026-11-01']],
    [
      'none older than the first, whatever comes of it later',
      ['2025-03-01', '2026-10-01'],
      ['2026-10-01'],
      '2026-11-30',
      [],
    ],
  ])('are of months that are settled: %s', (_what, withDossiers, frozen, today, expected) => {
    expect(monthsToFreeze(withDossiers, frozen, today)).toEqual(expected);
  });

  it('carry what their rates are made of', () => {
    const [whole] = releaseMonth(MONTH, [
      { ...leaf('H15', 'a', 8), onTime: 6, late: 2, online: 4, reused: 2 },
    ]);
    const desk = releaseMonth(MONTH, [
      { ...leaf('H15', 'a', 8), onTime: 6, late: 2, online: 4, reused: 2 },
    ])[1];
    if (whole === undefined || desk === undefined) throw new Error('nothing was told');
    expect(describePublic(whole)).toMatchObject({
      onTime: { rate: 0.75 },
      online: { rate: 0.5 },
      reuse: null,
    });
    expect(describePublic(desk)).toMatchObject({ reuse: { rate: 0.25 }, claimedReuse: null });
    // Absent where there is no such count, as in the graph.
    const reported = { ...desk, source: 'REPORTED' as const, claimedReuse: 3 };
    expect(csvOf([whole, desk, reported]).split('\r\n').slice(1, 4)).toEqual([
      '2026-10,,,,,8,6,0,2,0,4,,,0',
      '2026-10/DESK,2026-10,DESK,,,8,6,0,2,0,4,2,,0',
      '2026-10/DESK,2026-10,REPORTED,,,8,6,0,2,0,4,,3,0',
    ]);
  });
});

describe('No combination of what is told', () => {
  const leaves = fc.uniqueArray(
    fc.record({
      source: fc.constantFrom('DESK', 'REPORTED'),
      agency: fc.constantFrom('G01', 'H15', 'H15.50', 'H15.50.05', 'H15.60', 'H16', 'H16.1'),
      procedure: fc.constantFrom('a', 'b', 'c'),
      dossiers: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 })),
    }),
    {
      minLength: 1,
      maxLength: 14,
      selector: ({ source, agency, procedure }) => `${source}${agency}${procedure}`,
    },
  );
  /** Every part that there is, small or not, by which leaves it is of: written out anew. */
  const partsOf = (all: readonly ReleasedLeaf[]): Map<string, number[]> => {
    const parts = new Map<string, number[]>();
    all.forEach(({ source, agency, procedureCode }, at) => {
      const codes = agency.split('.');
      const names = [
        '',
        source,
        ...codes.map((_, level) => `${source}/${codes.slice(0, level + 1).join('.')}`),
      ];
      for (const name of [...names, `${source}/${agency}/${procedureCode}`]) {
        const row = parts.get(name) ?? all.map(() => 0);
        row[at] = 1;
        parts.set(name, row);
      }
    });
    return parts;
  };

  it('is the count of a part that is withheld; and what is told adds up', () => {
    let withheld = 0;
    fc.assert(
      fc.property(leaves, (made) => {
        const all = made.map(({ agency, procedure, dossiers, source }) =>
          leaf(agency, procedure, dossiers, source),
        );
        const figures = releaseMonth(MONTH, all);
        const published = told(figures);
        const parts = partsOf(all);
        const basis: number[][] = [];
        for (const [name, row] of parts) if (name in published) addTo(basis, row);
        for (const [name, row] of parts) {
          const size = row.reduce((sum, isIn, at) => sum + isIn * (all[at]?.dossiers ?? 0), 0);
          if (name in published) {
            expect([name, published[name]]).toEqual([name, size]);
            expect(size).toBeGreaterThanOrEqual(SMALL);
            continue;
          }
          withheld += 1;
          expect([name, reduce(row, basis).some((value) => value !== 0)]).toEqual([name, true]);
        }
        // What a whole has more than its told parts is of five dossiers at least, or of none.
        for (const { id, dossiers, withheldDossiers } of figures) {
          const shown = figures.filter(({ within }) => within === id);
          const isLeaf = id.split('/').length === 4;
          const rest = dossiers - shown.reduce((sum, part) => sum + part.dossiers, 0);
          if (!isLeaf) expect([id, rest, rest === 0 || rest >= SMALL]).toEqual([id, withheldDossiers, true]);
        }
      }),
      { numRuns: inExhaustive(5_000, 150) },
    );
    expect(withheld).toBeGreaterThan(0);
  });
});
