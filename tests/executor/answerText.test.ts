/** What is written of an answer is what `JSON.stringify` writes of it, whichever of its lists stand in it several times. */
import fc from 'fast-check';
import { answerBytes, answerText, rememberRepeated } from '../../gateway/executor/answerText.ts';

type Made = { data: Record<string, unknown>; repeated: Set<readonly unknown[]> };

const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));

/** Lists in layers, each of which may hold those of the layer before, as equal entities hold what they share. */
const made: fc.Arbitrary<Made> = fc
  .array(fc.array(fc.array(fc.oneof(leaf, fc.nat(9)), { maxLength: 4 }), { maxLength: 3 }), { maxLength: 4 })
  .map((layers) => {
    const known: unknown[][] = [];
    for (const layer of layers) {
      const before = [...known];
      for (const entries of layer)
        known.push(
          entries.map((entry) =>
            typeof entry === 'number' && entry >= 0 && before.length > 0
              ? { kept: before[entry % before.length], entry }
              : entry,
          ),
        );
    }
    return { data: { all: known, again: known.map((list) => ({ list })) }, repeated: new Set(known) };
  });

describe('An answer as text', () => {
  it('is that of JSON.stringify, as text and as bytes', () => {
    fc.assert(
      fc.property(made, ({ data, repeated }) => {
        const plain = JSON.stringify({ data, extensions: { more: 1 } });
        rememberRepeated(data, repeated);
        const answer = { data, extensions: { more: 1 } };
        expect(answerText(answer)).toBe(plain);
        expect(answerBytes(answer).equals(Buffer.from(plain))).toBe(true);
      }),
    );
  });

  it('leaves the lists as they were', () => {
    const list = ['Số đỏ'];
    const data = { one: list, other: list };
    rememberRepeated(data, new Set([list]));
    answerText({ data });
    expect(JSON.stringify(data)).toBe('{"one":["Số đỏ"],"other":["Số đỏ"]}');
    expect(Reflect.ownKeys(list)).toEqual(['0', 'length']);
  });

  it('has errors where there are no data', () => {
    expect(answerText({ data: null })).toBe('{"data":null}');
    expect(answerBytes({}).toString()).toBe('{}');
  });
});
