import DataLoader from 'dataloader';
import type { Context } from '../../../kernel/access.ts';
import { canonicalLeaf } from '../../../platform/sealing/leaf.ts';
import { fullNodesOf, hashRange, inclusionRanges, type Range } from '../../../platform/sealing/merkle.ts';
import type { AccessEntry } from '../database/accessEntries.ts';
import { listCheckpointsOver, type PublishedCheckpoint } from '../database/checkpoints.ts';
import { findIn, listNodes, listSealedEntries } from '../database/sealedLogs.ts';

/** What proves that an entry is in the log of its register. */
export interface EntryProof {
  /** Decimal, from 0. */
  position: string;
  /** Canonical text of the leaf, made from the entry as it is shown: what is proved is what was read. */
  leaf: string;
  /** Hexadecimal, from the leaf upwards. */
  path: string[];
  checkpoint: PublishedCheckpoint;
}

export interface Loaders {
  /** Null for an entry that is not sealed and witnessed yet. */
  proof: DataLoader<AccessEntry, EntryProof | null>;
}

export const makeLoaders = (context: Context<Loaders>): Loaders => ({
  proof: new DataLoader((entries) => readProofs(context, entries)),
});

interface Place {
  entry: AccessEntry;
  register: string;
  position: string;
  withheld: string;
  checkpoint: PublishedCheckpoint;
  ranges: Range[];
}

/** Three statements for a whole page: where the entries stand, the checkpoints over them, the nodes beside them. */
async function readProofs(
  context: Context<Loaders>,
  entries: readonly AccessEntry[],
): Promise<(EntryProof | null)[]> {
  const places = await findPlaces(context, entries);
  const wanted = places.flatMap(({ register, ranges }) =>
    ranges.flatMap(fullNodesOf).map((node) => ({ register, ...node })),
  );
  const nodes = findIn(
    wanted.length === 0 ? [] : await context.read(listNodes, { wanted: JSON.stringify(wanted) }),
  );
  const proofs = new Map<AccessEntry, EntryProof>();
  for (const { entry, register, position, withheld, checkpoint, ranges } of places) {
    const find = (level: number, at: number) => nodes({ register, level, position: at });
    const path = ranges.map((range) => hashRange(range, find).toString('hex'));
    proofs.set(entry, { position, leaf: leafTextOf(entry, withheld), path, checkpoint });
  }
  return entries.map((entry) => proofs.get(entry) ?? null);
}

async function findPlaces(context: Context<Loaders>, entries: readonly AccessEntry[]): Promise<Place[]> {
  const sealed = await context.read(listSealedEntries, { ids: entries.map(({ leafId }) => leafId) });
  if (sealed.length === 0) return [];
  const wanted = sealed.map(({ register, position }) => ({ register, position }));
  const over = await context.read(listCheckpointsOver, { wanted: JSON.stringify(wanted) });
  const checkpoints = new Map(over.map((row) => [`${row.register} ${row.position}`, row]));
  return sealed.flatMap(({ leafId, register, position, withheld }) => {
    const entry = entries.find((candidate) => candidate.leafId === leafId);
    const found = checkpoints.get(`${register} ${position}`);
    if (entry === undefined || found === undefined) return [];
    const { size, root, at, note } = found;
    const checkpoint = { register, size, root, at: new Date(Number(at)), note };
    return {
      entry,
      register,
      position,
      withheld,
      checkpoint,
      ranges: inclusionRanges(Number(position), Number(size)),
    };
  });
}

const leafTextOf = (entry: AccessEntry, withheld: string): string =>
  canonicalLeaf({ ...entry, id: entry.leafId, subject: entry.person, at: entry.at.toISOString() }, withheld);
