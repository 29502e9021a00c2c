import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalInstant, canonicalLeaf, type StoredLeaf, withheldOf } from '../../platform/sealing/leaf.ts';
import {
  consistencyRanges,
  EMPTY_ROOT,
  Frontier,
  hashChildren,
  hashLeaf,
  hashRange,
  inclusionRanges,
  verifyConsistency,
  verifyInclusion,
} from '../../platform/sealing/merkle.ts';

const SIZE = 70;
const leaves = Array.from({ length: SIZE }, (_, index) => hashLeaf(`entry ${index}`));
const nodes = new Map<string, Buffer>();
const roots: Buffer[] = [EMPTY_ROOT];
const frontier = new Frontier();
for (const leaf of leaves) {
  for (const { level, position, hash } of frontier.append(leaf)) nodes.set(`${level} ${position}`, hash);
  roots.push(frontier.root);
}
const find = (level: number, position: number): Buffer => {
  const hash = nodes.get(`${level} ${position}`);
  if (hash === undefined) throw new Error('a node that is not full yet');
  return hash;
};
const rootAt = (size: number): Buffer => roots[size] as Buffer;
const leafAt = (position: number): Buffer => leaves[position] as Buffer;
const inclusion = (position: number, size: number) =>
  inclusionRanges(position, size).map((range) => hashRange(range, find));
const consistency = (from: number, to: number) =>
  consistencyRanges(from, to).map((range) => hashRange(range, find));

/** The definition of RFC 6962, 2.1, word for word: slow and plain. */
function rootByDefinition(list: Buffer[]): Buffer {
  if (list.length === 0) return createHash('sha256').digest();
  if (list.length === 1) return list[0] as Buffer;
  let split = 1;
  while (split * 2 < list.length) split *= 2;
  return hashChildren(rootByDefinition(list.slice(0, split)), rootByDefinition(list.slice(split)));
}

const flipped = (hash: Buffer): Buffer => {
  const copy = Buffer.from(hash);
  copy[0] = (copy[0] ?? 0) ^ 1;
  return copy;
};

describe('The Merkle tree', () => {
  it('gives the roots of the published test vectors of RFC 6962', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const tree = new Frontier();
    const found = inputs.map((input) => {
      tree.append(hashLeaf(Buffer.from(input, 'hex')));
      return tree.root.toString('hex');
    });
    expect(found[0]).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(found[1]).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
    expect(found[7]).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('grown leaf by leaf has the root of the definition, at every size, and goes on from what was stored', () => {
    for (let size = 0; size <= SIZE; size += 1)
      expect(rootAt(size).equals(rootByDefinition(leaves.slice(0, size)))).toBe(true);
    const half = new Frontier();
    for (const leaf of leaves.slice(0, 37)) half.append(leaf);
    const resumed = Frontier.fromBytes(37, half.bytes);
    for (const leaf of leaves.slice(37)) resumed.append(leaf);
    expect(resumed.root.equals(rootAt(SIZE))).toBe(true);
  });

  it('proves each leaf of each size, and nothing else', () => {
    for (let size = 1; size <= SIZE; size += 1)
      for (let position = 0; position < size; position += 1) {
        const proof = { position, size, leaf: leafAt(position), path: inclusion(position, size) };
        expect(verifyInclusion(proof, rootAt(size))).toBe(true);
      }
    fc.assert(
      fc.property(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(), (a, b, where) => {
        const [position, size] = [Math.min(a, b), Math.max(a, b) + 1];
        const proof = { position, size, leaf: leafAt(position), path: inclusion(position, size) };
        const bent = proof.path.map((hash, index) =>
          index === where % proof.path.length ? flipped(hash) : hash,
        );
        return (
          !verifyInclusion({ ...proof, leaf: flipped(proof.leaf) }, rootAt(size)) &&
          !verifyInclusion(proof, flipped(rootAt(size))) &&
          !verifyInclusion({ ...proof, path: [...proof.path, randomBytes(32)] }, rootAt(size)) &&
          !verifyInclusion({ ...proof, position: size }, rootAt(size)) &&
          (bent.length === 0 || !verifyInclusion({ ...proof, path: bent }, rootAt(size))) &&
          (size === 1 || !verifyInclusion({ ...proof, position: (position + 1) % size }, rootAt(size)))
        );
      }),
    );
  });

  it('proves that each size is the beginning of each later one, and nothing else', () => {
    for (let to = 1; to <= SIZE; to += 1)
      for (let from = 1; from <= to; from += 1) {
        const [before, after] = [
          { size: from, root: rootAt(from) },
          { size: to, root: rootAt(to) },
        ];
        const path = consistency(from, to);
        expect(verifyConsistency(before, after, path)).toBe(true);
        expect(verifyConsistency({ ...before, root: flipped(before.root) }, after, path)).toBe(false);
        expect(verifyConsistency(before, { ...after, root: flipped(after.root) }, path)).toBe(false);
        expect(verifyConsistency(before, after, [...path, leafAt(0)])).toBe(false);
        if (path.length > 0) expect(verifyConsistency(before, after, path.slice(1))).toBe(false);
      }
  });
});

describe('The canonical leaf', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const maybe = fc.option(text, { nil: null });
  const leaf: fc.Arbitrary<StoredLeaf> = fc.record({
    id: fc.uuid(),
    at: fc.constant('2026-11-16T09:00:00.12+07:00'),
    request_id: text,
    operation: maybe,
    outcome: fc.constantFrom('DISCLOSED', 'DENIED'),
    subject: fc.uuid(),
    actor_kind: text,
    actor: text,
    actor_is_subject: fc.boolean(),
    agency: maybe,
    client: text,
    fields: fc.array(text),
    purpose: maybe,
    basis: maybe,
    dossier: fc.option(fc.uuid(), { nil: null }),
    refusal: fc.constantFrom(undefined, null, 'FORBIDDEN' as const),
    attempts: fc.constantFrom(undefined, 1, 2, 99),
  });
  const general = canonicalize as unknown as (value: unknown) => string;

  it('is the RFC 8785 form of what the person may read and one hash of what she may not', () => {
    fc.assert(
      fc.property(leaf, (stored) => {
        const { actor, operation, request_id, refusal, attempts = 1, ...visible } = stored;
        const withheld = createHash('sha256')
          .update(general({ actor, id: stored.id, operation, request_id }))
          .digest('hex');
        expect(withheldOf(stored)).toBe(withheld);
        // What a leaf from before there were reasons does not say is not in the text of any.
        const said = { ...(refusal == null ? {} : { refusal }), ...(attempts === 1 ? {} : { attempts }) };
        const expected = { ...visible, ...said, at: '2026-11-16T02:00:00.120Z', withheld };
        expect(canonicalLeaf(stored, withheld)).toBe(general(expected));
      }),
    );
  });

  it('has one spelling of an instant, and loses no digit of it', () => {
    const same = ['2026-11-16T09:00:00.5+07:00', '2026-11-16 02:00:00.500000+00', '2026-11-16T02:00:00.500Z'];
    expect(new Set(same.map(canonicalInstant))).toEqual(new Set(['2026-11-16T02:00:00.500Z']));
    expect(canonicalInstant('2026-11-16T02:00:00.500001+00:00')).toBe('2026-11-16T02:00:00.500001Z');
    expect(() => canonicalInstant('infinity')).toThrow(RangeError);
  });
});
