/** What is read of each register of a process at each scrape. */
import type { SourceState } from '../../kernel/sources/standing.ts';

/** What a subgraph at work can be asked for when somebody scrapes. */
export interface Gauged {
  readonly auditWaiting: number;
  readonly database: { readonly inUse: number };
  readonly verifications: { readonly lockedAccounts: number; readonly alertedSubjects: number };
  /** How each feed that it takes in is getting on. */
  readonly feeds?: readonly { publisher: string; stream: string; lagMs: number; setAside: number }[];
  /** How each register of others that fills it is getting on. */
  readonly followers?: { readonly states: readonly SourceState[] };
  readonly workReport?: {
    readonly calendarKnownDays?: number | undefined;
    readonly paymentsInDispute?: number | undefined;
    readonly unattendedIntakes?: number | undefined;
    readonly filesNotScanned?: number | undefined;
    readonly filesQuarantined?: number | undefined;
    readonly webhooksDead?: number | undefined;
  };
}

/** A gauge without its prefix, what it means, and how it is read; undefined where the register has none. */
export type SampledGauge = readonly [
  name: string,
  help: string,
  read: (subgraph: Gauged) => number | undefined,
];

export const sampledGauges: readonly SampledGauge[] = [
  ['audit_waiting', 'Requests that wait for their leaves to be committed.', (it) => it.auditWaiting],
  [
    'verification_locked_accounts',
    'Accounts that may verify nobody, because what they typed did not agree too often.',
    (it) => it.verifications.lockedAccounts,
  ],
  [
    'verification_alerted_subjects',
    'People whom somebody typed wrongly too often within a day.',
    (it) => it.verifications.alertedSubjects,
  ],
  [
    'calendar_known_days',
    'Days until the first that no notice of holidays settles.',
    (it) => it.workReport?.calendarKnownDays,
  ],
  [
    'payments_in_dispute',
    'Payments that a person must look at: another amount, or money beside another request.',
    (it) => it.workReport?.paymentsInDispute,
  ],
  [
    'unattended_intakes',
    'Agencies in whose intake dossiers stand and at which nobody leads a unit.',
    (it) => it.workReport?.unattendedIntakes,
  ],
  [
    'files_not_scanned',
    'Files that were handed in and at which nobody has looked for malware.',
    (it) => it.workReport?.filesNotScanned,
  ],
  [
    'files_quarantined',
    'Files in which malware was found after they had been filed, or handed in for the catalogue.',
    (it) => it.workReport?.filesQuarantined,
  ],
  ['webhooks_dead', 'Events for clients that were given up.', (it) => it.workReport?.webhooksDead],
  ['database_in_use', 'Statements and transactions under way.', (it) => it.database.inUse],
];
