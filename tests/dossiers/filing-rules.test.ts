import fc from 'fast-check';
import { type HeldEvidence, isValidOn, judgeHeld } from '../../subgraphs/dossiers/rules/heldGuard.ts';
import { countReuse, firstDay, lastDay } from '../../subgraphs/dossiers/rules/reuse.ts';
import type { Status } from '../../subgraphs/dossiers/rules/statuses.ts';
import {
  currentStatus,
  judgeStep,
  judgeTransition,
  type StatusStep,
  statusCodes,
} from '../../subgraphs/dossiers/rules/statuses.ts';

const statuses = Object.keys(statusCodes) as Status[];
const byCode = (code: number): Status =>
  statuses.find((status) => statusCodes[status] === code) ?? 'REGISTERED';

describe('dossiers: transitions of a status', () => {
  /** DOMAIN §3.2, written out by code. */
  const listed: Record<number, number[]> = {
    1: [2, 3, 5, 7],
    2: [4, 5, 7, 9],
    3: [],
    4: [2, 5, 6, 7, 8, 9],
    5: [1, 2, 3, 4, 7],
    6: [4, 7],
    7: [],
    8: [4, 7],
    9: [2, 4, 7, 10],
    10: [],
  };
  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    'judges %s to %s',
    (from, to) => {
      const expected = listed[statusCodes[from]]?.includes(statusCodes[to]) === true ? 'LISTED' : 'UNLISTED';
      expect(judgeTransition(from, to)).toBe(expected);
    },
  );

  it('begin with registration or acceptance', () => {
    expect(statuses.filter((status) => judgeTransition(null, status) === 'LISTED')).toEqual([
      'REGISTERED',
      'ACCEPTED',
    ]);
  });

  it('lead back from a supplement and from a recall to exactly the status before', () => {
    expect(judgeTransition('SUPPLEMENT_REQUESTED', 'ACCEPTED', 'ACCEPTED')).toBe('LISTED');
    expect(judgeTransition('SUPPLEMENT_REQUESTED', 'IN_PROGRESS', 'ACCEPTED')).toBe('UNLISTED');
    expect(judgeTransition('SUPPLEMENT_REQUESTED', 'WITHDRAWN', 'ACCEPTED')).toBe('LISTED');
    expect(judgeTransition('FINISHED', 'ACCEPTED', 'IN_PROGRESS')).toBe('UNLISTED');
  });
});

const step = fc.record({
  status: fc.constantFrom(...statuses),
  at: fc.option(
    fc.integer({ min: 0, max: 5 }).map((ms) => new Date(ms)),
    { nil: null },
  ),
});

describe('dossiers: the present status', () => {
  it('is the same in any order and after any repetition (D2)', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (steps, picks) => {
          const again = picks.flatMap((pick) => steps[pick % Math.max(1, steps.length)] ?? []);
          const shuffled = [...again, ...steps.toReversed()];
          expect(currentStatus(shuffled)).toBe(currentStatus(steps));
        },
      ),
    );
  });

  it('is never that of a step without a time while another has one', () => {
    const steps: StatusStep[] = [
      { status: 'REGISTERED', at: new Date(1) },
      { status: 'RESULT_RETURNED', at: null },
    ];
    expect(currentStatus(steps)).toBe('REGISTERED');
    expect(currentStatus([{ status: 'ACCEPTED', at: null }])).toBe('ACCEPTED');
    expect(currentStatus([])).toBeNull();
  });

  it('is the furthest of two at the same time', () => {
    const at = new Date(1);
    expect(
      currentStatus([
        { status: byCode(9), at },
        { status: byCode(4), at },
      ]),
    ).toBe('FINISHED');
  });

  it('flags every step after an end (D3)', () => {
    for (const end of ['NOT_ACCEPTED', 'WITHDRAWN', 'RESULT_RETURNED'] as const) {
      for (const status of statuses) {
        expect(judgeStep([{ status: end, at: new Date(1) }], { status, at: new Date(2) })).toBe('UNLISTED');
        expect(judgeStep([{ status: end, at: new Date(1) }], { status, at: null })).toBe('UNLISTED');
      }
    }
  });
});

describe('dossiers: the guard of what is held', () => {
  const evidence = (changes: Partial<HeldEvidence> = {}): HeldEvidence => ({
    documentId: 'd1',
    resultType: 'KQ.A',
    form: 'STRUCTURED',
    state: 'VALID',
    validFrom: '2026-01-10',
    validUntil: '2026-06-30',
    permanent: false,
    ...changes,
  });
  it.each([
    ['on its first day', {}, '2026-01-10', true],
    ['on its last day', {}, '2026-06-30', true],
    ['before its first day, which is told and not judged', {}, '2026-01-09', true],
    ['the day after', {}, '2026-07-01', false],
    ['without end', { permanent: true, validUntil: null }, '2050-01-01', true],
    ['when the source gives no end', { validUntil: null }, '2050-01-01', true],
    ['once revoked', { state: 'REVOKED' as const }, '2026-02-01', false],
    ['in review', { state: 'IN_REVIEW' as const }, '2026-02-01', false],
    ['as an image', { form: 'DOCUMENT_ONLY' as const }, '2026-02-01', true],
  ])('is judged %s', (_name, changes, day, expected) => {
    expect(isValidOn(evidence(changes), day)).toBe(expected);
    const mappings = [{ resultType: 'KQ.A', state: 'CONFIRMED' as const, basis: '' }];
    expect(judgeHeld({ mappings }, [evidence(changes)], day).held).toBe(expected);
  });

  it('refuses nobody under a proposed mapping or for another kind of paper', () => {
    const day = '2026-02-01';
    expect(
      judgeHeld({ mappings: [{ resultType: 'KQ.A', state: 'PROPOSED', basis: '' }] }, [evidence()], day).held,
    ).toBe(false);
    expect(
      judgeHeld({ mappings: [{ resultType: 'KQ.B', state: 'PUBLISHED', basis: '' }] }, [evidence()], day)
        .held,
    ).toBe(false);
  });
});

describe('dossiers: counting reuse', () => {
  it('has no rate for nothing and no number for silence', () => {
    expect(countReuse([])).toEqual({ numerator: 0, denominator: 0, rate: null, selfReported: null });
    const day = { filed: 4, reused: 1, selfReported: 0, selfReporting: 2 };
    expect(countReuse([day])).toEqual({ numerator: 1, denominator: 4, rate: 0.25, selfReported: 0 });
  });

  it('reads a date with precision as its whole period', () => {
    expect([firstDay('2026'), firstDay('2026-02'), firstDay('2026-02-03')]).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-02-03',
    ]);
    expect([lastDay('2026'), lastDay('2024-02'), lastDay('2026-02-03')]).toEqual([
      '2026-12-31',
      '2024-02-29',
      '2026-02-03',
    ]);
  });
});
