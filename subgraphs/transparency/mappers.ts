import type { Context } from '../../kernel/access.ts';
import type { Page } from '../../kernel/page.ts';
import type { AccessEntry } from './database/accessEntries.ts';
import type { PublishedCheckpoint } from './database/checkpoints.ts';
import type { Coverage } from './database/registerCoverage.ts';
import type { EntryProof, Loaders } from './reads/loaders.ts';

export type ContextType = Context<Loaders>;
/** A person known by their id only; their data is in the other registers. */
export type PersonMapper = { id: string; subject: string };
export type AccessLogEntryMapper = AccessEntry;
export type AccessLogConnectionMapper = Page<AccessEntry>;
export type InclusionProofMapper = EntryProof;
export type AccessLogCheckpointMapper = PublishedCheckpoint;
export type AccessLogCheckpointConnectionMapper = Page<PublishedCheckpoint>;
export type AccessLogConsistencyMapper = {
  from: PublishedCheckpoint;
  to: PublishedCheckpoint;
  path: string[];
};
export type RegisterCoverageMapper = Coverage;
