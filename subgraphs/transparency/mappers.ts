import type { Context } from '../kernel/access.ts';
import type { Page } from '../kernel/page.ts';
import type { AccessEntry } from './database/accessEntries.ts';
import type { Loaders } from './database/loaders.ts';

export type ContextType = Context<Loaders>;
/** A person known by her id only; her data is in the other registers. */
export type PersonMapper = { id: string; subject: string };
export type AccessLogEntryMapper = AccessEntry;
export type AccessLogConnectionMapper = Page<AccessEntry>;
