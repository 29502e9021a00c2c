/**
 * Every table that has a part in the audit, on each side, and what of them is not compared, with the reason. A test
 * compares these lists with the catalogues of the databases, so that a new table is in one of them.
 */
import type { Side } from './installation.ts';

export interface AuditTable {
  name: string;
  /** In which order it grows. */
  order: string;
  /** Which of its rows are the audit's. */
  where?: string;
}

const LOG: AuditTable[] = [
  { name: 'audit_leaves', order: 'xid, id' },
  { name: 'audit_seals', order: 'position' },
  { name: 'audit_checkpoints', order: 'size' },
  { name: 'outbox', order: 'xid, id', where: "topic = 'access.checkpoint'" },
  { name: 'deleted_leaves', order: 'position' },
];

/** transparency has a log of its own too. */
export const AUDIT_TABLES: Record<Side, AuditTable[]> = {
  log: LOG,
  shown: [
    ...LOG,
    { name: 'access_entries', order: 'at, leaf_id' },
    { name: 'sealed_entries', order: 'register, position' },
    { name: 'log_heads', order: 'register' },
    { name: 'log_nodes', order: 'register, level, position' },
    { name: 'reported_checkpoints', order: 'register, size' },
    { name: 'checkpoints', order: 'register, size' },
    { name: 'checkpoint_alarms', order: 'at' },
    { name: 'register_coverage', order: 'register' },
    { name: 'inbox_offsets', order: 'publisher, stream' },
    { name: 'deleted_entries', order: 'register, deletion' },
  ],
};

/** Columns in which a change that leaves the order of the rows as it is changes nothing that anybody is told. */
export const ONLY_ORDER: Record<string, Record<string, string>> = {
  audit_leaves: {
    xid: 'the place in the feed: only which leaf comes before which is read, and that is compared',
  },
  outbox: {
    xid: 'the place in the feed, as above',
    id: 'breaks a tie within one transaction, and each checkpoint has its own',
    at: 'when the event was written down; nobody reads it, the signed note has its own time',
  },
  reported_checkpoints: {
    received_at:
      'when the note arrived; it orders two notes of one size, and the last is compared with the offset',
  },
};

/** Tables that a reader might take for the audit. */
export const NOT_AUDIT: Record<string, string> = {
  access_alerts:
    'what somebody has to look at: said in the log of the process when it is written; the leaves are the evidence',
  subject_budgets: 'a count for the brake of the moment, unlogged; the leaves are the evidence',
  disclosed_subjects: 'whom the brake has counted, unlogged; the leaves are the evidence',
  first_answers: 'the first answer of each mutation, so that a repetition gets the same',
  failed_verifications:
    'comparisons that failed, counted for the lock of an account; the leaves are the evidence',
  verification_locks: 'accounts that guessed too often; the leaves are the evidence',
  seen_envelopes: 'envelopes of the last hour, so that none is opened twice',
  filed_seals:
    'seals over filed dossiers, which verify on their own (docs/verify-seal); who read whom is not in them',
  set_aside_events: 'events that could not be applied and wait; the feeds of the audit halt instead',
  register_sources: 'how far registers of others are taken in; no reading stands in it',
  source_letters: 'records of others that were refused, encrypted; no reading stands in it',
  source_decisions: 'what operators decided about registers of others, and why',
  legal_holds: 'what is kept beyond its time, and on whose word; no reading stands in it',
  retention_runs: 'what was deleted after its time, counted; no reading stands in it',
  schema_migrations: 'which migrations were applied',
  seeds: 'whether the synthetic nation was written',
};

/** Of a register itself: what it has taken in of other registers, and no leaf. */
export const NOT_AUDIT_OF_A_REGISTER: Record<string, string> = {
  inbox_offsets: 'how far the register has read the facts of others',
};
