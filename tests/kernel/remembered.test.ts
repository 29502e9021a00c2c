import { bytesOf, bytesOfText, Remembered } from '../../kernel/remembered.ts';

const KIB = 1024;

describe('A cache that is bounded in bytes', () => {
  it('is bounded in bytes, however large its entries are, and the least used goes first', () => {
    for (const [length, entries] of [
      [10, 20_000],
      [1_000, 2_000],
      [100_000, 50],
    ] as const) {
      const remembered = new Remembered<string>(1_000 * KIB);
      for (let index = 0; index < entries; index += 1) {
        remembered.set(`k${index}`, 'x'.repeat(length));
        remembered.get('k0');
      }
      expect(remembered.bytes).toBeLessThanOrEqual(1_000 * KIB);
      expect(remembered.size).toBeGreaterThan(1);
      expect(remembered.get('k0')).toBeDefined();
      expect(remembered.get('k1')).toBeUndefined();
    }
  });

  it('is not emptied by one entry that is nearly as large as all', () => {
    const remembered = new Remembered<string>(100 * KIB);
    remembered.set('small', 'x');
    remembered.set('large', 'x'.repeat(90 * KIB));
    expect(remembered.get('large')).toBeUndefined();
    expect(remembered.get('small')).toBe('x');
  });

  it('counts keys, texts of two bytes, and what is held twice once', () => {
    expect(bytesOfText('ệ'.repeat(1_000))).toBeGreaterThan(1.9 * bytesOfText('e'.repeat(1_000)));
    const shared = { text: 'x'.repeat(1_000) };
    expect(bytesOf([shared, shared])).toBeLessThan(1.2 * bytesOf([shared]));
    expect(bytesOf(new Map([['a', 'x'.repeat(1_000)]]))).toBeGreaterThan(1_000);
    const remembered = new Remembered<boolean>(20 * KIB);
    for (let index = 0; index < 100; index += 1) remembered.set('k'.repeat(1_000) + index, true);
    expect(remembered.size).toBeLessThan(20);
  });
});
