import fc from 'fast-check';
import type { FeeLine, ProcedureContent } from '../../../kernel/domain/content.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { findDifferences, nameTimeLimits } from '../../../subgraphs/procedures/history/rules/difference.ts';
import { applyDifferences, listValues, toSortedText } from './applyDifferences.ts';

const contents = readSeedContents();
const anyContent = fc.constantFrom(...contents);

function getSeed(code: string): ProcedureContent {
  const content = contents.find((one) => one.code === code);
  if (content === undefined) throw new Error(`no ${code}`);
  return structuredClone(content);
}

/** The same procedure after many hands: values of others, parts gone, parts twice, lists in another order. */
const anyPair = fc
  .tuple(anyContent, anyContent, fc.infiniteStream(fc.nat({ max: 999 })))
  .map(([content, other, dice]): [ProcedureContent, ProcedureContent] => {
    const roll = (sides: number): number => (dice.next().value as number) % sides;
    const mix = (left: unknown, right: unknown): unknown => {
      if (Array.isArray(left) && Array.isArray(right)) {
        const kept = left.filter(() => roll(4) > 0).map((item, index) => mix(item, right[index] ?? item));
        const twice = kept.filter(() => roll(5) === 0).map((item) => structuredClone(item));
        const all = [...kept, ...twice, ...right.filter(() => roll(6) === 0).map((i) => structuredClone(i))];
        return all.sort(() => roll(3) - 1);
      }
      if (typeof left === 'object' && left !== null && typeof right === 'object' && right !== null) {
        const pairs = Object.entries(left).map(([name, value]) => {
          return [name, mix(value, (right as Record<string, unknown>)[name] ?? value)];
        });
        return Object.fromEntries(pairs);
      }
      return roll(8) === 0 ? right : left;
    };
    return [content, mix(content, other) as ProcedureContent];
  });

/** Another value of the same kind that stands nowhere else. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1_000_003;
  return `${typeof value === 'string' ? value : ''} (đã sửa)`;
}

describe('The differences between two versions', () => {
  it('of a version and itself are none, in whatever order its lists stand', () => {
    for (const content of contents) {
      expect(findDifferences(content, structuredClone(content))).toEqual([]);
      const turned = structuredClone(content);
      for (const list of [turned.channels, turned.cases, turned.legalBasis, turned.audiences, turned.results])
        list.reverse();
      for (const one of turned.cases) one.components.reverse();
      for (const { fees } of turned.channels) fees.reverse();
      expect(findDifferences(content, turned)).toEqual([]);
    }
  });

  it('turn the one into the other when they are applied', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const [left, right] = nameTimeLimits(before, after);
        const applied = applyDifferences(left, findDifferences(before, after));
        expect(toSortedText(applied)).toBe(toSortedText(right));
      }),
      { numRuns: 150 },
    );
  });

  it('are exactly one when one value was corrected, wherever it stands (PUB-8)', () => {
    for (const content of contents) {
      const places = listValues(content).filter(({ path }) => !path.endsWith('/timeLimit'));
      for (const place of places.filter((_place, index) => index % 31 === Number(content.code.at(-1)))) {
        const corrected = structuredClone(content);
        place.change(corrected, otherThan(place.value));
        const found = findDifferences(content, corrected);
        expect(found.map(({ path }) => path)).toHaveLength(1);
        const [difference] = found;
        const isStep = Array.isArray(difference?.before);
        expect(difference).toMatchObject({
          kind: 'CHANGED',
          before: isStep ? [place.value] : (place.value ?? null),
          after: isStep ? [otherThan(place.value)] : otherThan(place.value),
        });
      }
    }
  });

  it('name the part by its code, whatever stands before it', () => {
    const before = getSeed('1.001193');
    const after = getSeed('1.001193');
    const [birth] = after.cases;
    const paper = birth?.components.at(-1);
    if (birth === undefined || paper === undefined) throw new Error('no paper');
    paper.originals = (paper.originals ?? 0) + 1;
    birth.components.reverse();
    birth.components.shift();
    birth.components.unshift(paper);
    expect(findDifferences(before, after)).toEqual([
      {
        path: `/cases/${birth.code}/components/${paper.code}/originals`,
        label: expect.stringMatching(/^Trường hợp “.+” › Thành phần hồ sơ “.+” › Số bản chính$/),
        kind: 'CHANGED',
        before: before.cases[0]?.components.at(-1)?.originals ?? null,
        after: paper.originals,
      },
    ]);
  });

  it('are those of the fields of a part that keeps its code, however many were corrected', () => {
    const before = getSeed('1.001193');
    const after = getSeed('1.001193');
    const paper = after.cases[0]?.components[0];
    if (paper === undefined) throw new Error('no paper');
    Object.assign(paper, { name: 'Giấy tờ khác', originals: 9, copies: 9 });
    const path = `/cases/${after.cases[0]?.code}/components/${paper.code}`;
    expect(findDifferences(before, after).map((one) => `${one.kind} ${one.path}`)).toEqual([
      `CHANGED ${path}/name`,
      `CHANGED ${path}/originals`,
      `CHANGED ${path}/copies`,
    ]);
  });

  it('say what is new and what is gone, whole', () => {
    const before = getSeed('1.001193');
    const after = getSeed('1.001193');
    const gone = after.cases[0]?.components.shift();
    after.audiences.push('Người nước ngoài định cư');
    expect(findDifferences(before, after)).toEqual([
      expect.objectContaining({
        path: '/audiences/Người nước ngoài định cư',
        kind: 'ADDED',
        before: null,
        after: 'Người nước ngoài định cư',
      }),
      expect.objectContaining({ kind: 'REMOVED', before: gone, after: null }),
    ]);
  });

  it('count the order of steps, and of nothing else', () => {
    const before = getSeed('1.001193');
    before.steps = [{ condition: null, steps: ['Nộp hồ sơ', 'Kiểm tra', 'Ghi sổ', 'Trả kết quả'] }];
    const after = structuredClone(before);
    after.steps = [{ condition: null, steps: ['Nộp hồ sơ', 'Ghi sổ', 'Kiểm tra', 'Trả kết quả'] }];
    expect(findDifferences(before, after)).toEqual([
      {
        path: '/steps//steps/2',
        label: 'Trình tự thực hiện › Bước 2',
        kind: 'CHANGED',
        before: ['Kiểm tra', 'Ghi sổ'],
        after: ['Ghi sổ', 'Kiểm tra'],
      },
    ]);
  });

  it('keep a fee with its time limit when the limits change places or names', () => {
    const before = getSeed('1.001193');
    const [channel] = before.channels;
    if (channel === undefined) throw new Error('no channel');
    const fee: FeeLine = {
      kind: 'CHARGE',
      code: 'LP1',
      name: 'Lệ phí',
      amountDong: 50_000,
      foreignAmount: null,
      condition: null,
      exemptions: [],
      locality: null,
      timeLimit: 1,
    };
    channel.timeLimits = [
      { value: 1, unit: 'WORKING_DAY', condition: 'Trong nước' },
      { value: 5, unit: 'WORKING_DAY', condition: 'Có yếu tố nước ngoài' },
    ];
    channel.fees = [fee];
    const after = structuredClone(before);
    const [changed] = after.channels;
    if (changed === undefined) throw new Error('no channel');
    changed.timeLimits.reverse();
    changed.fees = [{ ...fee, timeLimit: 0 }];
    expect(findDifferences(before, after)).toEqual([]);
    Object.assign(changed.timeLimits[0] ?? {}, { condition: 'Có người nước ngoài' });
    expect(findDifferences(before, after).map(({ path, after: now }) => [path, now])).toEqual([
      [`/channels/${channel.channel}/timeLimits/Có yếu tố nước ngoài/condition`, 'Có người nước ngoài'],
    ]);
    changed.fees = [fee];
    expect(findDifferences(before, after)).toHaveLength(2);
  });
});
