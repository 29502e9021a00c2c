import fc from 'fast-check';
import type { ChannelContent, FeeLine, TimeLimit } from '../../../kernel/domain/content.ts';
import { normalizeLocalCode } from '../../../kernel/domain/scalars.ts';
import { listChannelGaps } from '../../../subgraphs/procedures/online/rules/channelGaps.ts';
import { judgeMapping } from '../../../subgraphs/procedures/online/rules/localCode.ts';
import { listDailyChanges, listPeriods } from '../../../subgraphs/procedures/online/rules/servicePeriods.ts';

const limit = (
  value: number | null,
  unit: TimeLimit['unit'],
  condition: string | null = null,
): TimeLimit => ({ value, unit, condition });
const fee = (amountDong: number | null, changes: Partial<FeeLine> = {}): FeeLine => ({
  ...{ kind: 'FEE', code: 'P', name: 'Phí', amountDong, foreignAmount: null, condition: null },
  ...{ exemptions: [], locality: null, timeLimit: null, ...changes },
});
const channels = (online: Partial<ChannelContent>, counter: Partial<ChannelContent>) => ({
  channels: [
    { channel: 'ONLINE' as const, timeLimits: [], fees: [], ...online },
    { channel: 'COUNTER' as const, timeLimits: [], fees: [], ...counter },
  ],
});

describe('Whether the way online is slower or dearer', () => {
  it.each<[string, ReturnType<typeof channels>, object[]]>([
    [
      'longer in the same unit',
      channels({ timeLimits: [limit(8, 'DAY')] }, { timeLimits: [limit(7, 'DAY')] }),
      [{ kind: 'SLOWER', online: 8, counter: 7, unit: 'DAY' }],
    ],
    ['as long', channels({ timeLimits: [limit(7, 'DAY')] }, { timeLimits: [limit(7, 'DAY')] }), []],
    [
      'working days beside days',
      channels({ timeLimits: [limit(8, 'WORKING_DAY')] }, { timeLimits: [limit(7, 'DAY')] }),
      [],
    ],
    [
      'units that nobody states',
      channels({ timeLimits: [limit(8, null)] }, { timeLimits: [limit(7, null)] }),
      [],
    ],
    [
      'a limit that is not known',
      channels({ timeLimits: [limit(8, 'DAY')] }, { timeLimits: [limit(null, 'DAY')] }),
      [],
    ],
    [
      'several limits, each by its condition',
      channels(
        { timeLimits: [limit(3, 'DAY', 'A'), limit(9, 'DAY', 'B')] },
        { timeLimits: [limit(3, 'DAY', 'A'), limit(5, 'DAY', 'B'), limit(1, 'DAY', 'C')] },
      ),
      [{ kind: 'SLOWER', condition: 'B', online: 9, counter: 5 }],
    ],
    [
      'conditions that differ',
      channels(
        { timeLimits: [limit(9, 'DAY', 'A'), limit(8, 'DAY', 'B')] },
        { timeLimits: [limit(1, 'DAY', 'C')] },
      ),
      [],
    ],
    [
      'a higher amount',
      channels({ fees: [fee(20_000)] }, { fees: [fee(10_000)] }),
      [{ kind: 'DEARER', online: 20_000, counter: 10_000, unit: null }],
    ],
    ['an amount that is not set', channels({ fees: [fee(20_000)] }, { fees: [fee(null)] }), []],
    [
      'a fee beside a charge',
      channels({ fees: [fee(20_000)] }, { fees: [fee(10_000, { kind: 'CHARGE' })] }),
      [],
    ],
    [
      'amounts of two provinces',
      channels({ fees: [fee(20_000, { locality: '66' })] }, { fees: [fee(10_000, { locality: '52' })] }),
      [],
    ],
    [
      'nothing at the counter',
      { channels: channels({ timeLimits: [limit(8, 'DAY')] }, {}).channels.slice(0, 1) },
      [],
    ],
  ])('compares %s', (_what, content, gaps) => {
    expect(listChannelGaps(content)).toMatchObject(gaps);
    expect(listChannelGaps(content)).toHaveLength(gaps.length);
  });
});

describe('The times of a service', () => {
  const stop = (stoppedFrom: string, stoppedUntil: string | null, resumedOn: string | null = null) => ({
    ...{ id: stoppedFrom, stoppedFrom, stoppedUntil, resumedOn },
  });

  it('are offered, stopped and offered again without a gap', () => {
    const service = { inForceFrom: '2026-01-01', inForceTo: '2026-12-01' };
    expect(
      listPeriods(service, [stop('2026-07-01', null, '2026-08-01'), stop('2026-03-01', '2026-04-01')]),
    ).toEqual([
      { state: 'OFFERED', from: '2026-01-01', to: '2026-03-01' },
      { state: 'STOPPED', from: '2026-03-01', to: '2026-04-01' },
      { state: 'OFFERED', from: '2026-04-01', to: '2026-07-01' },
      { state: 'STOPPED', from: '2026-07-01', to: '2026-08-01' },
      { state: 'OFFERED', from: '2026-08-01', to: '2026-12-01' },
    ]);
    expect(listPeriods(service, [stop('2026-01-01', null)])).toEqual([
      { state: 'STOPPED', from: '2026-01-01', to: '2026-12-01' },
    ]);
  });

  it('add to the roll-up what they are, whatever they were before', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-01-${number}`);
    const period = fc.record({
      state: fc.constantFrom('OFFERED' as const, 'STOPPED' as const),
      from: day,
      to: fc.option(day),
    });
    const list = fc.array(period, { maxLength: 5 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const sum = (changes: { state: string; day: string; change: number }[]) =>
          changes.reduce((total, { change }) => total + change, 0);
        const direct = [...listDailyChanges([], before), ...listDailyChanges(before, after)];
        expect(sum(direct)).toBe(sum(listDailyChanges([], after)));
        expect(listDailyChanges(after, after)).toEqual([]);
      }),
    );
  });
});

describe('A local code', () => {
  it.each([
    [' T-DLK-277310 ', 'T-DLK-277310'],
    ['BTP/ĐLK.12', 'BTP/ĐLK.12'],
    ['', undefined],
    ['đăng ký khai sinh', undefined],
    ['966194000101', undefined],
    ['a'.repeat(81), undefined],
  ])('%s is kept as %s', (text, kept) => {
    expect(normalizeLocalCode(text)).toBe(kept);
  });

  it.each([
    ['of a ward', { agency: 'H15.50.05' }],
    ['that is a national code with a suffix', { localCode: '1.004222.000.00.00.H15' }],
    ['without a basis', { basis: ' ' }],
    ['to what no catalogue has', { procedure: '1.888888' }],
  ])('is not mapped %s', (_what, changes) => {
    const asked = {
      agency: 'H15',
      localCode: 'X-1',
      procedure: '1.004222',
      basis: 'QĐ 1',
      localName: null,
      ...changes,
    };
    const facts = { procedureInForce: asked.procedure === '1.004222', current: undefined };
    expect(judgeMapping(asked, facts)).toMatchObject({ __typename: 'LocalCodeNotAccepted' });
  });
});
