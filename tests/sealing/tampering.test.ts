/** R17, ACC-13, MS-6: whoever has the database and even the register's key cannot change the log unseen. */
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import type { ExportLine } from '../../platform/sealing/exportLines.ts';
import { leafHashOf, type StoredLeaf } from '../../platform/sealing/leaf.ts';
import { testKeys } from '../support/house.ts';
import { type Dice, makeDice } from './dice.ts';
import { sealLog, storedLeaf, verifyLog, witnessedOf } from './logScene.ts';

const SIZE = 12;
const EVERY = 4;
/** Lines of an export; what is tampered with in the databases themselves is in installation.test.ts. */
const ROUNDS = 2_000;
const leaves = Array.from({ length: SIZE }, (_, position) => storedLeaf(position));
const honest = sealLog(leaves, EVERY);
const trusted = witnessedOf(honest);
const foreignKeys = new Keys((name) =>
  developmentKeySource(name === 'checkpoint-population' ? 'grant' : name),
);

type EntryLine = Extract<ExportLine, { position: number }>;
const isEntry = (line: ExportLine): line is EntryLine => 'position' in line;

/** A leaf that says something else: one value of one field. */
function bend(leaf: StoredLeaf, dice: Dice): StoredLeaf {
  const lies: Partial<StoredLeaf>[] = [
    { outcome: leaf.outcome === 'DENIED' ? 'DISCLOSED' : 'DENIED' },
    { at: new Date(Date.parse(leaf.at) - 1 - dice(86_400_000)).toISOString() },
    { at: leaf.at.replace('Z', '001Z') },
    { subject: '019a0000-0000-8000-8000-00000000ffff' },
    { actor: 'c'.repeat(64) },
    { request_id: 'another' },
    { operation: 'Another' },
    { actor_is_subject: true },
    { agency: null },
    { client: 'another' },
    { fields: leaf.fields.slice(1) },
    { fields: [...leaf.fields].reverse() },
    { purpose: null },
    { basis: 'Điều 1' },
    { dossier: '019a0000-0000-8000-8000-00000000aaaa' },
  ];
  return { ...leaf, ...lies[dice(lies.length)] };
}

/** Positions and hashes made to fit again, as a careful forger would. */
const patched = (lines: readonly ExportLine[]): ExportLine[] => {
  let position = 0;
  return lines.map((line) =>
    isEntry(line) && line.leaf !== null
      ? { ...line, position: position++, id: line.leaf.id, hash: leafHashOf(line.leaf).toString('hex') }
      : line,
  );
};
const newLeaf = (dice: Dice): StoredLeaf => storedLeaf(1_000 + dice(1_000));

/** The leaves with something changed: flipped, deleted, inserted or swapped. */
const alterations: ((dice: Dice) => StoredLeaf[])[] = [
  (dice) => {
    const at = dice(SIZE);
    return leaves.map((leaf, index) => (index === at ? bend(leaf, dice) : leaf));
  },
  (dice) => {
    const at = dice(SIZE);
    return leaves.filter((_, index) => index !== at);
  },
  (dice) => leaves.toSpliced(dice(SIZE), 0, newLeaf(dice)),
  (dice) => {
    const [a, distance] = [dice(SIZE), 1 + dice(SIZE - 1)];
    const b = (a + distance) % SIZE;
    return leaves.map((leaf, index) => leaves[index === a ? b : index === b ? a : index] ?? leaf);
  },
];
const alter = (dice: Dice): StoredLeaf[] => (alterations[dice(4)] ?? (() => leaves))(dice);

/** Altered leaves between the checkpoints as they were signed. */
function underOldCheckpoints(changed: StoredLeaf[]): ExportLine[] {
  const lines: ExportLine[] = [];
  const rest = [...changed];
  for (const line of honest) {
    const leaf = isEntry(line) ? rest.shift() : undefined;
    if (!isEntry(line)) lines.push(line);
    else if (leaf !== undefined) lines.push({ ...line, leaf });
  }
  for (const leaf of rest) lines.splice(-1, 0, { position: 0, id: leaf.id, hash: '', leaf });
  return lines;
}

const tamperings: [name: string, tamper: (dice: Dice) => ExportLine[]][] = [
  [
    'flips a value',
    (dice) => {
      const at = dice(SIZE);
      return honest.map((line) =>
        isEntry(line) && line.position === at && line.leaf !== null
          ? { ...line, leaf: bend(line.leaf, dice) }
          : line,
      );
    },
  ],
  [
    'changes the leaves and makes positions and hashes fit',
    (dice) => patched(underOldCheckpoints(alter(dice))),
  ],
  [
    'removes a leaf and leaves its seal',
    (dice) => {
      const at = dice(SIZE);
      return honest.map((line) => (isEntry(line) && line.position === at ? { ...line, leaf: null } : line));
    },
  ],
  ['drops any line', (dice) => honest.toSpliced(dice(honest.length), 1)],
  [
    'repeats any line',
    (dice) => {
      const at = dice(honest.length);
      return honest.toSpliced(at, 0, honest[at] as ExportLine);
    },
  ],
  [
    'swaps two lines',
    (dice) => {
      const [a, distance] = [dice(honest.length), 1 + dice(honest.length - 1)];
      const b = (a + distance) % honest.length;
      return honest.map(
        (line, index) => (index === a ? honest[b] : index === b ? honest[a] : line) as ExportLine,
      );
    },
  ],
  ['adds a leaf behind the last seal', (dice) => [...honest, { unsealed: newLeaf(dice).id, late: true }]],
  ['cuts the end off', (dice) => honest.slice(0, dice(honest.length))],
  [
    'rolls the database back to an earlier checkpoint',
    (dice) => sealLog(leaves.slice(0, EVERY * dice(SIZE / EVERY)), EVERY),
  ],
  [
    'rolls back and goes on another way, signed with the register’s own key',
    (dice) => {
      const kept = dice(SIZE);
      const others = Array.from({ length: SIZE - kept + EVERY * dice(3) }, () => newLeaf(dice));
      return sealLog([...leaves.slice(0, kept), ...others], EVERY);
    },
  ],
  [
    'rewrites the past and signs all of it anew with the register’s own key',
    (dice) => {
      const changed = alter(dice);
      while (changed.length % EVERY !== 0) changed.push(newLeaf(dice));
      return sealLog(changed, EVERY);
    },
  ],
  [
    'batches the same leaves otherwise and cuts the last',
    (dice) => sealLog(leaves.slice(0, SIZE - 2 * (1 + dice(3))), 2),
  ],
  ['signs everything with another key', () => sealLog(leaves, EVERY, foreignKeys)],
  [
    'changes one character of a checkpoint',
    (dice) => {
      const checkpoints = honest.filter((line) => 'checkpoint' in line);
      const chosen = checkpoints[dice(checkpoints.length)];
      return honest.map((line) => {
        if (line !== chosen || !('checkpoint' in line)) return line;
        const at = dice(line.checkpoint.length - 1);
        const other = line.checkpoint[at] === 'A' ? 'B' : 'A';
        return { checkpoint: `${line.checkpoint.slice(0, at)}${other}${line.checkpoint.slice(at + 1)}` };
      });
    },
  ],
];

describe('The offline verifier', () => {
  it('accepts the honest log, also when it has grown since the checkpoint that it is held against', () => {
    expect(verifyLog(honest, trusted)).toMatchObject({ problem: undefined, leaves: SIZE, checkpoints: 3 });
    const grown = sealLog(
      [...leaves, ...Array.from({ length: EVERY }, (_, index) => storedLeaf(SIZE + index))],
      EVERY,
    );
    expect(verifyLog([...grown, { unsealed: 'fresh', late: false }], trusted)).toMatchObject({
      problem: undefined,
      leaves: SIZE + EVERY,
      unsealed: 1,
    });
  });

  it(`detects ${ROUNDS} of ${ROUNDS} random tamperings with public keys and one earlier checkpoint`, () => {
    const dice = makeDice(20_261_116);
    const missed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [name, tamper] = tamperings[round % tamperings.length] as (typeof tamperings)[number];
      const tampered = tamper(dice);
      if (verifyLog(tampered, trusted).problem === undefined) missed.push(`${round}: ${name}`);
    }
    expect(missed).toEqual([]);
    // Seconds on an idle machine: the limit is for a busy one.
  }, 180_000);

  const named: [string, ExportLine[], RegExp][] = [
    [
      'a changed entry',
      honest.map((line) =>
        isEntry(line) && line.position === 7 && line.leaf
          ? { ...line, leaf: { ...line.leaf, agency: null } }
          : line,
      ),
      /^entry 7 .* was changed/,
    ],
    [
      'a removed entry',
      honest.map((line) => (isEntry(line) && line.position === 10 ? { ...line, leaf: null } : line)),
      /^entry 10 .* was removed/,
    ],
    [
      'an entry missing with its seal',
      honest.filter((line) => !(isEntry(line) && line.position === 3)),
      /^entry 3 is missing/,
    ],
    [
      'entries in another order',
      patched(underOldCheckpoints(leaves.with(8, storedLeaf(6)).with(6, storedLeaf(8)))),
      /^entries 4 to 7 are not those that were sealed/,
    ],
    ['a rolled back log', sealLog(leaves.slice(0, 8), EVERY), /had 12: it was cut or rolled back/],
    [
      'a rewritten log',
      sealLog(leaves.with(2, storedLeaf(99)), EVERY),
      /first 12 entries are not those of the earlier checkpoint/,
    ],
    [
      'an entry added behind the seals',
      [...honest, { unsealed: 'id-1', late: true }],
      /id-1 was added behind the last seal/,
    ],
    ['another log', [{ log: 'payments' }, ...honest.slice(1)], /not the log of population/],
  ];

  it.each(named)('names %s', (_what, lines, problem) => {
    expect(verifyLog(lines, trusted).problem).toMatch(problem);
  });

  it('does not take an earlier checkpoint on trust that the witness has not signed', () => {
    const last = honest.findLast((line) => 'checkpoint' in line);
    const unwitnessed = last !== undefined && 'checkpoint' in last ? last.checkpoint : '';
    expect(verifyLog(honest, unwitnessed).problem).toMatch(/not signed by witness/);
    expect(verifyLog(honest, trusted.replace('population', 'payments')).problem).toBeDefined();
  });

  it('without the earlier checkpoint cannot see a rewriting by whoever holds the key: this is what the witness is for', () => {
    expect(verifyLog(sealLog(leaves.with(2, storedLeaf(99)), EVERY)).problem).toBeUndefined();
    expect(testKeys.verifier('witness').keyId).not.toBe(testKeys.verifier('checkpoint-population').keyId);
  });
});
