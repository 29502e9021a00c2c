/**
 * Compares what transparency keeps of one register's log, and shows to the people concerned, with the log itself. The log
 * is given as a verifier found it, so nothing here is believed because a database says so. Sentences name rows and columns,
 * never what stands in them.
 */
import { CheckpointRefused, isWholeNote, openCheckpoint, type PublicKeys, WITNESS } from './checkpoint.ts';
import { differencesOf, groupBy, isSameInstant, Problems } from './differences.ts';
import { type FoundCheckpoint, type FoundEntry, type FoundLeaf, isAfter } from './found.ts';
import { canonicalInstant, type StoredLeaf, shownRegisterOf } from './leaf.ts';
import { MirrorDeletions } from './mirrorDeletions.ts';
import type {
  KeptCheckpoint,
  KeptReport,
  PlaceRow,
  ShownEntry,
  ShownPage,
  ShownState,
} from './mirrorRows.ts';
import { countOf, headOf, offsetOf } from './mirrorState.ts';

/** One register's log in the mirror of transparency. */
export class Mirror {
  readonly problems = new Problems();
  readonly #register: string;
  readonly #keys: PublicKeys;
  readonly #state: ShownState;
  readonly #size: number;
  readonly #alarmed: boolean;
  #leaves = 0;
  #shown = new Map<string, number>();
  readonly #deletions: MirrorDeletions;
  #reports = 0;
  #witnessed = 0;
  #lastTold: { xid: string; id: string } | undefined;
  #lastReceived = Number.NEGATIVE_INFINITY;
  #lastRefusal: string | undefined;
  #witnessedSize = 0;

  constructor(register: string, keys: PublicKeys, state: ShownState) {
    this.#register = register;
    this.#keys = keys;
    this.#state = state;
    this.#deletions = new MirrorDeletions(register, state);
    this.#size = headOf(state, register)?.size ?? 0;
    this.#alarmed = state.alarms.some((alarm) => alarm.register === register);
  }

  /** Leaves that the register has and transparency was not told yet. */
  get waiting(): number {
    return Math.max(0, this.#leaves - this.#size);
  }

  /** Entries that are still shown and whose text their register has deleted already. */
  get forgetting(): number {
    return this.#deletions.forgetting;
  }

  /** Entries that were compared, and are shown as they were sealed or will be. */
  get shown(): number {
    return [...this.#shown.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Ids of the leaves whose entries are wanted: those that are here, and in our own log those that wait as well. */
  wants({ position }: FoundEntry): boolean {
    return position < this.#size || this.#register === 'transparency';
  }

  /** Called when the tree has just grown by the leaf: its frontier is that of the moment. */
  passEntry({ position, place, frontier }: FoundEntry): void {
    this.#leaves = position + 1;
    const head = headOf(this.#state, this.#register);
    if (head === undefined || head.size !== position + 1) return;
    if (head.frontier !== frontier().toString('hex'))
      this.problems.add('the frontier by which its log is grown here is not that of its entries');
    if (head.xid !== place.xid || head.id !== place.id)
      this.problems.add('the last entry taken in is not the last one that is kept');
  }

  judgeEntries(found: readonly FoundEntry[], page: ShownPage): void {
    const nodes = groupBy(page.nodes, ({ level, position }) => `${level} ${position}`);
    const places = groupBy(page.places, ({ position }) => position);
    const entries = groupBy(page.entries, ({ leaf_id }) => leaf_id);
    for (const one of found) {
      const [rows, own] = [entries.get(one.place.id) ?? [], places.get(String(one.position)) ?? []];
      if (one.kind === 'deleted') {
        const problem = this.#deletions.judge(one, rows, own);
        if (problem !== undefined) this.#add(one, problem);
      } else {
        this.#judgeEntry(one, rows);
        if (one.position < this.#size) this.#judgePlace(one, own);
      }
      if (one.position >= this.#size) continue;
      for (const { level, position, hash } of one.nodes) {
        const [node, ...more] = nodes.get(`${level} ${position}`) ?? [];
        if (node?.hash !== hash.toString('hex') || more.length > 0)
          this.#add(one, `is proved by a node that is not that of the log (level ${level}, ${position})`);
      }
    }
  }

  #judgePlace(found: FoundLeaf, [place, ...others]: readonly PlaceRow[]): void {
    const isTrue =
      place?.subject === found.leaf.subject &&
      place.leafId === found.leaf.id &&
      place.withheld === found.withheld;
    if (!isTrue || others.length > 0) this.#add(found, 'has another place or proof here than in the log');
  }

  #judgeEntry(found: FoundLeaf, rows: readonly ShownEntry[]): void {
    const { leaf, position } = found;
    const isOwn = this.#register === 'transparency';
    const register = isOwn ? shownRegisterOf(leaf) : this.#register;
    if (register === 'gateway') this.#noteRefusal(leaf);
    const [entry, ...others] = rows;
    if (register === undefined) {
      if (entry !== undefined) this.#add(found, 'is shown and is no entry');
      return;
    }
    if (entry === undefined) {
      if (position < this.#size) this.#add(found, 'is not shown to the person whom it concerns');
      return;
    }
    this.#shown.set(register, (this.#shown.get(register) ?? 0) + 1);
    const differences = differencesOf(entry, leaf, register);
    if (differences.length > 0)
      this.#add(found, `is shown otherwise than it was sealed: ${differences.join(', ')}`);
    if (others.length > 0) this.#add(found, `is shown ${rows.length} times`);
  }

  #noteRefusal(leaf: StoredLeaf): void {
    const at = canonicalInstant(leaf.at);
    if (this.#lastRefusal === undefined || at > this.#lastRefusal) this.#lastRefusal = at;
  }

  #add({ position, batch, place }: FoundEntry, problem: string): void {
    this.problems.add(`entry ${position} (${place.id}) of the batch from ${batch} ${problem}`);
  }

  judgeCheckpoints(
    checkpoints: readonly FoundCheckpoint[],
    { reports, witnessed }: { reports: readonly KeptReport[]; witnessed: readonly KeptCheckpoint[] },
  ): void {
    const told = groupBy(reports, ({ size }) => size);
    const signed = groupBy(witnessed, ({ size }) => size);
    const offset = offsetOf(this.#state, this.#register, 'outbox');
    for (const found of checkpoints) {
      const size = String(found.checkpoint.size);
      this.#deletions.sealed(found.checkpoint);
      const isTold = offset !== undefined && !isAfter(found.told, offset);
      if (isTold) this.#lastTold = found.told;
      this.#judgeReports(found, told.get(size) ?? [], isTold);
      this.#judgeWitnessed(found, signed.get(size) ?? [], isTold);
    }
  }

  #judgeReports({ checkpoint, note }: FoundCheckpoint, rows: readonly KeptReport[], isTold: boolean): void {
    this.#reports += rows.length;
    for (const { at } of rows) {
      if (Number(at) < this.#lastReceived)
        this.problems.add(`the checkpoint at ${checkpoint.size} arrived before the one that it follows`);
      this.#lastReceived = Number(at);
    }
    if (rows.length !== (isTold ? 1 : 0) || rows.some((row) => row.note !== note))
      this.problems.add(`the checkpoint at ${checkpoint.size} is not kept as the register told it`);
  }

  #judgeWitnessed(found: FoundCheckpoint, rows: readonly KeptCheckpoint[], isTold: boolean): void {
    const { size, root, at } = found.checkpoint;
    this.#witnessed += rows.length;
    // With an alarm the witness is silent, and the alarm is a problem already.
    const isDue = isTold && size <= this.#size;
    if (rows.length > 1 || (!this.#alarmed && rows.length !== (isDue ? 1 : 0)))
      this.problems.add(
        `the checkpoint at ${size} ${rows.length === 0 ? 'has lost its witness' : 'was not for the witness to sign'}`,
      );
    for (const row of rows) {
      this.#witnessedSize = Math.max(this.#witnessedSize, size);
      if (row.root !== root.toString('hex') || row.at !== String(at.getTime()))
        this.problems.add(`the published row of the checkpoint at ${size} was changed`);
      if (!this.#isCosigned(row.note, found.note))
        this.problems.add(
          `the published checkpoint at ${size} is not the one that register and witness signed`,
        );
    }
  }

  #isCosigned(note: string, own: string): boolean {
    const signers = [this.#register, WITNESS];
    try {
      openCheckpoint(note, this.#keys, signers);
    } catch (error) {
      if (error instanceof CheckpointRefused) return false;
      throw error;
    }
    return note.startsWith(own) && isWholeNote(note, signers);
  }

  /** After the last line. `kept` is the size of a checkpoint that was kept elsewhere; 0 where none was. */
  finish(kept: number): void {
    const register = this.#register;
    const outbox = offsetOf(this.#state, register, 'outbox');
    if (this.#size > this.#leaves)
      this.problems.add(
        `${this.#size} entries were told to the witness and the register has ${this.#leaves}`,
      );
    if (!this.#alarmed && (outbox?.xid !== this.#lastTold?.xid || outbox?.id !== this.#lastTold?.id))
      this.problems.add('its checkpoints are not taken in as far as they were told');
    const counts = { reports: this.#reports, witnessed: this.#witnessed };
    for (const kind of ['reports', 'witnessed'] as const) {
      const rows = countOf(this.#state, kind, register);
      // With an alarm there may be reports that no log bears out: they are what it is about.
      if (rows !== counts[kind] && !this.#alarmed)
        this.problems.add(
          `${rows} checkpoints are kept (${kind}) where the register signed ${counts[kind]} of them`,
        );
    }
    for (const problem of this.#deletions.finish()) this.problems.add(problem);
    if (register === 'transparency') this.#judgeOwn();
    if (kept > this.#witnessedSize && !this.#alarmed)
      this.problems.add(
        `${this.#witnessedSize} entries have a witness and ${kept} had: what the witness keeps was cut or rolled back`,
      );
  }

  #judgeOwn(): void {
    for (const register of ['transparency', 'gateway']) {
      const [rows, wanted] = [countOf(this.#state, 'entries', register), this.#shown.get(register) ?? 0];
      if (rows !== wanted)
        this.problems.add(`${rows} refusals of ${register} are shown where the log has ${wanted}`);
    }
    const coverage = this.#state.coverage.find(({ register }) => register === 'gateway')?.at ?? null;
    const isTrue =
      this.#lastRefusal === undefined ? coverage === null : isSameInstant(this.#lastRefusal, coverage);
    if (!isTrue && !this.#deletions.mayHold(coverage, this.#lastRefusal))
      this.problems.add('the coverage of the gateway is not when it last reported');
  }
}
