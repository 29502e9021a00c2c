import {
  boundsOf,
  countQueue,
  deadlineOf,
  deadlines,
  keyOf,
  openKeys,
  turnOf,
  turns,
} from '../../subgraphs/dossiers/rules/queue.ts';
import type { Status } from '../../subgraphs/dossiers/rules/statuses.ts';
import { closingStatuses, statusCodes } from '../../subgraphs/dossiers/rules/statuses.ts';

const TODAY = '2026-11-29';
const DAYS = [null, '2026-11-28', TODAY, '2026-11-30'];

describe('Whose turn it is with a dossier', () => {
  it.each([
    ['REGISTERED', false, 'ARRIVED'],
    ['ACCEPTED', false, 'ARRIVED'],
    ['IN_PROGRESS', false, 'IN_WORK'],
    ['SUPPLEMENT_REQUESTED', false, 'APPLICANT'],
    ['PAYMENT_REQUESTED', false, 'PAYMENT'],
    ['STOPPED', true, 'OTHER_AGENCY'],
    ['STOPPED', false, 'STOPPED'],
    ['FINISHED', false, 'RESULT'],
  ] as const)('%s, asking another agency %s: %s', (status, consulting, turn) => {
    const key = keyOf(status, consulting);
    expect(key && turnOf(key)).toBe(turn);
  });

  it('is somebody’s in every open status, and nobody’s in a closed one', () => {
    for (const status of Object.keys(statusCodes) as Status[]) {
      expect([status, keyOf(status, false) === undefined]).toEqual([status, closingStatuses.has(status)]);
    }
  });
});

describe('How a dossier stands to its promised day', () => {
  it.each([
    ['IN_PROGRESS', '2026-11-28', 'LATE'],
    // Exactly at the due instant is on time (D8).
    ['IN_PROGRESS', TODAY, 'TODAY'],
    ['REGISTERED', '2026-11-30', 'LATER'],
    ['ACCEPTED', null, 'NOT_PROMISED'],
    ['SUPPLEMENT_REQUESTED', '2026-11-28', 'PAUSED'],
    ['PAYMENT_REQUESTED', '2026-11-28', 'PAUSED'],
    ['CONSULTING', '2026-11-28', 'PAUSED'],
    ['STOPPED', null, 'PAUSED'],
    ['FINISHED', '2026-11-28', 'ENDED'],
  ] as const)('%s, promised for %s: %s', (key, promised, deadline) => {
    expect(deadlineOf(key, promised, TODAY)).toBe(deadline);
  });
});

describe('The bounds of a filter', () => {
  it('let through exactly the dossiers whose turn and deadline are asked for', () => {
    for (const turn of [null, ...turns]) {
      for (const deadline of [null, ...deadlines]) {
        const bounds = boundsOf(turn && [turn], deadline, TODAY);
        for (const key of openKeys) {
          for (const promised of DAYS) {
            const meant =
              (turn === null || turnOf(key) === turn) &&
              (deadline === null || deadlineOf(key, promised, TODAY) === deadline);
            expect([turn, deadline, key, promised, letsThrough(bounds, key, promised)]).toEqual([
              ...[turn, deadline, key, promised, meant],
            ]);
          }
        }
      }
    }
  });

  it('let nothing through where no turn is asked for', () => {
    expect(boundsOf([], null, TODAY).keys).toEqual([]);
  });
});

/** As the statement of the database reads them. */
const letsThrough = (
  { keys, promised, before, on, after }: ReturnType<typeof boundsOf>,
  key: (typeof openKeys)[number],
  day: string | null,
): boolean =>
  keys.includes(key) &&
  (promised === null || promised === (day !== null)) &&
  (before === null || (day !== null && day < before)) &&
  (on === null || day === on) &&
  (after === null || (day !== null && day > after));

describe('The counts of a queue', () => {
  it('name each turn and each deadline once, and both sum to the total', () => {
    const groups = openKeys.flatMap((key) => DAYS.map((promised, n) => ({ key, promised, count: n + 1 })));
    const counted = countQueue(groups, TODAY);
    expect(counted.total).toBe(80);
    for (const list of [counted.turns, counted.deadlines])
      expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(80);
    expect(counted.deadlines.find(({ deadline }) => deadline === 'LATE')?.count).toBe(3 * 2);
    expect(countQueue([], TODAY).turns).toHaveLength(turns.length);
  });
});
