/** Two hundred dossiers of October 2026, counted by hand: what the table says beside each kind, added up, is what the figures say. */
import type { DossierFacts } from '../../../subgraphs/dossiers/rules/reported/facts.ts';
import { countDesk, countReported } from '../../../subgraphs/dossiers/rules/statistics/counting.ts';
import { type Counted, type FigureRow, netOf } from '../../../subgraphs/dossiers/rules/statistics/figures.ts';
import { describeFigures, type Tally } from '../../../subgraphs/dossiers/rules/statistics/tally.ts';
import { codeOf } from '../../support/ids.ts';

type Procedure = Counted['procedureCode'];
const at = (day: string) => `2026-10-${day}T03:00:00.000Z`;

/** A dossier of the ward's desk: accepted on the 5th, promised for the 20th, finished on the day that is given. */
const desk = (finished: string | null, more: object = {}) =>
  countDesk({
    ...{ dossier: 'd', code: 'D', agency: codeOf('H15.50.05'), unit: null, channel: 'ONLINE' },
    ...{ procedureCode: '1.004222' as Procedure, acceptedOn: '2026-10-05', promisedDay: '2026-10-20' },
    ...{ selfReportedReuse: null, reused: [], paid: false, tookPaper: false, handedOver: null },
    electronicResult: null,
    steps: finished === null ? [] : [{ status: 'FINISHED', at: at(finished) }],
    ...more,
  });
/** One of a system, which is due on the 20th too. */
const reported = (changes: Partial<DossierFacts>, claims: Partial<DossierFacts['claims']> = {}) =>
  countReported({
    ...{ dossier: 'r', code: 'R', client: 'one-stop', steps: [] },
    facts: {
      ...{
        procedure: '1.001193' as Procedure,
        agency: codeOf('H15.60'),
        channel: 'COUNTER',
        ownerKind: 'PERSON',
      },
      ...{ status: 'FINISHED', payment: null, submittedAt: at('05'), acceptedAt: at('05'), dueAt: at('20') },
      ...{ refusedAt: null, finishedAt: at('10'), returnedAt: null, supplements: [], feesDong: [] },
      ...{ resultTypes: [], replacedBy: [], ...changes },
      claims: { digitised: null, reused: false, fromWarehouse: false, accountVerified: null, ...claims },
    },
  });

/** How many of each kind. */
const FIXTURE: [many: number, Counted | undefined][] = [
  // 60 of the desk in time; of 12 a component was taken from what the state holds.
  [48, desk('19')],
  [12, desk('20', { reused: ['BIRTH'], electronicResult: true, handedOver: 'ELECTRONIC' })],
  // 20 late, and all of them still took a visit.
  [20, desk('21', { handedOver: 'COUNTER', electronicResult: false })],
  // 10 at the counter, still open on the 25th: late. 5 wait since the 18th: in time.
  [10, desk(null, { channel: 'COUNTER' })],
  [5, desk(null, { channel: 'COUNTER', steps: [{ status: 'STOPPED', at: at('18') }] })],
  // 5 without a promised day; 10 that nobody has accepted are not counted.
  [5, desk('19', { promisedDay: null })],
  [10, desk(null, { acceptedOn: null })],
  // 50 reported in time, of which 40 claim reuse and 30 say that they were paid online, 10 that they were not.
  [30, reported({ payment: 'ONLINE_PORTAL' }, { reused: true, digitised: true })],
  [10, reported({ payment: 'NOT_PAID' }, { reused: true, digitised: true })],
  [10, reported({ payment: 'NONE' }, { digitised: false })],
  // 10 late, 5 late although they waited a day for a supplement, 5 in time because of that day.
  [10, reported({ finishedAt: at('22') })],
  [5, reported({ finishedAt: at('22'), supplements: [{ askedAt: at('07'), answeredAt: at('08') }] })],
  [5, reported({ finishedAt: at('21'), supplements: [{ askedAt: at('07'), answeredAt: at('08') }] })],
  // 20 that are said to be finished, without a time; every fee of the last 5 is nothing.
  [15, reported({ finishedAt: null })],
  [5, reported({ finishedAt: null, payment: 'ONLINE_PORTAL', feesDong: [0, 0] })],
];
const TODAY = '2026-10-25';

/** Sums of the rows, as the database makes them. */
function tallyOf(rows: readonly FigureRow[]): Tally {
  const sum = (which: (row: FigureRow) => boolean, of: keyof Tally & keyof FigureRow = 'dossiers') =>
    rows.filter(which).reduce((all, row) => all + (row[of] as number), 0);
  const all = (of: keyof Tally & keyof FigureRow) => sum(() => true, of);
  const isPast = ({ inTimeThrough }: FigureRow) => inTimeThrough !== 'infinity' && inTimeThrough < TODAY;
  return {
    dossiers: all('dossiers'),
    ofDesk: sum(({ source }) => source === 'DESK'),
    online: sum(({ channel }) => channel === 'ONLINE'),
    onTime: sum(({ verdict }) => verdict === 'ON_TIME'),
    late: sum((row) => row.verdict === 'LATE' || (row.verdict === 'OPEN' && isPast(row))),
    inTime: sum((row) => row.verdict === 'OPEN' && !isPast(row)),
    withoutDate: sum(({ verdict }) => verdict === 'NO_DATE'),
    ...{ reused: all('reused'), claimedReuse: all('claimedReuse'), claimingReuse: all('claimingReuse') },
    ...{
      digitised: all('digitised'),
      judgedDigitised: all('judgedDigitised'),
      paidOnline: all('paidOnline'),
    },
    ...{ payable: all('payable'), visited: all('visited'), judgedVisited: all('judgedVisited') },
    ...{ handled: all('handled'), handledDays: all('handledDays') },
  };
}

it('Two hundred dossiers come out as they were counted by hand', () => {
  expect(FIXTURE.reduce((all, [many]) => all + many, 0)).toBe(200);
  const changes = FIXTURE.flatMap(([many, after]) => Array(many).fill({ before: undefined, after }));
  const tally = tallyOf(netOf(changes).figures);
  const { onTime, reuse, claimedReuse, reuseGap, online, digitised, paidOnline, visited, meanDays } =
    describeFigures(tally);
  // 200 less the 10 that were never accepted.
  expect(tally.dossiers).toBe(190);
  // 60 and 50 and 5 ended in time, 5 wait; 20, 10, 10 and 5 are late; 5 and 20 have no date: 190.
  expect(onTime).toMatchObject({ onTime: 115, inTime: 5, late: 45, withoutDate: 25, rate: 120 / 165 });
  // Of 100 of the desk 12 by evidence; of 90 reported 40 as they claim.
  expect(reuse).toMatchObject({ numerator: 12, denominator: 100, rate: 0.12 });
  expect(claimedReuse).toMatchObject({ numerator: 40, denominator: 90 });
  expect(reuseGap).toBeCloseTo(40 / 90 - 0.12);
  // 48, 12, 20 and the 5 without a promised day.
  expect(online).toMatchObject({ numerator: 85, denominator: 190 });
  // 12 of 32 at the desk, 40 of 50 as systems claim.
  expect(digitised).toMatchObject({ numerator: 52, denominator: 82 });
  expect(paidOnline).toMatchObject({ numerator: 30, denominator: 40, rate: 0.75 });
  // 20 of the 85 online ones, all of which have ended.
  expect(visited).toMatchObject({ numerator: 20, denominator: 85 });
  // 48 and 5 took 14 days, 12 took 15, 20 took 16; 50 reported ones 5, 15 took 17 and 5 took 16.
  const days = 53 * 14 + 12 * 15 + 20 * 16 + 50 * 5 + 15 * 17 + 5 * 16;
  expect(meanDays).toEqual({ days, dossiers: 155, mean: days / 155, formula: 'mean-days/1' });
});
