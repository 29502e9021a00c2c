/**
 * The inspection of an installation: each register's sealed log is verified, and what transparency keeps of it and shows
 * to citizens is compared with it, page by page. transparency is read as it stood first, each register after that: what a
 * register has written since is waiting, and nothing that transparency has may be missing there.
 */
import { DatabaseFailure, type Tx } from '../../kernel/database.ts';
import { CheckpointRefused, openCheckpoint, type PublicKeys, WITNESS } from './checkpoint.ts';
import { readLog } from './database/export.ts';
import { listStrayEntries, readShownPage, readShownState, readWitnessPage } from './database/shown.ts';
import { findLastNote, listStructureProblems } from './database/structure.ts';
import { Problems } from './differences.ts';
import type { Found, FoundCheckpoint, FoundEntry } from './found.ts';
import { Mirror } from './mirror.ts';
import type { ShownState } from './mirrorRows.ts';
import { countOf, deletedOf, headOf, judgeShownState } from './mirrorState.ts';
import { LogVerifier, type Verdict } from './verifier.ts';

export interface InspectionOptions {
  keys: PublicKeys;
  /** Every register that has a log, transparency among them. */
  registers: readonly string[];
  /** Of these the logs are read; the others are only judged by what is kept of them. */
  only?: readonly string[];
  /** Checkpoints that somebody kept outside the databases, by register. */
  kept: ReadonlyMap<string, string>;
  /** One snapshot of transparency under a role that sees all of it. */
  transparency: Tx;
  /** Runs the work on one snapshot of a register, taken now. */
  openLog<T>(register: string, work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface RegisterVerdict extends Omit<Verdict, 'problem'> {
  register: string;
  /** What is wrong, the first ones; empty when all is as it was. */
  problems: string[];
  /** How many things are wrong. */
  total: number;
  /** Entries that are shown as they were sealed. */
  shown: number;
  /** Leaves that transparency was not told yet. */
  waiting: number;
  /** Entries that are still shown and whose text their register has deleted already. */
  forgetting: number;
  /** The last checkpoint that the witness signed, as a note. */
  witnessed: string | undefined;
}

/** A register that could not be read. What its database said is not for an output. */
export interface Unread {
  register: string;
  unread: true;
}

export async function inspect(options: InspectionOptions): Promise<(RegisterVerdict | Unread)[]> {
  const { registers, only = registers, transparency } = options;
  const state = await readShownState(transparency);
  const broken = judgeShownState(state, registers);
  for (const problem of await listStructureProblems(transparency, 'shown'))
    broken.push({ register: 'transparency', problem });
  const verdicts: (RegisterVerdict | Unread)[] = [];
  for (const register of registers) {
    const own = broken.filter((one) => one.register === register).map(({ problem }) => problem);
    if (only.includes(register)) verdicts.push(await inspectRegister(options, register, state, own));
    else if (own.length > 0) verdicts.push(notOpened(register, own));
  }
  return verdicts;
}

const notOpened = (register: string, problems: string[]): RegisterVerdict => ({
  register,
  problems,
  total: problems.length,
  leaves: 0,
  deleted: 0,
  checkpoints: 0,
  unsealed: 0,
  last: undefined,
  shown: 0,
  waiting: 0,
  forgetting: 0,
  witnessed: undefined,
});

async function inspectRegister(
  options: InspectionOptions,
  register: string,
  state: ShownState,
  broken: string[],
): Promise<RegisterVerdict | Unread> {
  const { transparency, keys } = options;
  const witnessed = await findLastNote(transparency, register);
  const problems = new Problems();
  const kept = keptSize(options, register, problems);
  const mirror = new Mirror(register, keys, state);
  const trusted = [options.kept.get(register), witnessed].filter((note) => note !== undefined);
  const verifier = new LogVerifier(register, keys, ...trusted);
  const isRead = await openLog(options, register, async (tx) => {
    for (const problem of await listStructureProblems(tx, 'log')) problems.add(problem);
    await walk(options, register, { log: tx, verifier, mirror });
  });
  // What could not be read to its end is not judged by its end.
  const soFar = verifier.problem;
  const { problem: inAll, ...verdict } = verifier.finish();
  const problem = isRead ? inAll : soFar;
  if (problem !== undefined) problems.add(problem);
  else if (isRead) mirror.finish(kept);
  for (const one of [...broken, ...mirror.problems.named]) problems.add(one);
  const total = problems.total + mirror.problems.total - mirror.problems.named.length;
  if (!isRead && total === 0) return { register, unread: true };
  if (problem === undefined && isRead) await nameStrays(options, register, state, problems);
  const { shown, waiting, forgetting } = mirror;
  return { register, ...verdict, problems: problems.named, total, shown, waiting, forgetting, witnessed };
}

/** Whether the log of the register could be read to its end. Ours is in the same snapshot as what is kept of it. */
async function openLog(
  options: InspectionOptions,
  register: string,
  work: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  try {
    if (register === 'transparency') await work(options.transparency);
    else await options.openLog(register, work);
    return true;
  } catch (error) {
    if (!(error instanceof DatabaseFailure) || register === 'transparency') throw error;
    return false;
  }
}

/** Size of the checkpoint that was kept elsewhere; 0 where none was. */
function keptSize({ kept, keys }: InspectionOptions, register: string, problems: Problems): number {
  const note = kept.get(register);
  if (note === undefined) return 0;
  try {
    return openCheckpoint(note, keys, [register, WITNESS]).size;
  } catch (error) {
    if (!(error instanceof CheckpointRefused)) throw error;
    problems.add(`the kept checkpoint is none of this register and its witness: ${error.message}`);
    return 0;
  }
}

async function walk(
  { transparency }: InspectionOptions,
  register: string,
  { log, verifier, mirror }: { log: Tx; verifier: LogVerifier; mirror: Mirror },
): Promise<void> {
  let above = 0;
  for await (const lines of readLog(log, register)) {
    const found: Found[] = [];
    for (const line of lines) {
      const one = verifier.take(line);
      if (one === undefined) continue;
      if (one.kind !== 'checkpoint') mirror.passEntry(one);
      found.push(one);
    }
    const checkpoints = found.filter((one): one is FoundCheckpoint => one.kind === 'checkpoint');
    await compareEntries(
      transparency,
      register,
      found.filter((one): one is FoundEntry => one.kind !== 'checkpoint'),
      mirror,
    );
    const upTo = checkpoints.at(-1)?.checkpoint.size;
    if (upTo === undefined) continue;
    mirror.judgeCheckpoints(checkpoints, await readWitnessPage(transparency, register, { above, upTo }));
    above = upTo;
  }
}

async function compareEntries(
  tx: Tx,
  register: string,
  entries: FoundEntry[],
  mirror: Mirror,
): Promise<void> {
  const wanted = entries.filter((entry) => mirror.wants(entry));
  const [first, last] = [wanted.at(0), wanted.at(-1)];
  if (first === undefined || last === undefined) return;
  const range = { start: first.position, end: last.position + 1 };
  mirror.judgeEntries(
    wanted,
    await readShownPage(
      tx,
      register,
      range,
      wanted.map(({ place }) => place.id),
    ),
  );
}

/** Entries that stand in no log: counted before, named here. */
async function nameStrays(
  { transparency }: InspectionOptions,
  register: string,
  state: ShownState,
  problems: Problems,
): Promise<void> {
  if (register === 'transparency' || problems.total === 0) return;
  const kept = (headOf(state, register)?.size ?? 0) - deletedOf(state, register);
  if (countOf(state, 'entries', register) === kept) return;
  for (const id of await listStrayEntries(transparency, register))
    problems.add(`an entry is shown that stands in no log (${id})`);
}
